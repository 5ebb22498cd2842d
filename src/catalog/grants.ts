// What an installation is given: from the app's request, the space's consent, and what was given before.
import type { Grant, Level } from '../generated/types.ts'
import { heldLevel, type PermissionsByGroup } from './held-level.ts'
import { lowerLevel } from './permissions.ts'

type Levels = { readonly [permission: string]: Level }

/** What a space can grant: users consent to their permissions one by one. */
export type SpacePermissions = { readonly repository: Levels; readonly organization: Levels }

/**
 * The grant of one installation.
 * With a consent it is per permission the lower of request and consent. Without one, installing grants the request;
 * after that a lowered request lowers the grant at once, and a raised one leaves it as it is.
 */
export function grantOf(request: SpacePermissions, consent: SpacePermissions | null, before: SpacePermissions | null): Grant {
  const limit = consent ?? before
  const repository = lowerOf(request.repository, limit)
  // It comes with any repository permission: where that is all that both have, it is what is given.
  const onlyMetadata = limit !== null && Object.keys(repository).length === 0 && [request, limit].every(hasMetadata)
  return { repository: onlyMetadata ? { metadata: 'read' } : repository, organization: lowerOf(request.organization, limit) }
}

function hasMetadata(permissions: SpacePermissions): boolean {
  return heldLevel(permissions, 'metadata') !== null
}

/** Permissions of a user's own account that count: what the app asks for, as far as the user has consented. */
export function userGrantOf(request: Levels, consent: Levels): Record<string, Level> {
  return lowerOf(request, { repository: {}, organization: {}, user: consent })
}

function lowerOf(request: Levels, limit: PermissionsByGroup | null): Record<string, Level> {
  if (limit === null) return { ...request }
  const entries = Object.entries(request).flatMap(([permission, level]): [string, Level][] => {
    const most = heldLevel(limit, permission)
    return most === null ? [] : [[permission, lowerLevel(level, most)]]
  })
  return Object.fromEntries(entries)
}
