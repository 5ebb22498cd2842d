// The text of a mapping, cut into its entries: each with the comments that belong to it. What rewrites a person's file works on these.
import { isCollection, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { keyText } from '../node-value.ts'

/** A comment or a blank line, and how far it is indented. */
export type Line = { text: string; indent: number }

export type Entry = {
  name: string
  /** The key as it is written. */
  key: string
  /** From the key's end to the value's end. */
  body: string
  value: ParsedNode | null
  /** Where the value begins in `body`. */
  valueAt: number
  /** Comment lines (without indentation) and blank ones above it. */
  lead: string[]
  /** The comment at the end of its line; empty without one. */
  trail: string
  /** Comment lines below it that belong to its value, or to something in it. */
  tail: Line[]
  /** Columns of the line it stands on. */
  indent: number
}

/** `foot`: comments below the last entry, indented like it; `rest`: those of the given ones that are not indented so far. */
export type MapText = { entries: Entry[]; start: number; end: number; flow: boolean; foot: string[]; rest: Line[] }

/** Why a text cannot be cut; it is then left as it is. */
export class UnusualText extends Error {
  /** Where in the text it is so; null where only its document is known. */
  readonly offset: number | null

  constructor(why: string, offset: number | null = null) {
    super(why)
    this.offset = offset
  }
}

type ParsedPair = Pair<ParsedNode, ParsedNode | null>

/**
 * Cuts a mapping of the text. `from` is where its block may begin. `below` are the lines below its last entry, where another mapping
 * has taken them already; without them they are looked for in the text.
 */
export function mapText(text: string, map: YAMLMap, from: number, below: readonly Line[] | null = null): MapText {
  const pairs = map.items as ParsedPair[]
  return map.flow ? flowText(text, map, pairs) : blockText(text, pairs, { from, below, prefix: '' })
}

/** Cuts a mapping that is an item of a list: its first key stands behind the dash. `below`: the comments below it that are its own. */
export function itemText(text: string, map: YAMLMap, below: readonly Line[]): MapText {
  const pairs = map.items as ParsedPair[]
  return map.flow ? flowText(text, map, pairs) : blockText(text, pairs, { from: lineStart(text, map.range?.[0] ?? 0), below, prefix: '-' })
}

/** `prefix`: what stands before the first key on its line. */
type Block = { from: number; below: readonly Line[] | null; prefix: '' | '-' }

function blockText(text: string, pairs: ParsedPair[], { from, below, prefix }: Block): MapText {
  const first = pairs[0]?.key.range[0] ?? 0
  const column = prefix === '' ? indentAt(text, first) : first - lineStart(text, first)
  let at = from
  let before: Entry | null = null
  const entries: Entry[] = []
  for (const pair of pairs) {
    const line = lineStart(text, pair.key.range[0])
    if (text.slice(line, pair.key.range[0]).trim() !== (before === null ? prefix : ''))
      throw new UnusualText('a key does not begin its line', pair.key.range[0])
    if (line < at) throw new UnusualText('two keys share a line', pair.key.range[0])
    const gap = linesOf(text.slice(at, line))
    const entry = entryOf(text, pair)
    giveGap(gap, column, before, entry.lead)
    const end = contentEnd(text, pair)
    const stop = lineEnd(text, end)
    entry.trail = commentOnly(text.slice(end, stop), end)
    entries.push(entry)
    before = entry
    at = Math.min(text.length, stop + 1)
  }
  const foot: string[] = []
  if (below === null) return { entries, start: from, end: tailEnd(text, at, column, before?.tail ?? [], foot), flow: false, foot, rest: [] }
  return { entries, start: from, end: at, flow: false, foot, rest: giveBelow(below, column, before?.tail ?? null, foot) }
}

/** Lines indented deeper than the column go to the last entry, those like it to the foot; the others are returned. */
export function giveBelow(lines: readonly Line[], column: number, tail: Line[] | null, foot: string[]): Line[] {
  for (const [index, line] of lines.entries()) {
    const { indent } = nextComment(lines, index)
    if (indent < column) return lines.slice(index)
    if (tail !== null && indent > column && foot.length === 0) tail.push(line)
    else foot.push(line.text)
  }
  return []
}

/** A blank line goes where the comment below it goes. */
export function nextComment(lines: readonly Line[], index: number): Line {
  return lines.slice(index).find(({ text }) => text !== '') ?? { text: '', indent: 0 }
}

/** Comments indented deeper than the keys belong to the value above them. */
function giveGap(gap: readonly string[], column: number, before: Entry | null, lead: string[]): void {
  let own = 0
  for (const [index, line] of gap.entries()) {
    if (line.trim() === '') continue
    if (before === null || line.length - line.trimStart().length <= column) break
    own = index + 1
  }
  before?.tail.push(...gap.slice(0, own).map((line) => ({ text: line.trim(), indent: line.length - line.trimStart().length })))
  lead.push(...gap.slice(own).map((line) => line.trim()))
}

/**
 * Where the comments below the last entry end: those indented deeper than the keys go to its value, those like them to the foot; at the
 * left edge they belong to the file.
 */
function tailEnd(text: string, from: number, column: number, tail: Line[], foot: string[]): number {
  let end = from
  let blanks = 0
  for (let at = from; at < text.length; ) {
    const stop = lineEnd(text, at)
    const comment = text.slice(at, stop).trim()
    const indent = indentAt(text, stop)
    if (comment !== '' && (!comment.startsWith('#') || indent < Math.max(column, 1))) break
    at = Math.min(text.length, stop + 1)
    if (comment === '') blanks++
    else {
      const lines = [...Array.from({ length: blanks }, () => ({ text: '', indent })), { text: comment, indent }]
      if (indent > column && foot.length === 0) tail.push(...lines)
      else foot.push(...lines.map((line) => line.text))
      blanks = 0
      end = at
    }
  }
  return end
}

function flowText(text: string, map: YAMLMap, pairs: ParsedPair[]): MapText {
  const range = map.range as [number, number, number]
  let at = range[0] + 1
  let before: Entry | null = null
  const entries: Entry[] = []
  for (const pair of pairs) {
    const entry = entryOf(text, pair)
    giveFlowGap(text.slice(at, pair.key.range[0]), before, entry.lead, at)
    entries.push(entry)
    before = entry
    at = contentEnd(text, pair)
  }
  const foot: string[] = []
  giveFlowGap(text.slice(at, range[1] - 1), before, foot, at)
  while (foot.at(-1) === '') foot.pop()
  return { entries, start: range[0], end: range[1], flow: true, foot, rest: [] }
}

/** Between two entries in braces stand a comma, blanks and comments; the comment on the line of the first belongs to it. `at` is where the gap begins. */
export function giveFlowGap(gap: string, before: { trail: string } | null, lead: string[], at: number): void {
  for (const [index, line] of linesOf(gap, true).entries()) {
    const hash = line.search(/(^|[\s,])#/)
    const rest = hash < 0 ? line : line.slice(0, line.indexOf('#', hash))
    if (!/^[\s,]*$/.test(rest)) throw new UnusualText('a key or an item has an anchor, a tag or a question mark', at)
    const comment = hash < 0 ? '' : line.slice(line.indexOf('#', hash)).trim()
    if (index === 0) {
      if (before !== null && comment !== '') before.trail = comment
      else if (comment !== '') lead.push(comment)
    } else lead.push(comment)
  }
  // The line that the next key stands on is no line of its own.
  if (gap.includes('\n') && lead.at(-1) === '') lead.pop()
}

function entryOf(text: string, pair: ParsedPair): Entry {
  const name = keyText(pair.key)
  const [start, keyEnd] = pair.key.range
  const end = contentEnd(text, pair)
  if (name === null || text.slice(start, keyEnd).includes('\n')) throw new UnusualText('a key is no plain text on one line', start)
  return {
    name,
    key: text.slice(start, keyEnd),
    body: text.slice(keyEnd, end),
    value: pair.value,
    valueAt: Math.max(0, (pair.value?.range[0] ?? end) - keyEnd),
    lead: [],
    trail: '',
    tail: [],
    indent: indentAt(text, start),
  }
}

/** The end of what an entry shows, without blanks and comments after it. */
function contentEnd(text: string, { key, value }: ParsedPair): number {
  return value === null ? key.range[1] + 1 : Math.max(key.range[1] + 1, nodeEnd(text, value))
}

/** The end of a node's own text. */
export function nodeEnd(text: string, node: ParsedNode): number {
  if (isCollection(node) && !node.flow) {
    const last = node.items.at(-1) as ParsedPair | ParsedNode | undefined
    if (last !== undefined) return 'key' in last ? contentEnd(text, last) : nodeEnd(text, last)
  }
  // A block text ends with line breaks, which are no part of the lines it shows.
  return node.range[0] + text.slice(node.range[0], node.range[1]).trimEnd().length
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1
}

/** The offset of the line break that ends the line; of the text's end on its last line. */
export function lineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  return end < 0 ? text.length : end
}

export function indentAt(text: string, offset: number): number {
  const start = lineStart(text, offset)
  return /^ */.exec(text.slice(start, offset))?.[0].length ?? 0
}

function commentOnly(rest: string, offset: number): string {
  const comment = rest.trim()
  if (comment !== '' && !comment.startsWith('#')) throw new UnusualText('something stands behind a value', offset)
  return comment
}

/** Lines without their line breaks; a last one only where something stands on it, unless `all`. */
function linesOf(text: string, all = false): string[] {
  const lines = text.split('\n')
  if (!all && lines.at(-1) === '') lines.pop()
  return lines
}
