// Who is asking: the bearer token of a request, and whether it is enough for the route.
import type { Caller } from '../generated/types.ts'
import { hasEnded } from './domain/token-rules.ts'
import { RequestProblem } from './problem.ts'
import type { Access, Services } from './routes/route.ts'
import { hashTokenValue, hasTokenForm } from './token-value.ts'

/** How often the last use of one token is written at most. */
const touchInterval = 60_000

/** The same answer for every token that is none: it says nothing about which ones exist. */
function unauthorized(): RequestProblem {
  return new RequestProblem('unauthorized', 'Send a live token as `Authorization: Bearer TOKEN`.')
}

/** Finds the caller of a request; keeps nothing but when it last noted a token's use. */
export function authenticator(services: Services, log: (line: string) => void): (authorization: string | undefined) => Promise<Caller> {
  const touched = new Map<number, number>()
  const touch = (id: number, now: Date) => {
    if (now.getTime() - (touched.get(id) ?? 0) < touchInterval) return
    touched.set(id, now.getTime())
    // Not awaited: a request does not fail or wait for its token's last use.
    services.store.writer.touchToken(id, now.toISOString()).catch((error) => log(`The last use of token ${id} was not noted: ${error}`))
  }
  return async (authorization) => {
    const value = /^Bearer ([^\s]+)$/i.exec(authorization ?? '')?.[1] ?? ''
    if (!hasTokenForm(value)) throw unauthorized()
    const caller = await services.store.reader.callerByToken(hashTokenValue(value))
    const now = services.now()
    if (caller === null || hasEnded(caller.token, now)) throw unauthorized()
    touch(caller.token.id, now)
    return caller
  }
}

/** @throws RequestProblem where the caller's token or login is not enough for the route. */
export function enforce(access: Access, caller: Caller, method: string, login: string | undefined): void {
  if (caller.token.readOnly && method !== 'GET' && method !== 'HEAD') {
    throw new RequestProblem('token_read_only', `The token ${caller.token.name} is read-only; use one that may write.`)
  }
  if ('scope' in access && !caller.token.scopes.includes(access.scope)) {
    throw new RequestProblem('insufficient_scope', `This needs a token with scope ${access.scope}.`)
  }
  if (access.kind === 'self' && !caller.siteOwner && caller.login !== login) {
    throw new RequestProblem('not_self', `${caller.login} may not see or change what belongs to ${login}.`)
  }
}
