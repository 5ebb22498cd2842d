// What a user lets apps do in the user's name, for that user and the site owner: to look at, and to end.
import { RequestProblem } from '../problem.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { type Access, accepted, type Call, type CallerRoute, idParam, ok, param, type Reply } from './route.ts'
import { requireUser } from './tokens.ts'

const access = { kind: 'self', scope: 'user' } as const satisfies Access
const path = '/api/v1/users/{login}/authorizations'

async function revoke(call: Call): Promise<Reply> {
  const login = await requireUser(call)
  const { caller, services, origin } = call
  const { found } = accepted(await services.store.writer.revokeAuthorization(login, idParam(call), caller.token.id, origin))
  if (!found) throw new RequestProblem('not_found', `${login} has no authorization ${param(call, 'id')}.`)
  return { status: 204, body: null }
}

export const authorizationRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path,
    operationId: 'listAuthorizations',
    summary: 'Apps that a user has authorized.',
    access,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, oldest first.', schema: 'AuthorizationPage' } },
    problems: ['not_found'],
    handle: async (call) => {
      const login = await requireUser(call)
      return ok(pageBody(await call.services.store.reader.authorizations(login, idPage(call.query.page))))
    },
  },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    operationId: 'revokeAuthorization',
    summary: 'Ends what an app may do in the name of a user: every user token of the app for that user, at once.',
    access,
    query: [],
    body: null,
    answers: { 204: { description: 'Ended.', schema: null } },
    problems: ['not_found'],
    handle: revoke,
  },
]
