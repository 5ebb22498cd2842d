// A field as people name it -> the settings it stands for, or what they may have meant.
import { type Field, kinds } from '../../controller/plan/kinds.ts'
import { allEvents, findEvent, subscribableEvents } from '../catalog/events.ts'
import { nearName } from '../catalog/near-name.ts'
import { nearEvent, nearPermission } from '../catalog/near-names.ts'
import { allPermissions, findPermission } from '../catalog/permissions.ts'
import type { Kind } from '../generated/types.ts'
import { type Leaf, leafOf } from './leaf.ts'

/** `leaf`: one setting, set or not; else whatever is set of `fields`. */
export type AskedLeaves = { leaf: Leaf; fields: null } | { leaf: null; fields: readonly Field[] }

/** `near`: what was probably meant; null where nothing is near. */
export type UnknownField = { unknown: string; near: string | null }

/** `name` with or without `spec.` before it, as manifests or plans name fields. */
export function askedLeaves(kind: Kind, name: string): AskedLeaves | UnknownField {
  const word = name.replace(/^(spec|metadata)\./, '').replace(/^lifecycle\./, '')
  const rows = kinds[kind].filter(({ compare }) => compare !== 'presence')
  const exact = rows.find(({ path }) => path === word)
  if (exact !== undefined)
    return exact.compare === 'value' ? { leaf: { path: exact.path, at: exact.at }, fields: null } : { leaf: null, fields: [exact] }
  const below = rows.filter(({ path }) => path.startsWith(`${word}.`))
  if (below.length > 0) return { leaf: null, fields: below }
  const above = rows.find(({ path, compare }) => compare !== 'value' && (word.startsWith(`${path}.`) || word.startsWith(`${path}[`)))
  const leaf = above === undefined ? null : leafIn(above, word.slice(above.path.length))
  return leaf === null ? { unknown: name, near: nearField(kind, word, above) } : { leaf, fields: null }
}

/** `rest`: what stands behind the field's path, with the sign that parts them. */
function leafIn(field: Field, rest: string): Leaf | null {
  const part = rest.startsWith('.') ? rest.slice(1) : rest
  const index = /^\[?(\d{1,4})\]?$/.exec(part)?.[1]
  if (field.compare === 'list') return index === undefined ? null : leafOf(field, Number(index))
  if (rest.startsWith('[') || part === '') return null
  if (field.compare === 'levels' && findPermission(part)?.group !== groupOf(field)) return null
  return field.path === 'events' && findEvent(part) === undefined ? null : leafOf(field, part)
}

function groupOf({ path }: Field): string {
  return path.slice(path.indexOf('.') + 1)
}

function nearField(kind: Kind, word: string, above: Field | undefined): string | null {
  const last = word.slice(word.lastIndexOf('.') + 1)
  if (above?.path === 'events') return named('events', nearEvent(last))
  if (word.startsWith('permissions.')) {
    const group = above === undefined ? 'repository' : groupOf(above)
    const near = nearPermission(last, group === 'organization' || group === 'user' ? group : 'repository')
    return near === null ? null : named(`permissions.${near.group}`, near.name)
  }
  const shown = [...kinds[kind].map(({ path }) => path), ...leafNames()]
  const sameLast = shown.find((path) => path.endsWith(`.${word}`))
  return sameLast ?? nearName(word, shown)
}

function named(parent: string, name: string | null): string | null {
  return name === null ? null : `${parent}.${name}`
}

function leafNames(): string[] {
  const permissions = allPermissions().filter(({ status, group }) => status === 'current' && group !== 'enterprise')
  return [...permissions.map(({ name, group }) => `permissions.${group}.${name}`), ...subscribableEvents().map((name) => `events.${name}`)]
}

/** Whether a word could name a field at all, so that it is no path. */
export function looksLikeField(kind: Kind, word: string): boolean {
  const [first = ''] = word.replace(/^(spec|metadata)\./, '').split(/[.[]/)
  return kinds[kind].some(({ path }) => path.split('.')[0] === first) || allEvents().some(({ name }) => name === word)
}
