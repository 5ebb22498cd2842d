// Who may call a route of the app-side API, as data, and the decision for one request. The one place where it is made. Pure.
import { heldLevel } from '../../catalog/held-level.ts'
import { includesLevel } from '../../catalog/permissions.ts'
import type { Grant, Level, Scope } from '../../generated/types.ts'
import { type ApiFault, apiFaults } from './api-fault.ts'
import type { InstallationRef, Narrowing, Principal, PrincipalKind, PrincipalOf } from './principal.ts'
import { roleIn, type SpaceRef } from './rights.ts'

/** A permission at a level, of a repository or an organization. */
export type Permission = { name: string; level: Level }

/** What an app needs. null: any live token. `or`: any of these will do instead. */
export type PermissionNeed = { permission: Permission | null; or?: readonly Permission[] }

/**
 * What a personal access token needs: a scope, and its holder a role in the space that the path names (null: none).
 * For what is open to everybody a token needs no scope.
 */
export type TokenNeed = { scope: Scope | null; role: 'member' | 'admin' | null }

/** Kinds of callers that a route takes, each with what it needs. A kind that is left out is refused. */
export type Access = {
  /** Only what is public. */
  readonly anonymous?: true
  readonly token?: TokenNeed
  readonly app?: true
  readonly installation?: PermissionNeed
  readonly appUser?: PermissionNeed
  readonly client?: true
}

/** Whoever asks; with a credential it must be a live one. */
export const anyone: Access = {
  anonymous: true,
  token: { scope: null, role: null },
  app: true,
  installation: { permission: null },
  appUser: { permission: null },
  client: true,
}

/** The app itself, by a JWT. */
export const byJwt: Access = { app: true }

/** The permissions of which an app needs one; none where any live token of its kind will do. */
export function permissionsOf({ installation, appUser }: Access): readonly Permission[] {
  const { permission, or = [] } = installation ?? appUser ?? { permission: null }
  return permission === null ? [] : [permission, ...or]
}

export type RepositoryRef = { id: number; owner: SpaceRef & { id: number }; name: string; private: boolean; createdAt: string }

/** What the path names, as the store has it; null where there is no such thing. */
export type Target =
  | { kind: 'none' }
  | { kind: 'repository'; repository: RepositoryRef | null; installation: InstallationRef | null }
  | { kind: 'space'; space: (SpaceRef & { id: number; createdAt: string }) | null; installation: InstallationRef | null }

export type Decision = { fault: ApiFault } | { fault: null; uses: InstallationUse | null }

/** A permission that a call needed, to be noted for the audit. */
export type InstallationUse = { installationId: number; permission: string }

type Allowed = { fault: null; uses: InstallationUse | null }
const allowed: Allowed = { fault: null, uses: null }
const refuse = (fault: ApiFault): Decision => ({ fault })

const accessKey: Readonly<Record<PrincipalKind, keyof Access>> = {
  anonymous: 'anonymous',
  token: 'token',
  app: 'app',
  installation: 'installation',
  'app-user': 'appUser',
  client: 'client',
}

/**
 * Whether `principal` may do what the route does (`writes`: it changes something), to what the path names.
 * Private things that it may not know of are not found.
 */
export function decide(access: Access, writes: boolean, principal: Principal, target: Target): Decision {
  if (isSuspended(principal)) return refuse(apiFaults.suspended)
  if (writes && principal.kind === 'token' && principal.caller.token.readOnly) return refuse(apiFaults.tokenReadOnly)
  const taken = access[accessKey[principal.kind]] !== undefined
  if (!taken) return refuse(kindFault(access, principal, target))
  if (target.kind !== 'none' && (target.kind === 'repository' ? target.repository : target.space) === null)
    return refuse(apiFaults.notFound)
  if (target.kind === 'repository' && !sees(principal, target)) return refuse(apiFaults.notFound)
  if (principal.kind === 'token') return tokenDecision(access, principal, target)
  if (principal.kind === 'installation') {
    return anyOf(access.installation, (permission) => permissionDecision(permission, principal.installation, principal.narrowing, target))
  }
  if (principal.kind === 'app-user')
    return anyOf(access.appUser, (permission) => appUserDecision(permission, access.token, principal, target))
  return allowed
}

/** The first decision that allows, else the first one. */
function anyOf(need: PermissionNeed | undefined, decisionFor: (permission: Permission | null) => Decision): Decision {
  const first = decisionFor(need?.permission ?? null)
  if (first.fault === null) return first
  const others = (need?.or ?? []).map(decisionFor)
  return others.find(({ fault }) => fault === null) ?? first
}

function isSuspended(principal: Principal): boolean {
  return principal.kind === 'installation' && principal.installation.suspended
}

/** A route that only apps call says so; on others a credential of the wrong kind is none. */
function kindFault(access: Access, principal: Principal, target: Target): ApiFault {
  if (access.client !== undefined) return apiFaults.notFound
  const appOnly = access.app !== undefined && access.token === undefined && access.installation === undefined
  if (appOnly) return apiFaults.jwtUndecodable
  if (target.kind === 'repository' && (target.repository === null || !sees(principal, target))) {
    return principal.kind === 'anonymous' && target.repository?.private === false ? apiFaults.authenticationRequired : hiddenFrom(principal)
  }
  if (principal.kind === 'anonymous') return apiFaults.authenticationRequired
  return principal.kind === 'token' ? apiFaults.tokenForbidden : apiFaults.integrationForbidden
}

function hiddenFrom(principal: Principal): ApiFault {
  return principal.kind === 'anonymous' ? apiFaults.authenticationRequired : apiFaults.notFound
}

