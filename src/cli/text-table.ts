// Rows of text in aligned columns, for lists on a terminal.
import { visible } from '../lib/visible.ts'

/** Lines without trailing space; the first is the header. Nothing in a cell acts on a terminal. */
export function textTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [header, ...rows].map((row) => row.map(visible))
  const widths = header.map((_, column) => lines.reduce((widest, line) => Math.max(widest, line[column]?.length ?? 0), 0))
  return lines
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
