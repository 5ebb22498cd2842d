// Paths -> what is known of each manifest file below them: from the cache where its content is known, else parsed and remembered.
import type { PolicySource } from '../audit/compile-policies.ts'
import type { Diagnostic } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import { sha256 } from '../lib/digest.ts'
import type { Desired } from '../manifest/desired.ts'
import type { FileResult, Wanted } from '../manifest/file-result.ts'
import { findManifestFiles, type Report, reportTo } from '../manifest/find-files.ts'
import { desiredOf, policiesOf } from '../manifest/join-files.ts'
import { decodeSource, fileReader } from '../manifest/read-files.ts'
import { contentKey, type ManifestCache, openManifestCache } from './manifest-cache.ts'
import type { ParsedText, Text } from './parse-text.ts'
import type { World } from './world.ts'

/** What is known of one file; `key` stands for its content. `wanted` is JSON, and empty where it was not asked for. */
export type KnownFile = { file: string; key: string; result: FileResult; wanted: string }

/** `root`: the folder that the cache lies in. `wanted`: whether the caller needs more than what checking needs. */
export type LoadOptions = { root: string; wanted: boolean }

/** A file that was read; `key` stands for its content. */
type ReadFile = { file: string; key: string }

/** Files that were read, and the texts among them that have to be parsed, by their keys. */
type Reading = { files: ReadFile[]; texts: Map<string, Text> }

/** Standard input is not remembered; no digest looks like this. */
const stdinKey = '-'

/** Files, folders and `-` in order of path, and the faults of reading them. Never throws for them; rejects when `stop` is aborted. */
export async function loadFiles(
  world: World,
  paths: readonly string[],
  { root, wanted }: LoadOptions,
): Promise<{ files: KnownFile[]; diagnostics: Diagnostic[] }> {
  const diagnostics: Diagnostic[] = []
  const report = reportTo(diagnostics)
  const cache = openManifestCache(world.env, root, { wanted })
  try {
    const { files, texts } = readFiles(paths, world.cwd, cache, report)
    if (paths.includes('-')) {
      const source = decodeSource('-', true, await world.readStdin(), report)
      if (source !== null) texts.set(stdinKey, source)
      if (source !== null) files.push({ file: '-', key: stdinKey })
    }
    const parsed = await parseTexts(texts, world)
    const known = files.map(({ file, key }) => ({ file, key, ...(parsed.get(key) ?? remembered(cache, key, wanted)) }))
    parsed.delete(stdinKey)
    cache?.add(parsed)
    return { files: known.sort((a, b) => compare(a.file, b.file)), diagnostics }
  } finally {
    cache?.close()
  }
}

/** Stands for all that the files say, in which of them; null where one is not from a file, so that it cannot be had again. */
export function digestOfFiles(files: readonly KnownFile[]): string | null {
  return files.some(({ key }) => key === stdinKey) ? null : sha256(JSON.stringify(files.map(({ file, key }) => [file, key])))
}

/** What the manifests want, in order of the files; of files that were loaded with what is wanted. */
export function desiredIn(files: readonly KnownFile[]): Desired[] {
  return files.flatMap(({ file, wanted }) => desiredOf(file, JSON.parse(wanted) as Wanted[]))
}

/** The policies of the files that are without errors of their own. */
export function policiesIn(files: readonly KnownFile[]): PolicySource[] {
  return policiesOf(files).flatMap(({ policy, places, isSound }) => (isSound ? [{ policy, origin: 'file', source: places }] : []))
}

function readFiles(paths: readonly string[], cwd: string, cache: ManifestCache | null, report: Report): Reading {
  const readBytes = fileReader(report)
  const files: ReadFile[] = []
  const texts = new Map<string, Text>()
  for (const { shown, real, named } of findManifestFiles(paths, cwd, report)) {
    const bytes = readBytes(real, shown)
    if (bytes === null) continue
    const key = contentKey(bytes, named)
    if (cache?.result(key) === undefined) {
      const text = decodeSource(shown, named, bytes, report)
      if (text === null) continue
      texts.set(key, text)
    }
    files.push({ file: shown, key })
  }
  return { files, texts }
}

function remembered(cache: ManifestCache | null, key: string, wanted: boolean): ParsedText {
  const result = cache?.result(key)
  if (result === undefined) throw new Error('a file was neither parsed nor known')
  return { result, wanted: wanted ? (cache?.wanted(key) ?? '') : '' }
}

/** The parser is imported only where there is something to parse. */
async function parseTexts(texts: ReadonlyMap<string, Text>, { stop, progress }: World): Promise<Map<string, ParsedText>> {
  if (texts.size === 0) return new Map()
  const { parseAll, threadsFor } = await import('./parse-all.ts')
  const list = [...texts.values()]
  const threads = threadsFor(list)
  // Few are not worth counting.
  const told = (done: number) => (threads > 0 ? progress?.({ event: 'loading', done, total: list.length }) : undefined)
  const parsed = await parseAll(list, { threads, stop, told })
  return new Map([...texts.keys()].map((key, index) => [key, parsed[index] as ParsedText]))
}
