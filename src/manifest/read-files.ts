// Finds and reads manifest files. The one part of this folder that touches the file system.
import { type Dirent, promises as fs } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../generated/types.ts'
import { compare, sortDiagnostics } from '../lib/diagnostic.ts'
import { decodeText, tooLarge } from './decode-text.ts'
import { type Fault, fault } from './finding.ts'
import { maxFileBytes } from './limits.ts'
import type { Source } from './load-manifests.ts'

type Io = { cwd: string; readStdin: () => Promise<Uint8Array> }

/** A file to read; `real` is where it lies, whatever links lead to it. */
type Found = { shown: string; real: string; named: boolean }

/** One folder named by the caller, while it is searched. */
type Search = { shown: string; root: string; seen: Set<string>; found: Found[]; report: Report }

type Report = (file: string, what: Fault, place?: { line: number; column: number }) => void

const manifestName = /^[^.].*\.(yaml|yml|json)$/
const skippedNames: ReadonlySet<string> = new Set(['node_modules', 'appward.config.yaml'])

/** Open files at one time. */
const concurrency = 32

/** System errors in plain words. */
const whyUnreadable: Record<string, string> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'access is denied',
  EPERM: 'access is denied',
  ELOOP: 'its symbolic links lead in a circle',
  ENOTDIR: 'a part of its path is no folder',
  ENAMETOOLONG: 'its path is too long',
  EISDIR: 'it is a folder',
}

/** Files, folders and `-` (standard input), in order of path, each once. Paths are shown relative to `cwd`. Never throws for them. */
export async function readManifestFiles(paths: readonly string[], io: Io): Promise<{ sources: Source[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const report: Report = (file, { code, severity, message, hint }, place = { line: 1, column: 1 }) =>
    diagnostics.push({ code, severity, message, hint, file, line: place.line, column: place.column })
  const found: Found[] = []
  for (const path of new Set(paths)) {
    if (path !== '-') found.push(...(await findFiles(resolve(io.cwd, path), showPath(io.cwd, path), report)))
  }
  const sources = await readAll(eachOnce(found), report)
  if (paths.includes('-')) sources.push(...decoded('-', true, await io.readStdin(), report))
  return { sources: sources.sort((a, b) => compare(a.file, b.file)), diagnostics: sortDiagnostics(diagnostics) }
}

function showPath(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.'
}

/** A file that is named and also found in a folder counts as named. */
function eachOnce(found: readonly Found[]): Found[] {
  const byReal = new Map<string, Found>()
  for (const file of found) {
    if (file.named || !byReal.has(file.real)) byReal.set(file.real, file)
  }
  return [...byReal.values()]
}

async function findFiles(path: string, shown: string, report: Report): Promise<Found[]> {
  try {
    const real = await fs.realpath(path)
    const stat = await fs.stat(real)
    if (stat.isFile()) return [{ shown, real, named: true }]
    if (!stat.isDirectory()) report(shown, fault('AW101', { why: 'it is no regular file' }))
    else return await findInFolder(real, shown, report)
  } catch (error) {
    report(shown, unreadable(error))
  }
  return []
}

async function findInFolder(real: string, shown: string, report: Report): Promise<Found[]> {
  let faults = 0
  const counting: Report = (...args) => {
    faults++
    report(...args)
  }
  const search: Search = { shown, root: real, seen: new Set(), found: [], report: counting }
  await searchFolder(real, shown, search)
  if (search.found.length === 0 && faults === 0) report(shown, fault('AW102'))
  return search.found
}

async function searchFolder(real: string, shown: string, search: Search): Promise<void> {
  if (search.seen.has(real)) return
  search.seen.add(real)
  for (const entry of await fs.readdir(real, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skippedNames.has(entry.name)) continue
    const shownEntry = shown === '.' ? entry.name : `${shown}/${entry.name}`
    try {
      await searchEntry(entry, join(real, entry.name), shownEntry, search)
    } catch (error) {
      search.report(shownEntry, unreadable(error))
    }
  }
}

async function searchEntry(entry: Dirent, path: string, shown: string, search: Search): Promise<void> {
  if (entry.isSymbolicLink()) return searchLink(entry.name, path, shown, search)
  if (entry.isDirectory()) return searchFolder(path, shown, search)
  if (entry.isFile() && manifestName.test(entry.name)) search.found.push({ shown, real: path, named: false })
}

/** Links are followed within the folder that the caller named. */
async function searchLink(name: string, path: string, shown: string, search: Search): Promise<void> {
  const isManifest = manifestName.test(name)
  let real: string
  try {
    real = await fs.realpath(path)
  } catch (error) {
    if (isManifest) throw error
    return
  }
  const isFolder = (await fs.stat(real)).isDirectory()
  if (!isFolder && !isManifest) return
  if (real !== search.root && !real.startsWith(search.root + sep)) search.report(shown, fault('AW106', { folder: search.shown }))
  else if (isFolder) await searchFolder(real, shown, search)
  else search.found.push({ shown, real, named: false })
}

async function readAll(files: readonly Found[], report: Report): Promise<Source[]> {
  const sources: Source[] = []
  const queue = files.values()
  // The workers share one iterator, so each takes the next file when it is done with one.
  const worker = async () => {
    for (const { shown, real, named } of queue) {
      const bytes = await readBytes(real, shown, report)
      if (bytes !== null) sources.push(...decoded(shown, named, bytes, report))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, worker))
  return sources
}

async function readBytes(real: string, shown: string, report: Report): Promise<Uint8Array | null> {
  try {
    await using file = await fs.open(real)
    const { size } = await file.stat()
    if (size > maxFileBytes) {
      report(shown, tooLarge(size))
      return null
    }
    return await readUpTo(file, size)
  } catch (error) {
    report(shown, unreadable(error))
    return null
  }
}

/** What stands in the file's first `size` bytes; fewer where it has become shorter. */
async function readUpTo(file: fs.FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

function decoded(file: string, named: boolean, bytes: Uint8Array, report: Report): Source[] {
  const result = decodeText(bytes)
  if ('text' in result) return [{ file, text: result.text, named }]
  report(file, result.fault, result.fault)
  return []
}

function unreadable(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return fault('AW101', { why: whyUnreadable[code] ?? `the system answers ${code || 'with an error'}` })
}
