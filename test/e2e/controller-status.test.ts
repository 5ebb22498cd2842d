// What a person sees of controllers at a terminal, and how a plan that waits is let pass there.
import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Approval, NewFleetStatus } from '../../src/generated/types.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { condition, newStatus, planDigest, waitingPlan } from '../platform/support/new-status.ts'
import { appwardHere } from './cli.ts'

let fixture: Fixture
let alice: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterAll(() => fixture.stop())

const run = (args: string[], answer?: string | string[], token = alice) =>
  appwardHere(['controller', ...args], {
    env: { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: token },
    ...(answer === undefined ? {} : { answer }),
  })
const say = async (fleet: string, fields: Partial<NewFleetStatus> = {}) =>
  expect(
    (await fixture.call('PUT', `/api/v1/fleets/${fleet}/status`, { token: alice, body: newStatus({ space: 'acme', ...fields }) })).status,
  ).toBe(200)
const waiting = () =>
  say('main', { conditions: [condition('AwaitingApproval', 'True', 'One change is of high risk.')], plan: waitingPlan() })
const approved = async () => (await fixture.call('GET', '/api/v1/fleets/main/approvals')).body.items as Approval[]

const ajv = new Ajv2020({ strict: false })
for (const folder of ['schemas/v1', 'schemas/api']) {
  for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
}
const isOf = (schema: string, value: unknown) =>
  expect(ajv.validate(`https://appward.dev/schemas/v1/${schema}.schema.json`, value), ajv.errorsText()).toBe(true)

test('all fleets stand in one table, each with what matters most; who is silent is said to be', async () => {
  await say('quiet')
  fixture.turnClock(600_000)
  await waiting()
  await say('calm', { conditions: [condition('Ready', 'True'), condition('Drifted', 'False')] })
  const { status, stdout } = await run(['status'])
  expect(status).toBe(0)
  expect(stdout.replaceAll(/ +\n/g, '\n')).toBe(
    [
      'FLEET  SPACE  STATE               SINCE                 REVISION      HEARD',
      'calm   acme   ready               2030-01-01 00:10 UTC  5f2d1c0b9a8e  a moment ago',
      'main   acme   waits for approval  2030-01-01 00:10 UTC  5f2d1c0b9a8e  a moment ago',
      'quiet  acme   silent              2030-01-01 00:00 UTC  5f2d1c0b9a8e  10 minutes ago',
      '',
    ].join('\n'),
  )
  const json = JSON.parse((await run(['status', '--format', 'json'])).stdout)
  isOf('controller-status', json)
  expect(json.fleets.map(({ fleet }: { fleet: string }) => fleet)).toEqual(['calm', 'main', 'quiet'])
})

