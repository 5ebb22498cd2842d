// Apps and installations as the app-side API asks for them: by id and slug, pages by number, and the tokens of installations.
import { appKey } from '../../manifest/resource.ts'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { findRedirect } from './apps.ts'
import type { Database } from './database.ts'
import type { Counted, InstallationTokenDraft, NumberedPage } from './ports-app-side.ts'
import type { InstallationFilter } from './ports-consent.ts'
import { storedApp, storedInstallation } from './resource-rows.ts'

export async function findAppById(db: Database, id: number): Promise<StoredApp | null> {
  const row = await db.selectFrom('apps').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : storedApp(row)
}

export async function findAppBySlug(db: Database, slug: string): Promise<StoredApp | null> {
  const present = (await findRedirect(db, slug)) ?? slug
  const row = await db.selectFrom('apps').selectAll().where('key', '=', appKey(present)).executeTakeFirst()
  return row === undefined ? null : storedApp(row)
}

export async function countInstallations(db: Database, appId: number): Promise<number> {
  const counted = db.selectFrom('installations').select((eb) => eb.fn.countAll<number>().as('total'))
  return (await counted.where('app_id', '=', appId).executeTakeFirstOrThrow()).total
}

export async function findInstallationById(db: Database, id: number): Promise<StoredInstallation | null> {
  const row = await db.selectFrom('installations').selectAll().where('id', '=', id).executeTakeFirst()
  return row === undefined ? null : storedInstallation(row)
}

export async function findInstallationIn(db: Database, appId: number, space: string): Promise<StoredInstallation | null> {
  const query = db.selectFrom('installations').selectAll().where('app_id', '=', appId).where('space', '=', space)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : storedInstallation(row)
}

/** By id; `since`: changed at or after that time. */
export async function installationsOfApp(
  db: Database,
  appId: number,
  since: string | null,
  { page, perPage }: NumberedPage,
): Promise<Counted<StoredInstallation>> {
  const matching = db
    .selectFrom('installations')
    .where('app_id', '=', appId)
    .$if(since !== null, (query) => query.where('updated_at', '>=', since ?? ''))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching
    .selectAll()
    .orderBy('id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return { items: rows.map(storedInstallation), total }
}

/** By id, oldest first. */
export async function countedInstallations(
  db: Database,
  { appId, spaces, id }: InstallationFilter,
  { page, perPage }: NumberedPage,
): Promise<Counted<StoredInstallation>> {
  const matching = db
    .selectFrom('installations')
    .$if(appId !== null, (query) => query.where('app_id', '=', appId))
    .$if(spaces !== null, (query) => query.where('space', 'in', spaces ?? []))
    .$if(id !== null, (query) => query.where('id', '=', id))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching
    .selectAll()
    .orderBy('id')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  return { items: rows.map(storedInstallation), total }
}

/** Why an installation gets no new token at this moment; null where it does. Part of a transaction. */
export async function tokenFault(db: Database, id: number): Promise<ApiFault | null> {
  const row = await db.selectFrom('installations').select('suspended_at').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return apiFaults.notFound
  return row.suspended_at === null ? null : apiFaults.suspended
}

/** Part of a transaction. Ended tokens go on the way, so that the table holds an hour's worth. */
export async function insertInstallationToken(db: Database, draft: InstallationTokenDraft, at: string): Promise<number> {
  await db.deleteFrom('installation_tokens').where('expires_at', '<=', at).execute()
  const { id } = await db
    .insertInto('installation_tokens')
    .values({
      hash: draft.hash,
      installation_id: draft.installationId,
      permissions: draft.permissions === null ? null : JSON.stringify(draft.permissions),
      repository_ids: draft.repositoryIds === null ? null : JSON.stringify(draft.repositoryIds),
      created_at: at,
      expires_at: draft.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteInstallationToken(db: Database, id: number): Promise<void> {
  await db.deleteFrom('installation_tokens').where('id', '=', id).execute()
}
