// Events that people give to test their apps: who may, which ones, to whom they go, and what becomes of the payload.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import type { Answer } from '../support/checked-client.ts'
import { allScopes, type Fixture, startFixture } from '../support/fixture.ts'
import { testSeed } from '../support/fixture-seed.ts'
import { type Heard, listen } from '../support/heard.ts'

let fixture: Fixture
let alice: string
let since: () => Heard[]
const ids: Record<string, number> = {}
const path = '/api/v1/repos/acme/api/events'

beforeAll(async () => {
  fixture = await startFixture()
  for (const [slug, space] of [
    ['own', 'acme'],
    ['theirs', 'widgets'],
  ] as const) {
    const manifest = app(slug, space, {
      visibility: 'public',
      webhook: { active: true, url: `https://${slug}.example/hooks` },
      permissions: { repository: { contents: 'read', issues: 'read' } },
      events: ['issues', 'push'],
    })
    await mustSubmit(fixture.call, slug, [create(manifest), create(installation(slug, 'acme'))])
    ids[slug] = (await record(fixture.call, `Installation/${slug}@acme`)).id
  }
  alice = await fixture.token('alice')
  since = listen(fixture)
})
afterAll(() => fixture.stop())

const give = (body: object, token = alice, at = path): Promise<Answer> => fixture.call('POST', at, { token, body })

describe('a given event', () => {
  test('is written down for the own apps that would hear of it, and answered with the ids of its deliveries', async () => {
    since()
    const payload = { action: 'opened', issue: { number: 1, title: 'É\u0000' }, sender: 'anybody' }
    const { status, body } = await give({ event: 'issues', payload })
    const all = since()
    expect(status).toBe(202)
    expect(body.deliveries).toEqual([{ id: all[0]?.guid, app: 'own', installation: ids.own }])
    expect(all).toMatchObject([{ what: 'issues.opened', installationId: ids.own }])
    expect(all[0]?.payload).toEqual({ ...payload, installation: { id: ids.own, node_id: expect.any(String) } })
  })

  test('goes to the apps of others only where the caller administers them: the platform signs it as its own', async () => {
    since()
    const { body } = await give({ event: 'push', payload: {} }, fixture.owner)
    expect(body.deliveries.map((delivery: { app: string }) => delivery.app).toSorted()).toEqual(['own', 'theirs'])
    expect(since()).toHaveLength(2)
  })

  test('keeps the installation that it names, and every address in it', async () => {
    since()
    const payload = { installation: { id: 7 }, url: 'https://platform.invalid/x', list: ['https://platform.invalid'] }
    await give({ event: 'push', payload })
    expect(since()[0]?.payload).toEqual(payload)
  })

  test('keeps what only looks like an action in the payload alone', async () => {
    since()
    for (const action of ['O'.repeat(1_000), 'a\u0000b', 7, null, {}])
      expect((await give({ event: 'push', payload: { action } })).status).toBe(202)
    expect(since().map(({ what }) => what)).toEqual(Array(5).fill('push'))
  })

  test('may have as many fields as a real one, and keeps a field that is called __proto__', async () => {
    since()
    const repository = Object.fromEntries(Array.from({ length: 90 }, (_, index) => [`field_${index}`, index]))
    const raw = `{"event":"push","payload":{"__proto__":{"polluted":true},"repository":${JSON.stringify(repository)}}}`
    expect((await fixture.call('POST', path, { token: alice, raw })).status).toBe(202)
    const [event] = since()
    expect(Object.hasOwn(event?.payload, '__proto__')).toBe(true)
    expect(event?.payload.repository).toEqual(repository)
  })

  test('that no app hears is answered all the same', async () => {
    expect(await give({ event: 'milestone', payload: {} })).toMatchObject({ status: 202, body: { deliveries: [] } })
    expect(since()).toEqual([])
  })

  test('is in the audit log of the space, without its payload', async () => {
    await give({ event: 'issues', payload: { action: 'closed', note: 'only for the app' } })
    const { body } = await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=1')
    expect(body.items).toMatchObject([
      { action: 'give-event', key: 'Repository/acme/api', actor: 'alice', after: { event: 'issues', action: 'closed', deliveries: 1 } },
    ])
    expect(JSON.stringify(body)).not.toContain('only for the app')
  })
})

