// Pull requests, and comments on them.
import { branchNamed, type PullRequestBody, type PullRequestChange } from '../../domain/pull-request.ts'
import { commentShape, pullShape, simplePullShape } from '../../shapes/pull-request.ts'
import { repositoryUrl } from '../../shapes/urls.ts'
import type { PullRequest } from '../../store/ports-write-back.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { choice, timeQuery } from '../query.ts'
import { type ApiCall, type ApiReply, type ApiRoute, catalogRoute, found, granted, idParam, reply, repositoryOf } from '../route.ts'
import { appShapes } from './app-shapes.ts'

async function wholeShape(call: ApiCall, pull: PullRequest): Promise<object> {
  const repository = repositoryOf(call)
  return pullShape(call.urls, repository, pull, await call.services.store.reader.commentCount(repository.id, pull.number))
}

async function createPull(call: ApiCall): Promise<ApiReply> {
  const { pull } = granted(await call.services.store.writer.createPullRequest(call.authority, call.body as PullRequestBody))
  const location = `${repositoryUrl(call.urls, repositoryOf(call))}/pulls/${pull.number}`
  return reply(await wholeShape(call, pull), 201, { location })
}

async function getPull(call: ApiCall): Promise<ApiReply> {
  const pull = await call.services.store.reader.pullRequest(repositoryOf(call).id, idParam(call, 'pull_number'))
  return reply(await wholeShape(call, found(pull)))
}

async function updatePull(call: ApiCall): Promise<ApiReply> {
  const number = idParam(call, 'pull_number')
  const { pull } = granted(await call.services.store.writer.updatePullRequest(call.authority, number, call.body as PullRequestChange))
  return reply(await wholeShape(call, pull))
}

async function listPulls(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const { query } = call
  const sort = choice(query, 'sort', ['created', 'updated', 'popularity', 'long-running'], 'created')
  const head = query.get('head')
  const wanted = {
    state: choice(query, 'state', ['open', 'closed', 'all'], 'open'),
    // A head elsewhere is none here, and no branch is called so.
    head: head === null ? null : (branchNamed(head, repository.owner.login) ?? ''),
    base: query.get('base'),
    sort: sort === 'updated' ? ('updated' as const) : ('created' as const),
    descending: choice(query, 'direction', ['asc', 'desc'], sort === 'created' ? 'desc' : 'asc') === 'desc',
  }
  const { items, total } = await call.services.store.reader.pullRequests(repository.id, wanted, pageOfQuery(query))
  const body = items.map((pull) => simplePullShape(call.urls, repository, pull))
  return pageReply(body, total, { query, address: `${repositoryUrl(call.urls, repository)}/pulls` })
}

async function createComment(call: ApiCall): Promise<ApiReply> {
  const { body } = call.body as { body: string }
  const { comment } = granted(await call.services.store.writer.createComment(call.authority, idParam(call, 'issue_number'), body))
  const { appId } = comment.author
  const apps = await appShapes(call, [appId])
  const shape = commentShape(call.urls, repositoryOf(call), comment, apps.get(appId ?? 0) ?? null)
  return reply(shape, 201, { location: shape.url })
}

async function listComments(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const { reader } = call.services.store
  const { number } = found(await reader.pullRequest(repository.id, idParam(call, 'issue_number')))
  const since = timeQuery(call.query, 'since')
  const { items, total } = await reader.comments(repository.id, number, since, pageOfQuery(call.query))
  const apps = await appShapes(
    call,
    items.map(({ author }) => author.appId),
  )
  const body = items.map((comment) => commentShape(call.urls, repository, comment, apps.get(comment.author.appId ?? 0) ?? null))
  return pageReply(body, total, { query: call.query, address: `${repositoryUrl(call.urls, repository)}/issues/${number}/comments` })
}

const path = '/repos/{owner}/{repo}'

export const pullRequestRoutes: readonly ApiRoute[] = [
  catalogRoute('GET', `${path}/pulls`, null, listPulls),
  catalogRoute('POST', `${path}/pulls`, 'pullsCreate', createPull),
  catalogRoute('GET', `${path}/pulls/{pull_number}`, null, getPull),
  catalogRoute('PATCH', `${path}/pulls/{pull_number}`, 'pullsUpdate', updatePull),
  catalogRoute('GET', `${path}/issues/{issue_number}/comments`, null, listComments),
  catalogRoute('POST', `${path}/issues/{issue_number}/comments`, 'issuesCreateComment', createComment),
]
