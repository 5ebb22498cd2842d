// Whether a path lies outside of a folder.
import { isAbsolute, relative, sep } from 'node:path'

/** Both absolute; links are not looked at. */
export function leadsOut(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}
