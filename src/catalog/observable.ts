// Which grants the platform can see the use of. Of the others nobody can say here that they are not needed.
import type { Level } from '../generated/types.ts'
import { routesOf } from './api-routes.ts'

/**
 * Whether the use of a permission shows: some route that is served takes it, at exactly this level where one is named, since what a lower
 * level opens says nothing of a higher one. Events need no row of their own: what this platform causes needs permissions of such routes.
 */
export function isObservable(permission: string, level?: Level): boolean {
  return routesOf(permission).some((route) => level === undefined || route.level === level)
}
