// A backup becomes the database of a data folder that has none: checked first, whole or not at all.
import { chmodSync, closeSync, constants, copyFileSync, existsSync, fsyncSync, linkSync, openSync, readSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { makeFolder } from '../make-folder.ts'
import { lockData } from './data-lock.ts'
import { refuseNewer } from './migrations.ts'
import { storeError } from './store-error.ts'

/**
 * Puts the backup `file` into `folder`, which is made (mode 0700) where it is missing.
 * @returns the path of the database.
 * @throws AppError 'store' where the folder has a database or is in use, or the backup is damaged, newer than the program or none;
 * 'input' where the backup cannot be read. Nothing is left behind then.
 */
export function restoreStore(file: string, folder: string): string {
  try {
    makeFolder(folder)
  } catch (cause) {
    throw new AppError('store', `The data folder cannot be made: ${messageOf(cause)}.`, { hint: 'Name another folder with --data.', cause })
  }
  const release = lockData(folder)
  const database = join(folder, 'appward.db')
  const temporary = join(folder, 'appward.db.restoring')
  try {
    refuseExisting(database)
    rmSync(temporary, { force: true })
    copyIn(file, temporary)
    check(temporary, file)
    sync(temporary)
    // Unlike a renaming, a link never takes the place of a file that has come meanwhile.
    linkSync(temporary, database)
    sync(folder)
    return database
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(temporary + suffix, { force: true })
    release()
  }
}

function refuseExisting(database: string): void {
  // A log of writes without its database would be taken for the restored one's.
  const there = [database, `${database}-wal`, `${database}-journal`].find((path) => existsSync(path))
  if (there === undefined) return
  throw new AppError('store', `${there} exists; restore never writes over data.`, {
    hint: 'Name an empty folder with --data, or move what is there away.',
  })
}

function copyIn(file: string, temporary: string): void {
  try {
    copyFileSync(file, temporary, constants.COPYFILE_EXCL)
    chmodSync(temporary, 0o600)
  } catch (cause) {
    throw new AppError('input', `cannot read the backup ${file}: ${messageOf(cause)}`, {
      hint: 'Name a file that "appward backup" wrote.',
      cause,
    })
  }
}

/** @param shown how errors name the backup. */
function check(copy: string, shown: string): void {
  if (!hasHeader(copy)) throw unusable(`${shown} is not a backup of Appward: it is no database.`)
  let connection: DatabaseSync | null = null
  try {
    connection = new DatabaseSync(copy)
    const ours = connection.prepare("select count(*) as n from sqlite_master where name in ('kysely_migration', 'spaces')").get()
    if (ours?.n !== 2) throw unusable(`${shown} is not a backup of Appward: it is a database of something else.`)
    refuseNewer(connection, shown)
    const faults = connection.prepare('pragma integrity_check(1)').all()
    const broken = connection.prepare('pragma foreign_key_check').all()
    const [fault] = Object.values(faults[0] ?? {})
    if (fault !== 'ok' || broken.length > 0) throw unusable(`${shown} is damaged.`)
  } catch (error) {
    if (error instanceof AppError) throw error
    const { message } = storeError(error, shown)
    throw unusable(`${shown} is damaged: ${message}`, error)
  } finally {
    connection?.close()
  }
}

function unusable(message: string, cause?: unknown): AppError {
  return new AppError('store', message, { hint: 'Nothing was restored. Use another backup.', cause })
}

const header = 'SQLite format 3\0'

function hasHeader(file: string): boolean {
  const bytes = Buffer.alloc(header.length)
  const handle = openSync(file, 'r')
  try {
    return readSync(handle, bytes) === header.length && bytes.toString('latin1') === header
  } finally {
    closeSync(handle)
  }
}

function sync(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
