// Which commit each line of a file is from, as `git blame` follows it through renames, moves and copies.
import { type GitWorld, runGit } from './run-git.ts'

/** A commit, as git tells of it. `at`: when its author wrote it, in UTC. */
export type Commit = { id: string; author: string; at: string; summary: string }

/** Where a line comes from: `file` and `line` as they were in that commit. `first`: the history at hand begins there. */
export type LineOrigin = { commit: Commit; first: boolean; file: string; line: number }

/**
 * Blames all of a file as it is in commit `id`; the first line of the answer is line 1. A range of lines would be cheaper, but git follows a
 * block to another file only where it sees enough of it.
 */
export async function blameFile(world: GitWorld, root: string, id: string, path: string): Promise<LineOrigin[]> {
  // The last one ends the list of commits that a repository would have left out.
  const plainly = ['--no-textconv', '--no-ext-diff', '--encoding=UTF-8', '--ignore-revs-file=']
  const args = ['blame', '--porcelain', '-w', '-M', '-C', ...plainly, id, '--', path]
  return parseBlame((await runGit(world, { folder: root, args })).toString('utf8'))
}

type Told = { author: string; seconds: number; summary: string; first: boolean; file: string }

/** `text` as `git blame --porcelain` prints it: what is told of a commit once holds for all of its lines. */
export function parseBlame(text: string): LineOrigin[] {
  const commits = new Map<string, Told>()
  const origins: LineOrigin[] = []
  let id = ''
  let line = 0
  for (const words of text.split('\n')) {
    const told = commits.get(id)
    const header = words.startsWith('\t') ? null : /^([0-9a-f]{40,64}) (\d+) \d+(?: \d+)?$/.exec(words)
    if (header !== null) {
      id = header[1] ?? ''
      line = Number(header[2])
      if (!commits.has(id)) commits.set(id, { author: '', seconds: 0, summary: '', first: false, file: '' })
    } else if (told === undefined) continue
    else if (words.startsWith('\t')) origins.push(originOf(id, told, line))
    else take(told, words)
  }
  return origins
}

function take(told: Told, words: string): void {
  const space = words.indexOf(' ')
  const [name, rest] = space < 0 ? [words, ''] : [words.slice(0, space), words.slice(space + 1)]
  if (name === 'author') told.author = rest
  else if (name === 'author-time') told.seconds = Number(rest)
  else if (name === 'summary') told.summary = rest
  else if (name === 'boundary') told.first = true
  else if (name === 'filename') told.file = rest
}

function originOf(id: string, { author, seconds, summary, first, file }: Told, line: number): LineOrigin {
  return { commit: { id, author, at: timeOf(seconds), summary }, first, file, line }
}

/** A commit may claim any time. */
function timeOf(seconds: number): string {
  const time = new Date(seconds * 1_000)
  return Number.isNaN(time.getTime()) ? '1970-01-01T00:00:00.000Z' : time.toISOString()
}
