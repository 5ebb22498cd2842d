// Where the controller keeps what it fetches: a folder of this machine, for its owner alone.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** `named`: by the config. Without it and without a home, it is a new one that nobody finds again. */
export function cacheFolder(
  named: string | null,
  { XDG_CACHE_HOME: cache, HOME: home }: Readonly<Record<string, string | undefined>>,
): string {
  if (named !== null) return named
  if (cache) return join(cache, 'appward', 'controller')
  return home ? join(home, '.cache', 'appward', 'controller') : mkdtempSync(join(tmpdir(), 'appward-controller-'))
}
