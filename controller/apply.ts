// Sends a plan to the platform: one changeset, all or nothing.
import type { ChangesetResult, Plan } from '../src/generated/types.ts'
import { AppError } from '../src/lib/app-error.ts'
import type { Secrets } from './plan/secrets.ts'
import { changesetDigest, isNothing, secretKeys, toChangeset, withSecrets } from './plan/to-changeset.ts'
import type { PlatformWriter } from './ports.ts'

/**
 * Applies a plan that the guard let pass; null where there is nothing to do. The idempotency key is the digest of the changeset, so that a
 * repeat after a lost answer does nothing twice. Throws AppError where the plan has a
 * conflict of severity error, or sets a secret that is not at hand; rejects with the writer's errors.
 */
export async function applyPlan(plan: Plan, writer: PlatformWriter, secrets: Secrets = new Map()): Promise<ChangesetResult | null> {
  refuseConflicts(plan)
  if (isNothing(plan)) return null
  const missing = secretKeys(plan).find((key) => !secrets.has(key))
  if (missing !== undefined) {
    throw new AppError('input', `the webhook secret of ${missing} is not at hand; nothing was applied`, {
      hint: 'Set the variable, or give the folder, that webhook.secretFrom names.',
    })
  }
  return writer.submit(withSecrets(toChangeset(plan), plan, secrets), changesetDigest(plan))
}

/** Throws a conflict AppError where something is in the way of the plan. */
export function refuseConflicts(plan: Plan): void {
  const [first, ...others] = plan.conflicts.filter(({ severity }) => severity === 'error')
  if (first === undefined) return
  const more = others.length > 0 ? ` (and ${others.length} more)` : ''
  throw new AppError('conflict', `the plan cannot be applied: ${first.key}: ${first.message}${more}`, { hint: first.hint })
}
