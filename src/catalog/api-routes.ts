// Questions to the catalog about the REST API for apps: which routes a permission opens.
import catalog from '../../schemas/catalog/routes.json' with { type: 'json' }
import type { Level } from '../generated/types.ts'

/** `level` is the lowest that opens the route; `path` holds its parameters in braces. */
export type ApiRoute = { permission: string; level: Level; method: string; path: string }

/** The routes that the permission of exactly this name opens, by path; none where no source states any. */
export function routesOf(permission: string): ApiRoute[] {
  return (catalog.routes as ApiRoute[]).filter((route) => route.permission === permission)
}
