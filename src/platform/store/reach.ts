// The caller's reach as a condition: which rows belong to a space that it administers.
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Reach } from '../domain/rights.ts'
import type { Database, Tables } from './database.ts'

/** True for rows whose `space` is within reach. */
export function withinReach<T extends 'apps' | 'installations' | 'fleets' | 'installation_requests' | 'freezes' | 'fleet_status'>(
  eb: ExpressionBuilder<Tables, T>,
  table: T,
  reach: Reach,
): Expression<SqlBool> {
  const space = sql.ref<string>(`${table}.space`)
  const conditions: Expression<SqlBool>[] = []
  if (reach.logins.length > 0) conditions.push(sql<SqlBool>`${space} in (${sql.join(reach.logins)})`)
  if (reach.types.length > 0) conditions.push(sql<SqlBool>`${space} in (select login from spaces where type in (${sql.join(reach.types)}))`)
  return eb.or(conditions)
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
