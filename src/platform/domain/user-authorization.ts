// Rules of authorizing an app as a user: who may, for how long, and whether the user's consent still covers what the app asks for. Pure.

import { userGrantOf } from '../../catalog/grants.ts'
import type { Caller, Level, Scope } from '../../generated/types.ts'
import { digestOf, sha256 } from '../../lib/digest.ts'
import type { ProblemCode } from '../problem.ts'
import type { Repositories } from './installation-changes.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { StoredApp } from './registry.ts'
import { roleIn } from './rights.ts'
import { readOnlyRejection } from './token-rules.ts'

/** Milliseconds. */
export const codeLife: number = 10 * 60 * 1000
export const userTokenLife: number = 28_800 * 1000
export const refreshTokenLife: number = 15_811_200 * 1000

export type UserPermissions = Readonly<Record<string, Level>>

/** Whether the caller may know that the app is there: a private one is known in its own space. */
export function mayKnow(caller: Pick<Caller, 'siteOwner' | 'spaces'>, app: StoredApp): boolean {
  return app.resource.spec.visibility === 'public' || roleIn(caller, app.space) !== null
}

/** Whether the user has consented to everything that the app asks of a user's account now. */
export function covers(consent: UserPermissions, app: StoredApp): boolean {
  const { user } = app.resource.spec.permissions
  return digestOf(userGrantOf(user, consent)) === digestOf(user)
}

/** What a form shows of the app's request; what it sends back tells whether that has changed since. */
export function consentDigest(app: StoredApp): string {
  return digestOf(app.resource.spec.permissions)
}

/** The same of a member's request to install the app: for which repositories belongs to it, and the member may ask for others meanwhile. */
export function requestDigest(app: StoredApp, repositories: Repositories): string {
  return digestOf({ permissions: app.resource.spec.permissions, repositories })
}

/** Why a form that showed another request is not taken. */
export const consentMoved: Rejection = rejected('revision_moved', 'The app has changed what it asks for; look at it once more.')
export const requestMoved: Rejection = rejected(
  'revision_moved',
  'The request, or what its app asks for, has changed; look at it once more.',
)

type Refusal = { code: ProblemCode; detail: string }

/** Why the caller may not authorize the app with the token at hand; null where it may. The app would act with the caller's rights. */
export function authorizationRefusal(caller: Caller, app: StoredApp): Refusal | null {
  if (!mayKnow(caller, app)) return { code: 'not_found', detail: 'There is no such app that you may see.' }
  const missing = scopesNeeded(app).filter((scope) => !caller.token.scopes.includes(scope))
  if (missing.length > 0) {
    const detail = `The app would do more in your name than your token may: it lacks ${missing.join(', ')}. Sign in with one that has.`
    return { code: 'insufficient_scope', detail }
  }
  return readOnlyRejection(caller)
}

/** A narrow token makes no authorization that reaches further than itself. */
function scopesNeeded(app: StoredApp): Scope[] {
  const { repository, organization } = app.resource.spec.permissions
  return [
    'user',
    ...(Object.keys(repository).length > 0 ? (['repo'] as const) : []),
    ...(Object.keys(organization).length > 0 ? (['admin:org'] as const) : []),
  ]
}

/** RFC 7636, S256. */
export function isChallenge(text: string): boolean {
  return /^[A-Za-z0-9_-]{43}$/.test(text)
}

/** Whether the verifier is the one of the challenge. Where there was no challenge there may be no verifier: else an attacker could leave the first out. */
export function fitsChallenge(challenge: string | null, verifier: string | null): boolean {
  if (challenge === null || verifier === null) return challenge === verifier
  return /^[A-Za-z0-9._~-]{43,128}$/.test(verifier) && Buffer.from(sha256(verifier), 'hex').toString('base64url') === challenge
}
