// The installation itself, by its token: the repositories it reaches, and the end of the token.
import type { Grant } from '../../../generated/types.ts'
import { JsonText } from '../../../lib/json-text.ts'
import { seesRepositories } from '../../domain/access.ts'
import { apiFaults } from '../../domain/api-fault.ts'
import type { Narrowing } from '../../domain/principal.ts'
import { repositoryTexts } from '../../shapes/repository-texts.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { type ApiCall, ApiError, type ApiReply, type ApiRoute, granted, noContent, principalOf } from '../route.ts'

async function listRepositories(call: ApiCall): Promise<ApiReply> {
  const { installation, narrowing } = principalOf(call, 'installation')
  const { space, grant, repositories } = installation
  return repositoriesReply(call, { space: space.login, grant, repositories, narrowing }, '/installation/repositories')
}

type RepositoryReach = { space: string; grant: Grant; repositories: 'all' | readonly string[]; narrowing: Narrowing | null }

/** A page of the repositories that a token reaches through an installation; `path` is that of the listing. @throws ApiError 403. */
export async function repositoriesReply(call: ApiCall, reach: RepositoryReach, path: string): Promise<ApiReply> {
  const { space, grant, repositories, narrowing } = reach
  if (!seesRepositories(grant, narrowing)) throw new ApiError(apiFaults.integrationForbidden)
  const ids = narrowing?.repositoryIds ?? null
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
