// Takes items out of lists and keys out of mappings, in the text. Comments stay.
import { isMap, type Pair, type ParsedNode } from 'yaml'
import { type Collection, endOf, lineEnd, lineStart, type Splice } from './places.ts'

type Span = { start: number; end: number }

/** `key` is the collection's own, where it is the value of one. */
export function removal(text: string, collection: Collection, key: ParsedNode | null, indices: ReadonlySet<number>): Splice[] | null {
  const spans = collection.items.map((item) => spanOf(text, collection, item))
  if (spans.includes(null)) return null
  const known = spans as Span[]
  return collection.flow === true ? fromFlow(text, collection, known, indices) : fromBlock(text, collection, key, known, indices)
}

function spanOf(text: string, collection: Collection, item: unknown): Span | null {
  if (!isMap(collection)) {
    const node = item as ParsedNode
    const end = endOf(text, node)
    return end === null || node.anchor !== undefined ? null : { start: node.range[0], end }
  }
  const { key, value } = item as Pair<ParsedNode, ParsedNode | null>
  const end = value === null || value.anchor !== undefined ? null : endOf(text, value)
  return end === null ? null : { start: key.range[0], end }
}

/** Each goes with the comma that follows it; what goes at the end, with the comma before. */
function fromFlow(text: string, { range }: Collection, spans: readonly Span[], indices: ReadonlySet<number>): Splice[] | null {
  if (indices.size === spans.length && range) {
    const inside = { start: range[0] + 1, end: range[1] - 1, text: '' }
    return text.slice(inside.start, inside.end).includes('#') ? null : [inside]
  }
  let kept = spans.length
  while (kept > 0 && indices.has(kept - 1)) kept--
  const cuts = [...indices]
    .filter((index) => index < kept)
    .map((index) => ({ start: spans[index]?.start ?? 0, end: spans[index + 1]?.start ?? 0 }))
  const last = spans.at(-1)
  if (last !== undefined && kept < spans.length) cuts.push({ start: spans[kept - 1]?.end ?? 0, end: last.end })
  if (cuts.some(({ start, end }) => text.slice(start, end).includes('#'))) return null
  return cuts.map((cut) => ({ ...cut, text: '' }))
}

/** Whole lines go; a comment at the end of one stays, on its own. */
function fromBlock(
  text: string,
  collection: Collection,
  key: ParsedNode | null,
  spans: readonly Span[],
  indices: ReadonlySet<number>,
): Splice[] | null {
  const lead = isMap(collection) ? /^ *$/ : /^ *- +$/
  const splices: Splice[] = []
  for (const index of indices) {
    const { start, end } = spans[index] ?? { start: 0, end: 0 }
    const from = lineStart(text, start)
    const before = text.slice(from, start)
    const to = lineEnd(text, end)
    const rest = /^[ \t]*(#.*)?\r?$/.exec(text.slice(end, to))
    if (!lead.test(before) || rest === null) return null
    const indent = /^ */.exec(before)?.[0].length ?? 0
    splices.push(
      rest[1] === undefined
        ? { start: from, end: Math.min(text.length, to + 1), text: '' }
        : { start: from + indent, end: end + rest[0].indexOf('#'), text: '' },
    )
  }
  if (indices.size < spans.length) return splices
  const colon = key === null ? null : /^[ \t]*:/.exec(text.slice(key.range[1]))
  if (key === null || colon === null) return null
  const after = key.range[1] + colon[0].length
  return [{ start: after, end: after, text: isMap(collection) ? ' {}' : ' []' }, ...splices]
}
