// What still passes while a space or the platform is frozen: changes that only lower permissions, suspend or uninstall.
// Plans say it and the platform holds every changeset against it.
import { heldLevel, type PermissionsByGroup } from '../catalog/held-level.ts'
import { includesLevel } from '../catalog/permissions.ts'
import type { Freeze, Grant, Level } from '../generated/types.ts'
import { canonicalJson } from '../lib/canonical-json.ts'
import type { AppResource, InstallationResource, Resource } from './resource.ts'

/** A change as far as a freeze looks at it, both ends in their complete form. */
export type FrozenChange = {
  before: Resource | null
  after: Resource | null
  /** What an installation has been given; consent that people gave so far is measured by it. */
  grant: Grant | null
  /** Whether it takes the resource over from another owner. */
  adopts: boolean
  /** Whether it sets a webhook secret, which no resource shows. */
  setsSecret: boolean
}

/** The first freeze that stops the change; null where it passes. A change belongs to the space of its resource, and to the one it goes to. */
export function stoppingFreeze(change: FrozenChange, freezes: readonly Freeze[]): Freeze | null {
  const spaces = [change.before?.metadata.space, change.after?.metadata.space]
  const freeze = freezes.find(({ space }) => space === null || spaces.includes(space))
  return freeze === undefined || onlyTakesAway(change) ? null : freeze
}

/** Whether the change takes away and does nothing else. Ending an app is more than that: nobody can take it back. */
export function onlyTakesAway({ before, after, grant, adopts, setsSecret }: FrozenChange): boolean {
  if (before === null || adopts || setsSecret) return false
  if (after === null) return before.kind === 'Installation'
  if (before.kind === 'App' && after.kind === 'App') return lowersRequest(before, after)
  return before.kind === 'Installation' && after.kind === 'Installation' && lowersAccess(before, after, grant)
}

/** Events and single files fall with the permissions that they need. */
function lowersRequest(before: AppResource, after: AppResource): boolean {
  const { permissions: was, events: heard, singleFilePaths: files, ...restBefore } = before.spec
  const { permissions: is, events, singleFilePaths, ...restAfter } = after.spec
  return (
    !same(was, is) &&
    same([before.metadata, restBefore], [after.metadata, restAfter]) &&
    isWithin(is, was) &&
    events.every((event) => heard.includes(event)) &&
    singleFilePaths.every((path) => files.includes(path))
  )
}

function lowersAccess(before: InstallationResource, after: InstallationResource, grant: Grant | null): boolean {
  // It follows its app to another slug.
  const { app: _was, ...placeBefore } = before.metadata
  const { app: _is, ...placeAfter } = after.metadata
  const { permissions: was, suspended: slept = false, ...restBefore } = before.spec
  // A manifest that does not speak of suspension leaves it as it is.
  const { permissions: is, suspended: sleeps = slept, ...restAfter } = after.spec
  return (
    same([placeBefore, restBefore], [placeAfter, restAfter]) &&
    !(slept && !sleeps) &&
    (same(was, is) || (is !== undefined && isWithin(is, was ?? grant ?? nothing)))
  )
}

const nothing: Grant = { repository: {}, organization: {} }

/** Whether every level is held already. */
function isWithin(levels: PermissionsByGroup, limit: PermissionsByGroup): boolean {
  return Object.entries<Record<string, Level>>(levels).every(([, group]) =>
    Object.entries(group).every(([name, level]) => {
      const held = heldLevel(limit, name)
      return held !== null && includesLevel(held, level)
    }),
  )
}

function same(a: unknown, b: unknown): boolean {
  return canonicalJson(a ?? null) === canonicalJson(b ?? null)
}
