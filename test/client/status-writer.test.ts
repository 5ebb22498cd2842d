// The status of a fleet by the client, on a running platform: what is too long is cut, and says so.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { fitting, statusWriter } from '../../src/client/status-writer.ts'
import { openTransport, type Transport } from '../../src/client/transport.ts'
import type { NewFleetStatus } from '../../src/generated/types.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { condition, newStatus, waitingPlan } from '../platform/support/new-status.ts'

let fixture: Fixture
let transport: Transport
beforeAll(async () => {
  fixture = await startFixture()
  transport = openTransport({ url: fixture.platform.url, token: await fixture.token('alice'), readOnly: false })
})
afterAll(async () => {
  await transport.close()
  await fixture.stop()
})

const read = async (fleet: string) => (await fixture.call('GET', `/api/v1/fleets/${fleet}/status`)).body

test('a status is kept, and what changed is answered', async () => {
  const writer = statusWriter(transport)
  expect(await writer.write('main', newStatus({ space: 'acme' }))).toMatchObject({ fleet: 'main', space: 'acme', changed: ['Ready'] })
  expect((await writer.write('main', newStatus())).changed).toEqual([])
  expect(await read('main')).toMatchObject({ heardFrom: 'alice', conditions: [{ type: 'Ready', status: 'True' }] })
})

test('one with everything too long and too much is cut to what the platform takes', async () => {
  const long = (length: number) => '€'.repeat(length)
  const refusal = { code: 'AW501', severity: 'error', key: 'App/a', message: long(3_000), hint: long(3_000) } as const
  const drift = { key: 'App/a', field: 'name', from: long(900), to: long(900), by: 'carol', at: null }
  const all: NewFleetStatus = newStatus({
    space: 'acme',
    source: long(4_000),
    conditions: [condition('Stalled', 'True', long(9_000))],
    drift: Array.from({ length: 300 }, () => drift),
    plan: waitingPlan({ summary: long(4_000), refusals: Array.from({ length: 300 }, () => refusal), text: `${long(99)}\n`.repeat(2_000) }),
  })
  await statusWriter(transport).write('long', all)
  const { plan, conditions } = await read('long')
  expect(conditions[0].message).toMatch(/^€+…$/)
  expect(plan.refusals).toHaveLength(20)
  const lines = plan.text.split('\n')
  const [, more] = /^… and (\d+) more lines/.exec(lines.at(-2)) ?? []
  expect(lines.length - 2 + Number(more)).toBe(2_000)
})

test('what fits is sent as it is, and a text of one line is cut within it', () => {
  const whole = newStatus({ plan: waitingPlan({ text: 'x'.repeat(65_536) }) })
  expect(fitting(whole)).toEqual(whole)
  const { plan } = fitting(newStatus({ plan: waitingPlan({ text: `${'😀'.repeat(40_000)}` }) }))
  expect(plan?.text).toMatch(/^😀+�?\n… and 1 more line;/u)
})

test('a later leader’s status stays, and the earlier one hears that it is over', async () => {
  const lease = async () =>
    (await fixture.call('PUT', '/api/v1/leases/controller', { body: { holder: fixture.now().toISOString(), seconds: 5 } })).body
  const { term: first } = await lease()
  fixture.turnClock(5_000)
  const { term: second } = await lease()
  await statusWriter(transport).write('main', newStatus({ term: second }))
  const late = statusWriter(transport).write('main', newStatus({ term: first }))
  await expect(late).rejects.toMatchObject({ code: 'conflict', message: expect.stringContaining('older_term') })
})
