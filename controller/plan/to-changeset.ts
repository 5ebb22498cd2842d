// A plan as the platform takes it: one request for all of its changes.
import type { Changeset, Plan } from '../../src/generated/types.ts'

/** The changeset of a plan that has at least one change. */
export function toChangeset({ fleet, head, changes }: Plan): Changeset {
  return {
    fleet,
    expectedHead: head,
    changes: changes.map(({ action, key, id, revision, from, after }) => ({ action, key, id, revision, from, resource: after })),
  }
}
