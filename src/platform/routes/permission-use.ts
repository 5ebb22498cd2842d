// How the permissions of an installation were used, for the admins of the space it is in.
import type { Level } from '../../generated/types.ts'
import { requireInstallation } from './installations.ts'
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
]
