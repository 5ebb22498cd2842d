// What the controller leaves as it is although the manifests want something else: people's own decisions always, drift where it is only
// reported, a field that it has healed too often. What is left is wanted as the platform has it, so that the plan of the rest stays whole.
import type { InstallationRecord, ResourceRecord } from '../../src/generated/types.ts'
import { canonicalJson } from '../../src/lib/canonical-json.ts'
import { digestOf } from '../../src/lib/digest.ts'
import { valueAt } from '../../src/lib/value-at.ts'
import type { Desired } from '../../src/manifest/desired.ts'
import { appKey, type InstallationResource, installationKey, keyOf, type Resource, slugOf } from '../../src/manifest/resource.ts'
import type { Actual } from '../ports.ts'
import { diff } from './diff.ts'
import { driftedFields } from './drift.ts'
import { keepIgnored } from './ignore-changes.ts'
import { kinds, withValueAt } from './kinds.ts'
import { consentsToRefused, liftsOthersSuspension, refusalPath, undoes } from './memory.ts'

/** `path`: of a field; empty for a resource that is gone, `refusal` for a consent that an admin refused. */
export type Left = { key: string; path: string; why: 'people' | 'reported' | 'stopped'; by: string | null; at: string | null }

export type Leaving = { desired: readonly Desired[]; left: readonly Left[] }

type Leave = { fleet: string; desired: readonly Desired[]; actual: Pick<Actual, 'records' | 'lost'> }

/** What admins of a space did in their own right: an installation that they suspended or ended, a consent that they refused. */
export function leaveDecisions({ fleet, desired, actual }: Leave): Leaving {
  const renamed = new Map(desired.flatMap(({ key, movedFrom }) => (movedFrom?.slug === undefined ? [] : [[movedFrom.slug, slugOf(key)]])))
  const present = (app: string, space: string) => installationKey(renamed.get(app) ?? app, space)
  const ended = new Set(actual.lost.map(({ key, at }) => `${key} ${at}`))
  const lost = new Map(
    actual.lost.flatMap((each) => {
      if (each.applied.kind !== 'Installation') return []
      const { app, space } = each.applied.metadata
      // What ended along with its app nobody ended for itself.
      return ended.has(`${appKey(app)} ${each.at}`) ? [] : [[present(app, space), each]]
    }),
  )
  const records = new Map(
    actual.records.flatMap((record) =>
      record.kind === 'Installation' ? [[present(record.resource.metadata.app, record.resource.metadata.space), record]] : [],
    ),
  )
  const left: Left[] = []
  const kept = desired.flatMap((each): Desired[] => {
    if (each.resource.kind !== 'Installation') return [each]
    const [record, gone] = [records.get(each.key), lost.get(each.key)]
    if (record !== undefined) return [withoutOverrides(each, each.resource, record, fleet, left)]
    if (gone === undefined) return [each]
    left.push({ key: each.key, path: '', why: 'people', by: gone.by, at: gone.at })
    return []
  })
  return left.length === 0 ? { desired, left } : { desired: kept, left }
}

function withoutOverrides(
  desired: Desired,
  resource: InstallationResource,
  record: InstallationRecord,
  fleet: string,
  left: Left[],
): Desired {
  const { suspension, pending } = record.status
  let after = resource
  if (liftsOthersSuspension(after, record, fleet)) {
    left.push({ key: desired.key, path: 'suspended', why: 'people', by: suspension?.by ?? null, at: suspension?.at ?? null })
    // A manifest that does not mention it leaves it to people.
    const { suspended: _, ...spec } = after.spec
    after = { ...after, spec }
  }
  if (pending?.state === 'refused' && consentsToRefused(after, record, pending)) {
    left.push({ key: desired.key, path: refusalPath, why: 'people', by: pending.refusedBy, at: pending.refusedAt })
    after = withoutConsent(after, record, pending.changes)
  }
  return after === resource ? desired : withResource(desired, after)
}

/** The consent of the manifest, but for what was refused: of that, what the manifests had consented to before. */
function withoutConsent(
  after: InstallationResource,
  { resource, status }: InstallationRecord,
  refused: readonly { group: 'repository' | 'organization'; permission: string }[],
): InstallationResource {
  const before = resource.spec.permissions ?? status.grant
  return refused.reduce((kept, { group, permission }) => {
    const at = ['spec', 'permissions', group, permission]
    return withEntryAt(kept, at, entryAt(before, [group, permission]))
  }, after)
}

/** Every resource with drift that the plan would take back, whole: a changeset of its other fields would make the drift the fleet's own. */
export function leaveDrifted(leave: Leave): Leaving {
  return leaveWhole(leave, 'reported')
}

