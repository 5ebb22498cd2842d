// One repository, and its refs. Repositories are records: a commit is what a SHA names.
import { fieldFault } from '../../domain/api-fault.ts'
import { refFault } from '../../domain/commit.ts'
import type { Principal } from '../../domain/principal.ts'
import { roleIn } from '../../domain/rights.ts'
import { accountShape } from '../../shapes/account.ts'
import { refShape } from '../../shapes/git-ref.ts'
import { repositoryShape } from '../../shapes/repository.ts'
import { type ApiCall, ApiError, type ApiReply, type ApiRoute, catalogRoute, found, granted, reply, repositoryOf } from '../route.ts'
import { requireSha } from './commits.ts'

async function getRepository(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const { owner } = repository
  return reply({
    ...repositoryShape(call.urls, repository),
    ...(owner.type === 'organization' ? { organization: accountShape(call.urls, owner) } : {}),
    ...rightsShape(call.principal, owner.login),
  })
}

/** What a user may do there; of other callers their permissions tell. */
function rightsShape(principal: Principal, owner: string): object {
  if (principal.kind !== 'token' && principal.kind !== 'app-user') return {}
  const role = roleIn(principal.caller, owner)
  const [admin, push] = [role === 'admin', role !== null]
  return { permissions: { admin, maintain: admin, push, triage: push, pull: true } }
}

async function getRef(call: ApiCall): Promise<ApiReply> {
  const repository = repositoryOf(call)
  const ref = found(await call.services.store.reader.ref(repository.id, `refs/${call.params.ref}`))
  return reply(refShape(call.urls, repository, ref))
}

async function createRef(call: ApiCall): Promise<ApiReply> {
  const { ref, sha } = call.body as { ref: string; sha: string }
  const fault = refFault(ref)
  if (fault !== null) throw new ApiError(fieldFault('Reference', 'ref', fault, 'invalid'))
  const draft = { ref, sha: requireSha(sha, 'Reference', 'sha') }
  const written = granted(await call.services.store.writer.createRef(call.authority, draft))
  const shape = refShape(call.urls, repositoryOf(call), written.ref)
  return reply(shape, 201, { location: shape.url })
}

/** `force` makes no difference: the platform does not know which commit comes after which. */
async function moveRef(call: ApiCall): Promise<ApiReply> {
  const { sha } = call.body as { sha: string }
  const draft = { ref: `refs/${call.params.ref}`, sha: requireSha(sha, 'Reference', 'sha') }
  const written = granted(await call.services.store.writer.moveRef(call.authority, draft))
  return reply(refShape(call.urls, repositoryOf(call), written.ref))
}

const path = '/repos/{owner}/{repo}'

export const repositoryRoutes: readonly ApiRoute[] = [
  catalogRoute('GET', path, null, getRepository),
  catalogRoute('POST', `${path}/git/refs`, 'gitCreateRef', createRef),
  catalogRoute('GET', `${path}/git/ref/{ref}`, null, getRef),
  catalogRoute('PATCH', `${path}/git/refs/{ref}`, 'gitUpdateRef', moveRef),
]
