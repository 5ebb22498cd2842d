// What of a change of a resource concerns who may do what, and whether each part gives more or takes away.
import { diff, levelsGiven } from '../../controller/plan/diff.ts'
import { includesLevel, isDangerous } from '../catalog/permissions.ts'
import type { AccessField, FieldChange, Grant, Level } from '../generated/types.ts'
import type { Resource } from '../manifest/resource.ts'

/** Fields whose change is one of access: permissions, consent, events, and whom and what it reaches. */
const ofAccess = /^(slug|space|visibility|permissions\.\w+\..+|consent|events|singleFilePaths|repositories|suspended)$/

type Direction = AccessField['direction']

/** From `before` to `after`; null for one that was not there, or is not there any more. Both of one kind. */
export function accessFields(before: Resource | null, after: Resource | null): AccessField[] {
  const [was, is] = [before ?? bareOf(after), after ?? bareOf(before)]
  if (was === null || is === null) return []
  return [...renaming(before, after), ...diff(was, is)].filter(({ path }) => ofAccess.test(path)).map(directed)
}

/** What an installation has been given, before and after. */
export function grantFields(before: Grant, after: Grant): AccessField[] {
  const given = new Map(levelsGiven(after).map((change) => [change.path, change]))
  const had = new Map(levelsGiven(before).map((change) => [change.path, change]))
  return [...new Set([...had.keys(), ...given.keys()])].flatMap((path) => {
    const [was, is] = [levelIn(had.get(path)), levelIn(given.get(path))]
    return was === is ? [] : [directed({ path, type: 'level', before: was, after: is })]
  })
}

function levelIn(change: FieldChange | undefined): Level | null {
  return change !== undefined && 'after' in change ? (change.after as Level | null) : null
}

function renaming(before: Resource | null, after: Resource | null): FieldChange[] {
  if (before?.kind !== 'App' || after?.kind !== 'App' || before.metadata.slug === after.metadata.slug) return []
  return [{ path: 'slug', type: 'value', before: before.metadata.slug, after: after.metadata.slug }]
}

/** The same resource without any access: what a new one is measured by, and one that is gone. */
function bareOf(resource: Resource | null): Resource | null {
  if (resource === null) return null
  if (resource.kind === 'App') {
    const permissions = { repository: {}, organization: {}, user: {} }
    return { ...resource, spec: { ...resource.spec, visibility: 'private', permissions, events: [], singleFilePaths: [] } }
  }
  const { suspended: _, permissions, ...spec } = resource.spec
  const consent = permissions === undefined ? {} : { permissions: { repository: {}, organization: {} } }
  return { ...resource, spec: { ...spec, repositories: [], ...consent } }
}

function directed(change: FieldChange): AccessField {
  const direction = directionOf(change)
  const name = change.path.slice(change.path.lastIndexOf('.') + 1)
  const dangerous = direction === 'raised' && change.type === 'level' && isDangerous(name, change.after as Level)
  return { change, direction, dangerous, commits: [] }
}

function directionOf(change: FieldChange): Direction {
  if (change.type === 'set') {
    if (change.added.length > 0 && change.removed.length > 0) return 'changed'
    return change.added.length > 0 ? 'raised' : 'lowered'
  }
  if (change.type === 'secret') return 'changed'
  const { path, before, after } = change
  if (change.type === 'level') return isMore(before as Level | null, after as Level | null) ? 'raised' : 'lowered'
  if (path === 'visibility') return after === 'public' ? 'raised' : 'lowered'
  if (path === 'repositories') return after === 'all' ? 'raised' : 'lowered'
  if (path === 'suspended') return after === true ? 'lowered' : 'raised'
  return 'changed'
}

function isMore(before: Level | null, after: Level | null): boolean {
  return after !== null && (before === null || !includesLevel(before, after))
}
