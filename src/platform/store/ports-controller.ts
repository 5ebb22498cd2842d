// What controllers need from a store: leases.
import type { LeaseWish } from '../../generated/types.ts'
import type { StoredLease } from '../domain/lease.ts'
import type { Origin } from '../domain/registry.ts'
import type { Outcome } from './ports.ts'

export interface ControllerReader {
  /** Of a login, by name; over or not. */
  lease(login: string, name: string): Promise<StoredLease | null>
}

/** Each is one transaction, in which the caller is asked about once more. */
export interface ControllerWriter {
  /** Acquires a lease of the caller's login that is free or over, or renews the one that this holder has. */
  takeLease(name: string, wish: LeaseWish, by: number, origin: Origin): Promise<Outcome<{ lease: StoredLease }>>
  /** Where nobody holds it, there is nothing to do. */
  giveLeaseBack(name: string, holder: string, by: number, origin: Origin): Promise<Outcome<object>>
}
