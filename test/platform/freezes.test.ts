// Freezes on a running platform: who puts them on, what they stop, what still passes, and what is kept of them.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.stop())

const reason = 'incident 7: keys on the loose'
const freeze = (path = '/api/v1/freeze', token = fixture.owner) => fixture.call('PUT', path, { token, body: { reason } })
const ofAcme = '/api/v1/spaces/acme/freeze'
const asking = (permissions: object) => ({ visibility: 'public', permissions: { repository: permissions } })

test('a freeze says why, who and when, and is gone when it ends', async () => {
  const alice = await fixture.token('alice')
  expect((await fixture.call('GET', ofAcme)).status).toBe(404)
  const put = await freeze(ofAcme, alice)
  const frozen = { space: 'acme', reason, by: 'alice', at: '2030-01-01T00:00:00.000Z' }
  expect([put.status, put.body]).toEqual([201, frozen])
  expect((await fixture.call('GET', ofAcme, { token: alice })).body).toEqual(frozen)
  fixture.turnClock(60_000)
  const again = await fixture.call('PUT', ofAcme, { body: { reason: 'still' } })
  expect([again.status, again.body]).toEqual([200, { space: 'acme', reason: 'still', by: 'owner', at: '2030-01-01T00:01:00.000Z' }])
  expect((await fixture.call('DELETE', ofAcme, { token: alice })).status).toBe(204)
  expect((await fixture.call('DELETE', ofAcme, { token: alice })).status).toBe(404)
  expect((await fixture.call('GET', ofAcme)).status).toBe(404)
})

test.each(['', '   ', 'two\nlines', 'x'.repeat(501)])('%j is no reason', async (text) => {
  expect((await fixture.call('PUT', '/api/v1/freeze', { body: { reason: text } })).body.code).toBe('invalid_body')
})

test('the list has the platform first, then the spaces that the caller administers, in pages', async () => {
  await freeze(ofAcme)
  await freeze('/api/v1/spaces/widgets/freeze')
  await freeze()
  const pages: (string | null)[] = []
  for (let after = ''; ; ) {
    const { body } = await fixture.call('GET', `/api/v1/freezes?limit=1${after}`)
    pages.push(...body.items.map(({ space }: { space: string | null }) => space))
    if (body.next === null) break
    after = `&after=${body.next}`
  }
  expect(pages).toEqual([null, 'acme', 'widgets'])
  const { body } = await fixture.call('GET', '/api/v1/freezes', { token: await fixture.token('alice') })
  expect(body.items.map(({ space }: { space: string | null }) => space)).toEqual([null, 'acme'])
})

test('the state tells of freezes of the platform, of spaces asked for and of the fleet’s, on its first page', async () => {
  await mustSubmit(fixture.call, 'main', [create(app('bot', 'acme')), create(app('tob', 'acme'))])
  await freeze()
  await freeze(ofAcme)
  await freeze('/api/v1/spaces/widgets/freeze')
  const spaces = async (query: string) => {
    const { body } = await fixture.call('GET', `/api/v1/state?${query}`)
    return body.freezes.map(({ space }: { space: string | null }) => space)
  }
  expect(await spaces('fleet=main')).toEqual([null, 'acme'])
  expect(await spaces('space=widgets')).toEqual([null, 'widgets'])
  const { body } = await fixture.call('GET', '/api/v1/state?fleet=main&limit=1')
  expect(await spaces(`fleet=main&limit=1&after=${body.next}`)).toEqual([])
})

