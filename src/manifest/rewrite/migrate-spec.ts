// The text of `spec` of an app of appward/v1alpha1 -> the text of the same in appward/v1. Entries are moved as they are written.
import { isScalar, type ParsedNode, Scalar } from 'yaml'
import { type FieldRow, fieldRow } from '../versions/v1alpha1-fields.ts'
import { type Entry, indentAt, lineStart, type MapText, UnusualText } from './map-text.ts'

type Leaf = { kind: 'leaf'; key: string; body: string; entry: Pick<Entry, 'lead' | 'trail' | 'tail' | 'indent'> }
type Group = { kind: 'group'; name: string; key: string; lead: string[]; children: Out[] }
type Out = Leaf | Group

/** `step`: columns of one level of indentation. */
type Layout = { step: number; pad: boolean }

/** `text` is the whole file's, of which `cut` is the spec. The result stands in for `cut.start` to `cut.end`. */
export function migrateSpec(text: string, cut: MapText, layout: Layout): string {
  const root: Group = { kind: 'group', name: '', key: '', lead: [], children: [] }
  const entries = mergedFiles(cut.entries)
  if (!entries.some(({ name }) => name === 'webhook_active')) entries.push(...activeEntry(entries))
  let pending: string[] = []
  for (const entry of entries) {
    const row = fieldRow(entry.name)
    if (row?.path == null || isNone(entry, row)) {
      pending.push(...entry.lead, ...commentsOf(entry))
      continue
    }
    entry.lead.unshift(...pending)
    pending = []
    place(root, row.path, { kind: 'leaf', key: entry.key, body: bodyOf(entry, row), entry }, quoteOf(entry.key))
  }
  const foot = [...pending, ...cut.foot]
  if (cut.flow) return flowMap(root, foot, text, cut, layout)
  const indent = cut.entries[0]?.indent ?? 0
  const lines = root.children.flatMap((child) => blockLines(child, indent, layout.step))
  return [...lines, ...foot.map((line) => indented(line, indent))].join('\n') + (text[cut.end - 1] === '\n' ? '\n' : '')
}

/** In appward/v1 the webhook is off unless it is said to be on. */
function activeEntry(entries: readonly Entry[]): Entry[] {
  const url = entries.find(({ name }) => name === 'webhook_url')
  if (url === undefined) return []
  const entry = { ...url, name: 'webhook_active', key: sameQuote('webhook_active', url.key), body: ': true', value: null, valueAt: 2 }
  return [{ ...entry, lead: [], trail: '', tail: [] }]
}

function commentsOf({ trail, tail }: Entry): string[] {
  return [...(trail === '' ? [] : [trail]), ...tail.map(({ text }) => text)]
}

function isNone({ value }: Entry, { path }: FieldRow): boolean {
  return path?.[0] === 'permissions' && isScalar(value) && value.value === 'none'
}

/** One list where both single_file_name and single_file_paths are given. */
function mergedFiles(entries: readonly Entry[]): Entry[] {
  const copies = entries.map((entry) => ({ ...entry, lead: [...entry.lead] }))
  const name = copies.find((entry) => entry.name === 'single_file_name')
  const paths = copies.find((entry) => entry.name === 'single_file_paths')
  if (name === undefined || paths === undefined) return copies
  paths.lead.unshift(...name.lead, ...commentsOf(name))
  const list = paths.value
  if (list === null || !('items' in list) || !isScalar(name.value)) throw new UnusualText('a value is an alias')
  const file = String(name.value.value)
  const listed = list.items.some((item) => isScalar(item) && item.value === file)
  if (file !== '' && !listed) paths.body = withItem(paths, list, valueText(name))
  return copies.filter((entry) => entry !== name)
}

function withItem({ body, valueAt }: Entry, list: ParsedNode & { items: unknown[]; flow?: boolean }, item: string): string {
  if (list.flow)
    return `${body.slice(0, valueAt + 1)}${item}${list.items.length > 0 ? ', ' : ''}${body.slice(valueAt + 1).replace(/^ /, '')}`
  const line = lineStart(body, valueAt)
  return `${body.slice(0, line)}${body.slice(line, valueAt)}- ${item}\n${body.slice(line)}`
}

function bodyOf(entry: Entry, { change }: FieldRow): string {
  if (change === 'none') return entry.body
  const { value, body, valueAt } = entry
  if (!isScalar(value) || value.anchor !== undefined || value.tag !== undefined) {
    throw new UnusualText('a value has an anchor or a tag', value?.range[0])
  }
  const before = body.slice(0, valueAt)
  if (change === 'visibility') return before + sameQuote(value.value === true ? 'public' : 'private', entry.key)
  return `${before}[${value.value === '' ? '' : valueText(entry)}]`
}