describe('refused is', () => {
  const refused: [what: string, event: string, detail: RegExp][] = [
    ['one that there is not', 'isues', /There is no event isues\. Did you mean issues\?/],
    ['one that is retired', 'content_reference', /content_reference is retired: content attachments were removed/],
    [
      'one that goes elsewhere',
      'marketplace_purchase',
      /Apps do not get marketplace_purchase: goes to the webhook of a Marketplace listing/,
    ],
    ['a ping', 'ping', /The platform pings an app itself/],
  ]
  test.each(refused)('%s', async (_what, event, detail) => {
    const { status, body } = await give({ event, payload: {} })
    expect([status, body.code]).toEqual([422, 'event_unavailable'])
    expect(body.detail).toMatch(detail)
  })

  test.each([
    ['no payload', { event: 'push' }],
    ['a payload that is a list', { event: 'push', payload: [] }],
    ['a payload that is a text', { event: 'push', payload: 'x' }],
    ['a payload that is null', { event: 'push', payload: null }],
    ['a name of another type', { event: 1, payload: {} }],
    ['a name with U+0000', { event: 'push\u0000', payload: {} }],
    ['a name that is very long', { event: 'p'.repeat(10_000), payload: {} }],
    ['another field', { event: 'push', payload: {}, to: 'theirs' }],
  ])('%s', async (_what, body) => expect((await give(body)).body.code).toBe('invalid_body'))

  test('a body that is too large, too deep, or of too many values', async () => {
    const nested = `{"event":"push","payload":${'{"a":'.repeat(80)}1${'}'.repeat(80)}}`
    const sent = async (raw: string) => (await fixture.call('POST', path, { token: alice, raw })).body.code
    expect(await sent(JSON.stringify({ event: 'push', payload: { text: 'x'.repeat(5 * 1024 * 1024) } }))).toBe('too_large')
    expect(await sent(nested)).toBe('bad_request')
    expect(await sent(JSON.stringify({ event: 'push', payload: { list: Array(60_000).fill(1) } }))).toBe('too_large')
    expect(since().filter(({ what }) => what === 'push')).toEqual([])
  })

  test('a token that is read-only, or without the scope', async () => {
    const readOnly = await fixture.token('alice', { readOnly: true })
    const narrow = await fixture.token('alice', { scopes: allScopes.filter((scope) => scope !== 'repo') })
    const only = await fixture.token('alice', { scopes: ['repo'] })
    const codes = await Promise.all(
      [readOnly, narrow, only].map(async (token) => (await give({ event: 'push', payload: {} }, token)).body.code),
    )
    expect(codes).toEqual(['token_read_only', 'insufficient_scope', undefined])
  })

  test('who is no admin, and to whom the repository is private it is not there', async () => {
    const [bob, carol] = [await fixture.token('bob'), await fixture.token('carol')]
    const at = (name: string) => `/api/v1/repos/acme/${name}/events`
    const body = { event: 'push', payload: {} }
    expect((await give(body, bob)).body.code).toBe('not_admin')
    expect((await give(body, carol, at('vault'))).body.code).toBe('not_admin')
    const [hidden, absent] = [await give(body, bob, at('vault')), await give(body, bob, at('nowhere'))]
    expect(hidden.status).toBe(404)
    expect(JSON.stringify(hidden.body).replaceAll('vault', 'nowhere')).toBe(JSON.stringify(absent.body))
    expect((await give(body, alice, '/api/v1/repos/acme%00/api/events')).status).toBe(404)
    expect((await give(body, alice, '/api/v1/repos/ACME/API/events')).status).toBe(202)
  })
})

test('a request for it counts like any other', async () => {
  const limited = await startFixture(testSeed, 'github')
  try {
    const { headers } = await limited.call('POST', path, { body: { event: 'push', payload: {} } })
    expect(headers.get('x-ratelimit-used')).not.toBeNull()
  } finally {
    await limited.stop()
  }
})
