// Places in files, and addresses, as a report shows them.
import type { AuditFinding } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'

/** `apps/ci.yaml:12:7`; empty where it is in no file. */
export function placeOf({ file, line, column }: Pick<AuditFinding, 'file' | 'line' | 'column'>): string {
  if (file === null) return ''
  return [visible(file), ...(line === null ? [] : [line, ...(column === null ? [] : [column])])].join(':')
}

/** Only what a person may follow: an address of the web; null for anything else. */
export function addressOf(link: string): string | null {
  const url = URL.canParse(link) ? new URL(link) : null
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
