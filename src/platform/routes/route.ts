// A route as a row of data beside its handler: what it is called, who may call it, what goes in and what comes out.
import type { Caller, Scope } from '../../generated/types.ts'
import type { BodyName } from '../check-body.ts'
import { idOf } from '../domain/id.ts'
import type { Origin } from '../domain/registry.ts'
import type { SpaceType } from '../domain/rights.ts'
import { shortNameFault } from '../domain/short-name.ts'
import type { NoteLastUse } from '../last-use.ts'
import type { Passwords } from '../password-hash.ts'
import type { PermissionUses } from '../permission-uses.ts'
import { type ProblemCode, RequestProblem } from '../problem.ts'
import type { RequestCounters } from '../rate-limits/counters.ts'
import type { RateLimiter } from '../rate-limits/limiter.ts'
import type { SecretBox } from '../secret-box.ts'
import type { Outcome, Store } from '../store/ports.ts'
import type { RandomBytes } from '../token-value.ts'
import type { Query, QueryRow } from './query.ts'

/**
 * Who may call. public: anyone. caller: any live token. scope: a live token with it.
 * self: the user named by {login}, or the site owner, with a token that has the scope.
 * site-owner: the site owner, with a token that has the scope.
 * What else a route asks (an admin of a space that only the body names) its handler checks by domain/rights.ts;
 * inSpace: among it the scope of that space's type, where only spaces of one type come into it the scope of that.
 */
export type Access =
  | { kind: 'public' }
  | { kind: 'caller'; inSpace?: true | SpaceType }
  | { kind: 'scope'; scope: Scope }
  | { kind: 'self'; scope: Scope }
  | { kind: 'site-owner'; scope: Scope }

/** An answer: the name of its schema in schemas/api/v1.schema.json, a schema, or null for none; and its headers, each with what it holds. */
/** `type`: where it is not JSON. */
type Answer = { description: string; schema: string | object | null; type?: string; headers?: Readonly<Record<string, string>> }

export type Services = {
  store: Store
  now: () => Date
  /** Where the platform is reached, without a slash at the end: what callers say of that is not believed. */
  publicUrl: () => string
  random: RandomBytes
  noteLastUse: NoteLastUse
  /** Seals what is secret at rest. */
  secrets: SecretBox
  limiter: RateLimiter
  /** Counts guesses at webhook secrets, attempts to sign in, and forms that act once, whatever the profile of rate limits. */
  guesses: RequestCounters
  passwords: Passwords
  /** Hears which permissions calls and deliveries needed. */
  uses: PermissionUses
  /** Days for which entries of the audit log are kept; null: for ever. */
  auditRetention: number | null
  /** Another with each start of the platform. */
  epoch: string
}

type Request = {
  services: Services
  /** Path parameters, decoded. */
  params: Readonly<Record<string, string>>
  query: Query
  /** Header values in lower-case names; only those that the row lists, and If-None-Match where it has an answer 304. */
  headers: Readonly<Record<string, string | undefined>>
  /** Checked against its schema, defaults filled in; of a changeset, an `ArrivedChangeset`. */
  body: unknown
  /** SHA-256 of the body's bytes. */
  bodyDigest: string
}

/** A request by a caller who passed the route's access. */
export type Call = Request & { caller: Caller; origin: Origin }

export type Reply = {
  status: number
  body: unknown
  headers?: Record<string, string>
  /** Answer with an ETag, made of the body or given, and with 304 to who has it. */
  etag?: true | string
  /** Answer with the bytes of a file instead of a body; `remove` is called in the end, however it ends. */
  file?: { file: string; size: number; remove: () => void }
  /** Answer with texts as they come, instead of a body; nobody knows before how many. */
  stream?: { type: string; chunks: AsyncGenerator<string> }
}

type Row = {
  method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  path: string
  operationId: string
  summary: string
  query: readonly QueryRow[]
  headers?: readonly { name: string; description: string }[]
  body: BodyName | null
  /** The request only asks, so a read-only token may send it: whatever it holds, or where this flag of its query is set. */
  question?: true | string
  /** Requests that one with this body counts for; 1 where left out. */
  cost?: (body: unknown) => number
  /** It is no part of the API, and nobody's requests for it are counted. */
  unmetered?: true
  answers: Readonly<Record<number, Answer>>
  /** Problems of this route alone; those that follow from access, query and body are added. */
  problems: readonly ProblemCode[]
}

export type PublicRoute = Row & { access: { kind: 'public' }; handle: (request: Request) => Promise<Reply> }
export type CallerRoute = Row & { access: Exclude<Access, { kind: 'public' }>; handle: (call: Call) => Promise<Reply> }
export type Route = PublicRoute | CallerRoute

/** Every problem that a route may answer with. */
export function problemsOf(route: Route): ProblemCode[] {
  const { access, method, body } = route
  const writes = method !== 'GET' && route.question !== true
  return [
    'bad_request',
    'request_timeout',
    'head_too_large',
    'internal',
    ...(route.unmetered === true ? [] : (['rate_limited'] as const)),
    ...(access.kind === 'public' ? [] : (['unauthorized'] as const)),
    ...('scope' in access ? (['insufficient_scope'] as const) : []),
    ...(access.kind === 'site-owner' ? (['not_site_owner'] as const) : []),
    ...(access.kind === 'self' ? (['not_self'] as const) : []),
    ...(access.kind !== 'public' && writes ? (['token_read_only'] as const) : []),
    ...(body === null ? [] : (['unsupported_media_type', 'too_large', 'invalid_body'] as const)),
    ...route.problems,
  ]
}

/** 200 with `body`. */
export function ok(body: unknown, options: Pick<Reply, 'etag'> = {}): Reply {
  return { status: 200, body, ...options }
}

/** What a write did. @throws RequestProblem where it was refused. */
export function accepted<T>(outcome: Outcome<T>): T {
  if (outcome.rejection === null) return outcome
  const { code, detail, errors } = outcome.rejection
  throw new RequestProblem(code, detail, { errors })
}

/** The id that the path has as `{id}`; 0, which nothing has, where it is no id. */
export function idParam(request: Pick<Request, 'params'>): number {
  return idOf(param(request, 'id')) ?? 0
}

/** The value of a path parameter. */
export function param(request: Pick<Request, 'params'>, name: string): string {
  return request.params[name] ?? ''
}

/** The name that the path has as `{fleet}` or `{lease}`. @throws RequestProblem 'bad_request' where it is none. */
export function shortNameParam(request: Pick<Request, 'params'>, what: 'fleet' | 'lease'): string {
  const name = param(request, what)
  const fault = shortNameFault(what, name)
  if (fault !== null) throw new RequestProblem('bad_request', fault)
  return name
}
