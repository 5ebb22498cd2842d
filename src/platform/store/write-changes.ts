// What changes come to, written in bulk: rows, redirects, what fleets lost by it, sealed secrets, the audit log.
import { randomBytes } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { RegistryWrites } from '../domain/apply-changes.ts'
import type { Origin, WorkingSet } from '../domain/registry.ts'
import { boxUnder, hookPlace, type SecretKeys } from '../secret-box.ts'
import { pingApps, writeApps } from './app-writes.ts'
import { appendAudit, type Cause } from './audit-log.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { writeHookSecrets } from './hooks.ts'
import { tellOfInstallations } from './installation-events.ts'
import { keepLost, renameLost } from './lost.ts'
import { preparedRows } from './prepared.ts'
import { installationRow } from './resource-rows.ts'

/**
 * What there was before, who changes it, and what secrets are sealed under. `secretFollows`: new apps get theirs later, and are pinged
 * then: nobody could tell an unsigned ping from anybody else's.
 */
export type ChangeContext = {
  set: Pick<WorkingSet, 'apps' | 'installations'>
  origin: Origin
  sealing: SecretKeys
  cause: Cause
  secretFollows?: boolean
}

/** Part of a transaction. Apps hear of it. */
export async function writeChanges(db: Database, writes: RegistryWrites, context: ChangeContext): Promise<void> {
  const { origin, sealing, cause } = context
  await freeKeys(db, writes)
  await writeApps(db, writes.apps)
  await upsertInstallations(db, writes, origin)
  await writeRedirects(db, writes)
  await keepLost(db, writes.lost, origin)
  // What a fleet does without is named by the slug that its app had then.
  await renameLost(db, writes.renames)
  const box = boxUnder(sealing, randomBytes)
  await writeHookSecrets(
    db,
    writes.secrets.map(({ appId, secret }) => ({ appId, secret: box.seal(hookPlace(appId), secret) })),
  )
  await appendAudit(db, writes.audit, origin, cause)
  for (const name of ['app', 'installation', 'changeset'] as const) {
    await db.updateTable('counters').set({ next: writes.nextIds[name] }).where('name', '=', name).execute()
  }
  await tellOf(db, writes, context)
}

/** Apps hear where they are listened to from now on, and then what became of their installations. */
async function tellOf(db: Database, writes: RegistryWrites, { set, origin, secretFollows = false }: ChangeContext): Promise<void> {
  const { at, actor } = origin
  const apps = new Map(set.apps.map((app) => [app.id, app]))
  if (!secretFollows) await pingApps(db, apps, writes.apps, at)
  const before = new Map(set.installations.map((installation) => [installation.id, installation]))
  const written = [
    ...writes.endedInstallations.map((id) => ({ before: before.get(id) ?? null, after: null })),
    ...writes.installations.map((after) => ({ before: before.get(after.id) ?? null, after })),
  ]
  for (const app of writes.apps) apps.set(app.id, app)
  for (const id of writes.endedApps) apps.delete(id)
  await tellOfInstallations(db, written, { at, actor, apps })
}

/** Takes away what ends, and gives changed rows keys that nobody has, so that two of them can swap theirs. */
async function freeKeys(db: Database, writes: RegistryWrites): Promise<void> {
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
        written_at: eb.ref('excluded.written_at'),
      })),
    ),
)

/** New and changed rows, whole. Part of a transaction. */
export async function upsertInstallations(
  db: Database,
  { installations }: Pick<RegistryWrites, 'installations'>,
  { at }: Pick<Origin, 'at'>,
): Promise<void> {
  await upsertInstallationRows(
    db,
    installations.map((installation) => ({ ...installationRow(installation), written_at: at })),
  )
}

async function writeRedirects(db: Database, { redirects, takenSlugs }: RegistryWrites): Promise<void> {
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
