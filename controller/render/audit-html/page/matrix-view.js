// Which rows, columns and cells of the matrix are to be seen, by what the person chose.
import { matrix } from './data.js'

const levels = ['read', 'write', 'admin']
const orders = {
  worst: (a, b) => a.index - b.index,
  name: (a, b) => (a.app < b.app ? -1 : 1),
  writes: (a, b) => b.writes - a.writes,
  // Never, or nobody knows, is longest ago.
  idle: (a, b) => (a.lastUsed < b.lastUsed ? -1 : a.lastUsed > b.lastUsed ? 1 : 0),
  repositories: (a, b) => (b.repositories ?? -1) - (a.repositories ?? -1),
}

/** `{ rows, columns, matches }`: a cell that does not match is left blank; a row or column without any is left out where cells are narrowed. */
export function viewOf({ text, space, permission, level, dangerous, unused, breaking, order }) {
  const words = text.trim().toLowerCase()
  const column = matrix.columns.find((each) => `${each.group} ${each.permission}` === permission)?.index ?? null
  const narrows = column !== null || level !== '' || dangerous || unused || breaking
  const matches = (cell) =>
    (column === null || cell.column === column) &&
    (level === '' || levels.indexOf(cell.level) >= levels.indexOf(level)) &&
    (!dangerous || cell.dangerous) &&
    (!unused || cell.unused) &&
    (!breaking || cell.rules.length > 0)
  const rows = matrix.rows
    .filter((row) => words === '' || `${row.app} ${row.space}`.toLowerCase().includes(words))
    .filter((row) => space === '' || row.space === space || row.installations.some((each) => each.space === space))
    .filter((row) => !narrows || row.cells.some(matches))
    .sort((a, b) => orders[order](a, b) || a.index - b.index)
  const held = new Set(rows.flatMap((row) => row.cells.filter(matches).map((cell) => cell.column)))
  return { rows, columns: matrix.columns.filter(({ index }) => held.has(index)), matches }
}
