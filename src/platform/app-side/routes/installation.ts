// The installation itself, by its token: the repositories it reaches, and the end of the token.
import { pageOfQuery, pageReply } from '../paging.ts'
import { type ApiCall, type ApiReply, type ApiRoute, granted, noContent, principalOf } from '../route.ts'
import { repositoryShape } from '../shapes/repository.ts'

async function listRepositories(call: ApiCall): Promise<ApiReply> {
  const { installation, narrowing } = principalOf(call, 'installation')
  const { repositories } = installation
  const only = { names: repositories === 'all' ? null : repositories, ids: narrowing.repositoryIds }
  const { reader } = call.services.store
  const { items, total } = await reader.repositoriesOf(installation.space.login, only, pageOfQuery(call.query))
  const selected = repositories !== 'all' || narrowing.repositoryIds !== null
  const body = {
    total_count: total,
    repository_selection: selected ? 'selected' : 'all',
    repositories: items.map((repository) => repositoryShape(call.urls, repository)),
  }
  return pageReply(body, total, { query: call.query, address: `${call.urls.api}/installation/repositories` })
}

async function revokeToken(call: ApiCall): Promise<ApiReply> {
  granted(await call.services.store.writer.revokeInstallationToken(call.authority))
  return noContent
}

export const installationRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/installation/repositories',
    access: { installation: { permission: null } },
    body: null,
    handle: listRepositories,
  },
  { method: 'DELETE', path: '/installation/token', access: { installation: { permission: null } }, body: null, handle: revokeToken },
]
