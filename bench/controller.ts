// npm run bench:controller [-- FLEETS APPS PUSHES]: what a controller of so many fleets costs while nothing changes, how long a push takes to be in
// force, and what becomes of its memory. All fleets come from one repository, but for one that has its own. Prints a table and JSON; ends with 1
// where a look at what has not changed is more than one conditional request, or memory grows by more than a tenth.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Pool } from 'undici'
import { textTable } from '../src/cli/text-table.ts'
import { type Floor, fetchFloor, listingFloor, questionFloor } from './controller/floors.ts'
import { type GitHost, newOrigin, type Origin, startGitHost } from './controller/git-host.ts'
import { processCpu } from './controller/process-cpu.ts'
import { app } from './generate-manifests.ts'
import { type Server, startServer } from './start-server.ts'

const main = resolve('dist/src/cli/main.js')
const probe = resolve('bench/controller/probe.mjs')
const pushSecret = 'secret-of-the-bench'
/** Looks at each fleet while nothing changes, and seconds from one to the next. */
const ticks = 6
const tickSeconds = 10
const [early, late] = [100, 1_000]
const mostGrowth = 1.1
const own = 'own'

type Line = { fleet?: string; result?: string; revision?: string; idle?: boolean; msg: string }
type Memory = { rssMb: number; heapMb: number }
type Row = { what: string; count: number; p50: number | null; p99: number | null; cpuMs: number | null; more: string }
type Fleet = { name: string; origin: Origin; path: string }

/** What runs beside the controller, from its beginning to its end. */
type World = { folder: string; platform: Server; token: string; host: GitHost; fleets: readonly Fleet[]; apps: number; client: Pool }

/** A controller with what it has said. */
type Watched = { server: Server; lines: Line[] }

function manifestsOf({ name, path }: Fleet, apps: number): Record<string, string> {
  const slugs = Array.from({ length: apps }, (_, index) => index)
  return Object.fromEntries(slugs.map((index) => [`${path}/${index}.yaml`, manifest(name, index, 0)]))
}

/** Nobody hears of its webhook: deliveries are not what is measured. */
function manifest(fleet: string, index: number, edition: number): string {
  return app(index, edition, `${fleet}-${index}`, fleet)
    .replace('active: true', 'active: false')
    .replace(/^ {2}events:\n( {4}- .*\n)+/m, '')
}

async function startWorld(fleetCount: number, apps: number): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'appward-controller-bench-'))
  const root = join(folder, 'host')
  const shared = newOrigin(root, join(folder, 'work'), 'shared.git')
  const alone = newOrigin(root, join(folder, 'work'), 'alone.git')
  const fleets = Array.from({ length: fleetCount }, (_, index) => ({ name: `fleet-${index}`, origin: shared, path: `fleet-${index}` }))
  const all = [...fleets, { name: own, origin: alone, path: 'apps' }]
  shared.push(Object.assign({}, ...fleets.map((fleet) => manifestsOf(fleet, apps))))
  alone.push(manifestsOf({ name: own, origin: alone, path: 'apps' }, apps))
  const data = join(folder, 'data')
  mkdirSync(data)
  const seed = join(folder, 'seed.yaml')
  writeFileSync(seed, JSON.stringify({ organizations: all.map(({ name }) => ({ login: name })) }))
  const platform = await startServer([main, 'serve', '--port', '0', '--data', data, '--seed', seed, '--rate-limits', 'off'])
  const token = readFileSync(join(data, 'owner-token'), 'utf8').trim()
  return { folder, platform, token, host: await startGitHost(root), fleets: all, apps, client: new Pool(platform.url) }
}

async function startController({ folder, platform, token, host, fleets }: World, interval: string): Promise<Watched> {
  const config = join(folder, 'controller.yaml')
  const sources = fleets.map(({ name, origin, path }) => ({
    name,
    source: { git: `${host.url}/${origin.name}`, branch: 'main', path },
    interval,
  }))
  // A lease so long that nothing of it falls into what is measured.
  const rest = { port: 0, lease: { duration: '1h' }, webhook: { secretsFrom: [{ env: 'PUSH_SECRET' }] }, cache: 'cache' }
  writeFileSync(config, JSON.stringify({ fleets: sources, ...rest }))
  const lines: Line[] = []
  const server = await startServer([main, 'controller', '--config', config], {
    execArgv: ['--expose-gc', '--import', probe],
    channel: true,
    env: { APPWARD_URL: platform.url, APPWARD_TOKEN: token, PUSH_SECRET: pushSecret },
    heard: (line) => void lines.push(JSON.parse(line)),
  })
  return { server, lines }
}

