// npm run bench [-- COUNT...]: what the main job takes with so many manifests, next to the floors it stands on.
// Prints a table and, after it, the same as JSON. Ends with 1 where a command sends more requests than it may.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { textTable } from '../src/cli/text-table.ts'
import { generateLongManifests, generateManifests, space } from './generate-manifests.ts'
import { type Measured, measure, median } from './measure.ts'

const main = resolve('dist/src/cli/main.js')
const floor = resolve('bench/floor.ts')
const repeats = 3

type Row = Measured & { count: number; what: string; floor: boolean; requestsAllowed: number }

async function startServer(folder: string): Promise<{ env: Record<string, string>; stop: () => Promise<void> }> {
  const seed = join(folder, 'seed.yaml')
  const repositories = ['api', 'web'].map((name) => `{ owner: ${space}, name: ${name} }`).join(', ')
  writeFileSync(seed, `organizations: [{ login: ${space} }]\nrepositories: [${repositories}]\n`)
  const data = join(folder, 'data')
  const server = spawn(process.execPath, [main, 'serve', '--port', '0', '--data', data, '--seed', seed, '--rate-limits', 'off'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const url = await new Promise<string>((done, fail) => {
    let talk = ''
    server.stderr.on('data', (chunk: Buffer) => {
      talk += chunk
      const match = /^listening on (\S+)$/m.exec(talk)
      if (match?.[1]) done(match[1])
    })
    server.on('close', () => fail(new Error(talk)))
  })
  return {
    env: { APPWARD_URL: url, APPWARD_TOKEN: readFileSync(join(data, 'owner-token'), 'utf8').trim() },
    stop: () =>
      new Promise((done) => {
        server.on('close', () => done())
        server.kill('SIGTERM')
      }),
  }
}

async function bench(count: number): Promise<Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'appward-bench-'))
  const work = join(folder, 'work')
  const short = join(work, 'manifests')
  const long = join(work, 'long')
  const rows: Row[] = []
  const add = async (what: string, times: number, run: () => Promise<Measured>, isFloor = false) => {
    rows.push({ count, what, floor: isFloor, requestsAllowed: isFloor ? 0 : Math.floor(2 + count / 1_000), ...(await median(times, run)) })
  }
  const floors = async (what: string, names: readonly string[], manifests: string) => {
    for (const name of names) await add(`${what}: ${name}`, repeats, () => measure([floor, name, manifests], work), true)
  }
  generateManifests(short, count, 0)
  generateLongManifests(long, count)
  const server = await startServer(folder)
  // The key of the cache must lie outside the folder that the cache lies in.
  const env = { ...server.env, XDG_STATE_HOME: join(folder, 'state') }
  const warm = (manifests: string, ...args: string[]) => measure([main, ...args, manifests], work, env)
  const cold = (manifests: string, ...args: string[]) => {
    rmSync(join(work, '.appward'), { recursive: true, force: true })
    return warm(manifests, ...args)
  }
  try {
    await floors('floor', ['node', 'read', 'parse', 'insert'], short)
    await add('validate, cold', repeats, () => cold(short, 'validate'))
    await add('validate, warm', repeats, () => warm(short, 'validate'))
    await add('plan, all to create, cold', repeats, () => cold(short, 'plan'))
    await add('apply, all to create, cold', 1, () => cold(short, 'apply', '--yes', '--allow', 'dangerous-permission'))
    await add('plan, no changes, cold', repeats, () => cold(short, 'plan'))
    await add('plan, no changes, warm', repeats, () => warm(short, 'plan'))
    let edition = 0
    await add('plan, 1 % changed, warm', repeats, () => {
      generateManifests(short, count, ++edition)
      return warm(short, 'plan')
    })
    await floors('60 lines, floor', ['read', 'parse'], long)
    await add('60 lines, validate, cold', repeats, () => cold(long, 'validate'))
    await add('60 lines, validate, warm', repeats, () => warm(long, 'validate'))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return rows
}

const counts = process.argv.slice(2).map(Number)
if (counts.some((count) => !Number.isInteger(count) || count < 1)) throw new Error('usage: npm run bench -- COUNT...')
const rows: Row[] = []
for (const count of counts.length > 0 ? counts : [10, 1_000]) {
  process.stderr.write(`${count} manifests\n`)
  rows.push(...(await bench(count)))
}

const cell = (row: Row) => [
  String(row.count),
  row.what,
  row.wallMs.toFixed(0),
  row.cpuMs.toFixed(0),
  row.peakMb.toFixed(0),
  row.floor ? '-' : `${row.requests} of ${row.requestsAllowed}`,
]
const machine = {
  cpu: cpus()[0]?.model ?? 'unknown',
  cores: cpus().length,
  memoryGb: Math.round(totalmem() / 2 ** 30),
  node: process.version,
}
process.stdout.write(`${machine.cores} cores of ${machine.cpu}, ${machine.memoryGb} GB, Node ${machine.node}\n\n`)
process.stdout.write(`${textTable(['MANIFESTS', 'WHAT', 'WALL MS', 'CPU MS', 'PEAK MB', 'REQUESTS'], rows.map(cell))}\n\n`)
process.stdout.write(`${JSON.stringify({ machine, rows }, null, 2)}\n`)

const tooMany = rows.filter((row) => row.requests > row.requestsAllowed)
for (const row of tooMany) process.stderr.write(`${row.what} with ${row.count} manifests sent ${row.requests} requests\n`)
process.exitCode = tooMany.length === 0 ? 0 : 1
