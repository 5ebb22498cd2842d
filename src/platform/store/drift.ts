// What became of resources since their fleet's last changeset: as it was applied, and who did what since, from the audit log.
import { sql } from 'kysely'
import type { Settled } from '../../generated/types.ts'
import { kindOfKey } from '../../manifest/resource.ts'
import type { Database } from './database.ts'
import type { AppRow, InstallationRow } from './resource-rows.ts'

/** Of very many edits the last ones are told. */
const mostEdits = 50

/** Actions whose entries hold the resource before and after. */
const told = ['create', 'update', 'rename', 'transfer', 'delete', 'install', 'rescope', 'consent', 'suspend', 'unsuspend', 'uninstall']

/** By which a changeset sets a resource. An installation that follows its renamed app is set by nobody. */
const setting = {
  apps: ['create', 'update', 'rename', 'transfer'],
  installations: ['install', 'rescope', 'consent', 'suspend', 'unsuspend', 'update'],
} as const

type EditRow = { id: number; at: string; actor: string; before: string | null; after: string | null }

/** The `drift` of a record as JSON text, by the row's id; only of rows that have one. One query, whatever the number of rows. */
export async function driftTexts(
  db: Database,
  table: 'apps' | 'installations',
  rows: readonly Pick<AppRow | InstallationRow, 'id' | 'applied'>[],
): Promise<Map<number, string>> {
  const drifted = rows.flatMap(({ id, applied }) => (applied === null ? [] : [{ id, applied }]))
  if (drifted.length === 0) return new Map()
  const edits = Map.groupBy(
    await editsOf(
      db,
      table,
      drifted.map(({ id }) => id),
    ),
    ({ id }) => id,
  )
  return new Map(drifted.map(({ id, applied }) => [id, driftText(applied, edits.get(id) ?? [])]))
}

/** What the fleet wants as others made it is its own from now on; what has moved on since stays drift. Part of a transaction. */
export async function settleDrift(db: Database, fleet: string, settled: readonly Settled[]): Promise<void> {
  for (const { key, id, revision } of settled) {
    await db
      .updateTable(kindOfKey(key) === 'App' ? 'apps' : 'installations')
      .set({ applied: null })
      .where('id', '=', id)
      .where('fleet', '=', fleet)
      .where('revision', '=', revision)
      .execute()
  }
}

function driftText(applied: string, edits: readonly EditRow[]): string {
  const texts = edits.map(({ at, actor, before, after }) => {
    const who = JSON.stringify({ at, by: actor }).slice(0, -1)
    return `${who},"before":${before ?? 'null'},"after":${after ?? 'null'}}`
  })
  return `{"applied":${applied},"edits":[${texts.join(',')}]}`
}

/** The key under which the fleet set the row: others may have renamed the app since. */
const appliedKey = {
  apps: sql<string>`'App/' || json_extract(r.applied, '$.metadata.slug')`,
  installations: sql<string>`r."key"`,
} as const

/**
 * Oldest first: what came after the last changeset by which the owning fleet set the resource. Under a key that it had before, entries
 * count until it left that key: they may tell of another app afterwards.
 */
async function editsOf(db: Database, table: 'apps' | 'installations', ids: readonly number[]): Promise<EditRow[]> {
  const { rows } = await sql<EditRow>`
    with drifted as (
      select r.id, r."key", r.fleet, ${appliedKey[table]} as applied_key from ${sql.table(table)} r where r.id in (${sql.join(ids)})
    ), known as (
      select d.*,
        coalesce((
          select max(b.id) from audit_log b
          where b."key" = d.applied_key and b.fleet = d.fleet and b.changeset is not null and b.action in (${sql.join(setting[table])})
        ), 0) as set_by,
        (
          select max(c.id) from audit_log c
          where c."key" = d."key" and c."key" <> d.applied_key and c.action in ('rename', 'transfer')
        ) as renamed_by
      from drifted d
    )
    select id, at, actor, before, after from (
      select k.id as id, a.id as entry, a.at as at, a.actor as actor, a.before as before, a.after as after,
        row_number() over (partition by k.id order by a.id desc) as place
      from known k join audit_log a on a."key" in (k."key", k.applied_key)
      where a.action in (${sql.join(told)}) and a.id > k.set_by
        and (a."key" = k."key" or a.id < coalesce(k.renamed_by, 0))
    ) where place <= ${mostEdits} order by entry`.execute(db)
  return rows
}
