// What GET /status answers: this replica, and its fleets as it saw them last.
import type { ReplicaFleet, ReplicaStatus } from '../../../src/generated/types.ts'
import type { FleetReport } from '../fleet-worker.ts'
import type { Leader } from '../leader.ts'
import { resultOf } from './metrics.ts'
import type { ControllerSetup, FleetSetup } from './setup.ts'

export type StatusParts = {
  setup: ControllerSetup
  reports: ReadonlyMap<string, { report: FleetReport; at: string }>
  startedAt: string
  /** Null where it works without a lease. */
  leader: Leader | null
  holder: string
  queueDepth: number
}

export function controllerStatus({ setup, reports, startedAt, leader, holder, queueDepth }: StatusParts): ReplicaStatus {
  const { lease, platform, fleets, version } = setup
  return {
    version: 1,
    appward: version,
    platform: platform.url,
    startedAt,
    leader: leader === null || leader.term() !== null,
    lease: lease === null || leader === null ? null : { name: lease.name, holder, term: leader.term(), detail: leader.detail() },
    queueDepth,
    fleets: fleets.map((fleet) => fleetStatus(fleet, reports.get(fleet.rules.fleet) ?? null)),
  }
}

function fleetStatus({ rules, source }: FleetSetup, last: { report: FleetReport; at: string } | null): ReplicaFleet {
  const { findings = null, conditions = [], failures = 0 } = last?.report ?? {}
  const converged = findings?.converged ?? null
  return {
    name: rules.fleet,
    source: source.name,
    newest: findings?.newest ?? null,
    inForce: findings?.inForce ?? null,
    head: converged?.head ?? null,
    result: last === null ? null : resultOf(last.report),
    reconciledAt: last?.at ?? null,
    failures,
    drifted: converged?.drift.length ?? 0,
    waitingPlan: converged?.approvable ? converged.digest : null,
    conditions: conditions.map((condition) => ({ ...condition })),
  }
}
