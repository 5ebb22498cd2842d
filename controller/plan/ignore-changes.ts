// Fields that a manifest leaves to others (`lifecycle.ignoreChanges`) keep the value that the platform has.
import type { Ignored, Resource } from '../../src/generated/types.ts'
import { valueAt } from '../../src/lib/value-at.ts'
import { diff } from './diff.ts'
import { type Field, kinds, withValueAt } from './kinds.ts'
import type { Pair } from './match.ts'

/** `desired` with the values of `actual` in the fields that `desired` ignores. */
export function keepIgnored(desired: Resource, actual: Resource): Resource {
  return ignoredFields(desired).reduce<Resource>((kept, field) => withValueAt(kept, field.at, valueAt(actual, field.at)), desired)
}

/** The fields that a pair leaves alone although they differ; null where there are none. */
export function ignoredOf({ desired, record }: Pair): Ignored | null {
  if (record === null || record.digest === desired.digest) return null
  const kept = keepIgnored(desired.resource, record.resource)
  const paths = ignoredFields(desired.resource)
    .filter(({ at }) => diff(kept, withValueAt(kept, at, valueAt(desired.resource, at))).length > 0)
    .map(({ path }) => path)
  return paths.length === 0 ? null : { key: desired.key, paths }
}

function ignoredFields(desired: Resource): Field[] {
  if (desired.kind !== 'App' || desired.spec.lifecycle.ignoreChanges.length === 0) return []
  const ignored = new Set<string>(desired.spec.lifecycle.ignoreChanges)
  return kinds.App.filter((field) => ignored.has(field.path))
}
