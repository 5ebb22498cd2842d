// The folder of what is remembered between runs, `.appward/cache`, and what seals the files in it. Links are not followed: whoever opens
// a change request may have made them, and they may lead anywhere.
import { lstatSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { openSealed, type Pieces, type Seal, type SealedFile, writeSealed } from './sealed-file.ts'
import { sealingKey } from './sealing-key.ts'
import type { Env } from './world.ts'

/** One file of what is remembered; `file` is null where there is none that can be trusted. */
export type Remembered = { file: SealedFile | null; write: (parts: readonly Pieces[]) => void }

/** The file of that name; null where there is no place for a key. `version` is whatever its meaning depends on. Throws the system's errors. */
export function openRemembered(env: Env, root: string, name: string, version: () => string): Remembered | null {
  const key = sealingKey(env, root)
  if (key === null) return null
  const seal: Seal = { key, version: version() }
  const [outer, folder] = [join(root, '.appward'), join(root, '.appward', 'cache')]
  const path = join(folder, name)
  return {
    file: isFolder(outer) && isFolder(folder) ? openSealed(path, seal) : null,
    write: (parts) => {
      makeFolders(outer, folder)
      writeSealed(path, seal, parts)
    },
  }
}

/** Made by whoever comes first. */
function makeFolders(outer: string, folder: string): void {
  for (const each of [outer, folder]) if (!isFolder(each)) mkdirSync(each, { mode: 0o700 })
  const ignored = join(folder, '.gitignore')
  if (lstatSync(ignored, { throwIfNoEntry: false }) === undefined) writeFileSync(ignored, '*\n', { flag: 'wx' })
}

function isFolder(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
