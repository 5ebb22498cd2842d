// What a fleet applied last, kept beside a resource while it differs: writes that are no changeset of the fleet leave it there. Pure.
import { digestOf } from '../../lib/digest.ts'
import type { AppResource, InstallationResource } from '../../manifest/resource.ts'
import type { StoredInstallation, StoredResource } from './registry.ts'

/** A resource of a fleet that somebody else took away. */
export type LostResource = { key: string; fleet: string; id: number; applied: AppResource | InstallationResource }

type Remembered<R> = { fleet: string | null; digest: string; resource: R; applied: R | null }

/** `after`, written over `before` by somebody who is not its fleet; one that is again as applied has nothing to remember. */
export function remembering<R extends AppResource | InstallationResource, S extends Remembered<R>>(before: S, after: S): S {
  if (before.fleet === null || after.digest === before.digest) return after
  const applied = before.applied ?? before.resource
  return { ...after, applied: digestOf(applied) === after.digest ? null : applied }
}

/**
 * What stays remembered once `fleet` has applied `wanted` and `resource` came of it: a suspension that the manifest does not mention
 * stays, and stays the work of those who made it.
 */
export function appliedInstallation(
  wanted: InstallationResource,
  resource: InstallationResource,
  stored: StoredInstallation | null,
  fleet: string | null,
): InstallationResource | null {
  if (stored === null || wanted.spec.suspended !== undefined || resource.spec.suspended !== true) return null
  const own = stored.fleet === fleet && (stored.applied ?? stored.resource).spec.suspended === true
  return own ? null : wanted
}

/** The slug of its app is no part of what a fleet applied to an installation: it follows a rename. */
export function underSlug(resource: InstallationResource, app: string): InstallationResource {
  return { ...resource, metadata: { ...resource.metadata, app } }
}

/** What those resources come to that end although another fleet than `by` owns them; null stands for no fleet at all. */
export function lostOf(ended: readonly StoredResource[], by: string | null): LostResource[] {
  return ended.flatMap(({ key, fleet, id, applied, resource }) =>
    fleet === null || fleet === by ? [] : [{ key, fleet, id, applied: applied ?? resource }],
  )
}
