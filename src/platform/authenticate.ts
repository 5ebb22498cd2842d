// Who is asking: the bearer token of a request, and whether it is enough for the route.
import type { Caller } from '../generated/types.ts'
import { hasEnded } from './domain/token-rules.ts'
import { RequestProblem } from './problem.ts'
import type { Access, Services } from './routes/route.ts'
import { hashTokenValue, tokenKindOf } from './token-value.ts'

/** The same answer for every token that is none: it says nothing about which ones exist. */
function unauthorized(): RequestProblem {
  return new RequestProblem('unauthorized', 'Send a live token as `Authorization: Bearer TOKEN`.')
}

/** Finds the caller of a request. */
export async function authenticate(
  services: Pick<Services, 'store' | 'now' | 'noteLastUse'>,
  authorization: string | undefined,
): Promise<Caller> {
  const value = /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1] ?? ''
  if (tokenKindOf(value) !== 'token') throw unauthorized()
  const caller = await services.store.reader.callerByToken(hashTokenValue(value))
  const now = services.now()
  if (caller === null || hasEnded(caller.token, now)) throw unauthorized()
  services.noteLastUse('token', caller.token.id, now)
  return caller
}

/** @throws RequestProblem where the caller's token or login is not enough for the route. */
export function enforce(access: Access, caller: Caller, writes: boolean, login: string | undefined): void {
  if (caller.token.readOnly && writes) {
    throw new RequestProblem('token_read_only', `The token ${caller.token.name} is read-only; use one that may write.`)
  }
  if ('scope' in access && !caller.token.scopes.includes(access.scope)) {
    throw new RequestProblem('insufficient_scope', `This needs a token with scope ${access.scope}.`)
  }
  if (access.kind === 'site-owner' && !caller.siteOwner) {
    throw new RequestProblem('not_site_owner', 'Only the site owner does this.')
  }
  if (access.kind === 'self' && !caller.siteOwner && caller.login !== login) {
    throw new RequestProblem('not_self', `${caller.login} may not see or change what belongs to ${login}.`)
  }
}
