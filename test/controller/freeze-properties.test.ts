// A freeze holds alike in a plan and on the platform, whatever they hold.
import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { guard } from '../../controller/plan/guard.ts'
import { makePlan } from '../../controller/plan/make-plan.ts'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import type { Freeze } from '../../src/generated/types.ts'
import { world } from '../arbitraries/worlds.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'

const frozen = fc.uniqueArray(fc.constantFrom(null, 'acme', 'alice', 'widgets-inc'), { minLength: 1, maxLength: 2 })

it('stops a plan, and each of its changes alone, exactly where the platform refuses it', () => {
  const seen = { stopped: 0, passed: 0 }
  fc.assert(
    fc.property(world, frozen, (w, spaces) => {
      const freezes = spaces.map((space): Freeze => ({ space, reason: 'incident', by: 'alice', at: '2030-01-01T00:00:00.000Z' }))
      const platform = domainPlatform(w.given, { fleet: w.fleet, head: w.head, freezes })
      const actual = { ...actualOf(w.head, platform.records()), freezes }
      const plan = makePlan({ target: 'x', fleet: w.fleet, desired: w.desired, actual, prune: w.prune })
      for (const part of [plan, ...plan.changes.map((change) => ({ ...plan, changes: [change] }))]) {
        if (part.changes.length === 0) continue
        const refusals = guard(part, { allow: [], confirmed: true, maxDelete: { share: 1 }, destroy: true })
        const stopped = refusals.some(({ code }) => code === 'AW504')
        const fresh = domainPlatform(w.given, { fleet: w.fleet, head: w.head, freezes })
        expect(fresh.attempt(toChangeset(part)) === 'frozen', JSON.stringify(part.changes)).toBe(stopped)
        const concerned = part.changes.filter(({ before, after }) =>
          spaces.some((space) => space === null || [before, after].some((each) => each?.metadata.space === space)),
        )
        if (concerned.length > 0) seen[stopped ? 'stopped' : 'passed']++
      }
    }),
    { numRuns: 300 },
  )
  expect(Math.min(seen.stopped, seen.passed)).toBeGreaterThan(10)
})
