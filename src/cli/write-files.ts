// Several new files at once: all of them are looked at before the first is written, and each is there whole or not at all.
import { randomBytes } from 'node:crypto'
import { link, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import { makeFolder } from '../platform/make-folder.ts'

/** Which of `paths` exist below `root`. @throws AppError 'input' where that cannot be told. */
export async function existing(root: string, paths: readonly string[]): Promise<string[]> {
  const found = await Promise.all(paths.map(async (path) => ((await exists(join(root, path))) ? [path] : [])))
  return found.flat()
}

/** Writes a text beside its place and then moves it there. Without `force` a file that has come meanwhile stays as it is. */
export async function writeWhole(path: string, text: string, force: boolean): Promise<void> {
  const beside = `${path}.${randomBytes(6).toString('hex')}.tmp`
  try {
    makeFolder(dirname(path), 0o777)
    try {
      await writeFile(beside, text, { flag: 'wx' })
      if (force) await rename(beside, path)
      else await link(beside, path)
    } finally {
      await rm(beside, { force: true })
    }
  } catch (error) {
    throw new AppError('input', `cannot write ${path}: ${messageOf(error)}`, { cause: error })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw new AppError('input', `cannot write there: ${messageOf(error)}`)
  }
}
