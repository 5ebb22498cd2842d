// What controllers need from a store, and who looks at what they say: leases, the status of fleets, approvals of plans.
import type { Approval, Fleet, LeaseWish, NewApproval, NewFleetStatus, StatusReceipt } from '../../generated/types.ts'
import type { StoredStatus, StoredSummary } from '../domain/fleet-status.ts'
import type { StoredLease } from '../domain/lease.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'

/** `fleet`: null before its first changeset. `status`: null where no controller has spoken of it. */
export type FleetOfSpace = { name: string; fleet: Fleet | null; status: StoredSummary | null }

export interface ControllerReader {
  /** Of a login, by name; over or not. */
  lease(login: string, name: string): Promise<StoredLease | null>
  /** null where none was heard of, or only before another space made the fleet its own. */
  fleetStatus(fleet: string): Promise<StoredStatus | null>
  /** By the name of the fleet; with `waiting` those alone in which a plan waits for approval, or was approved. */
  fleetStatuses(query: PageQuery & { waiting?: boolean }, reach: Reach): Promise<Page<StoredSummary>>
  /** By name. */
  fleetsOfSpace(space: string, page: PageQuery): Promise<Page<FleetOfSpace>>
}

/** Each is one transaction, in which the caller is asked about once more. */
export interface ControllerWriter {
  /** Acquires a lease of the caller's login that is free or over, or renews the one that this holder has. */
  takeLease(name: string, wish: LeaseWish, by: number, origin: Origin): Promise<Outcome<{ lease: StoredLease }>>
  /** Where nobody holds it, there is nothing to do. */
  giveLeaseBack(name: string, holder: string, by: number, origin: Origin): Promise<Outcome<object>>
  putFleetStatus(fleet: string, status: NewFleetStatus, by: number, origin: Origin): Promise<Outcome<{ receipt: StatusReceipt }>>
  deleteFleetStatus(fleet: string, by: number, origin: Origin): Promise<Outcome<object>>
  /** Of the plan that waits, and of no other. `renewed`: whether it was approved before. */
  approvePlan(fleet: string, approval: NewApproval, by: number, origin: Origin): Promise<Outcome<{ approval: Approval; renewed: boolean }>>
  withdrawApproval(fleet: string, digest: string, by: number, origin: Origin): Promise<Outcome<object>>
}
