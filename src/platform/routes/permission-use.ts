// How permissions were used: of one installation for the admins of the space it is in, of many for an audit.
import type { Level } from '../../generated/types.ts'
import { reachOf } from '../domain/rights.ts'
import { requireFleet } from './fleets.ts'
import { requireInstallation } from './installations.ts'
import { narrowed } from './narrowed.ts'
import { pageBody, pageRows } from './query.ts'
import { type Call, type CallerRoute, ok, type Reply } from './route.ts'

async function getUse(call: Call): Promise<Reply> {
  const { key, id, status } = await requireInstallation(call)
  // What was noted a moment ago counts.
  await call.services.uses.flush()
  const noted = new Map((await call.services.store.reader.permissionUse(id)).map((use) => [use.permission, use]))
  const granted: Record<string, Level> = { ...status.grant.repository, ...status.grant.organization }
  const names = [...new Set([...Object.keys(granted), ...noted.keys()])].toSorted()
  const permissions = names.map((permission) => ({
    permission,
    granted: granted[permission] ?? null,
    ...(noted.get(permission) ?? { calls: 0, lastCallAt: null, deliveries: 0, lastDeliveryAt: null }),
  }))
  return ok({ installation: key, permissions })
}

async function listUse(call: Call): Promise<Reply> {
  const { query, services, caller } = call
  const name = query.one('fleet')
  const fleet = name === null ? null : (await requireFleet(call, name)).name
  const narrow = { ...(await narrowed(call)), fleet }
  if (query.page.after === null) await services.uses.flush()
  return ok(pageBody(await services.store.reader.grantUse({ ...query.page, ...narrow }, reachOf(caller))))
}

export const permissionUseRoutes: readonly CallerRoute[] = [
  {
    method: 'GET',
    path: '/api/v1/installations/{app}/{space}/use',
    operationId: 'getInstallationUse',
    summary: 'When each permission of an installation was last needed, and how often.',
    access: { kind: 'caller', inSpace: true },
    query: [],
    body: null,
    answers: { 200: { description: 'Every permission that is granted or was used.', schema: 'InstallationUse' } },
    problems: ['not_found'],
    handle: getUse,
  },
  {
    method: 'GET',
    path: '/api/v1/permission-use',
    operationId: 'listPermissionUse',
    summary: 'What installations were granted, since when, and how it was used: in spaces and of apps that the caller administers.',
    access: { kind: 'caller', inSpace: true },
    query: [
      { name: 'space', description: 'Only installations in this space.', type: 'text' },
      { name: 'app', description: 'Only installations of the app with this slug.', type: 'text' },
      { name: 'fleet', description: 'Only installations that this fleet owns.', type: 'text' },
      ...pageRows,
    ],
    body: null,
    answers: { 200: { description: 'One page, ordered by key.', schema: 'InstallationGrantsPage' } },
    problems: ['not_found', 'not_admin', 'insufficient_scope'],
    handle: listUse,
  },
]
