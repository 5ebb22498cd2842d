// A plan as the platform takes it: one request for all of its changes.
import type { Change, ChangeRequest, Changeset, Plan } from '../../src/generated/types.ts'
import { resourceSchema } from '../../src/manifest/resource-schema.ts'

/** The changeset of a plan that has something to send. */
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

/** Whether there is anything to send: changes, or what the platform should take note of. */
export function isNothing({ changes, forget, settles = [] }: Pick<Plan, 'changes' | 'forget' | 'settles'>): boolean {
  return changes.length + forget.length + settles.length === 0
}
