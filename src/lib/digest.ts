// Digests of values and texts: SHA-256, in hexadecimal but where a format wants it otherwise.
import { hash } from 'node:crypto'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of the canonical JSON of `value`: 64 hexadecimal digits. */
export function digestOf(value: unknown): string {
  return sha256(canonicalJson(value))
}

/** SHA-256 of bytes, or of a text's UTF-8 bytes: 64 hexadecimal digits. */
export function sha256(data: string | Uint8Array): string {
  return hash('sha256', data)
}

/** SHA-256 of a text's UTF-8 bytes in base64, as a content security policy names what it allows. */
export function sha256Base64(text: string): string {
  return hash('sha256', text, 'base64')
}
