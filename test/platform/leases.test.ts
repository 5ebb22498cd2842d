// Leases on a running platform: one holder at a time, by the platform's clock, and nobody's but one's own.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let alice: string
let leases = 0
let name: string
let path: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())
/** Each test has a lease of its own. */
beforeEach(() => {
  name = `controller-${++leases}`
  path = `/api/v1/leases/${name}`
})

/** The time so many seconds from now. */
const inSeconds = (seconds: number) => new Date(fixture.now().getTime() + seconds * 1_000).toISOString()
const take = (holder: string, seconds = 60, token = alice, at = path) => fixture.call('PUT', at, { token, body: { holder, seconds } })
const look = (token = alice) => fixture.call('GET', path, { token })
const giveBack = (holder: string, token = alice) => fixture.call('DELETE', `${path}?holder=${holder}`, { token })

test('a lease is had by one holder, who may renew it in the same term; others hear who has it, and until when', async () => {
  const first = await take('one')
  const { term } = first.body
  const at = inSeconds(0)
  const lease = { name, holder: 'one', term, acquiredAt: at, renewedAt: at, expiresAt: inSeconds(60), seconds: 60 }
  expect([first.status, first.body]).toEqual([200, lease])
  fixture.turnClock(20_500)
  expect((await look()).body).toEqual({ ...lease, seconds: 39.5 })
  const refused = await take('two')
  expect([refused.status, refused.body.code]).toEqual([409, 'lease_held'])
  expect(refused.body.detail).toBe(`The lease ${name} is held by one until ${lease.expiresAt}, in term ${term}.`)
  expect((await take('one', 10)).body).toEqual({ ...lease, renewedAt: inSeconds(0), expiresAt: inSeconds(10), seconds: 10 })
})

test('it is free at the moment when it is over, and whoever has it then has it in a later term', async () => {
  const { term } = (await take('one', 10)).body
  fixture.turnClock(9_999)
  expect((await take('two')).status).toBe(409)
  fixture.turnClock(1)
  expect((await look()).status).toBe(404)
  expect((await take('two')).body).toMatchObject({ holder: 'two', term: term + 1, acquiredAt: inSeconds(0) })
  expect((await take('one')).body.detail).toMatch(/held by two until /)
})

test('a holder that let it run out hears by the term that others might have had it', async () => {
  const { term } = (await take('one', 10)).body
  fixture.turnClock(10_000)
  expect((await take('one')).body).toMatchObject({ holder: 'one', term: term + 1 })
})

test('of many who want it at once one gets it', async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, (_, index) => take(`process-${index}`)))
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(1)
  const [winner] = answers.filter(({ status }) => status === 200)
  for (const { status, body } of answers) if (status !== 200) expect(body.detail).toContain(`held by ${winner?.body.holder} `)
  fixture.turnClock(60_000)
  const later = await Promise.all(Array.from({ length: 20 }, (_, index) => take(`process-${index}`)))
  expect(later.filter(({ status }) => status === 200).map(({ body }) => body.term)).toEqual([winner?.body.term + 1])
})

test('only its holder gives it back; who has it next is in a later term', async () => {
  const { term } = (await take('one')).body
  expect((await giveBack('two')).body.code).toBe('lease_held')
  expect((await giveBack('one')).status).toBe(204)
  expect((await look()).status).toBe(404)
  expect((await giveBack('one')).status).toBe(204)
  expect((await take('two')).body.term).toBe(term + 1)
  expect((await giveBack('one')).body.code).toBe('lease_held')
})

test('it is of a login: others have their own under the same name, and their terms are told apart', async () => {
  const { term } = (await take('one')).body
  const bob = await fixture.token('bob')
  expect((await look(bob)).status).toBe(404)
  expect((await giveBack('one', bob)).status).toBe(204)
  expect((await take('two', 60, bob)).body).toMatchObject({ holder: 'two', term: term + 1 })
  expect((await look()).body).toMatchObject({ holder: 'one', term })
  // Nor does the site owner reach into them.
  expect((await look(fixture.owner)).status).toBe(404)
})

test('the audit log hears of a lease that was taken over from one who did not give it back, and of nothing else', async () => {
  const first = (await take('one', 10)).body
  await take('one', 10)
  fixture.turnClock(10_000)
  const second = (await take('two', 10)).body
  await giveBack('two')
  await take('three')
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=alice', { token: alice })
  const told = body.items.filter(({ key }: { key: string }) => key === `Lease/${name}`)
  expect(told).toMatchObject([
    {
      action: 'take-over-lease',
      actor: 'alice',
      before: { holder: 'one', term: first.term, expiresAt: first.expiresAt },
      after: { holder: 'two', term: second.term, expiresAt: second.expiresAt },
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
  const carol = await fixture.token('carol')
  for (let index = 0; index < 100; index++) expect((await take('one', 60, carol, `/api/v1/leases/l${index}`)).status).toBe(200)
  const refused = await take('one', 60, carol)
  expect([refused.status, refused.body.code]).toEqual([422, 'too_many'])
  expect((await take('one', 60, carol, '/api/v1/leases/l7')).status).toBe(200)
  fixture.turnClock(60_000)
  expect((await take('one', 60, carol)).status).toBe(200)
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

test('terms go on after a restart', async () => {
  const { term } = (await take('one')).body
  await giveBack('one')
  await fixture.restart()
  expect((await take('one')).body.term).toBe(term + 1)
})
