// An entry of the audit log as the line that an export has of it. What was exported is matched by digests of such lines: they never change.
import type { Selectable } from 'kysely'
import type { Tables } from './database.ts'

/** JSON with the fields in this order, without the end of the line. */
export function auditLine(row: Selectable<Tables['audit_log']>): string {
  const { id, at, actor, credential, address, action, key, space, changeset, fleet } = row
  const who = JSON.stringify({ id, at, actor, credential, address, action, key, space }).slice(1, -1)
  // What is kept as JSON was written by the same rules.
  const what = `"before":${row.before ?? 'null'},"after":${row.after ?? 'null'},"reasons":${row.reasons ?? '[]'}`
  return `{${who},${what},${JSON.stringify({ changeset, fleet }).slice(1)}`
}
