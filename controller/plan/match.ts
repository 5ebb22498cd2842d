// Which record of the platform each manifest is about, and what stands in the way.
import type { Conflict, ResourceRecord } from '../../src/generated/types.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { conflict } from './conflicts.ts'

export type Pair = {
  desired: Desired
  /** Null: to be created. */
  record: ResourceRecord | null
  /** The key before a rename; null without one. */
  from: string | null
}

export type Records = ReadonlyMap<string, ResourceRecord>

/** Who plans, and whether it takes over what is not its own. */
export type Ownership = { fleet: string; adopt: boolean }

/** The conflict of a record that this fleet neither owns nor takes over; null where it does. */
export function ownerConflict(key: string, record: ResourceRecord, { fleet, adopt }: Ownership): Conflict | null {
  if (adopt || record.fleet === fleet) return null
  return record.fleet === null ? conflict('AW402', key) : conflict('AW401', key, { fleet: record.fleet })
}

/** Slugs of apps by the ones that they had before, where only one app was called so. */
export function presentSlugs(records: Records): Map<string, string> {
  const renamed = [...records.values()].flatMap((record) =>
    record.kind === 'App' && record.formerSlug !== null ? [{ former: record.formerSlug, slug: record.resource.metadata.slug }] : [],
  )
  const present = new Map<string, string>()
  for (const [former, [first, ...others]] of Map.groupBy(renamed, (each) => each.former)) {
    if (first !== undefined && others.length === 0) present.set(former, first.slug)
  }
  return present
}
