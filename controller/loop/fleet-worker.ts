// Works on one fleet, again and again: each time one reconcile, what it comes to, and when the next one is due.
import { AppError, messageOf } from '../../src/lib/app-error.ts'
import { backOff, type Random } from './back-off.ts'
import { type Condition, conditionsOf } from './conditions.ts'
import { type Findings, type Way, wayOut } from './findings.ts'
import { type FleetMemory, fleetMemory } from './fleet-memory.ts'
import type { FleetPorts, FleetRules } from './fleet-ports.ts'
import { reconcileFleet } from './reconcile-fleet.ts'
import { nextPoll } from './sources/next-poll.ts'
import { withinTime } from './within-time.ts'
import type { After } from './work-queue.ts'

export type FleetReport = {
  fleet: string
  findings: Findings
  conditions: readonly Condition[]
  way: Way
  /** Reconciles in a row that have failed, with this one. */
  failures: number
  milliseconds: number
  /** A fault of the program; null without one. */
  crash: unknown
}

export type WorkerOptions = {
  rules: FleetRules
  ports: FleetPorts
  intervalMs: number
  /** Ends a reconcile that hangs: the fleet is tried again, and others wait no longer. */
  limitMs: number
  random: Random
  /** Milliseconds that only grow. */
  clock: () => number
  after: After
  report: (report: FleetReport) => Promise<void>
}

/** One reconcile; milliseconds until the next one is due. `stop` ends it where it does not write just now. Never rejects. */
export type Worker = (stop: AbortSignal) => Promise<number>

export function fleetWorker(options: WorkerOptions): Worker {
  const { rules, intervalMs, random, clock, report } = options
  const memory = fleetMemory()
  let conditions: readonly Condition[] = []
  let failures = 0
  return async (stop) => {
    const start = clock()
    const { findings, crash } = await reconcile(options, memory, stop)
    if (stop.aborted && findings === null) return intervalMs
    const found = findings ?? failed(memory, crash)
    const way = wayOut(found)
    failures = way === 'retry' ? failures + 1 : 0
    conditions = conditionsOf(found, failures, conditions)
    await report({ fleet: rules.fleet, findings: found, conditions, way, failures, milliseconds: clock() - start, crash })
    return way === 'retry' ? backOff(failures, random) : nextPoll(intervalMs, random())
  }
}

async function reconcile(
  { rules, ports, limitMs, after }: WorkerOptions,
  memory: FleetMemory,
  stop: AbortSignal,
): Promise<{ findings: Findings | null; crash: unknown }> {
  try {
    const time = { milliseconds: limitMs, after, stop }
    return { findings: await withinTime(time, (signal) => reconcileFleet(rules, ports, memory, signal)), crash: null }
  } catch (error) {
    return { findings: null, crash: error }
  }
}

/** What is known of a fleet whose reconcile broke off. */
function failed(memory: FleetMemory, error: unknown): Findings {
  const known = error instanceof AppError
  const fault = {
    reason: known ? 'TookTooLong' : 'Failed',
    message: known ? error.message : `a fault in appward itself: ${messageOf(error)}`,
    retry: true,
  }
  // Whatever it was, the next one begins from nothing that may have misled this one.
  memory.plans.forget()
  return {
    newest: memory.newest,
    inForce: memory.inForce?.revision.id ?? null,
    source: fault,
    converged: memory.converged,
    suspended: false,
    idle: false,
  }
}
