// What earlier runs found in manifest files, by the digest of their content. Only ever a help: whatever is wrong with the cache,
// the files are parsed as if there were none. The file has two parts: what checking needs, and below it what the manifests want.
import { hash } from 'node:crypto'
import type { FileResult } from '../manifest/file-result.ts'
import { openRemembered } from './cache-folder.ts'
import { codeDigest } from './code-digest.ts'
import type { ParsedText } from './parse-text.ts'
import type { Pieces, SealedFile } from './sealed-file.ts'
import type { Env } from './world.ts'

export type ManifestCache = {
  /** What is known of a content; undefined where nothing is. */
  result: (key: string) => FileResult | undefined
  /** What its manifests want, as JSON; only of a cache that was opened for it, and of a key that has a result. */
  wanted: (key: string) => string
  /** Adds what is new. Does nothing where there is nothing new, or where it cannot be written. */
  add: (parsed: ReadonlyMap<string, ParsedText>) => void
  close: () => void
}

type Entry = [key: string, result: FileResult]

/** Entries that were not needed by a run are kept up to so many. */
const maxEntries = 50_000

const linesAtOnce = 500

/** Of secrets written in a manifest, and of findings left out: what else such a file says is not written down. */
const untold: ReadonlySet<string> = new Set(['AW241', 'AW119'])

/** What a content is known by: nothing in a file that is named is skipped, so it may have other findings. */
export function contentKey(bytes: Uint8Array, named: boolean): string {
  return hash('sha256', bytes, 'base64url') + (named ? '!' : '')
}

/**
 * The cache in `root`/.appward/cache, opened for checking alone or also for what is wanted; null where nothing can be remembered:
 * there is no place for a key, or somebody made the folder a link.
 */
export function openManifestCache(env: Env, root: string, options: { wanted: boolean }): ManifestCache | null {
  try {
    const remembered = openRemembered(env, root, 'manifests', codeDigest)
    return remembered === null ? null : cacheOf(remembered.file, options.wanted, remembered.write)
  } catch {
    // No right to write there, a file where a folder should be: whatever it is, manifests can be read without.
    return null
  }
}

function cacheOf(file: SealedFile | null, opensWanted: boolean, write: (parts: readonly Pieces[]) => void): ManifestCache {
  const entries = JSON.parse(file?.part(0)?.toString('utf8') ?? '[]') as Entry[]
  let lines: readonly string[] | null = null
  /** The second part, a line for each entry; null where it is damaged. */
  const wantedLines = () => {
    lines ??= file?.part(1)?.toString('utf8').split('\n') ?? []
    return lines.length === entries.length ? lines : null
  }
  const isSound = !opensWanted || wantedLines() !== null
  const known = new Map(isSound ? entries.map(([key, result], index) => [key, { result, index }]) : [])
  const used = new Set<string>()
  return {
    result: (key) => {
      const entry = known.get(key)
      if (entry !== undefined) used.add(key)
      return entry?.result
    },
    wanted: (key) => {
      const line = wantedLines()?.[known.get(key)?.index ?? -1]
      if (line === undefined) throw new Error('the cache was not opened for this')
      return line
    },
    add: (parsed) => {
      const added = [...parsed].filter(([, { result }]) => !result.faults.some(({ code }) => untold.has(code)))
      if (added.length === 0) return
      try {
        const kept = keptOf(known, used, added.length)
        const wanted = wantedLines()
        const results: Entry[] = added.map(([key, { result }]) => [key, result])
        const texts = added.map(([, parsed]) => parsed.wanted)
        for (const [key, { result, index }] of wanted === null ? [] : kept) {
          results.push([key, result])
          texts.push(wanted?.[index] ?? '')
        }
        write([() => [JSON.stringify(results)], () => inLines(texts)])
      } catch {
        // What could not be remembered is parsed again.
      }
    },
    close: () => file?.close(),
  }
}

/** A run over half of what is known, or more, tells what is still there; a smaller one tells nothing of the other files. */
function keptOf<T>(known: ReadonlyMap<string, T>, used: ReadonlySet<string>, added: number): [string, T][] {
  const isSmall = (used.size + added) * 2 < known.size && known.size + added <= maxEntries
  return isSmall ? [...known] : [...known].filter(([key]) => used.has(key))
}

/** Joined by line breaks, in pieces that are worth a write. */
function* inLines(lines: readonly string[]): Generator<string> {
  for (let start = 0; start < lines.length; start += linesAtOnce) {
    if (start > 0) yield '\n'
    yield lines.slice(start, start + linesAtOnce).join('\n')
  }
}
