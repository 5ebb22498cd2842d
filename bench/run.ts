// npm run bench [-- COUNT...]: what the main job takes with so many manifests, next to the floors it stands on.
// Prints a table and, after it, the same as JSON. Ends with 1 where a command sends more requests than it may.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir, totalmem } from 'node:os'
import { join, resolve } from 'node:path'
import { textTable } from '../src/cli/text-table.ts'
import { generateLongManifests, generateManifests, space } from './generate-manifests.ts'
import { type Measured, measure, median } from './measure.ts'
import { readMeanwhile } from './read-meanwhile.ts'
import { startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const floor = resolve('bench/floor.ts')
const repeats = 3

type Row = Measured & { count: number; what: string; floor: boolean; requestsAllowed: number }

/** What a row comes to beside another one, and what was asked of it. */
type Target = { count: number; what: string; value: number; most: number; unit: 'times' | 'ms' | 'MB' }

async function startPlatform(folder: string): Promise<{ env: Record<string, string>; stop: () => Promise<void> }> {
  const seed = join(folder, 'seed.yaml')
  const repositories = ['api', 'web'].map((name) => `{ owner: ${space}, name: ${name} }`).join(', ')
  writeFileSync(seed, `organizations: [{ login: ${space} }]\nrepositories: [${repositories}]\n`)
  const data = join(folder, 'data')
  const { url, stop } = await startServer([main, 'serve', '--port', '0', '--data', data, '--seed', seed, '--rate-limits', 'off'])
  return { env: { APPWARD_URL: url, APPWARD_TOKEN: readFileSync(join(data, 'owner-token'), 'utf8').trim() }, stop }
}

async function bench(count: number): Promise<{ rows: Row[]; targets: Target[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'appward-bench-'))
  const work = join(folder, 'work')
  const short = join(work, 'manifests')
  const long = join(work, 'long')
  const rows: Row[] = []
  const targets: Target[] = []
  const add = async (what: string, times: number, run: () => Promise<Measured>, isFloor = false, most = Math.floor(2 + count / 1_000)) => {
    const row = { count, what, floor: isFloor, requestsAllowed: isFloor ? 0 : most, ...(await median(times, run)) }
    rows.push(row)
    return row
  }
  const floors = async (what: string, names: readonly string[], manifests: string) => {
    for (const name of names) await add(`${what}: ${name}`, repeats, () => measure([floor, name, manifests], work), true)
  }
  generateManifests(short, count, 0)
  generateLongManifests(long, count)
  const server = await startPlatform(folder)
  // The key of the cache must lie outside the folder that the cache lies in.
  const env = { ...server.env, XDG_STATE_HOME: join(folder, 'state') }
  const warm = (manifests: string, ...args: string[]) => measure([main, ...args, manifests], work, env)
  const cold = (manifests: string, ...args: string[]) => {
    rmSync(join(work, '.appward'), { recursive: true, force: true })
    return warm(manifests, ...args)
  }
  try {
    const bare = await add('floor: node -e 0', 7, () => measure(['-e', '0'], work), true)
    const version = await add('--version', 7, () => measure([main, '--version'], work), false, 0)
    const read = await add('floor: read', repeats, () => measure([floor, 'read', short], work), true)
    const parse = await add('floor: parse', repeats, () => measure([floor, 'parse', short], work), true)
    await floors('floor', ['node', 'insert'], short)
    await add('validate, cold', repeats, () => cold(short, 'validate'))
    await add('validate, warm', repeats, () => warm(short, 'validate'))
    const first = await add('plan, all to create, cold', repeats, () => cold(short, 'plan'))
    const beforeApply = await add('plan, all to create, warm', repeats, () => warm(short, 'plan'))
    const { APPWARD_URL: url = '', APPWARD_TOKEN: token = '' } = server.env
    const { value: applied, waits } = await readMeanwhile(`${url}/api/v1/spaces/${space}`, token, () =>
      add('apply, all to create, warm', 1, () => warm(short, 'apply', '--yes', '--allow', 'dangerous-permission')),
    )
    // The rows that it wrote are written again, bare.
    const bareApply = await add('floor: apply', repeats, () => measure([floor, 'apply', join(folder, 'data')], work), true)
    await add('plan, no changes, cold', repeats, () => cold(short, 'plan'))
    const unchanged = await add('plan, no changes, warm', repeats, () => warm(short, 'plan'), false, 1)
    let edition = 0
    await add('plan, 1 % changed, warm', repeats, () => {
      generateManifests(short, count, ++edition)
      return warm(short, 'plan')
    })
    const times = (what: string, value: number, floored: number, most: number) =>
      targets.push({ count, what, value: value / floored, most, unit: 'times' })
    times('CPU of --version, of node -e 0', version.cpuMs, bare.cpuMs, 1.5)
    if (count <= 10) {
      times('CPU of a plan without changes, of node -e 0', unchanged.cpuMs, bare.cpuMs, 4)
      times('wall of a plan without changes, of node -e 0', unchanged.wallMs, bare.wallMs, 4)
    } else times('CPU of a plan without changes, of reading and hashing', unchanged.cpuMs, read.cpuMs, 2)
    // Of few manifests these take too little to tell.
    if (count >= 1_000) {
      times('wall of the first plan, of parsing', first.wallMs, parse.wallMs, 1.3)
      times('wall from plan to answer, of the same inserts and JSON, bare', applied.wallMs - beforeApply.wallMs, saidMs(bareApply), 3)
      targets.push({ count, what: `longest of ${waits.reads} reads during the apply`, value: waits.longestMs, most: 100, unit: 'ms' })
    }
    targets.push({ count, what: 'memory of any command', value: Math.max(...rows.map(({ peakMb }) => peakMb)), most: 400, unit: 'MB' })
    await floors('60 lines, floor', ['read', 'parse'], long)
    await add('60 lines, validate, cold', repeats, () => cold(long, 'validate'))
    await add('60 lines, validate, warm', repeats, () => warm(long, 'validate'))
  } finally {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  return { rows, targets }
}

/** The milliseconds that a process said on stderr. */
function saidMs({ talk = '' }: Measured): number {
  return Number(/^MS ([\d.]+)$/m.exec(talk)?.[1])
}

const counts = process.argv.slice(2).map(Number)
if (counts.some((count) => !Number.isInteger(count) || count < 1)) throw new Error('usage: npm run bench -- COUNT...')
const rows: Row[] = []
const targets: Target[] = []
for (const count of counts.length > 0 ? counts : [10, 1_000]) {
  process.stderr.write(`${count} manifests\n`)
  const found = await bench(count)
  rows.push(...found.rows)
  targets.push(...found.targets)
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
const targetCell = ({ count, what, value, most, unit }: Target) => [
  String(count),
  what,
  `${value.toFixed(unit === 'times' ? 2 : 0)} ${unit}`,
  String(most),
]
process.stdout.write(`${textTable(['MANIFESTS', 'WHAT', 'IS', 'AT MOST'], targets.map(targetCell))}\n\n`)
process.stdout.write(`${JSON.stringify({ machine, rows: rows.map(({ talk: _, ...row }) => row), targets }, null, 2)}\n`)

const tooMany = rows.filter((row) => row.requests > row.requestsAllowed)
for (const row of tooMany) process.stderr.write(`${row.what} with ${row.count} manifests sent ${row.requests} requests\n`)
process.exitCode = tooMany.length === 0 ? 0 : 1
