// Where apps come for user tokens, with a code or a refresh token. It lives at the root of the host, and answers 200 also to what it refuses.
import express, { type NextFunction, type Request, type Response, type Router } from 'express'
import { appIdOfClient } from '../domain/client-id.ts'
import { idOf } from '../domain/id.ts'
import { type OAuthError, oauthError } from '../domain/oauth-error.ts'
import { refreshTokenLife, userTokenLife } from '../domain/user-authorization.ts'
import type { Services } from '../routes/route.ts'
import type { ClientClaim, PairDraft, TokenOutcome } from '../store/ports-people.ts'
import { hashTokenValue, mintKept } from '../token-value.ts'

const path = '/login/oauth/access_token'

/** Bytes. */
const maxBody = 16 * 1024

type Parameters = Readonly<Record<string, unknown>>
type Answer = OAuthError | Readonly<Record<string, string | number>>

/** The one route as a router; its body is JSON or a form. */
export function accessTokenRouter(services: Services): Router {
  const router = express.Router({ strict: true, caseSensitive: true })
  const form = express.urlencoded({ extended: false, limit: maxBody })
  router.post(path, express.json({ limit: maxBody }), form, async (request: Request, response: Response) => {
    const body: unknown = request.body
    send(request, response, await answer(services, typeof body === 'object' && body !== null ? (body as Parameters) : {}))
  })
  // What cannot be read is refused in the same form as the rest.
  router.use(path, (error: unknown, request: Request, response: Response, next: NextFunction) => {
    if (error instanceof Error && 'expose' in error) send(request, response, oauthError('invalid_request', 'The body cannot be read.'))
    else next(error)
  })
  return router
}

type Pair = { access: string; refresh: string; draft: PairDraft }

/** How each kind of request is answered; a code is what comes without a kind. */
const kinds: Readonly<
  Record<string, (services: Services, client: ClientClaim, parameters: Parameters, draft: PairDraft) => Promise<TokenOutcome>>
> = {
  authorization_code: ({ store, now }, client, parameters, draft) => {
    const repository = textOf(parameters.repository_id)
    const repositoryId = idOf(repository)
    if (repository !== null && repositoryId === null) return Promise.resolve({ error: 'invalid_request' })
    const exchange = {
      codeHash: hashTokenValue(textOf(parameters.code) ?? ''),
      redirectUri: textOf(parameters.redirect_uri),
      verifier: textOf(parameters.code_verifier),
      repositoryId,
    }
    return store.writer.exchangeCode(client, exchange, draft, now().toISOString())
  },
  refresh_token: ({ store, now }, client, parameters, draft) =>
    store.writer.refreshUserToken(client, hashTokenValue(textOf(parameters.refresh_token) ?? ''), draft, now().toISOString()),
  'urn:ietf:params:oauth:grant-type:device_code': () => Promise.resolve({ error: 'device_flow_disabled' }),
}

async function answer(services: Services, parameters: Parameters): Promise<Answer> {
  const kind = textOf(parameters.grant_type) ?? 'authorization_code'
  const ask = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (ask === undefined) return oauthError('unsupported_grant_type')
  const appId = appIdOfClient(textOf(parameters.client_id) ?? '')
  const client = { appId: appId ?? 0, secretHash: hashTokenValue(textOf(parameters.client_secret) ?? '') }
  const { access, refresh, draft } = newPair(services)
  const outcome = await ask(services, client, parameters, draft)
  if (outcome.error !== null) return oauthError(outcome.error)
  services.noteLastUse('client-secret', outcome.secretId, services.now())
  return {
    access_token: access,
    expires_in: userTokenLife / 1000,
    refresh_token: refresh,
    refresh_token_expires_in: refreshTokenLife / 1000,
    scope: '',
    token_type: 'bearer',
  }
}

function newPair({ random }: Services): Pair {
  const [access, refresh] = [mintKept('app-user', random), mintKept('refresh', random)]
  return { access: access.value, refresh: refresh.value, draft: { ...access.kept, refreshHash: refresh.kept.hash } }
}

/** Numbers come from JSON. Nothing else is a value; an empty one is none. */
function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value !== '' ? value : null
}

function send(request: Request, response: Response, body: Answer): void {
  response.status(200).set({ 'cache-control': 'no-store' })
  const json = (request.get('accept') ?? '').includes('json')
  if (json) response.type('application/json').end(JSON.stringify(body))
  else {
    const text = new URLSearchParams(Object.entries(body).map(([key, value]): [string, string] => [key, String(value)])).toString()
    response.type('application/x-www-form-urlencoded').end(text)
  }
}
