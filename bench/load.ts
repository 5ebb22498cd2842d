// npm run bench:load [-- APPS...]: requests per second and p99 of the platform's hot routes with so many apps in the store, each beside a
// bare Express handler that runs the same reads, as many durable writes, and answers with the same JSON. Prints a table and, after it, the same as JSON.
import { createPrivateKey } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { SignJWT } from 'jose'
import { Pool } from 'undici'
import { textTable } from '../src/cli/text-table.ts'
import { type Populated, populate } from './load/populate.ts'
import { type Server, startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const counter = resolve('bench/load/count-statements.mjs')
const bare = resolve('bench/load/bare.ts')
const installations = 10_000
const repositories = 100_000
const connections = 16
const seconds = 5

type Call = { method: 'GET' | 'POST'; path: string; authorization: string; body?: string }
type Case = { what: string; call: (index: number) => Call }
type Load = { perSecond: number; p50: number; p99: number }
type Statements = { reads: { sql: string; values: unknown[] }[]; writes: number }
/** What one call made the platform do, and its answer. */
type Task = Statements & { answer: unknown }
type Row = { apps: number; what: string; reads: number; writes: number; platform: Load; bare: Load }

const start = (script: string, args: string[], execArgv: string[]) => startServer([script, ...args], { execArgv, channel: true })

const serve = (data: string, execArgv: string[] = []) =>
  start(main, ['serve', '--port', '0', '--data', data, '--rate-limits', 'off'], execArgv)

/** Statements since the last question. */
function statements({ process: child }: Server): Promise<Statements> {
  return new Promise((done) => {
    child.once('message', (message) => done(message as Statements))
    child.send('count')
  })
}

async function send(pool: Pool, { method, path, authorization, body }: Call): Promise<string> {
  const headers = { authorization, 'user-agent': 'bench', 'content-type': 'application/json' }
  const response = await pool.request({ method, path, headers, ...(body === undefined ? {} : { body }) })
  const text = await response.body.text()
  if (response.statusCode >= 300) throw new Error(`${method} ${path}: ${response.statusCode} ${text}`)
  return text
}

async function load(url: string, call: (index: number) => Call): Promise<Load> {
  const pool = new Pool(url, { connections })
  let index = 0
  for (; index < 200; index++) await send(pool, call(index))
  const times: number[] = []
  const begin = performance.now()
  const end = begin + seconds * 1_000
  const worker = async () => {
    while (performance.now() < end) {
      const from = performance.now()
      await send(pool, call(index++))
      times.push(performance.now() - from)
    }
  }
  await Promise.all(Array.from({ length: connections }, worker))
  const took = (performance.now() - begin) / 1_000
  await pool.close()
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] ?? 0
  return { perSecond: times.length / took, p50: at(0.5), p99: at(0.99) }
}

async function jwtOf(appId: number, pem: string): Promise<string> {
  const now = Math.floor(Date.now() / 1_000)
  const jwt = new SignJWT({ iat: now - 30, exp: now + 570, iss: String(appId) }).setProtectedHeader({ alg: 'RS256' })
  return `bearer ${await jwt.sign(createPrivateKey(pem))}`
}

