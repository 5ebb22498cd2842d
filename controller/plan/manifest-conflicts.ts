// What single manifests ask for that cannot be applied, whatever else the platform holds.
import type { Change, Conflict } from '../../src/generated/types.ts'
import { checkManifest } from '../../src/manifest/check-manifest.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { conflict } from './conflicts.ts'

/** A manifest is sound by itself, but with the fields that it ignores as they are on the platform it may not be. */
export function ignoredConflicts(changes: readonly Change[], apps: readonly Desired[]): Conflict[] {
  const wanted = new Map(apps.map(({ key, resource }) => [key, resource]))
  return changes.flatMap(({ key, after }) => {
    if (after?.kind !== 'App' || after === wanted.get(key)) return []
    const [fault] = checkManifest(after).findings.filter(({ severity }) => severity === 'error')
    return fault ? [conflict('AW415', key, { fault: fault.message })] : []
  })
}