/** Until each fleet has been found, or made, as it should be, counting from the line `from`. */
async function settled({ lines }: Watched, fleets: readonly Fleet[], from = 0): Promise<void> {
  for (;;) {
    const done = new Set(lines.slice(from).flatMap(({ fleet, result }) => (result === 'applied' || result === 'unchanged' ? fleet : [])))
    if (fleets.every(({ name }) => done.has(name))) return
    const failed = lines.slice(from).find(({ result }) => result === 'failed' || result === 'waiting')
    if (failed) throw new Error(JSON.stringify(failed))
    await wait(10)
  }
}

const reconcilesIn = (lines: readonly Line[]) => lines.filter(({ result }) => result !== undefined)

async function requestsOf({ server }: Watched): Promise<number> {
  const text = await (await fetch(`${server.url}/metrics`)).text()
  return [...text.matchAll(/^appward_controller_requests_total\{.*\} (\d+)$/gm)].reduce((sum, [, count]) => sum + Number(count), 0)
}

/** All that there is, by a controller that knows nothing. */
async function creation(world: World): Promise<Row> {
  const begin = performance.now()
  const watched = await startController(world, '1d')
  try {
    await settled(watched, world.fleets)
    const seconds = (performance.now() - begin) / 1_000
    return { ...rowOf('start: all fleets created', []), count: world.fleets.length, more: `${seconds.toFixed(1)} s` }
  } finally {
    await watched.server.stop()
  }
}

/** While nothing changes. @throws where a look is more than it may be. */
async function idle(world: World): Promise<Row> {
  const { host, fleets } = world
  const watched = await startController(world, `${tickSeconds}s`)
  try {
    await settled(watched, fleets)
    // What the others have applied meanwhile has to be heard of once.
    await settled(watched, fleets, watched.lines.length)
    await wait(1_000)
    const [line, requests, gitRequests, pid] = [
      watched.lines.length,
      await requestsOf(watched),
      host.asked.requests,
      watched.server.process.pid,
    ]
    const commands = new Map(host.asked.commands)
    const before = processCpu(pid)
    await wait(ticks * tickSeconds * 1_000)
    const after = processCpu(pid)
    const looks = reconcilesIn(watched.lines.slice(line))
    const asked = (await requestsOf(watched)) - requests
    const told = (name: string) => (host.asked.commands.get(name) ?? 0) - (commands.get(name) ?? 0)
    // One may be under way at either end.
    const isOne = (count: number) => Math.abs(count - looks.length) <= 8
    if (!isOne(asked) || !isOne(told('ls-refs')) || told('fetch') > 0 || looks.some((each) => each.idle !== true)) {
      const kinds = { asked, listings: told('ls-refs'), fetches: told('fetch'), notIdle: looks.filter((each) => each.idle !== true).length }
      throw new Error(`${looks.length} looks were not one conditional request each, without parsing: ${JSON.stringify(kinds)}`)
    }
    const each = (count: number) => (count / looks.length).toFixed(2)
    const cpuMs = (after.own - before.own) / looks.length
    const children = (after.children - before.children) / looks.length
    return {
      what: 'idle: a look at one fleet',
      count: looks.length,
      p50: null,
      p99: null,
      cpuMs,
      more: `${children.toFixed(1)} ms in git; requests: ${each(asked)} to the platform, ${each(host.asked.requests - gitRequests)} to git; ${(cpuMs * fleets.length).toFixed(0)} ms a tick`,
    }
  } finally {
    await watched.server.stop()
  }
}

/** Pushes one changed file; milliseconds from the webhook to the state on the platform. */
async function push(world: World, watched: Watched, fleet: Fleet, edition: number): Promise<number> {
  const { host, client, token, fleets } = world
  const index = edition % world.apps
  fleet.origin.push({ [`${fleet.path}/${index}.yaml`]: manifest(fleet.name, index, edition) })
  const body = JSON.stringify({ ref: 'refs/heads/main', repository: { clone_url: `${host.url}/${fleet.origin.name}` } })
  const signature = `sha256=${createHmac('sha256', pushSecret).update(body).digest('hex')}`
  const headers = { 'content-type': 'application/json', 'x-github-event': 'push', 'x-hub-signature-256': signature }
  const from = watched.lines.length
  const begin = performance.now()
  const answer = await fetch(`${watched.server.url}/hooks/push`, { method: 'POST', headers, body })
  if (answer.status !== 202) throw new Error(`the push was answered by ${answer.status}`)
  const question = {
    method: 'GET',
    path: `/api/v1/apps/${fleet.name}-${index}`,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'bench' },
  } as const
  for (;;) {
    const state = await (await client.request(question)).body.text()
    if (state.includes(`edition ${edition}"`)) break
    await wait(5)
  }
  const taken = performance.now() - begin
  // The next push comes when this one has been looked at by all that it may concern.
  const { name } = fleet.origin
  await settled(
    watched,
    fleets.filter(({ origin }) => origin.name === name),
    from,
  )
  return taken
}

