// Rows of a label and a text as lines: the texts stand in one column.
import type { Colours } from './colours.ts'
import type { Row } from './field-rows.ts'
import { shownLabel } from './shown-value.ts'

/** Labels that are longer than this push only their own text away. */
const widestLabel = 48

/** One line for each row, indented. */
export function rowLines(rows: readonly Row[], colours: Colours): string[] {
  const shown = rows.map(({ label, text }) => ({ label: shownLabel(label), text }))
  const width = Math.min(widestLabel, Math.max(0, ...shown.map(({ label }) => label.length)))
  return shown.map(({ label, text }) => `    ${colours.dim(label.padEnd(width))}  ${text}`)
}
