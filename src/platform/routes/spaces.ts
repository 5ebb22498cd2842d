// Spaces and their repositories. Logins are public to any caller; private repositories show to members.
import type { Space, SpaceSettings } from '../../generated/types.ts'
import { roleIn } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import type { StoreReader } from '../store/ports.ts'
import { pageBody, pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

/** The space of this login. @throws RequestProblem 'not_found'. */
export async function requireSpace(reader: StoreReader, login: string): Promise<Space> {
  const space = await reader.space(login)
  if (space === null) throw new RequestProblem('not_found', `There is no space ${login}.`)
  return space
}

async function changeSettings(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  const settings = call.body as SpaceSettings
  return ok(accepted(await services.store.writer.changeSettings(param(call, 'space'), settings, caller.token.id, origin)).space)
}

export const spaceRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/spaces',
    operationId: 'listSpaces',
    summary: 'Users and organizations.',
    access: { kind: 'caller' },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, ordered by login.', schema: 'SpacePage' } },
    problems: [],
    handle: async ({ services, query }) => ok(pageBody(await services.store.reader.spaces(query.page))),
  },
  {
    method: 'GET',
    path: '/api/v1/spaces/{space}',
    operationId: 'getSpace',
    summary: 'One user or organization.',
    access: { kind: 'caller' },
    query: [],
    body: null,
    answers: { 200: { description: 'The space.', schema: 'Space' }, 304: { description: 'As the caller has it.', schema: null } },
    problems: ['not_found'],
    handle: async (call) => ok(await requireSpace(call.services.store.reader, param(call, 'space')), { etag: true }),
  },
  {
    method: 'PATCH',
    path: '/api/v1/spaces/{space}',
    operationId: 'changeSpaceSettings',
    summary: 'Sets whether the space takes consent from manifests, or from people only.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: 'SpaceSettings',
    answers: { 200: { description: 'The space as it is now.', schema: 'Space' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: changeSettings,
  },
  {
    method: 'GET',
    path: '/api/v1/spaces/{space}/repositories',
    operationId: 'listRepositories',
    summary: 'Repositories of a space; private ones only for its members.',
    access: { kind: 'scope', scope: 'repo' },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, ordered by name.', schema: 'RepositoryPage' } },
    problems: ['not_found'],
    handle: async (call) => {
      const { reader } = call.services.store
      const { login } = await requireSpace(reader, param(call, 'space'))
      const withPrivate = roleIn(call.caller, login) !== null
      return ok(pageBody(await reader.repositories(login, withPrivate, call.query.page)))
    },
  },
]