async function memoryOf({ server: { process: child } }: Watched): Promise<Memory> {
  const told = once(child, 'message')
  child.send({})
  return ((await told) as [Memory])[0]
}

function rowOf(what: string, times: readonly number[], cpuMs: number | null = null, more = ''): Row {
  const sorted = times.toSorted((a, b) => a - b)
  const part = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? null
  return { what, count: times.length, p50: part(0.5), p99: part(0.99), cpuMs, more }
}

/** Nothing but pushes makes it look. */
async function pushes(world: World, count: number): Promise<{ rows: Row[]; growth: number }> {
  const { fleets } = world
  const watched = await startController(world, '1d')
  try {
    await settled(watched, fleets)
    const memories = new Map<number, Memory>()
    const times = { shared: [] as number[], own: [] as number[] }
    for (let edition = 1; edition <= count || !memories.has(late); edition++) {
      const shared = fleets[(edition - 1) % (fleets.length - 1)] as Fleet
      const taken = await push(world, watched, shared, edition)
      const alone = await push(world, watched, fleets.at(-1) as Fleet, edition)
      if (edition <= count) {
        times.shared.push(taken)
        times.own.push(alone)
      }
      const made = reconcilesIn(watched.lines).length
      for (const mark of [early, late]) if (made >= mark && !memories.has(mark)) memories.set(mark, await memoryOf(watched))
      if (edition % 10 === 0) process.stderr.write(`${edition} pushes to each, ${made} reconciles\n`)
    }
    const [first, last] = [early, late].map((mark) => memories.get(mark) as Memory) as [Memory, Memory]
    const memory = ({ rssMb, heapMb }: Memory) => `${rssMb.toFixed(0)} MB, of which heap ${heapMb.toFixed(1)}`
    const growth = last.rssMb / first.rssMb
    return {
      growth,
      rows: [
        rowOf(`push to the repository of ${fleets.length - 1} fleets, applied`, times.shared),
        rowOf('push to the repository of one fleet, applied', times.own),
        { ...rowOf('memory', []), count: early, more: memory(first) },
        { ...rowOf('memory', []), count: late, more: `${memory(last)}: ${growth.toFixed(2)} times` },
      ],
    }
  } finally {
    await watched.server.stop()
  }
}

const floorRow = (what: string, { times, cpuMs }: Floor) => rowOf(`floor: ${what}`, times, cpuMs)

async function floors({ folder, host, platform, token, fleets }: World): Promise<Row[]> {
  const [fleet] = fleets as [Fleet]
  const address = `${host.url}/${fleet.origin.name}`
  const path = `/api/v1/state?fleet=${fleet.name}&space=${fleet.name}&limit=1000`
  return [
    floorRow('git ls-remote', await listingFloor(50, address, join(folder, 'floor'))),
    floorRow('a conditional request', await questionFloor(200, { url: platform.url, token, path })),
    floorRow('git ls-remote and git fetch of one commit', await fetchFloor(10, address, join(folder, 'floor'))),
  ]
}

const [fleetCount = 50, apps = 200, count = 100] = process.argv.slice(2).map(Number)
if (![fleetCount, apps, count].every((each) => Number.isInteger(each) && each >= 1) || fleetCount > 900)
  throw new Error('usage: npm run bench:controller -- FLEETS APPS PUSHES')
const world = await startWorld(fleetCount, apps)
try {
  const start = await creation(world)
  const atRest = await idle(world)
  const { rows: pushed, growth } = await pushes(world, count)
  const rows = [start, atRest, ...pushed, ...(await floors(world))]
  const number = (value: number | null) => (value === null ? '-' : value.toFixed(1))
  const cells = rows.map(({ what, count: times, p50, p99, cpuMs, more }) => [
    what,
    String(times),
    number(p50),
    number(p99),
    number(cpuMs),
    more,
  ])
  const machine = { cpu: cpus()[0]?.model ?? 'unknown', cores: cpus().length, node: process.version }
  process.stdout.write(
    `${fleetCount} fleets and one, ${apps} apps each; ${machine.cores} cores of ${machine.cpu}, Node ${machine.node}\n\n`,
  )
  process.stdout.write(`${textTable(['WHAT', 'COUNT', 'P50 MS', 'P99 MS', 'CPU MS', ''], cells)}\n\n`)
  process.stdout.write(`${JSON.stringify({ machine, fleets: fleetCount, apps, rows, growth }, null, 2)}\n`)
  if (growth > mostGrowth) {
    process.stderr.write(`memory grew by more than a tenth: ${growth.toFixed(2)} times\n`)
    process.exitCode = 1
  }
} finally {
  await world.client.close()
  world.host.close()
  await world.platform.stop()
  rmSync(world.folder, { recursive: true, force: true })
}
