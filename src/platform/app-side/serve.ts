// Serves the rows of the app-side API: who asks, whether they may, what they send, and the answer as clients of GitHub's API expect it.
import { randomUUID } from 'node:crypto'
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { JsonText } from '../../lib/json-text.ts'
import { type Access, permissionsOf } from '../domain/access.ts'
import { type ApiFault, apiFaults, fieldFault } from '../domain/api-fault.ts'
import type { Credential, Principal } from '../domain/principal.ts'
import { etagOf } from '../etag.ts'
import { giveBack } from '../rate-limits/spend.ts'
import { expressPath, failureLine, holdsNul, searchOf } from '../request.ts'
import type { Services } from '../routes/route.ts'
import { admit, admitRefused } from './admission.ts'
import { readApiBody } from './body.ts'
import { lastModifiedOf, unchanged } from './conditional.ts'
import { corsHeaders, preflight } from './cors.ts'
import { ApiError, type ApiReply, type ApiRoute } from './route.ts'
import { urlsOf } from './urls.ts'
import { checkVersion } from './version-header.ts'

/** Characters of an address. Links to other pages repeat it up to four times, and clients take heads of 16 KiB. */
const maxAddress = 3_000

/** The API as a router. `log` hears of failures that a caller is told nothing about. */
export function apiRouter(routes: readonly ApiRoute[], services: Services, log: (line: string) => void): Router {
  const router = express.Router({ strict: true, caseSensitive: true })
  router.use(preflight)
  router.use((request, response, next) => {
    response.set(corsHeaders)
    response.set({ 'x-github-request-id': randomUUID(), 'x-github-media-type': 'github.v3; format=json' })
    // Apps whose clock is off set theirs by this one, which judges their JWTs.
    response.set('date', services.now().toUTCString())
    response.set('x-github-api-version-selected', checkVersion(request))
    if (request.originalUrl.length > maxAddress) throw new ApiError(apiFaults.addressTooLong)
    if (!request.get('user-agent')) throw new ApiError(apiFaults.userAgentMissing)
    next()
  })
  for (const route of routes) {
    const method = route.method.toLowerCase() as Lowercase<ApiRoute['method']>
    router[method](expressPath(route.path), async (request, response) => {
      await sendApiReply(services, request, response, await answer(services, route, request, response))
    })
  }
  router.use(() => {
    throw new ApiError(apiFaults.notFound)
  })
  router.use(async (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error)
    else sendFault(request, response, await counted(services, request, response, error), log)
  })
  return router
}

async function answer(services: Services, route: ApiRoute, request: Request, response: Response): Promise<ApiReply> {
  const params = paramsOf(request)
  if (holdsNul(Object.values(params))) throw new ApiError(apiFaults.notFound)
  const query = new URLSearchParams(searchOf(request.url))
  for (const [name, value] of query)
    if (value.includes('\0')) throw new ApiError(fieldFault('Query', name, 'must not hold U+0000', 'invalid'))
  // Whoever is refused learns what would do.
  response.set(acceptedPermissions(route.access))
  const asked = { access: route.access, params, free: route.free === true }
  const { credential, claim, granted: authorized } = await admit({ services, request, response }, asked)
  noteUse(services, credential, authorized.principal)
  if (authorized.uses !== null) services.uses.noteCall(authorized.uses, services.now())
  response.set(scopeHeaders(route.access, authorized.principal))
  const body = route.body === null ? {} : await readApiBody(request, response, route.body)
  const now = services.now()
  return route.handle({
    ...authorized,
    services,
    // The body may have taken minutes: what ended meanwhile ends a write.
    authority: { ...claim, at: now.toISOString() },
    params,
    query,
    body,
    urls: urlsOf(request),
    now,
    address: request.socket.remoteAddress ?? null,
  })
}

/** What goes to the caller: the error, unless the request was one too many. */
async function counted(services: Services, request: Request, response: Response, error: unknown): Promise<unknown> {
  try {
    await admitRefused({ services, request, response })
    return error
  } catch (excess) {
    return excess
  }
}

function paramsOf(request: Request): Record<string, string> {
  const params = Object.entries(request.params as Record<string, string | string[]>)
  return Object.fromEntries(params.map(([name, value]) => [name, typeof value === 'string' ? value : value.join('/')]))
}

function noteUse({ noteLastUse, now }: Services, credential: Credential, principal: Principal): void {
  if (credential.kind === 'app') noteLastUse('key', credential.keyId, now())
  if (credential.kind === 'client') noteLastUse('client-secret', credential.secretId, now())
  if (principal.kind === 'token') noteLastUse('token', principal.caller.token.id, now())
}

/** The permissions of which the route takes any. */
function acceptedPermissions(access: Access): Record<string, string> {
  const accepted = permissionsOf(access)
    .map(({ name, level }) => `${name}=${level}`)
    .join('; ')
  return accepted === '' ? {} : { 'x-accepted-github-permissions': accepted }
}

/** What a caller can learn of its own token, and of the scope that the route takes. */
function scopeHeaders({ token }: Access, principal: Principal): Record<string, string> {
  if (principal.kind !== 'token') return {}
  return { 'x-oauth-scopes': principal.caller.token.scopes.join(', '), 'x-accepted-oauth-scopes': token?.scope ?? '' }
}

async function sendApiReply(
  { limiter, now }: Services,
  request: Request,
  response: Response,
  { status, body, headers = {} }: ApiReply,
): Promise<void> {
  response.status(status).set({ 'cache-control': 'private, no-cache', ...headers })
  if (body === null) {
    response.end()
    return
  }
  const bytes = Buffer.from(body instanceof JsonText ? body.text : JSON.stringify(body))
  if (request.method === 'GET' || request.method === 'HEAD') {
    const etag = etagOf(bytes)
    const lastModified = lastModifiedOf(body, now())
    response.set({ etag, ...(lastModified === null ? {} : { 'last-modified': lastModified.toUTCString() }) })
    if (unchanged(request, etag, lastModified)) {
      await giveBack(limiter, response)
      response.status(304).end()
      return
    }
  }
  response.type('application/json').end(request.method === 'HEAD' ? undefined : bytes)
}

function sendFault(request: Request, response: Response, error: unknown, log: (line: string) => void): void {
  const fault = error instanceof ApiError ? error.fault : faultOf(error, request, log)
  const { status, message, errors } = fault
  const body = { message, ...(errors === undefined ? {} : { errors }), documentation_url: documentation, status: String(status) }
  response.status(status).set({ 'cache-control': 'no-store', ...(error instanceof ApiError ? error.headers : {}) })
  response.type('application/json').end(JSON.stringify(body))
}

/** Where the API is described. */
const documentation = 'https://appward.dev/docs/app-side-api'

function faultOf(error: unknown, request: Request, log: (line: string) => void): ApiFault {
  if (error instanceof URIError) return apiFaults.notFound
  log(failureLine(request, error))
  return { status: 500, message: 'The platform failed; its log says why. Nothing was changed.' }
}
