// Apps: public ones for any caller, private ones for the admins of their space.
import { reachOf } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { pageRows, pageText } from './query.ts'
import { type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

async function getApp(call: Call): Promise<Reply> {
  const { reader } = call.services.store
  const slug = param(call, 'slug')
  const reach = reachOf(call.caller)
  const app = await reader.app(slug, reach)
  if (app !== null) return ok(app, { etag: true })
  const present = await reader.redirect(slug)
  if (present === null || (await reader.app(present, reach)) === null) {
    throw new RequestProblem('not_found', `There is no app ${slug} that you may see.`)
  }
  return { status: 301, body: null, headers: { location: `/api/v1/apps/${present}` } }
}

export const appRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/apps',
    operationId: 'listApps',
    summary: 'Apps that the caller may see.',
    access: { kind: 'caller', inSpace: true },
    query: [{ name: 'space', description: 'Only apps of this space.', type: 'text' }, ...pageRows],
    body: null,
    answers: { 200: { description: 'One page, ordered by key.', schema: 'AppPage' } },
    problems: [],
    handle: async ({ services, query, caller }) => {
      const page = await services.store.reader.apps({ ...query.page, space: query.one('space') }, reachOf(caller))
      return ok(pageText(page))
    },
  },
  {
    method: 'GET',
    path: '/api/v1/apps/{slug}',
    operationId: 'getApp',
    summary: 'One app.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: {
      200: { description: 'The app.', schema: 'AppRecord' },
      301: { description: 'The app was renamed.', schema: null, headers: { Location: 'The path of its present address.' } },
      304: { description: 'As the caller has it.', schema: null },
    },
    problems: ['not_found'],
    handle: getApp,
  },
]
