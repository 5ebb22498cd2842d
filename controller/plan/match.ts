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

/** The conflict of a record that this fleet does not own; null where it does. */
export function ownerConflict(key: string, record: ResourceRecord, fleet: string): Conflict | null {
  if (record.fleet === fleet) return null
  return record.fleet === null ? conflict('AW402', key) : conflict('AW401', key, { fleet: record.fleet })
}
