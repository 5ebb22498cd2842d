// Who holds a permission, at a level or a higher one: for the admins of the spaces in question, and those of the apps.
import { askedPermission } from '../../catalog/asked-permission.ts'
import { holderPlace } from '../domain/holder-place.ts'
import { reachOf } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { narrowed } from './narrowed.ts'
import { pageBody, pageRows } from './query.ts'
import { type Call, type CallerRoute, ok, type Reply } from './route.ts'

async function listHolders(call: Call): Promise<Reply> {
  const { query, services, caller } = call
  const words = { group: query.one('group'), permission: query.one('permission') ?? '', level: query.one('level') }
  const asked = askedPermission(words)
  if ('fault' in asked) throw new RequestProblem('bad_request', asked.fault)
  if (query.page.after !== null && holderPlace(query.page.after) === null) {
    throw new RequestProblem('bad_request', 'after is not a cursor of this listing; take it from `next`.')
  }
  const { space, appId } = await narrowed(call)
  // What was noted a moment ago counts.
  if (query.page.after === null) await services.uses.flush()
  const page = await services.store.reader.holders({ ...query.page, ...asked, space, appId }, reachOf(caller))
  return ok(pageBody(page))
}

export const whoCanRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/who-can',
    operationId: 'listHolders',
    summary: 'Which installations hold a permission, in spaces and of apps that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'permission', description: 'Its name, such as contents.', type: 'text', required: true },
      { name: 'group', description: 'repository or organization; names are unique, so it may be left out.', type: 'text' },
      { name: 'level', description: 'This level or a higher one; any where left out.', type: 'text' },
      { name: 'space', description: 'Only installations in this space.', type: 'text' },
      { name: 'app', description: 'Only installations of the app with this slug.', type: 'text' },
      ...pageRows,
    ],
    body: null,
    answers: { 200: { description: 'One page: the highest level first, then by space.', schema: 'PermissionHolderPage' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: listHolders,
  },
]
