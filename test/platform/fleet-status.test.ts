// The status of fleets on a running platform: who says it, who reads it, what is remembered, and when it is old.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { FleetCondition } from '../../src/generated/types.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { condition, newStatus, planDigest, waitingPlan } from './support/new-status.ts'

let fixture: Fixture
let alice: string
let bob: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
  bob = await fixture.token('bob')
})
afterAll(() => fixture.stop())

let fleets = 0
/** A fleet of acme that has applied something. */
async function applied(): Promise<string> {
  const name = `fleet-${++fleets}`
  await mustSubmit(fixture.call, name, [create(app(`bot-${fleets}`, 'acme'))])
  return name
}
const put = (fleet: string, fields: object = {}, token = alice) =>
  fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token, body: newStatus(fields) })
const get = (fleet: string, token = alice) => fixture.call('GET', `/api/v1/fleets/${fleet}/status`, { token })
const now = () => fixture.now().toISOString()
let leases = 0
/** The next term, of a lease that nobody had before. */
const newTerm = async () => {
  const path = `/api/v1/leases/lease-${++leases}`
  return (await fixture.call('PUT', path, { token: alice, body: { holder: 'one', seconds: 5 } })).body.term as number
}

test('it is read as it was said, with when and by whom', async () => {
  const fleet = await applied()
  const drift = {
    ...{ key: 'App/bot', field: 'webhook.url', from: 'https://a.example', to: 'https://b.example' },
    ...{ by: 'carol', at: '2029-12-31T23:00:00.000Z', handling: 'heals' },
  }
  const said = newStatus({ drift: [drift as never], plan: waitingPlan(), interval: 30, observedAt: '2030-01-01T01:00:00+01:00' })
  expect((await put(fleet, said)).status).toBe(200)
  const { space: _space, term: _term, ...rest } = said
  expect((await get(fleet)).body).toEqual({
    ...rest,
    fleet,
    space: 'acme',
    observedAt: '2030-01-01T00:00:00.000Z',
    conditions: said.conditions.map((each) => ({ ...each, since: now() })),
    term: null,
    approval: null,
    heardAt: now(),
    heardFrom: 'alice',
    age: 0,
    stale: false,
  })
})

test('a condition keeps its time while it stays as it is; what changed is told', async () => {
  const fleet = await applied()
  const [ready, drifted] = [condition('Ready', 'True', 'fine'), condition('Drifted', 'False')]
  const first = (await put(fleet, { conditions: [ready, drifted] })).body
  const begin = now()
  expect(first.changed).toEqual(['Ready', 'Drifted'])
  fixture.turnClock(60_000)
  const second = (await put(fleet, { conditions: [{ ...ready, message: 'still fine', revision: 'abc' }, condition('Drifted', 'True')] }))
    .body
  expect(second.changed).toEqual(['Drifted'])
  expect(second.conditions.map(({ type, since }: FleetCondition) => [type, since])).toEqual([
    ['Ready', begin],
    ['Drifted', now()],
  ])
  fixture.turnClock(60_000)
  await put(fleet, { conditions: [condition('Drifted', 'True')] })
  expect((await put(fleet, { conditions: [ready] })).body.conditions[0].since).toBe(now())
})

test('it is old once the controller has been silent for twice its interval, and for five minutes at least', async () => {
  const [quick, slow] = [await applied(), await applied()]
  await put(quick, { interval: 10 })
  await put(slow, { interval: 3_600 })
  fixture.turnClock(300_000)
  expect((await get(quick)).body).toMatchObject({ age: 300, stale: false })
  fixture.turnClock(1_000)
  expect((await get(quick)).body).toMatchObject({ age: 301, stale: true })
  expect((await get(slow)).body.stale).toBe(false)
  fixture.turnClock(7_200_000)
  const { body } = await fixture.call('GET', '/api/v1/controller/status', { token: alice })
  const ages = body.items.filter(({ fleet }: { fleet: string }) => [quick, slow].includes(fleet))
  expect(ages.map(({ stale }: { stale: boolean }) => stale)).toEqual([true, true])
})

test('what a later leader has written, an earlier one does not overwrite; one without a lease does not make it the latest', async () => {
  const fleet = await applied()
  const first = await newTerm()
  await put(fleet, { term: first, revision: 'a' })
  const second = await newTerm()
  expect((await put(fleet, { term: second, revision: 'b' })).status).toBe(200)
  const late = await put(fleet, { term: first, revision: 'c' })
  expect([late.status, late.body.code]).toEqual([409, 'older_term'])
  expect(late.body.detail).toContain(`written in term ${second}; term ${first} is over`)
  expect((await put(fleet, { term: null, revision: 'd' })).status).toBe(200)
  expect((await get(fleet)).body).toMatchObject({ revision: 'd', term: second })
  expect((await put(fleet, { term: first, revision: 'e' })).body.code).toBe('older_term')
  // A term that nobody has yet would lock all that come out.
  const made = await put(fleet, { term: second + 1 })
  expect([made.body.code, made.body.errors]).toMatchObject(['invalid_body', [{ key: '/term' }]])
})

