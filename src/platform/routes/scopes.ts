// What the scopes of tokens open here: one table, derived from the rows of every route of both APIs.
import catalog from '../../../schemas/catalog/scopes.json' with { type: 'json' }
import type { Scope, ScopeUse } from '../../generated/types.ts'
import type { ApiRoute } from '../app-side/route.ts'
import { scopeByType, spaceScopes } from '../domain/rights.ts'
import { apiRoot } from '../shapes/urls.ts'
import { idPage, pageBody, pageRows } from './query.ts'
import { type Access, type CallerRoute, ok, type Route } from './route.ts'

/** The scopes that a route of the registry API asks for; of several, the one that fits what it is about. */
function scopesOf(access: Access): readonly Scope[] {
  if ('scope' in access) return [access.scope]
  if (access.kind !== 'caller' || access.inSpace === undefined) return []
  return access.inSpace === true ? spaceScopes : [scopeByType[access.inSpace]]
}

/** Every scope of the catalog with the routes that ask for it. */
export function scopeUses(routes: readonly Route[], apiRoutes: readonly ApiRoute[]): ScopeUse[] {
  const rows = [
    ...routes.map(({ method, path, access }) => ({ route: `${method} ${path}`, scopes: scopesOf(access) })),
    ...apiRoutes.map(({ method, path, access, showsMore = [] }) => ({
      route: `${method} ${apiRoot}${path}`,
      scopes: [access.token?.scope ?? null, ...showsMore],
    })),
  ]
  return catalog.scopes.map(({ scope: name, resource, access }) => {
    const scope = name as Scope
    return { scope, resource, access, routes: rows.filter(({ scopes }) => scopes.includes(scope)).map(({ route }) => route) }
  })
}

/** `uses` gives the table, which is made from all routes, this one among them. */
export function scopeRoutes(uses: () => ScopeUse[]): readonly CallerRoute[] {
  return [
    {
      method: 'GET',
      path: '/api/v1/scopes',
      operationId: 'listScopes',
      summary: 'Scopes of personal access tokens, and what each opens.',
      access: { kind: 'caller' },
      query: pageRows,
      body: null,
      answers: { 200: { description: 'One page, in the order of the catalog.', schema: 'ScopePage' } },
      problems: [],
      handle: async ({ query }) => {
        const { limit, after } = idPage(query.page)
        const end = Number(after ?? 0) + limit
        return ok(pageBody({ items: uses().slice(end - limit, end), next: end < uses().length ? String(end) : null }))
      },
    },
  ]
}
