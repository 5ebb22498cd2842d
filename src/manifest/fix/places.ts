// Where the parts of a manifest stand in its text.
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Path } from '../finding.ts'
import { keyText } from '../node-value.ts'

/** `text` in place of what stands from `start` to `end`. */
export type Splice = { start: number; end: number; text: string }

export type Collection = YAMLMap<ParsedNode, ParsedNode | null> | YAMLSeq<ParsedNode>

/** The node at a path, its key where a mapping holds it, and the collections above it, the innermost last. */
export type Place = { node: ParsedNode | null; key: ParsedNode | null; above: Collection[] }

/** Null where the path leads nowhere, or through an anchor or an alias: what stands there may be meant for other places too. */
export function placeAt(root: ParsedNode, path: Path): Place | null {
  const place: Place = { node: root, key: null, above: [] }
  for (const part of path) {
    const { node } = place
    if (node === null || isShared(node) || !(isMap(node) || isSeq(node))) return null
    const collection = node as Collection
    const item = collection.items[indexIn(collection, part)]
    if (item === undefined) return null
    place.above.push(collection)
    place.key = isMap(collection) ? (item as Pair<ParsedNode, ParsedNode | null>).key : null
    place.node = isMap(collection) ? (item as Pair<ParsedNode, ParsedNode | null>).value : (item as ParsedNode)
  }
  return place.node !== null && isShared(place.node) ? null : place
}

/** The number of an item or of a key; -1 where there is none. */
export function indexIn(collection: Collection, part: string | number): number {
  if (isSeq(collection)) return typeof part === 'number' && part < collection.items.length ? part : -1
  return collection.items.findIndex(({ key }) => keyText(key) === String(part))
}

/** Whether other places may mean the same node. */
export function isShared(node: ParsedNode): boolean {
  return isAlias(node) || node.anchor !== undefined || node.tag !== undefined
}

/** The offset of the line's end. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

/** The offset of the line's beginning. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** Where a node's last character stands; null where what follows it belongs to it, as blank lines do to a text that keeps them. */
export function endOf(text: string, node: ParsedNode): number | null {
  if ((isMap(node) || isSeq(node)) && node.flow !== true) {
    const last = node.items.at(-1)
    const inner = isMap(node)
      ? ((last as Pair<ParsedNode, ParsedNode | null> | undefined)?.value ?? null)
      : ((last ?? null) as ParsedNode | null)
    return inner === null ? null : endOf(text, inner)
  }
  if (isScalar(node) && (node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED)) {
    if (/^[|>]\d*\+/.test(text.slice(node.range[0]))) return null
    return node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length
  }
  return node.range[1]
}
