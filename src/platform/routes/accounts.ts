// Users and organizations, made and removed by the site owner.
import type { NewAccount } from '../../generated/types.ts'
import { accountScopes } from '../domain/account-rules.ts'
import type { SpaceType } from '../domain/rights.ts'
import { accepted, type Call, type CallerRoute, param, type Reply } from './route.ts'

async function createAccount(call: Call, type: SpaceType): Promise<Reply> {
  const { login } = call.body as NewAccount
  const { space } = accepted(await call.services.store.writer.createSpace({ login, type }, call.caller.token.id, call.origin))
  return { status: 201, body: space, headers: { location: `/api/v1/spaces/${login}` } }
}

async function removeAccount(call: Call, type: SpaceType): Promise<Reply> {
  accepted(await call.services.store.writer.removeSpace({ login: param(call, 'login'), type }, call.caller.token.id, call.origin))
  return { status: 204, body: null }
}

/** The routes of one type of account; all of both types are listed by /api/v1/spaces. */
function routesOf(type: SpaceType, path: string, name: string, what: string): CallerRoute[] {
  const access = { kind: 'site-owner', scope: accountScopes[type] } as const
  return [
    {
      method: 'POST',
      path,
      operationId: `create${name}`,
      summary: `Makes ${what}.`,
      access,
      query: [],
      body: 'NewAccount',
      answers: { 201: { description: 'Made.', schema: 'Space', headers: { Location: 'Its address.' } } },
      problems: ['exists', 'name_taken', 'invalid_resource'],
      handle: (call) => createAccount(call, type),
    },
    {
      method: 'DELETE',
      path: `${path}/{login}`,
      operationId: `remove${name}`,
      summary: `Removes ${what} that has nothing left: no app, installation or repository, and no fleet that owns something.`,
      access,
      query: [],
      body: null,
      answers: { 204: { description: 'Removed, with its memberships and tokens.', schema: null } },
      problems: ['not_found', 'in_use'],
      handle: (call) => removeAccount(call, type),
    },
  ]
}

export const accountRoutes: readonly CallerRoute[] = [
  ...routesOf('user', '/api/v1/users', 'User', 'a user'),
  ...routesOf('organization', '/api/v1/organizations', 'Organization', 'an organization'),
]
