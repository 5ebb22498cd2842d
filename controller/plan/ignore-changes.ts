// Fields that a manifest leaves to others (`lifecycle.ignoreChanges`) keep the value that the platform has.
import type { Resource } from '../../src/generated/types.ts'
import { kinds, valueAt, withValueAt } from './kinds.ts'

/** `desired` with the values of `actual` in the fields that `desired` ignores. */
export function keepIgnored(desired: Resource, actual: Resource): Resource {
  if (desired.kind !== 'App' || desired.spec.lifecycle.ignoreChanges.length === 0) return desired
  const ignored = new Set<string>(desired.spec.lifecycle.ignoreChanges)
  return kinds.App.filter((field) => ignored.has(field.path)).reduce<Resource>(
    (kept, field) => withValueAt(kept, field.at, valueAt(actual, field.at)),
    desired,
  )
}
