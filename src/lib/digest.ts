// Digests of values and texts: SHA-256, in hexadecimal.
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
