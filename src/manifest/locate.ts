// Where in a file the key or the value at a path stands.
import { isMap, isSeq, type LineCounter, type Pair, type ParsedNode } from 'yaml'
import type { Finding, Path } from './finding.ts'
import { keyText } from './node-value.ts'

/** The offset of a finding's node, or of the nearest one above it that the text has. */
export function offsetOf(root: ParsedNode | null, path: Path, at: Finding['at']): number {
  let node = root
  let offset = root?.range[0] ?? 0
  for (const [index, part] of path.entries()) {
    if (isMap(node)) {
      const pairs: Pair[] = node.items
      const pair = pairs.find((item) => keyText(item.key) === String(part)) as Pair<ParsedNode, ParsedNode | null> | undefined
      if (pair === undefined) break
      const wantsKey = at === 'key' && index === path.length - 1
      offset = wantsKey || pair.value === null || isBlank(pair.value) ? pair.key.range[0] : pair.value.range[0]
      node = pair.value
    } else if (isSeq(node) && node.items[Number(part)] != null) {
      node = node.items[Number(part)] as ParsedNode
      offset = node.range[0]
    } else break
  }
  return offset
}

/** A value of which the file shows nothing, as after `events:`. */
function isBlank({ range }: ParsedNode): boolean {
  return range[0] === range[1]
}

/** Line and column, both from 1. */
export function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(1, line), column: Math.max(1, col) }
}
