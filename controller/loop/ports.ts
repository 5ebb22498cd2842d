// What the loop of the controller needs from a platform beside planning and applying. Adapters implement these.
import type { Lease, NewFleetStatus, StatusReceipt } from '../../src/generated/types.ts'

/** `until`: by the clock that the keeper was given, in milliseconds; counted from before the platform was asked, so never too late. */
export type Tenure = { lease: Lease; until: number }

/** Leases of the caller's login. Of those who run side by side, one has a lease at a time. */
export interface LeaseKeeper {
  /**
   * Acquires the lease, or renews it for who has it; where somebody else has it, `detail` says who and until when. A tenure in another term
   * than the last one is a new one: meanwhile others may have had it.
   */
  take(name: string, holder: string, seconds: number): Promise<Tenure | { lease: null; detail: string }>
  /** Lets others have it at once. Nothing where it is the holder's no more. */
  giveBack(name: string, holder: string): Promise<void>
}

/** What the controller says of its fleets; the platform keeps it and shows it to people. */
export interface StatusWriter {
  /**
   * Whole: what an earlier status said is forgotten, but when each condition came to its status. While a plan waits for approval every
   * status holds it: an approval is over with the first one that does not. Throws AppError 'conflict' where a later leader has written.
   */
  write(fleet: string, status: NewFleetStatus): Promise<StatusReceipt>
}

/** What people let pass. */
export interface ApprovalsReader {
  /** Digests of plans of the fleet that may be applied now; each is of one plan on one state. */
  readApproved(fleet: string): Promise<ReadonlySet<string>>
}