test('of two leaders who write at once the later one stands, whoever comes first', async () => {
  const fleet = await applied()
  const first = await newTerm()
  const second = await newTerm()
  await Promise.all(
    Array.from({ length: 20 }, (_, index) =>
      put(fleet, { term: index % 2 === 0 ? first : second, revision: index % 2 === 0 ? 'old' : 'new' }),
    ),
  )
  expect((await get(fleet)).body).toMatchObject({ term: second, revision: 'new' })
})

test('of a fleet that has no changeset, the body says where it is going to be, and only those who administer it read it', async () => {
  expect((await put('soon')).body).toMatchObject({ code: 'not_found', detail: expect.stringContaining('say in `space`') })
  expect((await put('soon', { space: 'nowhere' })).body.code).toBe('not_found')
  expect((await put('soon', { space: 'widgets' })).body.code).toBe('not_admin')
  expect((await put('soon', { space: 'acme', head: null })).body).toMatchObject({ fleet: 'soon', space: 'acme' })
  expect((await get('soon', bob)).status).toBe(404)
  expect((await get('soon', fixture.owner)).status).toBe(200)
  // Nobody else puts theirs in its place, nor moves it.
  expect((await put('soon', { space: 'widgets' }, bob)).body.code).toBe('fleet_not_yours')
  expect((await put('soon', { space: 'alice' })).body.space).toBe('acme')
})

test('where another space makes the fleet its own, what was said before is gone', async () => {
  await put('wanted', { space: 'acme', revision: 'acme says', plan: waitingPlan() })
  await mustSubmit(fixture.call, 'wanted', [create(app('theirs', 'widgets'))], { token: bob })
  expect((await get('wanted')).status).toBe(404)
  expect((await get('wanted', bob)).status).toBe(404)
  const { body } = await fixture.call('GET', '/api/v1/controller/status?limit=1000')
  expect(body.items.map(({ fleet }: { fleet: string }) => fleet)).not.toContain('wanted')
  expect((await put('wanted')).body.code).toBe('not_found')
  const heard = await put('wanted', { conditions: [condition('Ready', 'True')] }, bob)
  expect(heard.body).toMatchObject({ space: 'widgets', changed: ['Ready'] })
  expect((await get('wanted', bob)).body).toMatchObject({ heardFrom: 'bob', plan: null })
})

test('lists go by pages of those within reach, without texts of plans', async () => {
  const fleet = await applied()
  await put(fleet, { plan: waitingPlan(), drift: [driftOf('App/a'), driftOf('App/b')] })
  await mustSubmit(fixture.call, 'bobs', [create(app('bobs', 'widgets'))], { token: bob })
  await put('bobs', {}, bob)
  const names = async (token: string) => {
    const found: string[] = []
    for (let after = ''; ; ) {
      const { body } = await fixture.call('GET', `/api/v1/controller/status?limit=1${after}`, { token })
      found.push(...body.items.map((item: { fleet: string }) => item.fleet))
      if (body.next === null) return found
      after = `&after=${body.next}`
    }
  }
  expect(await names(bob)).toEqual(['bobs', 'wanted'])
  expect(await names(alice)).not.toContain('bobs')
  expect(await names(fixture.owner)).toEqual(expect.arrayContaining(['bobs', fleet]))
  const { body } = await fixture.call('GET', '/api/v1/controller/status', { token: alice })
  const item = body.items.find((each: { fleet: string }) => each.fleet === fleet)
  expect(item).toMatchObject({ drifted: 2, plan: { digest: planDigest, summary: '1 to change · 1 high-risk' } })
  expect(JSON.stringify(body)).not.toContain('permissions.repository')
})

const driftOf = (key: string) => ({ key, field: 'name', from: 'a', to: 'b', by: null, at: null })

test('it costs no planner a conditional request, and the audit log hears nothing of it', async () => {
  const fleet = await applied()
  const ask = (tag = '') => fixture.call('GET', `/api/v1/state?fleet=${fleet}`, { headers: { 'if-none-match': tag } })
  const log = async () => (await fixture.call('GET', '/api/v1/audit-log?limit=1')).body.items[0].id
  const [tag, last] = [(await ask()).headers.get('etag') ?? '', await log()]
  await put(fleet)
  await put(fleet, { plan: waitingPlan() })
  expect([(await ask(tag)).status, await log()]).toEqual([304, last])
})