/** Whether the principal may know of the repository at all. */
function sees(principal: Principal, { repository, installation }: Extract<Target, { kind: 'repository' }>): boolean {
  if (repository === null) return false
  if (!repository.private) return true
  switch (principal.kind) {
    case 'token':
      return roleIn(principal.caller, repository.owner.login) !== null && principal.caller.token.scopes.includes('repo')
    case 'installation':
      return reaches(principal.installation, principal.narrowing, repository)
    case 'app-user':
      return roleIn(principal.caller, repository.owner.login) !== null && reachesAs(principal, installation, repository)
    case 'app':
      // Whoever suspended it wants nothing told any more, and new repositories join it.
      return installation !== null && !installation.suspended && reaches(installation, null, repository)
    default:
      return false
  }
}

function tokenDecision(access: Access, { caller }: PrincipalOf<'token'>, target: Target): Decision {
  const need = access.token ?? { scope: null, role: null }
  const open = access.anonymous === true && target.kind === 'repository' && target.repository?.private === false
  if (need.scope !== null && !open && !caller.token.scopes.includes(need.scope)) return refuse(apiFaults.tokenForbidden)
  if (need.role === null || target.kind === 'none') return allowed
  const login = target.kind === 'repository' ? target.repository?.owner.login : target.space?.login
  const role = roleIn(caller, login ?? '')
  return role === 'admin' || role === need.role ? allowed : refuse(apiFaults.tokenForbidden)
}

/** A repository outside the installation gives only what it gives to everybody: nothing that needs a permission. */
function permissionDecision(
  permission: Permission | null,
  installation: InstallationRef,
  narrowing: Narrowing | null,
  target: Target,
): Decision {
  if (permission === null) return allowed
  if (target.kind === 'repository' && (target.repository === null || !reaches(installation, narrowing, target.repository))) {
    return isPublicRead(permission, target) ? allowed : refuse(apiFaults.integrationForbidden)
  }
  if (target.kind === 'space' && target.space?.login !== installation.space.login) return refuse(apiFaults.integrationForbidden)
  if (!holds(installation.grant, permission) || !holdsNarrowed(narrowing, permission)) return refuse(apiFaults.integrationForbidden)
  return { fault: null, uses: { installationId: installation.id, permission: permission.name } }
}

/** What a user token may do is what both its user and its app may. */
function appUserDecision(
  permission: Permission | null,
  token: TokenNeed | undefined,
  principal: PrincipalOf<'app-user'>,
  target: Target,
): Decision {
  if (permission === null) return allowed
  if (target.kind === 'none') {
    const held = principal.userPermissions[permission.name]
    return held !== undefined && includesLevel(held, permission.level) ? allowed : refuse(apiFaults.integrationForbidden)
  }
  const { installation } = target
  if (target.kind === 'repository' && isPublicRead(permission, target)) return allowed
  const login = target.kind === 'repository' ? target.repository?.owner.login : target.space?.login
  const role = roleIn(principal.caller, login ?? '')
  // What takes an admin by the user's own token takes one by the app too.
  const forAdmins = permission.level === 'admin' || target.kind === 'space' || token?.role === 'admin'
  const enough = forAdmins ? role === 'admin' : role !== null
  if (!enough || installation === null || installation.suspended) return refuse(apiFaults.integrationForbidden)
  const narrowing = narrowingOf(principal, installation)
  if (narrowing === 'elsewhere') return refuse(apiFaults.integrationForbidden)
  return permissionDecision(permission, installation, narrowing, target)
}

/** Whether the installation, as far as the token goes, has the repository. Without any permission of a repository it has none. */
function reaches(installation: InstallationRef, narrowing: Narrowing | null, repository: RepositoryRef): boolean {
  if (installation.space.login !== repository.owner.login) return false
  if (!seesRepositories(installation.grant, narrowing)) return false
  const named = installation.repositories === 'all' || installation.repositories.includes(repository.name)
  return named && (narrowing?.repositoryIds == null || narrowing.repositoryIds.includes(repository.id))
}

function reachesAs(principal: PrincipalOf<'app-user'>, installation: InstallationRef | null, repository: RepositoryRef): boolean {
  if (installation === null || installation.suspended) return false
  const narrowing = narrowingOf(principal, installation)
  return narrowing !== 'elsewhere' && reaches(installation, narrowing, repository)
}

/** A scoped user token belongs to one installation. */
function narrowingOf({ narrowing }: PrincipalOf<'app-user'>, installation: InstallationRef): Narrowing | null | 'elsewhere' {
  if (narrowing === null) return null
  return narrowing.installationId === installation.id ? narrowing : 'elsewhere'
}

function isPublicRead(permission: Permission, target: Extract<Target, { kind: 'repository' }>): boolean {
  return permission.name === 'metadata' && permission.level === 'read' && target.repository?.private === false
}

function holds(grant: Grant, { name, level }: Permission): boolean {
  const held = heldLevel(grant, name)
  return held !== null && includesLevel(held, level)
}

/** Whether a token may know of the installation's repositories: each permission of a repository brings this one along. */
export function seesRepositories(grant: Grant, narrowing: Narrowing | null): boolean {
  const metadata: Permission = { name: 'metadata', level: 'read' }
  return holds(grant, metadata) && holdsNarrowed(narrowing, metadata)
}

function holdsNarrowed(narrowing: Narrowing | null, permission: Permission): boolean {
  return narrowing?.permissions == null || holds(narrowing.permissions, permission)
}
