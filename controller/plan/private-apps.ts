// An app cannot become private while it is installed outside its own space.
import type { Conflict } from '../../src/generated/types.ts'
import { installationKey } from '../../src/manifest/resource.ts'
import { conflict } from './conflicts.ts'
import { keepIgnored } from './ignore-changes.ts'
import type { Pair } from './match.ts'

/** A conflict for each app that `pairs` make private and that stays installed elsewhere; `ended` holds the keys that the plan ends. */
export function outsideConflicts(pairs: readonly Pair[], ended: ReadonlySet<string>): Conflict[] {
  return pairs.flatMap(({ desired, record }) => {
    if (record?.kind !== 'App' || record.resource.spec.visibility === 'private') return []
    const after = keepIgnored(desired.resource, record.resource)
    if (after.kind !== 'App' || after.spec.visibility === 'public') return []
    const { slug, space } = record.resource.metadata
    const outside = record.status.spaces.filter((other) => other !== space && !ended.has(installationKey(slug, other)))
    return outside.length === 0 ? [] : [conflict('AW413', desired.key, { spaces: outside.sort().join(', ') })]
  })
}
