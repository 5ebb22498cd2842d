// What reading the audit log needs from a store: pages of it, and all of it part by part.
import type { AuditEntry } from '../../generated/types.ts'
import type { Page, PageQuery } from './ports.ts'

/** `app`: by slug, with its installations. `from`: at that time or after it; `to`: at that time or before it. null narrows nothing. */
export type AuditFilter = {
  space: string | null
  actor: string | null
  app: string | null
  action: string | null
  from: string | null
  to: string | null
}
export type AuditQuery = PageQuery & AuditFilter

/** Where an export stands: it has what comes up to `after`, and goes on to `upTo`. Ids of entries. */
export type AuditSpan = { after: number; upTo: number }

/** Some entries as lines, oldest first, each without its end. `reached`: up to where there are no others. */
export type AuditPart = { lines: string[]; first: number | null; last: number | null; reached: number }

export interface AuditReader {
  /** Newest first. */
  auditLog(query: AuditQuery): Promise<Page<AuditEntry>>
  /** Where an export begins and ends; `newest`: the last entry of the whole log, 0 where there is none. */
  auditSpan(filter: AuditFilter): Promise<AuditSpan & { newest: number }>
  /** What comes next, in bounded time whatever the filter: it may be nothing yet. */
  auditPart(filter: AuditFilter, span: AuditSpan): Promise<AuditPart>
}
