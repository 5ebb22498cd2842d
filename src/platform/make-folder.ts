// Makes a folder and those above it, for its owner only unless said otherwise.
import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes what is missing of `folder`, one by one: a recursive mkdirSync never returns where the system says ENOENT of a
 * folder whose parent is there, as it does below /proc.
 * @throws Error of the system, or where something else has the name.
 */
export function makeFolder(folder: string, mode: number = 0o700): void {
  const missing: string[] = []
  for (let path = resolve(folder); !existsSync(path); path = dirname(path)) missing.unshift(path)
  for (const path of missing) makeOne(path, mode)
  if (!statSync(folder).isDirectory()) throw new Error(`${folder} is not a folder`)
}

/** Another process may be quicker. */
function makeOne(path: string, mode: number): void {
  try {
    mkdirSync(path, { mode })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
