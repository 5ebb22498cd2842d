// What a fleet has applied, as the registry API tells it afterwards: who, when, from which commit, and what each changeset did.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alter, app, create, end, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let alice: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())

const get = (path: string, token: string = fixture.owner) => fixture.call('GET', `/api/v1/fleets/${path}`, { token })
const source = { commit: 'c0ffee', author: 'Ann', url: 'https://ci.example.com/7' }

test('lists changesets newest first, page by page, with actor, time, source and what they did', async () => {
  await mustSubmit(fixture.call, 'list', [create(app('ci', 'acme')), create(app('cd', 'acme')), create(installation('ci', 'acme'))])
  fixture.turnClock(60_000)
  const changes = [alter(await record(fixture.call, 'App/cd'), app('cd', 'acme', { description: 'x' }))]
  const { body: state } = await fixture.call('GET', '/api/v1/state?fleet=list')
  const sent = { fleet: 'list', expectedHead: state.head, changes, source }
  const { status } = await fixture.call('POST', '/api/v1/changesets', {
    body: sent,
    headers: { 'idempotency-key': 'second' },
    token: alice,
  })
  expect(status).toBe(201)
  const first = await get('list/changesets?limit=1')
  expect(first.body.items).toEqual([
    { id: state.head + 1, fleet: 'list', createdAt: '2030-01-01T00:01:00.000Z', actor: 'alice', source, actions: { update: 1 } },
  ])
  const { body } = await get(`list/changesets?limit=1&after=${first.body.next}`)
  expect(body).toMatchObject({
    items: [{ id: state.head, createdAt: '2030-01-01T00:00:00.000Z', actor: 'owner', source: null, actions: { create: 2, install: 1 } }],
    next: null,
  })
})

test('another run may repeat what the first one sent: where it came from is no part of what it does', async () => {
  const body = { fleet: 'again', expectedHead: null, changes: [create(app('again', 'acme'))], source }
  const headers = { 'idempotency-key': 'run' }
  const first = await fixture.call('POST', '/api/v1/changesets', { body, headers })
  const second = await fixture.call('POST', '/api/v1/changesets', {
    body: { ...body, source: { ...source, url: 'https://ci.example.com/8' } },
    headers,
  })
  const { source: _, ...bare } = body
  const third = await fixture.call('POST', '/api/v1/changesets', { body: bare, headers })
  expect([first.status, second.status, third.status]).toEqual([201, 200, 200])
  expect([second.body, third.body]).toEqual([first.body, first.body])
  expect((await get('again/changesets')).body.items).toMatchObject([{ source }])
  const other = { ...body, changes: [create(app('other', 'acme'))] }
  expect((await fixture.call('POST', '/api/v1/changesets', { body: other, headers })).body.code).toBe('idempotency_key_reused')
})

describe('one changeset', () => {
  test('tells its changes with before and after, and what followed from them', async () => {
    const manifest = app('old', 'acme', { visibility: 'public', permissions: { repository: { contents: 'write' } } })
    await mustSubmit(fixture.call, 'one', [create(manifest), create(installation('old', 'acme')), create(app('ends', 'acme'))])
    const [old, ends] = [await record(fixture.call, 'App/old'), await record(fixture.call, 'App/ends')]
    const renamed = app('newly', 'acme', { visibility: 'public', permissions: { repository: { contents: 'read' } } })
    const { body: result } = await mustSubmit(fixture.call, 'one', [alter(old, renamed, 'rename'), end(ends)])
    const { body } = await get(`one/changesets/${result.id}`, alice)
    expect(body).toMatchObject({
      id: result.id,
      previous: result.id - 1,
      actions: { rename: 1, delete: 1 },
      changes: [
        {
          action: 'rename',
          key: 'App/newly',
          id: old.id,
          revision: 2,
          before: { metadata: { slug: 'old' } },
          after: { metadata: { slug: 'newly' } },
        },
        { action: 'delete', key: 'App/ends', id: ends.id, revision: null, before: { metadata: { slug: 'ends' } }, after: null },
      ],
    })
    expect(body.consequences.map(({ action, key }: { action: string; key: string }) => `${action} ${key}`)).toEqual([
      'rename Installation/newly@acme',
      'grant Installation/newly@acme',
    ])
  })

  test('of another fleet, or that is none, is not there', async () => {
    const { body } = await mustSubmit(fixture.call, 'mine', [create(app('mine', 'acme'))])
    expect((await get(`list/changesets/${body.id}`)).status).toBe(404)
    expect((await get('mine/changesets/0x1')).status).toBe(404)
  })

  test('that touched a space out of reach is refused, naming the space and nothing in it', async () => {
    const { body } = await mustSubmit(fixture.call, 'wide', [create(app('wide', 'acme')), create(app('hidden', 'widgets'))])
    const answer = await get(`wide/changesets/${body.id}`, alice)
    expect([answer.status, answer.body.code]).toEqual([403, 'not_admin'])
    expect(JSON.stringify(answer.body)).not.toContain('hidden')
    expect((await get('wide/changesets', alice)).body.items).toHaveLength(1)
  })
})

test('a source that is too long, or says more than it may, is refused', async () => {
  const send = (wrong: object) =>
    fixture.call('POST', '/api/v1/changesets?dryRun=true', {
      body: { fleet: 'long', expectedHead: null, changes: [create(app('long', 'acme'))], source: wrong },
    })
  expect((await send({ ...source, commit: 'x'.repeat(101) })).body.code).toBe('invalid_body')
  expect((await send({ ...source, more: 'x' })).body.code).toBe('invalid_body')
  expect((await send(source)).status).toBe(200)
})
