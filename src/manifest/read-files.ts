// Reads manifest files. With find-files.ts the one part of this folder that touches the file system.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import type { Diagnostic } from '../generated/types.ts'
import { compare, sortDiagnostics } from '../lib/diagnostic.ts'
import { decodeText, tooLarge } from './decode-text.ts'
import { findManifestFiles, type Report, reportTo, unreadable } from './find-files.ts'
import { maxFileBytes } from './limits.ts'
import type { Source } from './load-file.ts'

type Io = { cwd: string; readStdin: () => Promise<Uint8Array> }

/** The bytes of the file at a path; they last until the next call. Null where it cannot be read, which is reported as a fault of `shown`. */
export type ReadBytes = (path: string, shown: string) => Uint8Array | null

/** Files, folders and `-` (standard input), in order of path, each once. Paths are shown relative to `cwd`. Never throws for them. */
export async function readManifestFiles(paths: readonly string[], io: Io): Promise<{ sources: Source[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const report = reportTo(diagnostics)
  const readBytes = fileReader(report)
  const sources = findManifestFiles(paths, io.cwd, report).flatMap(({ shown, real, named }) => {
    const bytes = readBytes(real, shown)
    return bytes === null ? [] : (decodeSource(shown, named, bytes, report) ?? [])
  })
  if (paths.includes('-')) {
    const source = decodeSource('-', true, await io.readStdin(), report)
    if (source !== null) sources.push(source)
  }
  return { sources: sources.sort((a, b) => compare(a.file, b.file)), diagnostics: sortDiagnostics(diagnostics) }
}

/** Reads one file after the other into the same memory: for many small ones that is as fast as it gets. */
export function fileReader(report: Report): ReadBytes {
  // One byte more than a file may have tells that it has more.
  const memory = Buffer.allocUnsafeSlow(maxFileBytes + 1)
  return (path, shown) => {
    try {
      const descriptor = openSync(path, 'r')
      try {
        const length = readInto(memory, descriptor)
        if (length <= maxFileBytes) return memory.subarray(0, length)
        report(shown, tooLarge(fstatSync(descriptor).size))
      } finally {
        closeSync(descriptor)
      }
    } catch (error) {
      report(shown, unreadable(error))
    }
    return null
  }
}

/** The number of bytes that were there. */
function readInto(memory: Uint8Array, descriptor: number): number {
  let length = 0
  while (length < memory.length) {
    const count = readSync(descriptor, memory, length, memory.length - length, null)
    if (count === 0) break
    length += count
  }
  return length
}

/** The text of a file's bytes; null where they are no text, which is reported. */
export function decodeSource(file: string, named: boolean, bytes: Uint8Array, report: Report): Source | null {
  const result = decodeText(bytes)
  if ('text' in result) return { file, text: result.text, named }
  report(file, result.fault, result.fault)
  return null
}
