// npm run bench:controller [-- FLEETS APPS]: a controller with so many fleets of so many apps each. What a look costs where nothing moved, how long it
// takes from a push to the applied state, and what memory comes to over a thousand reconciles. Prints a table and JSON.
import { type ChildProcess, spawn } from 'node:child_process'
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { textTable } from '../src/cli/text-table.ts'
import { type BenchFleet, makeFleet } from './controller/fleets.ts'
import { type GitHost, startGitHost } from './controller/git-host.ts'
import { startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const [fleetCount, appCount] = [Number(process.argv[2] ?? 50), Number(process.argv[3] ?? 200)]
const pushes = 1_000
const idleSeconds = 30
const intervalSeconds = 5
const secret = 'bench-push-secret'

type Line = { fleet?: string; result?: string; revision?: string; idle?: boolean; msg: string }
type Row = { what: string; value: string; note: string }

/** Clock ticks of /proc are hundredths of a second; the CPU time of a process, and of its children that have ended, in milliseconds. */
function cpuOf(pid: number): { own: number; children: number } {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
    .map(Number)
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15)
  return { own: (user + system) * 10, children: (childUser + childSystem) * 10 }
}

function residentMb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1_024
}

class Controller {
  readonly lines: Line[] = []
  readonly #child: ChildProcess
  #heard: (line: Line) => void = () => {}
  url = ''

  constructor(config: string, env: Record<string, string>) {
    this.#child = spawn(process.execPath, [main, 'controller', '--config', config], {
      env: { PATH: process.env.PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  }

  get pid(): number {
    return this.#child.pid ?? 0
  }

  async started(): Promise<this> {
    const { stdout, stderr } = this.#child
    if (stdout === null || stderr === null) throw new Error('no output')
    createInterface({ input: stdout }).on('line', (text) => {
      const line = JSON.parse(text) as Line
      this.lines.push(line)
      this.#heard(line)
    })
    for await (const text of createInterface({ input: stderr })) {
      this.url = /^listening on (\S+)$/.exec(text)?.[1] ?? ''
      if (this.url !== '') return this
      throw new Error(text)
    }
    throw new Error('it ended')
  }

  /** Once a line fits that comes from now on. */
  async next(fits: (line: Line) => boolean): Promise<void> {
    await new Promise<void>((done) => {
      this.#heard = (line) => {
        if (fits(line)) done()
      }
    })
  }

  async allReady(fleets: readonly BenchFleet[]): Promise<void> {
    const missing = () => fleets.filter(({ name }) => !this.lines.some((line) => line.fleet === name && line.result !== 'failed'))
    while (missing().length > 0) await wait(20)
  }

