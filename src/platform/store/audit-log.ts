// The audit log: appended with what it tells of, read newest first. Triggers in the database refuse anything else.
import { type Insertable, type Selectable, type SqlBool, sql } from 'kysely'
import type { AuditEntry } from '../../generated/types.ts'
import { jsonOrNull } from '../../lib/json-text.ts'
import { appKey, installationKey } from '../../manifest/resource.ts'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { later } from '../domain/time.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { AuditQuery, Page } from './ports.ts'
import { preparedRows } from './prepared.ts'

/** What lies behind an entry beside its origin: people and apps that act in their own right send no changeset. */
export type Cause = { changeset: number | null; fleet: string | null }
export const noChangeset: Cause = { changeset: null, fleet: null }

/** Part of the transaction that does what it tells of. */
export async function appendAudit(db: Database, drafts: readonly AuditDraft[], origin: Origin, cause: Cause = noChangeset): Promise<void> {
  const rows = drafts.map(({ reasons = [], ...draft }) => ({
    ...origin,
    ...draft,
    ...cause,
    before: jsonOrNull(draft.before),
    after: jsonOrNull(draft.after),
    reasons: reasons.length === 0 ? null : JSON.stringify(reasons),
  }))
  await insertEntries(db, rows)
}

const insertEntries = preparedRows((db, rows: readonly Insertable<Tables['audit_log']>[]) => db.insertInto('audit_log').values(rows))

export async function listAuditLog(db: Database, query: AuditQuery): Promise<Page<AuditEntry>> {
  const { after, space, app, actor, action, from, to } = query
  const [first, last] = [
    from === null ? null : await idNear(db, later(from, -slack)),
    to === null ? null : await idNear(db, later(to, slack)),
  ]
  // One condition has an index to be read backwards; the others, which SQLite would take as readily, are held against what it finds.
  const [leading] = (['app', 'actor', 'action', 'space'] as const).filter((name) => query[name] !== null)
  const is = (name: 'actor' | 'action' | 'space', value: string | null) =>
    leading === name ? sql<SqlBool>`${sql.ref(name)} = ${value}` : sql<SqlBool>`+${sql.ref(name)} = ${value}`
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .$if(app !== null, (select) => select.where(aboutApp(app ?? '')))
    .$if(actor !== null, (select) => select.where(is('actor', actor)))
    .$if(action !== null, (select) => select.where(is('action', action)))
    .$if(space !== null, (select) => select.where(is('space', space)))
    .$if(from !== null, (select) => select.where(sql<SqlBool>`+at >= ${from}`))
    .$if(to !== null, (select) => select.where(sql<SqlBool>`+at <= ${to}`))
    .$if(first !== null, (select) => select.where('id', '>=', first ?? 0))
    .$if(last !== null, (select) => select.where('id', '<=', last ?? 0))
    .$if(after !== null, (select) => select.where('id', '<', Number(after)))
    .orderBy('id', 'desc')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => String(row.id))
  return { items: items.map(auditEntry), next }
}

/** A row as an entry. */
export function auditEntry(row: Selectable<Tables['audit_log']>): AuditEntry {
  const parsed = (text: string | null) => (text === null ? null : JSON.parse(text))
  return { ...row, before: parsed(row.before), after: parsed(row.after), reasons: parsed(row.reasons) ?? [] }
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
function aboutApp(slug: string) {
  const [app, installations] = [appKey(slug), installationKey(slug, '')]
  return sql<SqlBool>`("key" = ${app} or ("key" >= ${installations} and "key" < ${`${installations}\u{10ffff}`}))`
}
