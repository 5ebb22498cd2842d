// What reading the audit log needs from a store, page by page or all of it part by part; and what it takes to keep it no longer than is wanted.
import type { AuditEntry } from '../../generated/types.ts'
import type { Origin } from '../domain/registry.ts'
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

/**
 * Some entries as lines, oldest first, each without its end. `reached`: up to where there are no others. `removed`: the last entry that had
 * been removed by its age when they were there.
 */
export type AuditPart = { lines: string[]; first: number | null; last: number | null; reached: number; removed: number }

/** What was removed by its age: entries up to this one, all of them from before this time. */
export type Removed = { upTo: number; before: string }

/** To remove what is from before this time, since entries are kept for so many days. */
export type RemovalOrder = { days: number; before: string; origin: Origin }

export interface AuditReader {
  /** Newest first. */
  auditLog(query: AuditQuery): Promise<Page<AuditEntry>>
  /** Where an export begins and ends; `newest`: the last entry of the whole log, 0 where there is none. */
  auditSpan(filter: AuditFilter): Promise<AuditSpan & { newest: number }>
  /** What comes next, in bounded time whatever the filter: it may be nothing yet. */
  auditPart(filter: AuditFilter, span: AuditSpan): Promise<AuditPart>
  /** null where nothing ever was. */
  removedEntries(): Promise<Removed | null>
}

export interface AuditWriter {
  /** Removes some of the oldest entries and says so in the log; answers how many, 0 once there is no other that is old enough. */
  removeOldEntries(order: RemovalOrder): Promise<number>
}
