// Finds manifest files: the files and folders that a caller names, links followed within them. Touches the file system.
import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { join, relative, resolve, sep } from 'node:path'
import type { Diagnostic } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import { type Fault, fault } from './finding.ts'

/** A file to read; `real` is where it lies, whatever links lead to it. `named`: given by the caller itself. */
export type FoundFile = { shown: string; real: string; named: boolean }

/** Takes a fault of a file, at its beginning unless told otherwise. */
export type Report = (file: string, what: Fault, place?: { line: number; column: number }) => void

/** One folder named by the caller, while it is searched. */
type Search = { shown: string; root: string; seen: Set<string>; found: FoundFile[]; report: Report }

const manifestName = /^[^.].*\.(yaml|yml|json)$/
const skippedNames: ReadonlySet<string> = new Set(['node_modules', 'appward.config.yaml'])

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

/** Whether the search of a folder takes the file at this path below it, links aside. */
export function isSearched(path: string): boolean {
  const names = path.split('/')
  return names.every((name) => !name.startsWith('.') && !skippedNames.has(name)) && manifestName.test(names.at(-1) ?? '')
}

/** A report that collects. */
export function reportTo(diagnostics: Diagnostic[]): Report {
  return (file, { code, severity, message, hint }, place = { line: 1, column: 1 }) =>
    diagnostics.push({ code, severity, message, hint, file, line: place.line, column: place.column })
}

/**
 * The manifest files under `paths`, in order of path, each once; `-` is left to the caller. Paths are shown relative to `cwd`.
 * The calls are synchronous: for many small folders and files that takes half the time. Never throws for what is there.
 */
export function findManifestFiles(paths: readonly string[], cwd: string, report: Report): FoundFile[] {
  const found = [...new Set(paths)].flatMap((path) => (path === '-' ? [] : findFiles(resolve(cwd, path), showPath(cwd, path), report)))
  return eachOnce(found).sort((a, b) => compare(a.shown, b.shown))
}

function showPath(cwd: string, path: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/') || '.'
}

/** A file that is named and also found in a folder counts as named. */
function eachOnce(found: readonly FoundFile[]): FoundFile[] {
  const byReal = new Map<string, FoundFile>()
  for (const file of found) {
    if (file.named || !byReal.has(file.real)) byReal.set(file.real, file)
  }
  return [...byReal.values()]
}

function findFiles(path: string, shown: string, report: Report): FoundFile[] {
  try {
    const real = realpathSync.native(path)
    const stat = statSync(real)
    if (stat.isFile()) return [{ shown, real, named: true }]
    if (!stat.isDirectory()) report(shown, fault('AW101', { why: 'it is no regular file' }))
    else return findInFolder(real, shown, report)
  } catch (error) {
    report(shown, unreadable(error))
  }
  return []
}

function findInFolder(real: string, shown: string, report: Report): FoundFile[] {
  let faults = 0
  const counting: Report = (...args) => {
    faults++
    report(...args)
  }
  const search: Search = { shown, root: real, seen: new Set(), found: [], report: counting }
  searchFolder(real, shown, search)
  if (search.found.length === 0 && faults === 0) report(shown, fault('AW102'))
  return search.found
}

function searchFolder(real: string, shown: string, search: Search): void {
  if (search.seen.has(real)) return
  search.seen.add(real)
  for (const entry of readdirSync(real, { withFileTypes: true })) {
    if (entry.name.startsWith('.') || skippedNames.has(entry.name)) continue
    const shownEntry = shown === '.' ? entry.name : `${shown}/${entry.name}`
    try {
      searchEntry(entry, join(real, entry.name), shownEntry, search)
    } catch (error) {
      search.report(shownEntry, unreadable(error))
    }
  }
}

function searchEntry(entry: Dirent, path: string, shown: string, search: Search): void {
  if (entry.isSymbolicLink()) searchLink(entry.name, path, shown, search)
  else if (entry.isDirectory()) searchFolder(path, shown, search)
  else if (entry.isFile() && manifestName.test(entry.name)) search.found.push({ shown, real: path, named: false })
}

/** Links are followed within the folder that the caller named. */
function searchLink(name: string, path: string, shown: string, search: Search): void {
  const isManifest = manifestName.test(name)
  let real: string
  try {
    real = realpathSync.native(path)
  } catch (error) {
    if (isManifest) throw error
    return
  }
  const isFolder = statSync(real).isDirectory()
  if (!isFolder && !isManifest) return
  if (real !== search.root && !real.startsWith(search.root + sep)) search.report(shown, fault('AW106', { folder: search.shown }))
  else if (isFolder) searchFolder(real, shown, search)
  else search.found.push({ shown, real, named: false })
}

/** What a system error says of a file, as a fault. */
export function unreadable(error: unknown): Fault {
  const code = (error as NodeJS.ErrnoException).code ?? ''
  return fault('AW101', { why: whyUnreadable[code] ?? `the system answers ${code || 'with an error'}` })
}
