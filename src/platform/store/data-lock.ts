// One process for each data folder: a lock that the operating system gives back, however the process ends.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError } from '../../lib/app-error.ts'
import { storeError } from './store-error.ts'

/** Ends the lock. */
export type Release = () => void

/**
 * Takes the lock of a data folder.
 * @throws AppError 'store' where another process holds it.
 */
export function lockData(folder: string): Release {
  let lock: DatabaseSync | null = null
  try {
    lock = new DatabaseSync(join(folder, 'lock'), { timeout: 0 })
    lock.exec('begin exclusive')
  } catch (cause) {
    lock?.close()
    const error = storeError(cause, folder)
    if (!error.retryable) throw error
    throw new AppError('store', `Another process uses the data in ${folder}.`, {
      hint: 'End that process, or name another folder with --data.',
      cause,
    })
  }
  const held = lock
  return () => held.close()
}
