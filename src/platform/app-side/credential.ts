// What a request proves by its Authorization header. Whether that is still worth something, the store says.
import { apiFaults } from '../domain/api-fault.ts'
import type { Credential } from '../domain/principal.ts'
import type { Services } from '../routes/route.ts'
import { hashTokenValue, type TokenKind, tokenKindOf } from '../token-value.ts'
import { verifyAppJwt } from './app-jwt.ts'
import { ApiError } from './route.ts'

type TokenCredential = Extract<Credential, { hash: string }>['kind']

const credentialKinds: Readonly<Partial<Record<TokenKind, TokenCredential>>> = {
  token: 'token',
  installation: 'installation',
  'app-user': 'app-user',
}

/** Clients write `Bearer`, `bearer` or `token` before every kind of token. */
const headerForm = /^(?:bearer|token) +(\S+)$/i

/** @throws ApiError 401, 404 as the kind of credential has it. */
export async function readCredential(services: Services, header: string | undefined, now: Date): Promise<Credential> {
  if (header === undefined || header === '') return { kind: 'anonymous' }
  const value = headerForm.exec(header)?.[1]
  if (value === undefined) throw new ApiError(apiFaults.badCredentials)
  if (value.split('.').length === 3) return verifyAppJwt(services, value, now)
  // The checksum is verified before the store is asked.
  const kind = credentialKinds[tokenKindOf(value) ?? 'refresh']
  if (kind === undefined) throw new ApiError(apiFaults.badCredentials)
  return { kind, hash: hashTokenValue(value) }
}
