// The one place where routes, middleware and store meet.
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Caller } from '../generated/types.ts'
import { accessTokenRouter } from './app-side/access-token.ts'
import { allApiRoutes } from './app-side/routes/all.ts'
import { apiRouter } from './app-side/serve.ts'
import { apiRoot } from './app-side/urls.ts'
import { authenticate, enforce } from './authenticate.ts'
import type { Origin } from './domain/registry.ts'
import { allPages } from './pages/all.ts'
import { pagesRouter } from './pages/serve-pages.ts'
import { RequestProblem } from './problem.ts'
import { readBody } from './read-body.ts'
import { allRoutes } from './routes/all.ts'
import { readQuery } from './routes/query.ts'
import type { Reply, Route, Services } from './routes/route.ts'
import { sendProblem, sendReply } from './send.ts'

/** The platform as an Express app. `log` hears of failures that a caller is told nothing about. */
export function buildApp(services: Services, log: (line: string) => void): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.set('strict routing', true)
  app.set('case sensitive routing', true)
  app.use((_request, response, next) => {
    response.set('x-content-type-options', 'nosniff')
    next()
  })
  app.use(apiRoot, apiRouter(allApiRoutes, services, log))
  app.use(accessTokenRouter(services))
  app.use(pagesRouter(allPages, services, log))
  for (const route of allRoutes) {
    const method = route.method.toLowerCase() as Lowercase<Route['method']>
    app[method](expressPath(route.path), async (request, response) => {
      sendReply(request, response, await answer(services, route, request, response))
    })
  }
  for (const [path, routes] of Map.groupBy(allRoutes, (route) => route.path)) app.all(expressPath(path), refuseMethod(routes))
  app.use((request) => {
    throw new RequestProblem('not_found', `There is no ${request.path}; GET /api/v1/openapi.json lists what there is.`)
  })
  app.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) next(error)
    else sendProblem(response, problemFor(error, request, log))
  })
  return app
}

async function answer(services: Services, route: Route, request: Request, response: Response): Promise<Reply> {
  const params = request.params as Record<string, string>
  const caller = route.access.kind === 'public' ? null : await authenticate(services, request.headers.authorization)
  if (caller !== null) enforce(route.access, caller, request.method, params.login)
  if (Object.values(params).some((value) => value.includes('\0'))) throw new RequestProblem('not_found', 'No name holds U+0000.')
  const query = readQuery(route.query, /\?.*/.exec(request.url)?.[0] ?? '')
  const body = route.body === null ? { value: null, digest: '' } : await readBody(request, response, route.body)
  const names = (route.headers ?? []).map(({ name }) => name.toLowerCase())
  const headers = Object.fromEntries(names.map((name) => [name, request.get(name)]))
  const call = { services, params, query, headers, body: body.value, bodyDigest: body.digest }
  if (route.access.kind === 'public') return (route as Extract<Route, { access: { kind: 'public' } }>).handle(call)
  if (caller === null) throw new Error(`${route.operationId} ran without a caller`)
  return (route as Exclude<Route, { access: { kind: 'public' } }>).handle({ ...call, caller, origin: originOf(services, caller, request) })
}

function originOf({ now }: Services, caller: Caller, request: Request): Origin {
  const { name, id } = caller.token
  return {
    at: now().toISOString(),
    actor: caller.login,
    credential: `token ${name} (${id})`,
    address: request.socket.remoteAddress ?? null,
  }
}

function refuseMethod(routes: readonly Route[]) {
  const allowed = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
  return (request: Request) => {
    throw new RequestProblem('method_not_allowed', `${request.path} takes ${allowed}.`, { headers: { allow: allowed } })
  }
}

function problemFor(error: unknown, request: Request, log: (line: string) => void): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof URIError) return new RequestProblem('bad_request', 'The path is not well encoded.')
  log(`${request.method} ${request.path} failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new RequestProblem('internal', 'The platform failed; its log says why. Nothing was changed.')
}

/** `/apps/{slug}` as Express writes it. */
function expressPath(path: string): string {
  return path.replaceAll(/\{(\w+)\}/g, ':$1')
}
