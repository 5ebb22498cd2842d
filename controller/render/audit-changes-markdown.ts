// What changed of who may do what, as Markdown for a comment or a report: the gravest open, the rest folded away.
import type { AuditChanges } from '../../src/generated/types.ts'
import { changeLines, directionText, handLines, headText, spanText, summaryText } from './audit-changes-text.ts'
import { noColours } from './colours.ts'
import { countedParts, fitInto, type Part } from './fit-into.ts'
import { codeBlock, codeElement, commentLimit, details } from './markdown.ts'

const gap = '\n\n'
/** Room for what tells what was left out. */
const cutRoom = 400

/** The whole text, ending in a line break; no longer than a comment may be. */
export function renderAuditChangesMarkdown(changes: AuditChanges): string {
  const top = `### Who may do what: changes${gap}${codeBlock([spanText(changes), summaryText(changes)])}`
  const parts = [
    ...changes.resources.map((change) => part(headText(change), change.fields, changeLines(change, noColours))),
    ...(changes.byHand ?? []).map((change) => part(`by hand: ${change.key}`, change.fields, handLines(change, noColours))),
  ]
  const fitted = fitInto(parts, commentLimit - top.length - cutRoom, gap.length)
  const [left, short] = [countedParts(fitted.leftOut), countedParts(fitted.shortened)]
  const cut = [...(short === '' ? [] : [`${short} in short`]), ...(left === '' ? [] : [`${left} left out`])].join(', ')
  return `${[top, ...fitted.texts, ...(cut === '' ? [] : [`For want of room: ${cut}.`])].join(gap)}\n`
}

function part(head: string, fields: Parameters<typeof directionText>[0], lines: readonly string[]): Part {
  const direction = directionText(fields)
  const summary = `${codeElement(head)}${direction === '' ? '' : ` <b>${direction}</b>`}`
  const open = fields.some(({ direction }) => direction === 'raised')
  return { what: 'changes', full: details(summary, lines, open), short: `<p>${summary}</p>` }
}
