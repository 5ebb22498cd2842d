// A file that is there whole or not at all: what is written under way has another name, and whatever had the name is there until then.
import { randomUUID } from 'node:crypto'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { AppError, messageOf } from '../lib/app-error.ts'
import type { Context } from './context.ts'

/** Lets `work` write the file `name`, readable for its owner alone. @throws AppError; then there is no such file, or the one of before. */
export async function keepWhole<Result>(
  context: Pick<Context, 'cwd'>,
  name: string,
  work: (write: (bytes: Uint8Array) => Promise<void>) => Promise<Result>,
): Promise<Result> {
  const file = resolve(context.cwd, name)
  if ((await stat(file).catch(() => null))?.isFile() === false) throw new AppError('usage', `${name} is no file`)
  const temporary = `${file}.${randomUUID()}`
  let handle: FileHandle | null = null
  try {
    handle = await open(temporary, 'wx', 0o600)
    const opened = handle
    const result = await work(async (bytes) => void (await opened.writeFile(bytes)))
    await handle.sync()
    await handle.close()
    await rename(temporary, file)
    return result
  } catch (error) {
    await handle?.close().catch(() => {})
    await rm(temporary, { force: true })
    if (error instanceof AppError) throw error
    throw new AppError('input', `cannot write ${name}: ${messageOf(error)}`, { hint: 'Name another file.', cause: error })
  }
}
