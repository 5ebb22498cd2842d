// Leases: of the caller's own login, so that nobody takes those of others.
import type { LeaseWish } from '../../generated/types.ts'
import { isOver, leaseRefusal, shownLease } from '../domain/lease.ts'
import { RequestProblem } from '../problem.ts'
import { accepted, type Call, type CallerRoute, ok, type Reply, shortNameParam } from './route.ts'

const nameOf = (call: Call) => shortNameParam(call, 'lease')

async function getLease(call: Call): Promise<Reply> {
  const { services, caller } = call
  const name = nameOf(call)
  const refusal = leaseRefusal(caller)
  if (refusal !== null) throw new RequestProblem(refusal.code, refusal.detail)
  const lease = await services.store.reader.lease(caller.login, name)
  const at = services.now().toISOString()
  if (lease === null || isOver(lease, at)) throw new RequestProblem('not_found', `Nobody holds the lease ${name} of ${caller.login}.`)
  return ok(shownLease(lease, at))
}

async function putLease(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  const { lease } = accepted(await services.store.writer.takeLease(nameOf(call), call.body as LeaseWish, caller.token.id, origin))
  return ok(shownLease(lease, origin.at))
}

async function deleteLease(call: Call): Promise<Reply> {
  const { services, caller, origin, query } = call
  const holder = query.one('holder')
  if (holder === null) throw new RequestProblem('bad_request', 'Say in ?holder= who gives the lease back.')
  accepted(await services.store.writer.giveLeaseBack(nameOf(call), holder, caller.token.id, origin))
  return { status: 204, body: null }
}

const row = { path: '/api/v1/leases/{lease}', access: { kind: 'caller', inSpace: true } } as const

export const leaseRoutes: readonly CallerRoute[] = [
  {
    ...row,
    method: 'GET',
    operationId: 'getLease',
    summary: 'Who holds a lease of the caller’s login.',
    query: [],
    body: null,
    answers: { 200: { description: 'The lease, which is not over.', schema: 'Lease' } },
    problems: ['not_found', 'insufficient_scope'],
    handle: getLease,
  },
  {
    ...row,
    method: 'PUT',
    operationId: 'takeLease',
    summary: 'Acquires a lease of the caller’s login that is free or over, or renews it for the same holder.',
    query: [],
    body: 'LeaseWish',
    answers: { 200: { description: 'The lease is the holder’s.', schema: 'Lease' } },
    problems: ['not_found', 'insufficient_scope', 'lease_held', 'too_many'],
    handle: putLease,
  },
  {
    ...row,
    method: 'DELETE',
    operationId: 'giveLeaseBack',
    summary: 'Gives a lease back. Where nobody holds it, there is nothing to do.',
    query: [{ name: 'holder', description: 'Who gives it back.', type: 'text' }],
    body: null,
    answers: { 204: { description: 'The holder does not have it any more.', schema: null } },
    problems: ['not_found', 'insufficient_scope', 'lease_held'],
    handle: deleteLease,
  },
]
