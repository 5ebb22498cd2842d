// Installations, for the admins of the space they are in.
import type { InstallationRecord } from '../../generated/types.ts'
import { reachOf, refusalIn } from '../domain/rights.ts'
import { RequestProblem } from '../problem.ts'
import { pageRows, pageText } from './query.ts'
import { type Call, type CallerRoute, ok, param, type Reply } from './route.ts'
import { requireSpace } from './spaces.ts'

/** @throws RequestProblem 'not_found' for a space that does not exist, 'not_admin' or 'insufficient_scope' for one out of reach. */
export async function requireAdmin(call: Call, login: string): Promise<void> {
  const refusal = refusalIn(call.caller, await requireSpace(call.services.store.reader, login))
  if (refusal !== null) throw new RequestProblem(refusal.code, refusal.detail)
}

async function listInstallations(call: Call): Promise<Reply> {
  const { query, caller, services } = call
  const space = query.one('space')
  if (space !== null) await requireAdmin(call, space)
  const page = await services.store.reader.installations({ ...query.page, space, app: query.one('app') }, reachOf(caller))
  return ok(pageText(page))
}

/** The installation that the path names. @throws RequestProblem 'not_found', also for one out of reach. */
export async function requireInstallation(call: Call): Promise<InstallationRecord> {
  const [app, space] = [param(call, 'app'), param(call, 'space')]
  const installation = await call.services.store.reader.installation(app, space, reachOf(call.caller))
  if (installation === null) throw new RequestProblem('not_found', `There is no installation of ${app} in ${space} that you may see.`)
  return installation.value()
}

export const installationRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/installations',
    operationId: 'listInstallations',
    summary: 'Installations in spaces that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'space', description: 'Only installations in this space.', type: 'text' },
      { name: 'app', description: 'Only installations of the app with this slug.', type: 'text' },
      ...pageRows,
    ],
    body: null,
    answers: { 200: { description: 'One page, ordered by key.', schema: 'InstallationPage' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: listInstallations,
  },
  {
    method: 'GET',
    path: '/api/v1/installations/{app}/{space}',
    operationId: 'getInstallation',
    summary: 'One installation.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: {
      200: { description: 'The installation.', schema: 'InstallationRecord' },
      304: { description: 'As the caller has it.', schema: null },
    },
    problems: ['not_found'],
    handle: async (call) => ok(await requireInstallation(call), { etag: true }),
  },
]
