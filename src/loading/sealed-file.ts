// A file of several parts that nobody else can have written: its first line holds the digest of each part, authenticated with a key.
// A file that is damaged, cut off, forged or of another version reads as if it were not there.
import { createHash, createHmac, hash, randomUUID, timingSafeEqual } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, renameSync, rmSync, writeSync } from 'node:fs'

/** What a file is written and read with. The version is whatever the meaning of the parts depends on. */
export type Seal = { key: Uint8Array; version: string }

/** A file whose first line is sound. */
export type SealedFile = {
  /** One of its parts, read when it is asked for; null where it is not as it was written. */
  part: (index: number) => Buffer | null
  close: () => void
}

/** The text of a part, piece by piece: a large part is never in memory as a whole. Gives the same each time. */
export type Pieces = () => Iterable<string>

type Head = { version: string; parts: { bytes: number; digest: string }[] }

/** Bytes that the first line has at most. */
const maxHeadBytes = 1_024

/** Bytes that a file may have; larger ones are neither written nor read. */
export const maxSealedBytes: number = 128 * 1024 * 1024

/** Opens the file; null where there is none, or not one that was written with this seal. */
export function openSealed(path: string, seal: Seal): SealedFile | null {
  const descriptor = openPlain(path)
  if (descriptor === null) return null
  const start = readAt(descriptor, 0, maxHeadBytes)
  const end = start.indexOf('\n')
  const head = readHead(start.toString('latin1', 0, Math.max(0, end)), seal)
  const offsets = [end + 1]
  for (const { bytes } of head?.parts ?? []) offsets.push((offsets.at(-1) ?? 0) + bytes)
  if (head === null || offsets.at(-1) !== fstatSync(descriptor).size) {
    closeSync(descriptor)
    return null
  }
  return {
    part: (index) => {
      const { bytes = 0, digest } = head.parts[index] ?? {}
      const part = readAt(descriptor, offsets[index] ?? 0, bytes)
      return hash('sha256', part, 'base64url') === digest ? part : null
    },
    close: () => closeSync(descriptor),
  }
}

/** Writes the file, all of it or nothing; of several writers the last one wins. Throws the system's errors. */
export function writeSealed(path: string, { key, version }: Seal, parts: readonly Pieces[]): void {
  const head: Head = { version, parts: parts.map(measured) }
  if (head.parts.reduce((sum, { bytes }) => sum + bytes, maxHeadBytes) > maxSealedBytes) return
  const text = JSON.stringify(head)
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    const descriptor = openSync(temporary, 'wx', 0o600)
    try {
      for (const pieces of [() => [`${macOf(text, key)} ${text}\n`], ...parts]) {
        for (const piece of pieces()) writeAll(descriptor, Buffer.from(piece))
      }
    } finally {
      closeSync(descriptor)
    }
    renameSync(temporary, path)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}

function measured(pieces: Pieces): Head['parts'][number] {
  const digest = createHash('sha256')
  let bytes = 0
  for (const piece of pieces()) {
    digest.update(piece)
    bytes += Buffer.byteLength(piece)
  }
  return { bytes, digest: digest.digest('base64url') }
}

/** A descriptor of a regular file that is no link; null where there is none. */
export function openPlain(path: string): number | null {
  let descriptor: number
  try {
    // Not every system has these flags; where one is missing, it is 0. A pipe is opened without waiting for its other end.
    descriptor = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
  } catch {
    return null
  }
  const stat = fstatSync(descriptor)
  if (stat.isFile() && stat.size <= maxSealedBytes) return descriptor
  closeSync(descriptor)
  return null
}

/** What the first line says; null where it was not written with this seal. Nothing in it is looked at before that is sure. */
function readHead(line: string, { key, version }: Seal): Head | null {
  const space = line.indexOf(' ')
  const text = line.slice(space + 1)
  const mac = Buffer.from(line.slice(0, Math.max(0, space)))
  const expected = Buffer.from(macOf(text, key))
  if (mac.length !== expected.length || !timingSafeEqual(mac, expected)) return null
  const head = JSON.parse(text) as Head
  return head.version === version ? head : null
}

function macOf(text: string, key: Uint8Array): string {
  return createHmac('sha256', key).update(text).digest('base64url')
}

/** So many bytes from a place on, or fewer where the file ends before. */
function readAt(descriptor: number, offset: number, bytes: number): Buffer {
  const buffer = Buffer.allocUnsafe(bytes)
  let length = 0
  while (length < bytes) {
    const count = readSync(descriptor, buffer, length, bytes - length, offset + length)
    if (count === 0) break
    length += count
  }
  return buffer.subarray(0, length)
}

function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written)
}
