// The controller as it runs: who leads, which fleet is worked on, what is served, and an end that leaves nothing half done.

import { join } from 'node:path'
import { approvalsReader } from '../../../src/client/approvals-reader.ts'
import { leaseClient } from '../../../src/client/lease-client.ts'
import type { FleetStatus, ReplicaStatus } from '../../../src/generated/types.ts'
import { AppError, messageOf } from '../../../src/lib/app-error.ts'
import { type FleetReport, fleetWorker, type Worker } from '../fleet-worker.ts'
import { type Leader, lead } from '../leader.ts'
import { concernedBy, type PushAnswer, readPush } from '../sources/read-push.ts'
import { withinTime } from '../within-time.ts'
import { type WorkQueue, workQueue } from '../work-queue.ts'
import { controllerStatus } from './local-status.ts'
import { controllerLog, type Log } from './log.ts'
import { controllerMetrics } from './metrics.ts'
import { notifier } from './notifier.ts'
import { type Connect, connector, openFleet, within } from './open-fleet.ts'
import { type Reporter, reporter } from './reporter.ts'
import { type Serving, serve } from './server.ts'
import type { ControllerSetup, FleetSetup } from './setup.ts'
import type { ServiceWorld } from './world.ts'

export type Controller = {
  /** Where it serves; null where it does not. */
  url: string | null
  status: () => ReplicaStatus
  /** Lets what is being written finish, gives the lease back, and closes everything, within ten seconds. */
  stop: () => Promise<void>
}

/** Fleets that are worked on at the same time. */
const concurrency = 8

/** Milliseconds that one reconcile has; the longest that git may fetch, and some. */
const limitMs = 15 * 60_000

/** Milliseconds that what is being written has to finish, once the controller is asked to stop. */
const finishing = 6_000
/** Milliseconds that anything else has then. */
const farewell = 1_000

/** What runs and lead's tenure after tenure. */
type Parts = { setup: ControllerSetup; world: ServiceWorld; log: Log; connect: Connect; end: AbortController }

/** @throws AppError 'input' where it cannot listen. */
export async function startController(setup: ControllerSetup, world: ServiceWorld): Promise<Controller> {
  const log = controllerLog(world.write, world.now)
  const end = new AbortController()
  let work: Tenure | null = null
  let leader: Leader | null = null
  let before: Promise<unknown> = Promise.resolve()
  const leads = () => leader === null || leader.term() !== null
  const metrics = controllerMetrics({ queueDepth: () => work?.queue.depth() ?? 0, leads, now: world.now })
  const connect = connector(setup.platform, metrics.requested)
  const parts: Parts = { setup, world, log, connect, end }
  const notices = notifierOf(parts, metrics.notified)
  const requireLease = () => leader?.require()
  const reports = reporter({
    log,
    metrics,
    notifier: notices,
    connect,
    platform: setup.platform.url,
    end: end.signal,
    world,
    term: () => leader?.term() ?? null,
    requireLease,
  })
  const workers = workersOf(parts, reports, requireLease)

  const begin = () => {
    reports.forget()
    const tenure = startTenure(workers, world)
    work = tenure
    // What the tenure before was at must have ended: of one fleet there is one worker.
    void before.then(() => tenure.begin())
  }
  const cease = (): Promise<unknown> => {
    const ending = work?.end() ?? Promise.resolve()
    work = null
    before = Promise.all([before, ending])
    return before
  }
  const startedAt = world.now().toISOString()
  const status = () =>
    controllerStatus({ setup, reports: reports.last, startedAt, leader, holder: world.holder, queueDepth: work?.queue.depth() ?? 0 })

  const serving =
    setup.listen === null
      ? null
      : await serve(setup.listen.host, setup.listen.port, {
          metrics,
          status,
          notReady: () => (leader === null || leader.heard() ? null : `the platform has not answered yet: ${leader.detail()}`),
          push: setup.pushSecrets === null ? null : (headers, body) => takePush(parts, headers, body, (fleet) => work?.queue.add(fleet)),
          failed: (error) => log.error({ stack: error instanceof Error ? error.stack : undefined }, messageOf(error)),
        })
  if (setup.lease === null) begin()
  else
    leader = lead({
      keeper: patientKeeper(parts, setup.lease.seconds),
      ...setup.lease,
      holder: world.holder,
      clock: world.clock,
      after: world.after,
      onGain: (term) => {
        log.info({ term, holder: world.holder }, 'leads from now on')
        begin()
      },
      onFault: (why) => log.warn({ holder: world.holder }, `cannot ask for the lease: ${why}`),
      onLose: (why) => {
        log.warn({ holder: world.holder }, `leads no more: ${why}`)
        void cease()
      },
    })
  return {
    url: serving?.url ?? null,
    status,
    stop: () => stopAll({ parts, cease, notices, leader, serving }),
  }
}

/** One reconcile of each fleet, without a lease: what is written twice is done once all the same. */
export async function reconcileOnce(setup: ControllerSetup, world: ServiceWorld, stop: AbortSignal): Promise<FleetReport[]> {
  const log = controllerLog(world.write, world.now)
  const end = new AbortController()
  const metrics = controllerMetrics({ queueDepth: () => 0, leads: () => true, now: world.now })
  const connect = connector(setup.platform, metrics.requested)
  const parts: Parts = { setup, world, log, connect, end }
  const notices = notifierOf(parts, metrics.notified)
  const platform = setup.platform.url
  const reports = reporter({
    log,
    metrics,
    notifier: notices,
    connect,
    platform,
    end: end.signal,
    world,
    term: () => null,
    requireLease: () => {},
  })
  const workers = [...workersOf(parts, reports, () => {}).values()]
  const turns = Array.from({ length: Math.min(concurrency, workers.length) }, async () => {
    for (let worker = workers.shift(); worker !== undefined && !stop.aborted; worker = workers.shift()) await worker(stop)
  })
  await Promise.all(turns)
  await Promise.race([notices.stop(), pause(world, farewell)])
  return [...reports.last.values()].map(({ report }) => report)
}

