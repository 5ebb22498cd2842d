// What GitHub Actions is to show beside the lines of manifests: of a plan, of what was found in manifests, and of an audit.
import type { Audit, Change, Conflict, Diagnostic, Plan } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { auditSummary, shownPath } from './audit-groups.ts'
import { noColours } from './colours.ts'
import { detailLines, riskText, selectionLines, signedHead, summaryLines } from './plan-text.ts'
import { type MildViolation, mildViolations, violationHint, violationText } from './violation-rows.ts'
import type { Annotation } from './workflow-commands.ts'

/** Where the manifest of a resource is; null where it has none or that is not known. */
export type PlaceOf = (key: string) => Annotation['at']

/** What stands in the way as errors, changes of high and medium risk as warnings and notices, the summary as a notice of the run. */
export function planAnnotations(plan: Plan, refusals: readonly Conflict[], placeOf: PlaceOf): Annotation[] {
  const gates = refusals.filter(({ code }) => code !== 'AW501')
  const [summary = ''] = summaryLines(plan, { colours: noColours, refusals, command: null })
  return [
    ...[...plan.conflicts, ...gates].map((conflict) => conflictAnnotation(conflict, placeOf)),
    ...mildViolations(plan).map((each) => violationAnnotation(each, placeOf)),
    ...plan.changes.flatMap((change) => changeAnnotation(change, plan, placeOf)),
    { kind: 'notice', title: `Plan for fleet ${visible(plan.fleet)}`, message: [...selectionLines(plan), summary].join('\n'), at: null },
  ]
}

export function diagnosticAnnotations(diagnostics: readonly Diagnostic[]): Annotation[] {
  return diagnostics.map(({ severity, code, message, hint, file, line, column }) => ({
    kind: severity,
    title: code,
    message: visible(message) + (hint === '' ? '' : `\n${visible(hint)}`),
    at: file === '-' ? null : { file, line, column },
  }))
}

/** What the baseline does not hold, and the summary as a notice of the run. `fileOf`: a file as the host names it. */
export function auditAnnotations(audit: Audit, { fileOf }: { fileOf: (file: string) => string }): Annotation[] {
  const found = audit.findings.filter(({ known }) => !known)
  return [
    ...found.map(({ severity, code, rule, key, path, message, hint, link, file, line, column }): Annotation => {
      const about = [key, shownPath(path)].filter((text) => text !== '').join(' ')
      return {
        kind: severity === 'note' ? 'notice' : severity,
        title: `${code} ${visible(rule)}${about === '' ? '' : `: ${visible(about)}`}`,
        message: [message, hint, link]
          .filter((text) => text !== '')
          .map(visible)
          .join('\n'),
        at: file === null || file === '-' ? null : { file: fileOf(file), line: line ?? 1, column: column ?? 1 },
      }
    }),
    { kind: 'notice', title: 'Audit', message: auditSummary(audit, noColours), at: null },
  ]
}

function conflictAnnotation({ severity, code, key, message, hint }: Conflict, placeOf: PlaceOf): Annotation {
  const about = key === '' ? '' : `: ${visible(key)}`
  return { kind: severity, title: `${code}${about}`, message: `${visible(message)}\n${visible(hint)}`, at: placeOf(key) }
}

function violationAnnotation(violation: MildViolation, placeOf: PlaceOf): Annotation {
  const { code, severity, key } = violation
  const message = [violationText(violation), violationHint(violation)]
    .filter((text) => text !== '')
    .map(visible)
    .join('\n')
  return { kind: severity === 'note' ? 'notice' : severity, title: `${code}: ${visible(key)}`, message, at: placeOf(key) }
}

function changeAnnotation(change: Change, plan: Plan, placeOf: PlaceOf): Annotation[] {
  if (change.risk === 'low') return []
  const lines = detailLines(change, plan, noColours).map((line) => line.trim())
  const kind = change.risk === 'high' ? 'warning' : 'notice'
  return [{ kind, title: `${signedHead(change)} (${riskText(change)})`, message: lines.join('\n'), at: placeOf(change.key) }]
}
