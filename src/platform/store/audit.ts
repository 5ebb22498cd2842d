// The ports of the audit log, over its table.
import { exportPart, exportSpan } from './audit-export.ts'
import { listAuditLog } from './audit-log.ts'
import { lastRemoved, removeOld } from './audit-retention.ts'
import type { Database } from './database.ts'
import type { AuditReader, AuditWriter } from './ports-audit.ts'
import { transactions } from './transactions.ts'

export function auditReader(db: Database): AuditReader {
  return {
    auditLog: (query) => listAuditLog(db, query),
    auditSpan: (filter) => exportSpan(db, filter),
    auditPart: (filter, span) => exportPart(db, filter, span),
    removedEntries: () => lastRemoved(db),
  }
}

export function auditWriter(db: Database): AuditWriter {
  const { within } = transactions(db)
  return { removeOldEntries: (order) => within((transaction) => removeOld(transaction, order)) }
}
