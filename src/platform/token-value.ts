// The values of tokens: a prefix that tells the kind, a random part, a checksum, so that secret scanners find them and typos cost no query.
import { crc32 } from 'node:zlib'
import { sha256 } from '../lib/digest.ts'

/** Prefixes by kind. Those of GitHub where its clients tell tokens apart by them. */
const prefixes = {
  token: 'awp_',
  installation: 'ghs_',
  'app-user': 'ghu_',
  refresh: 'ghr_',
  'client-secret': 'awc_',
  'sign-in-link': 'awl_',
} as const

export type TokenKind = keyof typeof prefixes

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const randomLength = 30
const checksumLength = 6

/** Fresh bytes from a cryptographic source. */
export type RandomBytes = (size: number) => Uint8Array

/** The kind's prefix, 30 random base62 characters (178 bits), 6 base62 characters of the CRC-32 of what comes before. */
export function mintTokenValue(kind: TokenKind, random: RandomBytes): string {
  const prefix = prefixes[kind]
  let body: string = prefix
  while (body.length < prefix.length + randomLength) {
    for (const byte of random(randomLength)) {
      // Bytes from 248 on are skipped: every character stays equally likely.
      if (byte < 248 && body.length < prefix.length + randomLength) body += alphabet.charAt(byte % 62)
    }
  }
  return body + checksum(body)
}

/** What the store keeps of a value that is shown once. */
export type KeptValue = { hash: string; lastEight: string }

/** A new value, and what is kept of it. */
export function mintKept(kind: TokenKind, random: RandomBytes): { value: string; kept: KeptValue } {
  const value = mintTokenValue(kind, random)
  return { value, kept: { hash: hashTokenValue(value), lastEight: value.slice(-8) } }
}

/** The kind of token that `value` has the form of, with its checksum right; null where there is none. */
export function tokenKindOf(value: string): TokenKind | null {
  if (!/^[a-z]{3}_[0-9A-Za-z]{36}$/.test(value)) return null
  if (checksum(value.slice(0, -checksumLength)) !== value.slice(-checksumLength)) return null
  const kinds = Object.keys(prefixes) as TokenKind[]
  return kinds.find((kind) => value.startsWith(prefixes[kind])) ?? null
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
