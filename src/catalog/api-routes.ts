// Questions to the catalog about the REST API for apps: which routes a permission opens, and what a route needs.
import catalog from '../../schemas/catalog/routes.json' with { type: 'json' }
import type { Level, Scope } from '../generated/types.ts'

/** `level` is the lowest that opens the route; `path` holds its parameters in braces. */
export type ApiRoute = {
  permission: string
  level: Level
  method: string
  path: string
  /** On a public repository the route is open to everybody. */
  public?: true
  /** What a personal access token needs; none: the route is for installations alone. */
  scope?: Scope
  /** What the token's holder is in the space. */
  role?: 'member' | 'admin'
  confidence?: 'unconfirmed'
}

const routes = catalog.routes as readonly ApiRoute[]

/** The routes that the permission of exactly this name opens, by path; none where the catalog knows of none. */
export function routesOf(permission: string): ApiRoute[] {
  return routes.filter((route) => route.permission === permission)
}

/** The rows of one route: each names a permission that opens it. */
export function rowsOf(method: string, path: string): ApiRoute[] {
  return routes.filter((route) => route.method === method && route.path === path)
}

/** What else opens the same route: any one is enough. */
export function otherWays({ permission, method, path }: ApiRoute): ApiRoute[] {
  return rowsOf(method, path).filter((route) => route.permission !== permission)
}
