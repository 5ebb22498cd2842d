// What changed of who may do what, as text for a person: the dangerous and the raised first, with the commits and the hands that did it.
import type { AccessField, AuditChanges, ChangedAccess, HandChange, SpanEnd } from '../../src/generated/types.ts'
import { shownDate, shownTime } from '../../src/lib/shown-time.ts'
import { visible } from '../../src/lib/visible.ts'
import type { Colours } from './colours.ts'
import { fieldRows, type Row } from './field-rows.ts'
import { rowLines } from './row-lines.ts'
import { counted } from './shown-value.ts'

/** Enough of a commit's name to find it by. */
const shownCommit = 12
/** Of more commits the last ones are told. */
const mostCommits = 3

/** The whole text, ending in a line break. */
export function renderAuditChangesText(changes: AuditChanges, colours: Colours): string {
  const sections = [
    [colours.bold(spanText(changes))],
    ...changes.resources.map((change) => [headOf(change, colours), ...changeLines(change, colours)]),
    ...handSections(changes, colours),
    [summaryText(changes)],
  ]
  return `${sections.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

/** `since v1 (0123456789ab, 2026-10-01) until now`. */
export function spanText({ since, until }: Pick<AuditChanges, 'since' | 'until'>): string {
  return `since ${endText(since)} until ${until.asked === null ? 'now' : endText(until)}`
}

function endText({ asked, commit, at }: SpanEnd): string {
  return `${visible(asked ?? '')} (${commit === null ? 'before the first commit' : commit.slice(0, shownCommit)}, ${shownDate(at)})`
}

const signs: Readonly<Record<ChangedAccess['what'], [sign: string, colour: 'green' | 'yellow' | 'red']>> = {
  new: ['+', 'green'],
  changed: ['~', 'yellow'],
  gone: ['-', 'red'],
}

function headOf(change: ChangedAccess, colours: Colours): string {
  const [sign, colour] = signs[change.what]
  return `${colours[colour](sign)} ${colours.bold(headText(change))}  ${directionText(change.fields)}`
}

/** The key, and the one before where it was renamed. */
export function headText({ key, from }: ChangedAccess): string {
  return from === null ? visible(key) : `${visible(from)} -> ${visible(key)}`
}

/** `raised, dangerous`; empty for nothing of either. */
export function directionText(fields: readonly AccessField[]): string {
  const has = (direction: AccessField['direction']) => fields.some((field) => field.direction === direction)
  return [
    ...(fields.some(({ dangerous }) => dangerous) ? ['dangerous'] : []),
    ...(has('raised') ? ['raised'] : []),
    ...(has('lowered') ? ['lowered'] : []),
  ].join(', ')
}

/** Its fields, where it stands, and its commits. */
export function changeLines(change: ChangedAccess, colours: Colours): string[] {
  const { file, line, fields, commits, uncommitted, what } = change
  const told = commits
    .slice(0, mostCommits)
    .map(({ id, author, at, summary }) => `${id.slice(0, shownCommit)} ${visible(author)}, ${shownTime(at)}  ${visible(summary)}`)
  const rest = commits.length - mostCommits
  const by = [
    ...(uncommitted ? ['not committed yet'] : []),
    ...told,
    ...(rest > 0 ? [`and ${rest} earlier`] : []),
    ...(commits.length === 0 && !uncommitted ? ['no single commit: a merge, or a move of the history'] : []),
  ]
  return rowLines(
    [
      ...fieldRows(fields.map((field) => field.change)),
      { label: what === 'gone' ? 'was in' : 'in', text: `${visible(file)}:${line}` },
      ...by.map((text, index): Row => ({ label: index === 0 ? 'by' : '', text })),
    ],
    colours,
  )
}

function handSections({ target, byHand }: AuditChanges, colours: Colours): string[][] {
  if (target === null) return []
  if (byHand === null) return [['By hand: not known.']]
  if (byHand.length === 0) return [[`By hand on ${visible(target)}: nothing.`]]
  const groups = byHand.map((change) => [
    `${colours.yellow('!')} ${colours.bold(visible(change.key))}  ${directionText(change.fields)}`,
    ...handLines(change, colours),
  ])
  return [[colours.bold(`by hand on ${visible(target)}`)], ...groups]
}

/** Its fields, and who did it, when and from where. */
export function handLines({ fields, actor, at, address, credential, action }: HandChange, colours: Colours): string[] {
  const from = address === null ? '' : `, from ${visible(address)}`
  return rowLines(
    [
      ...fieldRows(fields.map((field) => field.change)),
      { label: 'by', text: `${visible(actor)}, ${shownTime(at)}${from}, ${visible(credential)} (${visible(action)})` },
    ],
    colours,
  )
}

export function summaryText({ summary, resources, byHand }: AuditChanges): string {
  if (resources.length === 0 && (byHand ?? []).length === 0) return 'Nothing changed of who may do what.'
  const { raised, lowered, changed, dangerous } = summary
  const parts = [
    ...(raised > 0 ? [`${raised} raised`] : []),
    ...(lowered > 0 ? [`${lowered} lowered`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(summary.new > 0 ? [`${summary.new} new`] : []),
    ...(summary.gone > 0 ? [`${summary.gone} gone`] : []),
    ...(summary.byHand > 0 ? [`${summary.byHand} by hand`] : []),
  ]
  return `${parts.join(', ')}${dangerous > 0 ? ` · ${counted(dangerous, 'dangerous level', 'dangerous levels')}` : ''}`
}
