// Policies that the platform keeps: how many and how large, and what the audit log keeps of them. Pure.
import type { PolicyRecord } from '../../generated/types.ts'
import type { PolicyResource } from '../../manifest/policy.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { AuditDraft } from './registry.ts'

/** Of one policy in its complete form. Whoever plans reads all that hold. */
const mostBytes = 128 * 1024
/** In a space, or for the whole platform. */
const mostPolicies = 100

/** Why a policy is not kept; null where it is. `others`: how many are kept at the place beside it. */
export function keepingRejection({ bytes, others }: { bytes: number; others: number }): Rejection | null {
  if (bytes > mostBytes) {
    return rejected(
      'too_large',
      `A policy has at most ${mostBytes / 1024} KiB, this one has ${Math.ceil(bytes / 1024)}; make several of it.`,
    )
  }
  if (others < mostPolicies) return null
  return rejected('too_many_policies', `There are ${mostPolicies} policies already; put several into one, or delete one.`)
}

/** `space`: null for the whole platform. */
export function noPolicyText({ space, name }: Pick<PolicyRecord, 'space' | 'name'>): string {
  return `There is no policy ${name} of ${space ?? 'the whole platform'}.`
}

/** What the audit log keeps of a policy that comes, changes or goes. */
export function policyAudit(before: PolicyRecord | null, after: PolicyRecord | null): AuditDraft {
  const { name, space } = (after ?? before) as PolicyRecord
  const policy = (record: PolicyRecord | null): PolicyResource | null => record?.policy ?? null
  return {
    action: after === null ? 'delete-policy' : 'put-policy',
    key: `Policy/${name}`,
    space,
    before: policy(before),
    after: policy(after),
  }
}
