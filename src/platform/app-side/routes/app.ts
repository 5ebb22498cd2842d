// The app itself, by JWT: what it is, where it is installed, and tokens to act there.
import { grantOf } from '../../../catalog/grants.ts'
import { heldLevel } from '../../../catalog/held-level.ts'
import { includesLevel } from '../../../catalog/permissions.ts'
import type { Grant } from '../../../generated/types.ts'
import { byJwt, type RepositoryRef } from '../../domain/access.ts'
import { apiFaults } from '../../domain/api-fault.ts'
import type { StoredApp, StoredInstallation } from '../../domain/registry.ts'
import { later } from '../../domain/time.ts'
import { appShape } from '../../shapes/app.ts'
import { singleFileShape } from '../../shapes/installation.ts'
import { flatPermissions, groupedPermissions } from '../../shapes/permissions.ts'
import { repositoryShape } from '../../shapes/repository.ts'
import { mintKept } from '../../token-value.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { timeQuery } from '../query.ts'
import {
  type ApiCall,
  ApiError,
  type ApiReply,
  type ApiRoute,
  found,
  granted,
  idParam,
  principalOf,
  reply,
  requireAccount,
} from '../route.ts'
import { installationShapes } from './installation-shapes.ts'

/** How long an installation's token lives: clients keep it for 59 minutes whatever it says. */
const tokenLife = 60 * 60 * 1000
const maxRepositories = 500

/** The calling app. */
async function ownApp(call: ApiCall): Promise<StoredApp> {
  return found(await call.services.store.reader.appById(principalOf(call, 'app').app.id))
}

/** The installation of the calling app that the path names. @throws ApiError 404. */
export async function ownInstallation(call: ApiCall): Promise<StoredInstallation> {
  const installation = found(await call.services.store.reader.installationById(idParam(call, 'installation_id')))
  return found(installation.appId === principalOf(call, 'app').app.id ? installation : null)
}

async function getApp(call: ApiCall): Promise<ApiReply> {
  const app = await ownApp(call)
  const count = await call.services.store.reader.installationCount(app.id)
  return reply(appShape(call.urls, app, await requireAccount(call, app.space), count))
}

async function listInstallations(call: ApiCall): Promise<ApiReply> {
  const app = await ownApp(call)
  const wanted = timeQuery(call.query, 'since')
  // A change of the app is one of each of its installations, and shows there.
  const since = wanted !== null && app.updatedAt >= wanted ? null : wanted
  const page = pageOfQuery(call.query)
  const { items, total } = await call.services.store.reader.installationsWith({ appId: app.id, since }, page)
  return pageReply(await installationShapes(call, items), total, { query: call.query, address: `${call.urls.api}/app/installations` })
}

async function getInstallation(call: ApiCall): Promise<ApiReply> {
  const [shape] = await installationShapes(call, [await ownInstallation(call)])
  return reply(shape)
}

/** Reads what the path names: `/orgs/{org}/installation` and its like. */
async function getInstallationOfTarget(call: ApiCall): Promise<ApiReply> {
  const { target } = call
  const login = target.kind === 'repository' ? target.repository?.owner.login : target.kind === 'space' ? target.space?.login : undefined
  const installation = found(await call.services.store.reader.installationIn(principalOf(call, 'app').app.id, found(login)))
  const { repositories } = installation.resource.spec
  const reached = target.kind !== 'repository' || repositories === 'all' || repositories.includes(target.repository?.name ?? '')
  const [shape] = await installationShapes(call, [found(reached ? installation : null)])
  return reply(shape)
}

export type TokenRequest = { repositories?: string[]; repository_ids?: number[]; permissions?: Record<string, string> }

async function createToken(call: ApiCall): Promise<ApiReply> {
  const installation = await ownInstallation(call)
  if (installation.suspension !== null) throw new ApiError(apiFaults.suspended)
  const wanted = call.body as TokenRequest
  const permissions = wanted.permissions === undefined ? null : narrowedGrant(wanted.permissions, installation.grant)
  const repositories = await namedRepositories(call, installation, wanted)
  const { value, kept } = mintKept('installation', call.services.random)
  const expiresAt = later(call.now.toISOString(), tokenLife)
  const draft = {
    installationId: installation.id,
    hash: kept.hash,
    permissions,
    repositoryIds: repositories?.map(({ id }) => id) ?? null,
    expiresAt,
  }
  granted(await call.services.store.writer.createInstallationToken(call.authority, draft))
  const held = permissions ?? installation.grant
  const { single_file_name: name, ...files } = singleFileShape(await ownApp(call), held.repository)
  const selected = repositories !== null || installation.resource.spec.repositories !== 'all'
  return reply(
    {
      token: value,
      expires_at: expiresAt,
      permissions: flatPermissions(held),
      repository_selection: selected ? 'selected' : 'all',
      ...(repositories === null ? {} : { repositories: repositories.map((repository) => repositoryShape(call.urls, repository)) }),
      ...(name === null ? {} : { single_file: name, ...files }),
    },
    201,
    { 'cache-control': 'no-store' },
  )
}

/** Never wider than the grant. @throws ApiError 422. */
export function narrowedGrant(wanted: Readonly<Record<string, string>>, grant: Grant): Grant {
  const grouped = groupedPermissions(wanted)
  const all = Object.entries(grouped === null ? {} : flatPermissions(grouped))
  const held = all.every(([name, level]) => {
    const most = heldLevel(grant, name)
    return most !== null && includesLevel(most, level)
  })
  if (grouped === null || !held) throw new ApiError(apiFaults.permissionsNotGranted)
  return grantOf(grouped, grant, null)
}

/** Those that the token is for; null where it is for all of the installation's. @throws ApiError 422. */
export async function namedRepositories(
  { services }: ApiCall,
  installation: StoredInstallation,
  { repositories: names, repository_ids: ids }: TokenRequest,
): Promise<RepositoryRef[] | null> {
  const count = Math.max(names?.length ?? 0, ids?.length ?? 0)
  if (names === undefined && ids === undefined) return null
  const { repositories } = installation.resource.spec
  const known =
    count > maxRepositories || count === 0
      ? []
      : (
          await services.store.reader.repositoriesOf(
            installation.space,
            { names: names ?? null, ids: ids ?? null },
            { page: 1, perPage: maxRepositories },
          )
        ).items
  const reached = known.filter(({ name }) => repositories === 'all' || repositories.includes(name))
  const asked = new Set<string | number>(names?.map((name) => name.toLowerCase()) ?? ids ?? []).size
  if (reached.length !== asked || asked === 0) throw new ApiError(apiFaults.repositoriesNotInstalled)
  return reached
}

export const appRoutes: readonly ApiRoute[] = [
  { method: 'GET', path: '/app', access: byJwt, body: null, handle: getApp },
  { method: 'GET', path: '/app/installations', access: byJwt, body: null, handle: listInstallations },
  { method: 'GET', path: '/app/installations/{installation_id}', access: byJwt, body: null, handle: getInstallation },
  {
    method: 'POST',
    path: '/app/installations/{installation_id}/access_tokens',
    access: byJwt,
    body: 'appsCreateInstallationAccessToken',
    handle: createToken,
  },
  { method: 'GET', path: '/orgs/{org}/installation', access: byJwt, body: null, handle: getInstallationOfTarget },
  { method: 'GET', path: '/users/{username}/installation', access: byJwt, body: null, handle: getInstallationOfTarget },
  { method: 'GET', path: '/repos/{owner}/{repo}/installation', access: byJwt, body: null, handle: getInstallationOfTarget },
]
