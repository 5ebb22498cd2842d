// What a space has consented to, what an app asks for beyond it, and how long a refusal holds.
import { grantOf } from '../../catalog/grants.ts'
import { heldLevel } from '../../catalog/held-level.ts'
import { includesLevel } from '../../catalog/permissions.ts'
import type { Grant, PendingChange, PendingConsent } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import type { InstallationResource, Permissions, SpacePermissions } from '../../manifest/resource.ts'
import type { StoredInstallation } from './registry.ts'
import type { SpaceType } from './rights.ts'

const groups = ['repository', 'organization'] as const

/** What an app asks of a space of this type: permissions of organizations have no effect in a personal space. */
function requestTo(type: SpaceType, { repository, organization }: SpacePermissions): SpacePermissions {
  return { repository, organization: type === 'organization' ? organization : {} }
}

/** The grant of an installation in a space of this type. */
export function grantIn(type: SpaceType, request: Permissions, consent: SpacePermissions | null, before: Grant | null): Grant {
  return grantOf(requestTo(type, request), consent, before)
}

type Consenting = Pick<StoredInstallation, 'grant' | 'refusal'>

/** What the app asks for beyond the grant; null where it asks for no more. */
export function pendingConsent({ grant, refusal }: Consenting, asked: Permissions, type: SpaceType): PendingConsent | null {
  const request = requestTo(type, asked)
  const changes = groups.flatMap((group) =>
    Object.entries(request[group]).flatMap(([permission, to]): PendingChange[] => {
      const from = heldLevel(grant, permission)
      return from !== null && includesLevel(from, to) ? [] : [{ group, permission, from, to }]
    }),
  )
  if (changes.length === 0) return null
  const digest = digestOf(request)
  const refused = refusal?.digest === digest ? refusal : null
  changes.sort((a, b) => (a.permission < b.permission ? -1 : 1))
  return { state: refused === null ? 'open' : 'refused', digest, changes, refusedAt: refused?.at ?? null, refusedBy: refused?.by ?? null }
}

/** A consent in a manifest, widened so that it covers what is pending. The others of its permissions stay. */
export function widened(
  consent: NonNullable<InstallationResource['spec']['permissions']>,
  { changes }: PendingConsent,
): NonNullable<InstallationResource['spec']['permissions']> {
  const wide = { repository: { ...consent.repository }, organization: { ...consent.organization } }
  for (const { group, permission, to } of changes) wide[group][permission] = to
  return wide
}
