// Approvals: a person lets one plan pass that a controller has shown to be waiting, and no other. Pure.
import type { Approval, FleetStatus, NewApproval, WaitingPlan } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { AuditDraft } from './registry.ts'
import { later } from './time.ts'

/** A day; as the schema has it. */
export const usualSeconds = 86_400

/** The approval, unless its time is over. */
export function inForce(approval: Approval | null, at: string): Approval | null {
  return approval !== null && approval.expiresAt > at ? approval : null
}

/** Why this plan cannot be approved; null where it is the one that waits. Nobody approves what nobody was shown. */
export function waitingRejection({ fleet, plan }: Pick<FleetStatus, 'fleet' | 'plan'>, digest: string): Rejection | null {
  if (plan?.digest === digest) return null
  const now = plan === null ? 'nothing waits for approval now' : `the plan ${plan.digest} waits now (${plan.summary}); look at it first`
  return rejected('not_waiting', `Fleet ${fleet}: ${now}.`)
}

export function approvalOf(fleet: string, by: string, { digest, seconds = usualSeconds }: NewApproval, at: string): Approval {
  return { fleet, digest, by, at, expiresAt: later(at, seconds * 1_000) }
}

/** What the log keeps of an approval that is given, given anew, or taken back. */
export function approvalAudit(
  { fleet, space }: Pick<FleetStatus, 'fleet' | 'space'>,
  { summary }: Pick<WaitingPlan, 'summary'>,
  before: Approval | null,
  after: Approval | null,
): AuditDraft {
  const told = (approval: Approval | null) =>
    approval === null ? null : { digest: approval.digest, summary, by: approval.by, expiresAt: approval.expiresAt }
  const action = after === null ? 'withdraw-approval' : 'approve-plan'
  return { action, key: `Fleet/${fleet}`, space, before: told(before), after: told(after) }
}
