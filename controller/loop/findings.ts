// What one reconcile of a fleet found and did, as plain data: conditions, status, logs and metrics are made of it.
import type { ChangesetResult, Conflict, Plan, Waiting } from '../../src/generated/types.ts'
import type { Left } from '../plan/leaving.ts'
import type { DriftEntry } from './drift-list.ts'

/** Something that kept the reconcile from its end. `retry`: whether trying again may help; else somebody has to mend something. */
export type Fault = { reason: string; message: string; retry: boolean }

/** What became of making the platform as the revision in force says. */
export type Converged = {
  /** Head of the fleet afterwards; null before its first changeset. */
  head: number | null
  plan: Plan | null
  /** Digest of its changeset; null where there is nothing to send. */
  digest: string | null
  /** What refuses the plan. */
  refusals: readonly Conflict[]
  /** Whether an approval of exactly this plan would let it pass. */
  approvable: boolean
  drift: readonly DriftEntry[]
  left: readonly Left[]
  waiting: readonly Waiting[]
  /** What was applied; null where nothing was. */
  result: ChangesetResult | null
  /** How many fields and resources that took back. */
  healed: number
  fault: Fault | null
}

export type Findings = {
  /** The newest revision of the source; null where it has never been heard of. */
  newest: string | null
  /** The revision whose manifests the platform is held against; null where there is none yet. */
  inForce: string | null
  /** What is wrong with the source, or with its newest revision. */
  source: Fault | null
  converged: Converged | null
  /** Whether the operator wants the fleet left alone; then nothing was looked at. */
  suspended: boolean
  /** Whether nothing had moved since the last time, so that this is what was found then. */
  idle: boolean
}

/** When a fleet is looked at again: soon, since it may go better; when there is something new to look at; after its interval. */
export type Way = 'retry' | 'wait' | 'interval'

export function wayOut({ source, converged }: Findings): Way {
  const faults = [source, converged?.fault ?? null].filter((fault) => fault !== null)
  if (faults.some(({ retry }) => retry)) return 'retry'
  return faults.length > 0 || (converged?.refusals.length ?? 0) > 0 ? 'wait' : 'interval'
}
