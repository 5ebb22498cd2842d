// The parts of the matrix as elements. `cell-marks.ts` makes the same without script.
import { matrix } from './data.js'
import { make } from './dom.js'

const groupTitles = { repository: 'Repositories', organization: 'Organization', user: 'User' }
const plainHeads = [
  ['Can write', 'number of permissions that let it write'],
  ['Repositories', 'that it reaches'],
]

export function headOf(columns) {
  const groups = Object.keys(groupTitles).map((group) => [group, columns.filter((each) => each.group === group).length])
  return [
    make(
      'tr',
      {},
      make('th', { class: 'corner', scope: 'col', rowspan: '2' }, 'App'),
      ...plainHeads.map(([name, title]) =>
        make('th', { class: 'upright plain', scope: 'col', rowspan: '2', title }, make('span', {}, name)),
      ),
      make('th', { class: 'day', scope: 'col', rowspan: '2' }, 'Last used'),
      ...groups
        .filter(([, count]) => count > 0)
        .map(([group, count]) => make('th', { class: 'group', scope: 'colgroup', colspan: String(count) }, groupTitles[group])),
    ),
    make(
      'tr',
      {},
      ...columns.map(({ permission, title }, at) =>
        make('th', { class: `upright${edge(columns, at)}`, scope: 'col', title }, make('span', {}, permission)),
      ),
    ),
  ]
}

/** `at`: the place of the row in the view. `now`: the cell that the keyboard is at, or null. */
export function rowElement(row, at, { columns, matches }, now) {
  const byColumn = new Map(row.cells.filter(matches).map((cell) => [cell.column, cell]))
  const where = [row.space, row.isPublic ? 'public' : '', row.inManifests || !matrix.manifests ? '' : 'in no manifest'].filter(
    (each) => each !== '',
  )
  return make(
    'tr',
    { 'aria-rowindex': String(at + 3) },
    make(
      'th',
      { scope: 'row' },
      make('span', { class: 'app', title: row.app }, row.app),
      make('span', { class: 'where' }, where.join(' · ')),
      row.findings > 0 ? make('span', { class: 'found', title: 'findings' }, String(row.findings)) : null,
    ),
    make('td', { class: 'number' }, String(row.writes)),
    make('td', { class: 'number' }, row.repositories === null ? '' : String(row.repositories)),
    make('td', { class: 'day' }, row.lastUsed),
    ...columns.map((column, place) =>
      make('td', { class: edge(columns, place).trim() }, markOf(byColumn.get(column.index), column, at, now)),
    ),
  )
}

function markOf(cell, { index, permission }, row, now) {
  if (cell === undefined) return null
  const isNow = now !== null && now.row === row && now.column === index
  const label = [`${permission}: ${cell.level}`, ...notesOf(cell)].join(', ')
  const attributes = {
    type: 'button',
    class: classOf(cell),
    'aria-label': label,
    'data-row': String(row),
    'data-column': String(index),
    tabindex: isNow ? '0' : '-1',
  }
  return make('button', attributes, cell.level.charAt(0).toUpperCase())
}

function classOf({ level, given, dangerous, unused, waits, rules }) {
  const marks = [
    given ? '' : 'asked',
    dangerous ? 'dangerous' : '',
    unused ? 'unused' : '',
    waits ? 'waits' : '',
    rules.length > 0 ? 'breaks' : '',
  ]
  return ['mark', level, ...marks.filter((mark) => mark !== '')].join(' ')
}

function notesOf({ given, dangerous, unused, waits, rules }) {
  return [
    ...(given ? [] : ['asked for only']),
    ...(dangerous ? ['dangerous'] : []),
    ...(unused ? ['not used'] : []),
    ...(waits && given ? ['asks for more'] : []),
    ...(rules.length > 0 ? ['breaks a rule'] : []),
  ]
}

/** A line before the first column of a group. */
function edge(columns, at) {
  return columns[at - 1]?.group === columns[at].group ? '' : ' edge'
}
