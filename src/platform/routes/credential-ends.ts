// When a key or a client secret of an app is to end by itself, for the admins of the app's space.
import type { CredentialEnd } from '../../generated/types.ts'
import { timeOf } from '../domain/time.ts'
import { type ProblemCode, RequestProblem } from '../problem.ts'
import type { AppCredential } from '../store/ports-credentials.ts'
import { ownAppAccess, ownAppProblems, requireOwnApp } from './own-app.ts'
import { accepted, type Call, type CallerRoute, idParam, param, type Reply } from './route.ts'

async function putEnd(call: Call, what: AppCredential): Promise<Reply> {
  const app = await requireOwnApp(call)
  const { caller, services, origin } = call
  const expiresAt = endOf(call.body as CredentialEnd, services.now())
  const outcome = await services.store.writer.setCredentialEnd(what, app.id, idParam(call), expiresAt, caller.token.id, origin)
  if (!accepted(outcome).found) throw new RequestProblem('not_found', `The app has nothing with the id ${param(call, 'id')} here.`)
  return { status: 204, body: null }
}

/** As the store keeps times. @throws RequestProblem for a text that is no time to come. */
function endOf({ expiresAt }: CredentialEnd, now: Date): string | null {
  if (expiresAt === null) return null
  const time = timeOf(expiresAt)
  if (time !== null && new Date(time) > now) return time
  const detail = time === null ? 'must be a time like 2030-01-31T12:00:00Z' : 'must be in the future; to end it now, delete it'
  throw new RequestProblem('invalid_body', `/expiresAt ${detail}.`, { errors: [{ key: '/expiresAt', code: 'value', detail }] })
}

type Row = { part: string; operationId: string; summary: string; what: AppCredential; problems: readonly ProblemCode[] }

const rows: readonly Row[] = [
  {
    part: 'keys',
    operationId: 'expireKey',
    summary: 'Sets when a private key ends by itself. One key always lives longer than those that end.',
    what: 'key',
    problems: ['last_key'],
  },
  {
    part: 'secrets',
    operationId: 'expireClientSecret',
    summary: 'Sets when a client secret ends by itself.',
    what: 'client-secret',
    problems: [],
  },
]

export const credentialEndRoutes: readonly CallerRoute[] = rows.map(({ part, operationId, summary, what, problems }) => ({
  method: 'PUT',
  path: `/api/v1/apps/{slug}/${part}/{id}/end`,
  operationId,
  summary,
  access: ownAppAccess,
  query: [],
  body: 'CredentialEnd',
  answers: { 204: { description: 'Set.', schema: null } },
  problems: [...ownAppProblems, ...problems],
  handle: (call) => putEnd(call, what),
}))
