// Writes a person's file anew: whole or not at all, and only where it still holds what was read.
import { randomBytes } from 'node:crypto'
import { chmod, readFile, realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { AppError, messageOf } from '../lib/app-error.ts'

const byteOrderMark = '\uFEFF'

/** Texts without byte order mark; one that the file has stays. Its mode stays, and a link stays a link. AppError 'input' where it cannot be done. */
export async function replaceFile(path: string, before: string, after: string): Promise<void> {
  let temporary: string | null = null
  try {
    const real = await realpath(path)
    const [{ mode }, present] = await Promise.all([stat(real), readFile(real, 'utf8')])
    const mark = present.startsWith(byteOrderMark) ? byteOrderMark : ''
    if (present !== mark + before)
      throw new AppError('conflict', `${path} was changed meanwhile; it was left as it is`, { hint: 'Try again.' })
    temporary = `${real}.${randomBytes(6).toString('hex')}.tmp`
    await writeFile(temporary, mark + after, { flag: 'wx', mode })
    await chmod(temporary, mode)
    await rename(temporary, real)
  } catch (error) {
    if (temporary !== null) await rm(temporary, { force: true })
    throw error instanceof AppError ? error : new AppError('input', `cannot write ${path}: ${messageOf(error)}`)
  }
}
