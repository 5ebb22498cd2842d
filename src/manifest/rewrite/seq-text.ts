// The text of a list, cut into its items, each with its comments.
import { isMap, type ParsedNode, type YAMLSeq } from 'yaml'
import { giveBelow, giveFlowGap, indentAt, type Line, lineEnd, nextComment, nodeEnd, UnusualText } from './map-text.ts'

/** `below`: comments that are indented like the keys of an item that is a mapping, or deeper. */
export type Item = { node: ParsedNode; lead: string[]; trail: string; below: Line[] }

/** `foot`: comments below the last item; `rest`: those of the lines below that are not indented so far. */
export type SeqText = { items: Item[]; foot: string[]; rest: Line[] }

/** `from` is where comments above the first item may begin, `below` the comments and blank lines below the last one. */
export function seqText(text: string, seq: YAMLSeq, from: number, below: readonly Line[] = []): SeqText {
  const nodes = seq.items as ParsedNode[]
  if (seq.flow) return { ...flowItems(text, seq, nodes), rest: [...below] }
  const foot: string[] = []
  const column = indentAt(text, nodes[0]?.range[0] ?? 0)
  const items = blockItems(text, nodes, { from, column })
  const own = deeperIn(items.at(-1) ?? null, below, column)
  return { items, foot, rest: giveBelow(below.slice(own), column, null, foot) }
}

/** Gives an item that is a mapping the first of these lines, as far as they are its own; answers how many. */
function deeperIn(item: Item | null, lines: readonly Line[], column: number): number {
  if (item === null || !isMap(item.node) || item.node.flow) return 0
  let own = 0
  while (own < lines.length && nextComment(lines, own).indent > column) own++
  item.below.push(...lines.slice(0, own))
  return own
}

function blockItems(text: string, nodes: readonly ParsedNode[], { from, column }: { from: number; column: number }): Item[] {
  let at = from
  let before: Item | null = null
  return nodes.map((node) => {
    const lines = text.slice(at, node.range[0]).split('\n')
    if (lines.pop()?.trim() !== '-') throw new UnusualText('an item does not begin its line', node.range[0])
    const gap = lines.map((line) => ({ text: line.trim(), indent: line.length - line.trimStart().length }))
    if (gap.some((line) => line.text !== '' && !line.text.startsWith('#')))
      throw new UnusualText('an item has an anchor or a tag', node.range[0])
    const end = nodeEnd(text, node)
    const stop = lineEnd(text, end)
    const trail = text.slice(end, stop).trim()
    if (trail !== '' && !trail.startsWith('#')) throw new UnusualText('something stands behind an item', end)
    at = Math.min(text.length, stop + 1)
    const lead = gap.slice(deeperIn(before, gap, column)).map((line) => line.text)
    const item: Item = { node, lead, trail, below: [] }
    before = item
    return item
  })
}

function flowItems(text: string, seq: YAMLSeq, nodes: readonly ParsedNode[]): { items: Item[]; foot: string[] } {
  const [start, end] = seq.range as [number, number, number]
  let at = start + 1
  let before: Item | null = null
  const items: Item[] = []
  for (const node of nodes) {
    const item: Item = { node, lead: [], trail: '', below: [] }
    giveFlowGap(text.slice(at, node.range[0]), before, item.lead, at)
    items.push(item)
    before = item
    at = nodeEnd(text, node)
  }
  const foot: string[] = []
  giveFlowGap(text.slice(at, end - 1), before, foot, at)
  return { items, foot: foot.filter((line) => line !== '') }
}
