// Repositories, made and removed by the admins of their space. They are listed beside their space.
import type { NewRepository } from '../../generated/types.ts'
import { roleIn } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { accepted, type Call, type CallerRoute, param, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'

const path = '/api/v1/spaces/{space}/repositories'

async function requireOwner(call: Call): Promise<string> {
  const { login } = await requireSpace(call.services.store.reader, param(call, 'space'))
  if (roleIn(call.caller, login) !== 'admin') throw new RequestProblem('not_admin', `Only admins of ${login} do this.`)
  return login
}

async function putRepository(call: Call): Promise<Reply> {
  const owner = await requireOwner(call)
  const { name, private: hidden = false } = call.body as NewRepository
  const wanted = { owner, name, private: hidden }
  const { created, repository } = accepted(await call.services.store.writer.putRepository(wanted, call.caller.token.id, call.origin))
  return { status: created ? 201 : 200, body: repository }
}

async function removeRepository(call: Call): Promise<Reply> {
  const owner = await requireOwner(call)
  accepted(await call.services.store.writer.removeRepository(owner, param(call, 'name'), call.caller.token.id, call.origin))
  return { status: 204, body: null }
}

export const repositoryRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path,
    operationId: 'putRepository',
    summary: 'Makes a repository, or makes one that is there private or public.',
    access: { kind: 'scope', scope: 'repo' },
    query: [],
    body: 'NewRepository',
    answers: {
      200: { description: 'There before; private or public as asked for.', schema: 'Repository' },
      201: { description: 'Made; installations for all repositories have it.', schema: 'Repository' },
    },
    problems: ['not_found', 'not_admin', 'exists'],
    handle: putRepository,
  },
  {
    method: 'DELETE',
    path: `${path}/{name}`,
    operationId: 'removeRepository',
    summary: 'Removes a repository; installations that name it go on without it.',
    access: { kind: 'scope', scope: 'delete_repo' },
    query: [],
    body: null,
    answers: { 204: { description: 'Removed.', schema: null } },
    problems: ['not_found', 'not_admin', 'in_use'],
    handle: removeRepository,
  },
]
