// Approvals of plans that a controller shows to be waiting, by the admins of the fleet's space.
import type { Approval, NewApproval } from '../../generated/types.ts'
import { inForce } from '../domain/plan-approval.ts'
import { administers } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { reachesFleet } from './fleets.ts'
import { pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'

/** None also of a fleet that no controller has spoken of. @throws RequestProblem 'not_found' for one out of reach. */
async function approvalsOf(call: Call): Promise<Approval[]> {
  const { services, caller } = call
  const { reader } = services.store
  const name = param(call, 'fleet')
  const status = await reader.fleetStatus(name)
  if (status !== null && administers(caller, await requireSpace(reader, status.space))) {
    const approval = inForce(status.approval, services.now().toISOString())
    return approval === null ? [] : [approval]
  }
  const fleet = await reader.fleet(name)
  if (fleet !== null && (await reachesFleet(call, fleet))) return []
  throw new RequestProblem('not_found', `There is no fleet ${name} that you may see.`)
}

async function listApprovals(call: Call): Promise<Reply> {
  const items = await approvalsOf(call)
  // One at most: whatever comes after it is nothing.
  return ok({ items: call.query.page.after === null ? items : [], next: null })
}

async function approve(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  const wanted = call.body as NewApproval
  const outcome = await services.store.writer.approvePlan(param(call, 'fleet'), wanted, caller.token.id, origin)
  const { approval, renewed } = accepted(outcome)
  return { status: renewed ? 200 : 201, body: approval }
}

async function withdraw(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  accepted(await services.store.writer.withdrawApproval(param(call, 'fleet'), param(call, 'digest'), caller.token.id, origin))
  return { status: 204, body: null }
}

const access = { kind: 'caller', inSpace: true } as const
const path = '/api/v1/fleets/{fleet}/approvals'

export const approvalRoutes: readonly CallerRoute[] = [
  {
    method: 'POST',
    path,
    operationId: 'approvePlan',
    summary: 'Lets the plan pass that the fleet’s status shows to be waiting, and no other.',
    access,
    query: [],
    body: 'NewApproval',
    answers: {
      200: { description: 'It was approved before; it holds for as long anew.', schema: 'Approval' },
      201: { description: 'Approved.', schema: 'Approval' },
    },
    problems: ['not_found', 'not_waiting'],
    handle: approve,
  },
  {
    method: 'GET',
    path,
    operationId: 'listApprovals',
    summary: 'Approvals of the fleet that are in force.',
    access,
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page; there is one approval at most.', schema: 'ApprovalPage' } },
    problems: ['not_found'],
    handle: listApprovals,
  },
  {
    method: 'DELETE',
    path: `${path}/{digest}`,
    operationId: 'withdrawApproval',
    summary: 'Takes an approval back. What was applied by it stays.',
    access,
    query: [],
    body: null,
    answers: { 204: { description: 'Taken back.', schema: null } },
    problems: ['not_found'],
    handle: withdraw,
  },
]
