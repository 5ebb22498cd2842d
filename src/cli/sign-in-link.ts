// A link that signs a user in at a browser, as the platform makes it for whoever may ask.
import type { Transport } from '../client/transport.ts'
import type { Caller, SignInLink } from '../generated/types.ts'

/** `login` null: the caller's own. */
export async function makeSignInLink(
  transport: Transport,
  platform: string,
  login: string | null,
): Promise<{ link: string; login: string; expiresAt: string }> {
  const whose = login ?? ((await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['login'] })) as Caller).login
  const path = `/api/v1/users/${encodeURIComponent(whose)}/sign-in-links`
  const made = (await transport.send({ method: 'POST', path, holds: ['path', 'expiresAt'] })) as SignInLink
  return { link: platform.replace(/\/$/, '') + made.path, login: whose, expiresAt: made.expiresAt }
}
