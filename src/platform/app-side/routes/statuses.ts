// Commit statuses: written one by one, read as a list or combined.
import { apiFaults } from '../../domain/api-fault.ts'
import { type CommitStatusBody, commitStatusOf } from '../../domain/commit-status.ts'
import { combinedStatusShape, commitStatusShape } from '../../shapes/commit-status.ts'
import { repositoryUrl } from '../../shapes/urls.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { type ApiCall, type ApiReply, type ApiRoute, catalogRoute, granted, reply, repositoryOf } from '../route.ts'
import { requireCommit, requireSha } from './commits.ts'

async function createStatus(call: ApiCall): Promise<ApiReply> {
  const sha = requireSha(call.params.sha ?? '', 'Status', 'sha')
  const { draft } = granted(commitStatusOf(sha, call.body as CommitStatusBody))
  const { status } = granted(await call.services.store.writer.createCommitStatus(call.authority, draft))
  const repository = repositoryOf(call)
  const location = `${repositoryUrl(call.urls, repository)}/statuses/${sha}`
  return reply(commitStatusShape(call.urls, repository, status), 201, { location })
}

async function listStatuses(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const sha = await requireCommit(call, apiFaults.notFound)
  const { items, total } = await call.services.store.reader.commitStatuses(repository.id, sha, pageOfQuery(call.query))
  const body = items.map((status) => commitStatusShape(call.urls, repository, status))
  const address = `${repositoryUrl(call.urls, repository)}/commits/${sha}/statuses`
  return pageReply(body, total, { query: call.query, address })
}

async function getCombinedStatus(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const sha = await requireCommit(call, apiFaults.notFound)
  const combined = await call.services.store.reader.combinedStatus(repository.id, sha, pageOfQuery(call.query))
  const body = combinedStatusShape(call.urls, repository, sha, combined)
  return pageReply(body, body.total_count, { query: call.query, address: body.url })
}

const path = '/repos/{owner}/{repo}'

export const statusRoutes: readonly ApiRoute[] = [
  catalogRoute('POST', `${path}/statuses/{sha}`, 'reposCreateCommitStatus', createStatus),
  catalogRoute('GET', `${path}/commits/{ref}/statuses`, null, listStatuses),
  catalogRoute('GET', `${path}/commits/{ref}/status`, null, getCombinedStatus),
]
