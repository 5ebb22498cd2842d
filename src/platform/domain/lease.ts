// Leases: who gets one, and for how long. Times are the platform's; what a lease guards, its holder must not touch once it is over. Pure.
import type { Caller, Lease, LeaseWish } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { AuditDraft } from './registry.ts'
import { spaceScopes } from './rights.ts'
import { later } from './time.ts'

export type StoredLease = Omit<Lease, 'seconds'>

/** More than that nobody needs; without a limit names would fill the disk. */
export const mostLeases = 100

/** Why the caller may not have to do with leases; null where it may. A token that may nothing in any space must not stop a controller. */
export function leaseRefusal({ token }: Pick<Caller, 'token'>): Rejection | null {
  if (spaceScopes.some((scope) => token.scopes.includes(scope))) return null
  return rejected('insufficient_scope', `Leases need a token with scope ${spaceScopes.join(' or ')}.`)
}

export function isOver({ expiresAt }: Pick<StoredLease, 'expiresAt'>, at: string): boolean {
  return expiresAt <= at
}

/** Why the lease is not for this holder; null where it is free, over, or its own. */
export function heldRejection(lease: StoredLease | null, holder: string, at: string): Rejection | null {
  if (lease === null || lease.holder === holder || isOver(lease, at)) return null
  return rejected('lease_held', `The lease ${lease.name} is held by ${lease.holder} until ${lease.expiresAt}, in term ${lease.term}.`)
}

/** The lease as it is renewed; null where it has to be acquired anew, since it was somebody else's, given back, or over. */
export function renewed(lease: StoredLease | null, { holder, seconds }: LeaseWish, at: string): StoredLease | null {
  if (lease?.holder !== holder || isOver(lease, at)) return null
  return { ...lease, renewedAt: at, expiresAt: later(at, seconds * 1_000) }
}

/** The lease in a new term. */
export function acquired(name: string, { holder, seconds }: LeaseWish, term: number, at: string): StoredLease {
  return { name, holder, term, acquiredAt: at, renewedAt: at, expiresAt: later(at, seconds * 1_000) }
}

/** Of a holder that did not give it back: something has happened to it. The rest of what leases do is no news. */
export function takeOverAudit(login: string, before: StoredLease, after: StoredLease): AuditDraft {
  const told = ({ holder, term, expiresAt }: StoredLease) => ({ holder, term, expiresAt })
  return { action: 'take-over-lease', key: `Lease/${after.name}`, space: login, before: told(before), after: told(after) }
}

/** As it is answered at a moment. */
export function shownLease(lease: StoredLease, at: string): Lease {
  return { ...lease, seconds: Math.max(0, Date.parse(lease.expiresAt) - Date.parse(at)) / 1_000 }
}
