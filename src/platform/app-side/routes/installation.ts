// The installation itself, by its token: the repositories it reaches, and the end of the token.
import { pageOfQuery, pageReply } from '../paging.ts'
import { type ApiCall, type ApiReply, type ApiRoute, granted, JsonText, noContent, principalOf } from '../route.ts'
import { repositoryTexts } from '../shapes/repository-texts.ts'

async function listRepositories(call: ApiCall): Promise<ApiReply> {
  const { installation, narrowing } = principalOf(call, 'installation')
  const reach = { space: installation.space.login, repositories: installation.repositories, ids: narrowing.repositoryIds }
  return repositoriesReply(call, reach, '/installation/repositories')
}

type RepositoryReach = { space: string; repositories: 'all' | readonly string[]; ids: readonly number[] | null }

/** A page of the repositories that a token reaches through an installation; `path` is that of the listing. */
export async function repositoriesReply(call: ApiCall, { space, repositories, ids }: RepositoryReach, path: string): Promise<ApiReply> {
  const only = { names: repositories === 'all' ? null : repositories, ids }
  const { items, total } = await call.services.store.reader.repositoriesOf(space, only, pageOfQuery(call.query))
  const selection = repositories !== 'all' || ids !== null ? 'selected' : 'all'
  const listed = repositoryTexts(call.urls, items)
  const body = `{"total_count":${total},"repository_selection":"${selection}","repositories":${listed}}`
  return pageReply(new JsonText(body), total, { query: call.query, address: call.urls.api + path })
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
