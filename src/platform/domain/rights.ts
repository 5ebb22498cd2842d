// What a caller may do in a space: the role in it, and the scope that its kind of space asks for.
import type { Caller, Scope, Space } from '../../generated/types.ts'

export type SpaceType = Space['type']
export type SpaceRef = Pick<Space, 'login' | 'type'>
type Role = Caller['spaces'][number]['role']

/** Why a caller may not act in a space. */
export type Refusal = { code: 'not_admin' | 'insufficient_scope'; detail: string }

/** Spaces a caller administers: those named, and for the site owner all of some types. */
export type Reach = { logins: string[]; types: SpaceType[] }

/** What acting in a space takes. */
export const scopeByType: Readonly<Record<SpaceType, Scope>> = { user: 'user', organization: 'admin:org' }

/** The scopes that acting in spaces takes, whatever their type. */
export const spaceScopes: readonly Scope[] = Object.values(scopeByType)

/** Whether the token at hand has the scope that acting in a space of this type takes. */
export function holdsScopeFor({ token }: Pick<Caller, 'token'>, type: SpaceType): boolean {
  return token.scopes.includes(scopeByType[type])
}

/** The caller's role in a space; null where there is none. The site owner is admin everywhere. */
export function roleIn(caller: Pick<Caller, 'siteOwner' | 'spaces'>, login: string): Role | null {
  if (caller.siteOwner) return 'admin'
  return caller.spaces.find((space) => space.login === login)?.role ?? null
}

/** Why the caller may not act as an admin of `space` with the token at hand; null where it may. */
export function refusalIn(caller: Caller, space: SpaceRef): Refusal | null {
  if (roleIn(caller, space.login) !== 'admin') {
    return { code: 'not_admin', detail: `${caller.login} is not an admin of ${space.login}; ask one of its admins.` }
  }
  const scope = scopeByType[space.type]
  if (caller.token.scopes.includes(scope)) return null
  return { code: 'insufficient_scope', detail: `Acting in ${space.login} needs a token with scope ${scope}.` }
}

/** Why the caller may not act as an admin of all these spaces, naming each in the way; null where it may. */
export function refusalInAny(caller: Caller, spaces: readonly SpaceRef[]): Refusal | null {
  const refusals = spaces.flatMap((space) => refusalIn(caller, space) ?? [])
  const first = refusals.find(({ code }) => code === 'not_admin') ?? refusals[0]
  return first === undefined ? null : { code: first.code, detail: refusals.map(({ detail }) => detail).join(' ') }
}

/** Whether the caller may act as an admin of `space` with the token at hand. */
export function administers(caller: Caller, space: SpaceRef): boolean {
  return refusalIn(caller, space) === null
}

/** Whether the caller belongs to `space` and holds the token that this kind of space asks for. */
export function belongsTo(caller: Caller, space: SpaceRef): boolean {
  return roleIn(caller, space.login) !== null && holdsScopeFor(caller, space.type)
}

/** Every space that the caller administers with the token at hand. */
export function reachOf(caller: Caller): Reach {
  const types = (['user', 'organization'] as const).filter((type) => holdsScopeFor(caller, type))
  const logins = caller.spaces.filter((space) => administers(caller, space)).map((space) => space.login)
  return { logins, types: caller.siteOwner ? types : [] }
}
