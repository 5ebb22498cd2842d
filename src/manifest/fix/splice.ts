// Edits of a manifest's value -> splices of its text, so that everything else in the file stays as it was written.
// Where that cannot be done with certainty (anchors and aliases, comments in the way) the answer is null: a person does it.
import { isMap, isScalar, isSeq, type ParsedNode, Scalar } from 'yaml'
import type { Path } from '../finding.ts'
import type { Edit } from './edit.ts'
import { insertion } from './insert.ts'
import { type Collection, indexIn, isShared, lineEnd, placeAt, type Splice } from './places.ts'
import { removal } from './remove.ts'

/** One edit; removals of one list go together by `removeItems`. */
export function spliceOf(text: string, root: ParsedNode, edit: Edit): Splice[] | null {
  if (edit.op === 'add') return insertion(text, root, edit.path, edit.to)
  if (edit.op === 'remove') return removeAt(text, root, [edit.path])
  const place = placeAt(root, edit.path)
  if (place === null) return null
  if (edit.op === 'rename') return rewrite(text, place.key, edit.to)
  return edit.op === 'set' ? rewrite(text, place.node, edit.to) : sorted(text, place.node)
}

/** Takes out several parts of one collection at once. */
export function removeAt(text: string, root: ParsedNode, paths: readonly Path[]): Splice[] | null {
  const parent = (paths[0] ?? []).slice(0, -1)
  const place = placeAt(root, parent)
  if (place === null || !(isMap(place.node) || isSeq(place.node))) return null
  const collection = place.node as Collection
  const indices = paths.map((path) => indexIn(collection, path.at(-1) ?? ''))
  return indices.includes(-1) ? null : removal(text, collection, place.key, new Set(indices))
}

/** The same kind of quotes as before; `to` is made of letters, digits, dots and underscores. */
function rewrite(text: string, node: ParsedNode | null, to: string | boolean): Splice[] | null {
  if (!isPlainText(node)) return null
  const [start, end] = node.range
  const quote = typeof to === 'string' ? (/^["']/.exec(text.slice(start, end))?.[0] ?? '') : ''
  return [{ start, end, text: `${quote}${to}${quote}` }]
}

/** Each item's text in the place of another one's. With a comment among them the list stays: it may belong to an item. */
function sorted(text: string, node: ParsedNode | null): Splice[] | null {
  if (!isSeq(node)) return null
  const items = node.items as ParsedNode[]
  if (!items.every(isPlainText)) return null
  const [first, last] = [items[0], items.at(-1)]
  if (first === undefined || last === undefined || text.slice(first.range[0], lineEnd(text, last.range[1])).includes('#')) return null
  const order = items.toSorted((a, b) => (String(a.value) < String(b.value) ? -1 : 1))
  return items.map(({ range: [start, end] }, index) => {
    const { range } = order[index] ?? first
    return { start, end, text: text.slice(range[0], range[1]) }
  })
}

function isPlainText(node: ParsedNode | null): node is Scalar.Parsed {
  return (
    isScalar(node) &&
    !isShared(node) &&
    (node.type === Scalar.PLAIN || node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE)
  )
}
