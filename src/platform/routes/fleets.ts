// Fleets, and the state that a plan starts from.
import type { Fleet } from '../../generated/types.ts'
import { administers, reachOf, refusalInAny } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { requireAdmin } from './installations.ts'
import { idPage, pageBody, pageRows, pageText } from './query.ts'
import { type Call, type CallerRoute, idParam, ok, param, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'
import { stateTag, unchangedReply } from './state-tag.ts'

export async function reachesFleet({ services, caller }: Call, fleet: Fleet): Promise<boolean> {
  return administers(caller, await requireSpace(services.store.reader, fleet.space))
}

/** The fleet of this name; left out, the one that the path names. @throws RequestProblem 'not_found' also where the caller may not see it. */
export async function requireFleet(call: Call, name: string = param(call, 'fleet')): Promise<Fleet> {
  const fleet = await call.services.store.reader.fleet(name)
  if (fleet === null || !(await reachesFleet(call, fleet))) {
    throw new RequestProblem('not_found', `There is no fleet ${name} that you may see.`)
  }
  return fleet
}

async function listHistory(call: Call): Promise<Reply> {
  const { name } = await requireFleet(call)
  return ok(pageBody(await call.services.store.reader.changesets(name, idPage(call.query.page))))
}

async function getChangeset(call: Call): Promise<Reply> {
  const { name } = await requireFleet(call)
  const found = await call.services.store.reader.changeset(name, idParam(call))
  if (found === null) throw new RequestProblem('not_found', `Fleet ${name} has no changeset ${param(call, 'id')}.`)
  if (found === 'removed')
    throw new RequestProblem(
      'not_found',
      `What changeset ${param(call, 'id')} did is not kept any more: the audit log keeps entries for some time only.`,
    )
  const refusal = refusalInAny(call.caller, found.spaces)
  if (refusal !== null) throw new RequestProblem(refusal.code, `The changeset touched resources out of your reach: ${refusal.detail}`)
  return ok(found.detail)
}

async function getState(call: Call): Promise<Reply> {
  const tag = await stateTag(call)
  const unchanged = unchangedReply(call, tag)
  if (unchanged !== null) return unchanged
  const { query, caller } = call
  const { reader } = call.services.store
  const name = query.one('fleet')
  const [spaces, apps] = [[...new Set(query.all('space'))], [...new Set(query.all('app'))]]
  for (const space of spaces) await requireAdmin(call, space)
  // The head is read before the items: what is written in between makes the plan stale, never wrong.
  const fleet = name === null ? null : await reader.fleet(name)
  if (fleet !== null) await requireWholeFleet(call, fleet)
  const reach = reachOf(caller)
  const isFirst = query.page.after === null
  const context = isFirst ? await reader.stateContext({ fleet: name, spaces }, reach) : { freezes: [], lost: [], spaces: [] }
  const page = await reader.state({ ...query.page, fleet: name, spaces, apps }, reach)
  return ok(pageText(page, { head: fleet?.head ?? null, ...context, waiting: page.waiting }), { etag: tag })
}

/** A fleet may own something where the caller has no say; without that its state would be a part that looks like the whole. */
async function requireWholeFleet(call: Call, fleet: Fleet): Promise<void> {
  if (!(await reachesFleet(call, fleet))) {
    throw new RequestProblem('fleet_not_yours', `Fleet ${fleet.name} belongs to another space; choose another name for yours.`)
  }
  const refusal = refusalInAny(call.caller, await call.services.store.reader.fleetSpaces(fleet.name))
  if (refusal === null) return
  throw new RequestProblem(refusal.code, `Fleet ${fleet.name} owns resources out of your reach: ${refusal.detail}`)
}

export const fleetRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/fleets',
    operationId: 'listFleets',
    summary: 'Fleets of spaces that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, ordered by name.', schema: 'FleetPage' } },
    problems: [],
    handle: async ({ services, query, caller }) => ok(pageBody(await services.store.reader.fleets(query.page, reachOf(caller)))),
  },
  {
    method: 'GET',
    path: '/api/v1/fleets/{fleet}',
    operationId: 'getFleet',
    summary: 'One fleet.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: { 200: { description: 'The fleet.', schema: 'Fleet' }, 304: { description: 'As the caller has it.', schema: null } },
    problems: ['not_found'],
    handle: async (call) => ok(await requireFleet(call), { etag: true }),
  },
  {
    method: 'GET',
    path: '/api/v1/fleets/{fleet}/changesets',
    operationId: 'listChangesets',
    summary: 'What the fleet has applied so far.',
    access: { kind: 'caller', inSpace: true },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page, newest first.', schema: 'ChangesetPage' } },
    problems: ['not_found'],
    handle: listHistory,
  },
  {
    method: 'GET',
    path: '/api/v1/fleets/{fleet}/changesets/{id}',
    operationId: 'getChangeset',
    summary: 'What one changeset did, for whoever administers all spaces that it touched.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: { 200: { description: 'Its changes and what followed from them.', schema: 'ChangesetDetail' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: getChangeset,
  },
  {
    method: 'GET',
    path: '/api/v1/state',
    operationId: 'readState',
    summary: 'What a plan starts from: the resources of a fleet, those in some spaces, and named apps that the caller may see.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'fleet', description: 'Name of a fleet; one that does not exist yet has no head.', type: 'text' },
      { name: 'space', description: 'A space whose whole state is wanted.', type: 'text', repeated: true },
      { name: 'app', description: 'Slug of an app that may live elsewhere.', type: 'text', repeated: true },
      ...pageRows,
    ],
    body: null,
    answers: {
      200: { description: 'One page, ordered by key.', schema: 'State' },
      304: { description: 'As the caller has it.', schema: null },
    },
    problems: ['not_found', 'not_admin', 'insufficient_scope', 'fleet_not_yours'],
    handle: getState,
  },
]
