// The closed table of what can go wrong with a request: stable code, HTTP status, title.
import type { Problem, ProblemItem } from '../generated/types.ts'

type ProblemRow = { status: number; title: string; headers?: Readonly<Record<string, string>> }

const rows = {
  bad_request: { status: 400, title: 'The request cannot be read' },
  idempotency_key_missing: { status: 400, title: 'The Idempotency-Key header is missing' },
  unauthorized: { status: 401, title: 'A live token is needed', headers: { 'WWW-Authenticate': 'Bearer realm="appward"' } },
  insufficient_scope: { status: 403, title: 'The token lacks a scope' },
  not_admin: { status: 403, title: 'Only admins of the space may do this' },
  not_site_owner: { status: 403, title: 'Only the site owner may do this' },
  not_self: { status: 403, title: 'Only the user and the site owner may do this' },
  token_read_only: { status: 403, title: 'The token is read-only' },
  scope_not_held: { status: 403, title: 'A token cannot give more scopes than it has' },
  outlives_token: { status: 403, title: 'A token cannot make one that lives longer' },
  fleet_not_yours: { status: 403, title: 'The fleet belongs to a space you do not administer' },
  suspended_by_app: { status: 403, title: "The app's owner suspended the installation" },
  not_found: { status: 404, title: 'There is nothing here that you may see' },
  method_not_allowed: { status: 405, title: 'The path does not take this method' },
  request_timeout: { status: 408, title: 'The request did not arrive in time' },
  head_moved: { status: 409, title: 'The fleet has changed since the plan was made' },
  revision_moved: { status: 409, title: 'The resource has changed since the plan was made' },
  gone: { status: 409, title: 'The resource does not exist any more' },
  exists: { status: 409, title: 'The resource exists already' },
  not_owned: { status: 409, title: 'The resource belongs to no fleet' },
  last_key: { status: 409, title: 'The last key of an app cannot be deleted' },
  other_fleet: { status: 409, title: 'The resource belongs to another fleet' },
  owner_moved: { status: 409, title: 'The resource has another owner than when the plan was made' },
  client_too_old: { status: 409, title: 'The client does not know everything that it would change' },
  consent_moved: { status: 409, title: 'The app asks for something else by now' },
  frozen: { status: 409, title: 'The space or the platform is frozen' },
  lease_held: { status: 409, title: 'Somebody else holds the lease' },
  older_term: { status: 409, title: 'A later leader has taken over' },
  not_waiting: { status: 409, title: 'The plan does not wait for approval' },
  in_use: { status: 409, title: 'It still has something, or something still needs it' },
  backup_running: { status: 409, title: 'A backup is being taken' },
  precondition_failed: { status: 412, title: 'The resource is another one than the request names' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'The body must be JSON' },
  invalid_body: { status: 422, title: 'The body does not match its schema' },
  invalid_change: { status: 422, title: 'The change contradicts itself' },
  duplicate_change: { status: 422, title: 'A resource is changed twice' },
  invalid_resource: { status: 422, title: 'The resource is not valid' },
  prevent_destroy: { status: 422, title: 'The resource is guarded against deletion' },
  space_fixed: { status: 422, title: 'Only the transfer of an app changes a space' },
  slug_fixed: { status: 422, title: 'Only a rename changes a slug' },
  name_taken: { status: 422, title: "The name is another account's login" },
  unknown_space: { status: 422, title: 'The space does not exist' },
  unknown_repositories: { status: 422, title: 'The space lacks a repository' },
  app_not_installable: { status: 422, title: 'The app cannot be installed here' },
  outside_installations: { status: 422, title: 'A private app is installed outside its space' },
  too_many_keys: { status: 422, title: 'The app has as many keys as it may have' },
  too_many: { status: 422, title: 'There are as many as there may be' },
  too_many_policies: { status: 422, title: 'As many policies are kept as there may be' },
  idempotency_key_reused: { status: 422, title: 'The idempotency key was used for another body' },
  last_admin: { status: 422, title: 'An organization needs an admin' },
  event_unavailable: { status: 422, title: 'Apps do not get this event' },
  head_too_large: { status: 431, title: 'The address and the headers are too long' },
  rate_limited: { status: 429, title: 'The limit of requests is reached' },
  internal: { status: 500, title: 'The platform failed' },
} as const

export type ProblemCode = keyof typeof rows

/** Status and title of every code, and the headers that go with it wherever it comes from. */
export const problemTable: Readonly<Record<ProblemCode, ProblemRow>> = rows

/** Items beyond this many are left out of an answer; its detail says how many there are. */
export const shownItems = 100

/** The body of an error answer, as RFC 9457 has it. */
export function problemBody(code: ProblemCode, detail: string, errors: readonly ProblemItem[] = []): Problem {
  const { status, title } = problemTable[code]
  return {
    type: `https://appward.dev/problems/${code}`,
    title,
    status,
    detail,
    code,
    ...(errors.length > 0 ? { errors: errors.slice(0, shownItems) } : {}),
  }
}

/** Thrown by a route or a middleware that refuses the request; the app turns it into the answer. */
export class RequestProblem extends Error {
  readonly body: Problem
  readonly headers: Readonly<Record<string, string>>

  constructor(code: ProblemCode, detail: string, options: { errors?: readonly ProblemItem[]; headers?: Record<string, string> } = {}) {
    super(detail)
    this.name = 'RequestProblem'
    this.body = problemBody(code, detail, options.errors)
    this.headers = { ...problemTable[code].headers, ...options.headers }
  }
}