/** A text as it can stand in a list in brackets: as it is written, where that works. */
function valueText({ body, value, valueAt }: Entry): string {
  const written = body.slice(valueAt)
  const plain = isScalar(value) && value.type === Scalar.PLAIN
  const quoted = isScalar(value) && (value.type === Scalar.QUOTE_DOUBLE || value.type === Scalar.QUOTE_SINGLE)
  const keeps = !written.includes('\n') && (quoted || (plain && !/[,[\]{}]/.test(written)))
  return keeps ? written : JSON.stringify(isScalar(value) ? value.value : null)
}

function quoteOf(key: string): string {
  return key.startsWith('"') ? '"' : key.startsWith("'") ? "'" : ''
}

/** A word in the quotes that another one has. */
function sameQuote(word: string, like: string): string {
  return quoteOf(like) === '"' ? `"${word}"` : word
}

/** Puts a leaf at its path, below groups that stand where the first of their members stood. */
function place(group: Group, path: readonly string[], leaf: Leaf, quote: string): void {
  const [name = '', ...rest] = path
  const key = `${quote}${name}${quote}`
  if (rest.length === 0) {
    group.children.push({ ...leaf, key })
    return
  }
  let below = group.children.find((child): child is Group => child.kind === 'group' && child.name === name)
  if (below === undefined) {
    const blanks = leaf.entry.lead.findIndex((line) => line !== '')
    below = { kind: 'group', name, key, lead: leaf.entry.lead.splice(0, blanks < 0 ? leaf.entry.lead.length : blanks), children: [] }
    group.children.push(below)
  }
  place(below, rest, leaf, quote)
}

function indented(line: string, indent: number): string {
  return line === '' ? '' : ' '.repeat(indent) + line
}

function blockLines(out: Out, indent: number, step: number): string[] {
  if (out.kind === 'group') {
    const head = [...out.lead, `${out.key}:`].map((line) => indented(line, indent))
    return [...head, ...out.children.flatMap((child) => blockLines(child, indent + step, step))]
  }
  const { lead, trail, tail } = out.entry
  const text = `${out.key}${moved(out.body, indent - out.entry.indent)}${trail === '' ? '' : ` ${trail}`}`
  return [...lead.map((line) => indented(line, indent)), indented(text, indent), ...tail.map((line) => indented(line.text, indent + step))]
}

/** Lines after the first one move to the right with it; in braces, where they could move left, their indentation does not matter. */
function moved(body: string, by: number): string {
  return by <= 0 ? body : body.replaceAll(/\n(?=[^\n])/g, `\n${' '.repeat(by)}`)
}

/** In braces: on one line where it was, without comments; else a line for each. */
function flowMap(root: Group, foot: string[], text: string, cut: MapText, layout: Layout): string {
  if (foot.length === 0 && !text.slice(cut.start, cut.end).includes('\n')) return inline(root, layout.pad)
  const start = lineStart(text, cut.end - 1)
  const closing = text.slice(start, cut.end - 1)
  const base = closing.trim() === '' ? closing.length : indentAt(text, cut.start) + layout.step
  return [
    '{',
    ...flowLines(root.children, base + layout.step, layout.step),
    ...foot.map((line) => indented(line, base + layout.step)),
    `${' '.repeat(base)}}`,
  ].join('\n')
}

function inline({ children }: Group, pad: boolean): string {
  const parts = children.map((child) => (child.kind === 'group' ? `${child.key}: ${inline(child, pad)}` : child.key + child.body))
  return pad ? `{ ${parts.join(', ')} }` : `{${parts.join(', ')}}`
}

function flowLines(children: readonly Out[], indent: number, step: number): string[] {
  return children.flatMap((child, index) => {
    const comma = index < children.length - 1 ? ',' : ''
    if (child.kind === 'group') {
      const head = [...child.lead, `${child.key}: {`].map((line) => indented(line, indent))
      return [...head, ...flowLines(child.children, indent + step, step), indented(`}${comma}`, indent)]
    }
    const { lead, trail, tail } = child.entry
    const text = `${child.key}${moved(child.body, indent - child.entry.indent)}${comma}${trail === '' ? '' : ` ${trail}`}`
    return [...lead, text, ...tail.map((line) => line.text)].map((line) => indented(line, indent))
  })
}
