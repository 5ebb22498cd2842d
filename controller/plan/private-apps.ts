// A private app is installed in its own space only, also once it becomes private or changes its space.
import type { Conflict } from '../../src/generated/types.ts'
import { installationKey } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import { keepIgnored } from './ignore-changes.ts'
import type { Pair } from './match.ts'

/**
 * A conflict for each app that `pairs` make private, or transfer while it is private, and that stays installed elsewhere. `ended` holds the
 * keys that the plan ends, as they are after its renames.
 */
export function outsideConflicts(pairs: readonly Pair[], ended: ReadonlySet<string>): Conflict[] {
  return pairs.flatMap(({ desired, record }) => {
    if (record?.kind !== 'App') return []
    const after = keepIgnored(desired.resource, record.resource)
    if (after.kind !== 'App' || after.spec.visibility === 'public') return []
    const { slug, space } = after.metadata
    const outside = record.status.spaces.filter((other) => other !== space && !ended.has(installationKey(slug, other)))
    if (outside.length === 0) return []
    const spaces = outside.sort().join(', ')
    if (record.resource.spec.visibility === 'public') return [conflict('AW413', desired.key, { spaces })]
    return record.resource.metadata.space === space ? [] : [conflict('AW416', desired.key, { spaces, space })]
  })
}
