// The matrix as it is without script: the first rows of it, and what their cells say as a list. `page/matrix-rows.js` makes the same with script.
import type { AccessCell, AccessColumn, AccessMatrix, AccessRow } from '../../../src/audit/access-matrix.ts'
import { permissionTitle } from '../../../src/catalog/permission-words.ts'
import type { Audit } from '../../../src/generated/types.ts'
import { type Html, html } from '../../../src/lib/html.ts'
import { shownDate } from '../../../src/lib/shown-time.ts'
import { visible } from '../../../src/lib/visible.ts'
import { counted } from '../shown-value.ts'

type Scope = Audit['scope']

/** More of them only the script shows. */
export const mostRows = 200
const mostCells = 1_000
const mostSpaces = 10

const groupTitles: Readonly<Record<AccessColumn['group'], string>> = {
  repository: 'Repositories',
  organization: 'Organization',
  user: 'User',
}

/** The rows of the head. */
export function matrixHead(columns: readonly AccessColumn[]): Html {
  const groups = [...Map.groupBy(columns, ({ group }) => group)]
  return html`<tr><th class="corner" scope="col" rowspan="2">App</th>
<th class="upright plain" scope="col" rowspan="2" title="number of permissions that let it write"><span>Can write</span></th>
<th class="upright plain" scope="col" rowspan="2" title="that it reaches"><span>Repositories</span></th>
<th class="day" scope="col" rowspan="2">Last used</th>
${groups.map(([group, those]) => html`<th class="group" scope="colgroup" colspan="${those.length}">${groupTitles[group]}</th>`)}</tr>
<tr>${columns.map(
    ({ permission }, at) =>
      html`<th class="upright${edge(columns, at)}" scope="col" title="${visible(permissionTitle(permission))}"><span>${visible(permission)}</span></th>`,
  )}</tr>`
}

/** The first rows. */
export function matrixBody({ columns, rows }: AccessMatrix, scope: Scope): readonly Html[] {
  return rows.slice(0, mostRows).map((row) => {
    const byColumn = new Map(row.cells.map((cell) => [cell.column, cell]))
    return html`<tr><th scope="row"><span class="app">${visible(row.app)}</span><span class="where">${whereText(row, scope)}</span>${
      row.findings > 0 ? html`<span class="found" title="findings">${row.findings}</span>` : null
    }</th><td class="number">${row.writes}</td><td class="number">${row.repositories ?? ''}</td><td class="day">${dayOf(row.lastUsedAt)}</td>${columns.map(
      (_, at) => html`<td class="${edge(columns, at).trim()}">${markOf(byColumn.get(at))}</td>`,
    )}</tr>
`
  })
}

/** What the cells say, one to a row, and how many are left out. */
export function cellTable({ columns, rows }: AccessMatrix, scope: Scope): Html {
  const all = rows.flatMap((row) => row.cells.map((cell) => ({ row, cell })))
  const left = all.length - mostCells
  return html`<h3>Every permission in words</h3>
${left > 0 ? html`<p>The first ${mostCells} of ${all.length}. With script the matrix above tells of each.</p>` : null}
<div class="scroll"><table class="list"><thead><tr><th scope="col">App</th><th scope="col">Permission</th><th scope="col">Asked for</th>
<th scope="col">Given</th><th scope="col">Last use</th><th scope="col">Set by</th></tr></thead><tbody>
${all.slice(0, mostCells).map(
  ({
    row,
    cell,
  }) => html`<tr><th scope="row">${visible(row.app)}</th><td>${visible(columns[cell.column]?.permission ?? '')}${cell.dangerous ? ' (dangerous)' : ''}</td>
<td>${cell.asked ?? 'not any more'}${cell.wanted === undefined ? '' : `; its manifest says ${cell.wanted ?? 'nothing'}`}</td>
<td>${givenText(row, cell)}</td><td>${useText(cell)}</td><td>${sourceText(row, cell, scope)}</td></tr>
`,
)}</tbody></table></div>`
}

function whereText({ space, visibility, inManifests }: AccessRow, { manifests }: Scope): string {
  return [visible(space ?? ''), visibility === 'public' ? 'public' : '', inManifests || !manifests ? '' : 'in no manifest']
    .filter((text) => text !== '')
    .join(' · ')
}

function markOf(cell: AccessCell | undefined): Html | null {
  if (cell === undefined) return null
  const { level, given, dangerous, unused, waits, rules } = cell
  const marks: [string, boolean, string][] = [
    ['asked', !given, 'asked for only'],
    ['dangerous', dangerous, 'dangerous'],
    ['unused', unused, 'not used'],
    ['waits', waits, 'asks for more'],
    ['breaks', rules.length > 0, 'breaks a rule'],
  ]
  const held = marks.filter(([, holds]) => holds)
  const names = ['mark', level, ...held.map(([name]) => name)].join(' ')
  const said = [level, ...held.filter(([name]) => name !== 'waits' || given).map(([, , words]) => words)].join(', ')
  return html`<span class="${names}" role="img" aria-label="${said}" title="${said}">${level.charAt(0).toUpperCase()}</span>`
}

function givenText({ installations }: AccessRow, { grants }: AccessCell): string {
  if (installations.length === 0) return 'nowhere'
  const given = installations.flatMap(({ space, planned }, index) => {
    const level = grants[index] ?? null
    return level === null ? [] : [`${level} in ${visible(space)}${planned ? ' (not applied yet)' : ''}`]
  })
  const rest = given.length - mostSpaces
  const named = [...given.slice(0, mostSpaces), ...(rest > 0 ? [`and ${counted(rest, 'more', 'more')}`] : [])]
  return named.length === 0 ? 'nowhere' : named.join(', ')
}

function useText({ observable, lastUsedAt }: AccessCell): string {
  if (observable === null) return 'not known'
  if (!observable) return 'not observable here'
  return lastUsedAt === null ? 'never' : shownDate(lastUsedAt)
}

function sourceText({ inManifests }: AccessRow, { source }: AccessCell, { manifests }: Scope): string {
  if (source === null) return inManifests || !manifests ? 'not known' : 'in no manifest'
  const { file, line, commit, author, at } = source
  const by = [commit?.slice(0, 10) ?? '', author ?? '', at === null ? '' : shownDate(at)].filter((text) => text !== '')
  return visible([`${file}:${line}`, ...by].join(', '))
}

function dayOf(at: string | null): string {
  return at === null ? '' : shownDate(at)
}

/** A line before the first column of a group. */
function edge(columns: readonly AccessColumn[], at: number): string {
  return columns[at - 1]?.group === columns[at]?.group ? '' : ' edge'
}
