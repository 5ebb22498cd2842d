// What changes ask of the registry: the keys, ids and names that must be loaded before they can be applied.
import type { ChangeRequest } from '../../generated/types.ts'
import { appKey, kindOfKey } from '../../manifest/resource.ts'
import { loginOfName } from './login-of-name.ts'

export type ChangesetParts = {
  /** Apps that change or end; all their installations matter. */
  appIds: number[]
  appKeys: string[]
  installationIds: number[]
  installationKeys: string[]
  /** Logins of spaces, and names of apps, which must not be logins. */
  logins: string[]
  /** Spaces whose repositories are named. */
  owners: string[]
  /** Fleets from which something is taken over. */
  fleets: string[]
}

/** Reads the changes loosely: they may still be wrong in any part that the body's schema leaves open. */
export function partsOf(changes: readonly ChangeRequest[]): ChangesetParts {
  const sets = {
    appIds: new Set<number>(),
    appKeys: new Set<string>(),
    installationIds: new Set<number>(),
    installationKeys: new Set<string>(),
    logins: new Set<string>(),
    owners: new Set<string>(),
    fleets: new Set<string>(),
  }
  for (const { key, id, resource, adopts } of changes) {
    if (typeof adopts?.fleet === 'string') sets.fleets.add(adopts.fleet)
    const isApp = kindOfKey(key) === 'App'
    if (id !== null) (isApp ? sets.appIds : sets.installationIds).add(id)
    ;(isApp ? sets.appKeys : sets.installationKeys).add(key)
    const metadata = record(record(resource).metadata)
    const spec = record(record(resource).spec)
    if (typeof metadata.space === 'string') sets.logins.add(metadata.space)
    if (typeof metadata.space === 'string' && Array.isArray(spec.repositories)) sets.owners.add(metadata.space)
    const name = spec.name ?? metadata.slug
    if (isApp && typeof name === 'string') sets.logins.add(loginOfName(name))
    if (!isApp && typeof metadata.app === 'string') sets.appKeys.add(appKey(metadata.app))
  }
  return {
    appIds: [...sets.appIds],
    appKeys: [...sets.appKeys].filter(bindable),
    installationIds: [...sets.installationIds],
    installationKeys: [...sets.installationKeys].filter(bindable),
    logins: [...sets.logins].filter(bindable),
    owners: [...sets.owners].filter(bindable),
    fleets: [...sets.fleets].filter(bindable),
  }
}

/** No key or login is longer or holds U+0000; such texts are refused later and need no question to the store. */
function bindable(text: string): boolean {
  return text.length <= 100 && !text.includes('\0')
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}
