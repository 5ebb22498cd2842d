// Sends a plan to the platform: one changeset, all or nothing.
import type { ChangesetResult, Plan } from '../src/generated/types.ts'
import { AppError } from '../src/lib/app-error.ts'
import { hasErrors } from '../src/lib/diagnostic.ts'
import { digestOf } from '../src/lib/digest.ts'
import { isNothing, toChangeset } from './plan/to-changeset.ts'
import type { PlatformWriter } from './ports.ts'

/**
 * Applies a plan that the guard let pass; null where there is nothing to do. The idempotency key is the digest of the changeset, so that a
 * repeat after a lost answer does nothing twice. Throws a conflict AppError where the plan has a conflict of severity error; rejects with
 * the writer's errors.
 */
export async function applyPlan(plan: Plan, writer: PlatformWriter): Promise<ChangesetResult | null> {
  refuseConflicts(plan)
  if (isNothing(plan)) return null
  const changeset = toChangeset(plan)
  return writer.submit(changeset, digestOf(changeset))
}

/** Throws a conflict AppError where something is in the way of the plan. */
export function refuseConflicts(plan: Plan): void {
  if (!hasErrors(plan.conflicts)) return
  throw new AppError('conflict', 'The plan has conflicts, so nothing was applied.', { hint: 'Solve the conflicts that the plan lists.' })
}
