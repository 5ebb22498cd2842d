// What installations were granted and how that was used, many at a time: audits read all of it.
import { type SqlBool, sql } from 'kysely'
import { isObservable } from '../../catalog/observable.ts'
import type { GrantUse, InstallationGrants, Level } from '../../generated/types.ts'
import { slugOf } from '../../manifest/resource.ts'
import type { Reach } from '../domain/rights.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { GrantsQuery } from './ports-grants.ts'
import { installationsAround, withinEitherReach } from './reach.ts'

type InstallationRow = { id: number; key: string; app_key: string; space: string; fleet: string | null }

/** By key. */
export async function listGrantUse(db: Database, query: GrantsQuery, reach: Reach): Promise<Page<InstallationGrants>> {
  if (reach.logins.length === 0 && reach.types.length === 0) return { items: [], next: null }
  const { space, appId, fleet, after } = query
  const isNarrow = space !== null || appId !== null || fleet !== null
  const source =
    isNarrow || reach.types.length > 0
      ? sql`installations i`
      : sql`${installationsAround(reach)} own cross join installations i on i.id = own.id`
  const conditions = [
    withinEitherReach(reach),
    ...(space === null ? [] : [sql<SqlBool>`i.space = ${space}`]),
    ...(appId === null ? [] : [sql<SqlBool>`i.app_id = ${appId}`]),
    ...(fleet === null ? [] : [sql<SqlBool>`i.fleet = ${fleet}`]),
    ...(after === null ? [] : [sql<SqlBool>`i."key" > ${after}`]),
  ]
  const { rows } = await sql<InstallationRow>`
    select i.id, i."key", a."key" as app_key, i.space, i.fleet from ${source} cross join apps a on a.id = i.app_id
    where ${sql.join(conditions, sql` and `)} order by i."key" limit ${rowsFor(query)}`.execute(db)
  const { items, next } = pageOf(rows, query, ({ key }) => key)
  const uses = await usesOf(
    db,
    items.map(({ id }) => id),
  )
  return { items: items.map((row) => grantsOf(row, uses.get(row.id) ?? [])), next }
}

function grantsOf({ key, id, app_key, space, fleet }: InstallationRow, permissions: GrantUse[]): InstallationGrants {
  return { installation: key, id, app: slugOf(app_key), space, fleet, permissions }
}

type UseRow = Omit<GrantUse, 'observable'> & { id: number; level: Level }

/** Of each installation what its grant names, by permission. */
async function usesOf(db: Database, ids: readonly number[]): Promise<Map<number, GrantUse[]>> {
  const { rows } = await sql<UseRow>`
    select i.id, substr(level.path, 3) as "group", level."key" as permission, level.value as level, g.since,
      coalesce(u.calls, 0) as calls, u.last_call_at as "lastCallAt", coalesce(u.deliveries, 0) as deliveries, u.last_delivery_at as "lastDeliveryAt"
    from json_each(${JSON.stringify(ids)}) as wanted
      cross join installations i on i.id = wanted.value
      cross join json_tree(i.grant_json) as level
      cross join granted_levels g on g.permission = level."key" and g.rank = case level.value when 'read' then 1 when 'write' then 2 else 3 end
        and g.space = i.space and g.installation_id = i.id
      left join permission_use u on u.installation_id = i.id and u.permission = level."key"
    where level.type = 'text'`.execute(db)
  const uses = new Map<number, GrantUse[]>()
  for (const { id, ...use } of rows) {
    const listed = uses.get(id) ?? []
    uses.set(id, listed)
    listed.push({ ...use, observable: isObservable(use.permission, use.level) })
  }
  for (const listed of uses.values()) listed.sort((a, b) => (a.permission < b.permission ? -1 : 1))
  return uses
}
