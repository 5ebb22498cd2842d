// Serves the rows of the pages: who is there, whether the form is theirs, and the answer with the headers that keep a page to itself.
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { urlsOf } from '../app-side/urls.ts'
import { sessionName } from '../domain/session-rules.ts'
import { expressPath, failureLine, holdsNul, searchOf } from '../request.ts'
import type { Services } from '../routes/route.ts'
import type { Session } from '../store/ports-people.ts'
import { hashTokenValue } from '../token-value.ts'
import { assetsPath, serveAssets } from './assets.ts'
import { csrfToken, isCsrfToken, newCookieValue, readCookie, setCookie } from './cookie.ts'
import { html } from './html.ts'
import { documentOf, type Viewer } from './layout.ts'
import { notThere, type PageAnswer, type PageCall, PageError, type PageReply, type PageRoute } from './page.ts'

/** Bytes; a form with some thousand repositories, or an app manifest. */
const maxForm = 256 * 1024

/** Milliseconds after which the use of a session is noted again. */
const noteInterval = 60 * 60 * 1000

const parse = express.text({ limit: maxForm, type: 'application/x-www-form-urlencoded' })

/** The pages as a router. `log` hears of failures that a person is told nothing about. */
export function pagesRouter(routes: readonly PageRoute[], services: Services, log: (line: string) => void): Router {
  const router = express.Router({ strict: true, caseSensitive: true })
  router.use(assetsPath, serveAssets)
  for (const route of routes) {
    const method = route.method.toLowerCase() as Lowercase<PageRoute['method']>
    router[method](expressPath(route.path), async (request, response) => {
      try {
        send(services, request, response, await answer(services, route, request, response))
      } catch (error) {
        sendPage(response, faultPage(error, request, log))
      }
    })
  }
  router.use((error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent || !(error instanceof URIError)) next(error)
    else sendPage(response, faultPage(notThere(), request, log))
  })
  return router
}

async function answer(services: Services, route: PageRoute, request: Request, response: Response): Promise<PageAnswer> {
  const params = request.params as Record<string, string>
  if (holdsNul(Object.values(params))) throw notThere()
  const cookie = route.foreign === true ? null : readCookie(request)
  const form = route.method === 'POST' ? await readForm(request, response) : new URLSearchParams()
  if (route.method === 'POST' && route.foreign !== true && (cookie === null || !isCsrfToken(cookie, form.get('csrf') ?? ''))) {
    throw new PageError(403, 'The form is not from this browser, or too old. Go back, load the page again, and send it once more.')
  }
  const now = services.now()
  const cookieHash = hashTokenValue(cookie ?? '')
  const session = cookie === null ? null : await services.store.reader.session(cookieHash, now.toISOString())
  if (session !== null && cookie !== null) {
    const viewer: Viewer = { login: session.caller.login, signOut: csrfField(csrfToken(cookie)) }
    response.locals.viewer = viewer
    await noteUse(services, session, cookie, request, response)
  }
  const call: PageCall = {
    services,
    params,
    // U+0000 is in no text of the database; whoever asks for it finds nothing.
    query: new URLSearchParams(searchOf(request.originalUrl).replaceAll('%00', '%EF%BF%BD')),
    form,
    path: request.originalUrl,
    session,
    caller: session?.caller ?? null,
    cookieHash,
    csrf: () => csrfField(csrfToken(cookie ?? freshCookie(services, request, response))),
    urls: urlsOf(request),
    now,
    address: request.socket.remoteAddress ?? null,
  }
  if (route.for === 'anyone') return route.handle(call)
  if (session === null) {
    const back = route.method === 'GET' ? `?${new URLSearchParams({ return_to: request.originalUrl })}` : ''
    return { location: `/login${back}` }
  }
  const { caller } = session
  const credential = sessionName(session, caller.token)
  return route.handle({
    ...call,
    caller,
    session,
    origin: { at: now.toISOString(), actor: caller.login, credential, address: call.address },
  })
}

function csrfField(token: string) {
  return html`<input type="hidden" name="csrf" value="${token}">`
}

/** A browser that has no cookie yet gets one with its first form; every form of the page has the same. */
function freshCookie(services: Services, request: Request, response: Response): string {
  const known: unknown = response.locals.cookie
  const value = typeof known === 'string' ? known : newCookieValue(services.random)
  response.locals.cookie = value
  setCookie(response, value, { secure: isSecure(services, request) })
  return value
}

/** Whether browsers reach the platform by https; TLS mostly ends at a proxy before it. */
function isSecure({ publicUrl }: Services, request: Request): boolean {
  return request.secure || /^https:/i.test(publicUrl())
}

async function noteUse(services: Services, { caller, way, seenAt }: Session, cookie: string, request: Request, response: Response) {
  const now = services.now()
  if (way === 'token') services.noteLastUse('token', caller.token.id, now)
  if (now.getTime() - Date.parse(seenAt) < noteInterval) return
  await services.store.writer.keepSession(hashTokenValue(cookie), now.toISOString())
  setCookie(response, cookie, { secure: isSecure(services, request), lasting: true })
}

/** @throws PageError 413, 415. */
async function readForm(request: Request, response: Response): Promise<URLSearchParams> {
  await new Promise<void>((resolve, reject) =>
    parse(request, response, (error) => (error ? reject(new PageError(413, 'The form cannot be read, or is too large.')) : resolve())),
  )
  if (typeof request.body !== 'string') throw new PageError(415, 'This takes a form, as browsers send it.')
  const form = new URLSearchParams(request.body)
  if (holdsNul(form.values())) throw new PageError(422, 'A field holds U+0000.')
  return form
}

function send(services: Services, request: Request, response: Response, answered: PageAnswer): void {
  if ('text' in answered) {
    response.status(answered.status).set(headersOf(false)).set('x-content-type-options', 'nosniff').type('text/plain').end(answered.text)
    return
  }
  if (!('location' in answered)) {
    sendPage(response, answered)
    return
  }
  if (answered.session !== undefined) {
    // The cookie of before would otherwise come along.
    response.removeHeader('set-cookie')
    setCookie(response, answered.session, { secure: isSecure(services, request), lasting: true })
  }
  // Express writes characters that no header holds as escapes.
  response.status(303).set(headersOf(false)).location(answered.location).end()
}

function sendPage(response: Response, reply: PageReply): void {
  response
    .status(reply.status)
    .set(headersOf(reply.leaves ?? false))
    .set(reply.retryAfter == null ? {} : { 'retry-after': String(reply.retryAfter) })
    .type('html')
    .end(documentOf(reply, (response.locals.viewer as Viewer | undefined) ?? null))
}

/** Only the platform's own style and script, images of others over https, and no other site shows the page in its own. */
function headersOf(leaves: boolean): Record<string, string> {
  const forms = leaves ? "'self' https: http:" : "'self'"
  return {
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' https:; base-uri 'none'; form-action ${forms}; frame-ancestors 'none'`,
    // Addresses may hold a code that opens something.
    'referrer-policy': 'no-referrer',
    'x-frame-options': 'DENY',
  }
}

function faultPage(error: unknown, request: Request, log: (line: string) => void): PageReply {
  if (error instanceof PageError)
    return {
      status: error.status,
      title: 'This did not work',
      body: html`<p role="alert">${error.message}</p>`,
      retryAfter: error.retryAfter,
    }
  log(failureLine(request, error))
  return { status: 500, title: 'The platform failed', body: html`<p role="alert">Its log says why. Nothing was changed.</p>` }
}
