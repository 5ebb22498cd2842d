// Bytes of a manifest file -> text, or the one fault that keeps them from being text.
import { type Fault, fault } from './finding.ts'
import { maxFileBytes } from './limits.ts'

/** A fault with its place in the bytes; line and column count from 1. */
export type PlacedFault = Fault & { line: number; column: number }

const newline = 10

/** UTF-8 without its byte order mark. */
export function decodeText(bytes: Uint8Array): { text: string } | { fault: PlacedFault } {
  if (bytes.length > maxFileBytes) return { fault: tooLarge(bytes.length) }
  const nul = bytes.indexOf(0)
  if (nul >= 0) return { fault: { ...fault('AW105'), ...placeOfByte(bytes, nul) } }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { fault: { ...fault('AW104'), ...firstInvalid(bytes) } }
  }
}

/** Told before reading where the size is known. */
export function tooLarge(size: number): PlacedFault {
  return { ...fault('AW103', { size, limit: maxFileBytes }), line: 1, column: 1 }
}

function placeOfByte(bytes: Uint8Array, index: number): { line: number; column: number } {
  const start = bytes.lastIndexOf(newline, index) + 1
  let line = 1
  for (let at = bytes.indexOf(newline); at >= 0 && at < index; at = bytes.indexOf(newline, at + 1)) line++
  return { line, column: new TextDecoder().decode(bytes.subarray(start, index)).length + 1 }
}

/** No byte of a longer UTF-8 sequence is a newline, so each line can be tried alone. */
function firstInvalid(bytes: Uint8Array): { line: number; column: number } {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true })
  let line = 1
  for (let start = 0; start <= bytes.length; line++) {
    const next = bytes.indexOf(newline, start)
    const end = next < 0 ? bytes.length : next
    const raw = bytes.subarray(start, end)
    const text = lenient.decode(raw)
    // A replacement character may also stand in the file itself.
    const again = new TextEncoder().encode(text)
    const differs = again.findIndex((byte, index) => byte !== raw[index])
    if (differs >= 0) return { line, column: lenient.decode(again.subarray(0, differs)).length + 1 }
    start = end + 1
  }
  return { line: 1, column: 1 }
}
