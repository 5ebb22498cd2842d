// A changeset in one transaction: a repeat is answered from what is kept, the rest is applied by the rules and written.
import type { Caller, Changeset } from '../../generated/types.ts'
import { jsonOrNull } from '../../lib/json-text.ts'
import { applyChangeset, fleetRejection, type Writes } from '../domain/apply-changeset.ts'
import { countActions } from '../domain/changeset-identity.ts'
import { rejected } from '../domain/obstacle.ts'
import type { StoredFleet, WorkingSet } from '../domain/registry.ts'
import type { Database } from './database.ts'
import { settleDrift } from './drift.ts'
import { dropLost } from './lost.ts'
import type { Submission, SubmissionOutcome } from './ports.ts'
import { spacesByLogin } from './spaces.ts'
import { endedMeanwhile, liveCaller } from './tokens.ts'
import { loadFleet, loadWorkingSet } from './working-set.ts'
import { writeChanges } from './write-changes.ts'

/** Part of a transaction, which the caller rolls back for a dry run or a rejection. */
export async function submitChangeset(db: Database, changeset: Changeset, submission: Submission): Promise<SubmissionOutcome> {
  const { by, origin, dryRun } = submission
  const caller = await liveCaller(db, by, origin.at)
  if (caller === null) return { rejection: endedMeanwhile }
  const fleet = await loadFleet(db, changeset.fleet)
  const kept = await keptOutcome(db, submission, caller, fleet)
  if (kept !== null) return kept
  const set = await loadWorkingSet(db, changeset.changes, fleet)
  const outcome = applyChangeset({ changeset, caller, set, at: origin.at, dryRun })
  if (outcome.rejection !== null) return outcome
  const result = JSON.stringify(outcome.result)
  await write(db, { ...submission, changeset, set, actions: countActions(outcome.result) }, outcome.writes, result)
  return { rejection: null, result, repeated: false }
}

/** The first answer to the same key, or why there is none; null where the key is new. */
async function keptOutcome(
  db: Database,
  submission: Submission,
  caller: Caller,
  fleet: StoredFleet | null,
): Promise<SubmissionOutcome | null> {
  if (submission.idempotencyKey === null || fleet === null) return null
  const rejection = fleetRejection(fleet, caller, { spaces: await spacesByLogin(db, [fleet.space]) })
  if (rejection !== null) return { rejection }
  const kept = await db
    .selectFrom('changesets')
    .select(['body_digest', 'result'])
    .where('fleet', '=', fleet.name)
    .where('idempotency_key', '=', submission.idempotencyKey)
    .executeTakeFirst()
  if (kept === undefined) return null
  if (kept.body_digest === submission.bodyDigest) {
    return { rejection: null, result: kept.result, repeated: true }
  }
  const detail = 'This Idempotency-Key came with another body before. Use a new key for a new changeset.'
  return { rejection: rejected('idempotency_key_reused', detail) }
}

type Accepted = Submission & { changeset: Changeset; set: WorkingSet; actions: Record<string, number> }

async function write(db: Database, accepted: Accepted, writes: Writes, result: string): Promise<void> {
  const { changeset, set, actions, idempotencyKey, bodyDigest, origin, sealing } = accepted
  const { fleet, settled } = writes
  await writeFleet(db, fleet)
  await dropLost(db, fleet.name, settled)
  await writeChanges(db, writes, { set, origin, sealing, cause: { changeset: fleet.head, fleet: fleet.name } })
  await settleDrift(db, fleet.name, changeset.settles ?? [])
  await db
    .insertInto('changesets')
    .values({
      id: fleet.head,
      fleet: fleet.name,
      // A dry run has no key and is rolled back.
      idempotency_key: idempotencyKey ?? '',
      body_digest: bodyDigest,
      result,
      created_at: origin.at,
      actor: origin.actor,
      source: jsonOrNull(changeset.source ?? null),
      actions: JSON.stringify(actions),
    })
    .execute()
}

async function writeFleet(db: Database, fleet: StoredFleet): Promise<void> {
  const { name, space, head, createdAt, updatedAt, updatedBy } = fleet
  await db
    .insertInto('fleets')
    .values({ name, space, head, created_at: createdAt, updated_at: updatedAt, updated_by: updatedBy })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ head, updated_at: updatedAt, updated_by: updatedBy }))
    .execute()
}
