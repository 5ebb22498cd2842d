// An app by its slug, former ones too: public ones for anybody, private ones for their own space and their own tokens.
import type { StoredApp } from '../../domain/registry.ts'
import { belongsTo, spaceScopes } from '../../domain/rights.ts'
import { appShape } from '../../shapes/app.ts'
import type { Account } from '../../store/ports-app-side.ts'
import { type ApiCall, type ApiReply, type ApiRoute, found, reply, requireAccount } from '../route.ts'

async function getApp(call: ApiCall): Promise<ApiReply> {
  const { app, owner } = await requireKnownApp(call, call.params.app_slug ?? '')
  return reply(appShape(call.urls, app, owner))
}

/** The app of this slug with its owner, where the caller may know of it. @throws ApiError 404. */
export async function requireKnownApp(call: ApiCall, slug: string): Promise<{ app: StoredApp; owner: Account }> {
  const app = found(await call.services.store.reader.appBySlug(slug))
  const owner = await requireAccount(call, app.space)
  return { app: found(app.resource.spec.visibility === 'public' || isOwn(call, app, owner) ? app : null), owner }
}

function isOwn({ principal }: ApiCall, app: StoredApp, owner: Account): boolean {
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
    showsMore: spaceScopes,
    body: null,
    handle: getApp,
  },
]
