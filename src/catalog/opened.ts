// What raised permissions open: the API routes that become callable, and the events that can be subscribed to.
import type { Level, OpenedPermission, OpenedRoute } from '../generated/types.ts'
import { routesOf, rowsOf } from './api-routes.ts'
import { allEvents, allowsEvent } from './events.ts'
import { heldLevel, type PermissionsByGroup } from './held-level.ts'
import { includesLevel } from './permissions.ts'

/** One permission that is raised; `from` is null where it was not held. */
export type RaisedPermission = { group: OpenedPermission['group']; permission: string; from: Level | null; to: Level }

/** For each raise what it opens that `before`, all that is held until then, does not; each route and event once, at the first that opens it. */
export function openedBy(before: PermissionsByGroup, raises: readonly RaisedPermission[]): OpenedPermission[] {
  const after = raisedBy(before, raises)
  const told = new Set<string>()
  const once = (name: string) => !told.has(name) && told.add(name)
  return [...raises, ...impliedBy(before, after, raises)].map(({ group, permission, from, to }) => ({
    group,
    permission,
    from,
    to,
    served: routesOf(permission).length > 0,
    routes: newRoutes(permission, to, before).filter(({ method, path }) => once(`${method} ${path}`)),
    events: allEvents()
      .filter(({ delivery, status, requires }) => delivery === 'subscribed' && status !== 'retired' && requires.some(isOf(permission)))
      .filter((event) => allowsEvent(event, after) && !allowsEvent(event, before) && once(event.name))
      .map(({ name }) => name),
  }))
}

/** What is held once the raises are made. */
export function raisedBy(
  before: PermissionsByGroup,
  raises: readonly RaisedPermission[],
): Record<RaisedPermission['group'], Record<string, Level>> {
  const held = { repository: { ...before.repository }, organization: { ...before.organization }, user: { ...before.user } }
  for (const { group, permission, to } of raises) held[group][permission] = to
  return held
}

function isOf(name: string): (need: { permission: string }) => boolean {
  return ({ permission }) => permission === name
}

function newRoutes(permission: string, to: Level, before: PermissionsByGroup): OpenedRoute[] {
  const isOpen = (method: string, path: string) =>
    rowsOf(method, path).some((row) => {
      const held = heldLevel(before, row.permission)
      return held !== null && includesLevel(held, row.level)
    })
  return routesOf(permission)
    .filter(({ level, method, path }) => includesLevel(to, level) && !isOpen(method, path))
    .map((route) => ({ method: route.method, path: route.path, public: route.public === true }))
}

/** `metadata: read` comes with the first repository permission. */
function impliedBy(before: PermissionsByGroup, after: PermissionsByGroup, raises: readonly RaisedPermission[]): RaisedPermission[] {
  const comes = heldLevel(before, 'metadata') === null && heldLevel(after, 'metadata') !== null && !raises.some(isOf('metadata'))
  return comes ? [{ group: 'repository', permission: 'metadata', from: null, to: 'read' }] : []
}
