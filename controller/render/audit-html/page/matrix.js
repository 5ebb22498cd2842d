// The matrix: as many of its rows as are in sight, one cell of them under the keyboard, and beside it what that cell says.
import { matrix } from './data.js'
import { showDetails } from './details.js'
import { counted, make, soon } from './dom.js'
import { headOf, rowElement } from './matrix-rows.js'
import { viewOf } from './matrix-view.js'

/** Views of fewer rows are there as a whole. */
const fewRows = 150
const beyondSight = 12
/** Paper takes no more. */
const mostPrinted = 1_000

const at = (id) => document.getElementById(id)
let view = null
/** The cell under the keyboard: `row` is its place in the view. */
let now = null
let rowHeight = 44

export function startMatrix() {
  if (matrix === null) return
  const form = at('narrow')
  form.hidden = false
  form.addEventListener('input', narrow)
  form.addEventListener('submit', (event) => event.preventDefault())
  const area = at('matrix-area')
  area.addEventListener('scroll', soon(render), { passive: true })
  area.addEventListener('click', ({ target }) => choose(target.closest('.mark'), true))
  area.addEventListener('focusin', ({ target }) => choose(target.closest('.mark'), false))
  area.addEventListener('pointerover', ({ target }) => preview(target.closest('.mark')))
  area.addEventListener('pointerleave', () => preview(null))
  area.addEventListener('keydown', press)
  at('details').addEventListener('keydown', ({ key }) => key === 'Escape' && close())
  at('close-details').addEventListener('click', close)
  addEventListener('beforeprint', () => render(mostPrinted))
  addEventListener('afterprint', () => render())
  narrow()
}

function narrow() {
  const { text, space, permission, level, dangerous, unused, breaking, order } = at('narrow').elements
  view = viewOf({
    text: text.value,
    space: space.value,
    permission: permission.value,
    level: level.value,
    dangerous: dangerous.checked,
    unused: unused.checked,
    breaking: breaking.checked,
    order: order.value,
  })
  const first = view.rows.findIndex((row) => row.cells.some(view.matches))
  now = first === -1 ? null : { row: first, column: view.rows[first].cells.find(view.matches).column }
  at('matrix-head').replaceChildren(...headOf(view.columns))
  at('matrix-area').style.scrollPaddingTop = `${at('matrix-head').getBoundingClientRect().height + 8}px`
  at('matrix').setAttribute('aria-rowcount', String(view.rows.length + 2))
  const all = view.rows.length === matrix.rows.length ? '' : ` of ${matrix.rows.length}`
  at('matrix-count').textContent =
    `${counted(view.rows.length, 'app', 'apps')}${all}, ${counted(view.columns.length, 'permission', 'permissions')}.`
  at('matrix-area').scrollTop = 0
  render()
}

/** The rows in sight and some beyond, between two that take the room of the others. `most`: that many from the first instead. */
function render(most = null) {
  const area = at('matrix-area')
  const { rows, columns } = view
  const whole = rows.length <= fewRows
  const start = Math.max(0, Math.floor(area.scrollTop / rowHeight) - beyondSight)
  const [from, to] =
    typeof most === 'number'
      ? [0, most]
      : whole
        ? [0, rows.length]
        : [start, start + Math.ceil(area.clientHeight / rowHeight) + 2 * beyondSight]
  const seen = rows.slice(from, to)
  const held = area.contains(document.activeElement)
  const after = typeof most === 'number' ? 0 : rows.length - from - seen.length
  at('matrix-body').replaceChildren(
    ...filler(from, columns.length),
    ...seen.map((row, index) => rowElement(row, from + index, view, now)),
    ...filler(after, columns.length),
  )
  const [first] = at('matrix-body').querySelectorAll('tr[aria-rowindex]')
  if (first) rowHeight = first.getBoundingClientRect().height || rowHeight
  // What was under the keyboard is another element now, or out of sight.
  if (held) (elementOf(now) ?? area).focus({ preventScroll: true })
}

function filler(count, columns) {
  if (count <= 0) return []
  const cell = make('td', { colspan: String(columns + 4) })
  cell.style.height = `${count * rowHeight}px`
  return [make('tr', { 'aria-hidden': 'true', class: 'filler' }, cell)]
}

function elementOf(place) {
  return place === null ? null : at('matrix-body').querySelector(`[data-row="${place.row}"][data-column="${place.column}"]`)
}

function placeOf({ dataset }) {
  return { row: Number(dataset.row), column: Number(dataset.column) }
}

function show({ row, column }) {
  const cell = view.rows[row].cells.find((each) => each.column === column)
  if (cell) showDetails(view.rows[row], cell)
}

function choose(mark, opens) {
  if (mark === null) return
  elementOf(now)?.setAttribute('tabindex', '-1')
  now = placeOf(mark)
  mark.setAttribute('tabindex', '0')
  for (const other of at('matrix-body').querySelectorAll('.chosen')) other.classList.remove('chosen')
  mark.classList.add('chosen')
  show(now)
  if (opens) at('details').dataset.open = ''
}

/** What the pointer is over, for as long as it is. */
function preview(mark) {
  const chosen = at('matrix-body').querySelector('.chosen')
  if (mark !== null) show(placeOf(mark))
  else if (chosen !== null) show(now)
}

function close() {
  delete at('details').dataset.open
  ;(elementOf(now) ?? at('matrix-area')).focus()
}

const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 }

function press(event) {
  if (now === null || event.ctrlKey || event.metaKey || event.altKey) return
  const { key } = event
  if (key === 'Enter' && event.target.closest('.mark')) {
    at('details').dataset.open = ''
    at('details-title')?.focus()
  } else if (key in steps) goTo(rowBeside(steps[key]), now.column)
  else if (key === 'Home' && event.target.closest('.mark')) goTo(now.row, -1)
  else if (key === 'End' && event.target.closest('.mark')) goTo(now.row, Number.POSITIVE_INFINITY)
  else if (key === 'ArrowLeft' || key === 'ArrowRight') sideways(key === 'ArrowRight')
  else return
  event.preventDefault()
}

/** The next row that has a cell, so many rows away or further; the last one that has where there are no more. */
function rowBeside(step) {
  const has = (place) => view.rows[place]?.cells.some(view.matches)
  const way = Math.sign(step)
  let place = now.row + step
  while (place > 0 && place < view.rows.length - 1 && !has(place)) place += way
  place = Math.min(Math.max(0, place), view.rows.length - 1)
  while (place !== now.row && !has(place)) place -= way
  return place
}

function sideways(right) {
  const columns = cellsIn(now.row)
  const next = right ? columns.find((column) => column > now.column) : columns.findLast((column) => column < now.column)
  if (next !== undefined) goTo(now.row, next)
}

function cellsIn(row) {
  return view.rows[row].cells.filter(view.matches).map(({ column }) => column)
}

/** To the cell of the row that is nearest to the column, wherever that is on the page. */
function goTo(row, column) {
  const columns = cellsIn(row)
  const nearest = columns.reduce(
    (best, each) => (Math.abs(each - column) < Math.abs(best - column) ? each : best),
    column > 1e6 ? columns.at(-1) : columns[0],
  )
  now = { row, column: nearest }
  const area = at('matrix-area')
  if (elementOf(now) === null) {
    area.scrollTop = Math.max(0, row * rowHeight - area.clientHeight / 2)
    render()
  }
  elementOf(now)?.focus()
}
