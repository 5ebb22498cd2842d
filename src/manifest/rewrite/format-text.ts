// A file's text -> its canonical form: keys in the order of the schema, two spaces, comments with what they speak of.
// Values are kept as they are written. Documents of other tools are left as they are, and so, with a warning, are those with anchors or tags.
import { isMap, isScalar, isSeq, type ParsedNode, Scalar, type YAMLMap } from 'yaml'
import { compare } from '../../lib/diagnostic.ts'
import type { Path } from '../finding.ts'
import type { Source } from '../load-manifests.ts'
import { fieldsAt, type SchemaName } from '../schema-fields.ts'
import { schemaOf } from '../versions/registry.ts'
import { type Entry, itemText, type Line, lineStart, mapText, UnusualText } from './map-text.ts'
import { type Edit, fieldOf, type Rewriting, type Rewritten, rewriteText, withBreaksOf } from './rewrite-text.ts'
import { type Item, seqText } from './seq-text.ts'

/** Longer ones in brackets and braces get a line for each item. */
const longestLine = 140

const formatting: Rewriting = {
  concerns: (contents) => String(fieldOf(contents, 'apiVersion')).startsWith('appward/'),
  edits: formatDocument,
  finish: (text) => (text.endsWith('\n') ? text : `${text}\n`),
  unusual: 'AW264',
  lineBreaks: 'made one',
}

export function formatText(source: Source): Rewritten {
  const none = { text: source.text, documents: 0, diagnostics: [] }
  if (!source.text.includes('appward/')) return none
  const checked = rewriteText(source, formatting)
  if (checked.diagnostics.length > 0 || checked.documents !== 1 || !source.file.endsWith('.json')) return checked
  const json = formatJson(source.text)
  return json === null ? checked : { ...checked, text: withBreaksOf(source.text, json) }
}

/** Null where it is YAML rather than JSON. */
function formatJson(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text)
    return `${JSON.stringify(sortedValue(value, schemaOf((value as Record<string, unknown>).apiVersion, (value as Record<string, unknown>).kind), []), null, 2)}\n`
  } catch {
    return null
  }
}

function sortedValue(value: unknown, schema: SchemaName, path: Path): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).map(([name, inner]) => ({ name, inner }))
  return Object.fromEntries(sorted(entries, schema, path).map(({ name, inner }) => [name, sortedValue(inner, schema, [...path, name])]))
}

/** In the order of the schema; permissions by name; labels as they are. */
function sorted<T extends { name: string }>(entries: readonly T[], schema: SchemaName, path: Path): T[] {
  const fields = fieldsAt(schema, path)
  if (path[1] === 'permissions' && path.length === 3) return entries.toSorted((a, b) => compare(a.name, b.name))
  if (fields.length === 0) return [...entries]
  return entries.toSorted((a, b) => fields.indexOf(a.name) - fields.indexOf(b.name))
}

type Place = { text: string; schema: SchemaName; path: Path; indent: number }

function formatDocument(text: string, contents: YAMLMap.Parsed): Edit[] {
  const schema = schemaOf(fieldOf(contents, 'apiVersion'), fieldOf(contents, 'kind'))
  const start = contents.flow ? contents.range[0] : lineStart(text, contents.range[0])
  const before = text.slice(lineStart(text, start), start)
  const cut = mapText(text, contents, start)
  const lines = mapLines(cut.entries, cut.foot, { text, schema, path: [], indent: 0 })
  const end = cut.flow || text[cut.end - 1] !== '\n' ? cut.end : cut.end - 1
  return [{ start, end, text: `${before.trim() === '' ? '' : '\n'}${lines.join('\n')}` }]
}

function mapLines(entries: readonly Entry[], foot: readonly string[], place: Place): string[] {
  const lines = sorted(entries, place.schema, place.path).flatMap((entry) =>
    entryLines(entry, { ...place, path: [...place.path, entry.name] }),
  )
  return withoutBlanks([...lines, ...padded(foot, place.indent)])
}

/** One blank line at most, and none at the beginning. */
function withoutBlanks(lines: readonly string[]): string[] {
  return lines.filter((line, index) => line !== '' || (index > 0 && lines[index - 1] !== ''))
}

function textsOf(lines: readonly Line[]): string[] {
  return lines.map(({ text }) => text)
}

function padded(lines: readonly string[], indent: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
}

function entryLines(entry: Entry, place: Place): string[] {
  const { value } = entry
  if (value === null) throw new UnusualText('a key has no value')
  const block = (isMap(value) || isSeq(value)) && !value.flow
  const short = block ? null : inlineText(value, place)
  if (short !== null && mayStayShort(entry, short, place)) return keptLines(entry, short, place)
  if (isScalar(value)) return keptLines(entry, longText(value, entry.body.slice(entry.valueAt), place.indent), place)
  const [head = '', ...between] = commentsBefore(entry)
  // In a block the comments before its first item and behind its last one belong to those.
  const [first = '', ...others] = [head, ...(block ? [] : [...between, entry.trail])].filter((line) => line !== '')
  const open = `${plainKey(entry)}:${first === '' ? '' : ` ${first}`}`
  const inside = insideLines(value, { ...place, indent: place.indent + 2 }, entry)
  return [...padded([...entry.lead, open], place.indent), ...padded(others, place.indent + 2), ...inside]
}

/** A key with its value behind it; comments between the two go above. */
function keptLines(entry: Entry, written: string, { indent }: Place): string[] {
  const lead = [...entry.lead, ...commentsBefore(entry).filter((line) => line !== '')]
  const line = `${plainKey(entry)}: ${written}${entry.trail === '' ? '' : ` ${entry.trail}`}`
  return [...padded([...lead, line], indent), ...padded(textsOf(entry.tail), indent + 2)]
}

