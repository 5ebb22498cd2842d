// What is live and not in git.
import type { ResourceRecord, Unmanaged } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'

type Why = Unmanaged['resources'][number]['why']

/** What the manifests at hand hold, and the fleet that they are for; null where none were read: then only the fleet of a record tells. */
export type Managed = { keys: ReadonlySet<string>; fleet: string } | null

/** The live resources that no manifest holds; those of other fleets are in the manifests of these. */
export function unmanagedOf(records: Iterable<ResourceRecord>, managed: Managed): Unmanaged['resources'] {
  const found: Unmanaged['resources'] = []
  for (const { key, kind, fleet, createdAt, resource } of records) {
    const why = whyUnmanaged(key, fleet, managed)
    if (why !== null) found.push({ key, kind, space: resource.metadata.space, fleet, createdAt, why })
  }
  return found
}

/** The order in which people look for them: by space, then by key. */
export function bySpace(a: Unmanaged['resources'][number], b: Unmanaged['resources'][number]): number {
  return compare(a.space, b.space) || compare(a.key, b.key)
}

function whyUnmanaged(key: string, fleet: string | null, managed: Managed): Why | null {
  const held = managed?.keys.has(key) ?? false
  if (fleet === null) return held ? 'not-adopted' : 'no-manifest'
  return managed !== null && fleet === managed.fleet && !held ? 'left-over' : null
}
