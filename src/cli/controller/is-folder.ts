// Whether what a person calls a source is a folder of manifests, and no repository.
import { existsSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'

/** A repository, bare or not, is followed by its commits. */
export function isFolder(cwd: string, text: string): boolean {
  const path = resolve(cwd, text)
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return false
  return !existsSync(join(path, '.git')) && !(existsSync(join(path, 'HEAD')) && existsSync(join(path, 'objects')))
}
