// What was found in manifests, as text for a person.
import type { Diagnostic, Report } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { type Colours, warned } from './colours.ts'
import { counted } from './shown-value.ts'

/** A line for each diagnostic, its hint below; every line ends in a line break. */
export function renderDiagnosticsText(diagnostics: readonly Diagnostic[], colours: Colours): string {
  return diagnostics.map((diagnostic) => diagnosticText(diagnostic, colours)).join('')
}

/** The diagnostics of a report and its summary in one line. */
export function renderReportText({ diagnostics, summary }: Report, colours: Colours): string {
  const gap = diagnostics.length > 0 ? '\n' : ''
  return `${renderDiagnosticsText(diagnostics, colours)}${gap}${reportSummary(summary)}\n`
}

function diagnosticText({ file, line, column, severity, code, message, hint }: Diagnostic, colours: Colours): string {
  const found = `${visible(file)}:${line}:${column}  ${warned(colours, severity, `${severity} ${code}`)}  ${visible(message)}\n`
  return hint ? `${found}    ${visible(hint)}\n` : found
}

/** How much was read, and how much found, in one line. */
export function reportSummary({ files, resources, policies, skipped, errors, warnings }: Report['summary']): string {
  const findings = [
    ...(errors > 0 ? [counted(errors, 'error', 'errors')] : []),
    ...(warnings > 0 ? [counted(warnings, 'warning', 'warnings')] : []),
  ]
  const others = skipped > 0 ? `, ${counted(skipped, 'document', 'documents')} of other tools skipped` : ''
  const found = findings.length > 0 ? findings.join(', ') : 'no findings'
  const read = [
    ...(resources > 0 || policies === 0 ? [counted(resources, 'resource', 'resources')] : []),
    ...(policies > 0 ? [counted(policies, 'policy', 'policies')] : []),
  ].join(' and ')
  return `${read} in ${counted(files, 'file', 'files')}${others}: ${found}`
}
