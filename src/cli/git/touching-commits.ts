// The commits between two, each with the files that it changed: from git's objects, without a text of a difference.
import type { Commit } from './blame-file.ts'
import { type GitWorld, runGit } from './run-git.ts'

/** Ids of contents; null where there was none. */
export type TouchedFile = { path: string; before: string | null; after: string | null }

/** `first`: the history at hand begins there. */
export type TouchingFiles = { commit: Commit; first: boolean; files: TouchedFile[] }

/** Since `since`, or from the beginning. */
export type Span = { since: string | null; until: string }

const format = '--format=%H%n%P%n%aN%n%aI%n%s'

/** Newest first, merges left out: what they bring is the work of other commits. Only those that changed something below `paths`. */
export async function touchingCommits(
  world: GitWorld,
  root: string,
  { since, until }: Span,
  paths: readonly string[],
): Promise<TouchingFiles[]> {
  const plainly = ['--no-merges', '--no-renames', '--no-textconv', '--no-ext-diff', '--no-abbrev', '--encoding=UTF-8', '--submodule=short']
  const span = [until, ...(since === null ? [] : [`^${since}`])]
  const args = ['-c', 'log.showRoot=true', 'log', '-z', '--raw', '-r', ...plainly, format, ...span, '--', ...paths]
  return parseTouching((await runGit(world, { folder: root, args })).toString('utf8'))
}

const rawEntry = /^\n?:(\d{6}) (\d{6}) ([0-9a-f]+) ([0-9a-f]+) [A-Z]\d*$/

function parseTouching(text: string): TouchingFiles[] {
  const found: TouchingFiles[] = []
  const words = text.split('\0')
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? ''
    const entry = rawEntry.exec(word)
    if (entry !== null) {
      const path = words[++index] ?? ''
      const file = { path, before: contentIn(entry[1], entry[3]), after: contentIn(entry[2], entry[4]) }
      if (file.before !== null || file.after !== null) found.at(-1)?.files.push(file)
      continue
    }
    const [id = '', parents = '', author = '', at = '', summary = ''] = word.split('\n')
    if (/^[0-9a-f]{40,64}$/.test(id)) found.push({ commit: { id, author, at: utc(at), summary }, first: parents === '', files: [] })
  }
  return found
}

/** Of a regular file; of a link, a submodule or nothing there is none. */
function contentIn(mode = '', id = ''): string | null {
  return mode.startsWith('100') ? id : null
}

function utc(text: string): string {
  const time = new Date(text)
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00.000Z' : time.toISOString()
}
