// Drift as text for a person: each field from what was applied to what is there, with who changed it and when.
import type { DriftedResource, DriftReport, Lost } from '../../src/generated/types.ts'
import { shownTime } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import type { Colours } from './colours.ts'
import { fieldRows, type Row } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { counted } from './shown-value.ts'

/** The whole text, ending in a line break. */
export function renderDriftText(report: DriftReport, colours: Colours): string {
  const sections = [
    [colours.bold(`fleet ${visible(report.fleet)} on ${visible(report.target)}`)],
    ...report.resources.map((resource) => changedLines(resource, colours)),
    ...report.lost.map((lost) => lostLines(lost, colours)),
    [summaryLine(report)],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function changedLines({ key, fields }: DriftedResource, colours: Colours): string[] {
  const rows = fields.flatMap(({ change, by, at }): Row[] => [
    ...fieldRows([change]),
    { label: '', text: `by ${by === null ? 'somebody' : visible(by)}${at === null ? '' : `, ${shownTime(at)}`}` },
  ])
  return [`${colours.yellow('~')} ${colours.bold(visible(key))}`, ...rowLines(rows, colours)]
}

function lostLines({ kind, key, by, at }: Lost, colours: Colours): string[] {
  const text = `${kind === 'App' ? 'deleted' : 'uninstalled'} by ${visible(by)}, ${shownTime(at)}`
  return [`${colours.red('-')} ${colours.bold(visible(key))}`, ...rowLines([{ label: 'gone', text }], colours)]
}

function summaryLine({ fleet, head, owned, resources, lost }: DriftReport): string {
  if (head === null) return `Fleet ${visible(fleet)} has applied nothing yet.`
  const all = counted(owned, 'resource', 'resources')
  if (resources.length + lost.length === 0) return `No drift. ${all} in the fleet, as its last changeset left them.`
  const parts = [
    ...(resources.length > 0 ? [`${resources.length} of ${all} changed`] : []),
    ...(lost.length > 0 ? [`${lost.length} gone`] : []),
  ]
  const changed = `${parts.join(', ')} since the last changeset of the fleet. "appward plan" shows what apply would do about it.`
  return lost.length === 0
    ? changed
    : `${changed}\nWhat is gone is told until apply makes it again, or apply --prune finds it in no manifest.`
}