/** Fields that are healed no more. `stopped`: with what the manifests wanted of them. */
export function leaveStopped(leave: Leave, stopped: readonly { key: string; path: string; to: string }[]): Leaving {
  if (stopped.length === 0) return { desired: leave.desired, left: [] }
  const isStopped = (key: string, path: string, to: string) =>
    stopped.some((each) => each.key === key && each.path === path && each.to === to)
  const records = new Map(leave.actual.records.map((record) => [record.key, record]))
  const gone = leave.actual.lost.filter(({ key }) => isStopped(key, '', ''))
  const withoutGone = leaveWhole({ ...leave, actual: { records: [], lost: gone } }, 'stopped')
  const left = [...withoutGone.left]
  const desired = withoutGone.desired.map((each) => {
    const record = records.get(each.key)
    if (record === undefined || record.fleet !== leave.fleet) return each
    const fields = diff(record.resource, keepIgnored(each.resource, record.resource))
    const kept = fields.filter(({ path }) => isStopped(each.key, path, wantedAt(each.resource, path)))
    if (kept.length === 0) return each
    const drift = driftedFields(record)
    for (const { path } of kept) {
      const { by = null, at = null } = drift.find(({ change }) => change.path === path) ?? {}
      left.push({ key: each.key, path, why: 'stopped', by, at })
    }
    return withResource(
      each,
      kept.reduce((resource, { path }) => asIs(resource, record.resource, path), each.resource),
    )
  })
  return left.length === 0 ? { desired: leave.desired, left } : { desired, left }
}

/** What manifests want of a field, as JSON: healings are remembered with it. `path` is empty for a resource that was gone. */
export function wantedAt(resource: Resource, path: string): string {
  const at = placeOf(resource, path)
  return at === null ? '' : canonicalJson(entryAt(resource, at) ?? null)
}

function leaveWhole({ fleet, desired, actual }: Leave, why: Left['why']): Leaving {
  const left: Left[] = []
  const asRecorded = new Map<string, ResourceRecord>()
  const renamed = new Map<string, string>()
  const wanted = new Map(desired.map((each) => [each.key, each]))
  for (const record of actual.records) {
    if (record.fleet !== fleet || record.drift === null) continue
    const drift = driftedFields(record)
    const { applied } = record.drift
    const former = applied.kind === 'App' && keyOf(applied) !== record.key ? keyOf(applied) : null
    const each = wanted.get(former ?? record.key)
    if (each === undefined) continue
    const undone = former === null ? undoneBy(each, record, drift) : drift
    if (undone.length === 0) continue
    asRecorded.set(each.key, record)
    if (former !== null) renamed.set(slugOf(former), slugOf(record.key))
    for (const { change, by, at } of undone) left.push({ key: record.key, path: change.path, why, by, at })
  }
  const gone = new Set<string>()
  for (const { key, by, at } of actual.lost) {
    if (!wanted.has(key)) continue
    gone.add(key)
    left.push({ key, path: '', why, by, at })
  }
  if (left.length === 0) return { desired, left }
  return { desired: desired.flatMap((each) => held(each, asRecorded.get(each.key), gone, renamed)), left }
}

/** Nothing of what is gone, and of what depends on it; the rest as the platform has it, installations with the slug that their app has. */
function held(
  each: Desired,
  record: ResourceRecord | undefined,
  gone: ReadonlySet<string>,
  renamed: ReadonlyMap<string, string>,
): Desired[] {
  const { resource } = each
  if (gone.has(each.key) || (resource.kind === 'Installation' && gone.has(appKey(resource.metadata.app)))) return []
  if (record !== undefined) return [{ ...withResource(each, record.resource), key: record.key, movedFrom: null, secretFrom: null }]
  const slug = resource.kind === 'Installation' ? renamed.get(resource.metadata.app) : undefined
  if (resource.kind !== 'Installation' || slug === undefined) return [each]
  const moved = { ...resource, metadata: { ...resource.metadata, app: slug } }
  return [{ ...withResource(each, moved), key: installationKey(slug, resource.metadata.space) }]
}

function undoneBy(
  { resource }: Desired,
  record: ResourceRecord,
  drift: ReturnType<typeof driftedFields>,
): ReturnType<typeof driftedFields> {
  const grant = record.kind === 'Installation' ? record.status.grant : undefined
  const fields = diff(record.resource, keepIgnored(resource, record.resource), grant)
  return drift.filter(({ change }) => fields.some((field) => undoes(field, change)))
}

/** `desired` with one field, or one entry of it, as `actual` has it. */
function asIs(desired: Resource, actual: Resource, path: string): Resource {
  const at = placeOf(desired, path)
  return at === null ? desired : withEntryAt(desired, at, entryAt(actual, at))
}

function withEntryAt<T extends object>(object: T, at: readonly string[], value: unknown): T {
  if (value !== undefined) return withValueAt(object, at, value)
  const [parent, name] = [at.slice(0, -1), at.at(-1) ?? '']
  const { [name]: _, ...rest } = (valueAt(object, parent) ?? {}) as Record<string, unknown>
  return withValueAt(object, parent, rest)
}

/** Labels may have any name, `constructor` too. */
function entryAt(object: object, at: readonly string[]): unknown {
  const [parent, name] = [valueAt(object, at.slice(0, -1)), at.at(-1) ?? '']
  return typeof parent === 'object' && parent !== null && Object.hasOwn(parent, name)
    ? (parent as Record<string, unknown>)[name]
    : undefined
}

/** Where a resource holds what a change calls by this path; of levels and maps, the entry. */
function placeOf({ kind }: Resource, path: string): string[] | null {
  const field = kinds[kind].find((each) => path === each.path || path.startsWith(`${each.path}.`))
  if (field === undefined) return null
  const entry = path.slice(field.path.length + 1)
  return entry === '' ? [...field.at] : [...field.at, entry]
}

function withResource(desired: Desired, resource: Resource): Desired {
  return { ...desired, resource, digest: digestOf(resource) }
}
