// What changes come to, written in bulk: rows, redirects, what fleets lost by it, sealed secrets, the audit log.
import { randomBytes } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import type { RegistryWrites } from '../domain/apply-changes.ts'
import type { Origin } from '../domain/registry.ts'
import { boxUnder, hookPlace, type SecretKeys } from '../secret-box.ts'
import { appendAudit, type Cause } from './audit-log.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { writeHookSecrets } from './hooks.ts'
import { keepLost, renameLost } from './lost.ts'
import { preparedRows } from './prepared.ts'
import { appRow, installationRow } from './resource-rows.ts'

/** Who changes something, and what secrets are sealed under. */
export type ChangeContext = { origin: Origin; sealing: SecretKeys; cause: Cause }

/** Part of a transaction. */
export async function writeChanges(db: Database, writes: RegistryWrites, { origin, sealing, cause }: ChangeContext): Promise<void> {
  await freeKeys(db, writes)
  await upsertApps(db, writes.apps.map(appRow))
  await upsertInstallations(db, writes)
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

const upsertApps = preparedRows((db, rows: readonly Insertable<Tables['apps']>[]) =>
  db
    .insertInto('apps')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        key: eb.ref('excluded.key'),
        space: eb.ref('excluded.space'),
        fleet: eb.ref('excluded.fleet'),
        former_slug: eb.ref('excluded.former_slug'),
        applied: eb.ref('excluded.applied'),
        visibility: eb.ref('excluded.visibility'),
        revision: eb.ref('excluded.revision'),
        digest: eb.ref('excluded.digest'),
        resource: eb.ref('excluded.resource'),
        updated_at: eb.ref('excluded.updated_at'),
        updated_by: eb.ref('excluded.updated_by'),
      })),
    ),
)

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
export async function upsertInstallations(db: Database, { installations }: Pick<RegistryWrites, 'installations'>): Promise<void> {
  await upsertInstallationRows(db, installations.map(installationRow))
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
