// "Did you mean": the name of the catalog, or of any list, that a wrong one was probably meant to be.
import { distance } from 'fastest-levenshtein'
import { findEvent, subscribableEvents } from './events.ts'
import { allPermissions, type PermissionFacts, type PermissionGroup } from './permissions.ts'

/** Longer names are no typing errors; comparing them would cost time only. */
const longestName = 80

/** Name in the catalog's way of writing: `pull-requests`, `pullRequests` and `Pull requests` become `pull_requests`. */
function snakeCase(name: string): string {
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

/** The permission that was probably meant, from the group it was written in if one there fits; never a retired one. */
export function nearPermission(name: string, group: PermissionGroup): PermissionFacts | null {
  if (name.length > longestName) return null
  const usable = allPermissions().filter((facts) => facts.status !== 'retired' && facts.group !== 'enterprise')
  const current = usable.filter((facts) => facts.status === 'current')
  const inGroup = current.filter((facts) => facts.group === group)
  return sameName(name, usable) ?? titled(name, inGroup) ?? typed(name, inGroup) ?? titled(name, current) ?? typed(name, usable)
}

function sameName(name: string, among: readonly PermissionFacts[]): PermissionFacts | null {
  const wanted = snakeCase(name)
  return among.find((facts) => facts.name === wanted || facts.aliases.includes(wanted)) ?? null
}

function titled(name: string, among: readonly PermissionFacts[]): PermissionFacts | null {
  const wanted = snakeCase(name)
  return among.find((facts) => snakeCase(facts.title) === wanted) ?? null
}

function typed(name: string, among: readonly PermissionFacts[]): PermissionFacts | null {
  const near = nearName(
    name,
    among.map((facts) => facts.name),
  )
  return among.find((facts) => facts.name === near) ?? null
}

/** The event that was probably meant, among those an app may subscribe to. */
export function nearEvent(name: string): string | null {
  const wanted = snakeCase(name)
  if (findEvent(wanted)?.delivery === 'subscribed') return wanted
  const names = subscribableEvents()
  const byWords = names.filter((event) => wanted.startsWith(`${event}_`) && event.includes('_'))
  return nearName(name, names) ?? byWords.sort((a, b) => b.length - a.length)[0] ?? null
}
