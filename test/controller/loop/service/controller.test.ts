// A whole controller against a real platform and real git: pushes, bad commits, approvals, restarts, who leads, and what it tells of itself.
import { createHmac } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { verify } from '@octokit/webhooks-methods'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { gitRepository } from '../../../cli/git/git-repository.ts'
import { app, installation, record } from '../../../platform/support/changes.ts'
import { type Fixture, startFixture } from '../../../platform/support/fixture.ts'
import { newStatus } from '../../../platform/support/new-status.ts'
import { startReceiver } from '../../../platform/support/receiver.ts'
import { gitServer } from '../sources/git-server.ts'
import { type Line, type Running, startRunning } from '../support/running.ts'

let platform: Fixture
let alice: string
beforeAll(async () => {
  platform = await startFixture()
  alice = await platform.token('alice')
})
afterAll(() => platform.stop())

const ajv = new Ajv2020({ strict: false })
for (const folder of ['schemas/v1', 'schemas/api']) {
  for (const file of readdirSync(folder)) ajv.addSchema(JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))
}
const isOf = (schema: string, value: unknown) =>
  expect(ajv.validate(`https://appward.dev/schemas/v1/${schema}.schema.json`, value), ajv.errorsText()).toBe(true)

const pushSecret = 'canary-of-the-push'
const manifests = (...all: object[]) => ({ 'apps.yaml': all.map((manifest) => JSON.stringify(manifest)).join('\n---\n') })
const spec = async (key: string) => (await record(platform.call, key)).resource.spec as Record<string, unknown>
const target = () => ({ url: platform.platform.url, token: platform.owner })

/** A controller of one fleet with a lease of its own. */
const start = (
  fleet: string,
  source: object,
  more: { fleet?: object; config?: object } = {},
  env: Record<string, string> = {},
): Promise<Running> =>
  startRunning({
    platform: target(),
    env,
    config: {
      fleets: [{ name: fleet, source, interval: '1h', ...more.fleet }],
      lease: { name: fleet, duration: '5s' },
      ...more.config,
    },
  })

const became = (result: string, condition?: string) => (line: Line) =>
  line.result === result && (condition === undefined || (line.conditions ?? []).includes(condition))

async function push(controller: Running, clone: string, secret = pushSecret): Promise<number> {
  const body = JSON.stringify({ ref: 'refs/heads/main', after: 'a'.repeat(40), repository: { clone_url: clone } })
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const headers = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-hub-signature-256': signature }
  return (await fetch(`${controller.url}/hooks/push`, { method: 'POST', headers, body })).status
}

const get = async (controller: Running, path: string) => {
  const answer = await fetch(`${controller.url}${path}`)
  return { status: answer.status, text: await answer.text() }
}

test('a push is applied at once; its commit is told so, and whoever wants to hear of it', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('pushed', 'acme', { description: 'one' })))
  const server = await gitServer(dirname(folder))
  const clone = `${server.url}/${folder.split('/').at(-1)}`
  const receiver = await startReceiver()
  const config = {
    webhook: { secretsFrom: [{ env: 'OLD_SECRET' }, { env: 'PUSH_SECRET' }] },
    notifications: [{ url: `${receiver.url}/told`, secretFrom: { env: 'CHAT_SECRET' } }],
  }
  const status = { api: `${platform.platform.url}/api/v3`, repository: 'acme/api', tokenFrom: { env: 'STATUS_TOKEN' } }
  const env = { PUSH_SECRET: pushSecret, OLD_SECRET: 'canary-of-before', CHAT_SECRET: 'canary-of-the-chat', STATUS_TOKEN: platform.owner }
  const controller = await start('pushed', { git: clone, branch: 'main' }, { fleet: { status }, config }, env)
  await controller.until(became('applied'))
  const second = commit('Ann', 'two', manifests(app('pushed', 'acme', { description: 'two' })))
  const from = controller.lines.length
  expect(await push(controller, clone, 'guessed')).toBe(401)
  expect(await push(controller, clone)).toBe(202)
  const line = await controller.until(became('applied'), from)
  expect(line).toMatchObject({ fleet: 'pushed', revision: second, changes: 1, level: 'info' })
  expect(await spec('App/pushed')).toMatchObject({ description: 'two' })

  const statuses = async () => {
    const headers = { authorization: `token ${platform.owner}`, 'user-agent': 'test' }
    return (await fetch(`${platform.platform.url}/api/v3/repos/acme/api/commits/${second}/statuses`, { headers })).json()
  }
  await expect.poll(statuses).toMatchObject([{ state: 'success', context: 'appward/pushed' }])
  const [told] = await receiver.arrived(1)
  expect(await verify(env.CHAT_SECRET, told?.body ?? '', told?.headers['x-hub-signature-256'] ?? '')).toBe(true)
  isOf('condition-notice', JSON.parse(told?.body ?? ''))
  expect(JSON.parse(told?.body ?? '')).toMatchObject({ event: 'conditions', fleet: 'pushed', changed: expect.arrayContaining(['Ready']) })
  expect(receiver.received, 'and not again while nothing changes').toHaveLength(1)

  const seen = JSON.stringify(controller.lines) + (await get(controller, '/status')).text + (await get(controller, '/metrics')).text
  for (const secret of [...Object.values(env), platform.owner]) expect(seen).not.toContain(secret)
  await receiver.stop()
})

