// Check runs: made and changed by apps, listed for a commit or a suite, with their annotations.
import { fieldFault } from '../../domain/api-fault.ts'
import type { CheckRunBody } from '../../domain/check-run.ts'
import { annotationShape, checkRunShape } from '../../shapes/check.ts'
import { repositoryUrl } from '../../shapes/urls.ts'
import type { CheckRun, CheckRunQuery } from '../../store/ports-write-back.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { choice, idQuery } from '../query.ts'
import { type ApiCall, type ApiReply, type ApiRoute, catalogRoute, found, granted, idParam, reply, repositoryOf } from '../route.ts'
import { checksAround } from './checks-around.ts'
import { requireCommit, requireSha } from './commits.ts'

async function runShapes(call: ApiCall, runs: readonly CheckRun[]): Promise<object[]> {
  const around = await checksAround(call, runs)
  return runs.map((run) => checkRunShape(call.urls, run, around(run)))
}

async function createRun(call: ApiCall): Promise<ApiReply> {
  const body = call.body as CheckRunBody & { head_sha: string }
  const sha = requireSha(body.head_sha, 'CheckRun', 'head_sha')
  const { run } = granted(await call.services.store.writer.createCheckRun(call.authority, sha, body))
  const [shape] = await runShapes(call, [run])
  return reply(shape, 201, { location: `${repositoryUrl(call.urls, repositoryOf(call))}/check-runs/${run.id}` })
}

async function requireRun(call: ApiCall): Promise<CheckRun> {
  return found(await call.services.store.reader.checkRun(repositoryOf(call).id, idParam(call, 'check_run_id')))
}

async function getRun(call: ApiCall): Promise<ApiReply> {
  const [shape] = await runShapes(call, [await requireRun(call)])
  return reply(shape)
}

async function updateRun(call: ApiCall): Promise<ApiReply> {
  const id = idParam(call, 'check_run_id')
  const { run } = granted(await call.services.store.writer.updateCheckRun(call.authority, id, call.body as CheckRunBody))
  const [shape] = await runShapes(call, [run])
  return reply(shape)
}

async function rerequestRun(call: ApiCall): Promise<ApiReply> {
  granted(await call.services.store.writer.rerequestCheckRun(call.authority, idParam(call, 'check_run_id')))
  return reply({}, 201)
}

async function listAnnotations(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const run = await requireRun(call)
  const annotations = await call.services.store.reader.checkAnnotations(run.id, pageOfQuery(call.query))
  const body = annotations.map((annotation) => annotationShape(call.urls, repository, run.headSha, annotation))
  const address = `${repositoryUrl(call.urls, repository)}/check-runs/${run.id}/annotations`
  return pageReply(body, run.annotations, { query: call.query, address })
}

async function listRuns(call: ApiCall, of: CheckRunQuery['of'], below: string): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const { query } = call
  const wanted: CheckRunQuery = {
    of,
    name: query.get('check_name'),
    status: choice(query, 'status', ['queued', 'in_progress', 'completed'], null),
    appId: idQuery(query, 'app_id'),
    latest: choice(query, 'filter', ['latest', 'all'], 'latest') === 'latest',
  }
  const { items, total } = await call.services.store.reader.checkRuns(repository.id, wanted, pageOfQuery(query))
  const body = { total_count: total, check_runs: await runShapes(call, items) }
  return pageReply(body, total, { query, address: repositoryUrl(call.urls, repository) + below })
}

async function listRunsOfCommit(call: ApiCall): Promise<ApiReply> {
  const sha = await requireCommit(call, fieldFault('Commit', 'ref', `No commit found for ${JSON.stringify(call.params.ref)}`, 'invalid'))
  return listRuns(call, { sha }, `/commits/${sha}/check-runs`)
}

async function listRunsOfSuite(call: ApiCall): Promise<ApiReply> {
  const suite = found(await call.services.store.reader.checkSuite(repositoryOf(call).id, idParam(call, 'check_suite_id')))
  return listRuns(call, { suiteId: suite.id }, `/check-suites/${suite.id}/check-runs`)
}

const path = '/repos/{owner}/{repo}'

export const checkRunRoutes: readonly ApiRoute[] = [
  catalogRoute('POST', `${path}/check-runs`, 'checksCreate', createRun),
  catalogRoute('GET', `${path}/check-runs/{check_run_id}`, null, getRun),
  catalogRoute('PATCH', `${path}/check-runs/{check_run_id}`, 'checksUpdate', updateRun),
  catalogRoute('GET', `${path}/check-runs/{check_run_id}/annotations`, null, listAnnotations),
  catalogRoute('POST', `${path}/check-runs/{check_run_id}/rerequest`, null, rerequestRun),
  catalogRoute('GET', `${path}/commits/{ref}/check-runs`, null, listRunsOfCommit),
  catalogRoute('GET', `${path}/check-suites/{check_suite_id}/check-runs`, null, listRunsOfSuite),
]
