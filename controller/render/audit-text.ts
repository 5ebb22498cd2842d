// An audit as text for a person: the gravest first, each rule once with everything that breaks it, where, and what to do.
import type { Audit } from '../../src/generated/types.ts'
import { shownTime } from '../../src/lib/shown-time.ts'
import { auditSummary, exceptedLines, groupHead, groupLines, groupsOf, scopeText } from './audit-groups.ts'
import type { Colours } from './colours.ts'

/** The whole text, ending in a line break. */
export function renderAuditText(audit: Audit, { colours }: { colours: Colours }): string {
  const sections = [
    [colours.bold(`audit of ${scopeText(audit)}`) + colours.dim(`, ${shownTime(audit.at)}`)],
    ...groupsOf(audit).map((group) => [groupHead(group, colours), ...groupLines(group, audit.scope, colours)]),
    exceptedLines(audit.excepted, colours),
    [auditSummary(audit, colours)],
  ]
  const texts = sections.filter((lines) => lines.length > 0).map((lines) => lines.join('\n'))
  return `${texts.join('\n\n')}\n`
}