test('a bad commit is told of, and what was good before stays in force, also after a start', async () => {
  const { folder, commit } = gitRepository()
  const good = manifests(app('kept', 'acme'), installation('kept', 'acme', { repositories: ['api'] }))
  const first = commit('Ann', 'good', good)
  const before = await start('kept', { git: folder })
  await before.until(became('applied'))
  await before.stop()
  const bad = commit('Ann', 'bad', manifests(app('kept', 'acme', { events: ['no_such_event'] })))
  const answer = await platform.call('PATCH', '/api/v1/installations/kept/acme', { token: alice, body: { repositories: 'all' } })
  expect(answer.status).toBe(200)
  const after = await start('kept', { git: folder })
  const line = await after.until(became('waiting', 'Stalled:InvalidManifests'))
  expect(line).toMatchObject({ revision: first, newest: bad, healed: 1, changes: 1 })
  expect(line.msg).toContain('no_such_event')
  expect(await spec('Installation/kept@acme')).toMatchObject({ repositories: ['api'] })
  const status = async () => (await platform.call('GET', '/api/v1/fleets/kept/status')).body
  await expect.poll(async () => (await status()).revision).toBe(bad)
  expect((await status()).conditions).toContainEqual(expect.objectContaining({ type: 'Ready', status: 'False', revision: first }))
})

test('a plan that a gate refuses waits on the platform until somebody approves it there', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('risky', 'acme', { permissions: { repository: { contents: 'read' } } })))
  const controller = await start('risky', { git: folder }, { fleet: { interval: '1s' } })
  await controller.until(became('applied'))
  commit('Ann', 'two', manifests(app('risky', 'acme', { permissions: { repository: { contents: 'write' } } })))
  await controller.until(became('waiting', 'AwaitingApproval:RefusedByGates'))
  const status = async () => (await platform.call('GET', '/api/v1/fleets/risky/status')).body
  await expect.poll(async () => (await status()).plan?.summary).toBe('1 to change · 1 high-risk')
  const { plan } = await status()
  expect(plan.text).toContain('contents')
  expect(plan.refusals).toMatchObject([{ code: 'AW501', key: 'App/risky' }, { code: 'AW501' }])
  const from = controller.lines.length
  await controller.until(became('waiting'), from)
  const approval = await platform.call('POST', '/api/v1/fleets/risky/approvals', { token: alice, body: { digest: plan.digest } })
  expect(approval.status).toBe(201)
  await controller.until(became('applied'), from)
  expect(await spec('App/risky')).toMatchObject({ permissions: { repository: { contents: 'write' } } })
  await expect.poll(async () => (await status()).plan).toBeNull()
})

test('of two with the same lease one works; the other one says so, is ready, and takes over when the first one ends', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('shared', 'acme')))
  const first = await start('shared', { git: folder })
  await first.until(became('applied'))
  const second = await start('shared', { git: folder })
  await expect.poll(async () => JSON.parse((await get(second, '/readyz')).text)).toEqual({ ready: true, leader: false, reason: null })
  expect(second.status().lease).toMatchObject({ term: null, detail: expect.stringContaining('is held by test/') })
  expect(second.lines.filter(({ fleet }) => fleet !== undefined)).toEqual([])
  const terms = [first.status().lease?.term]
  await first.stop()
  await second.until(({ msg }) => msg === 'leads from now on')
  await second.until(became('unchanged'))
  terms.push(second.status().lease?.term)
  expect(terms[1]).toBeGreaterThan(terms[0] ?? 0)
})