test('a frozen platform takes no changeset but one that lowers, suspends and uninstalls', async () => {
  const bot = app('bot', 'acme', asking({ checks: 'write', contents: 'read' }))
  await mustSubmit(fixture.call, 'main', [create(bot), create(installation('bot', 'acme')), create(installation('bot', 'widgets'))])
  await freeze()
  const now = (key: string) => record(fixture.call, key)
  const raised = alter(await now('App/bot'), app('bot', 'acme', asking({ checks: 'write', contents: 'write' })))
  const refused = await submit(fixture.call, 'main', [raised, end(await now('Installation/bot@acme'))])
  expect([refused.status, refused.body.code]).toEqual([409, 'frozen'])
  expect(refused.body.detail).toMatch(
    /^App\/bot: The platform is frozen by owner since 2030-01-01T00:00:00\.000Z: incident 7: keys on the loose\./,
  )
  expect(refused.body.errors.map(({ key, code }: { key: string; code: string }) => `${code} ${key}`)).toEqual(['frozen App/bot'])
  for (const change of [create(app('newly', 'acme')), end(await now('App/bot'))]) {
    expect((await submit(fixture.call, 'main', [change])).body.code).toBe('frozen')
  }
  expect((await fixture.call('GET', '/api/v1/fleets/main')).body.head).toBe(1)
  await mustSubmit(fixture.call, 'main', [
    alter(await now('App/bot'), app('bot', 'acme', asking({ checks: 'read' }))),
    alter(await now('Installation/bot@widgets'), installation('bot', 'widgets', { suspended: true }), 'suspend'),
    end(await now('Installation/bot@acme')),
  ])
  await fixture.call('DELETE', '/api/v1/freeze')
  await mustSubmit(fixture.call, 'main', [create(app('newly', 'acme'))])
})

test('a webhook secret is not set while a freeze holds, not even beside a lowered permission', async () => {
  await mustSubmit(fixture.call, 'main', [create(app('bot', 'acme', asking({ checks: 'write' })))])
  await freeze(ofAcme)
  const lowered = alter(await record(fixture.call, 'App/bot'), app('bot', 'acme', asking({ checks: 'read' })))
  const refused = await submit(fixture.call, 'main', [{ ...lowered, secret: 'another-secret' }])
  expect([refused.status, refused.body.code]).toEqual([409, 'frozen'])
  await mustSubmit(fixture.call, 'main', [lowered])
})

test('a frozen space stops what is in it, wherever the fleet lives, and nothing else', async () => {
  await mustSubmit(fixture.call, 'main', [create(app('bot', 'acme', asking({ checks: 'read' })))])
  await freeze('/api/v1/spaces/widgets/freeze')
  const refused = await submit(fixture.call, 'main', [create(app('fine', 'acme')), create(installation('bot', 'widgets'))])
  expect(refused.body.errors.map(({ key }: { key: string }) => key)).toEqual(['Installation/bot@widgets'])
  await mustSubmit(fixture.call, 'main', [create(app('fine', 'acme')), create(installation('bot', 'acme'))])
})

test('who may not write hears that first, and a repeat of what was applied before is answered', async () => {
  const changes = [create(app('bot', 'acme'))]
  const headers = { 'idempotency-key': 'the-same' }
  const body = { fleet: 'main', expectedHead: null, changes }
  expect((await fixture.call('POST', '/api/v1/changesets', { body, headers })).status).toBe(201)
  await freeze()
  expect((await fixture.call('POST', '/api/v1/changesets', { body, headers })).status).toBe(200)
  const bob = await fixture.token('bob')
  const theirs = await submit(fixture.call, 'bobs', [create(app('other', 'acme'))], { token: bob })
  expect(theirs.body.code).toBe('not_admin')
})

test('the audit log keeps who froze and unfroze, and a space takes its freeze along when it goes', async () => {
  await freeze(ofAcme, await fixture.token('alice'))
  await fixture.call('DELETE', ofAcme)
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=acme')
  const kept = { space: 'acme', reason, by: 'alice', at: '2030-01-01T00:00:00.000Z' }
  expect(body.items.slice(0, 2)).toMatchObject([
    { action: 'unfreeze', key: 'Space/acme', actor: 'owner', before: kept, after: null },
    { action: 'freeze', key: 'Space/acme', actor: 'alice', before: null, after: kept },
  ])
  expect((await fixture.call('POST', '/api/v1/organizations', { body: { login: 'brief' } })).status).toBe(201)
  await freeze('/api/v1/spaces/brief/freeze')
  expect((await fixture.call('DELETE', '/api/v1/organizations/brief')).status).toBe(204)
  await fixture.call('POST', '/api/v1/organizations', { body: { login: 'brief' } })
  expect((await fixture.call('GET', '/api/v1/spaces/brief/freeze')).status).toBe(404)
})
