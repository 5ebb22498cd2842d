// What holds for every plan that is saved, whatever the platform and the manifests are.
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import { isAltered, refusalsOf, savedPlanOf } from '../../controller/plan/saved-plan.ts'
import { queryOfPlan, sinceResult, sinceSaved } from '../../controller/plan/since.ts'
import { toChangeset } from '../../controller/plan/to-changeset.ts'
import { planWithActual } from '../../controller/reconcile.ts'
import { validateSavedPlan } from '../../src/generated/saved-plan.ts'
import type { SavedPlan } from '../../src/generated/types.ts'
import { hasErrors } from '../../src/lib/diagnostic.ts'
import { type World, world } from '../arbitraries/worlds.ts'
import { type DomainPlatform, domainPlatform } from './domain-platform.ts'

const runs = { numRuns: 100 }
const making = { createdAt: '2027-01-01T00:00:00.000Z', expiresAt: '2027-01-02T00:00:00.000Z', madeBy: '1.0.0', secrets: [] }

const platformOf = ({ given, fleet, head }: World): DomainPlatform => domainPlatform(given, { fleet, head })

/** As it comes back from a file. */
async function saved({ fleet, desired, prune }: World, reader: DomainPlatform): Promise<SavedPlan> {
  const { plan, actual } = await planWithActual({ reader, fleet, desired, prune })
  return JSON.parse(JSON.stringify(savedPlanOf(plan, actual.records, making))) as SavedPlan
}

const isApplicable = ({ plan, writes }: SavedPlan): boolean =>
  writes !== null &&
  !hasErrors(plan.conflicts) &&
  !plan.changes.some(({ before, after }) => after === null && before.spec.lifecycle.preventDestroy)

test('it is of the published shape, unaltered by its way through a file, and stale for nobody who changed nothing', async () => {
  let reads = 0
  await fc.assert(
    fc.asyncProperty(world, async (w) => {
      const platform = platformOf(w)
      const file = await saved(w, platform)
      reads += file.reads.length
      expect(validateSavedPlan(file), JSON.stringify(validateSavedPlan.errors?.slice(0, 3))).toBe(true)
      expect(isAltered(file)).toBe(false)
      const at = new Date('2027-01-01T12:00:00Z')
      expect(refusalsOf(file, { target: file.plan.target, fleet: w.fleet, at, version: '1.0.0', allowEnv: [], signature: null })).toEqual(
        [],
      )
      expect(sinceSaved(file, await platform.readState(queryOfPlan(file.plan)))).toEqual({ moved: [], others: [] })
    }),
    runs,
  )
  expect(reads).toBeGreaterThan(0)
})

test('once it is applied, it is stale as a plan, and stands as its result', async () => {
  let applied = 0
  await fc.assert(
    fc.asyncProperty(world, async (w) => {
      const platform = platformOf(w)
      const file = await saved(w, platform)
      if (!isApplicable(file)) return
      const result = await applyPlan(file.plan, platform)
      if (result === null) throw new Error('nothing was applied')
      applied += 1
      const actual = await platform.readState(queryOfPlan(file.plan))
      expect(actual.head).toBe(result.id)
      expect(sinceResult(file.plan, result, actual)).toEqual([])
      expect(sinceSaved(file, actual).moved).not.toEqual([])
      expect(platform.attempt(toChangeset(file.plan))).toBe('head_moved')
    }),
    runs,
  )
  expect(applied).toBeGreaterThan(10)
})