test('a fleet that is to be left alone is not looked at, and says so', async () => {
  const controller = await start('alone', { git: '/nowhere/at/all' }, { fleet: { suspended: true } })
  await controller.until(({ conditions }) => conditions?.includes('Suspended:LeftAlone') ?? false)
})

test('a source that is not there is looked for again, and others do not wait for it', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('beside', 'acme')))
  const fleets = [
    { name: 'missing', source: { git: '/nowhere/at/all' }, interval: '1s' },
    { name: 'beside', source: { git: folder }, interval: '1h' },
  ]
  const controller = await start('beside', {}, { config: { fleets } })
  await controller.until(({ fleet, result }) => fleet === 'beside' && result === 'applied')
  const missing = (line: Line) => line.fleet === 'missing' && became('waiting', 'Stalled:SourceRefused')(line)
  const from = controller.lines.indexOf(await controller.until(missing)) + 1
  await controller.until(missing, from)
})

describe('what it serves', () => {
  test('is its health, a status of the published shape, and metrics', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'one', manifests(app('served', 'acme')))
    const controller = await start('served', { git: folder })
    await controller.until(became('applied'))
    expect(await get(controller, '/healthz')).toEqual({ status: 200, text: '{"healthy":true}' })
    const status = JSON.parse((await get(controller, '/status')).text)
    isOf('replica-status', status)
    expect(status).toMatchObject({ leader: true, fleets: [{ name: 'served', result: 'applied', waitingPlan: null }] })
    expect((await get(controller, '/metrics')).text).toContain('appward_controller_reconciles_total{fleet="served",result="applied"} 1')
    expect((await get(controller, '/')).status).toBe(404)
    expect((await fetch(`${controller.url}/hooks/push`, { method: 'POST' })).status, 'no secret, no webhook').toBe(404)
  })

  test('is no place to do harm: too large, compressed, of the wrong type, with a path that is none', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'one', manifests(app('harmed', 'acme')))
    const config = { webhook: { secretsFrom: [{ env: 'PUSH_SECRET' }] } }
    const controller = await start('harmed', { git: folder }, { config }, { PUSH_SECRET: pushSecret })
    const post = async (body: string, headers: Record<string, string> = {}) =>
      (await fetch(`${controller.url}/hooks/push`, { method: 'POST', body, headers: { 'x-github-event': 'push', ...headers } })).status
    expect(await post('x'.repeat(6 * 1024 * 1024))).toBe(413)
    expect(await post('{}', { 'content-encoding': 'gzip' })).toBe(415)
    expect(await post('\u0000')).toBe(401)
    expect(await post('')).toBe(400)
    expect((await get(controller, '/%ff')).status).toBe(404)
    expect((await get(controller, '/healthz')).status).toBe(200)
    expect(JSON.stringify(controller.lines)).not.toContain(pushSecret)
  })
})

test('a controller whose term is over writes no status over the next one’s', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('fenced', 'acme')))
  const controller = await start('fenced', { git: folder }, { fleet: { interval: '1s' } })
  await controller.until(became('applied'))
  await expect.poll(async () => (await platform.call('GET', '/api/v1/fleets/fenced/status')).status).toBe(200)
  const { body } = await platform.call('GET', '/api/v1/fleets/fenced/status')
  const lease = await platform.call('PUT', '/api/v1/leases/the-next', { body: { holder: 'next', seconds: 60 } })
  expect(lease.body.term).toBeGreaterThan(body.term)
  const later = newStatus({ term: lease.body.term })
  const written = await platform.call('PUT', '/api/v1/fleets/fenced/status', { body: later })
  expect(written.status, JSON.stringify(written.body)).toBe(200)
  const from = controller.lines.length
  commit('Ann', 'two', manifests(app('fenced', 'acme', { description: 'two' })))
  await controller.until(({ level, msg }) => level === 'warn' && msg.includes('older_term'), from)
})
