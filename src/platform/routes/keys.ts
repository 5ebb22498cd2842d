// Private keys of an app, for the admins of its space. The PEM is shown once, when the key is made; the platform keeps the public half.
import { clientIdOf } from '../domain/client-id.ts'
import { makeKeyPair } from '../key-pair.ts'
import { RequestProblem } from '../problem.ts'
import { ownAppAccess, ownAppProblems, requireOwnApp } from './own-app.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, idParam, ok, param, type Reply } from './route.ts'

const path = '/api/v1/apps/{slug}/keys'

async function createKey(call: Call): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { pem, draft } = await makeKeyPair()
  const { key } = accepted(await call.services.store.writer.createKey(app.id, draft, call.caller.token.id, call.origin))
  const { publicKey: _publicKey, ...shown } = key
  return { status: 201, body: { key: shown, appId: app.id, clientId: clientIdOf(app.id), pem }, headers: { 'cache-control': 'no-store' } }
}

async function deleteKey(call: Call): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { caller, services, origin } = call
  const { found } = accepted(await services.store.writer.deleteKey(app.id, idParam(call), caller.token.id, origin))
  if (!found) throw new RequestProblem('not_found', `The app has no key ${param(call, 'id')}.`)
  return { status: 204, body: null }
}

export const keyRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path,
    operationId: 'listKeys',
    summary: 'Private keys of an app, as far as the platform keeps them.',
    access: ownAppAccess,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, oldest first.', schema: 'KeyPage' } },
    problems: ownAppProblems,
    handle: async (call) => {
      const app = await requireOwnApp(call)
      return ok(pageBody(await call.services.store.reader.keys(app.id, idPage(call.query.page))))
    },
  },
  {
    method: 'POST',
    path,
    operationId: 'createKey',
    summary: 'Makes a private key of an app.',
    access: ownAppAccess,
    query: [],
    body: null,
    answers: { 201: { description: 'The key with its PEM, which is shown this once.', schema: 'CreatedKey' } },
    problems: [...ownAppProblems, 'too_many_keys'],
    handle: createKey,
  },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    operationId: 'deleteKey',
    summary: 'Deletes a private key; what it signed is refused at once. The last one stays until there is another.',
    access: ownAppAccess,
    query: [],
    body: null,
    answers: { 204: { description: 'Deleted.', schema: null } },
    problems: [...ownAppProblems, 'last_key'],
    handle: deleteKey,
  },
]
