// An app by its slug, former ones too: public ones for anybody, private ones for their own space and their own tokens.
import type { StoredApp } from '../../domain/registry.ts'
import { belongsTo } from '../../domain/rights.ts'
import { type ApiCall, type ApiReply, type ApiRoute, found, reply, requireAccount } from '../route.ts'
import { appShape } from '../shapes/app.ts'

async function getApp(call: ApiCall): Promise<ApiReply> {
  const app = found(await call.services.store.reader.appBySlug(call.params.app_slug ?? ''))
  const owner = await requireAccount(call, app.space)
  return reply(appShape(call.urls, found(app.resource.spec.visibility === 'public' || isOwn(call, app, owner) ? app : null), owner))
}

function isOwn({ principal }: ApiCall, app: StoredApp, owner: Parameters<typeof belongsTo>[1]): boolean {
  if (principal.kind === 'token') return belongsTo(principal.caller, owner)
  if (principal.kind === 'installation') return principal.installation.app.id === app.id
  return principal.kind !== 'anonymous' && principal.app.id === app.id
}

export const publicAppRoutes: readonly ApiRoute[] = [
  {
    method: 'GET',
    path: '/apps/{app_slug}',
    access: {
      anonymous: true,
      app: true,
      token: { scope: null, role: null },
      installation: { permission: null },
      appUser: { permission: null },
    },
    body: null,
    handle: getApp,
  },
]
