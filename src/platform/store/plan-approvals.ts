// Approvals of plans that wait: beside the status that shows the plan, which takes them along. Parts of transactions.
import type { Approval, Caller, NewApproval } from '../../generated/types.ts'
import { rejected } from '../domain/obstacle.ts'
import { approvalAudit, approvalOf, inForce, waitingRejection } from '../domain/plan-approval.ts'
import type { Origin } from '../domain/registry.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { ownStatus } from './fleet-status.ts'
import type { Outcome } from './ports.ts'

export async function approvePlan(
  db: Database,
  caller: Caller,
  fleet: string,
  wanted: NewApproval,
  origin: Origin,
): Promise<Outcome<{ approval: Approval; renewed: boolean }>> {
  const found = await ownStatus(db, caller, fleet)
  if (found.rejection !== null) return found
  const { status } = found
  const rejection = waitingRejection(status, wanted.digest)
  if (rejection !== null) return { rejection }
  const before = inForce(status.approval, origin.at)
  const approval = approvalOf(fleet, caller.login, wanted, origin.at)
  await writeApproval(db, fleet, approval)
  await appendAudit(db, [approvalAudit(status, status.plan ?? { summary: '' }, before, approval)], origin)
  return { rejection: null, approval, renewed: before !== null }
}

export async function withdrawApproval(
  db: Database,
  caller: Caller,
  { fleet, digest }: { fleet: string; digest: string },
  origin: Origin,
): Promise<Outcome<object>> {
  const found = await ownStatus(db, caller, fleet)
  if (found.rejection !== null) return found
  const { status } = found
  const before = inForce(status.approval, origin.at)
  if (before?.digest !== digest) return { rejection: rejected('not_found', `No approval of that plan of fleet ${fleet} is in force.`) }
  await writeApproval(db, fleet, null)
  await appendAudit(db, [approvalAudit(status, status.plan ?? { summary: '' }, before, null)], origin)
  return { rejection: null }
}

async function writeApproval(db: Database, fleet: string, approval: Approval | null): Promise<void> {
  await db
    .updateTable('fleet_status')
    .set({ approved_by: approval?.by ?? null, approved_at: approval?.at ?? null, approved_until: approval?.expiresAt ?? null })
    .where('fleet', '=', fleet)
    .execute()
}
