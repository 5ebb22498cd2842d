// When a token is over, and what a new one may be: no more than the token that makes it, with a name and a time that mean something.
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Caller, NewToken, Scope, Token } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import { timeOf } from './time.ts'

/** Every scope there is, in the order in which tokens keep them. */
export const allScopes: readonly Scope[] = catalog.scopes.map(({ scope }) => scope as Scope).toSorted()

/** Whether the token's time is over. */
export function hasEnded({ expiresAt }: Pick<Token, 'expiresAt'>, now: Date): boolean {
  return expiresAt !== null && new Date(expiresAt) <= now
}

/** How the audit log names a token. */
export function tokenName({ name, id }: Pick<Token, 'name' | 'id'>): string {
  return `token ${name} (${id})`
}

/** What a new token asks for; `expiresAt` in UTC, as `timeOf` gives it. */
export type Wanted = { scopes: readonly Scope[]; expiresAt: string | null }

type TokenRefusal = { code: 'scope_not_held' | 'outlives_token'; detail: string }

/** Why the token `by` may not make this one, whoever holds it; null where it may. A narrowed token would be no narrower otherwise. */
export function tokenRefusal(by: Token, { scopes, expiresAt }: Wanted): TokenRefusal | null {
  const missing = scopes.filter((scope) => !by.scopes.includes(scope))
  if (missing.length > 0) {
    return { code: 'scope_not_held', detail: `The token at hand does not have ${missing.join(', ')}; use one that has.` }
  }
  if (by.expiresAt === null || (expiresAt !== null && new Date(expiresAt) <= new Date(by.expiresAt))) return null
  return { code: 'outlives_token', detail: `The token at hand ends at ${by.expiresAt}; ask for an expiresAt no later than that.` }
}

/** What is wrong with the fields of a new token that matches its schema: the place and why; null where nothing is. */
export function fieldFault({ name, expiresAt = null }: NewToken, now: Date): { key: string; detail: string } | null {
  if (name.includes('\0')) return { key: '/name', detail: 'must not hold U+0000' }
  if (!name.isWellFormed()) return { key: '/name', detail: 'must not hold half a character (a lone surrogate)' }
  if (expiresAt === null) return null
  const time = timeOf(expiresAt)
  if (time === null) return { key: '/expiresAt', detail: 'must be a time like 2030-01-31T12:00:00Z' }
  return new Date(time) <= now ? { key: '/expiresAt', detail: 'must be in the future' } : null
}

/** Why the token `by` may not open a session for everything; null where it may. */
export function fullSessionRefusal(by: Token): TokenRefusal | null {
  return tokenRefusal(by, { scopes: allScopes, expiresAt: null })
}

/** Why a person may not write on the pages with the token that they signed in with; null where they may. */
export function readOnlyRejection({ token }: Pick<Caller, 'token'>): Rejection | null {
  if (!token.readOnly) return null
  return rejected('token_read_only', `The token ${token.name} is read-only; sign in with one that may write.`)
}
