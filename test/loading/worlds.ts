// A folder with manifests and a place for the key outside it, and what a load of it answers.
import { mkdirSync, mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { compileExpression } from '../../src/audit/cel/compile-expression.ts'
import type { PolicySource } from '../../src/audit/compile-policies.ts'
import type { Diagnostic } from '../../src/generated/types.ts'
import { desiredIn, loadFiles, policiesIn } from '../../src/loading/load-files.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { joinFiles } from '../../src/manifest/join-files.ts'
import { loadManifests } from '../../src/manifest/load-manifests.ts'

export type Answer = {
  resources: Desired[]
  policies: Pick<PolicySource, 'policy' | 'source'>[]
  diagnostics: Diagnostic[]
  skipped: number
}

export type TestWorld = {
  /** Where the manifests are, and the cache with them. */
  root: string
  state: string
  cacheFile: string
  write: (files: Readonly<Record<string, string>>) => void
  load: (paths?: readonly string[], options?: { env?: Record<string, string>; stdin?: string }) => Promise<Answer>
  /** The number of resources, found in the way of commands that need no more. */
  check: () => Promise<number>
  /** Tells one writing of the cache from another. */
  written: () => string
  remove: () => void
}

export function makeWorld(): TestWorld {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'appward-cache-')))
  const root = join(folder, 'work')
  const state = join(folder, 'state')
  const cacheFile = join(root, '.appward', 'cache', 'manifests')
  mkdirSync(root)
  const stop = new AbortController().signal
  const world = (env: Record<string, string>, stdin: string) => ({ cwd: root, env, stop, readStdin: async () => Buffer.from(stdin) })
  return {
    root,
    state,
    cacheFile,
    write: (files) => {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(root, name)), { recursive: true })
        writeFileSync(join(root, name), text)
      }
    },
    load: async (paths = ['.'], { env = { XDG_STATE_HOME: state }, stdin = '' } = {}) => {
      const { files, diagnostics } = await loadFiles(world(env, stdin), paths, { root, wanted: true })
      const { resources: _count, ...joined } = joinFiles(files)
      const policies = policiesIn(files).map(({ policy, source }) => ({ policy, source }))
      return { ...joined, policies, diagnostics: [...diagnostics, ...joined.diagnostics], resources: desiredIn(files) }
    },
    check: async () => {
      const { files } = await loadFiles(world({ XDG_STATE_HOME: state }, ''), ['.'], { root, wanted: false })
      return joinFiles(files).resources
    },
    written: () => {
      const { ino, mtimeNs } = statSync(cacheFile, { bigint: true })
      return `${ino} ${mtimeNs}`
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** What there is to find, by the function without a cache. */
export function expected(files: Readonly<Record<string, string>>): Answer {
  const names = Object.keys(files).sort()
  const loaded = loadManifests(
    names.map((file) => ({ file, text: files[file] ?? '', named: false })),
    [],
    compileExpression,
  )
  return { ...loaded, policies: loaded.policies.map(({ policy, places }) => ({ policy, source: places })) }
}
