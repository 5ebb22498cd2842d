// npm run bench:audit [-- APPS INSTALLATIONS RULES]: what an audit takes with so much on the platform and in git, beside the floors that it
// stands on; and who may do what, from the platform's index and by listing everything. Prints a table and, after it, the same as JSON.
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { textTable } from '../src/cli/text-table.ts'
import { auditInput } from './audit/input.ts'
import { populate } from './load/populate.ts'
import { type Measured, measure, median } from './measure.ts'
import { startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const floor = resolve('bench/audit/floor.ts')
const repeats = 3

const [apps = 10_000, installations = 100_000, rules = 200] = process.argv.slice(2).map(Number)
if (![apps, installations, rules].every((count) => Number.isInteger(count) && count > 0)) {
  throw new Error('usage: npm run bench:audit -- APPS INSTALLATIONS RULES')
}

type Row = Measured & { what: string; floor: boolean; serverCpuMs: number | null }

const serve = (data: string) => startServer([main, 'serve', '--port', '0', '--data', data, '--rate-limits', 'off'])

/** Milliseconds of CPU time that a process has taken so far; null where the system does not tell. */
function cpuOf({ pid }: ChildProcess): number | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    return (Number(fields[11]) + Number(fields[12])) * 10
  } catch {
    return null
  }
}

const folder = mkdtempSync(join(tmpdir(), 'appward-bench-'))
const rows: Row[] = []
try {
  const data = join(folder, 'data')
  // The platform makes its database, and is filled while it does not run.
  await (await serve(data)).stop()
  populate(data, { apps, installations, repositories: 10_000 })
  const { manifests, policies } = auditInput(join(folder, 'work'), { apps, rules })
  const server = await serve(data)
  const env = {
    APPWARD_URL: server.url,
    APPWARD_TOKEN: readFileSync(join(data, 'owner-token'), 'utf8').trim(),
    XDG_STATE_HOME: join(folder, 'state'),
  }
  const work = join(folder, 'work')
  const add = async (what: string, run: () => Promise<Measured>, isFloor = false) => {
    const before = cpuOf(server.process)
    const measured = await median(repeats, run)
    const after = cpuOf(server.process)
    const serverCpuMs = before === null || after === null ? null : (after - before) / repeats
    rows.push({ what, floor: isFloor, serverCpuMs, ...measured })
    process.stderr.write(`${what}\n`)
  }
  const audit = (...args: string[]) => measure([main, 'audit', ...args], work, env, [0, 3])
  const cold = (...args: string[]) => {
    rmSync(join(work, '.appward'), { recursive: true, force: true })
    return audit(...args)
  }
  try {
    await add('floor: fetch and parse all apps and installations', () => measure([floor, 'fetch'], work, env), true)
    await add('floor: parse all manifests', () => measure([floor, 'parse', manifests], work), true)
    await add('audit --live', () => audit('--live', '--policy', policies, '--format', 'json'))
    await add('audit --offline, cold', () => cold('--offline', '--policy', policies, '--format', 'json', manifests))
    await add('audit --offline, warm', () => audit('--offline', '--policy', policies, '--format', 'json', manifests))
    await add('audit of both, cold', () => cold('--policy', policies, '--format', 'json', manifests))
    await add('audit of both, warm', () => audit('--policy', policies, '--format', 'json', manifests))
    await add('who-can of few', () => audit('who-can', 'repository:contents:write', '--space', 'org-7'))
    await add('who-can of all', () => audit('who-can', 'repository:contents:read', '--format', 'json'))
    await add('unused', () => audit('unused', '--format', 'json'))
    await add('unmanaged', () => audit('unmanaged', '--live', '--format', 'json'))
  } finally {
    await server.stop()
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

const cell = ({ what, wallMs, cpuMs, peakMb, requests, serverCpuMs }: Row) => [
  what,
  wallMs.toFixed(0),
  cpuMs.toFixed(0),
  peakMb.toFixed(0),
  String(requests),
  serverCpuMs === null ? '-' : serverCpuMs.toFixed(0),
]
const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
process.stdout.write(
  `${apps} apps, ${installations} installations, ${rules} rules; ${machine.cores} cores of ${machine.cpu}, Node ${machine.node}\n\n`,
)
process.stdout.write(`${textTable(['WHAT', 'WALL MS', 'CPU MS', 'PEAK MB', 'REQUESTS', 'PLATFORM CPU MS'], rows.map(cell))}\n\n`)
process.stdout.write(`${JSON.stringify({ machine, apps, installations, rules, rows: rows.map(({ talk: _, ...row }) => row) }, null, 2)}\n`)
