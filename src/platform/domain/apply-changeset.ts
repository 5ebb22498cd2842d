// A changeset of a fleet against the registry: the fleet's head moves with the changes, or something stands in the way. Pure.
import type { Caller, Changeset, ChangesetResult } from '../../generated/types.ts'
import { keyOf } from '../../manifest/resource.ts'
import { laterFields as knownLaterFields, type LaterField } from '../../manifest/resource-schema.ts'
import { applyChanges, type ChangeResults, type RegistryWrites } from './apply-changes.ts'
import type { Step } from './changeset-steps.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { StoredFleet, WorkingSet } from './registry.ts'
import { administers } from './rights.ts'

export type ChangesetInput = {
  changeset: Changeset
  caller: Caller
  set: WorkingSet
  /** ISO 8601, UTC. */
  at: string
  dryRun: boolean
  /** What came after version 1 of the resource shapes, where a test makes some up. */
  laterFields?: readonly LaterField[]
}

/** Rows to write, all in one transaction. */
export type Writes = RegistryWrites & {
  fleet: StoredFleet
  /** Keys that the fleet need not be reminded of any more: what it makes, and what it says that it does without. */
  settled: string[]
}

export type ChangesetOutcome = { rejection: Rejection } | { rejection: null; writes: Writes; result: ChangesetResult }

/** Whether the caller may write through a fleet that exists. */
export function fleetRejection(fleet: StoredFleet | null, caller: Caller, set: Pick<WorkingSet, 'spaces'>): Rejection | null {
  const space = fleet === null ? undefined : set.spaces.get(fleet.space)
  if (fleet === null || (space !== undefined && administers(caller, space))) return null
  return rejected('fleet_not_yours', `Fleet ${fleet.name} belongs to another space; choose another name for yours.`)
}

/** Applies the changeset to its working set; all of it or nothing. */
export function applyChangeset(input: ChangesetInput): ChangesetOutcome {
  const { changeset, caller, set, at, laterFields = knownLaterFields } = input
  const early = fleetRejection(set.fleet, caller, set) ?? headRejection(input) ?? emptyRejection(input)
  if (early !== null) return { rejection: early }
  const { fleet, changes, schema } = changeset
  const outcome = applyChanges({ changes, fleet, schema, caller, set, at, laterFields })
  if (outcome.rejection !== null) return outcome
  return { rejection: null, writes: writesOf(input, outcome.steps, outcome.writes), result: resultOf(input, outcome.results) }
}

function headRejection({ changeset, set: { fleet } }: ChangesetInput): Rejection | null {
  const head = fleet?.head ?? null
  if (head === changeset.expectedHead) return null
  const expected = changeset.expectedHead ?? 'none'
  const now = fleet === null ? 'it has no changeset yet' : `${fleet.updatedBy} wrote changeset ${fleet.head} at ${fleet.updatedAt}`
  return rejected('head_moved', `Fleet ${changeset.fleet}: ${now}, the plan expects ${expected}. Make a new plan.`)
}

function emptyRejection({ changeset: { changes, forget = [], settles = [] }, set }: ChangesetInput): Rejection | null {
  if (changes.length > 0 || (forget.length + settles.length > 0 && set.fleet !== null)) return null
  return rejected('invalid_change', 'There is nothing to change, to forget or to settle.')
}

function writesOf({ changeset, caller, set, at }: ChangesetInput, steps: readonly Step[], writes: RegistryWrites): Writes {
  const head = set.nextIds.changeset
  const [first] = steps
  const space = set.fleet?.space ?? first?.stored?.space ?? first?.resource?.metadata.space ?? ''
  return {
    ...writes,
    fleet: { name: changeset.fleet, space, head, createdAt: set.fleet?.createdAt ?? at, updatedAt: at, updatedBy: caller.login },
    settled: [...steps.flatMap(({ resource }) => (resource === null ? [] : [keyOf(resource)])), ...(changeset.forget ?? [])],
    nextIds: { ...writes.nextIds, changeset: head + 1 },
  }
}

function resultOf({ changeset, caller, set, at, dryRun }: ChangesetInput, results: ChangeResults): ChangesetResult {
  const id = dryRun ? null : set.nextIds.changeset
  return {
    id,
    fleet: changeset.fleet,
    head: dryRun ? (set.fleet?.head ?? null) : id,
    dryRun,
    createdAt: at,
    actor: caller.login,
    // A dry run gives out no id that the real one may give to something else.
    changes: results.map((result, index) => ({ ...result, id: dryRun && changeset.changes[index]?.id === null ? null : result.id })),
  }
}
