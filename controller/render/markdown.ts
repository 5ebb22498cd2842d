// Texts of others within Markdown, such as a comment on a change request: each stands in code, where no host looks for mentions,
// links, references or commands, and nothing in it ends the code.
import { visible, visibleLines } from '../../src/lib/visible.ts'

/** The most characters that GitHub takes in one comment; GitLab takes more. */
export const commentLimit = 65_536

/** So much of one change is shown at most: one with thousands of labels would leave no room for the others. */
const longestDetails = 12_000

/** `text` as code within a line of Markdown. */
export function codeSpan(text: string): string {
  const shown = visible(text)
  if (shown === '') return '(empty)'
  const marks = '`'.repeat(longestRun(shown) + 1)
  return `${marks} ${shown} ${marks}`
}

/** Lines as a block of code. */
export function codeBlock(lines: readonly string[]): string {
  const text = visibleLines(lines.join('\n'))
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1))
  return `${marks}text\n${text}\n${marks}`
}

/** `text` as code within HTML. */
export function codeElement(text: string): string {
  return `<code>${visible(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}</code>`
}

/** Lines below a summary, folded away unless `open`. `summary` is HTML. */
export function details(summary: string, lines: readonly string[], open: boolean): string {
  return `<details${open ? ' open' : ''}><summary>${summary}</summary>\n\n${codeBlock(shortened(lines))}\n\n</details>`
}

function longestRun(text: string): number {
  return [...text.matchAll(/`+/g)].reduce((longest, [run]) => Math.max(longest, run.length), 0)
}

function shortened(lines: readonly string[]): readonly string[] {
  let size = 0
  const end = lines.findIndex((line) => {
    size += line.length + 1
    return size > longestDetails
  })
  return end === -1 ? lines : [...lines.slice(0, end), `    and ${lines.length - end} more lines`]
}
