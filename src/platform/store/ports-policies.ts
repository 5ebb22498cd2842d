// What the routes of kept policies need from a store.
import type { PolicyRecord } from '../../generated/types.ts'
import type { PolicyResource } from '../../manifest/policy.ts'
import type { Origin } from '../domain/registry.ts'
import type { Reach } from '../domain/rights.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'

/** Where a policy holds and what it is called; `space` null: the whole platform. */
export type PolicyPlace = { space: string | null; name: string }

/** `tag`: only where the policy is the one that this names; null for whatever is there. */
export type PolicyWrite = PolicyPlace & { tag: string | null }

export interface PoliciesReader {
  policy(place: PolicyPlace): Promise<PolicyRecord | null>
  /**
   * The platform's, then those of the spaces by login and name; null: of all spaces within reach. A page ends before it gets very large, whatever
   * its limit.
   */
  policies(page: PageQuery & { spaces: readonly string[] | null }, reach: Reach): Promise<Page<PolicyRecord>>
}

/** Each names the token that asks by id (`by`). */
export interface PoliciesWriter {
  /** One that is there is replaced; the same again changes nothing. */
  putPolicy(
    write: PolicyWrite,
    policy: PolicyResource,
    by: number,
    origin: Origin,
  ): Promise<Outcome<{ record: PolicyRecord; created: boolean }>>
  deletePolicy(write: PolicyWrite, by: number, origin: Origin): Promise<Outcome<object>>
}
