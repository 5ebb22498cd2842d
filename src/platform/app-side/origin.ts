// Who did what by which credential, as the audit log keeps it of calls of the app-side API.
import { actorOf, type Principal } from '../domain/principal.ts'
import type { Origin } from '../domain/registry.ts'
import { tokenName } from '../domain/token-rules.ts'
import type { ApiCall } from './route.ts'

/** As the audit log names it; of a credential it has the id, never the value. */
export function originOf({ principal, authority, address }: Pick<ApiCall, 'principal' | 'authority' | 'address'>): Origin {
  return { at: authority.at, actor: actorOf(principal), credential: credentialOf(principal, authority.credential), address }
}

function credentialOf(principal: Principal, credential: ApiCall['authority']['credential']): string {
  if (principal.kind === 'token') return tokenName(principal.caller.token)
  if (principal.kind === 'installation') return `installation token (${principal.tokenId})`
  if (principal.kind === 'app-user') return `user token (${principal.tokenId})`
  if (credential.kind === 'app') return `key (${credential.keyId})`
  return credential.kind === 'client' ? `client secret (${credential.secretId})` : 'none'
}
