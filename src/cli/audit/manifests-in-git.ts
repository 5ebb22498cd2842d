// Manifests as they were in commits, and as they lie there now: only those files are parsed that differ, each content once.
import { realpath } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import { decodeText } from '../../manifest/decode-text.ts'
import type { Desired } from '../../manifest/desired.ts'
import type { Wanted } from '../../manifest/file-result.ts'
import { findManifestFiles, isSearched } from '../../manifest/find-files.ts'
import { desiredOf } from '../../manifest/join-files.ts'
import { loadFile } from '../../manifest/load-file.ts'
import { fileReader } from '../../manifest/read-files.ts'
import type { Context } from '../context.ts'
import { pathIn, type Repository } from '../git/repository.ts'
import type { GitWorld } from '../git/run-git.ts'
import { blobId, contentsOf, sizesOf, treeFiles } from '../git/tree-files.ts'

/** The parts of a repository that paths name, from its root; an empty one is all of it. */
export type Scope = readonly string[]

/** Files by their path, with what stands for the content of each. */
export type Files = ReadonlyMap<string, string>

/** @throws AppError 'input' for a path outside of the repository, and for standard input. */
export async function scopeOf({ cwd }: Pick<Context, 'cwd'>, repository: Repository, paths: readonly string[]): Promise<Scope> {
  const folder = await realpath(cwd)
  return Promise.all(
    paths.map(async (path) => {
      if (path === '-') throw new AppError('input', 'standard input has no history')
      const absolute = resolve(folder, path)
      // What is gone by now may have been there then.
      const within = pathIn(repository, await realpath(absolute).catch(() => absolute))
      if (within !== null) return within
      throw new AppError('input', `${visible(path)} is outside of the repository at ${visible(repository.root)}`)
    }),
  )
}

/** Whether a file is among the manifests of a scope: named itself, or found by searching a folder. */
export function isInScope(path: string, scope: Scope): boolean {
  return scope.some(
    (part) =>
      path === part || ((part === '' || path.startsWith(`${part}/`)) && isSearched(part === '' ? path : path.slice(part.length + 1))),
  )
}

/** Those of a commit; none before the first. */
export async function filesOfCommit(world: GitWorld, root: string, commit: string | null, scope: Scope): Promise<Files> {
  if (commit === null) return new Map()
  const files = await treeFiles(world, root, commit, scope.includes('') ? [] : scope)
  return new Map(files.filter(({ path }) => isInScope(path, scope)).map(({ path, id }) => [path, id]))
}

/** Where files of a working tree are looked for. `like`: an id of a commit, which tells how ids are made. */
export type WorkingTree = { cwd: string; repository: Repository; paths: readonly string[]; like: string }

/** Those that lie there now; what is in none of `others` is kept, since git may not have it. */
export function filesNow({ cwd, repository, paths, like }: WorkingTree, contents: Contents, others: readonly Files[]): Files {
  const known = new Set(others.flatMap((files) => [...files.values()]))
  const found = new Map<string, string>()
  const silent = () => {}
  const read = fileReader(silent)
  for (const { real, shown } of findManifestFiles(paths, cwd, silent)) {
    const path = pathIn(repository, real)
    const bytes = path === null ? null : read(real, shown)
    if (path === null || bytes === null) continue
    const id = blobId(bytes, like)
    found.set(path, id)
    if (!known.has(id)) contents.keep(id, bytes)
  }
  return found
}

/** What contents want, by their ids; each is parsed once. */
export type Contents = {
  /** Of a file that git may not have: parsed when it is asked for, so its bytes are copied. */
  keep(id: string, bytes: Uint8Array): void
  /** Has all of these at hand. */
  load(ids: Iterable<string>): Promise<void>
  /** What a file of this content wants; nothing where it was not loaded. */
  wanted(path: string, id: string): Desired[]
  /** Paths whose content has errors, so that some of it is not known. */
  faulty: Set<string>
}

export function openContents(world: GitWorld, root: string): Contents {
  const parsed = new Map<string, { wanted: Wanted[]; faults: boolean }>()
  const kept = new Map<string, Uint8Array>()
  const faulty = new Set<string>()
  return {
    faulty,
    keep: (id, bytes) => void kept.set(id, Uint8Array.from(bytes)),
    async load(ids) {
      const missing = [...new Set(ids)].filter((id) => !parsed.has(id))
      for (const id of missing) {
        const bytes = kept.get(id)
        if (bytes !== undefined) parsed.set(id, parse(bytes))
      }
      const sizes = await sizesOf(
        world,
        root,
        missing.filter((id) => !parsed.has(id)),
      )
      for await (const { id, content } of contentsOf(world, root, sizes)) parsed.set(id, parse(content))
    },
    wanted(path, id) {
      const { wanted, faults } = parsed.get(id) ?? { wanted: [], faults: true }
      if (faults) faulty.add(path)
      return desiredOf(path, wanted)
    },
  }
}

function parse(bytes: Uint8Array): { wanted: Wanted[]; faults: boolean } {
  const decoded = decodeText(bytes)
  if (!('text' in decoded)) return { wanted: [], faults: true }
  const { result, wanted } = loadFile({ text: decoded.text, named: false })
  return { wanted, faults: result.faults.some(({ severity }) => severity === 'error') }
}

/** What differs between two sets of files, as manifests before and after. */
export async function differing(contents: Contents, before: Files, after: Files): Promise<{ before: Desired[]; after: Desired[] }> {
  const only = (files: Files, others: Files) => [...files].filter(([path, id]) => others.get(path) !== id)
  const [were, are] = [only(before, after), only(after, before)]
  await contents.load([...were, ...are].map(([, id]) => id))
  const all = (files: [string, string][]) => files.flatMap(([path, id]) => contents.wanted(path, id))
  return { before: all(were), after: all(are) }
}
