// Private keys of apps as they are made: the PEM for the app, the public half and its fingerprint for the platform.
import { createHash, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'

export type KeyPair = {
  /** PKCS#1, as clients of GitHub's API expect it. */
  pem: string
  draft: { publicKey: string; fingerprint: string }
}

/** RSA with 2048 bits, which takes some 100 ms on another thread. The fingerprint is SHA-256 of the public half, in base64. */
export async function makeKeyPair(): Promise<KeyPair> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  const fingerprint = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  const draft = { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), fingerprint }
  return { pem: privateKey.export({ type: 'pkcs1', format: 'pem' }).toString(), draft }
}
