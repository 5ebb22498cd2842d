// The pages of fleets: what a controller says is shown as text, and exactly the plan that was shown is approved, once, by who types its fleet.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Approval, NewFleetStatus } from '../../../src/generated/types.ts'
import { type Browser, type Seen, unescaped } from '../support/browser.ts'
import { app, create, mustSubmit } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { condition, newStatus, planDigest, waitingPlan } from '../support/new-status.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
let token: string
beforeAll(async () => {
  fixture = await startFixture()
  token = await fixture.token('alice')
  alice = await signedIn(fixture, 'alice')
  await mustSubmit(fixture.call, 'main', [create(app('bot', 'acme'))])
})
afterAll(() => fixture.stop())
beforeEach(async () => {
  await say()
  await say({ plan: waitingPlan(), conditions: [condition('AwaitingApproval', 'True')] })
})

const other = 'f'.repeat(64)
const list = '/organizations/acme/settings/fleets'
const path = `${list}/main`
const say = async (fields: Partial<NewFleetStatus> = {}, fleet = 'main') =>
  expect((await fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token, body: newStatus(fields) })).status).toBe(200)
const approvals = async () => (await fixture.call('GET', '/api/v1/fleets/main/approvals')).body.items as Approval[]
/** What a person reads. */
const textOf = ({ text }: Seen) => unescaped(text.replaceAll(/<[^>]*>/g, ' ')).replaceAll(/\s+/g, ' ')
const approve = async (fields: Record<string, string> = {}, browser = alice) =>
  browser.submit(await browser.get(path), `${path}/approve`, { fleet: 'main', ...fields })

test('the list has the fleets of the space with what matters most, in pages; others’ are not there', async () => {
  await mustSubmit(fixture.call, 'elsewhere', [create(app('far', 'widgets'))])
  await mustSubmit(fixture.call, 'unheard', [create(app('silent', 'acme'))])
  await say({ space: 'acme', conditions: [condition('Stalled', 'True')] }, 'later')
  const text = textOf(await alice.get(list))
  expect(text).toMatch(/later stalled none yet .* main waits for approval changeset \d+ .* unheard no controller changeset/)
  expect(text).not.toContain('elsewhere')
  expect((await alice.get(`${list}/elsewhere`)).status).toBe(404)
  expect((await alice.get('/settings/fleets/main')).status).toBe(404)
  for (let index = 0; index < 50; index++) await say({ space: 'acme', conditions: [] }, `many-${index}`)
  const first = await alice.get(list)
  const [, more = ''] = /rel="next" href="([^"]*)"/.exec(first.text) ?? []
  expect(textOf(first)).not.toContain('unheard')
  expect(textOf(await alice.get(unescaped(more)))).toContain('unheard')
})

test('a plan that waits stands first at home too, until it is approved', async () => {
  expect(textOf(await alice.get('/'))).toContain('A plan of the fleet main waits for approval: 1 to change · 1 high-risk')
  await approve()
  expect(textOf(await alice.get('/'))).not.toContain('A plan of the fleet main')
})

test('the fleet’s name is typed, and then exactly the plan that is shown is approved; the page says by whom', async () => {
  const shown = await alice.get(path)
  expect(textOf(shown)).toContain('permissions.repository.contents read -> write')
  expect(textOf(shown)).toContain(`Its digest is ${planDigest}`)
  const mistyped = await approve({ fleet: 'mian' })
  expect([mistyped.status, await approvals()]).toEqual([422, []])
  expect(textOf(mistyped)).toContain('This is not main. Nothing was approved.')
  const done = await approve()
  expect([done.status, done.location]).toEqual([303, `${path}?done=approved`])
  expect(await approvals()).toMatchObject([{ digest: planDigest, by: 'alice' }])
  const after = await alice.get(done.location ?? '')
  expect(textOf(after)).toContain('alice approved exactly this plan')
  expect(after.text).not.toContain('/approve"')
  const withdrawn = await alice.submit(after, `${path}/withdraw`)
  expect([withdrawn.location, await approvals()]).toEqual([`${path}?done=withdrawn`, []])
})

test('a form acts once: sent again after the approval was taken back, it approves nothing', async () => {
  const shown = await alice.get(path)
  await alice.submit(shown, `${path}/approve`, { fleet: 'main' })
  await fixture.call('DELETE', `/api/v1/fleets/main/approvals/${planDigest}`)
  const again = await alice.submit(shown, `${path}/approve`, { fleet: 'main' })
  expect([again.status, await approvals()]).toEqual([409, []])
  expect(textOf(again)).toContain('This form was sent before')
})

test('a plan that came meanwhile is shown instead, and has to be typed for anew', async () => {
  const shown = await alice.get(path)
  await say({ plan: waitingPlan({ digest: other, summary: 'another one' }) })
  const late = await alice.submit(shown, `${path}/approve`, { fleet: 'main' })
  expect([late.status, await approvals()]).toEqual([409, []])
  expect(textOf(late)).toMatch(/This plan does not wait any more; nothing was approved.* another one/)
  expect(late.text).not.toContain(planDigest)
  await say({ plan: null })
  const gone = await alice.submit(late, `${path}/approve`, { fleet: 'main' })
  expect([gone.status, textOf(gone).includes('This plan does not wait any more')]).toEqual([409, true])
})

test('a session by a read-only key sees the plan and approves nothing', async () => {
  const browser = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
  expect((await approve({}, browser)).status).toBe(403)
  expect(await approvals()).toEqual([])
})

test('a silent controller is said to be, with the time when it was last heard of', async () => {
  fixture.turnClock(720_000)
  const text = textOf(await alice.get(path))
  expect(text).toContain('Its controller is silent: last heard of 12 minutes ago.')
})

test('what a controller says is text, whatever it holds', async () => {
  const evil = '</pre><script>alert(1)</script>"\'&\u001b[2J\u202e'
  await say({
    source: '"><b>x',
    revision: '<i>y</i>',
    conditions: [condition('Stalled', 'True', `${evil}\nnext line`)],
    drift: [{ key: '<u>k', field: '<u>f', from: '<u>a', to: '<u>b', by: '<u>c', at: null }],
    plan: waitingPlan({
      text: evil,
      summary: '<u>s',
      refusals: [{ code: 'AW501', severity: 'error', key: '<u>r', message: evil, hint: '' }],
    }),
  })
  for (const each of [path, list, '/']) {
    const { status, text } = await alice.get(each)
    expect(status).toBe(200)
    for (const part of ['<script>', '<u>', '<i>y', '<b>x', '\u001b', '\u202e']) expect(text).not.toContain(part)
  }
  expect(textOf(await alice.get(path))).toContain('\\u{1b}[2J\\u{202e} next line')
})
