// What a folder of manifests holds now, as one digest: cheap where nothing moved, and never over a file that is just being written.
import { type BigIntStats, closeSync, fstatSync, openSync, readFileSync, statSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../../../src/lib/app-error.ts'
import { sha256 } from '../../../src/lib/digest.ts'
import { visible } from '../../../src/lib/visible.ts'
import { type FoundFile, findManifestFiles } from '../../../src/manifest/find-files.ts'
import { maxFileBytes } from '../../../src/manifest/limits.ts'

/** What is known of a file: `mark` stands for its place, size and times as they were when `digest` was taken. */
type Known = { mark: string; digest: string }

/** Takes the digest of a folder; it remembers the files from one call to the next. */
export type FolderDigest = (signal: AbortSignal) => Promise<string>

/** A file that was written to so short a time ago may be half of what it will be, and may change without its times showing it. */
const settledMs = 2_000

/** How often, and how long apart, a folder is read that does not come to rest. */
const attempts = 20
const pauseMs = 50

/** @throws AppError 'input' where it is no folder, or does not come to rest. */
export function folderDigest(folder: string): FolderDigest {
  let known: ReadonlyMap<string, Known> = new Map()
  return async (signal) => {
    let before: string | null = null
    for (let attempt = 1; attempt <= attempts; attempt++) {
      signal.throwIfAborted()
      requireFolder(folder)
      const read = readOnce(folder, known)
      known = read.known
      // What was written to a moment ago may be half of it: it counts once it is found the same again.
      if (read.whole && (read.settled || read.digest === before)) return read.digest
      before = read.whole ? read.digest : null
      await wait(pauseMs, undefined, { signal })
    }
    const hint = 'Put files in place by renaming them, or by exchanging the whole folder.'
    throw new AppError('input', `${visible(folder)} changes all the time; it was not read`, { hint, retryable: true })
  }
}

function requireFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  throw new AppError('input', found === undefined ? `there is no folder ${visible(folder)}` : `${visible(folder)} is no folder`)
}

/** `whole`: nothing moved while it was read. `settled`: nor for a while before. */
type Reading = { digest: string; known: Map<string, Known>; whole: boolean; settled: boolean }

/** Whatever keeps a file from being read is a part of the state, too: it may be mended. */
function readOnce(folder: string, known: ReadonlyMap<string, Known>): Reading {
  const faults: string[][] = []
  const files = findManifestFiles([folder], folder, (file, { code, message }) => faults.push([file, code, message]))
  const next = new Map<string, Known>()
  const contents: string[][] = []
  let [whole, settled] = [true, true]
  for (const file of files) {
    const read = digestOfFile(file, known.get(file.real))
    if (read === null) whole = false
    else if (read.mark === null) settled = false
    else next.set(file.real, { mark: read.mark, digest: read.digest })
    contents.push([file.shown, read?.digest ?? ''])
  }
  return { digest: sha256(JSON.stringify([contents, faults])), known: next, whole, settled }
}

/** Without a mark it is read again next time. Null where the file moved while it was read. */
function digestOfFile({ real }: FoundFile, known: Known | undefined): { mark: string | null; digest: string } | null {
  try {
    const descriptor = openSync(real, 'r')
    try {
      const before = fstatSync(descriptor, { bigint: true })
      const mark = markOf(before)
      if (known?.mark === mark) return known
      // The loader says what is wrong with it; its size is enough to tell when that changes.
      const digest = before.size > maxFileBytes ? `${before.size} bytes` : sha256(readFileSync(descriptor))
      if (markOf(fstatSync(descriptor, { bigint: true })) !== mark || markOf(statSync(real, { bigint: true })) !== mark) return null
      return { mark: isSettled(before) ? mark : null, digest }
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // It was found a moment ago.
    if (code === 'ENOENT') return null
    if (code === undefined) throw error
    return { mark: null, digest: code }
  }
}

function markOf({ dev, ino, size, mtimeNs, ctimeNs }: BigIntStats): string {
  return [dev, ino, size, mtimeNs, ctimeNs].join(' ')
}

function isSettled({ mtimeMs, ctimeMs }: BigIntStats): boolean {
  const latest = Number(mtimeMs > ctimeMs ? mtimeMs : ctimeMs)
  return Math.abs(Date.now() - latest) > settledMs
}
