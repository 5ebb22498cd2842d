// Check suites: what the runs of one app say of one commit together.
import { fieldFault } from '../../domain/api-fault.ts'
import { checkSuiteShape, preferencesShape } from '../../shapes/check.ts'
import { repositoryUrl } from '../../shapes/urls.ts'
import type { CheckSuite } from '../../store/ports-write-back.ts'
import { pageOfQuery, pageReply } from '../paging.ts'
import { idQuery } from '../query.ts'
import {
  type ApiCall,
  ApiError,
  type ApiReply,
  type ApiRoute,
  catalogRoute,
  found,
  granted,
  idParam,
  reply,
  repositoryOf,
} from '../route.ts'
import { checksAround } from './checks-around.ts'
import { requireCommit, requireSha } from './commits.ts'

async function suiteShapes(call: ApiCall, suites: readonly CheckSuite[]): Promise<object[]> {
  const around = await checksAround(call, suites)
  return suites.map((suite) => checkSuiteShape(call.urls, suite, around(suite)))
}

async function createSuite(call: ApiCall): Promise<ApiReply> {
  const sha = requireSha((call.body as { head_sha: string }).head_sha, 'CheckSuite', 'head_sha')
  const { suite, created } = granted(await call.services.store.writer.createCheckSuite(call.authority, sha))
  const [shape] = await suiteShapes(call, [suite])
  return reply(shape, created ? 201 : 200)
}

async function getSuite(call: ApiCall): Promise<ApiReply> {
  const suite = found(await call.services.store.reader.checkSuite(repositoryOf(call).id, idParam(call, 'check_suite_id')))
  const [shape] = await suiteShapes(call, [suite])
  return reply(shape)
}

async function listSuites(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const { query } = call
  const sha = await requireCommit(call, fieldFault('Commit', 'ref', `No commit found for ${JSON.stringify(call.params.ref)}`, 'invalid'))
  const wanted = { sha, appId: idQuery(query, 'app_id'), checkName: query.get('check_name') }
  const { items, total } = await call.services.store.reader.checkSuites(repository.id, wanted, pageOfQuery(query))
  const body = { total_count: total, check_suites: await suiteShapes(call, items) }
  return pageReply(body, total, { query, address: `${repositoryUrl(call.urls, repository)}/commits/${sha}/check-suites` })
}

async function rerequestSuite(call: ApiCall): Promise<ApiReply> {
  granted(await call.services.store.writer.rerequestCheckSuite(call.authority, idParam(call, 'check_suite_id')))
  return reply({}, 201)
}

type Preferences = { auto_trigger_checks?: { app_id: number; setting: boolean }[] }

async function setPreferences(call: ApiCall): Promise<ApiReply> {
  const { auto_trigger_checks: triggers = [] } = call.body as Preferences
  const odd = triggers.findIndex(({ app_id: appId }) => !Number.isSafeInteger(appId) || appId < 1)
  if (odd >= 0) throw new ApiError(fieldFault('CheckSuite', `auto_trigger_checks.${odd}.app_id`, 'must be the id of an app', 'invalid'))
  const wanted = triggers.map(({ app_id: appId, setting }) => ({ appId, autoTrigger: setting }))
  const { preferences } = granted(await call.services.store.writer.setCheckPreferences(call.authority, wanted))
  return reply(preferencesShape(call.urls, repositoryOf(call), preferences))
}

const path = '/repos/{owner}/{repo}'

export const checkSuiteRoutes: readonly ApiRoute[] = [
  catalogRoute('POST', `${path}/check-suites`, 'checksCreateSuite', createSuite),
  catalogRoute('PATCH', `${path}/check-suites/preferences`, 'checksSetSuitesPreferences', setPreferences),
  catalogRoute('GET', `${path}/check-suites/{check_suite_id}`, null, getSuite),
  catalogRoute('POST', `${path}/check-suites/{check_suite_id}/rerequest`, null, rerequestSuite),
  catalogRoute('GET', `${path}/commits/{ref}/check-suites`, null, listSuites),
]
