// What controllers say of fleets, for the admins of the fleet's space.
import type { NewFleetStatus } from '../../generated/types.ts'
import { type StoredStatus, statusAt } from '../domain/fleet-status.ts'
import { administers, reachOf } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { pageBody, pageRows } from './query.ts'
import { accepted, type Call, type CallerRoute, ok, param, type Reply, shortNameParam } from './route.ts'
import { requireSpace } from './spaces.ts'

/** The status of the fleet that the path names. @throws RequestProblem 'not_found' also where the caller may not see it. */
async function requireStatus(call: Call): Promise<StoredStatus> {
  const { services, caller } = call
  const { reader } = services.store
  const fleet = param(call, 'fleet')
  const status = await reader.fleetStatus(fleet)
  if (status === null || !administers(caller, await requireSpace(reader, status.space))) {
    throw new RequestProblem('not_found', `There is no status of a fleet ${fleet} that you may see.`)
  }
  return status
}

async function getStatus(call: Call): Promise<Reply> {
  return ok(statusAt(await requireStatus(call), call.services.now().toISOString()))
}

async function listStatuses({ services, query, caller }: Call): Promise<Reply> {
  const { items, next } = await services.store.reader.fleetStatuses(query.page, reachOf(caller))
  const at = services.now().toISOString()
  const shown = items.map((status) => {
    const { interval: _, ...summary } = statusAt(status, at)
    return summary
  })
  return ok(pageBody({ items: shown, next }))
}

async function putStatus(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  const fleet = shortNameParam(call, 'fleet')
  return ok(accepted(await services.store.writer.putFleetStatus(fleet, call.body as NewFleetStatus, caller.token.id, origin)).receipt)
}

async function deleteStatus(call: Call): Promise<Reply> {
  const { services, caller, origin } = call
  accepted(await services.store.writer.deleteFleetStatus(param(call, 'fleet'), caller.token.id, origin))
  return { status: 204, body: null }
}

const row = { path: '/api/v1/fleets/{fleet}/status', access: { kind: 'caller', inSpace: true }, query: [] } as const

export const fleetStatusRoutes: readonly CallerRoute[] = [
  {
    ...row,
    method: 'PUT',
    operationId: 'putFleetStatus',
    summary: 'Says how it stands with a fleet: by whoever may write through the fleet, in the term of its lease or a later one.',
    body: 'NewFleetStatus',
    answers: { 200: { description: 'Kept.', schema: 'StatusReceipt' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope', 'fleet_not_yours', 'older_term', 'too_many'],
    handle: putStatus,
  },
  {
    ...row,
    method: 'GET',
    operationId: 'getFleetStatus',
    summary: 'What a controller said of a fleet last, and when.',
    body: null,
    answers: { 200: { description: 'The status.', schema: 'FleetStatus' } },
    problems: ['not_found'],
    handle: getStatus,
  },
  {
    ...row,
    method: 'DELETE',
    operationId: 'deleteFleetStatus',
    summary: 'Forgets the status of a fleet that no controller looks after any more.',
    body: null,
    answers: { 204: { description: 'Forgotten.', schema: null } },
    problems: ['not_found'],
    handle: deleteStatus,
  },
  {
    method: 'GET',
    path: '/api/v1/controller/status',
    operationId: 'listFleetStatuses',
    summary: 'What controllers say of fleets of spaces that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, ordered by name.', schema: 'FleetStatusPage' } },
    problems: [],
    handle: listStatuses,
  },
]
