// The commits that lines of files are from, as the files lie there now: one blame a file, several files at a time.
import { readFile, realpath } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { AppError } from '../../lib/app-error.ts'
import { visible } from '../../lib/visible.ts'
import type { Context } from '../context.ts'
import { blameFile, type LineOrigin } from './blame-file.ts'
import { openRepository, pathIn, type Repository } from './repository.ts'
import { sameLines } from './same-lines.ts'
import { blobId, contentOf, treeFiles } from './tree-files.ts'

export type FileLines = { file: string; lines: readonly number[] }

/** `origins` by line; null: not committed yet. With a `fault` nothing is known, and it says why. */
export type LineCommits = { fault: AppError | null; origins: ReadonlyMap<number, LineOrigin | null>; shallow: boolean }

type World = Pick<Context, 'cwd' | 'env'> & Partial<Pick<Context, 'stop'>>

/** Processes of git at a time. */
const atOnce = 4

/** In the order of the files, which are shown relative to the working directory. @throws AppError 'interrupted'. */
export async function lineCommits(world: World, files: readonly FileLines[]): Promise<LineCommits[]> {
  const repositories = new Map<string, Promise<Repository>>()
  const open = (folder: string) => {
    const opened = repositories.get(folder) ?? openRepository(world, folder)
    repositories.set(folder, opened)
    return opened
  }
  const answers: LineCommits[] = []
  const waiting = [...files.entries()]
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) answers[next[0]] = await commitsOf(world, next[1], open)
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, files.length) }, work))
  return answers
}

async function commitsOf(world: World, asked: FileLines, open: (folder: string) => Promise<Repository>): Promise<LineCommits> {
  try {
    return await originsOf(world, asked, open)
  } catch (error) {
    if (!(error instanceof AppError) || error.code === 'interrupted') throw error
    return { fault: error, origins: new Map(), shallow: false }
  }
}

async function originsOf(world: World, { file, lines }: FileLines, open: (folder: string) => Promise<Repository>): Promise<LineCommits> {
  if (file === '-') throw new AppError('input', 'standard input has no history')
  const { real, content } = await readWhole(resolve(world.cwd, file), file)
  const repository = await open(dirname(real))
  const { root, head, shallow } = repository
  const path = pathIn(repository, real)
  if (path === null) throw new AppError('input', `${visible(file)} is outside of the working tree at ${visible(root)}`)
  const known = head === null ? undefined : (await treeFiles(world, root, head, [path])).find((each) => each.path === path)
  if (head === null || known === undefined) return { fault: null, origins: new Map(lines.map((line) => [line, null])), shallow }
  const formerLine = known.id === blobId(content, known.id) ? (line: number) => line : await linesBefore(world, root, known, content)
  const committed = await blameFile(world, root, head, path)
  const originAt = (line: number | null) => (line === null ? null : (committed[line - 1] ?? null))
  return { fault: null, origins: new Map(lines.map((line) => [line, originAt(formerLine(line))])), shallow }
}

async function linesBefore(world: World, root: string, known: { id: string; bytes: number }, content: Uint8Array) {
  const before = await contentOf(world, root, known)
  const text = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
  return sameLines(before === null ? '' : text(before), text(content))
}

async function readWhole(path: string, shown: string): Promise<{ real: string; content: Uint8Array }> {
  try {
    const real = await realpath(path)
    return { real, content: await readFile(real) }
  } catch (cause) {
    throw new AppError('input', `${visible(shown)} cannot be read any more`, { cause })
  }
}
