// The value of a personal access token: prefix, random part, checksum, so that secret scanners find it and typos cost no query.
import { crc32 } from 'node:zlib'
import { sha256 } from '../lib/digest.ts'

const prefix = 'awp_'
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const randomLength = 30
const checksumLength = 6

/** Fresh bytes from a cryptographic source. */
export type RandomBytes = (size: number) => Uint8Array

/** `awp_`, 30 random base62 characters (178 bits), 6 base62 characters of the CRC-32 of what comes before. */
export function mintTokenValue(random: RandomBytes): string {
  let body = prefix
  while (body.length < prefix.length + randomLength) {
    for (const byte of random(randomLength)) {
      // Bytes from 248 on are skipped: every character stays equally likely.
      if (byte < 248 && body.length < prefix.length + randomLength) body += alphabet.charAt(byte % 62)
    }
  }
  return body + checksum(body)
}

/** Whether `value` has the form of a token and its checksum is right. */
export function hasTokenForm(value: string): boolean {
  if (!/^awp_[0-9A-Za-z]{36}$/.test(value)) return false
  return checksum(value.slice(0, -checksumLength)) === value.slice(-checksumLength)
}

/** What the store keeps instead of the value: SHA-256, in hexadecimal. */
export function hashTokenValue(value: string): string {
  return sha256(value)
}

function checksum(text: string): string {
  let rest = crc32(text)
  let digits = ''
  for (let i = 0; i < checksumLength; i++) {
    digits = alphabet.charAt(rest % 62) + digits
    rest = Math.floor(rest / 62)
  }
  return digits
}