test('of one fleet all of it is shown: conditions, drift, the plan, and the words that let it pass', async () => {
  await waiting()
  const drift = { key: 'App/bot', field: 'webhook.url', from: 'https://a.example', to: 'https://b.example', by: 'carol' }
  await say('main', {
    conditions: [condition('AwaitingApproval', 'True', 'One change\nis of high risk.')],
    drift: [
      { ...drift, at: '2030-01-01T00:00:00Z', handling: 'leaves' },
      { ...drift, key: 'App/gone', field: null, from: null, to: null, by: null, at: null },
    ],
    plan: waitingPlan({ text: 'a plan with \u001b[2J in it\n' }),
  })
  const { stdout } = await run(['status', '--fleet', 'main'])
  expect(stdout).not.toContain('\u001b')
  for (const line of [
    /^fleet main of acme on http:\/\/127\.0\.0\.1:\d+: waits for approval$/m,
    /^ {4}heard {5}a moment ago: 2030-01-01 00:10 UTC, from alice$/m,
    /^AwaitingApproval True {5}IsAwaitingApproval, since 2030-01-01 00:10 UTC\n {4}One change\n {4}is of high risk\.$/m,
    /^~ App\/bot {2}webhook\.url: https:\/\/a\.example -> https:\/\/b\.example\n {4}by carol, 2030-01-01 00:00 UTC; is left to the admins/m,
    /^~ App\/gone {2}is gone\n {4}by somebody; is reported$/m,
    /^a plan with \\u\{1b\}\[2J in it$/m,
    /^ {4}AW501 App\/bot: raise-permission is of high risk/m,
    new RegExp(`^To let exactly this plan pass: appward controller approve ${planDigest} --fleet main$`, 'm'),
  ])
    expect(stdout).toMatch(line)
  isOf('fleet-status', JSON.parse((await run(['status', '--fleet', 'main', '--format', 'json'])).stdout))
  const none = await run(['status', '--fleet', 'nothing'])
  expect([none.status, none.stdout]).toEqual([1, ''])
  expect(none.stderr).toContain('There is no status of a fleet nothing that you may see.')
})

test('a person sees the plan and types what it is about; then exactly that plan is approved, and can be taken back', async () => {
  await waiting()
  const approve = ['approve', planDigest, '--fleet', 'main']
  const unsure = await run(approve, 'yes')
  expect(unsure.stderr).toContain('permissions.repository.contents  read -> write')
  expect(unsure.stderr).toContain('Type App/bot to go on: ')
  expect(unsure.stderr).toContain('not confirmed; nothing was done')
  expect([unsure.status, await approved()]).toEqual([1, []])
  const sure = await run([...approve, '--for', '2h'], 'App/bot')
  expect(sure).toMatchObject({ status: 0, stdout: '' })
  expect(sure.stderr).toContain('approved until 2030-01-01 02:10 UTC')
  expect(await approved()).toMatchObject([{ digest: planDigest, by: 'alice' }])
  expect((await run(['status'])).stdout).toMatch(/^main +acme +approved /m)
  expect((await run(['status', '--fleet', 'main'])).stdout).toMatch(
    /^Approved by alice at 2030-01-01 00:10 UTC, until 2030-01-01 02:10 UTC\.$/m,
  )
  expect(await run(['withdraw', planDigest, '--fleet', 'main'])).toMatchObject({ status: 0, stderr: 'the approval is taken back\n' })
  expect(await approved()).toEqual([])
  expect((await run(['withdraw', planDigest, '--fleet', 'main'])).status).toBe(1)
})

test('of many resources, or none, the fleet’s name is typed; without a terminal there is --yes', async () => {
  const [refusal] = waitingPlan().refusals
  if (refusal === undefined) throw new Error('a waiting plan is refused by something')
  const many = Array.from({ length: 6 }, (_, index) => ({ ...refusal, key: `App/bot-${index}` }))
  for (const refusals of [many, [{ ...refusal, code: 'AW502', key: '' }]]) {
    await say('main', { plan: null })
    await say('main', { plan: waitingPlan({ refusals }) })
    expect((await run(['approve', planDigest, '--fleet', 'main'], 'main')).status).toBe(0)
  }
  await say('main', { plan: null })
  await waiting()
  const alone = await run(['approve', planDigest, '--fleet', 'main'])
  expect([alone.status, await approved()]).toEqual([1, []])
  expect(alone.stderr).toContain('Give --yes')
  const { stdout } = await run(['approve', planDigest, '--fleet', 'main', '--yes', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({ fleet: 'main', digest: planDigest })
})

test('what does not wait is not approved, and nothing is asked', async () => {
  await waiting()
  const other = await run(['approve', 'f'.repeat(64), '--fleet', 'main'], 'App/bot')
  expect(other.stderr).toMatch(/another plan waits by now: 1 to change · 1 high-risk; nothing was approved/)
  expect(other.stderr).not.toContain('Type ')
  await say('main', { plan: null })
  expect((await run(['approve', planDigest, '--fleet', 'main', '--yes'])).stderr).toMatch(
    /no plan waits for approval; nothing was approved/,
  )
  for (const digest of ['latest', planDigest.slice(0, 12), planDigest.toUpperCase()]) {
    expect((await run(['approve', digest, '--fleet', 'main'])).stderr).toMatch(/a plan is named by its digest, 64 hexadecimal digits/)
  }
  expect((await run(['approve', planDigest, '--fleet', 'main', '--for', '8d'])).stderr).toMatch(/--for takes a time from 1m to 7d/)
})

test('a plan that is replaced while a person reads it is not approved', async () => {
  await waiting()
  const ended = await appwardHere(['controller', 'approve', planDigest, '--fleet', 'main'], {
    env: { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: alice },
    answer: async () => {
      await say('main', { plan: waitingPlan({ digest: 'f'.repeat(64) }) })
      return 'App/bot'
    },
  })
  expect(ended.stderr).toMatch(/the plan f{64} waits now .*\(not_waiting\)/)
  expect([ended.status, await approved()]).toEqual([1, []])
})

test('a read-only token looks, and approves nothing', async () => {
  await waiting()
  const token = await fixture.token('alice', { readOnly: true })
  expect((await run(['status', '--fleet', 'main'], undefined, token)).status).toBe(0)
  const refused = await run(['approve', planDigest, '--fleet', 'main', '--yes'], undefined, token)
  expect(refused.stderr).toMatch(/token_read_only/)
  expect(await approved()).toEqual([])
})
