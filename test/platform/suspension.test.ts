// Suspensions from two sides, in any order: each side's own lasts until that side lifts it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Suspension } from '../../src/platform/domain/registry.ts'
import { liftedFrom, suspendedFrom } from '../../src/platform/domain/suspension.ts'

const steps = fc.array(fc.record({ side: fc.constantFrom('app' as const, 'space' as const), suspends: fc.boolean() }), { maxLength: 12 })

test('it is suspended as long as one side says so, and no side lifts what only the other has said', () => {
  fc.assert(
    fc.property(steps, (sequence) => {
      let now: Suspension | null = null
      const said = { app: false, space: false }
      for (const { side, suspends } of sequence) {
        const other = side === 'app' ? 'space' : 'app'
        if (suspends) {
          now = suspendedFrom(side, { at: '2030-01-01T00:00:00.000Z', actor: side }, now)
          said[side] = true
        } else {
          const lifted = liftedFrom(side, now)
          expect(lifted === 'other side').toBe(!said[side] && said[other])
          if (lifted !== 'other side') now = lifted
          said[side] = false
        }
        expect(now !== null).toBe(said.app || said.space)
        if (now !== null) {
          // The app's shows where there is one.
          expect(now).toMatchObject({ side: said.app ? 'app' : 'space', by: said.app ? 'app' : 'space' })
          expect(now.beneath?.by).toBe(said.app && said.space ? 'space' : undefined)
        }
      }
    }),
  )
})
