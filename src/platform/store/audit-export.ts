// The audit log from its beginning to its end, part by part. Each part is one short read: however long an export takes, it holds nothing open.

import { conditionsOf, idsOfTime } from './audit-filter.ts'
import { auditLine } from './audit-line.ts'
import { lastRemoved } from './audit-retention.ts'
import type { Database } from './database.ts'
import type { AuditFilter, AuditPart, AuditSpan } from './ports-audit.ts'

/** Entries in a part: of the largest, which name thousands of repositories, so many are a few megabytes. */
const mostEntries = 200

/** Entries that are looked at for a part; of those that the filter leaves out, so many take a few milliseconds. */
const mostLookedAt = 5_000

export async function exportSpan(db: Database, filter: AuditFilter): Promise<AuditSpan & { newest: number }> {
  const ends = await db
    .selectFrom('audit_log')
    .select(({ fn }) => [fn.min('id').as('oldest'), fn.max('id').as('newest')])
    .executeTakeFirst()
  const [oldest, newest] = [ends?.oldest ?? 1, ends?.newest ?? 0]
  const { first, last } = await idsOfTime(db, filter)
  return { after: Math.max(oldest, first ?? 0) - 1, upTo: Math.min(newest, last ?? newest), newest }
}

export async function exportPart(db: Database, filter: AuditFilter, { after, upTo }: AuditSpan): Promise<AuditPart> {
  const end = Math.min(after + mostLookedAt, upTo)
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .where('id', '>', after)
    .where('id', '<=', end)
    .where(({ and }) => and(conditionsOf(filter, null)))
    .orderBy('id')
    .limit(mostEntries)
    .execute()
  const last = rows.at(-1)?.id ?? null
  const reached = rows.length === mostEntries && last !== null ? last : end
  const removed = (await lastRemoved(db))?.upTo ?? 0
  return { lines: rows.map(auditLine), first: rows[0]?.id ?? null, last, reached, removed }
}
