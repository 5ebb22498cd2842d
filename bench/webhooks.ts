// npm run bench:webhooks [-- APPS]: so many apps hear of one event. Deliveries per second to a receiver on loopback in another process, the
// time from a cause to its arrivals, beside bare undici that posts the same bodies; and a backlog of 100,000, drained. Prints a table and JSON.
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { Agent, request } from 'undici'
import { textTable } from '../src/cli/text-table.ts'
import { type Server, startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const backlog = 100_000
/** Events of the burst, and of the quiet time; how many of those a second. */
const burst = 20
const quiet = 200
const quietRate = 20
const connections = 128
const sha = 'a'.repeat(40)

type Arrival = [context: string, at: number, size: number]
type Row = { what: string; deliveries: number; seconds: number; p50: number | null; p99: number | null; peakMb: number | null }

const clock = () => performance.timeOrigin + performance.now()

class Receiver {
  readonly #process: ChildProcess = fork(resolve('bench/webhooks/receiver.mjs'), [], { stdio: 'inherit' })
  url = ''

  async start(): Promise<void> {
    const [port] = (await once(this.#process, 'message')) as [number]
    this.url = `http://127.0.0.1:${port}`
  }

  /** What arrived, once there are so many. */
  async arrived(count: number): Promise<Arrival[]> {
    const all = once(this.#process, 'message')
    this.#process.send({ count })
    await all
    const told = once(this.#process, 'message')
    this.#process.send({})
    return ((await told) as [Arrival[]])[0]
  }

  stop(): void {
    this.#process.disconnect()
  }
}

type Platform = Server

async function serve(data: string): Promise<Platform> {
  const args = [
    'serve',
    '--port',
    '0',
    '--data',
    data,
    '--rate-limits',
    'off',
    '--allow-private-webhooks',
    '--seed',
    join(data, 'seed.yaml'),
  ]
  return startServer([main, ...args])
}

/** Megabytes; null where the system does not tell. */
function peakOf({ process: { pid } }: Platform): number | null {
  try {
    return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024)
  } catch {
    return null
  }
}

async function post(url: string, path: string, authorization: string, body: object): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json', 'user-agent': 'bench', 'idempotency-key': `bench-${path}` }
  const response = await request(url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const text = await response.body.text()
  if (response.statusCode >= 300) throw new Error(`${path}: ${response.statusCode} ${text.slice(0, 500)}`)
}

/** Apps that hear of statuses, each with a secret: all of them in one organization, and one alone in another. */
function changesOf(apps: number, receiver: string): object[] {
  const change = { id: null, revision: null, from: null }
  const install = (slug: string, space: string) => {
    const metadata = { app: slug, space }
    const resource = { apiVersion: 'appward/v1', kind: 'Installation', metadata, spec: { repositories: 'all' } }
    return { ...change, action: 'install', key: `Installation/${slug}@${space}`, resource }
  }
  const all = Array.from({ length: apps }, (_, index) => {
    const slug = `app-${index}`
    const spec = {
      visibility: 'public',
      webhook: { active: true, url: `${receiver}/${slug}` },
      permissions: { repository: { statuses: 'read' } },
      events: ['status'],
    }
    const resource = { apiVersion: 'appward/v1', kind: 'App', metadata: { slug, space: 'loud' }, spec }
    return [{ ...change, action: 'create', key: `App/${slug}`, resource, secret: `secret of ${slug}, long enough` }, install(slug, 'loud')]
  })
  return [...all.flat(), install('app-0', 'quiet')]
}

function rowOf(what: string, arrivals: readonly Arrival[], from: number, causes: ReadonlyMap<string, number> | null): Row {
  const last = arrivals.reduce((latest, [, at]) => Math.max(latest, at), 0)
  const times = causes === null ? [] : arrivals.map(([context, at]) => at - (causes.get(context) ?? 0)).sort((a, b) => a - b)
  const part = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? null
  return { what, deliveries: arrivals.length, seconds: (last - from) / 1_000, p50: part(0.5), p99: part(0.99), peakMb: null }
}

type Bench = { receiver: Receiver; platform: Platform; owner: string }

/** Statuses one after the other, `rate` a second, or as fast as they are taken. */
async function writeStatuses({ platform, owner }: Bench, name: string, count: number, rate: number | null): Promise<Map<string, number>> {
  const causes = new Map<string, number>()
  const begin = clock()
  for (let index = 0; index < count; index++) {
    if (rate !== null) await wait(Math.max(0, begin + (index * 1_000) / rate - clock()))
    const context = `${name}/${index}`
    causes.set(context, clock())
    await post(platform.url, `/api/v3/repos/${name === 'quiet' ? 'quiet' : 'loud'}/api/statuses/${sha}`, owner, {
      state: 'success',
      context,
    })
  }
  return causes
}

async function told(bench: Bench, name: string, count: number, rate: number | null, hearers: number): Promise<Row> {
  const from = clock()
  const all = bench.receiver.arrived(count * hearers)
  const causes = await writeStatuses(bench, name, count, rate)
  return rowOf(
    `${count} events to ${hearers} app${hearers === 1 ? '' : 's'}${rate === null ? ', at once' : `, ${rate} a second`}`,
    await all,
    from,
    causes,
  )
}

/** The same number of bodies of the same size, with as many at once. */
async function floor({ receiver }: Bench, count: number, size: number): Promise<Row> {
  const agent = new Agent({ connections })
  const body = `{"context":"floor","filling":"${'x'.repeat(Math.max(0, size - 34))}"}`
  const from = clock()
  const all = receiver.arrived(count)
  let left = count
  const worker = async () => {
    while (left-- > 0) {
      const response = await request(`${receiver.url}/`, {
        method: 'POST',
        body,
        dispatcher: agent,
        headers: { 'content-type': 'application/json' },
      })
      await response.body.dump()
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const row = rowOf('floor: undici alone', await all, from, null)
  await agent.close()
  return row
}

/** As if the platform had been down while a hundred events happened. */
function fill(data: string, apps: number): void {
  const database = new DatabaseSync(join(data, 'appward.db'))
  const [at, end] = [new Date().toISOString(), new Date(Date.now() + 259_200_000).toISOString()]
  database.exec('begin immediate')
  const event = database.prepare(`insert into webhook_events (name, repository_id, payload, created_at)
    select name, repository_id, replace(payload, 'burst/0', ?), ? from webhook_events where payload like '%"burst/0"%' limit 1`)
  const recipients = database.prepare(`insert into outbox (app_id, event_id, installation_id, guid, next_at, gives_up_at)
    select app_id, ?, id, lower(hex(randomblob(16))), ?, ? from installations where space = 'loud' limit ?`)
  for (let index = 0; index < Math.ceil(backlog / apps); index++) {
    recipients.run(event.run(`backlog/${index}`, at).lastInsertRowid, at, end, Math.min(apps, backlog - index * apps))
  }
  database.exec('commit')
  database.close()
}

async function run(apps: number): Promise<Row[]> {
  const data = mkdtempSync(join(tmpdir(), 'appward-webhooks-'))
  const receiver = new Receiver()
  await receiver.start()
  try {
    const repositories = ['loud', 'quiet'].map((owner) => ({ owner, name: 'api' }))
    writeFileSync(join(data, 'seed.yaml'), JSON.stringify({ organizations: [{ login: 'loud' }, { login: 'quiet' }], repositories }))
    let platform = await serve(data)
    const owner = `Bearer ${readFileSync(join(data, 'owner-token'), 'utf8').trim()}`
    process.stderr.write(`${apps} apps are made\n`)
    await post(platform.url, '/api/v1/changesets', owner, { fleet: 'bench', expectedHead: null, changes: changesOf(apps, receiver.url) })
    const bench: Bench = { receiver, platform, owner }
    await told(bench, 'warm', 3, null, apps)
    const rows = [await told(bench, 'quiet', quiet, quietRate, 1), await told(bench, 'single', 20, 1, apps)]
    const loud = await told(bench, 'burst', burst, null, apps)
    rows.push({ ...loud, peakMb: peakOf(platform) })
    const size = 2_500
    rows.push(await floor(bench, burst * apps, size))
    await platform.stop()
    fill(data, apps)
    const from = clock()
    const all = receiver.arrived(backlog)
    platform = await serve(data)
    const drained = rowOf(`a backlog of ${backlog}`, await all, from, null)
    rows.push({ ...drained, peakMb: peakOf(platform) })
    await platform.stop()
    return rows
  } finally {
    receiver.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

const [apps = 1_000] = process.argv.slice(2).map(Number)
if (!Number.isInteger(apps) || apps < 1 || apps > 4_000) throw new Error('usage: npm run bench:webhooks -- APPS (up to 4000)')
const rows = await run(apps)
const heads = ['WHAT', 'DELIVERIES', 'SECONDS', 'A SECOND', 'P50 MS', 'P99 MS', 'PEAK MB']
const number = (value: number | null, digits: number) => (value === null ? '-' : value.toFixed(digits))
const cells = rows.map(({ what, deliveries, seconds, p50, p99, peakMb }) => [
  what,
  String(deliveries),
  number(seconds, 1),
  number(deliveries / seconds, 0),
  number(p50, 1),
  number(p99, 1),
  number(peakMb, 0),
])
process.stdout.write(`${cpus().length} cores of ${cpus()[0]?.model}, Node ${process.version}\n\n${textTable(heads, cells)}\n\n`)
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
