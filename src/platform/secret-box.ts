// Secrets that the platform must be able to read again: sealed by AES-256-GCM under a master key, with a keyed digest to compare by.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { SealedSecret } from './domain/hook-config.ts'
import type { RandomBytes } from './token-value.ts'

/** Bytes of a master key. */
export const masterKeySize = 32

const nonceSize = 12
const tagSize = 16
const version = 'v1.'

/** What is derived from one master key, each part for one use: plain data, for whoever makes a box elsewhere. */
export type SecretKeys = { cipher: Uint8Array; mac: Uint8Array; id: string }

export type SecretBox = {
  /** Tells master keys apart, and nothing else about them. */
  readonly keyId: string
  readonly keys: SecretKeys
  /** `place` says whose secret it is: what was sealed for one place opens for no other. */
  seal(place: string, secret: string): SealedSecret
  /** @throws Error where it was sealed under another key, for another place, or altered. */
  open(place: string, sealed: string): string
  /** A digest that tells whether another secret is the same one, and nothing to whoever has not the key. */
  mac(place: string, secret: string): string
  /** Whether `secret` is the one that is kept. Takes as long where it is nearly the one. */
  isSame(place: string, secret: string, kept: SealedSecret): boolean
}

/** Where an app's webhook secret belongs. */
export function hookPlace(appId: number): string {
  return `webhook secret of app ${appId}`
}

/** A box under a master key of 32 bytes. */
export function secretBox(masterKey: Uint8Array, random: RandomBytes): SecretBox {
  const derive = (use: string) => new Uint8Array(hkdfSync('sha256', masterKey, new Uint8Array(), `appward ${use}`, masterKeySize))
  const id = Buffer.from(derive('name of the master key')).toString('hex').slice(0, 32)
  return boxUnder({ cipher: derive('secrets at rest'), mac: derive('comparing secrets'), id }, random)
}

/** A box under keys that another one had. */
export function boxUnder(keys: SecretKeys, random: RandomBytes): SecretBox {
  const mac = (place: string, secret: string) => createHmac('sha256', keys.mac).update(`${place}\n${secret}`).digest('hex')
  return {
    keyId: keys.id,
    keys,
    mac,
    isSame: (place, secret, kept) => timingSafeEqual(Buffer.from(mac(place, secret)), Buffer.from(kept.mac)),
    seal: (place, secret) => {
      const nonce = random(nonceSize)
      const cipher = createCipheriv('aes-256-gcm', keys.cipher, nonce)
      cipher.setAAD(Buffer.from(place))
      const bytes = Buffer.concat([nonce, cipher.update(secret, 'utf8'), cipher.final(), cipher.getAuthTag()])
      return { sealed: version + bytes.toString('base64url'), mac: mac(place, secret) }
    },
    open: (place, sealed) => {
      const bytes = Buffer.from(sealed.slice(version.length), 'base64url')
      if (!sealed.startsWith(version) || bytes.length < nonceSize + tagSize) throw new Error('This is no sealed secret.')
      const decipher = createDecipheriv('aes-256-gcm', keys.cipher, bytes.subarray(0, nonceSize), { authTagLength: tagSize })
      decipher.setAAD(Buffer.from(place))
      decipher.setAuthTag(bytes.subarray(-tagSize))
      return Buffer.concat([decipher.update(bytes.subarray(nonceSize, -tagSize)), decipher.final()]).toString('utf8')
    },
  }
}
