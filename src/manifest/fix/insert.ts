// Adds a key to a mapping in the text, in the way of writing that the mapping has; mappings above it that are missing come with it.
import { isMap, type ParsedNode } from 'yaml'
import type { Path } from '../finding.ts'
import { type Collection, endOf, lineEnd, lineStart, placeAt, type Splice } from './places.ts'

type Mapping = Extract<Collection, { items: { key: unknown }[] }>

/** Null where the file has no place for it that is certain. */
export function insertion(text: string, root: ParsedNode, path: Path, to: string | boolean): Splice[] | null {
  let depth = path.length - 1
  while (depth > 0 && placeAt(root, path.slice(0, depth)) === null) depth--
  const mapping = placeAt(root, path.slice(0, depth))?.node
  if (!isMap(mapping) || placeAt(root, path.slice(0, depth + 1)) !== null) return null
  const names = path.slice(depth).map(String)
  const splice =
    mapping.flow === true ? intoFlow(text, mapping as Mapping, root, names, to) : intoBlock(text, mapping as Mapping, names, to)
  return splice === null ? null : [splice]
}

function intoFlow(text: string, mapping: Mapping, root: ParsedNode, names: readonly string[], to: string | boolean): Splice | null {
  const json = isJson(text, root)
  const [start, end] = mapping.range ?? [0, 0]
  const entry = flowText(names, to, json)
  const last = mapping.items.at(-1)
  if (last === undefined)
    return /^\{\s*\}$/.test(text.slice(start, end)) ? { start, end, text: json ? `{${entry}}` : `{ ${entry} }` } : null
  const at = last.value === null ? null : endOf(text, last.value)
  return at === null ? null : { start: at, end: at, text: `, ${entry}` }
}

/** Whether the document's own keys are in double quotes, as JSON wants them. */
function isJson(text: string, root: ParsedNode): boolean {
  return isMap(root) && root.flow === true && root.items.every(({ key }) => text.charAt((key as ParsedNode).range[0]) === '"')
}

/** `repository: { checks: read }` for two names. */
function flowText(names: readonly string[], to: string | boolean, json: boolean): string {
  const [name = '', ...rest] = names
  const key = json ? JSON.stringify(name) : name
  if (rest.length === 0) return `${key}: ${json ? JSON.stringify(to) : to}`
  const inner = flowText(rest, to, json)
  return `${key}: ${json ? `{${inner}}` : `{ ${inner} }`}`
}

/** After the last line of the mapping; the innermost new mapping is written in braces. */
function intoBlock(text: string, mapping: Mapping, names: readonly string[], to: string | boolean): Splice | null {
  const [first, last] = [mapping.items[0], mapping.items.at(-1)]
  const end = last?.value ? endOf(text, last.value) : null
  if (first === undefined || end === null) return null
  const start = first.key.range[0]
  const indent = text.slice(lineStart(text, start), start)
  const at = lineEnd(text, end)
  if (!/^ *$/.test(indent) || !/^[ \t]*(#.*)?\r?$/.test(text.slice(end, at))) return null
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const outer = names.slice(0, -2).map((name, depth) => `${indent}${'  '.repeat(depth)}${name}:`)
  const lines = [...outer, `${indent}${'  '.repeat(outer.length)}${flowText(names.slice(-2), to, false)}`]
  const insertAt = text.charAt(at - 1) === '\r' ? at - 1 : at
  return { start: insertAt, end: insertAt, text: lines.map((line) => `${eol}${line}`).join('') }
}
