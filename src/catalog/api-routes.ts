// Questions to the catalog about the REST API for apps: which routes a permission opens.
import catalog from '../../schemas/catalog/routes.json' with { type: 'json' }
import type { Level } from '../generated/types.ts'

/** `level` is the lowest that opens the route; `path` holds its parameters in braces. */
export type ApiRoute = { permission: string; level: Level; method: string; path: string; confidence?: 'unconfirmed' }

const allRoutes = catalog.routes as ApiRoute[]

/** The routes that the permission of exactly this name opens, by path; none where the catalog knows of none. */
export function routesOf(permission: string): ApiRoute[] {
  return allRoutes.filter((route) => route.permission === permission)
}

/** What else opens the same route: any one is enough. */
export function otherWays({ permission, method, path }: ApiRoute): ApiRoute[] {
  return allRoutes.filter((route) => route.method === method && route.path === path && route.permission !== permission)
}
