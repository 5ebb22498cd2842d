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
