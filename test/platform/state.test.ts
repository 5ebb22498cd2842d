// The state that a plan starts from: all of what was asked for, to whom it concerns, or a refusal that says what is missing.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fleetRoutes } from '../../src/platform/routes/fleets.ts'
import { readQuery } from '../../src/platform/routes/query.ts'
import type { Call } from '../../src/platform/routes/route.ts'
import type { StoreReader } from '../../src/platform/store/ports.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { app, create, installation, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  // Of acme's fleet, part is in widgets, which alice does not administer, and part is alice's own.
  await mustSubmit(fixture.call, 'wide', [
    create(app('ci', 'acme', { visibility: 'public' })),
    create(app('secret', 'widgets')),
    create(installation('ci', 'widgets')),
    create(installation('ci', 'acme')),
  ])
  await mustSubmit(fixture.call, 'mine', [create(app('tool', 'acme')), create(app('own', 'alice'))])
})
afterAll(() => fixture.stop())

const ask = (query: string, token: string) => fixture.call('GET', `/api/v1/state?${query}`, { token })

describe('of a fleet that owns something out of reach', () => {
  test('is refused to an admin of its own space alone, naming the space that is missing and nothing in it', async () => {
    const { status, body } = await ask('fleet=wide', await fixture.token('alice'))
    expect([status, body.code]).toEqual([403, 'not_admin'])
    expect(body.detail).toContain('widgets')
    expect(JSON.stringify(body)).not.toContain('secret')
    const owner = await ask('fleet=wide', fixture.owner)
    expect(owner.body.items).toHaveLength(4)
  })

  test('is refused to a token without the scope of one of its spaces', async () => {
    const { status, body } = await ask('fleet=mine', await fixture.token('alice', { scopes: ['admin:org'] }))
    expect([status, body.code]).toEqual([403, 'insufficient_scope'])
    expect(body.detail).toMatch(/alice.*scope user/)
    expect((await ask('fleet=mine', await fixture.token('alice'))).body.items).toHaveLength(2)
    expect((await ask('fleet=wide', await fixture.token('owner', { scopes: ['user'] }))).body.code).toBe('fleet_not_yours')
  })

  test('names every space in the way, the rights before the scopes', async () => {
    await mustSubmit(fixture.call, 'all', [create(app('x', 'acme')), create(app('y', 'alice')), create(app('z', 'widgets'))])
    const { body } = await ask('fleet=all', await fixture.token('alice', { scopes: ['admin:org'] }))
    expect(body.code).toBe('not_admin')
    expect(body.detail).toMatch(/alice needs a token with scope user.*not an admin of widgets/)
  })
})

test('below the route, the store gives nothing that is out of reach', async () => {
  await fixture.platform.close()
  const store = await openStore(fixture.data)
  const query = { limit: 100, after: null, fleet: 'wide', spaces: ['widgets', 'acme'], apps: ['secret'] }
  const { items } = await store.reader.state(query, { logins: ['acme'], types: [] })
  await store.close()
  await fixture.restart()
  expect(items.map((item) => item.value().key)).toEqual(['App/ci', 'App/tool', 'App/x', 'Installation/ci@acme'])
})

test('asked for the same space or app many times, it looks once', async () => {
  const asked: string[] = []
  const reader: Pick<StoreReader, 'space' | 'state' | 'stateContext' | 'registryMoves'> = {
    registryMoves: async () => 1,
    space: async (login) => {
      asked.push(login)
      return { login, type: 'organization', consentFrom: 'manifests', createdAt: '' }
    },
    stateContext: async ({ spaces }) => {
      asked.push(...spaces)
      return { spaces: [], freezes: [], lost: [] }
    },
    state: async ({ spaces, apps }) => {
      asked.push(...spaces, ...apps)
      return { items: [], next: null, waiting: [] }
    },
  }
  const route = fleetRoutes.find(({ operationId }) => operationId === 'readState')
  const query = readQuery(route?.query ?? [], `?${'space=acme&'.repeat(50)}${'app=ci&'.repeat(50)}`)
  const caller = { login: 'owner', siteOwner: true, spaces: [], token: { scopes: ['admin:org'] } }
  await route?.handle({ query, caller, headers: {}, services: { epoch: '', store: { reader } } } as unknown as Call)
  expect(asked).toEqual(['acme', 'acme', 'acme', 'ci'])
})