async function casesOf(url: string, owner: string, { keys, repositoriesEach }: Populated): Promise<Case[]> {
  const signed = await Promise.all(keys.map(async (key) => ({ ...key, jwt: await jwtOf(key.appId, key.pem) })))
  const installed = signed.flatMap(({ jwt, installationIds }) => installationIds.map((id) => ({ jwt, id })))
  const pick = <T>(list: readonly T[], index: number): T => {
    const value = list[index % list.length]
    if (value === undefined) throw new Error('nothing to pick')
    return value
  }
  const tokens: { token: string; organization: number }[] = []
  for (const { jwt, id } of installed) {
    const address = `${url}/api/v3/app/installations/${id}/access_tokens`
    const made = await fetch(address, { method: 'POST', headers: { authorization: jwt, 'user-agent': 'bench' } })
    const { token } = (await made.json()) as { token: string }
    tokens.push({ token: `token ${token}`, organization: (id - 1) % 100 })
  }
  const sha = (index: number) => index.toString(16).padStart(40, '0')
  const status = JSON.stringify({ state: 'success', context: 'bench', description: 'measured' })
  return [
    { what: 'list apps, 30 a page', call: () => ({ method: 'GET', path: '/api/v1/apps?limit=30', authorization: `Bearer ${owner}` }) },
    {
      what: 'make an installation token',
      call: (index) => {
        const { jwt, id } = pick(installed, index)
        return { method: 'POST', path: `/api/v3/app/installations/${id}/access_tokens`, authorization: jwt, body: '{}' }
      },
    },
    {
      what: 'write a commit status',
      call: (index) => {
        const { token, organization } = pick(tokens, index)
        const path = `/api/v3/repos/org-${organization}/repo-${index % repositoriesEach}/statuses/${sha(index)}`
        return { method: 'POST', path, authorization: token, body: status }
      },
    },
    {
      what: 'list repositories, 30 a page',
      call: (index) => ({ method: 'GET', path: '/api/v3/installation/repositories', authorization: pick(tokens, index).token }),
    },
  ]
}

async function bench(apps: number): Promise<Row[]> {
  const data = mkdtempSync(join(tmpdir(), 'appward-load-'))
  const rows: Row[] = []
  try {
    await (await serve(data)).stop()
    const populated = populate(data, { apps, installations: Math.min(installations, apps * 10), repositories })
    const owner = readFileSync(join(data, 'owner-token'), 'utf8').trim()
    const counted = await serve(data, ['--import', counter])
    const tasks = new Map<string, Task>()
    const pool = new Pool(counted.url, { connections: 1 })
    for (const { what, call } of await casesOf(counted.url, owner, populated)) {
      for (let index = 0; index < 3; index++) await send(pool, call(index))
      await statements(counted)
      const answer = JSON.parse(await send(pool, call(3)))
      tasks.set(what, { ...(await statements(counted)), answer })
    }
    await pool.close()
    await counted.stop()
    const platform = await serve(data)
    const floor = await start(bare, [data], [])
    for (const { what, call } of await casesOf(platform.url, owner, populated)) {
      process.stderr.write(`${apps} apps: ${what}\n`)
      const task = tasks.get(what)
      if (task === undefined) throw new Error(`nothing is known of "${what}"`)
      const measured = await load(platform.url, call)
      await fetch(`${floor.url}/task`, { method: 'PUT', body: JSON.stringify(task), headers: { 'content-type': 'application/json' } })
      const beside = await load(floor.url, (index) => ({ ...call(index), path: '/run' }))
      rows.push({ apps, what, reads: task.reads.length, writes: task.writes, platform: measured, bare: beside })
    }
    await floor.stop()
    await platform.stop()
  } finally {
    rmSync(data, { recursive: true, force: true })
  }
  return rows
}

const counts = process.argv.slice(2).map(Number)
if (counts.some((count) => !Number.isInteger(count) || count < 8)) throw new Error('usage: npm run bench:load -- APPS... (8 or more)')
const rows: Row[] = []
for (const count of counts.length > 0 ? counts : [1_000, 100_000]) rows.push(...(await bench(count)))

const heads = ['APPS', 'WHAT', 'READS', 'WRITES', 'A SECOND', 'P50 MS', 'P99 MS', 'BARE A SECOND', 'BARE P99 MS', 'OF BARE']
const cells = rows.map(({ apps, what, reads, writes, platform, bare: beside }) => [
  String(apps),
  what,
  String(reads),
  String(writes),
  platform.perSecond.toFixed(0),
  platform.p50.toFixed(1),
  platform.p99.toFixed(1),
  beside.perSecond.toFixed(0),
  beside.p99.toFixed(1),
  `${Math.round((100 * platform.perSecond) / beside.perSecond)} %`,
])
process.stdout.write(`${cpus().length} cores of ${cpus()[0]?.model}, Node ${process.version}\n\n${textTable(heads, cells)}\n\n`)
process.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
