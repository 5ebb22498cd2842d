// What an app may do with the user tokens it holds, by its client id and secret: check, reset, scope and end them.
import type { Access } from '../../domain/access.ts'
import { apiFaults, validationFault } from '../../domain/api-fault.ts'
import { clientIdOf } from '../../domain/client-id.ts'
import type { StoredApp, StoredInstallation } from '../../domain/registry.ts'
import { authorizationShape } from '../../shapes/authorization.ts'
import type { UserToken } from '../../store/ports-people.ts'
import { hashTokenValue, mintKept, tokenKindOf } from '../../token-value.ts'
import { originOf } from '../origin.ts'
import {
  type ApiCall,
  ApiError,
  type ApiReply,
  type ApiRoute,
  found,
  granted,
  noContent,
  principalOf,
  reply,
  requireAccount,
} from '../route.ts'
import { namedRepositories, narrowedGrant, type TokenRequest } from './app.ts'

const byClient: Access = { client: true }
const path = '/applications/{client_id}'

/** The calling app, which the path must name. @throws ApiError 404. */
async function ownApp(call: ApiCall): Promise<StoredApp> {
  const { id } = principalOf(call, 'client').app
  return found(call.params.client_id === clientIdOf(id) ? await call.services.store.reader.appById(id) : null)
}

function tokenIn({ body }: ApiCall): string {
  return (body as { access_token: string }).access_token
}

/** The hash that the store looks for; of what is no user token at all, one that nothing has. */
function hashIn(call: ApiCall): string {
  return tokenKindOf(tokenIn(call)) === 'app-user' ? hashTokenValue(tokenIn(call)) : ''
}

/** The live token of the app that the body holds. @throws ApiError 404. */
async function liveToken(call: ApiCall, app: StoredApp): Promise<UserToken> {
  return found(await call.services.store.reader.userToken(app.id, hashIn(call), call.now.toISOString()))
}

async function authorization(call: ApiCall, app: StoredApp, token: UserToken, value: string): Promise<ApiReply> {
  const { reader } = call.services.store
  const installation = token.narrowing === null ? null : found(await reader.installationById(token.narrowing.installationId))
  const scope = installation === null ? null : { installation, account: await requireAccount(call, installation.space) }
  const user = await requireAccount(call, token.login)
  return reply(authorizationShape(call.urls, { token, value, app, user, scope }), 200, { 'cache-control': 'no-store' })
}

async function checkToken(call: ApiCall): Promise<ApiReply> {
  const app = await ownApp(call)
  return authorization(call, app, await liveToken(call, app), tokenIn(call))
}

async function resetToken(call: ApiCall): Promise<ApiReply> {
  const app = await ownApp(call)
  const { value, kept } = mintKept('app-user', call.services.random)
  const { token } = granted(await call.services.store.writer.resetUserToken(call.authority, hashIn(call), kept))
  return authorization(call, app, token, value)
}

async function deleteToken(call: ApiCall): Promise<ApiReply> {
  await ownApp(call)
  granted(await call.services.store.writer.deleteUserToken(call.authority, hashIn(call)))
  return noContent
}

async function deleteGrant(call: ApiCall): Promise<ApiReply> {
  await ownApp(call)
  granted(await call.services.store.writer.deleteAuthorization(call.authority, hashIn(call), originOf(call)))
  return noContent
}

type ScopeRequest = TokenRequest & { target?: string; target_id?: number }

async function scopeToken(call: ApiCall): Promise<ApiReply> {
  const app = await ownApp(call)
  const wanted = call.body as ScopeRequest
  const whole = await liveToken(call, app)
  const installation = await targetInstallation(call, app, wanted, whole.login)
  const permissions = wanted.permissions === undefined ? null : narrowedGrant(wanted.permissions, installation.grant)
  const repositories = await namedRepositories(call, installation, wanted)
  const { value, kept } = mintKept('app-user', call.services.random)
  const narrowing = { installationId: installation.id, permissions, repositoryIds: repositories?.map(({ id }) => id) ?? null }
  const { token } = granted(await call.services.store.writer.scopeUserToken(call.authority, hashIn(call), { ...kept, narrowing }))
  return authorization(call, app, token, value)
}

/** The app's installation in the account that the body names; one that the user has no part in is not there. @throws ApiError 403, 404, 422. */
async function targetInstallation(call: ApiCall, app: StoredApp, { target, target_id: id }: ScopeRequest, login: string) {
  const { reader } = call.services.store
  if (target === undefined && id === undefined) {
    throw new ApiError(validationFault([{ resource: 'Authorization', field: 'target', code: 'missing_field' }]))
  }
  const space = target === undefined ? await reader.loginOf(id ?? 0) : target.toLowerCase()
  const reached = found(space === null || !(await reader.isMember(login, space)) ? null : space)
  const installation: StoredInstallation = found(await reader.installationIn(app.id, reached))
  if (installation.suspension !== null) throw new ApiError(apiFaults.suspended)
  return installation
}

export const applicationRoutes: readonly ApiRoute[] = [
  { method: 'POST', path: `${path}/token`, access: byClient, body: 'appsCheckToken', handle: checkToken },
  { method: 'PATCH', path: `${path}/token`, access: byClient, body: 'appsResetToken', handle: resetToken },
  { method: 'DELETE', path: `${path}/token`, access: byClient, body: 'appsDeleteToken', handle: deleteToken },
  { method: 'DELETE', path: `${path}/grant`, access: byClient, body: 'appsDeleteAuthorization', handle: deleteGrant },
  { method: 'POST', path: `${path}/token/scoped`, access: byClient, body: 'appsScopeToken', handle: scopeToken },
]
