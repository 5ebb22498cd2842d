// The single settings of a resource: a level of a permission, one event of several, a text. What is asked "who set this?" of.
import { isDefault } from '../../controller/plan/diff.ts'
import type { Field } from '../../controller/plan/kinds.ts'
import { compare } from '../lib/diagnostic.ts'
import { valueAt } from '../lib/value-at.ts'
import type { Path } from '../manifest/finding.ts'
import type { Resource } from '../manifest/resource.ts'

/** `path` as people write it, as in permissions.repository.contents or events.push; `at` as a manifest has it, items of sets by their value. */
export type Leaf = { path: string; at: Path }

/** Null: nothing is there. */
export type LeafValue = string | boolean | null

/** Every setting that is no default in one of the resources, all of one kind, in the order of the kind's table; `among`: of these rows alone. */
export function leavesOf(resources: readonly Resource[], among: readonly Field[]): Leaf[] {
  return among.flatMap((field) => {
    const leaves = resources.flatMap((resource) => {
      const value = valueAt(resource, field.at)
      return isDefault(field, resource, value) || field.compare === 'presence' ? [] : leavesIn(field, value)
    })
    return [...new Map(leaves.map((leaf) => [leaf.path, leaf])).values()]
  })
}

function leavesIn(field: Field, value: unknown): Leaf[] {
  if (Array.isArray(value)) {
    return field.compare === 'list' ? value.map((_item, index) => leafOf(field, index)) : value.map((item) => leafOf(field, String(item)))
  }
  const names = typeof value === 'object' && value !== null ? Object.keys(value).sort(compare) : null
  return names === null ? [{ path: field.path, at: field.at }] : names.map((name) => leafOf(field, name))
}

/** The setting of this name, or index, within a field. */
export function leafOf(field: Field, part: string | number): Leaf {
  return { path: typeof part === 'number' ? `${field.path}[${part}]` : `${field.path}.${part}`, at: [...field.at, part] }
}

/** What a resource has at a place: for an item of a set, whether it is there (where `all` are, that). Null for nothing. */
export function leafValue(resource: unknown, at: Path): LeafValue {
  let value = resource
  for (const part of at) {
    if (Array.isArray(value)) value = typeof part === 'number' ? value[part] : value.includes(part) || undefined
    else if (typeof value === 'object' && value !== null)
      value = Object.hasOwn(value, part) ? (value as { [name: string]: unknown })[part] : undefined
    else if (value !== 'all') value = undefined
  }
  return typeof value === 'string' || typeof value === 'boolean' ? value : null
}
