// JSON web tokens that apps sign with their private keys: RS256, short-lived, checked with the app's live keys.
import { decodeJwt, decodeProtectedHeader, importSPKI, type JWTPayload, jwtVerify } from 'jose'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import { appIdOfClient } from '../domain/client-id.ts'
import type { Credential } from '../domain/principal.ts'
import type { Services } from '../routes/route.ts'
import type { AppKey } from '../store/ports-app-side.ts'
import { ApiError } from './route.ts'

const algorithm = 'RS256'

/** Seconds; GitHub's limits, and the skew between two clocks that is forgiven. */
const maxLife = 600
const skew = 60

/** By fingerprint: what was made of a public key stays right. */
const imported = new Map<string, Awaited<ReturnType<typeof importSPKI>>>()
const maxImported = 1_000

/** @throws ApiError 401 for a token that is malformed, over, too long-lived or signed by no live key; 404 for an app that is none. */
export async function verifyAppJwt(services: Services, token: string, now: Date): Promise<Extract<Credential, { kind: 'app' }>> {
  const claims = decoded(token)
  const fault = timeFault(claims, now.getTime() / 1000)
  if (fault !== null) throw new ApiError(fault)
  const appId = issuerOf(claims)
  if (appId === null) throw new ApiError(apiFaults.unknownApp)
  const { reader } = services.store
  for (const key of await reader.appKeys(appId, now.toISOString())) {
    if (await isSignedBy(token, key, now)) return { kind: 'app', appId, keyId: key.id }
  }
  throw new ApiError((await reader.appById(appId)) === null ? apiFaults.unknownApp : apiFaults.jwtUndecodable)
}

function decoded(token: string): JWTPayload {
  try {
    if (decodeProtectedHeader(token).alg === algorithm) return decodeJwt(token)
  } catch {
    // Not decodable is all that the caller is told, whatever part is at fault.
  }
  throw new ApiError(apiFaults.jwtUndecodable)
}

/** @param now seconds. */
function timeFault({ exp, iat }: JWTPayload, now: number): ApiFault | null {
  if (typeof exp !== 'number' || exp <= now - skew) return apiFaults.jwtExpired
  if (typeof iat !== 'number' || !Number.isInteger(iat) || iat > now + skew) return apiFaults.jwtIssuedAt
  return exp > now + maxLife + skew ? apiFaults.jwtTooLong : null
}

/** The app's id, as a number or a text, or its client id. */
function issuerOf({ iss }: JWTPayload): number | null {
  const issuer: unknown = iss
  if (typeof issuer !== 'string' && typeof issuer !== 'number') return null
  const text = String(issuer)
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : appIdOfClient(text)
}

async function isSignedBy(token: string, key: AppKey, now: Date): Promise<boolean> {
  try {
    await jwtVerify(token, await publicKeyOf(key), { algorithms: [algorithm], clockTolerance: skew, currentDate: now })
    return true
  } catch {
    return false
  }
}

async function publicKeyOf({ fingerprint, publicKey }: AppKey): Promise<Awaited<ReturnType<typeof importSPKI>>> {
  const known = imported.get(fingerprint)
  if (known !== undefined) return known
  const key = await importSPKI(publicKey, algorithm)
  if (imported.size >= maxImported) imported.clear()
  imported.set(fingerprint, key)
  return key
}
