// The caller's reach as a condition: which rows belong to a space that it administers.
import { type Expression, type ExpressionBuilder, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Reach } from '../domain/rights.ts'
import type { Database, Tables } from './database.ts'

/** True for rows whose `space` is within reach. */
export function withinReach<
  T extends 'apps' | 'installations' | 'fleets' | 'installation_requests' | 'freezes' | 'policies' | 'fleet_status',
>(eb: ExpressionBuilder<Tables, T>, table: T, reach: Reach): Expression<SqlBool> {
  const space = sql.ref<string>(`${table}.space`)
  const conditions: Expression<SqlBool>[] = []
  if (reach.logins.length > 0) conditions.push(sql<SqlBool>`${space} in (${sql.join(reach.logins)})`)
  if (reach.types.length > 0) conditions.push(sql<SqlBool>`${space} in (select login from spaces where type in (${sql.join(reach.types)}))`)
  return eb.or(conditions)
}

/**
 * True for an installation (as `i`) whose space is within reach, or whose app (as `a`) is of a space within reach: both may know what it was
 * granted. The reach is not empty.
 */
export function withinEitherReach({ logins, types }: Reach): RawBuilder<SqlBool> {
  if (types.length === 2) return sql<SqlBool>`true`
  const either = (spaces: RawBuilder<unknown>) => sql<SqlBool>`i.space in (${spaces}) or a.space in (${spaces})`
  const parts = [
    ...(logins.length === 0 ? [] : [either(sql.join(logins))]),
    ...(types.length === 0 ? [] : [either(sql`select login from spaces where type in (${sql.join(types)})`)]),
  ]
  return sql<SqlBool>`(${sql.join(parts, sql` or `)})`
}

/** The ids of those installations, for a reach of named spaces: found from the spaces, without reading those of others. */
export function installationsAround({ logins }: Pick<Reach, 'logins'>): RawBuilder<unknown> {
  return sql`(
    select id from installations where space in (${sql.join(logins)})
    union
    select installations.id from apps cross join installations on installations.app_id = apps.id where apps.space in (${sql.join(logins)})
  )`
}

/** True for rows of `spaces` within reach. */
export function spaceWithinReach(reach: Reach): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (reach.logins.length > 0) conditions.push(sql<SqlBool>`spaces.login in (${sql.join(reach.logins)})`)
  if (reach.types.length > 0) conditions.push(sql<SqlBool>`spaces.type in (${sql.join(reach.types)})`)
  return conditions.length === 0 ? sql<SqlBool>`false` : sql<SqlBool>`(${sql.join(conditions, sql` or `)})`
}

/** Which of these spaces are within reach. */
export async function loginsWithin(db: Database, logins: readonly string[], reach: Reach): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('spaces')
    .select('login')
    .where('login', 'in', [...new Set(logins)])
    .where(spaceWithinReach(reach))
    .execute()
  return new Set(rows.map(({ login }) => login))
}
