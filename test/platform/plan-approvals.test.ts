// Approvals on a running platform: of the plan that waits and was shown, by who administers the fleet's space, until it is over.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { approvalsReader } from '../../src/client/approvals-reader.ts'
import { openTransport } from '../../src/client/transport.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { newStatus, planDigest, waitingPlan } from './support/new-status.ts'

let fixture: Fixture
let alice: string
let fleet: string
let fleets = 0
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  fleet = `fleet-${++fleets}`
  await mustSubmit(fixture.call, fleet, [create(app(`bot-${fleets}`, 'acme'))])
})

const other = 'f'.repeat(64)
const say = (plan: ReturnType<typeof waitingPlan> | null = waitingPlan()) =>
  fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token: alice, body: newStatus({ plan }) })
const approve = (digest = planDigest, fields: object = {}, token = alice) =>
  fixture.call('POST', `/api/v1/fleets/${fleet}/approvals`, { token, body: { digest, ...fields } })
const inForce = async () => (await fixture.call('GET', `/api/v1/fleets/${fleet}/approvals`, { token: alice })).body.items
const withdraw = (digest = planDigest) => fixture.call('DELETE', `/api/v1/fleets/${fleet}/approvals/${digest}`, { token: alice })
const inSeconds = (seconds: number) => new Date(fixture.now().getTime() + seconds * 1_000).toISOString()

test('the plan that waits is approved for a day, and the controller hears so with its next status', async () => {
  await say()
  const approval = { fleet, digest: planDigest, by: 'alice', at: inSeconds(0), expiresAt: inSeconds(86_400) }
  const made = await approve()
  expect([made.status, made.body]).toEqual([201, approval])
  expect(await inForce()).toEqual([approval])
  expect((await say()).body.approval).toEqual(approval)
  expect((await fixture.call('GET', `/api/v1/fleets/${fleet}/status`)).body.approval).toEqual(approval)
})

test('another plan, or none, cannot be approved: the answer says what waits', async () => {
  expect((await approve()).body).toMatchObject({ code: 'not_found' })
  await say(null)
  expect((await approve()).body).toMatchObject({ code: 'not_waiting', detail: `Fleet ${fleet}: nothing waits for approval now.` })
  await say()
  const refused = await approve(other)
  expect([refused.status, refused.body.code]).toEqual([409, 'not_waiting'])
  expect(refused.body.detail).toContain(`the plan ${planDigest} waits now (1 to change · 1 high-risk)`)
})

test('it is over with the first status in which its plan does not wait, also where that plan comes back', async () => {
  for (const next of [waitingPlan({ digest: other }), null]) {
    await say()
    await approve()
    await say(next)
    expect(await inForce()).toEqual([])
    expect((await say()).body.approval).toBeNull()
  }
})

test('it is over after its time, and may be given anew', async () => {
  await say()
  await approve(planDigest, { seconds: 60 })
  fixture.turnClock(59_999)
  expect(await inForce()).toHaveLength(1)
  const again = await approve(planDigest, { seconds: 120 })
  expect([again.status, again.body.expiresAt]).toEqual([200, inSeconds(120)])
  fixture.turnClock(120_000)
  expect(await inForce()).toEqual([])
  expect((await say()).body.approval).toBeNull()
  expect((await approve()).status).toBe(201)
})

test('it is taken back, once', async () => {
  await say()
  await approve()
  expect((await withdraw(other)).status).toBe(404)
  expect((await withdraw()).status).toBe(204)
  expect(await inForce()).toEqual([])
  expect((await withdraw()).status).toBe(404)
})

test('the log says who approved what from where, and who took it back', async () => {
  await say()
  await approve()
  await withdraw()
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=2', { token: alice })
  const told = { digest: planDigest, summary: '1 to change · 1 high-risk', by: 'alice', expiresAt: inSeconds(86_400) }
  const by = { key: `Fleet/${fleet}`, actor: 'alice', address: '127.0.0.1' }
  expect(body.items).toMatchObject([
    { ...by, action: 'withdraw-approval', before: told, after: null },
    { ...by, action: 'approve-plan', before: null, after: told },
  ])
})

test('an approval and another plan at the same time: the plan that was approved is the one that waits, or none is', async () => {
  for (let round = 0; round < 10; round++) {
    await say()
    const [approved] = await Promise.all([approve(), say(waitingPlan({ digest: other }))])
    expect([201, 409]).toContain(approved.status)
    expect(await inForce()).toEqual([])
  }
})

test('it costs no planner a conditional request', async () => {
  const ask = (tag = '') => fixture.call('GET', `/api/v1/state?fleet=${fleet}`, { headers: { 'if-none-match': tag } })
  const tag = (await ask()).headers.get('etag') ?? ''
  await say()
  await approve()
  expect((await ask(tag)).status).toBe(304)
})

test('what is no digest and no time is refused', async () => {
  await say()
  for (const digest of ['', 'abc', planDigest.toUpperCase(), `${planDigest}0`, `${planDigest}\0`, 7, null]) {
    expect((await approve(digest as string)).body.code, JSON.stringify(digest)).toBe('invalid_body')
  }
  for (const seconds of [59, 604_801, 0, -1, 1.5, '60', null]) {
    expect((await approve(planDigest, { seconds })).body.code, JSON.stringify(seconds)).toBe('invalid_body')
  }
  expect((await approve(planDigest, { by: 'bob' })).body.code).toBe('invalid_body')
  expect((await withdraw('a%00')).status).toBe(404)
  expect(await inForce()).toEqual([])
})

test('the client reads what is in force, and nothing of a fleet that no controller has spoken of', async () => {
  const transport = openTransport({ url: fixture.platform.url, token: alice, readOnly: true })
  const reader = approvalsReader(transport)
  expect(await reader.readApproved(fleet)).toEqual(new Set())
  await say()
  await approve()
  expect(await reader.readApproved(fleet)).toEqual(new Set([planDigest]))
  await transport.close()
})
