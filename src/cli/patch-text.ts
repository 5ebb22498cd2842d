// The change of a file as a unified diff, which `git apply` and `patch -p1` read.
import { formatPatch, type StructuredPatchHunk, structuredPatch } from 'diff'
import { visible } from '../lib/visible.ts'
import type { Context } from './context.ts'

type Colours = Context['colours']

/** Coloured on a terminal; nothing in it acts on one. */
export function patchText(file: string, before: string, after: string, colours: Colours): string {
  const names = { oldFileName: `a/${file}`, newFileName: `b/${file}`, oldHeader: undefined, newHeader: undefined }
  const lines = formatPatch({ ...names, hunks: hunksOf(before, after) }).split('\n')
  return lines
    .filter((line) => !/^={60,}$/.test(line))
    .map((line) => painted(line, colours))
    .join('\n')
}

/** Documents are compared one by one: a rewriting never moves anything from one to another, and comparing costs the square of the changes. */
function hunksOf(before: string, after: string): StructuredPatchHunk[] {
  const [olds, news] = [documentsOf(before), documentsOf(after)]
  if (olds.length !== news.length) return structuredPatch('', '', before, after).hunks
  const hunks: StructuredPatchHunk[] = []
  let [oldLine, newLine] = [0, 0]
  for (const [index, old] of olds.entries()) {
    const now = news[index] ?? ''
    const found = old === now ? [] : structuredPatch('', '', old, now, undefined, undefined, { context: 3 }).hunks
    for (const hunk of found) hunks.push({ ...hunk, oldStart: hunk.oldStart + oldLine, newStart: hunk.newStart + newLine })
    oldLine += lineCount(old)
    newLine += lineCount(now)
  }
  return hunks
}

/** Each with the line that ends it, so that no change but that of the last one stands at an end. */
function documentsOf(text: string): string[] {
  return text.split(/(?<=^---[^\n]*\n)/m)
}

function lineCount(text: string): number {
  return text.split('\n').length - 1
}

/** A line's own carriage return stays, since a patch without it would not apply; at a line's end it does nothing to a terminal. */
function painted(line: string, colours: Colours): string {
  const shown = visible(line.replace(/\r$/, ''))
  return paint(line, colours)(shown) + (line.endsWith('\r') ? '\r' : '')
}

function paint(line: string, { bold, cyan, green, red }: Colours): (text: string) => string {
  if (/^(---|\+\+\+) /.test(line)) return bold
  if (line.startsWith('@@')) return cyan
  if (line.startsWith('+')) return green
  return line.startsWith('-') ? red : (text) => text
}
