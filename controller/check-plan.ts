// Asks the platform what it would say to a plan: it runs the changeset and rolls it back.
import type { ChangesetResult, Plan } from '../src/generated/types.ts'
import { refuseConflicts } from './apply.ts'
import { toChangeset } from './plan/to-changeset.ts'
import type { PlatformChecker } from './ports.ts'

/** What applying would answer; null where there is nothing to do. Throws and rejects as `applyPlan` does. */
export async function checkPlan(plan: Plan, platform: PlatformChecker): Promise<ChangesetResult | null> {
  refuseConflicts(plan)
  return plan.changes.length === 0 ? null : platform.check(toChangeset(plan))
}
