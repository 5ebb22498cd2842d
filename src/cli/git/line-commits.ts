// The commits that lines of files are from, as the files lie there now. Of few files each is blamed, several at a time; the history of many is
// walked once, and only those are blamed for which that leaves a doubt.
import { existsSync } from 'node:fs'
import { readFile, realpath } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'
import { blameFile, type LineOrigin } from './blame-file.ts'
import { commonFolder, type Followed, followLines } from './follow-lines.ts'
import { inParallel } from './in-parallel.ts'
import { openRepository, pathIn, type Repository } from './repository.ts'
import { sameLines } from './same-lines.ts'
import { blobId, contentOf, type TreeFile, treeFiles } from './tree-files.ts'

export type FileLines = { file: string; lines: readonly number[] }

/** `origins` by line; null: not committed yet. With a `fault` nothing is known, and it says why. */
export type LineCommits = {
  fault: AppError | null
  /** Of the file, from the root of its repository. */
  path: string
  origins: ReadonlyMap<number, LineOrigin | null>
  shallow: boolean
}

type World = Pick<Context, 'cwd' | 'env'> & Partial<Pick<Context, 'stop'>>

/** Of so many files of one repository the history is walked once. */
const many = 8

/** In the order of the files, which are shown relative to the working directory. @throws AppError 'interrupted'. */
export async function lineCommits(world: World, files: readonly FileLines[]): Promise<LineCommits[]> {
  const repositories = new Map<string, Promise<Repository>>()
  const open = (folder: string) => {
    const opened = repositories.get(folder) ?? openRepository(world, folder)
    repositories.set(folder, opened)
    return opened
  }
  const found = await inParallel(files, (file) => orFault(() => locate(world, file, open)))
  const answers = new Map<FileLines, LineCommits>()
  for (const [index, place] of found.entries()) {
    const file = files[index]
    if (file !== undefined && 'fault' in place) answers.set(file, { fault: place.fault, path: '', origins: new Map(), shallow: false })
  }
  const located = found.flatMap((place) => ('fault' in place ? [] : [place]))
  for (const [repository, group] of Map.groupBy(located, (place) => place.repository)) {
    for (const [place, answer] of await commitsIn(world, repository, group)) answers.set(place.asked, answer)
  }
  return files.map((file) => answers.get(file) as LineCommits)
}

/** A file that was asked for, and where it lies. */
type Located = { asked: FileLines; content: Uint8Array; repository: Repository; path: string }

async function locate(world: World, asked: FileLines, open: (folder: string) => Promise<Repository>): Promise<Located> {
  const { file } = asked
  if (file === '-') throw new AppError('input', 'standard input has no history')
  const { real, content } = await readWhole(resolve(world.cwd, file), file)
  const repository = await open(folderOfRepository(dirname(real)))
  const path = pathIn(repository, real)
  if (path === null) throw new AppError('input', `${visible(file)} is outside of the working tree at ${visible(repository.root)}`)
  return { asked, content, repository, path }
}

/** The nearest one that may be the root of a repository, so that git is asked once for all folders below; else the folder itself. */
function folderOfRepository(folder: string): string {
  for (let at = folder; ; at = dirname(at)) {
    if (existsSync(join(at, '.git'))) return at
    if (dirname(at) === at) return folder
  }
}

async function commitsIn(world: World, repository: Repository, group: readonly Located[]): Promise<Map<Located, LineCommits>> {
  const { root, head, shallow } = repository
  const paths = group.map(({ path }) => path)
  const tree = head === null ? [] : await treeFiles(world, root, head, paths.length < many ? paths : commonFolder(paths))
  const known = new Map(tree.map((file) => [file.path, file]))
  const committed = await inParallel(
    group.flatMap((place) => {
      const file = known.get(place.path)
      return file === undefined ? [] : [{ place, file }]
    }),
    async ({ place, file }) => ({ place, file, lines: await formerLines(world, root, file, place) }),
  )
  const blamed = head === null ? new Map<string, BlamedFile>() : await originsIn(world, { root, head }, committed)
  return new Map(
    group.map((place) => {
      const { lines, origins } = blamed.get(place.path) ?? { lines: new Map(), origins: new Map() }
      const originOf = (line: number) => origins.get(lines.get(line) ?? 0) ?? null
      const all = new Map(place.asked.lines.map((line) => [line, originOf(line)]))
      return [place, { fault: blamed.get(place.path)?.fault ?? null, path: place.path, origins: all, shallow }]
    }),
  )
}

/** A file of the last commit; `lines` are those asked for that it has, by their numbers now. */
type Committed = { place: Located; file: TreeFile; lines: ReadonlyMap<number, number> }

/** `origins` by line of the last commit. */
type BlamedFile = { fault: AppError | null; lines: Committed['lines']; origins: ReadonlyMap<number, LineOrigin> }

async function originsIn(
  world: World,
  { root, head }: { root: string; head: string },
  files: readonly Committed[],
): Promise<Map<string, BlamedFile>> {
  const asked = files.map(({ file, lines }) => ({ ...file, lines: [...lines.values()] }))
  const walked = files.length < many ? null : await orFault(() => followLines(world, root, head, asked))
  const followed: Followed = walked === null || 'fault' in walked ? new Map() : walked
  const answers = await inParallel(files, async ({ file: { path }, lines }): Promise<[string, BlamedFile]> => {
    const sure = followed.get(path)
    if (sure !== undefined) return [path, { fault: null, lines, origins: sure }]
    const told = lines.size === 0 ? [] : await orFault(() => blameFile(world, root, head, path))
    if ('fault' in told) return [path, { fault: told.fault, lines, origins: new Map() }]
    return [path, { fault: null, lines, origins: new Map(told.map((origin, index) => [index + 1, origin])) }]
  })
  return new Map(answers)
}

async function formerLines(world: World, root: string, file: TreeFile, { asked, content }: Located): Promise<ReadonlyMap<number, number>> {
  if (file.id === blobId(content, file.id)) return new Map(asked.lines.map((line) => [line, line]))
  const before = await contentOf(world, root, file)
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
  const former = sameLines(before === null ? '' : text(before), text(content))
  return new Map(
    asked.lines.flatMap((line) => {
      const was = former(line)
      return was === null ? [] : [[line, was] as const]
    }),
  )
}

/** What is wrong with one file is no reason to say nothing of the others. @throws what is no AppError, and an interruption. */
async function orFault<Result extends object>(work: () => Promise<Result>): Promise<Result | { fault: AppError }> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'interrupted') throw error
    return { fault: error }
  }
}

async function readWhole(path: string, shown: string): Promise<{ real: string; content: Uint8Array }> {
  try {
    const real = await realpath(path)
    return { real, content: await readFile(real) }
  } catch (cause) {
    throw new AppError('input', `${visible(shown)} cannot be read any more`, { cause })
  }
}