test('an admin has it forgotten, and the log says so', async () => {
  const fleet = await applied()
  await put(fleet)
  const path = `/api/v1/fleets/${fleet}/status`
  expect((await fixture.call('DELETE', path, { token: bob })).status).toBe(404)
  expect((await fixture.call('DELETE', path, { token: alice })).status).toBe(204)
  expect((await fixture.call('DELETE', path, { token: alice })).status).toBe(404)
  expect((await get(fleet)).status).toBe(404)
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=acme&action=delete-status&limit=1', { token: alice })
  expect(body.items).toMatchObject([{ key: `Fleet/${fleet}`, actor: 'alice', before: { heardFrom: 'alice' } }])
})

test('a space has a hundred without a changeset; those of applied fleets do not count', async () => {
  expect((await fixture.call('POST', '/api/v1/organizations', { body: { login: 'vast' } })).status).toBe(201)
  const say = (fleet: string) => put(fleet, { space: 'vast', conditions: [] }, fixture.owner)
  for (let index = 0; index < 100; index++) expect((await say(`vast-${index}`)).status).toBe(200)
  expect((await say('vast-more')).body.code).toBe('too_many')
  expect((await say('vast-7')).status).toBe(200)
  await mustSubmit(fixture.call, 'vast-applied', [create(app('vast-app', 'vast'))])
  expect((await say('vast-applied')).status).toBe(200)
  await fixture.call('DELETE', '/api/v1/fleets/vast-7/status')
  expect((await say('vast-more')).status).toBe(200)
})

test('a space takes what was said of its fleets along when it goes', async () => {
  await fixture.call('POST', '/api/v1/organizations', { body: { login: 'brief' } })
  await put('brief-fleet', { space: 'brief' }, fixture.owner)
  expect((await fixture.call('DELETE', '/api/v1/organizations/brief')).status).toBe(204)
  expect((await get('brief-fleet', fixture.owner)).status).toBe(404)
})

const wrong: readonly [what: string, fields: object][] = [
  ['a condition of no type', { conditions: [{ ...condition('Ready', 'True'), type: 'Happy' }] }],
  ['a status of its own', { conditions: [{ ...condition('Ready', 'True'), status: 'true' }] }],
  ['one type twice', { conditions: [condition('Ready', 'True'), condition('Ready', 'False')] }],
  ['a time of its own', { conditions: [{ ...condition('Ready', 'True'), since: '2020-01-01T00:00:00Z' }] }],
  ['a reason of many words', { conditions: [{ ...condition('Ready', 'True'), reason: 'it is so' }] }],
  ['U+0000 in a message', { conditions: [condition('Ready', 'True', 'a\0b')] }],
  ['U+0000 in a plan', { plan: waitingPlan({ text: 'a\0b' }) }],
  ['a line break in a source', { source: 'a\nb' }],
  ['an escape in a key', { drift: [driftOf('App/\u001b[2J')] }],
  ['a moment that is none', { observedAt: '2030-02-31T00:00:00Z' }],
  ['a moment of drift that is none', { drift: [{ ...driftOf('App/a'), at: 'yesterday' }] }],
  ['another digest', { plan: waitingPlan({ digest: 'ABC' }) }],
  ['too much drift', { drift: Array.from({ length: 51 }, () => driftOf('App/a')) }],
  ['too long a text', { plan: waitingPlan({ text: 'x'.repeat(65_537) }) }],
  ['a term below 1', { term: 0 }],
  ['half a term', { term: 1.5 }],
  ['a head that is a text', { head: '1' }],
  ['a field that there is not', { fleet: 'main' }],
  ['a space that is none', { space: '../acme' }],
]

test('what is no status is refused, part by part', async () => {
  const fleet = await applied()
  for (const [what, fields] of wrong) expect([what, (await put(fleet, fields)).body.code]).toEqual([what, 'invalid_body'])
  expect((await get(fleet)).status).toBe(404)
  for (const name of ['Main', 'a b', 'a%2Fb', 'x'.repeat(65)]) expect((await put(name)).body.code, name).toBe('bad_request')
  expect((await put('a%00')).status).toBe(404)
})

test('a plan has up to 65,536 characters, whatever their bytes; a body that is much larger is not read', async () => {
  const fleet = await applied()
  expect((await put(fleet, { plan: waitingPlan({ text: '€'.repeat(65_536) }) })).status).toBe(200)
  expect((await get(fleet)).body.plan.text).toHaveLength(65_536)
  const large = await put(fleet, { source: 'x'.repeat(600_000) })
  expect([large.status, large.body.detail]).toEqual([413, 'A body has at most 512 KiB here.'])
  const deep = await fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token: alice, raw: `{"drift":${'['.repeat(50)}` })
  expect(deep.body.code).toBe('bad_request')
})
