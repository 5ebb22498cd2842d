// Private keys of an app, for the admins of its space. The PEM is shown once, when the key is made; the platform keeps the public half.
import { createHash, generateKeyPair } from 'node:crypto'
import { promisify } from 'node:util'
import type { StoredApp } from '../domain/registry.ts'
import { refusalIn } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { accepted, type Call, type CallerRoute, param, type Reply } from './route.ts'

const path = '/api/v1/apps/{slug}/keys'

/** The app that the path names. @throws RequestProblem 'not_found', 'not_admin', 'insufficient_scope'. */
export async function requireOwnApp(call: Call): Promise<StoredApp> {
  const { reader } = call.services.store
  const slug = param(call, 'slug')
  const app = await reader.appBySlug(slug)
  const home = app === null ? null : await reader.space(app.space)
  const refusal = home === null ? null : refusalIn(call.caller, home)
  // A private app is not there for those who may not see it.
  if (app === null || (refusal !== null && app.resource.spec.visibility === 'private')) {
    throw new RequestProblem('not_found', `There is no app ${slug} that you may see.`)
  }
  if (refusal !== null) throw new RequestProblem(refusal.code, refusal.detail)
  return app
}

async function createKey(call: Call): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { publicKey, privateKey } = await promisify(generateKeyPair)('rsa', { modulusLength: 2048 })
  // Clients of GitHub's API expect PKCS#1.
  const pem = privateKey.export({ type: 'pkcs1', format: 'pem' })
  const fingerprint = createHash('sha256')
    .update(publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64')
  const draft = { publicKey: publicKey.export({ type: 'spki', format: 'pem' }).toString(), fingerprint }
  const { key } = accepted(await call.services.store.writer.createKey(app.id, draft, call.caller.token.id, call.origin))
  const { publicKey: _publicKey, ...shown } = key
  return { status: 201, body: { key: shown, appId: app.id, pem }, headers: { 'cache-control': 'no-store' } }
}

export const keyRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path,
    operationId: 'createKey',
    summary: 'Makes a private key of an app.',
    access: { kind: 'caller' },
    query: [],
    body: null,
    answers: { 201: { description: 'The key with its PEM, which is shown this once.', schema: 'CreatedKey' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: createKey,
  },
]
