// What GitHub Actions is to show beside the lines of manifests: of a plan and of what was found in manifests.
import type { Change, Conflict, Diagnostic, Plan } from '../../src/generated/types.ts'
import { visible } from '../../src/lib/visible.ts'
import { noColours } from './colours.ts'
import { detailLines, riskText, selectionLines, signedHead, summaryLines } from './plan-text.ts'
import type { Annotation } from './workflow-commands.ts'

/** Where the manifest of a resource is; null where it has none or that is not known. */
export type PlaceOf = (key: string) => Annotation['at']

/** What stands in the way as errors, changes of high and medium risk as warnings and notices, the summary as a notice of the run. */
export function planAnnotations(plan: Plan, refusals: readonly Conflict[], placeOf: PlaceOf): Annotation[] {
  const gates = refusals.filter(({ code }) => code !== 'AW501')
  const [summary = ''] = summaryLines(plan, { colours: noColours, refusals, command: null })
  return [
    ...[...plan.conflicts, ...gates].map((conflict) => conflictAnnotation(conflict, placeOf)),
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

function conflictAnnotation({ severity, code, key, message, hint }: Conflict, placeOf: PlaceOf): Annotation {
  const about = key === '' ? '' : `: ${visible(key)}`
  return { kind: severity, title: `${code}${about}`, message: `${visible(message)}\n${visible(hint)}`, at: placeOf(key) }
}

function changeAnnotation(change: Change, { waiting }: Plan, placeOf: PlaceOf): Annotation[] {
  if (change.risk === 'low') return []
  const lines = detailLines(change, waiting, noColours).map((line) => line.trim())
  const kind = change.risk === 'high' ? 'warning' : 'notice'
  return [{ kind, title: `${signedHead(change)} (${riskText(change)})`, message: lines.join('\n'), at: placeOf(change.key) }]
}
