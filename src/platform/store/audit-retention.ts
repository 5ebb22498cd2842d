// Removing what has become old from the audit log: the oldest entries together with the record that names them, in one transaction.
import { createHash } from 'node:crypto'
import { type Removal, removalAction } from '../domain/audit-retention.ts'
import { auditLine } from './audit-line.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import type { RemovalOrder, Removed } from './ports-audit.ts'

/** Entries that go with one record: a few hundredths of a second, for which other writes wait. */
const mostAtOnce = 500

/**
 * Only a beginning of the log ever goes: the first entry that is not old enough keeps all that follow it, so that what is left has no gaps.
 * A clock that was wrong for a while keeps entries for longer, never shorter. Part of a transaction. Answers how many went.
 */
export async function removeOld(db: Database, { days, before, origin }: RemovalOrder): Promise<number> {
  const oldest = await db.selectFrom('audit_log').selectAll().where('action', '<>', removalAction).orderBy('id').limit(mostAtOnce).execute()
  const kept = oldest.findIndex(({ at }) => at >= before)
  const rows = kept === -1 ? oldest : oldest.slice(0, kept)
  const [first, last] = [rows[0], rows.at(-1)]
  if (first === undefined || last === undefined) return 0
  const digest = createHash('sha256')
  for (const row of rows) digest.update(`${auditLine(row)}\n`)
  const after: Removal = {
    days,
    before,
    count: rows.length,
    first: { id: first.id, at: first.at },
    last: { id: last.id, at: last.at },
    digest: `sha256:${digest.digest('hex')}`,
  }
  await appendAudit(db, [{ action: removalAction, key: 'AuditLog', space: null, before: null, after }], origin)
  await db.deleteFrom('audit_log').where('id', '>=', first.id).where('id', '<=', last.id).where('action', '<>', removalAction).execute()
  return rows.length
}

/** What the newest record says; null where nothing was ever removed. */
export async function lastRemoved(db: Database): Promise<Removed | null> {
  const row = await db
    .selectFrom('audit_log')
    .select('after')
    .where('action', '=', removalAction)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row === undefined) return null
  const { before, last } = JSON.parse(row.after ?? '') as Removal
  return { upTo: last.id, before }
}
