// Apps and installations as the app-side API and its rules ask for them: by id and slug, in pages by number.
import { appKey } from '../../manifest/resource.ts'
import type { StoredApp, StoredInstallation } from '../domain/registry.ts'
import { findRedirect } from './apps.ts'
import { type Database, inParts } from './database.ts'
import { startOf } from './pages.ts'
import type { Counted, NumberedPage } from './ports-app-side.ts'
import type { InstallationFilter } from './ports-consent.ts'
import { prepared } from './prepared.ts'
import { storedApp, storedInstallation } from './resource-rows.ts'

const appById = prepared((db, { id }: { id: number }) => db.selectFrom('apps').selectAll().where('id', '=', id))
const installationById = prepared((db, { id }: { id: number }) => db.selectFrom('installations').selectAll().where('id', '=', id))

export async function findAppById(db: Database, id: number): Promise<StoredApp | null> {
  const [row] = await appById(db, { id })
  return row === undefined ? null : storedApp(row)
}

/** By id, of those that exist. */
export async function findAppsById(db: Database, ids: readonly number[]): Promise<Map<number, StoredApp>> {
  const apps = new Map<number, StoredApp>()
  for (const part of inParts([...new Set(ids)])) {
    const rows = await db.selectFrom('apps').selectAll().where('id', 'in', part).execute()
    for (const row of rows) apps.set(row.id, storedApp(row))
  }
  return apps
}

/** By its present slug or a former one, whoever asks. */
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
  const [row] = await installationById(db, { id })
  return row === undefined ? null : storedInstallation(row)
}

export async function findInstallationIn(db: Database, appId: number, space: string): Promise<StoredInstallation | null> {
  const query = db.selectFrom('installations').selectAll().where('app_id', '=', appId).where('space', '=', space)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : storedInstallation(row)
}

/** By id, oldest first. */
export async function installationsWith(
  db: Database,
  { appId = null, spaces = null, id = null, since = null }: InstallationFilter,
  page: NumberedPage,
): Promise<Counted<StoredInstallation>> {
  const matching = db
    .selectFrom('installations')
    .$if(appId !== null, (query) => query.where('app_id', '=', appId))
    .$if(spaces !== null, (query) => query.where('space', 'in', spaces ?? []))
    .$if(id !== null, (query) => query.where('id', '=', id))
    .$if(since !== null, (query) => query.where('updated_at', '>=', since ?? ''))
  const { total } = await matching.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const rows = await matching.selectAll().orderBy('id').limit(page.perPage).offset(startOf(page)).execute()
  return { items: rows.map(storedInstallation), total }
}
