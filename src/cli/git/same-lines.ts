// Which lines of a text stand in an older one too.
import { diffArrays } from 'diff'

/** Where more than this differs, what stands between the first and the last difference counts as new. */
const mostEdits = 2_000

/** For each line of `text`, from 1, the line of `older` that it is; null for one that is not there. Blanks make no difference. */
export function sameLines(older: string, text: string): (line: number) => number | null {
  const [was, is] = [linesOf(older), linesOf(text)]
  const least = Math.min(was.length, is.length)
  let head = 0
  while (head < least && was[head] === is[head]) head++
  let tail = 0
  while (tail < least - head && was[was.length - 1 - tail] === is[is.length - 1 - tail]) tail++
  const between = matches(was.slice(head, was.length - tail), is.slice(head, is.length - tail))
  return (line) => {
    const index = line - 1
    if (index < head) return line
    if (index >= is.length - tail) return index < is.length ? line + was.length - is.length : null
    const match = between.get(index - head)
    return match === undefined ? null : match + head + 1
  }
}

/** Without blanks, as `git blame -w` compares them. */
export function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.replaceAll(/\s/g, ''))
}

/** Index in `is` to index in `was`. */
function matches(was: readonly string[], is: readonly string[]): Map<number, number> {
  const found = new Map<number, number>()
  let [old, now] = [0, 0]
  for (const { added, removed, count } of diffArrays([...was], [...is], { maxEditLength: mostEdits }) ?? []) {
    if (added) now += count
    else if (removed) old += count
    else for (let each = 0; each < count; each++) found.set(now++, old++)
  }
  return found
}
