// Files that hold a secret: for their owner only, whole or not at all, and there after a power cut.
import { randomUUID } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { makeFolder } from './make-folder.ts'

/** Writes a file of mode 0600, whatever was there before. @throws Error of the system; then what was there is as it was. */
export function writeSecretFile(file: string, text: string): void {
  const temporary = `${file}.${randomUUID()}`
  try {
    makeFolder(dirname(file))
    writeFileSync(temporary, text, { mode: 0o600, flag: 'wx', flush: true })
    moveSecretFile(temporary, file)
  } catch (error) {
    if (existsSync(temporary)) rmSync(temporary)
    throw error
  }
}

/** Gives a file another name in its folder, in the place of whatever has that name. @throws Error of the system. */
export function moveSecretFile(from: string, to: string): void {
  renameSync(from, to)
  syncFolder(dirname(to))
}

/** A new name is safe once its folder is. Windows opens no folders, and keeps names by itself. */
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
