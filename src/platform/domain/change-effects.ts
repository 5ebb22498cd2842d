// What a change comes to, held against what it is called: the audit log keeps the name, and people read it there.
import type { ChangeRequest } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { installationAction } from '../../manifest/installation-action.ts'
import type { InstallationResource, Resource } from '../../manifest/resource.ts'
import type { StoredInstallation, StoredResource } from './registry.ts'

/** What is wrong with an alteration of `stored` to `resource`; null where nothing is. */
export function effectFault(
  { action, adopts = null, secret = null }: ChangeRequest,
  stored: StoredResource,
  resource: Resource,
): string | null {
  if (action !== 'rename' && adopts === null && secret === null && digestOf(writtenForm(resource, stored)) === stored.digest)
    return 'It changes nothing; leave it out.'
  if (stored.kind !== 'Installation' || resource.kind !== 'Installation') return null
  const fitting = installationAction(stored.resource, resource)
  return action === fitting ? null : `What it does is called ${fitting}, not ${action}.`
}

/** Suspension that a manifest does not mention stays as it is, and is kept only where it is true. */
export function withStoredSuspension(resource: InstallationResource, stored: StoredInstallation | null): InstallationResource {
  const { suspended = stored?.resource.spec.suspended ?? false, ...spec } = resource.spec
  return { ...resource, spec: suspended ? { ...spec, suspended } : spec }
}

function writtenForm(resource: Resource, stored: StoredResource): Resource {
  return resource.kind === 'Installation' && stored.kind === 'Installation' ? withStoredSuspension(resource, stored) : resource
}
