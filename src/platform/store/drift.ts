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

/** Oldest first: what came after the last changeset by which the owning fleet set the resource. */
async function editsOf(db: Database, table: 'apps' | 'installations', ids: readonly number[]): Promise<EditRow[]> {
  const { rows } = await sql<EditRow>`
    select id, at, actor, before, after from (
      select r.id as id, a.id as entry, a.at as at, a.actor as actor, a.before as before, a.after as after,
        row_number() over (partition by r.id order by a.id desc) as place
      from ${sql.table(table)} r join audit_log a on a."key" = r."key"
      where r.id in (${sql.join(ids)}) and a.action in (${sql.join(told)}) and a.id > coalesce((
        select max(b.id) from audit_log b
        where b."key" = r."key" and b.fleet = r.fleet and b.changeset is not null and b.action in (${sql.join(setting[table])})
      ), 0)
    ) where place <= ${mostEdits} order by entry`.execute(db)
  return rows
}
