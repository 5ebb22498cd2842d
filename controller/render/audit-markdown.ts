// An audit as Markdown for a comment: the gravest first, a rule to a part, then a summary, then what had no room.
import type { Audit } from '../../src/generated/types.ts'
import { shownTime } from '../../src/lib/shown-time.ts'
import { type AuditGroup, auditSummary, exceptedLines, groupLines, groupsOf, scopeText } from './audit-groups.ts'
import { noColours } from './colours.ts'
import { countedParts, fitInto, type Part } from './fit-into.ts'
import { codeBlock, codeElement, codeSpan, details } from './markdown.ts'
import { counted } from './shown-value.ts'

const gap = '\n\n'
/** Room for what tells what was left out. */
const cutRoom = 300
const longestScope = 2_000

/** The whole text of at most `limit` characters, ending in a line break. The first line lets a script find the comment again. */
export function renderAuditMarkdown(audit: Audit, { limit }: { limit: number }): string {
  const about = codeSpan(scopeText(audit).slice(0, longestScope))
  const top = `<!-- appward audit -->\n### Audit${gap}of ${about}, ${codeSpan(shownTime(audit.at))}`
  const end = `**${auditSummary(audit, noColours)}**`
  const parts = [...groupsOf(audit).map((group) => groupPart(group, audit)), ...exceptedParts(audit)]
  const { texts, shortened, leftOut } = fitInto(parts, limit - top.length - end.length - 2 * gap.length - cutRoom, gap.length)
  const cut = [
    ...(shortened.length > 0 ? [`the findings of ${counted(shortened.length, 'rule', 'rules')}`] : []),
    ...(leftOut.length > 0 ? [countedParts(leftOut)] : []),
  ]
  const note = cut.length > 0 ? [`**Left out, for there is no room:** ${cut.join('; ')}. The text format shows all of it.`] : []
  return `${[top, ...texts, end, ...note].join(gap)}\n`
}

function groupPart(group: AuditGroup, { scope }: Audit): Part {
  const { severity, code, rule, findings } = group
  const degree = severity === 'error' ? `<b>${severity} ${code}</b>` : `${severity} ${code}`
  const head = `${codeElement(rule)} ${degree}: ${counted(findings.length, 'finding', 'findings')}`
  // In a line that such a tag begins, nothing is read as Markdown.
  const short = `<p>${head}</p>`
  return { what: `rules at ${severity}`, full: details(head, groupLines(group, scope, noColours), severity === 'error'), short }
}

function exceptedParts({ excepted }: Audit): Part[] {
  const lines = exceptedLines(excepted, noColours)
  return lines.length === 0 ? [] : [{ what: 'list of exceptions', full: codeBlock(lines), short: null }]
}
