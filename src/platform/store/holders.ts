// Who holds a level of a permission, from the index of granted levels: no grant is read that does not belong to the answer.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import { isObservable } from '../../catalog/observable.ts'
import { levelOrder } from '../../catalog/permissions.ts'
import type { Level, PermissionHolder } from '../../generated/types.ts'
import { slugOf } from '../../manifest/resource.ts'
import { type HolderPlace, holderKey, holderPlace } from '../domain/holder-place.ts'
import type { Reach } from '../domain/rights.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { HolderQuery } from './ports-grants.ts'
import { installationsAround, withinEitherReach } from './reach.ts'

export type HolderRow = {
  id: number
  key: string
  space: string
  app_key: string
  app_space: string
  rank: number
  since: string
  suspended_at: string | null
  /** null where the installation is for all repositories. */
  selected: number | null
  all_repositories: number
  last_used_at: string | null
}

export async function listHolders(db: Database, query: HolderQuery, reach: Reach): Promise<Page<PermissionHolder>> {
  const after = query.after === null ? null : holderPlace(query.after)
  const least = rankOf(query.level)
  const rows: HolderRow[] = []
  if (reach.logins.length === 0 && reach.types.length === 0) return { items: [], next: null }
  for (let rank = after?.rank ?? levelOrder.length; rank >= least && rows.length < rowsFor(query); rank--) {
    const behind = after?.rank === rank ? after : null
    const part = holderQuery({ ...query, rank, behind, limit: rowsFor(query) - rows.length }, reach)
    rows.push(...(await part.execute(db)).rows)
  }
  const { items, next } = pageOf(rows, query, holderKey)
  return { items: items.map((row) => holderOf(row, query)), next }
}

type Part = Pick<HolderQuery, 'permission' | 'space' | 'appId' | 'limit'> & { rank: number; behind: HolderPlace | null }

/** Those at one level, by space. Exported for its plan to be looked at. */
export function holderQuery(part: Part, reach: Reach): RawBuilder<HolderRow> {
  const { permission, rank, limit } = part
  return sql<HolderRow>`
    select i.id, i."key", i.space, a."key" as app_key, a.space as app_space, g.rank, g.since, i.suspended_at,
      i.repository_count as selected, s.repository_count as all_repositories,
      nullif(max(coalesce(u.last_call_at, ''), coalesce(u.last_delivery_at, '')), '') as last_used_at
    from ${source(part, reach)}
      cross join spaces s on s.login = i.space
      left join permission_use u on u.installation_id = i.id and u.permission = g.permission
    where g.permission = ${permission} and g.rank = ${rank} and ${sql.join([...conditions(part), withinEitherReach(reach)], sql` and `)}
    order by g.space, g.installation_id limit ${limit}`
}

/** From what there is least of: the installations of the app, what the caller's spaces have to do with, else the index in its order. */
function source({ space, appId }: Part, reach: Reach): RawBuilder<unknown> {
  const grantOf = sql`cross join granted_levels g on g.space = i.space and g.installation_id = i.id`
  if (appId !== null) return sql`installations i cross join apps a on a.id = i.app_id ${grantOf}`
  if (space !== null || reach.types.length > 0) {
    return sql`granted_levels g cross join installations i on i.id = g.installation_id cross join apps a on a.id = i.app_id`
  }
  return sql`${installationsAround(reach)} own cross join installations i on i.id = own.id cross join apps a on a.id = i.app_id ${grantOf}`
}

function conditions({ space, appId, behind }: Part): RawBuilder<SqlBool>[] {
  return [
    ...(appId === null ? [] : [sql<SqlBool>`i.app_id = ${appId}`]),
    ...(space === null ? [] : [sql<SqlBool>`g.space = ${space}`]),
    ...(behind === null ? [] : [sql<SqlBool>`(g.space, g.installation_id) > (${behind.space}, ${behind.id})`]),
  ]
}

function holderOf(row: HolderRow, { group, permission }: HolderQuery): PermissionHolder {
  const level = levelOf(row.rank)
  return {
    installation: row.key,
    id: row.id,
    app: slugOf(row.app_key),
    appSpace: row.app_space,
    space: row.space,
    group,
    permission,
    level,
    since: row.since,
    suspended: row.suspended_at !== null,
    repositories: { selection: row.selected === null ? 'all' : 'selected', count: row.selected ?? row.all_repositories },
    lastUsedAt: row.last_used_at,
    observable: isObservable(permission, level),
  }
}

function rankOf(level: Level): number {
  return levelOrder.indexOf(level) + 1
}

function levelOf(rank: number): Level {
  const level = levelOrder[rank - 1]
  if (level === undefined) throw new Error(`There is no level of rank ${rank}.`)
  return level
}
