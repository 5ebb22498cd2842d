// A plan as the platform takes it: one request for all of its changes.
import type { Change, ChangeRequest, Changeset, Plan } from '../../src/generated/types.ts'
import { resourceSchema } from '../../src/manifest/resource-schema.ts'

/** The changeset of a plan that has something to change or to forget. */
export function toChangeset({ fleet, head, changes, forget }: Plan): Changeset {
  const changeset = { fleet, expectedHead: head, schema: resourceSchema, changes: changes.map(requestOf) }
  return forget.length > 0 ? { ...changeset, forget } : changeset
}

function requestOf({ action, key, id, revision, from, after, adopts }: Change): ChangeRequest {
  return { action, key, id, revision, from, resource: after, ...(adopts === null ? {} : { adopts }) }
}
