// The text of a list, cut into its items, each with its comments.
import type { ParsedNode, YAMLSeq } from 'yaml'
import { giveBelow, giveFlowGap, indentAt, type Line, lineEnd, nodeEnd, UnusualText } from './map-text.ts'

export type Item = { node: ParsedNode; lead: string[]; trail: string }

/** `foot`: comments below the last item; `rest`: those of the lines below that are not indented so far. */
export type SeqText = { items: Item[]; foot: string[]; rest: Line[] }

/** `from` is where comments above the first item may begin, `below` the comments and blank lines below the last one. */
export function seqText(text: string, seq: YAMLSeq, from: number, below: readonly Line[] = []): SeqText {
  const nodes = seq.items as ParsedNode[]
  if (seq.flow) return { ...flowItems(text, seq, nodes), rest: [...below] }
  const foot: string[] = []
  const column = indentAt(text, nodes[0]?.range[0] ?? 0)
  return { items: blockItems(text, nodes, from), foot, rest: giveBelow(below, column, null, foot) }
}

function blockItems(text: string, nodes: readonly ParsedNode[], from: number): Item[] {
  let at = from
  return nodes.map((node) => {
    const gap = text
      .slice(at, node.range[0])
      .split('\n')
      .map((line) => line.trim())
    if (gap.pop() !== '-') throw new UnusualText('an item does not begin its line', node.range[0])
    if (gap.some((line) => line !== '' && !line.startsWith('#'))) throw new UnusualText('an item has an anchor or a tag', node.range[0])
    const end = nodeEnd(text, node)
    const stop = lineEnd(text, end)
    const trail = text.slice(end, stop).trim()
    if (trail !== '' && !trail.startsWith('#')) throw new UnusualText('something stands behind an item', end)
    at = Math.min(text.length, stop + 1)
    return { node, lead: gap, trail }
  })
}

function flowItems(text: string, seq: YAMLSeq, nodes: readonly ParsedNode[]): { items: Item[]; foot: string[] } {
  const [start, end] = seq.range as [number, number, number]
  let at = start + 1
  let before: Item | null = null
  const items: Item[] = []
  for (const node of nodes) {
    const item: Item = { node, lead: [], trail: '' }
    giveFlowGap(text.slice(at, node.range[0]), before, item.lead, at)
    items.push(item)
    before = item
    at = nodeEnd(text, node)
  }
  const foot: string[] = []
  giveFlowGap(text.slice(at, end - 1), before, foot, at)
  return { items, foot: foot.filter((line) => line !== '') }
}
