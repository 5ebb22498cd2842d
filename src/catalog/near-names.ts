// "Did you mean": the name of the catalog that a wrong one was probably meant to be.
import { findEvent, subscribableEvents } from './events.ts'
import { longestName, nearName, snakeCase } from './near-name.ts'
import { allPermissions, type PermissionFacts, type PermissionGroup } from './permissions.ts'

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