type Workers = ReadonlyMap<string, Worker>

function workersOf(parts: Parts, reports: Reporter, requireLease: () => void): Workers {
  return new Map(parts.setup.fleets.map((fleet) => [fleet.rules.fleet, workerOf(parts, fleet, reports, requireLease)]))
}

function workerOf({ setup, world, connect, end }: Parts, fleet: FleetSetup, reports: Reporter, requireLease: () => void): Worker {
  const { rules, intervalMs, source, allowEnv, secretsDir, policies } = fleet
  const asking = <Result>(work: (transport: ReturnType<Connect>) => Promise<Result>) => within(connect('read', end.signal), work)
  const ports = openFleet({
    source,
    connect,
    end: end.signal,
    env: world.env,
    cache: join(setup.cache, rules.fleet),
    allowEnv,
    secretsDir,
    policies,
    date: world.now,
    isApproved: (name, digest) => asking(async (transport) => (await approvalsReader(transport).readApproved(name)).has(digest)),
    lastInForce: (name) => asking((transport) => lastInForce(transport, name)),
    requireLease,
    now: world.clock,
  })
  const { random, clock, after } = world
  return fleetWorker({ rules, ports, intervalMs, limitMs, random, clock, after, report: (report) => reports.report(fleet, report) })
}

/** The revision that the platform was ready for when it heard of the fleet last; null where it never did. */
async function lastInForce(transport: ReturnType<Connect>, fleet: string): Promise<string | null> {
  try {
    const path = `/api/v1/fleets/${encodeURIComponent(fleet)}/status`
    const { conditions } = (await transport.send({ method: 'GET', path, holds: ['fleet', 'conditions'] })) as FleetStatus
    return conditions.find(({ type }) => type === 'Ready')?.revision ?? null
  } catch (error) {
    if (error instanceof AppError && error.code === 'rejected') return null
    throw error
  }
}

type Tenure = { queue: WorkQueue; begin: () => void; end: () => Promise<void> }

/** What is worked on from when this controller gets the lease until it loses it. */
function startTenure(workers: Workers, { after }: ServiceWorld): Tenure {
  const stop = new AbortController()
  const queue = workQueue({
    concurrency,
    after,
    work: async (fleet) => (await workers.get(fleet)?.(stop.signal)) ?? 0,
  })
  return {
    queue,
    begin: () => {
      for (const fleet of workers.keys()) queue.add(fleet)
    },
    end: () => {
      const ended = queue.stop()
      stop.abort(new AppError('interrupted', 'the controller stops its work'))
      return ended
    },
  }
}

async function takePush(
  { setup, log }: Parts,
  headers: Parameters<typeof readPush>[0],
  body: Uint8Array,
  look: (fleet: string) => void,
): Promise<PushAnswer> {
  const answer = await readPush(headers, body, (await setup.pushSecrets?.()) ?? [])
  if (answer.kind === 'refused') log.warn({ status: answer.status }, `a push was refused: ${answer.reason}`)
  if (answer.kind !== 'push') return answer
  const sources = setup.fleets.flatMap(({ git, rules }) => (git === null ? [] : [{ ...git, fleet: rules.fleet }]))
  for (const { fleet } of concernedBy(answer.push, sources)) look(fleet)
  return answer
}

/** A question about the lease that hangs would keep this controller from the next one. */
function patientKeeper({ connect, end, world }: Parts, seconds: number): ReturnType<typeof leaseClient> {
  const time = { milliseconds: (seconds * 1_000) / 3, after: world.after, stop: end.signal }
  const asking = <Result>(work: (keeper: ReturnType<typeof leaseClient>) => Promise<Result>) =>
    withinTime(time, (signal) => within(connect('write', signal), (transport) => work(leaseClient(transport, world.clock))))
  return {
    take: (...parameters) => asking((keeper) => keeper.take(...parameters)),
    giveBack: (...parameters) => asking((keeper) => keeper.giveBack(...parameters)),
  }
}

function notifierOf({ setup, world, log }: Parts, counted: (succeeded: boolean) => void): ReturnType<typeof notifier> {
  const { after, clock, post } = world
  return notifier({
    receivers: setup.receivers,
    after,
    clock,
    post,
    told: (succeeded, url, error) => {
      counted(succeeded)
      if (!succeeded) log.warn({ receiver: new URL(url).origin }, `a notification was not taken: ${messageOf(error)}`)
    },
  })
}

type Ending = {
  parts: Parts
  cease: () => Promise<unknown>
  notices: ReturnType<typeof notifier>
  leader: Leader | null
  serving: Serving | null
}

async function stopAll({ parts, cease, notices, leader, serving }: Ending): Promise<void> {
  const { world, log, end } = parts
  const drained = cease()
  const late = await Promise.race([drained.then(() => false), pause(world, finishing).then(() => true)])
  if (late) log.warn({}, 'what was being written did not finish in time; the platform takes it whole or not at all')
  await Promise.race([notices.stop(), pause(world, farewell)])
  await Promise.race([leader?.stop() ?? null, pause(world, farewell)])
  end.abort(new AppError('interrupted', 'the controller has ended'))
  await Promise.race([drained, pause(world, farewell / 2)])
  await serving?.close()
  log.info({}, 'stopped')
}

function pause({ after }: ServiceWorld, milliseconds: number): Promise<void> {
  return new Promise((resolve) => void after(milliseconds, resolve))
}
