// The ports of the audit log, over its table.
import { exportPart, exportSpan } from './audit-export.ts'
import { listAuditLog } from './audit-log.ts'
import type { Database } from './database.ts'
import type { AuditReader } from './ports-audit.ts'

export function auditReader(db: Database): AuditReader {
  return {
    auditLog: (query) => listAuditLog(db, query),
    auditSpan: (filter) => exportSpan(db, filter),
    auditPart: (filter, span) => exportPart(db, filter, span),
  }
}
