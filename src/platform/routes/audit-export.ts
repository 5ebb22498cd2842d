// All of the audit log, or what a filter leaves of it, as lines of JSON: entries, then one line that says how many they were and their digest.
import { createHash } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import type { AuditExportEnd } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import type { AuditFilter, AuditPart, AuditReader } from '../store/ports-audit.ts'

/** Ends without the last line where it is left in the middle: that is how one sees that an export broke off. */
export async function* exportedLines(reader: AuditReader, filter: AuditFilter): AsyncGenerator<string> {
  const { after, upTo, newest } = await reader.auditSpan(filter)
  const removed = await reader.removedEntries()
  const digest = createHash('sha256')
  const end: Omit<AuditExportEnd, 'digest'> = {
    type: 'end',
    count: 0,
    first: null,
    last: null,
    newest,
    keptSince: removed?.before ?? null,
    filter,
  }
  for (let reached = after; reached < upTo; ) {
    const part = await reader.auditPart(filter, { after: reached, upTo })
    if (part.removed > Math.max(reached, removed?.upTo ?? 0))
      throw new AppError('store', 'Entries were removed by age before they were exported.')
    reached = part.reached
    count(end, part)
    const text = part.lines.map((line) => `${line}\n`).join('')
    digest.update(text)
    if (text !== '') yield text
    // Others have their turn, also where nothing is found for long.
    await turn()
  }
  const { type, count: entries, ...rest } = end
  yield `${JSON.stringify({ type, count: entries, digest: `sha256:${digest.digest('hex')}`, ...rest })}\n`
}

function count(end: Omit<AuditExportEnd, 'digest'>, { lines, first, last }: AuditPart): void {
  end.count += lines.length
  end.first ??= first
  end.last = last ?? end.last
}
