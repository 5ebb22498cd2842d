// A route of the app-side API as a row of data beside its handler.
import type { Scope } from '../../generated/types.ts'
import type { Access, RepositoryRef, Target } from '../domain/access.ts'
import { accessOf } from '../domain/access-of.ts'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import { idOf } from '../domain/id.ts'
import type { Principal, PrincipalOf } from '../domain/principal.ts'
import type { Services } from '../routes/route.ts'
import type { Urls } from '../shapes/urls.ts'
import type { Account, Authority, Granted } from '../store/ports-app-side.ts'
import type { BodyName } from './body.ts'

/** Thrown by a handler that refuses; the server turns it into the answer. */
export class ApiError extends Error {
  readonly fault: ApiFault
  readonly headers: Readonly<Record<string, string>>

  constructor(fault: ApiFault, headers: Record<string, string> = {}) {
    super(fault.message)
    this.name = 'ApiError'
    this.fault = fault
    this.headers = headers
  }
}

/** A request by a caller whom the route takes. */
export type ApiCall = Granted & {
  services: Services
  /** What a write is asked under once more, in its transaction. */
  authority: Authority
  /** Path parameters, decoded. */
  params: Readonly<Record<string, string>>
  query: URLSearchParams
  /** Checked against the published schema; `{}` where none came. */
  body: unknown
  urls: Urls
  now: Date
  /** null where the socket is gone. */
  address: string | null
}

export type ApiReply = {
  status: number
  /** A value or a JsonText; null: none. */
  body: unknown
  headers?: Record<string, string>
}

export type ApiRoute = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** As the published description writes it, below /api/v3. */
  path: string
  access: Access
  /** Scopes with which a personal access token is shown more than the route takes; of several, the one that fits what it is about. */
  showsMore?: readonly Scope[]
  /** null: the route takes none. */
  body: BodyName | null
  /** Asking it does not count against the caller's limit. */
  free?: true
  handle: (call: ApiCall) => Promise<ApiReply>
}

/** A row whose access is what the catalog says of the route. */
export function catalogRoute(method: ApiRoute['method'], path: string, body: ApiRoute['body'], handle: ApiRoute['handle']): ApiRoute {
  return { method, path, access: accessOf(method, path), body, handle }
}

/** An answer; 200 unless said otherwise. */
export function reply(body: unknown, status = 200, headers: Record<string, string> = {}): ApiReply {
  return { status, body, headers }
}

export const noContent: ApiReply = { status: 204, body: null }

/** What a write did. @throws ApiError where it was refused. */
export function granted<T extends { fault: ApiFault | null }>(outcome: T): Extract<T, { fault: null }> {
  if (outcome.fault !== null) throw new ApiError(outcome.fault)
  return outcome as Extract<T, { fault: null }>
}

/** The value, unless there is none. @throws ApiError 404. */
export function found<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new ApiError(apiFaults.notFound)
  return value
}

/** A numeric path parameter. @throws ApiError 404 where it is no id. */
export function idParam({ params }: Pick<ApiCall, 'params'>, name: string): number {
  return found(idOf(params[name]))
}

/** The principal, where the route takes this kind only. */
export function principalOf<K extends Principal['kind']>(call: Pick<ApiCall, 'principal'>, kind: K): PrincipalOf<K> {
  if (call.principal.kind !== kind) throw new Error(`A route for ${kind} was called by ${call.principal.kind}.`)
  return call.principal as PrincipalOf<K>
}

/** The repository that the path names. */
export function repositoryOf({ target }: { target: Target }): RepositoryRef {
  return found(target.kind === 'repository' ? target.repository : null)
}

/** The account of this login. @throws ApiError 404. */
export async function requireAccount({ services }: Pick<ApiCall, 'services'>, login: string): Promise<Account> {
  return found(await services.store.reader.account(login))
}
