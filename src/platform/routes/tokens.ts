// Personal access tokens of a user, for that user and the site owner. A value is shown once, when it is made.
import type { NewToken } from '../../generated/types.ts'
import { timeOf } from '../domain/time.ts'
import { fieldFault, tokenRefusal } from '../domain/token-rules.ts'
import { RequestProblem } from '../problem.ts'
import { hashTokenValue, mintTokenValue } from '../token-value.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { type Access, accepted, type Call, type CallerRoute, idParam, ok, param, type Reply } from './route.ts'

const access = { kind: 'self', scope: 'user' } as const satisfies Access
const path = '/api/v1/users/{login}/tokens'

/** The user that the path names. Only the site owner can get here with a login that is none. */
export async function requireUser(call: Call): Promise<string> {
  const login = param(call, 'login')
  const space = await call.services.store.reader.space(login)
  if (space?.type !== 'user') throw new RequestProblem('not_found', `There is no user ${login}.`)
  return login
}

async function createToken(call: Call): Promise<Reply> {
  const { caller, services, origin } = call
  const login = await requireUser(call)
  const wanted = call.body as NewToken
  const fault = fieldFault(wanted, services.now())
  if (fault !== null) throw invalidField(fault)
  const { name, scopes, readOnly = false } = wanted
  const expiresAt = typeof wanted.expiresAt === 'string' ? timeOf(wanted.expiresAt) : null
  const refusal = tokenRefusal(caller.token, { scopes, expiresAt })
  if (refusal !== null) throw new RequestProblem(refusal.code, refusal.detail)
  const value = mintTokenValue('token', services.random)
  const draft = { login, name, hash: hashTokenValue(value), scopes: scopes.toSorted(), readOnly, expiresAt }
  const { token } = accepted(await services.store.writer.createToken(draft, caller.token.id, origin))
  return { status: 201, body: { token, value }, headers: { 'cache-control': 'no-store' } }
}

function invalidField({ key, detail }: { key: string; detail: string }): RequestProblem {
  return new RequestProblem('invalid_body', `${key} ${detail}.`, { errors: [{ key, code: 'value', detail }] })
}

async function deleteToken(call: Call): Promise<Reply> {
  const login = await requireUser(call)
  const { caller, services, origin } = call
  const { found } = accepted(await services.store.writer.deleteToken(login, idParam(call), caller.token.id, origin))
  if (!found) throw new RequestProblem('not_found', `${login} has no token ${param(call, 'id')}.`)
  return { status: 204, body: null }
}

export const tokenRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path,
    operationId: 'listTokens',
    summary: 'Tokens of a user, without their values.',
    access,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, oldest first.', schema: 'TokenPage' } },
    problems: ['not_found'],
    handle: async (call) => {
      const login = await requireUser(call)
      return ok(pageBody(await call.services.store.reader.tokens(login, idPage(call.query.page))))
    },
  },
  {
    method: 'POST',
    path,
    operationId: 'createToken',
    summary: 'Makes a token; it has no scope that the token at hand lacks, and ends no later than that one.',
    access,
    query: [],
    body: 'NewToken',
    answers: { 201: { description: 'The token with its value, which is shown this once.', schema: 'CreatedToken' } },
    problems: ['not_found', 'scope_not_held', 'outlives_token'],
    handle: createToken,
  },
  {
    method: 'DELETE',
    path: `${path}/{id}`,
    operationId: 'deleteToken',
    summary: 'Revokes a token; it ends at once.',
    access,
    query: [],
    body: null,
    answers: { 204: { description: 'Revoked.', schema: null } },
    problems: ['not_found'],
    handle: deleteToken,
  },
]
