// What was changed by hand on the platform in a span of time, of who may do what: the audit log's entries without a changeset.
import { accessFields, grantFields } from '../../audit/access-fields.ts'
import { ProblemError } from '../../client/problem-error.ts'
import type { Transport } from '../../client/transport.ts'
import type { AuditEntry, Caller, Grant, HandChange } from '../../generated/types.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { isResource } from '../../manifest/resource.ts'
import { readLog } from './log.ts'

export type Hand = { changes: HandChange[] | null; notes: string[] }

/** Newest first, of all spaces that the caller administers; null where the log may not be read. */
export async function changesByHand(transport: Transport, from: string, to: string): Promise<Hand> {
  const caller = (await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login', 'siteOwner', 'spaces'] })) as Caller
  const spaces = caller.siteOwner ? [null] : caller.spaces.filter(({ role }) => role === 'admin').map(({ login }) => login)
  const entries = new Map<number, AuditEntry>()
  let keptSince: string | null = null
  try {
    for (const space of spaces) {
      const query = new URLSearchParams({ from, to, ...(space === null ? {} : { space }) })
      const log = await readLog(transport, query, Number.POSITIVE_INFINITY)
      for (const entry of log.entries) if (entry.changeset === null) entries.set(entry.id, entry)
      keptSince = log.retention.keptSince
    }
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error
    return { changes: null, notes: [`Changes by hand are not known: ${error.message}. It takes a token with scope audit_log.`] }
  }
  const changes = [...entries.values()].sort((a, b) => b.id - a.id).flatMap((entry) => handChange(entry) ?? [])
  return { changes, notes: keptSince !== null && keptSince > from ? [removedNote(keptSince)] : [] }
}

function removedNote(keptSince: string): string {
  return `Changes by hand from before ${shownTime(keptSince)} are not known: older entries of the audit log were removed by age.`
}

function handChange(entry: AuditEntry): HandChange | null {
  const fields = fieldsOf(entry)
  const { id, at, actor, credential, address, action, key } = entry
  return fields.length === 0 ? null : { id, at, actor, credential, address, action, key, fields }
}

function fieldsOf({ action, before, after }: AuditEntry): HandChange['fields'] {
  if (action === 'grant') return grantFields(before as Grant, after as Grant)
  // What left a space is told as what it became.
  if (action === 'leave' || (before === null && after === null)) return []
  if (!(before === null || isResource(before)) || !(after === null || isResource(after))) return []
  return accessFields(before, after)
}
