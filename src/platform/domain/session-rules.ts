// Sessions of browsers: how they are opened, when they are over, what the log calls them, and which of them set a password. Pure.
import type { Token } from '../../generated/types.ts'
import { type Rejection, rejected } from './obstacle.ts'
import { later } from './time.ts'
import { readOnlyRejection, tokenName } from './token-rules.ts'

/** token: by a personal access token, whose rights it has. The others open a session with a token of its own, for everything. */
export type SignInWay = 'token' | 'password' | 'link'

/** Milliseconds without use after which a session is over. */
export const idleLife: number = 14 * 24 * 60 * 60 * 1000

/** Milliseconds that a one-time link can be used. */
export const linkLife: number = 15 * 60 * 1000

/** Milliseconds after a link within which its session sets a password without the present one: whoever forgot it has come by a link. */
const freshLife = 10 * 60 * 1000

type OpenedBy = { way: SignInWay; createdAt: string }

const shownWays: Readonly<Record<Exclude<SignInWay, 'token'>, string>> = { password: 'password', link: 'one-time link' }

/** How the audit log names a session. */
export function sessionName({ id, way }: { id: number; way: SignInWay }, token: Pick<Token, 'name' | 'id'>): string {
  return way === 'token' ? `session by ${tokenName(token)}` : `session ${id} by ${shownWays[way]}`
}

/** How the audit log names what a person signs in with. */
export function credentialName(way: Exclude<SignInWay, 'token'>): string {
  return shownWays[way]
}

/** Whether setting a password takes the present one. */
export function asksForPresent({ way, createdAt }: OpenedBy, hasPassword: boolean, at: string): boolean {
  return hasPassword && (way !== 'link' || later(createdAt, freshLife) <= at)
}

/**
 * Why a session may not set a password; null where it may. `kept`: hash of the present one; `proven`: the hash that the person has shown to
 * know the password of. A token may be narrow, and a password opens everything: the token alone sets none.
 */
export function passwordRejection(
  session: OpenedBy & { token: Token },
  { kept, proven }: { kept: string | null; proven: string | null },
  at: string,
): Rejection | null {
  const readOnly = readOnlyRejection(session)
  if (readOnly !== null) return readOnly
  if (kept === null && session.way === 'token') {
    return rejected('insufficient_scope', 'An access key sets no first password. Sign in by a one-time link; the site owner makes one.')
  }
  if (!asksForPresent(session, kept !== null, at) || kept === proven) return null
  return rejected('revision_moved', 'The password has changed in the meantime. Nothing was changed.')
}
