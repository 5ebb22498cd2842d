import { expect, it } from 'vitest'
import { applyPlan } from '../../controller/apply.ts'
import type { PlatformReader, PlatformWriter, StateQuery } from '../../controller/ports.ts'
import { planFleet } from '../../controller/reconcile.ts'
import type { Changeset } from '../../src/generated/types.ts'
import { complete, wanted } from '../arbitraries/manifests.ts'
import { actualOf, domainPlatform } from './domain-platform.ts'

const app = (slug: string, space: string, spec: object = {}) => wanted(complete('App', { slug, space }, spec))
const installation = (slug: string, space: string) => wanted(complete('Installation', { app: slug, space }, { repositories: 'all' }))

it('asks the platform for the spaces of the manifests and every app they speak of', async () => {
  const queries: StateQuery[] = []
  const reader: PlatformReader = {
    target: 'http://platform.example',
    readState: async (query) => {
      queries.push(query)
      return actualOf(null, [])
    },
    areSecrets: async () => [],
  }
  const desired = [app('b', 'acme'), installation('b', 'alice'), installation('z', 'acme'), installation('y', 'acme'), app('a', 'acme')]
  await planFleet({ reader, fleet: 'main', desired, prune: false })
  expect(queries).toEqual([{ fleet: 'main', spaces: ['acme', 'alice'], apps: ['a', 'b', 'y', 'z'] }])
})

it('sends the same changeset with the same idempotency key, and another one with another key', async () => {
  const sent: { changeset: Changeset; key: string }[] = []
  const platform = domainPlatform([], { fleet: 'main', head: null })
  const writer: PlatformWriter = {
    submit: async (changeset, key) => {
      sent.push({ changeset, key })
      return { id: 1, fleet: 'main', head: 1, dryRun: false, createdAt: '', actor: 'owner', changes: [] }
    },
  }
  const plan = (slug: string) => planFleet({ reader: platform, fleet: 'main', desired: [app(slug, 'acme')], prune: false })
  for (const slug of ['a', 'a', 'b']) await applyPlan(await plan(slug), writer)
  const [first, second, third] = sent
  expect(first).toEqual(second)
  expect(third?.key).not.toBe(first?.key)
  expect(first?.changeset).toMatchObject({
    fleet: 'main',
    expectedHead: null,
    changes: [{ action: 'create', key: 'App/a', id: null, from: null }],
  })
})

it('sends nothing where there is nothing to do or a conflict in the way', async () => {
  const foreign = { fleet: 'other', resource: complete('App', { slug: 'a', space: 'acme' }, {}) }
  const platform = domainPlatform([foreign], { fleet: 'main', head: null })
  const writer: PlatformWriter = { submit: () => expect.fail('something was sent') }
  const empty = await planFleet({ reader: platform, fleet: 'main', desired: [], prune: false })
  expect(await applyPlan(empty, writer)).toBeNull()
  const taken = await planFleet({ reader: platform, fleet: 'main', desired: [app('a', 'acme')], prune: false })
  await expect(applyPlan(taken, writer)).rejects.toMatchObject({ code: 'conflict' })
})
