// A plan as the platform takes it: one request for all of its changes, with the secrets that the plan leaves out.
import type { Change, ChangeRequest, Changeset, Plan } from '../../src/generated/types.ts'
import { sha256 } from '../../src/lib/digest.ts'
import { resourceSchema } from '../../src/manifest/resource-schema.ts'
import type { Secrets } from './secrets.ts'

/** Whether a change sets a webhook secret. */
export function setsSecret({ fields }: Pick<Change, 'fields'>): boolean {
  return fields.some(({ type }) => type === 'secret')
}

/**
 * What a plan that has something to send is known by: the digest of its changeset, which is of this plan on this state and of no other. It
 * is sent in the open, so secrets are not in it.
 */
export function changesetDigest(plan: Plan): string {
  return sha256(JSON.stringify(toChangeset(plan)))
}

/** Keys of apps whose webhook secret a plan sets. */
export function secretKeys({ changes }: Pick<Plan, 'changes'>): string[] {
  return changes.filter(setsSecret).map(({ key }) => key)
}

/** The changeset of a plan that has something to send, without any secret. */
export function toChangeset({ fleet, head, changes, forget, settles = [] }: Plan): Changeset {
  return {
    fleet,
    expectedHead: head,
    schema: resourceSchema,
    changes: changes.map(requestOf),
    ...(settles.length > 0 ? { settles } : {}),
    ...(forget.length > 0 ? { forget } : {}),
  }
}

function requestOf({ action, key, id, revision, from, after, adopts }: Change): ChangeRequest {
  return { action, key, id, revision, from, resource: after, ...(adopts === null ? {} : { adopts }) }
}

/** A changeset with the secrets that its plan sets; all of them are at hand. */
export function withSecrets(changeset: Changeset, plan: Plan, secrets: Secrets): Changeset {
  const setting = new Set(secretKeys(plan))
  if (setting.size === 0) return changeset
  const changes = changeset.changes.map((change): ChangeRequest => {
    const secret = setting.has(change.key) ? secrets.get(change.key) : undefined
    return secret === undefined ? change : { ...change, secret }
  })
  return { ...changeset, changes }
}

/** Whether there is anything to send: changes, or what the platform should take note of. */
export function isNothing({ changes, forget, settles = [] }: Pick<Plan, 'changes' | 'forget' | 'settles'>): boolean {
  return changes.length + forget.length + settles.length === 0
}
