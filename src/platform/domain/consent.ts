// What an app asks for beyond a grant, how long a refusal holds, and what accepting it widens.
import { raisedLevels, requestTo } from '../../catalog/consent.ts'
import type { PendingConsent } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import type { InstallationResource, Permissions } from '../../manifest/resource.ts'
import type { StoredInstallation } from './registry.ts'
import type { SpaceType } from './rights.ts'

type Consenting = Pick<StoredInstallation, 'grant' | 'refusal'>

/** What the app asks for beyond the grant; null where it asks for no more. */
export function pendingConsent({ grant, refusal }: Consenting, asked: Permissions, type: SpaceType): PendingConsent | null {
  const request = requestTo(type, asked)
  const changes = raisedLevels(grant, request)
  if (changes.length === 0) return null
  const digest = digestOf(request)
  const refused = refusal?.digest === digest ? refusal : null
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
