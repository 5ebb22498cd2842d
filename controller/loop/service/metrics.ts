// What Prometheus is told of the controller. Names follow its conventions: base units, `_total` for what only grows.
import { Counter, Gauge, Histogram, Registry } from 'prom-client'
import type { FleetReport } from '../fleet-worker.ts'

export type Metrics = {
  /** The text that is scraped. */
  text: () => Promise<string>
  contentType: string
  reconciled: (report: FleetReport) => void
  requested: (succeeded: boolean) => void
  notified: (succeeded: boolean) => void
}

export type Watched = { queueDepth: () => number; leads: () => boolean; now: () => Date }

/** What became of a reconcile, in a word. */
export type Result = 'applied' | 'unchanged' | 'waiting' | 'failed'

export function resultOf({ way, findings }: Pick<FleetReport, 'way' | 'findings'>): Result {
  if (way === 'retry') return 'failed'
  if (way === 'wait') return 'waiting'
  return findings.converged?.result ? 'applied' : 'unchanged'
}

const prefix = 'appward_controller_'

/** Seconds: from an idle look to a first plan of thousands of apps. */
const durations = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120]

export function controllerMetrics({ queueDepth, leads, now }: Watched): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter({ name: prefix + name, help, labelNames: [...labelNames], registers })
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[], collect?: (gauge: Gauge) => void) =>
    new Gauge({
      name: prefix + name,
      help,
      labelNames: [...labelNames],
      registers,
      ...(collect && {
        collect() {
          collect(this)
        },
      }),
    })

  const reconciles = counter('reconciles_total', 'Reconciles by what became of them.', ['fleet', 'result'])
  const healed = counter('healed_fields_total', 'Fields and resources that were set again as the manifests say.', ['fleet'])
  const requests = counter('requests_total', 'Requests to the platform by whether they succeeded.', ['result'])
  const notifications = counter('notifications_total', 'Notifications by whether they were taken.', ['result'])
  const drifted = gauge('drifted_fields', 'Fields and resources that others changed and that are so still.', ['fleet'])
  const success = gauge('last_success_timestamp_seconds', 'When the fleet was found, or made, as it should be.', ['fleet'])
  const condition = gauge('fleet_condition', 'Whether a condition of a fleet is true; -1 where nobody knows.', ['fleet', 'type'])
  const duration = new Histogram({
    name: `${prefix}reconcile_duration_seconds`,
    help: 'How long reconciles took.',
    labelNames: ['result'],
    buckets: durations,
    registers,
  })
  gauge('queue_depth', 'Fleets that are due and wait for their turn.', [], (each) => each.set(queueDepth()))
  gauge('leader', 'Whether this replica is the one that works.', [], (each) => each.set(leads() ? 1 : 0))
  processMetrics(registers)

  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    requested: (succeeded) => requests.inc({ result: succeeded ? 'succeeded' : 'failed' }),
    notified: (succeeded) => notifications.inc({ result: succeeded ? 'succeeded' : 'failed' }),
    reconciled: (report) => {
      const { fleet, findings, conditions, milliseconds } = report
      const result = resultOf(report)
      reconciles.inc({ fleet, result })
      duration.observe({ result }, milliseconds / 1_000)
      drifted.set({ fleet }, findings.converged?.drift.length ?? 0)
      if (findings.converged?.healed) healed.inc({ fleet }, findings.converged.healed)
      // A failure that may pass leaves the condition as it was.
      if (result !== 'failed' && conditions.some(({ type, status }) => type === 'Ready' && status === 'True'))
        success.set({ fleet }, now().getTime() / 1_000)
      for (const { type, status } of conditions) condition.set({ fleet, type }, status === 'True' ? 1 : status === 'False' ? 0 : -1)
    },
  }
}

/** What is told of any process; the names are Prometheus' own. */
function processMetrics(registers: Registry[]): void {
  const started = Date.now() / 1_000 - process.uptime()
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('process_resident_memory_bytes', 'Resident memory size in bytes.', () => process.memoryUsage.rss())
  gauge('process_start_time_seconds', 'Start time of the process since unix epoch in seconds.', () => started)
  new Counter({
    name: 'process_cpu_seconds_total',
    help: 'Total user and system CPU time spent in seconds.',
    registers,
    collect() {
      const { user, system } = process.cpuUsage()
      this.reset()
      this.inc((user + system) / 1e6)
    },
  })
}
