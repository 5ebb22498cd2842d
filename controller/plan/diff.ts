// The differences of two resources, field by field, in the order of the kind's table.
import type { FieldChange, Grant, Resource } from '../../src/generated/types.ts'
import { canonicalJson } from '../../src/lib/canonical-json.ts'
import { compare } from '../../src/lib/diagnostic.ts'
import { valueAt } from '../../src/lib/value-at.ts'
import { type Field, kinds } from './kinds.ts'

type Compare = (path: string, before: unknown, after: unknown) => FieldChange[]
type Named = Readonly<Record<string, unknown>>

const comparisons: Readonly<Record<Field['compare'], Compare>> = {
  value: valueChanges,
  list: valueChanges,
  set: setChanges,
  levels: (path, before, after) => entryChanges('level', path, before, after),
  map: (path, before, after) => entryChanges('value', path, before, after),
  scope: (path, before, after) =>
    ((before === undefined || Array.isArray(before)) && Array.isArray(after) ? setChanges : valueChanges)(path, before, after),
  presence: (path, before, after) => valueChanges(path, decider(before), decider(after)),
}

/**
 * What changes from `before` to `after`, both of one kind; empty where nothing does. Fields that the manifest leaves to people are left out.
 * `grant` is what the installation has been given: where people consented so far, a manifest's consent is compared with that.
 */
export function diff(before: Resource, after: Resource, grant?: Grant): FieldChange[] {
  return kinds[after.kind].flatMap((field) => {
    const is = valueAt(after, field.at)
    if (field.unmanaged && is === undefined) return []
    const was = valueAt(before, field.at) ?? (field.consent ? granted(field, grant) : field.fallback?.(before))
    return comparisons[field.compare](field.path, was, is)
  })
}

/** The settings of a new resource that are not the defaults, as changes from nothing; a new installation's consent is left out. */
export function settings(resource: Resource): FieldChange[] {
  return kinds[resource.kind].flatMap((field) => {
    const value = valueAt(resource, field.at)
    if (field.consent || isDefault(field, resource, value)) return []
    return comparisons[field.compare](field.path, undefined, value)
  })
}

/** What a new installation is given, as changes from nothing. */
export function levelsGiven(grant: Grant): FieldChange[] {
  return (['repository', 'organization'] as const).flatMap((group) => entryChanges('level', `grant.${group}`, undefined, grant[group]))
}

function granted(field: Field, grant: Grant | undefined): unknown {
  return field.compare === 'levels' && grant ? valueAt({ permissions: grant }, field.path.split('.')) : undefined
}

/** Whether leaving the field out of a manifest would mean the same as `value`. */
export function isDefault(field: Field, resource: Resource, value: unknown): boolean {
  if (field.fallback) return value === field.fallback(resource)
  return (
    value === undefined ||
    value === '' ||
    value === false ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0)
  )
}

/** Who decides what an installation is given. */
function decider(permissions: unknown): 'people' | 'manifest' {
  return permissions === undefined ? 'people' : 'manifest'
}

function valueChanges(path: string, before: unknown, after: unknown): FieldChange[] {
  if (before === after || canonicalJson(before) === canonicalJson(after)) return []
  return [{ path, type: 'value', before: before ?? null, after: after ?? null }]
}

function setChanges(path: string, before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [new Set((before ?? []) as string[]), new Set(after as string[])]
  const added = [...is].filter((name) => !was.has(name)).sort(compare)
  const removed = [...was].filter((name) => !is.has(name)).sort(compare)
  return added.length + removed.length === 0 ? [] : [{ path, type: 'set', added, removed }]
}

function entryChanges(type: 'level' | 'value', path: string, before: unknown, after: unknown): FieldChange[] {
  const [was, is] = [(before ?? {}) as Named, after as Named]
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .sort(compare)
    .map((name) => ({ path: `${path}.${name}`, type, before: own(was, name), after: own(is, name) }))
    .filter(({ before, after }) => before !== after)
}

/** Labels may have any name, `constructor` too. */
function own(object: Named, name: string): Named[string] | null {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null
}
