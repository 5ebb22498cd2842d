// "Did you mean", of any list: the name that a wrong one was probably meant to be.
import { distance } from 'fastest-levenshtein'

/** Longer names are no typing errors; comparing them would cost time only. */
export const longestName = 80

/** Name in the catalog's way of writing: `pull-requests`, `pullRequests` and `Pull requests` become `pull_requests`. */
export function snakeCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/[\s-]+/g, '_')
    .toLowerCase()
}

/** The candidate closest to the name, when it is close enough to be meant; else null. */
export function nearName(name: string, candidates: readonly string[]): string | null {
  if (name.length > longestName) return null
  const wanted = snakeCase(name)
  let best: string | null = null
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1
  for (const candidate of candidates) {
    const apart = distance(wanted, snakeCase(candidate))
    if (apart < least) {
      best = candidate
      least = apart
    }
  }
  return best
}

/** The one candidate of which the name can only be a slip; null where none is near, or several are. */
export function soleNear(name: string, candidates: readonly string[]): string | null {
  if (name.length > longestName) return null
  const wanted = snakeCase(name)
  const most = Math.min(3, Math.floor(wanted.length / 3))
  const near = candidates.filter((candidate) => distance(wanted, snakeCase(candidate)) <= most)
  const same = near.filter((candidate) => snakeCase(candidate) === wanted)
  const [sole, ...others] = same.length > 0 ? same : near
  return sole === undefined || others.length > 0 ? null : sole
}
