// The commits that lines of many files are from, by one walk through the history for all of them. `git blame` walks it anew for each file,
// which takes seconds where a folder holds thousands. Answers only where there is one answer; the rest is left to `git blame`.
import type { LineOrigin } from './blame-file.ts'
import type { GitWorld } from './run-git.ts'
import { linesOf, sameLines } from './same-lines.ts'
import { type TouchedFile, type TouchingFiles, touchingCommits } from './touching-commits.ts'
import { contentsOf, sizesOf } from './tree-files.ts'

/** A file of a commit: its path, the id of its content, and the lines that are asked for. */
export type FollowedFile = { path: string; id: string; lines: readonly number[] }

/** By path and line. A file that is missing could not be followed for sure. */
export type Followed = ReadonlyMap<string, ReadonlyMap<number, LineOrigin>>

/** One commit's change of one file, with the other files that it changed or took away, where lines may have come from. */
type Touch = Omit<TouchingFiles, 'files'> & { file: TouchedFile; others: TouchedFile[] }

/** Contents of so many files are held at a time. */
const filesAtOnce = 200
/** A commit that changed more files edited them in place, rather than move lines between them. */
const mostOthers = 20

export async function followLines(world: GitWorld, root: string, head: string, files: readonly FollowedFile[]): Promise<Followed> {
  const commits = await touchingCommits(world, root, { since: null, until: head }, commonFolder(files.map(({ path }) => path)))
  const touches = touchesOf(commits, new Set(files.map(({ path }) => path)))
  const followed = new Map<string, ReadonlyMap<number, LineOrigin>>()
  for (let start = 0; start < files.length; start += filesAtOnce) {
    const part = files.slice(start, start + filesAtOnce)
    const texts = await textsOf(
      world,
      root,
      part.flatMap(({ path }) => touches.get(path) ?? []),
    )
    for (const file of part) {
      const origins = follow(file, touches.get(file.path) ?? [], texts)
      if (origins !== null) followed.set(file.path, origins)
    }
  }
  return followed
}

/** The folder that holds all of these, as pathspecs: none for the whole repository. */
export function commonFolder(paths: readonly string[]): string[] {
  const [first = [], ...rest] = paths.map((path) => path.split('/').slice(0, -1))
  const depth = rest.reduce((deep, parts) => Math.min(deep, sameParts(first, parts)), first.length)
  return depth === 0 ? [] : [first.slice(0, depth).join('/')]
}

function sameParts(a: readonly string[], b: readonly string[]): number {
  const differs = a.findIndex((part, index) => part !== b[index])
  return differs < 0 ? a.length : differs
}

function touchesOf(commits: readonly TouchingFiles[], paths: ReadonlySet<string>): Map<string, Touch[]> {
  const touches = new Map<string, Touch[]>()
  for (const { commit, first, files } of commits) {
    const lossy = files.filter(({ before }) => before !== null)
    for (const file of files) {
      if (!paths.has(file.path)) continue
      const others = lossy.length > mostOthers ? [] : lossy.filter((other) => other !== file)
      const known = touches.get(file.path) ?? []
      known.push({ commit, first, file, others })
      touches.set(file.path, known)
    }
  }
  return touches
}

type Texts = ReadonlyMap<string, string>

/** A file that came in a commit of its own has no need of its text. */
async function textsOf(world: GitWorld, root: string, touches: readonly Touch[]): Promise<Texts> {
  const ids = touches.flatMap(({ file, others }) =>
    file.before === null && others.length === 0 ? [] : [file, ...others].flatMap(({ before, after }) => [before, after]),
  )
  const texts = new Map<string, string>()
  const sizes = await sizesOf(world, root, [...new Set(ids.filter((id) => id !== null))])
  for await (const { id, content } of contentsOf(world, root, sizes)) texts.set(id, Buffer.from(content).toString('utf8'))
  return texts
}

/** Null where more than one answer is possible: a merge made the content, or a line may have come from elsewhere. */
function follow({ path, id, lines }: FollowedFile, touches: readonly Touch[], texts: Texts): Map<number, LineOrigin> | null {
  const origins = new Map<number, LineOrigin>()
  let open = lines.map((asked) => ({ asked, line: asked }))
  let current: string | null = id
  for (const { commit, first, file, others } of touches) {
    if (open.length === 0) break
    if (current === null || file.after !== current) continue
    const step = stepBack(file, others, texts)
    if (step === null) return null
    const kept: typeof open = []
    for (const { asked, line } of open) {
      const before = step.lineBefore(line)
      if (before !== null) kept.push({ asked, line: before })
      else if (step.mayBeMoved(line)) return null
      else origins.set(asked, { commit, first, file: path, line })
    }
    open = kept
    current = file.before
  }
  return open.length === 0 ? origins : null
}

type Step = { lineBefore: (line: number) => number | null; mayBeMoved: (line: number) => boolean }

/** Null where a content is not at hand. */
function stepBack({ before, after }: TouchedFile, others: readonly TouchedFile[], texts: Texts): Step | null {
  if (before === null && others.length === 0) return { lineBefore: () => null, mayBeMoved: () => false }
  const [was, is] = [before === null ? '' : texts.get(before), texts.get(after ?? '')]
  if (was === undefined || is === undefined) return null
  const left = [linesOf(was), ...others.map((other) => lostLines(other, texts))]
  const now = linesOf(is)
  return {
    lineBefore: before === null ? () => null : sameLines(was, is),
    mayBeMoved: (line) => left.some((gone) => gone.includes(now[line - 1] ?? '')),
  }
}

/** Lines that another file had more of before. */
function lostLines({ before, after }: TouchedFile, texts: Texts): string[] {
  const kept = new Set(linesOf(texts.get(after ?? '') ?? ''))
  return linesOf(texts.get(before ?? '') ?? '').filter((line) => !kept.has(line))
}
