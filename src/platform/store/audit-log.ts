// The audit log: appended with what it tells of, read newest first. Triggers in the database refuse anything else.
import type { Insertable, Selectable } from 'kysely'
import type { AuditEntry } from '../../generated/types.ts'
import { jsonOrNull } from '../../lib/json-text.ts'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { conditionsOf, idsOfTime } from './audit-filter.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { AuditQuery } from './ports-audit.ts'
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
  const { first, last } = await idsOfTime(db, query)
  const [leading = null] = (['app', 'actor', 'action', 'space'] as const).filter((name) => query[name] !== null)
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .where(({ and }) => and(conditionsOf(query, leading)))
    .$if(first !== null, (select) => select.where('id', '>=', first ?? 0))
    .$if(last !== null, (select) => select.where('id', '<=', last ?? 0))
    .$if(query.after !== null, (select) => select.where('id', '<', Number(query.after)))
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
