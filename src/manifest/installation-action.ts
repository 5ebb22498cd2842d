// What a change of an installation amounts to. Plans say it and the platform holds every change against it, so that the audit log tells it too.
import type { Alteration } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'
import type { InstallationResource } from './resource.ts'

type Spec = InstallationResource['spec']
export type InstallationAction = Exclude<Alteration['action'], 'rename' | 'transfer'>

/** The most telling first; any other difference is an update. A manifest without `suspended` leaves it as it is. */
const tellingDifferences: readonly { action: InstallationAction; tells: (before: Spec, after: Spec) => boolean }[] = [
  { action: 'suspend', tells: (before, after) => before.suspended !== true && after.suspended === true },
  { action: 'unsuspend', tells: (before, after) => before.suspended === true && after.suspended === false },
  { action: 'consent', tells: (before, after) => differ(before.permissions, after.permissions) },
  { action: 'rescope', tells: (before, after) => differ(before.repositories, after.repositories) },
]

/** The action that a change from `before` to `after` amounts to, both in their complete form. */
export function installationAction(before: InstallationResource, after: InstallationResource): InstallationAction {
  return tellingDifferences.find(({ tells }) => tells(before.spec, after.spec))?.action ?? 'update'
}

function differ(before: unknown, after: unknown): boolean {
  return canonicalJson(before ?? null) !== canonicalJson(after ?? null)
}
