// App manifests of GitHub, as JSON or YAML, with the keys that people also write there. Probot's app.yml is one of them.
import { LineCounter, type ParsedNode } from 'yaml'
import { AppError } from '../lib/app-error.ts'
import type { Diagnostic } from '../lib/diagnostic.ts'
import type { Finding, Path } from '../manifest/finding.ts'
import { offsetOf, placeOf } from '../manifest/locate.ts'
import { nodeValue, type OffsetFault } from '../manifest/node-value.ts'
import { parseYaml } from '../manifest/parse-yaml.ts'
import { isSecretKey } from '../manifest/secret-text.ts'
import type { Place } from './form.ts'
import { type Given, levelsOf, secretLeftOut, take } from './given-values.ts'
import type { Notes } from './note.ts'
import { type Registration, rowOf, rows, type Word, wordsOf } from './registration.ts'

type Value = Record<string, unknown>

/** Keys that mean another one and are read as it, where that one is not there. */
const meant: ReadonlyMap<string, string> = new Map(
  Object.entries({
    permissions: 'default_permissions',
    events: 'default_events',
    homepage_url: 'url',
    external_url: 'url',
    callback_url: 'callback_urls',
    webhook_url: 'hook_attributes.url',
    webhook_active: 'hook_attributes.active',
    'webhook.url': 'hook_attributes.url',
    'webhook.active': 'hook_attributes.active',
    single_file_name: 'single_file_paths',
  }),
)

/** Keys of the manifest format that are no part of an app, and keys often seen that it does not have. */
const apart: ReadonlyMap<string, string> = new Map(
  Object.entries({
    redirect_url: 'it belongs to the flow that registers the app, not to the app',
    version: 'it is the version of the format',
    hook_attributes: 'it must be a mapping of url and active',
    'hook_attributes.content_type': 'the format has no such field; the platform sends JSON',
  }),
)

const notRead = 'the format has no such field'

/** Mappings inside a definition; each of their keys is told and read alone. */
const mappings: readonly string[] = ['hook_attributes', 'webhook']

/** Keys by which a mapping is known as such a definition. */
const telling: readonly string[] = ['default_permissions', 'default_events', 'hook_attributes', 'redirect_url', 'callback_urls']

/** Whether a value looks like a definition. `permissions` alone also stands in workflows of CI. */
export function isDefinition(value: unknown): value is Value {
  if (!isMapping(value) || 'apiVersion' in value) return false
  return telling.some((key) => Object.hasOwn(value, key)) || ('permissions' in value && 'events' in value)
}

/** The fields given; what is not read is in the notes. */
export function definitionFields(value: Value, notes: Notes): Given {
  const given: Given = {}
  const flat = flattened(value)
  // Keys with a value; of several that mean the same, the key itself counts, else the first.
  const counting = new Set([...flat].flatMap(([key, inner]) => (inner === null ? [] : [key])))
  const fields: [key: string, row: (typeof rows)[number]][] = rows.map((row) => [row.manifest ?? row.param, row])
  for (const [written, inner] of flat) {
    const key = keyMeant(written, inner, counting, notes)
    const row = fields.find(([name]) => name === key)?.[1]
    if (key === null) continue
    // The key of one address or path is read as a list of one, which has been told.
    const alone = written !== key && row?.kind === 'list' && typeof inner === 'string'
    if (row !== undefined) take(row, written, alone ? [inner] : inner, given, notes)
    else given.permissions = levelsOf(written, inner, notes)
  }
  return given
}

/** The key that one stands for; null where it is left out, which is told. */
function keyMeant(written: string, value: unknown, counting: Set<string>, notes: Notes): string | null {
  if (isKey(written)) return written
  const key = meant.get(written)
  if (value === null || value === '') return null
  if (isSecretKey(written.split('.').at(-1) ?? '', false)) notes.leftOut(written, secretLeftOut)
  else if (key === undefined) notes.leftOut(written, apart.get(written) ?? notRead)
  else if (counting.has(key)) notes.leftOut(written, `${key} is there as well, and counts`)
  else {
    notes.assumed(written, `read as ${key}`)
    counting.add(key)
    return key
  }
  return null
}

function isKey(written: string): boolean {
  return written === 'default_permissions' || written === 'single_file_paths' || rows.some(({ manifest }) => manifest === written)
}

function flattened(value: Value): Map<string, unknown> {
  const flat = new Map<string, unknown>()
  for (const [key, inner] of Object.entries(value)) {
    if (!mappings.includes(key) || !isMapping(inner)) flat.set(key, inner)
    else for (const [below, innermost] of Object.entries(inner)) flat.set(`${key}.${below}`, innermost)
  }
  return flat
}

/** The definition as plain data, fields that say nothing left out. Without the webhook's mapping where `webhook` is false. */
export function definitionOf(registration: Registration, webhook: boolean): Value {
  const definition: Value = {}
  const hook: Value = {}
  for (const { kind, key, manifest } of rows) {
    if (manifest === null) continue
    const value = registration[key]
    const name = manifest.replace('hook_attributes.', '')
    const always = key === 'public' || key === 'webhookActive' || key === 'events'
    if (!always && (kind === 'list' ? registration[key].length === 0 : value === undefined || value === '' || value === false)) continue
    if (name === manifest) definition[name] = value
    else {
      hook[name] = value
      if (webhook) definition.hook_attributes = hook
    }
  }
  return { ...definition, default_permissions: registration.permissions }
}

export type ParsedText = { value: unknown; root: ParsedNode | null; lines: LineCounter; diagnostics: Diagnostic[] }

/** The one document of a text; AppError 'input' where there is none, or more than one. */
export function parseOne(text: string, file: string): ParsedText {
  const lines = new LineCounter()
  const place = (fault: OffsetFault): Diagnostic => {
    const { code, severity, message, hint } = fault
    return { code, severity, message, hint, file, ...placeOf(lines, fault.offset) }
  }
  const filled: { root: ParsedNode | null; value: unknown; faults: OffsetFault[] }[] = []
  for (const { contents, fault } of parseYaml(text, lines)) {
    if (fault !== null) return { value: null, root: null, lines, diagnostics: [place(fault)] }
    const { value, faults } = nodeValue(contents)
    if (value !== null || faults.length > 0) filled.push({ root: contents, value, faults })
    if (filled.length > 1) throw new AppError('input', `${file} holds several documents; an app definition is one`)
  }
  const [first] = filled
  if (first === undefined) throw new AppError('input', `${file} is empty`)
  return { value: first.value, root: first.root, lines, diagnostics: first.faults.map(place) }
}

/** Names of fields in a definition, for findings that call them by those of a manifest. */
export const definitionWords: readonly Word[] = wordsOf(
  ({ manifest, param }) => manifest ?? param,
  [['spec.permissions', 'default_permissions']],
)

/** Where a path of the neutral form stands in a definition. */
export function locateInDefinition(text: string): (path: Path, at: Finding['at']) => Place {
  const { root, lines } = parseOne(text, 'output')
  return (path, at) => placeOf(lines, offsetOf(root, definitionPath(path), at))
}

function definitionPath(path: Path): Path {
  if (path[1] === 'permissions') return ['default_permissions', ...path.slice(3)]
  const row = rowOf(path)
  return row?.manifest == null ? [] : [...row.manifest.split('.'), ...path.slice(row.path.length)]
}

function isMapping(value: unknown): value is Value {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
