// Freezes: while one holds, changesets in a space or on the whole platform only lower permissions, suspend and uninstall.
import type { Freeze, NewFreeze } from '../../generated/types.ts'
import { reachOf } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { requireAdmin } from './installations.ts'
import { pageBody, pageRows } from './query.ts'
import { type Access, accepted, type Call, type CallerRoute, ok, param, type Reply } from './route.ts'

/** The space that the path names, which the caller administers; null for the platform. */
type Place = (call: Call) => Promise<string | null>

const thePlatform: Place = async () => null

const theSpace: Place = async (call) => {
  const space = param(call, 'space')
  await requireAdmin(call, space)
  return space
}

async function getFreeze(call: Call, place: Place): Promise<Reply> {
  const space = await place(call)
  const freeze = await call.services.store.reader.freeze(space)
  if (freeze === null) throw new RequestProblem('not_found', `${space ?? 'The platform'} is not frozen.`)
  return ok(freeze)
}

async function putFreeze(call: Call, place: Place): Promise<Reply> {
  const wanted: Pick<Freeze, 'space' | 'reason'> = { space: await place(call), reason: (call.body as NewFreeze).reason }
  const { freeze, created } = accepted(await call.services.store.writer.putFreeze(wanted, call.caller.token.id, call.origin))
  return { status: created ? 201 : 200, body: freeze }
}

async function endFreeze(call: Call, place: Place): Promise<Reply> {
  accepted(await call.services.store.writer.endFreeze(await place(call), call.caller.token.id, call.origin))
  return { status: 204, body: null }
}

type What = { path: string; name: string; what: string; place: Place; looks: Access; writes: Access; problems: CallerRoute['problems'] }

function routesOf({ path, name, what, place, looks, writes, problems }: What): CallerRoute[] {
  const row = { path, query: [] }
  return [
    {
      ...row,
      method: 'GET',
      operationId: `get${name}Freeze`,
      summary: `The freeze of ${what}, where there is one.`,
      access: looks as CallerRoute['access'],
      body: null,
      answers: { 200: { description: 'The freeze.', schema: 'Freeze' } },
      problems: [...problems, 'not_found'],
      handle: (call) => getFreeze(call, place),
    },
    {
      ...row,
      method: 'PUT',
      operationId: `freeze${name}`,
      summary: `Freezes ${what}: changesets only lower permissions, suspend and uninstall until it is unfrozen.`,
      access: writes as CallerRoute['access'],
      body: 'NewFreeze',
      answers: {
        200: { description: 'Frozen before; it has the new reason.', schema: 'Freeze' },
        201: { description: 'Frozen.', schema: 'Freeze' },
      },
      problems: [...problems, ...(problems.length > 0 ? (['not_found'] as const) : [])],
      handle: (call) => putFreeze(call, place),
    },
    {
      ...row,
      method: 'DELETE',
      operationId: `unfreeze${name}`,
      summary: `Ends the freeze of ${what}.`,
      access: writes as CallerRoute['access'],
      body: null,
      answers: { 204: { description: 'Ended.', schema: null } },
      problems: [...problems, 'not_found'],
      handle: (call) => endFreeze(call, place),
    },
  ]
}

export const freezeRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/freezes',
    operationId: 'listFreezes',
    summary: 'Freezes of the platform and of spaces that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: pageRows,
    body: null,
    answers: { 200: { description: 'One page: the platform’s first, then by space.', schema: 'FreezePage' } },
    problems: [],
    handle: async ({ services, query, caller }) => ok(pageBody(await services.store.reader.freezes(query.page, reachOf(caller)))),
  },
  ...routesOf({
    path: '/api/v1/freeze',
    name: 'Platform',
    what: 'the whole platform',
    place: thePlatform,
    looks: { kind: 'caller' },
    writes: { kind: 'site-owner', scope: 'admin:org' },
    problems: [],
  }),
  ...routesOf({
    path: '/api/v1/spaces/{space}/freeze',
    name: 'Space',
    what: 'a space',
    place: theSpace,
    looks: { kind: 'caller', inSpace: true },
    writes: { kind: 'caller', inSpace: true },
    problems: ['not_admin', 'insufficient_scope'],
  }),
]
