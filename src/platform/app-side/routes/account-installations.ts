// Installations of an organization and of a user, and the repositories that a user selects for them.
import { apiFaults } from '../../domain/api-fault.ts'
import type { StoredInstallation } from '../../domain/registry.ts'
import { roleIn } from '../../domain/rights.ts'
import { originOf } from '../origin.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import {
  type ApiCall,
  ApiError,
  type ApiReply,
  type ApiRoute,
  catalogRoute,
  found,
  granted,
  idParam,
  noContent,
  principalOf,
} from '../route.ts'
import { repositoriesReply } from './installation.ts'
import { installationShapes } from './installation-shapes.ts'

const ofUser = '/user/installations'
const repositoryPath = `${ofUser}/{installation_id}/repositories/{repository_id}`

async function listOfOrganization(call: ApiCall): Promise<ApiReply> {
  const space = found(call.target.kind === 'space' ? call.target.space : null)
  const page = await call.services.store.reader.installationsWith({ spaces: [space.login] }, pageOfQuery(call.query))
  return installationsReply(call, page, `/orgs/${space.login}/installations`)
}

/** Those of the token's app in spaces that its user belongs to. */
async function listOfUser(call: ApiCall): Promise<ApiReply> {
  const { app, caller, narrowing } = principalOf(call, 'app-user')
  const spaces = caller.siteOwner ? null : caller.spaces.map(({ login }) => login)
  const filter = { appId: app.id, spaces, id: narrowing?.installationId ?? null }
  return installationsReply(call, await call.services.store.reader.installationsWith(filter, pageOfQuery(call.query)), ofUser)
}

async function installationsReply(
  call: ApiCall,
  { items, total }: { items: StoredInstallation[]; total: number },
  path: string,
): Promise<ApiReply> {
  const body = { total_count: total, installations: await installationShapes(call, items) }
  return pageReply(body, total, { query: call.query, address: call.urls.api + path })
}

async function listRepositories(call: ApiCall): Promise<ApiReply> {
  const { app, caller, narrowing } = principalOf(call, 'app-user')
  const id = idParam(call, 'installation_id')
  const installation = found(await call.services.store.reader.installationById(id))
  const other = narrowing !== null && narrowing.installationId !== id
  const reached = installation.appId === app.id && roleIn(caller, installation.space) !== null && !other
  const { space, grant, resource, suspension } = found(reached ? installation : null)
  if (suspension !== null) throw new ApiError(apiFaults.suspended)
  return repositoriesReply(call, { space, grant, repositories: resource.spec.repositories, narrowing }, `${ofUser}/${id}/repositories`)
}

function selecting(kind: 'add-repository' | 'remove-repository'): ApiRoute['handle'] {
  return async (call) => {
    const ids = { installation: idParam(call, 'installation_id'), repository: idParam(call, 'repository_id') }
    granted(await call.services.store.writer.selectRepository(call.authority, ids, kind, originOf(call)))
    return noContent
  }
}

export const accountInstallationRoutes: readonly ApiRoute[] = [
  catalogRoute('GET', '/orgs/{org}/installations', null, listOfOrganization),
  { method: 'GET', path: ofUser, access: { appUser: { permission: null } }, body: null, handle: listOfUser },
  {
    method: 'GET',
    path: `${ofUser}/{installation_id}/repositories`,
    access: { appUser: { permission: null } },
    body: null,
    handle: listRepositories,
  },
  // Whose installation it is, only the store says: its write asks for the role there.
  {
    method: 'PUT',
    path: repositoryPath,
    access: { token: { scope: 'repo', role: null } },
    body: null,
    handle: selecting('add-repository'),
  },
  {
    method: 'DELETE',
    path: repositoryPath,
    access: { token: { scope: 'repo', role: null } },
    body: null,
    handle: selecting('remove-repository'),
  },
]
