// What was found in manifests as Markdown for a comment: errors first, then warnings, then a summary, then what had no room.
import type { Diagnostic, Report } from '../../src/generated/types.ts'
import { reportSummary } from './diagnostics-text.ts'
import { countedParts, fitInto, type Part } from './fit-into.ts'
import { codeSpan } from './markdown.ts'

const cutRoom = 200

/** The whole text of at most `limit` characters, ending in a line break. */
export function renderReportMarkdown({ diagnostics, summary }: Report, limit: number): string {
  const top = '<!-- appward validate -->\n### Manifests'
  const end = `**${reportSummary(summary)}**`
  const parts = (['error', 'warning'] as const).flatMap((severity) => diagnostics.filter((each) => each.severity === severity).map(partOf))
  const { texts, leftOut } = fitInto(parts, limit - top.length - end.length - cutRoom, 1)
  const cut = leftOut.length > 0 ? [`**Left out, for there is no room:** ${countedParts(leftOut)}. The text format shows all of it.`] : []
  return `${[top, ...(texts.length > 0 ? [texts.join('\n')] : []), end, ...cut].join('\n\n')}\n`
}

function partOf({ file, line, column, severity, code, message, hint }: Diagnostic): Part {
  const found = `- **${severity} ${codeSpan(code)}** ${codeSpan(`${file}:${line}:${column}`)} ${codeSpan(message)}`
  return { what: severity, full: hint === '' ? found : `${found}<br>${codeSpan(hint)}`, short: null }
}
