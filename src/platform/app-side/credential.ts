// What a request proves by its Authorization header. Whether that is still worth something, the store says.
import { apiFaults } from '../domain/api-fault.ts'
import { appIdOfClient } from '../domain/client-id.ts'
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

/** `Basic`, with the client id as the user and a client secret as the password. */
const basicForm = /^basic +([\w+/-]+={0,2})$/i

/** Clients write `Bearer`, `bearer` or `token` before every kind of token. */
const headerForm = /^(?:bearer|token) +(\S+)$/i

/** @throws ApiError 401, 404 as the kind of credential has it. */
export async function readCredential(services: Services, header: string | undefined, now: Date): Promise<Credential> {
  if (header === undefined || header === '') return { kind: 'anonymous' }
  const basic = basicForm.exec(header)?.[1]
  if (basic !== undefined) return clientCredential(services, Buffer.from(basic, 'base64').toString(), now)
  const value = headerForm.exec(header)?.[1]
  if (value === undefined) throw new ApiError(apiFaults.badCredentials)
  if (value.split('.').length === 3) return verifyAppJwt(services, value, now)
  // The checksum is verified before the store is asked.
  const kind = credentialKinds[tokenKindOf(value) ?? 'refresh']
  if (kind === undefined) throw new ApiError(apiFaults.badCredentials)
  return { kind, hash: hashTokenValue(value) }
}

/** The same answer whatever is wrong, and no question to the store where the secret's checksum is. */
async function clientCredential({ store }: Services, pair: string, now: Date): Promise<Credential> {
  const colon = pair.indexOf(':')
  const [clientId, secret] = [pair.slice(0, Math.max(colon, 0)), pair.slice(colon + 1)]
  if (tokenKindOf(secret) !== 'client-secret') throw new ApiError(apiFaults.badCredentials)
  // No app has the id 0: an unknown client costs as much as a known one.
  const appId = appIdOfClient(clientId) ?? 0
  const secretId = await store.reader.clientSecretId(appId, hashTokenValue(secret), now.toISOString())
  if (secretId === null) throw new ApiError(apiFaults.badCredentials)
  return { kind: 'client', appId, secretId }
}
