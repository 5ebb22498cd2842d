// Tells what a reconcile came to: the log, the metrics, the platform, and those who are told of changes. None of them keeps the loop waiting
// for long, or stops it.
import { statusWriter } from '../../../src/client/status-writer.ts'
import type { ConditionNotice, StatusReceipt } from '../../../src/generated/types.ts'
import { AppError, messageOf } from '../../../src/lib/app-error.ts'
import { statusOf } from '../fleet-status.ts'
import type { FleetReport } from '../fleet-worker.ts'
import { withinTime } from '../within-time.ts'
import { commitState, statusBody } from './commit-status.ts'
import { type Log, logReconcile } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { Notifier } from './notifier.ts'
import { type Connect, within } from './open-fleet.ts'
import type { FleetSetup } from './setup.ts'
import type { ServiceWorld } from './world.ts'

export type ReporterOptions = {
  log: Log
  metrics: Metrics
  notifier: Notifier
  connect: Connect
  platform: string
  /** Ends what is being sent. */
  end: AbortSignal
  world: ServiceWorld
  /** Of the lease; null where the controller works without one. */
  term: () => number | null
  /** @throws AppError where somebody else may be at work by now. */
  requireLease: () => void
}

export type Reporter = {
  report: (fleet: FleetSetup, report: FleetReport) => Promise<void>
  /** The last report of each fleet, with when it was made. */
  last: ReadonlyMap<string, { report: FleetReport; at: string }>
  /** Has every status written anew: others may have written meanwhile. */
  forget: () => void
}

/** Seconds after which a status is written though it says nothing new, so that people see that somebody looks. */
const heartbeat = 300

/** Milliseconds that the platform has to take a status. */
const patience = 10_000

export function reporter(options: ReporterOptions): Reporter {
  const { log, metrics, notifier, connect, platform, end, world, term, requireLease } = options
  const last = new Map<string, { report: FleetReport; at: string }>()
  const written = new Map<string, { text: string; at: number }>()
  const commits = new Map<string, string>()

  const writeStatus = async ({ source, intervalMs }: FleetSetup, report: FleetReport): Promise<StatusReceipt | null> => {
    const interval = Math.max(heartbeat, Math.ceil(intervalMs / 1_000))
    const observedAt = world.now().toISOString()
    const { observedAt: _, ...content } = statusOf(report, { source: source.name, observedAt, interval, term: term() })
    const text = JSON.stringify(content)
    const before = written.get(report.fleet)
    if (before?.text === text && world.clock() - before.at < heartbeat * 1_000) return null
    requireLease()
    const remember = () => void written.set(report.fleet, { text, at: world.clock() })
    try {
      const receipt = await withinTime({ milliseconds: patience, after: world.after, stop: end }, (signal) =>
        within(connect('write', signal), (transport) => statusWriter(transport).write(report.fleet, { ...content, observedAt })),
      )
      remember()
      return receipt
    } catch (error) {
      // It would be refused again, as long as it says the same.
      if (error instanceof AppError && error.code === 'rejected') remember()
      throw error
    }
  }

  const writeCommitStatus = async ({ commitStatus }: FleetSetup, report: FleetReport): Promise<void> => {
    const told = commitStatus === null ? null : commitState(report)
    if (commitStatus === null || told === null || commits.get(report.fleet) === JSON.stringify(told)) return
    requireLease()
    const { api, repository, token } = commitStatus
    const headers = { authorization: `Bearer ${await token()}`, accept: 'application/vnd.github+json' }
    await world.post(`${api.replace(/\/$/, '')}/repos/${repository}/statuses/${told.sha}`, statusBody(report.fleet, told), headers)
    commits.set(report.fleet, JSON.stringify(told))
  }

  const notify = ({ fleet, findings, conditions }: FleetReport, receipt: StatusReceipt | null): void => {
    if (receipt === null || receipt.changed.length === 0) return
    const at = world.now().toISOString()
    const notice: ConditionNotice = {
      version: 1,
      event: 'conditions',
      platform,
      fleet,
      revision: findings.newest,
      at,
      changed: receipt.changed,
      conditions: conditions.map((condition) => ({ ...condition })),
    }
    notifier.notify(notice)
  }

  const attempt = async <Result>(fleet: string, what: string, work: () => Promise<Result>): Promise<Result | null> => {
    try {
      return await work()
    } catch (error) {
      log.warn({ fleet }, `${what}: ${messageOf(error)}`)
      return null
    }
  }

  return {
    last,
    forget: () => written.clear(),
    report: async (fleet, report) => {
      logReconcile(log, report)
      metrics.reconciled(report)
      last.set(report.fleet, { report, at: world.now().toISOString() })
      const receipt = await attempt(report.fleet, 'the platform did not take the status', () => writeStatus(fleet, report))
      notify(report, receipt)
      await attempt(report.fleet, 'the commit status was not written', () => writeCommitStatus(fleet, report))
    },
  }
}
