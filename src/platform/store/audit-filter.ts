// How entries of the audit log are narrowed, for its pages and for exports.
import { type Expression, type SqlBool, sql } from 'kysely'
import { appKey, installationKey } from '../../manifest/resource.ts'
import { later } from '../domain/time.ts'
import type { Database } from './database.ts'
import type { AuditFilter } from './ports-audit.ts'

/** Columns with an index that is read in the order of entries. */
export type Leading = 'app' | 'actor' | 'action' | 'space'

/** One condition at most has an index to be read by; the others, which SQLite would take as readily, are held against what it finds. */
export function conditionsOf(filter: AuditFilter, leading: Leading | null): Expression<SqlBool>[] {
  const { space, app, actor, action, from, to } = filter
  const column = (name: 'actor' | 'action' | 'space' | 'key') =>
    leading === name || (leading === 'app' && name === 'key') ? sql.ref(name) : sql`+${sql.ref(name)}`
  const is = (name: 'actor' | 'action' | 'space', value: string | null) =>
    value === null ? [] : [sql<SqlBool>`${column(name)} = ${value}`]
  return [
    ...(app === null ? [] : [aboutApp(column('key'), app)]),
    ...is('actor', actor),
    ...is('action', action),
    ...is('space', space),
    ...(from === null ? [] : [sql<SqlBool>`+at >= ${from}`]),
    ...(to === null ? [] : [sql<SqlBool>`+at <= ${to}`]),
  ]
}

/** Ids between which all entries of the filter's time lie; null where nothing bounds them. */
export async function idsOfTime(db: Database, { from, to }: AuditFilter): Promise<{ first: number | null; last: number | null }> {
  return {
    first: from === null ? null : await idNear(db, later(from, -slack)),
    last: to === null ? null : await idNear(db, later(to, slack)),
  }
}

/** Milliseconds by which entries may be out of order in time: a request notes its time, and is written later; and clocks are set. */
const slack = 24 * 60 * 60 * 1000

/** The id of the first entry at a time or after it; beyond all of them where there is none. */
async function idNear(db: Database, at: string): Promise<number> {
  // A year of more than four digits comes after all others, and its text before them.
  if (at.startsWith('+')) return Number.MAX_SAFE_INTEGER
  const query = db.selectFrom('audit_log').select('id').where('at', '>=', at).orderBy('at').orderBy('id').limit(1)
  return (await query.executeTakeFirst())?.id ?? Number.MAX_SAFE_INTEGER
}

/** Entries of an app by this slug, and of its installations. */
function aboutApp(key: Expression<unknown>, slug: string): Expression<SqlBool> {
  const [app, installations] = [appKey(slug), installationKey(slug, '')]
  return sql<SqlBool>`(${key} = ${app} or (${key} >= ${installations} and ${key} < ${`${installations}\u{10ffff}`}))`
}
