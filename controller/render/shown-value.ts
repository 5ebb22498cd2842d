// Values as a person reads them. Texts come from manifests and platforms, so nothing in them may act on a terminal.
import { visible } from '../../src/lib/visible.ts'

/** Longer texts are cut; so much of their beginning always stays: of an address, the host. */
const longest = 120
const head = 60
/** More elements than this are counted, not listed. */
export const mostListed = 50

/** Texts that need no quotes to be told from the words around them. */
const plain = /^[\p{L}\p{N}_./:@#?&=%+~*[\]-]+$/u
const words = new Set(['yes', 'no', 'none', '->', '+', '-'])

/** The path of a field; names of labels are free texts. */
export function shownLabel(path: string): string {
  return cut(visible(path), 0)
}

/** One value: booleans and nothing as words, texts in quotes where they could be misread. `focus` is a place that must stay when it is cut. */
export function shownValue(value: unknown, focus = 0): string {
  if (value === null || value === undefined) return 'none'
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return shownList(value.map(String))
  if (value === '') return '(empty)'
  const text = cut(visible(String(value)), focus)
  return plain.test(text.replaceAll('…', '')) && !words.has(text) ? text : `"${text.replaceAll('"', '\\"')}"`
}

/** An old and a new value, cut so that where they differ is seen. */
export function shownStep(before: unknown, after: unknown): [before: string, after: string] {
  const focus = typeof before === 'string' && typeof after === 'string' ? firstDifference(visible(before), visible(after)) : 0
  return [shownValue(before, focus), shownValue(after, focus)]
}

/** Texts with commas between them; of very many the first ones. */
export function shownList(texts: readonly string[]): string {
  return texts.length === 0 ? 'none' : listed(texts.map((text) => shownValue(text))).join(', ')
}

/** `parts`; of very many the first ones and the number of the others. */
export function listed(parts: readonly string[]): string[] {
  const rest = parts.length - mostListed
  return rest > 0 ? [...parts.slice(0, mostListed), `and ${rest} more`] : [...parts]
}

/** `1 repository`, `2 repositories`. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

function cut(text: string, focus: number): string {
  if (text.length <= longest) return text
  const room = longest - head
  const start = Math.min(Math.max(head, focus - 12), text.length - room)
  const tail = text.slice(start, start + room)
  return `${text.slice(0, head)}${start > head ? '…' : ''}${tail}${start + room < text.length ? '…' : ''}`
}

function firstDifference(a: string, b: string): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at
}
