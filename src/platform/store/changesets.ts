// A changeset in one transaction: a repeat is answered from what is kept, the rest is applied by the rules and written in bulk, its
// secrets sealed.
import { randomBytes } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { Caller, Changeset } from '../../generated/types.ts'
import { jsonOrNull } from '../../lib/json-text.ts'
import { applyChangeset, fleetRejection, type Writes } from '../domain/apply-changeset.ts'
import { countActions } from '../domain/changeset-identity.ts'
import { rejected } from '../domain/obstacle.ts'
import type { StoredFleet, WorkingSet } from '../domain/registry.ts'
import { boxUnder, hookPlace } from '../secret-box.ts'
import { pingApps, writeApps } from './app-writes.ts'
import { appendAudit } from './audit-log.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { settleDrift } from './drift.ts'
import { writeHookSecrets } from './hooks.ts'
import { tellOfInstallations } from './installation-events.ts'
import { dropLost, keepLost, renameLost } from './lost.ts'
import type { Submission, SubmissionOutcome } from './ports.ts'
import { preparedRows } from './prepared.ts'
import { installationRow } from './resource-rows.ts'
import { spacesByLogin } from './spaces.ts'
import { endedMeanwhile, liveCaller } from './tokens.ts'
import { loadFleet, loadWorkingSet } from './working-set.ts'

/** Part of a transaction, which the caller rolls back for a dry run or a rejection. */
export async function submitChangeset(db: Database, changeset: Changeset, submission: Submission): Promise<SubmissionOutcome> {
  const { by, origin, dryRun } = submission
  const caller = await liveCaller(db, by, origin.at)
  if (caller === null) return { rejection: endedMeanwhile }
  const fleet = await loadFleet(db, changeset.fleet)
  const kept = await keptOutcome(db, submission, caller, fleet)
  if (kept !== null) return kept
  const set = await loadWorkingSet(db, changeset, fleet)
  const outcome = applyChangeset({ changeset, caller, set, at: origin.at, dryRun })
  if (outcome.rejection !== null) return outcome
  const result = JSON.stringify(outcome.result)
  await write(db, { ...submission, changeset, actions: countActions(outcome.result) }, outcome.writes, result)
  await tellOf(db, set, outcome.writes, origin)
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

/** Apps hear where they are listened to from now on, and then what became of their installations. */
async function tellOf(db: Database, set: WorkingSet, writes: Writes, { at, actor }: Submission['origin']): Promise<void> {
  const apps = new Map(set.apps.map((app) => [app.id, app]))
  await pingApps(db, apps, writes.apps, at)
  const before = new Map(set.installations.map((installation) => [installation.id, installation]))
  const written = [
    ...writes.endedInstallations.map((id) => ({ before: before.get(id) ?? null, after: null })),
    ...writes.installations.map((after) => ({ before: before.get(after.id) ?? null, after })),
  ]
  for (const app of writes.apps) apps.set(app.id, app)
  for (const id of writes.endedApps) apps.delete(id)
  await tellOfInstallations(db, written, { at, actor, apps })
}

type Accepted = Submission & { changeset: Changeset; actions: Record<string, number> }

async function write(db: Database, accepted: Accepted, writes: Writes, result: string): Promise<void> {
  await writeFleet(db, writes.fleet)
  await freeKeys(db, writes)
  await writeApps(db, writes.apps)
  await upsertInstallations(db, writes)
  await writeRedirects(db, writes)
  const { changeset, actions, idempotencyKey, bodyDigest, origin, sealing } = accepted
  await writeLost(db, origin, writes)
  await settleDrift(db, writes.fleet.name, changeset.settles ?? [])
  const box = boxUnder(sealing, randomBytes)
  await writeHookSecrets(
    db,
    writes.secrets.map(({ appId, secret }) => ({ appId, secret: box.seal(hookPlace(appId), secret) })),
  )
  const fleet = writes.fleet.name
  await db
    .insertInto('changesets')
    .values({
      id: writes.fleet.head,
      fleet,
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
  await appendAudit(db, writes.audit, origin, { changeset: writes.fleet.head, fleet })
  for (const name of ['app', 'installation', 'changeset'] as const) {
    await db.updateTable('counters').set({ next: writes.nextIds[name] }).where('name', '=', name).execute()
  }
}

async function writeFleet(db: Database, fleet: StoredFleet): Promise<void> {
  const { name, space, head, createdAt, updatedAt, updatedBy } = fleet
  await db
    .insertInto('fleets')
    .values({ name, space, head, created_at: createdAt, updated_at: updatedAt, updated_by: updatedBy })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ head, updated_at: updatedAt, updated_by: updatedBy }))
    .execute()
}

/** Takes away what ends, and gives changed rows keys that nobody has, so that two of them can swap theirs. */
async function freeKeys(db: Database, writes: Writes): Promise<void> {
  for (const part of inParts(writes.endedInstallations)) await db.deleteFrom('installations').where('id', 'in', part).execute()
  for (const part of inParts(writes.endedApps)) await db.deleteFrom('apps').where('id', 'in', part).execute()
  for (const [table, rows] of [
    ['installations', writes.installations],
    ['apps', writes.apps],
  ] as const) {
    const changed = rows.flatMap((row) => (row.revision > 1 ? [row.id] : []))
    for (const part of inParts(changed)) {
      await db.updateTable(table).set({ key: sql<string>`'~' || id` }).where('id', 'in', part).execute()
    }
  }
}

const upsertInstallationRows = preparedRows((db, rows: readonly Insertable<Tables['installations']>[]) =>
  db
    .insertInto('installations')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        key: eb.ref('excluded.key'),
        fleet: eb.ref('excluded.fleet'),
        applied: eb.ref('excluded.applied'),
        revision: eb.ref('excluded.revision'),
        digest: eb.ref('excluded.digest'),
        resource: eb.ref('excluded.resource'),
        grant_json: eb.ref('excluded.grant_json'),
        repository_count: eb.ref('excluded.repository_count'),
        suspended_at: eb.ref('excluded.suspended_at'),
        suspended_by: eb.ref('excluded.suspended_by'),
        suspended_side: eb.ref('excluded.suspended_side'),
        suspension_beneath: eb.ref('excluded.suspension_beneath'),
        refusal: eb.ref('excluded.refusal'),
        updated_at: eb.ref('excluded.updated_at'),
        updated_by: eb.ref('excluded.updated_by'),
      })),
    ),
)

/** New and changed rows, whole. Part of a transaction. */
export async function upsertInstallations(db: Database, { installations }: Pick<Writes, 'installations'>): Promise<void> {
  await upsertInstallationRows(db, installations.map(installationRow))
}

/** Before an app takes another slug, what the fleet does without is named by the old one. */
async function writeLost(db: Database, origin: Submission['origin'], { fleet, lost, settled, renames }: Writes): Promise<void> {
  await dropLost(db, fleet.name, settled)
  await keepLost(db, lost, origin)
  await renameLost(db, renames)
}

async function writeRedirects(db: Database, { redirects, takenSlugs }: Writes): Promise<void> {
  for (const part of inParts(takenSlugs)) await db.deleteFrom('redirects').where('slug', 'in', part).execute()
  for (const part of inParts(redirects)) {
    const rows = part.map(({ slug, appId }) => ({ slug, app_id: appId }))
    await db
      .insertInto('redirects')
      .values(rows)
      .onConflict((conflict) => conflict.column('slug').doUpdateSet((eb) => ({ app_id: eb.ref('excluded.app_id') })))
      .execute()
  }
}
