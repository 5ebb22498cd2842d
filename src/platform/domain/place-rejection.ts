// Who decides what holds in a space, or on the whole platform. Pure.
import type { Caller } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import { refusalIn, type SpaceRef } from './rights.ts'

/** Why the caller may not decide for the space, or for the whole platform where it is null; null where it may. */
export function placeRejection(caller: Caller, space: SpaceRef | null): Rejection | null {
  if (space !== null) {
    const refusal = refusalIn(caller, space)
    return refusal === null ? null : rejected(refusal.code, refusal.detail)
  }
  if (!caller.siteOwner) return rejected('not_site_owner', 'Only the site owner does this.')
  return caller.token.scopes.includes('admin:org') ? null : rejected('insufficient_scope', 'This needs a token with scope admin:org.')
}
