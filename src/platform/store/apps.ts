// Apps as records: the stored resource with where it is installed.
import type { AppRecord, AppStatus } from '../../generated/types.ts'
import { type JsonText, withTexts } from '../../lib/json-text.ts'
import { appKey, slugOf } from '../../manifest/resource.ts'
import { clientIdOf } from '../domain/client-id.ts'
import type { Reach } from '../domain/rights.ts'
import type { Database } from './database.ts'
import { driftTexts } from './drift.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { AppQuery, Page } from './ports.ts'
import { loginsWithin, withinReach } from './reach.ts'
import { type AppRow, recordFields } from './resource-rows.ts'

const nowhere: AppStatus = { installations: 0, spaces: [], repositories: 0, keys: 0, lastUsedAt: null }

export async function findApp(db: Database, slug: string, reach: Reach): Promise<JsonText<AppRecord> | null> {
  const rows = await visibleApps(db, reach).where('key', '=', appKey(slug)).execute()
  const [record] = await appRecords(db, rows, reach)
  return record ?? null
}

/** The present slug of the app that had this one before. */
export async function findRedirect(db: Database, slug: string): Promise<string | null> {
  const row = await db
    .selectFrom('redirects')
    .innerJoin('apps', 'apps.id', 'redirects.app_id')
    .select('apps.key')
    .where('redirects.slug', '=', slug)
    .executeTakeFirst()
  return row === undefined ? null : slugOf(row.key)
}

export async function listApps(db: Database, query: AppQuery, reach: Reach): Promise<Page<JsonText<AppRecord>>> {
  const rows = await visibleApps(db, reach)
    .where('key', '>', query.after ?? '')
    .$if(query.space !== null, (select) => select.where('space', '=', query.space ?? ''))
    .orderBy('key')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => row.key)
  return { items: await appRecords(db, items, reach), next }
}

/** Rows as records. Whoever does not reach an app's space sees of its installations only those within reach, and nothing of its credentials. */
export async function appRecords(db: Database, rows: readonly AppRow[], reach: Reach): Promise<JsonText<AppRecord>[]> {
  if (rows.length === 0) return []
  const statuses = await statusesOf(db, rows, reach)
  const homes = await loginsWithin(
    db,
    rows.map(({ space }) => space),
    reach,
  )
  const own = rows.filter(({ space }) => homes.has(space))
  const drifts = await driftTexts(db, 'apps', own)
  const uses = await usesOf(
    db,
    own.map(({ id }) => id),
  )
  return rows.map((row) => {
    const { webhookSecret = false, ...use } = uses.get(row.id) ?? {}
    const status = { ...(statuses.get(row.id) ?? { ...nowhere, spaces: [] }), ...use }
    return withTexts<AppRecord>(
      { kind: 'App', ...recordFields(row), clientId: clientIdOf(row.id), formerSlug: row.former_slug, webhookSecret, status },
      { drift: drifts.get(row.id) ?? 'null', resource: row.resource },
    )
  })
}

function visibleApps(db: Database, reach: Reach) {
  return db
    .selectFrom('apps')
    .selectAll('apps')
    .where((eb) => eb.or([eb('visibility', '=', 'public'), withinReach(eb, 'apps', reach)]))
}

async function statusesOf(db: Database, rows: readonly AppRow[], reach: Reach): Promise<Map<number, AppStatus>> {
  const statuses = new Map<number, AppStatus>()
  if (rows.length === 0) return statuses
  const installed = await db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .where(
      'app_id',
      'in',
      rows.map((row) => row.id),
    )
    .where((eb) => eb.or([withinReach(eb, 'apps', reach), withinReach(eb, 'installations', reach)]))
    .innerJoin('spaces', 'spaces.login', 'installations.space')
    .select(['installations.app_id', 'installations.space'])
    // One that is for all repositories reaches as many as its space has.
    .select((eb) => eb.fn.coalesce('installations.repository_count', 'spaces.repository_count').as('repositories'))
    .orderBy('installations.space')
    .execute()
  for (const row of installed) {
    const status = statuses.get(row.app_id) ?? { ...nowhere, spaces: [] }
    status.installations++
    status.spaces.push(row.space)
    status.repositories += row.repositories
    statuses.set(row.app_id, status)
  }
  return statuses
}

type Use = Pick<AppStatus, 'keys' | 'lastUsedAt'> & Pick<AppRecord, 'webhookSecret'>

/** What the admins of apps may know of their credentials, by the app's id. */
async function usesOf(db: Database, appIds: readonly number[]): Promise<Map<number, Use>> {
  if (appIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('apps')
    .where('apps.id', 'in', appIds)
    .select((eb) => {
      const ofApp = (table: 'app_keys' | 'client_secrets') => eb.selectFrom(table).whereRef(`${table}.app_id`, '=', 'apps.id')
      return [
        'apps.id',
        ofApp('app_keys')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .as('keys'),
        ofApp('app_keys')
          .select(({ fn }) => fn.max('app_keys.last_used_at').as('at'))
          .as('keyUsedAt'),
        ofApp('client_secrets')
          .select(({ fn }) => fn.max('client_secrets.last_used_at').as('at'))
          .as('secretUsedAt'),
        eb
          .selectFrom('hooks')
          .whereRef('hooks.app_id', '=', 'apps.id')
          .where('sealed_secret', 'is not', null)
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .as('secrets'),
      ]
    })
    .execute()
  return new Map(
    rows.map(({ id, keys, keyUsedAt, secretUsedAt, secrets }) => {
      const used = [keyUsedAt, secretUsedAt].flatMap((at) => at ?? []).sort()
      return [id, { keys: keys ?? 0, lastUsedAt: used.at(-1) ?? null, webhookSecret: (secrets ?? 0) > 0 }]
    }),
  )
}
