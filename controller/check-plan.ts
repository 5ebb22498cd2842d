// Asks the platform what it would say to a plan: it runs the changeset and rolls it back.
import type { ChangesetResult, Plan } from '../src/generated/types.ts'
import { refuseConflicts } from './apply.ts'
import { isNothing, secretKeys, toChangeset, withSecrets } from './plan/to-changeset.ts'
import type { PlatformChecker } from './ports.ts'

/** In the place of secrets: the answer does not depend on them, and nothing of a dry run is kept. */
const placeholder = 'left out of a dry run'

/** What applying would answer; null where there is nothing to do. Throws and rejects as `applyPlan` does, but needs no secrets. */
export async function checkPlan(plan: Plan, platform: PlatformChecker): Promise<ChangesetResult | null> {
  refuseConflicts(plan)
  if (isNothing(plan)) return null
  const placeholders = new Map(secretKeys(plan).map((key) => [key, placeholder]))
  return platform.check(withSecrets(toChangeset(plan), plan, placeholders))
}
