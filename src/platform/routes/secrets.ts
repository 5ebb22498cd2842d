// Client secrets of an app, for the admins of its space. A value is shown once, when it is made; several live at once, so that they rotate.
import { clientIdOf } from '../domain/client-id.ts'
import { RequestProblem } from '../problem.ts'
import { mintKept } from '../token-value.ts'
import { ownAppAccess, ownAppProblems, requireOwnApp } from './own-app.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, idParam, ok, param, type Reply } from './route.ts'

const path = '/api/v1/apps/{slug}/secrets'

async function createSecret(call: Call): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { caller, services, origin } = call
  const { value, kept } = mintKept('client-secret', services.random)
  const { secret } = accepted(await services.store.writer.createClientSecret(app.id, kept, caller.token.id, origin))
  return { status: 201, body: { secret, appId: app.id, clientId: clientIdOf(app.id), value }, headers: { 'cache-control': 'no-store' } }
}

async function deleteSecret(call: Call): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { caller, services, origin } = call
  const { found } = accepted(await services.store.writer.deleteClientSecret(app.id, idParam(call), caller.token.id, origin))
  if (!found) throw new RequestProblem('not_found', `The app has no client secret ${param(call, 'id')}.`)
  return { status: 204, body: null }
}

export const secretRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path,
    operationId: 'listClientSecrets',
    summary: 'Client secrets of an app, without their values.',
    access: ownAppAccess,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, oldest first.', schema: 'ClientSecretPage' } },
    problems: ownAppProblems,
    handle: async (call) => {
      const app = await requireOwnApp(call)
      return ok(pageBody(await call.services.store.reader.clientSecrets(app.id, idPage(call.query.page))))
    },
  },
  {
    method: 'POST',
    path,
    operationId: 'createClientSecret',
    summary: 'Makes a client secret of an app; the others stay as they are.',
    access: ownAppAccess,
    query: [],
    body: null,
    answers: { 201: { description: 'The secret with its value, which is shown this once.', schema: 'CreatedClientSecret' } },
    problems: ownAppProblems,
    handle: createSecret,
  },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    operationId: 'deleteClientSecret',
    summary: 'Deletes a client secret; it ends at once.',
    access: ownAppAccess,
    query: [],
    body: null,
    answers: { 204: { description: 'Deleted.', schema: null } },
    problems: ownAppProblems,
    handle: deleteSecret,
  },
]