/** Single values stay on their line however long it is; `spec` is always spread. */
function mayStayShort(entry: Entry, short: string, { path, indent }: Place): boolean {
  if (isScalar(entry.value)) return true
  const spread = path.join() === 'spec' && short !== '{}'
  return !spread && indent + plainKey(entry).length + 2 + short.length <= longestLine
}

/** What stands between a key and its value: on the key's line, and below it. */
function commentsBefore({ body, value, valueAt }: Entry): string[] {
  const between = body.slice(0, valueAt).replace(/^\s*:/, '')
  const lines = between.split('\n').map((line) => line.trim())
  if (lines.some((line) => line !== '' && !line.startsWith('#'))) {
    throw new UnusualText('a value has an anchor or a tag', value?.range[0])
  }
  return lines
}

function insideLines(value: ParsedNode, place: Place, entry: Entry): string[] {
  const { text } = place
  const from = value.range[0] - (entry.body.slice(0, entry.valueAt).length - (entry.body.indexOf('\n') + 1))
  if (isMap(value)) {
    const cut = mapText(text, value, from, entry.tail)
    return mapLines(cut.entries, [...cut.foot, ...textsOf(cut.flow ? entry.tail : cut.rest)], place)
  }
  if (!isSeq(value)) throw new UnusualText('a value is an alias', value.range[0])
  const { items, foot, rest } = seqText(text, value, from, entry.tail)
  const lines = items.flatMap((item, index) => itemLines(item, { ...place, path: [...place.path, index] }))
  return withoutBlanks([...lines, ...padded([...foot, ...textsOf(rest)], place.indent)])
}

function itemLines(item: Item, place: Place): string[] {
  const { lead, node, trail } = item
  const { indent } = place
  const short = isScalar(node) || (isMap(node) && node.flow) ? inlineText(node, place) : null
  if (isMap(node) && (short === null || indent + 2 + short.length > longestLine)) return mapItemLines(node, item, place)
  if (short === null) throw new UnusualText('an item has more than one line', node.range[0])
  return padded([...lead, `- ${short}${trail === '' ? '' : ` ${trail}`}`], place.indent)
}

/** The first of its keys stands behind the dash, with nothing in between. */
function mapItemLines(node: YAMLMap, { lead, trail, below }: Item, place: Place): string[] {
  const { entries, foot, flow, rest: others } = itemText(place.text, node, below)
  const lines = mapLines(entries, [...foot, ...textsOf(others)], { ...place, indent: place.indent + 2 })
  const first = lines.findIndex((line) => !line.trimStart().startsWith('#'))
  const above = [...lead, ...(flow && trail !== '' ? [trail] : []), ...lines.slice(0, first).map((line) => line.trimStart())]
  const [head = '', ...rest] = lines.slice(first)
  return [...padded(above, place.indent), `${' '.repeat(place.indent)}- ${head.trimStart()}`, ...rest]
}

function plainKey({ name, key }: Entry): string {
  return /^[A-Za-z_][\w.-]*$/.test(name) && !/^(true|false|null|y|n|yes|no|on|off)$/i.test(name) ? name : key
}

/** On one line; null where it has comments or more than one line of its own. */
function inlineText(node: ParsedNode, place: Place): string | null {
  const { text, schema, path } = place
  if (!isMap(node) && !isSeq(node) && !isScalar(node)) throw new UnusualText('a value is an alias', node.range[0])
  if (node.anchor !== undefined || node.tag !== undefined) throw new UnusualText('a value has an anchor or a tag', node.range[0])
  const written = text.slice(node.range[0], node.range[1])
  if (isScalar(node)) return written.includes('\n') || isBlockText(node) ? null : written
  if (isSeq(node)) {
    const { items, foot } = seqText(text, node, node.range[0])
    if (foot.length > 0 || items.some(({ lead, trail }) => trail !== '' || lead.some((line) => line !== ''))) return null
    const parts = items.map((item, index) => inlineText(item.node, { ...place, path: [...path, index] }))
    return parts.includes(null) ? null : `[${parts.join(', ')}]`
  }
  const { entries, foot } = mapText(text, node, node.range[0])
  const commented = ({ lead, trail, body, valueAt }: Entry) =>
    trail !== '' || lead.some((line) => line !== '') || /#/.test(body.slice(0, valueAt))
  if (foot.length > 0 || entries.some(commented)) return null
  const parts = sorted(entries, schema, path).map((entry) => {
    if (entry.value === null) throw new UnusualText('a key has no value')
    const inner = inlineText(entry.value, { ...place, path: [...path, entry.name] })
    return inner === null ? null : `${plainKey(entry)}: ${inner}`
  })
  if (parts.includes(null)) return null
  return parts.length === 0 ? '{}' : `{ ${parts.join(', ')} }`
}

function isBlockText(node: Scalar): boolean {
  return node.type === Scalar.BLOCK_LITERAL || node.type === Scalar.BLOCK_FOLDED
}

/** A text of several lines, below a key at `indent`. */
function longText(node: Scalar, written: string, indent: number): string {
  const [first = '', ...rest] = written.split('\n')
  const pad = ' '.repeat(indent + 2)
  if (!isBlockText(node)) return [first, ...rest.map((line) => (line.trim() === '' ? '' : pad + line.trimStart()))].join('\n')
  if (/\d/.test(first.split('#')[0] ?? '') || first.includes('+')) {
    throw new UnusualText('a text says how it is indented, or keeps blank lines at its end', node.range?.[0])
  }
  const shown = rest.find((line) => line.trim() !== '') ?? ''
  const column = shown.length - shown.trimStart().length
  return [first, ...rest.map((line) => (line.length <= column ? '' : pad + line.slice(column)))].join('\n')
}
