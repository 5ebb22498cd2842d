// JWTs as apps sign them, and as they should not.
import { createPrivateKey } from 'node:crypto'
import { SignJWT } from 'jose'

/** `bearer JWT`, valid from half a minute ago for nine and a half; `claims` and `alg` replace what it says. `now` in milliseconds. */
export async function appJwt(appId: number, pem: string, now: number, claims: Record<string, unknown> = {}): Promise<string> {
  const seconds = Math.floor(now / 1000)
  const payload = { iat: seconds - 30, exp: seconds + 570, iss: String(appId), ...claims }
  return `bearer ${await new SignJWT(payload).setProtectedHeader({ alg: 'RS256' }).sign(createPrivateKey(pem))}`
}
