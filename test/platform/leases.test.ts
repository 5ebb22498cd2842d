// Leases on a running platform: one holder at a time, by the platform's clock, and nobody's but one's own.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let alice: string
beforeEach(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterEach(() => fixture.stop())

const path = '/api/v1/leases/controller'
const take = (holder: string, seconds = 60, token = alice, at = path) => fixture.call('PUT', at, { token, body: { holder, seconds } })
const look = (token = alice) => fixture.call('GET', path, { token })
const giveBack = (holder: string, token = alice) => fixture.call('DELETE', `${path}?holder=${holder}`, { token })

test('a lease is had by one holder, who may renew it in the same term; others hear who has it, and until when', async () => {
  const first = await take('one')
  const lease = {
    name: 'controller',
    holder: 'one',
    term: 1,
    acquiredAt: '2030-01-01T00:00:00.000Z',
    renewedAt: '2030-01-01T00:00:00.000Z',
    expiresAt: '2030-01-01T00:01:00.000Z',
    seconds: 60,
  }
  expect([first.status, first.body]).toEqual([200, lease])
  fixture.turnClock(20_500)
  expect((await look()).body).toEqual({ ...lease, seconds: 39.5 })
  const refused = await take('two')
  expect([refused.status, refused.body.code]).toEqual([409, 'lease_held'])
  expect(refused.body.detail).toBe('The lease controller is held by one until 2030-01-01T00:01:00.000Z, in term 1.')
  const renewed = { ...lease, renewedAt: '2030-01-01T00:00:20.500Z', expiresAt: '2030-01-01T00:00:30.500Z', seconds: 10 }
  expect((await take('one', 10)).body).toEqual(renewed)
})

test('it is free at the moment when it is over, and whoever has it then has it in a later term', async () => {
  await take('one', 10)
  fixture.turnClock(9_999)
  expect((await take('two')).status).toBe(409)
  fixture.turnClock(1)
  expect((await look()).status).toBe(404)
  expect((await take('two')).body).toMatchObject({ holder: 'two', term: 2, acquiredAt: '2030-01-01T00:00:10.000Z' })
  expect((await take('one')).body.detail).toMatch(/held by two until .*, in term 2\.$/)
})

test('a holder that let it run out hears by the term that others might have had it', async () => {
  await take('one', 10)
  fixture.turnClock(10_000)
  expect((await take('one')).body).toMatchObject({ holder: 'one', term: 2 })
})

test('of many who want it at once one gets it', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => take(`process-${index}`)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const [winner] = answers.filter(({ status }) => status === 200)
  for (const { status, body } of answers) if (status !== 200) expect(body.detail).toContain(`held by ${winner?.body.holder} `)
  fixture.turnClock(60_000)
  const later = await Promise.all(Array.from({ length: 20 }, (_, index) => take(`process-${index}`)))
  expect(later.filter(({ status }) => status === 200).map(({ body }) => body.term)).toEqual([2])
})

test('only its holder gives it back; who has it next is in a later term', async () => {
  await take('one')
  expect((await giveBack('two')).body.code).toBe('lease_held')
  expect((await giveBack('one')).status).toBe(204)
  expect((await look()).status).toBe(404)
  expect((await giveBack('one')).status).toBe(204)
  expect((await take('two')).body.term).toBe(2)
  expect((await giveBack('one')).body.code).toBe('lease_held')
})

test('it is of a login: others have their own under the same name, and their terms are told apart', async () => {
  await take('one')
  const bob = await fixture.token('bob')
  expect((await look(bob)).status).toBe(404)
  expect((await giveBack('one', bob)).status).toBe(204)
  expect((await take('two', 60, bob)).body).toMatchObject({ holder: 'two', term: 2 })
  expect((await look()).body).toMatchObject({ holder: 'one', term: 1 })
  // Nor does the site owner reach into them.
  expect((await look(fixture.owner)).status).toBe(404)
})

test('terms go on after a restart', async () => {
  await take('one')
  await giveBack('one')
  await fixture.restart()
  expect((await take('one')).body.term).toBe(2)
})

test('the audit log hears of a lease that was taken over from one who did not give it back, and of nothing else', async () => {
  await take('one', 10)
  await take('one', 10)
  fixture.turnClock(10_000)
  await take('two', 10)
  await giveBack('two')
  await take('three')
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=alice', { token: alice })
  const told = body.items.filter(({ key }: { key: string }) => key === 'Lease/controller')
  expect(told).toMatchObject([
    {
      action: 'take-over-lease',
      actor: 'alice',
      before: { holder: 'one', term: 1, expiresAt: '2030-01-01T00:00:10.000Z' },
      after: { holder: 'two', term: 2, expiresAt: '2030-01-01T00:00:20.000Z' },
    },
  ])
})

test('it costs no planner a conditional request', async () => {
  await mustSubmit(fixture.call, 'main', [create(app('bot', 'acme'))])
  const ask = (tag = '') => fixture.call('GET', '/api/v1/state?fleet=main', { headers: { 'if-none-match': tag } })
  const tag = (await ask()).headers.get('etag') ?? ''
  await take('one')
  await take('one')
  await giveBack('one')
  expect((await ask(tag)).status).toBe(304)
})

test('a login has a hundred; those that are over make room', async () => {
  for (let index = 0; index < 100; index++) expect((await take('one', 60, alice, `/api/v1/leases/l${index}`)).status).toBe(200)
  const refused = await take('one')
  expect([refused.status, refused.body.code]).toEqual([422, 'too_many'])
  expect((await take('one', 60, alice, '/api/v1/leases/l7')).status).toBe(200)
  fixture.turnClock(60_000)
  expect((await take('one')).status).toBe(200)
})

test('a user takes its leases along when it goes', async () => {
  await fixture.call('POST', '/api/v1/users', { body: { login: 'brief' } })
  await take('one', 60, await fixture.token('brief'))
  expect((await fixture.call('DELETE', '/api/v1/users/brief')).status).toBe(204)
  await fixture.call('POST', '/api/v1/users', { body: { login: 'brief' } })
  expect((await look(await fixture.token('brief'))).status).toBe(404)
})

test('what is no name, no holder or no time is refused', async () => {
  for (const name of ['Controller', 'a b', 'a--b', '-a', 'x'.repeat(65), 'a%2Fb', '%C3%A9']) {
    expect((await take('one', 60, alice, `/api/v1/leases/${name}`)).body.code, name).toBe('bad_request')
  }
  expect((await take('one', 60, alice, '/api/v1/leases/a%00')).status).toBe(404)
  for (const holder of ['', 'a b', 'a\nb', 'a\0b', 'é', 'x'.repeat(201), 7, null, ['one']]) {
    const answer = await fixture.call('PUT', path, { token: alice, body: { holder, seconds: 60 } })
    expect(answer.body.code, JSON.stringify(holder)).toBe('invalid_body')
  }
  for (const seconds of [4, 3_601, 0, -60, 10.5, 1e300, '60', null, true]) {
    const answer = await fixture.call('PUT', path, { token: alice, body: { holder: 'one', seconds } })
    expect(answer.body.code, JSON.stringify(seconds)).toBe('invalid_body')
  }
  expect((await fixture.call('DELETE', path, { token: alice })).body.code).toBe('bad_request')
  expect((await look()).status).toBe(404)
})