  async requests(): Promise<number> {
    const text = await (await fetch(`${this.url}/metrics`)).text()
    return [...text.matchAll(/^appward_controller_requests_total\{.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
  }

  async stop(): Promise<void> {
    const ended = once(this.#child, 'exit')
    this.#child.kill('SIGTERM')
    await ended
  }
}

async function push(controller: Controller, clone: string): Promise<void> {
  const body = JSON.stringify({ ref: 'refs/heads/main', repository: { clone_url: clone } })
  const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`
  const headers = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-hub-signature-256': signature }
  const answer = await fetch(`${controller.url}/hooks/push`, { method: 'POST', headers, body })
  if (answer.status !== 202) throw new Error(`the push was answered by ${answer.status}`)
  await answer.body?.cancel()
}

function configOf(fleets: readonly BenchFleet[], host: GitHost, interval: string): object {
  return {
    fleets: fleets.map(({ name }) => ({ name, source: { git: `${host.url}/${name}`, branch: 'main', path: 'apps' }, interval })),
    port: 0,
    webhook: { secretsFrom: [{ env: 'PUSH_SECRET' }] },
    lease: { duration: '10s' },
  }
}

const quantile = (sorted: readonly number[], part: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
const median = (values: readonly number[]) =>
  quantile(
    [...values].sort((a, b) => a - b),
    0.5,
  )

async function idleRows(controller: Controller): Promise<Row[]> {
  // The look after the first changeset reads everything once more.
  await wait(3 * intervalSeconds * 1_000)
  const [from, before, cpu] = [controller.lines.length, await controller.requests(), cpuOf(controller.pid)]
  await wait(idleSeconds * 1_000)
  const after = cpuOf(controller.pid)
  const looks = controller.lines.slice(from).filter(({ fleet }) => fleet !== undefined)
  // The lease is renewed every third of it.
  const others = Math.round((idleSeconds / 10) * 3)
  const requests = (await controller.requests()) - before
  const row = (what: string, value: number, note: string): Row => ({ what, value: value.toFixed(2), note })
  return [
    row('an idle look: CPU ms of the controller', (after.own - cpu.own) / looks.length, `${looks.length} looks in ${idleSeconds} s`),
    row('an idle look: CPU ms of git', (after.children - cpu.children) / looks.length, 'git ls-remote over HTTP'),
    row(
      'an idle look: requests to the platform',
      (requests - others) / looks.length,
      `${requests} in all, less ${others} that renewed the lease`,
    ),
    row(
      'idle looks that were idle, per cent',
      (looks.filter(({ idle }) => idle).length / looks.length) * 100,
      'nothing was loaded or read',
    ),
  ]
}

async function pushRows(controller: Controller, fleets: readonly BenchFleet[], host: GitHost): Promise<Row[]> {
  const times: number[] = []
  const memory: number[] = []
  for (let round = 1; round <= pushes; round++) {
    const fleet = fleets[(round * 7) % fleets.length] as BenchFleet
    const revision = fleet.change(round % appCount, round)
    const done = controller.next((line) => line.fleet === fleet.name && line.revision === revision && line.result === 'applied')
    const begin = performance.now()
    await push(controller, `${host.url}/${fleet.name}`)
    await done
    times.push(performance.now() - begin)
    if (round % 10 === 0) memory.push(residentMb(controller.pid))
  }
  const sorted = times.toSorted((a, b) => a - b)
  const [early, late] = [median(memory.slice(10, 30)), median(memory.slice(-20))]
  return [
    {
      what: 'one changed file, push to applied: p50 ms',
      value: quantile(sorted, 0.5).toFixed(0),
      note: `${pushes} pushes, one after another`,
    },
    { what: 'one changed file, push to applied: p99 ms', value: quantile(sorted, 0.99).toFixed(0), note: '' },
    { what: 'memory after 100 to 300 reconciles, MB', value: early.toFixed(0), note: 'resident, median' },
    { what: `memory after ${pushes} reconciles, MB`, value: late.toFixed(0), note: `${((late / early - 1) * 100).toFixed(1)} % more` },
  ]
}

const folder = mkdtempSync(join(tmpdir(), 'appward-bench-'))
const repositories = join(folder, 'repositories')
mkdirSync(repositories)
const fleets = Array.from({ length: fleetCount }, (_, index) => makeFleet(repositories, index, appCount))
writeFileSync(join(folder, 'seed.yaml'), JSON.stringify({ organizations: fleets.map(({ space }) => ({ login: space })) }))
const data = join(folder, 'data')
const platform = await startServer([
  main,
  'serve',
  '--port',
  '0',
  '--data',
  data,
  '--seed',
  join(folder, 'seed.yaml'),
  '--rate-limits',
  'off',
])
const host = await startGitHost(repositories)
const env = {
  APPWARD_URL: platform.url,
  APPWARD_TOKEN: readFileSync(join(data, 'owner-token'), 'utf8').trim(),
  PUSH_SECRET: secret,
  XDG_CACHE_HOME: join(folder, 'cache'),
  XDG_STATE_HOME: join(folder, 'state'),
}
const config = (interval: string) => {
  const file = join(folder, `${interval}.json`)
  writeFileSync(file, JSON.stringify(configOf(fleets, host, interval)))
  return file
}
const rows: Row[] = []
try {
  const begin = performance.now()
  const idle = await new Controller(config(`${intervalSeconds}s`), env).started()
  await idle.allReady(fleets)
  rows.push({
    what: 'from nothing to all fleets ready, s',
    value: ((performance.now() - begin) / 1_000).toFixed(1),
    note: `${fleetCount} fleets of ${appCount} apps`,
  })
  rows.push(...(await idleRows(idle)))
  await idle.stop()
  const pushed = await new Controller(config('1h'), env).started()
  await pushed.allReady(fleets)
  rows.push(...(await pushRows(pushed, fleets, host)))
  await pushed.stop()
} finally {
  host.stop()
  await platform.stop()
  rmSync(folder, { recursive: true, force: true })
}
const [cpu] = cpus()
process.stdout.write(
  `${textTable(
    ['WHAT', 'VALUE', ''],
    rows.map(({ what, value, note }) => [what, value, note]),
  )}\n`,
)
process.stdout.write(
  `${JSON.stringify({ at: new Date().toISOString(), node: process.version, cpus: cpus().length, cpu: cpu?.model, fleetCount, appCount, rows })}\n`,
)
