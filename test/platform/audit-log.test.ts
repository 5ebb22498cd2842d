// The audit log: every change with who, by what, when, before and after; nothing can be taken back.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AuditEntry } from '../../src/generated/types.ts'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { testSeed } from './support/fixture-seed.ts'

let fixture: Fixture
let alice: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())

async function entries(query = '?limit=1000'): Promise<AuditEntry[]> {
  return (await fixture.call('GET', `/api/v1/audit-log${query}`)).body.items
}

test('the first start, the seed and new tokens are in it', async () => {
  const log = (await entries()).toReversed()
  expect(log.slice(0, 3).map(({ credential, action, key }) => [credential, action, key])).toEqual([
    ['first start', 'create-user', 'User/owner'],
    ['first start', 'create-token', 'Token/owner/1'],
    ['seed', 'create-user', 'User/alice'],
  ])
  expect(log.find(({ action }) => action === 'add-member')).toMatchObject({
    key: 'Member/alice@acme',
    space: 'acme',
    after: { role: 'admin' },
  })
  const made = log.at(-1)
  expect(made).toMatchObject({ actor: 'owner', credential: 'token first start (1)', address: '127.0.0.1', action: 'create-token' })
  expect(made?.after).toMatchObject({ name: 'test', readOnly: false, expiresAt: null })
})

test('each change has actor, credential, address, time, before, after, changeset and fleet', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))], { token: alice })
  const before = await record(fixture.call, 'App/ci')
  fixture.turnClock(60_000)
  const { body } = await mustSubmit(fixture.call, 'one', [alter(before, app('ci', 'acme', { name: 'CI' }))], { token: alice })
  const after = await record(fixture.call, 'App/ci')
  const [entry] = await entries('?space=acme&limit=1')
  expect(entry).toEqual({
    id: expect.any(Number),
    at: '2030-01-01T00:01:00.000Z',
    actor: 'alice',
    credential: expect.stringMatching(/^token test \(\d+\)$/),
    address: '127.0.0.1',
    action: 'update',
    key: 'App/ci',
    space: 'acme',
    before: before.resource,
    after: after.resource,
    reasons: [],
    changeset: body.id,
    fleet: 'one',
  })
  await mustSubmit(fixture.call, 'one', [alter(after, app('cd', 'acme'), 'rename')])
  expect((await entries('?space=acme&limit=2')).map(({ action, key }) => `${action} ${key}`)).toEqual([
    'rename Installation/cd@acme',
    'rename App/cd',
  ])
  await mustSubmit(fixture.call, 'one', [end(await record(fixture.call, 'App/cd'))])
  expect((await entries('?space=acme&limit=2')).map(({ action, after }) => [action, after])).toEqual([
    ['uninstall', null],
    ['delete', null],
  ])
})

test('an end that a change names and its app brings about anyway is told once', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('both', 'acme')), create(installation('both', 'acme'))])
  const ends = [end(await record(fixture.call, 'App/both')), end(await record(fixture.call, 'Installation/both@acme'))]
  const { body } = await mustSubmit(fixture.call, 'one', ends)
  const told = (await entries()).filter(({ changeset }) => changeset === body.id)
  expect(told.map(({ action }) => action).toSorted()).toEqual(['delete', 'uninstall'])
})

test('what was refused or only tried is not in it', async () => {
  const before = (await entries()).length
  await submit(fixture.call, 'one', [create(app('x', 'nowhere'))])
  const body = { fleet: 'tried', expectedHead: null, changes: [create(app('tried', 'acme'))] }
  expect((await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })).status).toBe(200)
  expect(await entries()).toHaveLength(before)
})

test('pages go back in time without gaps', async () => {
  const whole = await entries()
  const paged: AuditEntry[] = []
  let after = ''
  do {
    const { body } = await fixture.call('GET', `/api/v1/audit-log?limit=3${after}`)
    paged.push(...body.items)
    after = body.next === null ? '' : `&after=${body.next}`
  } while (after !== '')
  expect(paged).toEqual(whole)
})

test('the revocation of a token is in it', async () => {
  await fixture.token('carol')
  const { body } = await fixture.call('GET', '/api/v1/users/carol/tokens')
  await fixture.call('DELETE', `/api/v1/users/carol/tokens/${body.items[0].id}`)
  expect((await entries('?limit=1'))[0]).toMatchObject({ action: 'revoke-token', key: `Token/carol/${body.items[0].id}`, after: null })
})

test('a repeated seed adds no line', async () => {
  const before = (await entries()).length
  await fixture.restart(testSeed)
  expect(await entries()).toHaveLength(before)
})

test('the database refuses to change or drop a line', async () => {
  const database = new DatabaseSync(join(fixture.data, 'appward.db'))
  expect(() => database.exec("update audit_log set actor = 'nobody'")).toThrow(/append-only/)
  expect(() => database.exec('delete from audit_log')).toThrow(/append-only/)
  database.close()
})
