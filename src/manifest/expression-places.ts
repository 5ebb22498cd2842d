// Where in a file a part of a text stands that YAML may have folded, indented or quoted.
import { isMap, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml'
import type { Path } from './finding.ts'
import { keyText } from './node-value.ts'

/** The node at a path; null where there is none, or where an alias leads elsewhere. */
export function nodeAt(root: ParsedNode | null, path: Path): ParsedNode | null {
  let node = root
  for (const part of path) {
    if (isMap(node)) {
      const pairs = node.items as Pair<ParsedNode, ParsedNode | null>[]
      node = pairs.find(({ key }) => keyText(key) === String(part))?.value ?? null
    } else node = isSeq(node) ? ((node.items[Number(part)] as ParsedNode | undefined) ?? null) : null
  }
  return node
}

/**
 * The offset in `text` of what stands at `at` in the value of the node. Blanks and line breaks are what YAML changes, so all else is counted;
 * where quotes with escapes change more than that, the offset is the node's own.
 */
export function offsetWithin(text: string, node: ParsedNode, at: number): number {
  const [start, end] = node.range
  if (!isScalar(node) || typeof node.value !== 'string') return start
  const { value } = node
  let here = bodyStart(text, start, end)
  for (let index = 0; index <= at; index++) {
    const wanted = value[index]
    if (wanted !== undefined && isBlank(wanted)) continue
    while (here < end && isBlank(text[here] ?? '')) here++
    if (index === at || wanted === undefined) return here
    if (text[here] !== wanted) return start
    here++
  }
  // The place is a blank: it stands behind what stands before it.
  return here
}

/** Behind the first line of a block, or behind the quote. */
function bodyStart(text: string, start: number, end: number): number {
  const first = text[start]
  if (first === '|' || first === '>') return Math.min(end, text.indexOf('\n', start) + 1 || end)
  return first === '"' || first === "'" ? start + 1 : start
}

function isBlank(char: string): boolean {
  return char === ' ' || char === '\n' || char === '\r' || char === '\t'
}
