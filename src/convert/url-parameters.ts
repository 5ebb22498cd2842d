// The parameters of a registration URL as fields, of the current set and of the old one.
import { nearName } from '../catalog/near-name.ts'
import { allPermissions, findPermission } from '../catalog/permissions.ts'
import { type Given, secretLeftOut, take, takeLevel } from './given-values.ts'
import type { Notes } from './note.ts'
import { rows } from './registration.ts'
import type { Parameter } from './registration-url.ts'

/** Parameters of one path or address, where a list is meant. */
const single: ReadonlyMap<string, string> = new Map([
  ['single_file_name', 'single_file_paths'],
  ['callback_url', 'callback_urls'],
])

/** Parameters that are known, and are no part of an app. */
const apart: ReadonlyMap<string, string> = new Map([
  ['webhook_secret', `${secretLeftOut}; spec.webhook.secretFrom names where the new one is read from`],
  ['domain', 'content references are retired, and nothing took their place'],
  ['multiple_single_files', 'it follows from the number of paths and is never read'],
])

/** Parameters that only the old set has. Their presence decides which default the webhook has. */
const onlyOld: readonly string[] = ['callback_url', 'webhook_secret', 'domain']

const levelNames: readonly string[] = ['none', 'read', 'write', 'admin']

/** `old`: the parameters are of the old set. What is not read is in the notes. */
export function parameterFields(parameters: readonly Parameter[], notes: Notes): { given: Given; old: boolean } {
  const given: Given = {}
  const levels: Record<string, string> = {}
  const texts = new Map<string, string>()
  const lists = new Map<string, string[]>()
  for (const { key, value, malformed } of parameters) {
    if (malformed) notes.assumed(key, 'its percent-encoding is malformed; read as far as it goes')
    sort(key, value, { levels, texts, lists, notes })
  }
  for (const row of rows) {
    if (row.kind === 'list') takeList(row, texts, lists, given, notes)
    else {
      const text = texts.get(row.param)
      if (text !== undefined && text !== '') take(row, row.param, row.kind === 'flag' ? flagOf(text) : text, given, notes)
    }
  }
  if (Object.keys(levels).length > 0) given.permissions = levels
  const old = !lists.has('callback_urls') && parameters.some(({ key }) => onlyOld.includes(key))
  return { given, old }
}

type Sorting = { levels: Record<string, string>; texts: Map<string, string>; lists: Map<string, string[]>; notes: Notes }

/** Puts one parameter where it belongs. */
function sort(key: string, value: string, { levels, texts, lists, notes }: Sorting): void {
  const [, name = key, brackets] = /^([^[\]]*)(\[[^\]]*\])$/.exec(key) ?? []
  const row = rows.find(({ param }) => param === name)
  if (row?.kind === 'list') {
    if (brackets === '[]') add(lists, name, value)
    else notes.leftOut(key, `a list is written ${name}[]=VALUE, once for each value`)
  } else if (brackets !== undefined) notes.leftOut(key, row === undefined ? unknown(name) : 'it takes one value, without brackets')
  else if (apart.has(key)) notes.leftOut(key, apart.get(key) ?? '')
  else if (row !== undefined || single.has(key)) {
    if (texts.has(key)) notes.leftOut(key, 'it is there several times; the last one counts')
    texts.set(key, value)
  } else if (findPermission(key) !== undefined || isAlias(key) || levelNames.includes(value)) {
    if (Object.hasOwn(levels, key)) notes.leftOut(key, 'it is there several times; the last one counts')
    takeLevel(key, value, levels, notes)
  } else notes.leftOut(key, unknown(key))
}

function add(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name)
  if (list === undefined) lists.set(name, [value])
  else list.push(value)
}

function isAlias(key: string): boolean {
  return allPermissions().some(({ aliases }) => aliases.includes(key))
}

function unknown(key: string): string {
  const near = nearName(key, [...rows.map(({ param }) => param), ...single.keys()])
  return near === null ? 'there is no such parameter' : `there is no such parameter; was it meant to be ${near}?`
}

function takeList(
  row: Extract<(typeof rows)[number], { kind: 'list' }>,
  texts: ReadonlyMap<string, string>,
  lists: ReadonlyMap<string, string[]>,
  given: Given,
  notes: Notes,
): void {
  const alone = [...single.keys()].find((key) => single.get(key) === row.param && texts.has(key))
  const list = lists.get(row.param)
  if (alone !== undefined && list !== undefined) notes.leftOut(alone, `${row.param}[] is there as well, and counts`)
  const values = list ?? (alone === undefined ? [] : [texts.get(alone) ?? ''])
  const filled = values.filter((value) => value !== '')
  if (filled.length > 0) take(row, alone ?? row.param, filled, given, notes)
}

/** Anything else stays a text, which is told as no boolean. */
function flagOf(text: string): boolean | string {
  return text === 'true' ? true : text === 'false' ? false : text
}
