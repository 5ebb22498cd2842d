// What a reconcile came to, as the platform keeps it for people.
import type { NewFleetStatus, WaitingPlan } from '../../src/generated/types.ts'
import { noColours } from '../render/colours.ts'
import { renderPlanText, summaryLines } from '../render/plan-text.ts'
import type { Converged } from './findings.ts'
import type { FleetReport } from './fleet-worker.ts'

export type StatusOptions = {
  source: string
  /** ISO 8601, UTC. */
  observedAt: string
  /** Seconds after which the next one is written at the latest. */
  interval: number
  /** Of the lease; null where the controller works without one. */
  term: number | null
}

export function statusOf({ findings, conditions }: FleetReport, { source, observedAt, interval, term }: StatusOptions): NewFleetStatus {
  const { newest, converged } = findings
  return {
    space: spaceOf(converged),
    revision: newest,
    source,
    observedAt,
    interval,
    term,
    head: converged?.head ?? null,
    conditions: conditions.map((condition) => ({ ...condition })),
    drift: converged?.drift.map((entry) => ({ ...entry })) ?? [],
    plan: converged === null ? null : waitingPlan(converged),
  }
}

/** Of a fleet that has applied nothing yet: the space of its first resource is going to own its record. */
function spaceOf(converged: Converged | null): string | null {
  return converged?.plan?.changes.find(({ after }) => after !== null)?.after?.metadata.space ?? null
}

function waitingPlan({ plan, digest, approvable, refusals }: Converged): WaitingPlan | null {
  if (plan === null || digest === null || !approvable) return null
  const options = { colours: noColours, refusals, command: null }
  const [summary = ''] = summaryLines(plan, options)
  return { digest, summary, refusals: [...refusals], text: renderPlanText(plan, options) }
}
