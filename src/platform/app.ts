// The one place where routes, middleware and store meet.
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { Caller } from '../generated/types.ts'
import { accessTokenRouter } from './app-side/access-token.ts'
import { servedApiRoutes } from './app-side/routes/all.ts'
import { apiRouter } from './app-side/serve.ts'
import { versionFault } from './app-side/version-header.ts'
import { enforce } from './authenticate.ts'
import type { Origin } from './domain/registry.ts'
import { tokenName } from './domain/token-rules.ts'
import { allPages } from './pages/all.ts'
import { pagesRouter } from './pages/serve-pages.ts'
import { RequestProblem } from './problem.ts'
import { noBody, readBody } from './read-body.ts'
import { admit, admitBody, admitRefused } from './registry-admission.ts'
import { expressPath, failureLine, holdsNul, searchOf } from './request.ts'
import { allRoutes } from './routes/all.ts'
import { readQuery } from './routes/query.ts'
import type { Reply, Route, Services } from './routes/route.ts'
import { sendProblem, sendReply } from './send.ts'
import { apiRoot } from './shapes/urls.ts'

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
  app.use(apiRoot, apiRouter(servedApiRoutes, services, log))
  app.use(accessTokenRouter(services))
  app.use(pagesRouter(allPages, services, log))
  for (const route of allRoutes) {
    const method = route.method.toLowerCase() as Lowercase<Route['method']>
    app[method](expressPath(route.path), async (request, response) => {
      await sendReply(services, request, response, await answer(services, route, request, response))
    })
  }
  for (const [path, routes] of Map.groupBy(allRoutes, (route) => route.path)) app.all(expressPath(path), refuseMethod(routes))
  app.use((request) => {
    throw new RequestProblem('not_found', `There is no ${request.path}; GET /api/v1/openapi.json lists what there is.`)
  })
  app.use(async (error: unknown, request: Request, response: Response, _next: NextFunction) => {
    if (response.headersSent) {
      log(failureLine(request, error))
      response.destroy()
    } else sendProblem(response, problemFor(await counted(services, request, response, error), request, log))
  })
  return app
}

async function answer(services: Services, route: Route, request: Request, response: Response): Promise<Reply> {
  const params = request.params as Record<string, string>
  const noVersion = versionFault(request, 'x-api-version')
  if (noVersion !== null) throw new RequestProblem('bad_request', noVersion)
  const caller = await admit({ services, request, response }, route)
  if (caller !== null) enforce(route.access, caller, writes(route, request), params.login)
  if (holdsNul(Object.values(params))) throw new RequestProblem('not_found', 'No name holds U+0000.')
  const query = readQuery(route.query, searchOf(request.url))
  const body = route.body === null ? noBody : await readBody(request, response, route.body, services.store)
  try {
    await admitBody({ services, request, response }, route, body.value)
    const names = [
      ...(route.headers ?? []).map(({ name }) => name.toLowerCase()),
      ...(route.answers[304] === undefined ? [] : ['if-none-match']),
    ]
    const headers = Object.fromEntries(names.map((name) => [name, request.get(name)]))
    const call = { services, params, query, headers, body: body.value, bodyDigest: body.digest }
    if (route.access.kind === 'public') return await (route as Extract<Route, { access: { kind: 'public' } }>).handle(call)
    if (caller === null) throw new Error(`${route.operationId} ran without a caller`)
    return await (route as Exclude<Route, { access: { kind: 'public' } }>).handle({
      ...call,
      caller,
      origin: originOf(services, caller, request),
    })
  } finally {
    body.release?.()
  }
}

/** Whether a read-only token is not enough. */
function writes({ method, question }: Route, request: Request): boolean {
  if (method === 'GET' || question === true) return false
  return question === undefined || new URLSearchParams(searchOf(request.url)).get(question) !== 'true'
}

function originOf({ now }: Services, caller: Caller, request: Request): Origin {
  return {
    at: now().toISOString(),
    actor: caller.login,
    credential: tokenName(caller.token),
    address: request.socket.remoteAddress ?? null,
  }
}

function refuseMethod(routes: readonly Route[]) {
  const allowed = routes.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ')
  return (request: Request) => {
    throw new RequestProblem('method_not_allowed', `${request.path} takes ${allowed}.`, { headers: { allow: allowed } })
  }
}

/** What goes to the caller: the error, unless the request was one too many. Only the API counts: what watches the platform may ask often. */
async function counted(services: Services, request: Request, response: Response, error: unknown): Promise<unknown> {
  if (!request.path.startsWith('/api/')) return error
  try {
    await admitRefused({ services, request, response })
    return error
  } catch (excess) {
    return excess
  }
}

function problemFor(error: unknown, request: Request, log: (line: string) => void): RequestProblem {
  if (error instanceof RequestProblem) return error
  if (error instanceof URIError) return new RequestProblem('bad_request', 'The path is not well encoded.')
  log(failureLine(request, error))
  return new RequestProblem('internal', 'The platform failed; its log says why. Nothing was changed.')
}
