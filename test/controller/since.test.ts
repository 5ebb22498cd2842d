// What moved under a saved plan: told of what the plan touches, under the keys that things have on the platform.
import { expect, test } from 'vitest'
import { savedPlanOf } from '../../controller/plan/saved-plan.ts'
import { queryOfPlan, sinceSaved } from '../../controller/plan/since.ts'
import { planWithActual } from '../../controller/reconcile.ts'
import { movedWords } from '../../controller/render/since-text.ts'
import type { ResourceRecord } from '../../src/generated/types.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { domainPlatform } from './domain-platform.ts'

const app = (slug: string, space = 'acme') => complete('App', { slug, space }, { name: 'An app', visibility: 'public' })
const installation = (slug: string) => complete('Installation', { app: slug, space: 'acme' }, { repositories: 'all' })
const making = { createdAt: '2027-01-01T00:00:00.000Z', expiresAt: '2027-01-02T00:00:00.000Z', madeBy: '1.0.0', secrets: [] }

/** Two apps swap their slugs and leave acme; the fleet's installation there ends, another fleet's stays. */
async function swapped() {
  const platform = domainPlatform(
    [
      ...[app('a'), app('b'), installation('a')].map((resource) => ({ fleet: 'main', resource })),
      { fleet: 'other', resource: installation('b') },
    ],
    { fleet: 'main', head: 1 },
  )
  const desired = [wanted(app('a', 'alice'), { slug: 'b', space: 'acme' }), wanted(app('b', 'widgets-inc'), { slug: 'a', space: 'acme' })]
  const { plan, actual } = await planWithActual({ reader: platform, fleet: 'main', desired, prune: true })
  expect(plan.changes.map(({ action, key }) => `${action} ${key}`)).toContain('uninstall Installation/b@acme')
  return { saved: savedPlanOf(plan, actual.records, making), now: await platform.readState(queryOfPlan(plan)) }
}

const touched = (record: ResourceRecord, key: string, more: object = {}): ResourceRecord =>
  record.key === key ? ({ ...record, revision: record.revision + 1, ...more } as ResourceRecord) : record

test('an installation of an app that the plan renames is not taken for another one that has its new key today', async () => {
  const { saved, now } = await swapped()
  expect(sinceSaved(saved, now)).toEqual({ moved: [], others: [] })
  const theirs = { ...now, records: now.records.map((record) => touched(record, 'Installation/b@acme')) }
  expect(sinceSaved(saved, theirs)).toEqual({ moved: [], others: [] })
  const ours = { ...now, records: now.records.map((record) => touched(record, 'Installation/a@acme')) }
  expect(sinceSaved(saved, ours)).toMatchObject({ moved: [{ key: 'Installation/a@acme', how: 'changed' }], others: [] })
})

test('what another fleet took over meanwhile is told as that', async () => {
  const { saved, now } = await swapped()
  const taken = { ...now, records: now.records.map((record) => touched(record, 'App/a', { fleet: 'other' })) }
  const [moved] = sinceSaved(saved, taken).moved
  expect(moved).toMatchObject({ key: 'App/a', takenBy: 'other' })
  expect(moved && movedWords(moved)).toMatch(/^was taken over by the fleet other, last at /)
})
