// A question about who holds a permission: which one is meant, at which level, or why nobody can answer it.
import type { Level } from '../generated/types.ts'
import { nearPermission } from './near-names.ts'
import { findPermission, type PermissionFacts, type PermissionGroup } from './permissions.ts'

/** What spaces grant to installations. */
export type SpaceGroup = 'repository' | 'organization'

/** Holding `level` or a higher one. */
export type AskedPermission = { group: SpaceGroup; permission: string; level: Level }

/** As somebody wrote it; null for what was left out. Names of permissions are unique across groups. */
export type PermissionWords = { group: string | null; permission: string; level: string | null }

/** Without a level, the lowest one that the permission has. `fault` is a sentence that says what to ask instead. */
export function askedPermission({ group, permission, level }: PermissionWords): AskedPermission | { fault: string } {
  const facts = findPermission(permission)
  if (facts === undefined) return { fault: unknownText(permission, group) }
  if (facts.group === 'enterprise') return { fault: `${permission} is a permission of an enterprise, which no app can have.` }
  if (facts.group === 'user') return { fault: ofUsersText(permission) }
  if (facts.status === 'retired') return { fault: retiredText(facts) }
  if (group !== null && group !== facts.group) {
    return { fault: `${permission} is no permission of the group ${group}; ask for ${facts.group}:${permission}.` }
  }
  const asked = level === null ? facts.levels[0] : facts.levels.find((each) => each === level)
  if (asked === undefined) return { fault: `${permission} has no level ${level}; it has ${facts.levels.join(' and ')}.` }
  return { group: facts.group, permission, level: asked }
}

function unknownText(permission: string, group: string | null): string {
  const groups: readonly PermissionGroup[] = ['repository', 'organization', 'user']
  const near = nearPermission(permission, groups.find((each) => each === group) ?? 'repository')
  return `There is no permission ${permission}.${near === null ? '' : ` Did you mean ${near.name}?`}`
}

/** No space has a say in them, and no admin sees them. */
function ofUsersText(permission: string): string {
  return `${permission} is a permission of a user's own account: each user grants it alone, and only that user and the site owner see it, by GET /api/v1/users/LOGIN/authorizations.`
}

function retiredText({ name, reason, replacement }: PermissionFacts): string {
  const why = reason === '' ? '' : `: ${reason.replace(/\.$/, '')}`
  return `${name} is retired and never granted${why}.${replacement === null ? '' : ` Ask for ${replacement}.`}`
}
