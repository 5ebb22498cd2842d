// What a controller says of a fleet: who may say it, what of it is kept, and when it has been silent for too long. Pure.
import type {
  Caller,
  ConditionType,
  FleetCondition,
  FleetStatus,
  FleetStatusSummary,
  NewCondition,
  NewFleetStatus,
} from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import { inForce } from './plan-approval.ts'
import { administers, refusalIn, type SpaceRef } from './rights.ts'
import { timeOf } from './time.ts'

/** A status as it is kept; its approval may be past its end. */
export type StoredStatus = Omit<FleetStatus, 'age' | 'stale'>

/** As lists have it. */
export type StoredSummary = Omit<FleetStatusSummary, 'age' | 'stale'> & Pick<FleetStatus, 'interval'>

/** Fleets of one space that have a status and no changeset yet: without a limit names would fill the disk. */
export const mostUnapplied = 100

/** Seconds of silence that mean nothing, whatever the interval is. */
const shortSilence = 300

/** What decides who may write a status. */
export type StatusPlace = {
  fleet: string
  /** The space whose admins it belongs to: where the fleet is, or else where its status is; null where there is neither. */
  owner: SpaceRef | null
  /** The space that the body names; null where it names none, or one that is not there. */
  named: SpaceRef | null
  asked: string | null
}

/** Where the status belongs, or why the caller may not write it. Whoever may not know of a fleet hears the same as of one that is not there. */
export function placeOf(
  { fleet, owner, named, asked }: StatusPlace,
  caller: Caller,
): { rejection: Rejection } | { rejection: null; space: SpaceRef } {
  if (owner !== null && administers(caller, owner)) return { rejection: null, space: owner }
  if (asked === null) {
    const detail = `There is no fleet ${fleet} that you may see. Of one without a changeset, say in \`space\` where it is going to be.`
    return { rejection: rejected('not_found', detail) }
  }
  if (named === null) return { rejection: rejected('not_found', `There is no space ${asked}.`) }
  const refusal = refusalIn(caller, named)
  if (refusal !== null) return { rejection: rejected(refusal.code, refusal.detail) }
  if (owner === null) return { rejection: null, space: named }
  return { rejection: rejected('fleet_not_yours', `Fleet ${fleet} belongs to another space; choose another name for yours.`) }
}

/** Why a status that matches its schema is none; null where it is one. `lastTerm`: the latest that any lease has. */
export function statusFault({ observedAt, conditions, drift, term }: NewFleetStatus, lastTerm: number): Rejection | null {
  const items = [
    ...(timeOf(observedAt) === null ? [{ key: '/observedAt', detail: timeFault }] : []),
    ...conditions.flatMap(({ type }, index) =>
      conditions.findIndex((each) => each.type === type) === index ? [] : [{ key: `/conditions/${index}`, detail: `${type} comes twice` }],
    ),
    ...drift.flatMap(({ at }, index) => (at === null || timeOf(at) !== null ? [] : [{ key: `/drift/${index}/at`, detail: timeFault }])),
    ...(term !== null && term > lastTerm ? [{ key: '/term', detail: 'is of no lease of this platform; take it from the lease' }] : []),
  ]
  if (items.length === 0) return null
  const errors = items.map((item) => ({ ...item, code: 'status' }))
  return rejected('invalid_body', 'The body is no NewFleetStatus.', errors)
}

const timeFault = 'must be a time like 2030-01-31T12:00:00Z'

/** Why a leader of this term may not write any more; null where it may, and for one that works without a lease. */
export function termRejection(fleet: string, before: number | null, term: number | null): Rejection | null {
  if (before === null || term === null || term >= before) return null
  const detail = `The status of fleet ${fleet} was written in term ${before}; term ${term} is over. Whoever is in it has lost the lease.`
  return rejected('older_term', detail)
}

/** Each condition with the moment when it came to its status; one that stays keeps its own, whatever its message says now. */
export function conditionsAt(before: readonly FleetCondition[], now: readonly NewCondition[], at: string): FleetCondition[] {
  return now.map(({ type, status, reason, message, revision = null }) => {
    const same = before.find((each) => each.type === type && each.status === status)
    return { type, status, reason, message, revision, since: same?.since ?? at }
  })
}

/** Those that have another status than before, or were not there. */
export function changedTypes(before: readonly FleetCondition[], now: readonly FleetCondition[]): ConditionType[] {
  return now.filter(({ type, status }) => before.find((each) => each.type === type)?.status !== status).map(({ type }) => type)
}

/** The status as it is answered at a moment. */
export function statusAt<Status extends Pick<FleetStatus, 'heardAt' | 'interval' | 'approval'>>(
  status: Status,
  at: string,
): Status & Pick<FleetStatus, 'age' | 'stale'> {
  return { ...status, approval: inForce(status.approval, at), ...ageOf(status, at) }
}

/** How long ago it was heard of, and whether that is too long: twice the interval that the controller named, and at least some minutes. */
function ageOf({ heardAt, interval }: Pick<FleetStatus, 'heardAt' | 'interval'>, at: string): { age: number; stale: boolean } {
  const age = Math.max(0, Math.floor((Date.parse(at) - Date.parse(heardAt)) / 1_000))
  return { age, stale: age > Math.max(shortSilence, 2 * (interval ?? 0)) }
}
