// Who makes and removes accounts, members and repositories, and what stands in the way of it. Pure.
import type { Caller, ProblemItem, Scope } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { remembering } from './last-applied.ts'
import { type Rejection, rejected } from './obstacle.ts'
import type { Origin, StoredInstallation } from './registry.ts'
import { refusalIn, roleIn, type SpaceRef, type SpaceType } from './rights.ts'
import { siteOwnerLogin } from './site-owner.ts'

/** The scope that making and removing accounts of a type asks of the site owner's token. */
export const accountScopes: Readonly<Record<SpaceType, Scope>> = { user: 'user', organization: 'admin:org' }

/** Why the caller may not make or remove accounts of this type; null where it may. */
export function accountRejection(caller: Caller, type: SpaceType): Rejection | null {
  if (!caller.siteOwner) return rejected('not_site_owner', 'Only the site owner does this.')
  return scopeRejection(caller, accountScopes[type])
}

/** Why the caller may not change who belongs to the organization; null where it may. */
export function memberRejection(caller: Caller, organization: string): Rejection | null {
  const refusal = refusalIn(caller, { login: organization, type: 'organization' })
  return refusal === null ? null : rejected(refusal.code, refusal.detail)
}

/** Making one needs the scope `repo`, removing one `delete_repo`: the one does not include the other. */
export function repositoryRejection(caller: Caller, owner: string, scope: 'repo' | 'delete_repo'): Rejection | null {
  if (roleIn(caller, owner) !== 'admin') return rejected('not_admin', `Only admins of ${owner} do this.`)
  return scopeRejection(caller, scope)
}

/** Why the caller may not set anything of the space; null where it may. */
export function settingsRejection(caller: Caller, space: SpaceRef): Rejection | null {
  const refusal = refusalIn(caller, space)
  return refusal === null ? null : rejected(refusal.code, refusal.detail)
}

function scopeRejection(caller: Caller, scope: Scope): Rejection | null {
  return caller.token.scopes.includes(scope) ? null : rejected('insufficient_scope', `This needs a token with scope ${scope}.`)
}

/** Only the site owner leaves an organization without admins: its members could not undo that. */
export function lastAdminRejection(caller: Caller, organization: string, user: string, admins: readonly string[]): Rejection | null {
  if (caller.siteOwner || admins.some((login) => login !== user) || !admins.includes(user)) return null
  return rejected('last_admin', `${user} is the last admin of ${organization}; make another one first.`)
}

/** `left`: what the space still has. The site owner stays: nobody could be admin of every space after it. */
export function removalRejection({ login }: SpaceRef, left: readonly ProblemItem[]): Rejection | null {
  if (login === siteOwnerLogin) return rejected('in_use', 'The site owner cannot be removed.')
  if (left.length === 0) return null
  return rejected('in_use', `${login} still has ${left.map(({ key }) => key).join(', ')}; end these first.`, left)
}

/** An installation that named the repository without it; null where it named no other, which no installation can be. */
export function withoutRepository(installation: StoredInstallation, name: string, { at, actor }: Origin): StoredInstallation | null {
  const { spec } = installation.resource
  const repositories = spec.repositories === 'all' ? ('all' as const) : spec.repositories.filter((each) => each !== name)
  if (repositories.length === 0) return null
  const resource = { ...installation.resource, spec: { ...spec, repositories } }
  const written = { resource, revision: installation.revision + 1, digest: digestOf(resource), updatedAt: at, updatedBy: actor }
  return remembering(installation, { ...installation, ...written })
}
