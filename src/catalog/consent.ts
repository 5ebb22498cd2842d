// What a space consents to: which permissions an app can ask it for, what a manifest's consent gives there, what an app asks for beyond that.
// The platform decides by these rules and a plan foretells by them.
import type { Grant, GrantChange, PendingChange, Space } from '../generated/types.ts'
import { grantOf, type SpacePermissions } from './grants.ts'
import { heldLevel, type PermissionsByGroup } from './held-level.ts'
import { includesLevel } from './permissions.ts'

type SpaceType = Space['type']

/** What of a space decides about consent. */
export type ConsentingSpace = Pick<Space, 'type' | 'consentFrom'>

const nothing: Grant = { repository: {}, organization: {} }

/** What an app asks of a space of this type: permissions of organizations have no effect in a personal space. */
export function requestTo(type: SpaceType, { repository, organization }: SpacePermissions): SpacePermissions {
  return { repository, organization: type === 'organization' ? organization : {} }
}

/** The grant of an installation in a space of this type. */
export function grantIn(type: SpaceType, request: SpacePermissions, consent: SpacePermissions | null, before: Grant | null): Grant {
  return grantOf(requestTo(type, request), consent, before)
}

/** As `grantIn`, where a manifest consents: one that takes consent from people only is given no more than it had. */
export function grantByManifest(
  { type, consentFrom }: ConsentingSpace,
  request: SpacePermissions,
  consent: SpacePermissions | null,
  before: Grant | null,
): Grant {
  const grant = grantIn(type, request, consent, before)
  return consentFrom === 'people' ? grantOf(grant, before ?? nothing, null) : grant
}

/** The levels of `from` that `to` does not hold any more, by permission. */
export function loweredLevels(from: SpacePermissions, to: SpacePermissions): GrantChange[] {
  return raisedLevels(to, from).map(({ from: kept, to: had, ...rest }) => ({ ...rest, from: had, to: kept }))
}

/** The levels of `to` that `from` does not hold, by permission. */
export function raisedLevels(from: PermissionsByGroup, to: SpacePermissions): PendingChange[] {
  const raised = (['repository', 'organization'] as const).flatMap((group) =>
    Object.entries(to[group]).flatMap(([permission, level]): PendingChange[] => {
      const held = heldLevel(from, permission)
      return held !== null && includesLevel(held, level) ? [] : [{ group, permission, from: held, to: level }]
    }),
  )
  return raised.sort((a, b) => (a.permission < b.permission ? -1 : 1))
}
