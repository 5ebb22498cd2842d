// What a person changes of apps by hand: the rules of changesets, without a fleet. What a fleet owns stays its own, and drifts. Pure.
import type { Caller, ChangeRequest } from '../../generated/types.ts'
import { kindOfKey } from '../../manifest/resource.ts'
import { laterFields, resourceSchema } from '../../manifest/resource-schema.ts'
import { applyChanges, type ChangesOutcome } from './apply-changes.ts'
import { rejected } from './obstacle.ts'
import type { WorkingSet } from './registry.ts'
import { readOnlyRejection } from './token-rules.ts'

/** A person makes few; more than that are a fleet's affair. */
const mostChanges = 100

/** Applies the changes to their working set; all of them or nothing. `at`: ISO 8601, UTC. */
export function changeByHand(changes: readonly ChangeRequest[], caller: Caller, set: WorkingSet, at: string): ChangesOutcome {
  const readOnly = readOnlyRejection(caller)
  if (readOnly !== null) return { rejection: readOnly }
  if (changes.length === 0 || changes.length > mostChanges) {
    return { rejection: rejected('invalid_change', `Make 1 to ${mostChanges} changes at once.`) }
  }
  const foreign = changes.find(({ key }) => kindOfKey(key) !== 'App')
  if (foreign !== undefined)
    return { rejection: rejected('invalid_change', `${foreign.key} is no app; installations have writes of their own.`) }
  return applyChanges({ changes, fleet: null, schema: resourceSchema, caller, set, at, laterFields })
}
