// Two states of manifests, and what commits in between did -> what changed of who may do what, and which commits it was.
import type { AccessField, ChangedAccess } from '../generated/types.ts'
import { compare } from '../lib/diagnostic.ts'
import type { Desired } from '../manifest/desired.ts'
import { appKey, installationKey, kindOfKey, partsOfInstallation } from '../manifest/resource.ts'
import { accessFields } from './access-fields.ts'

/** What manifests want, in files that may be no more than those that changed. */
export type Manifests = readonly Desired[]

/** A commit with the manifests that it touched, as they were before and after it. */
export type TouchingCommit = { commit: ChangedAccess['commits'][number]; before: Manifests; after: Manifests }

/** The dangerous first, then the raised, then by key; without commits. */
export function accessChanges(before: Manifests, after: Manifests): ChangedAccess[] {
  const [were, are] = [byKey(before), byKey(after)]
  const formers = new Map([...are.values()].flatMap((desired) => formerOf(desired, were, are)))
  const renamed = new Set(formers.values())
  const changed = [...are.values()].flatMap((is) => {
    const from = formers.get(is.key) ?? null
    const was = were.get(from ?? is.key) ?? null
    const fields = accessFields(was?.resource ?? null, is.resource)
    if (was !== null && fields.length === 0 && from === null) return []
    return [changeOf(is, from, was === null ? 'new' : 'changed', fields)]
  })
  const gone = [...were.values()]
    .filter(({ key }) => !are.has(key) && !renamed.has(key))
    .map((was) => changeOf(was, null, 'gone', accessFields(was.resource, null)))
  return [...changed, ...gone].sort(graverFirst)
}

function byKey(manifests: Manifests): Map<string, Desired> {
  return new Map(manifests.map((desired) => [desired.key, desired]))
}

/** Of an app by its instruction; its installations follow it. */
function formerOf({ key, movedFrom }: Desired, were: ReadonlyMap<string, Desired>, are: ReadonlyMap<string, Desired>): [string, string][] {
  const named = (former: string): [string, string][] => (former !== key && were.has(former) && !are.has(former) ? [[key, former]] : [])
  if (were.has(key)) return []
  if (kindOfKey(key) === 'App') return movedFrom?.slug === undefined ? [] : named(appKey(movedFrom.slug))
  const { app, space } = partsOfInstallation(key)
  const slug = are.get(appKey(app))?.movedFrom?.slug
  return slug === undefined ? [] : named(installationKey(slug, space))
}

function changeOf({ key, source }: Desired, from: string | null, what: ChangedAccess['what'], fields: AccessField[]): ChangedAccess {
  return { key, from, what, file: source.file, line: source.line, fields, commits: [], uncommitted: false }
}

function graverFirst(a: ChangedAccess, b: ChangedAccess): number {
  return weightOf(b.fields) - weightOf(a.fields) || compare(a.key, b.key)
}

/** Of fields that changed together: 3 with a dangerous one, 2 raised, 1 otherwise; 0 for lowered alone. */
export function weightOf(fields: readonly AccessField[]): number {
  if (fields.some(({ dangerous }) => dangerous)) return 3
  if (fields.some(({ direction }) => direction === 'raised')) return 2
  return fields.some(({ direction }) => direction === 'changed') ? 1 : 0
}

/**
 * `changes` with the commits that touched the same fields, newest first as they are given. `uncommitted`: what differs from the last commit.
 * What a commit did under a name that the resource had before counts for it.
 */
export function withCommits(
  changes: readonly ChangedAccess[],
  commits: readonly TouchingCommit[],
  uncommitted: readonly ChangedAccess[],
): ChangedAccess[] {
  const present = new Map(changes.flatMap(({ key, from }) => (from === null ? [] : [[from, key] as const])))
  const nameOf = (key: string) => present.get(key) ?? key
  const touched = new Map<string, TouchingCommit['commit'][]>()
  for (const { commit, before, after } of commits) {
    for (const place of new Set(accessChanges(before, after).flatMap((change) => placesOf(change, nameOf)))) {
      touched.set(place, [...(touched.get(place) ?? []), commit])
    }
  }
  const open = new Set(uncommitted.flatMap((change) => placesOf(change, nameOf)))
  return changes.map((change) => {
    const { key, what } = change
    const own = what === 'changed' ? [] : (touched.get(key) ?? [])
    // Whoever took a resource away took all of it.
    const commitsOf = (path: string) => (what === 'gone' && own.length > 0 ? own : (touched.get(placeOf(key, path)) ?? []))
    const fields = change.fields.map((field) => ({ ...field, commits: commitsOf(field.change.path).map(({ id }) => id) }))
    const ids = new Set([...own.map(({ id }) => id), ...fields.flatMap((field) => field.commits)])
    return {
      ...change,
      fields,
      commits: commits.map(({ commit }) => commit).filter(({ id }) => ids.has(id)),
      uncommitted: [key, ...fields.map(({ change: { path } }) => placeOf(key, path))].some((place) => open.has(place)),
    }
  })
}

/** Its fields; and itself where it came or went. */
function placesOf({ key, what, fields }: ChangedAccess, nameOf: (key: string) => string): string[] {
  const name = nameOf(key)
  return [...(what === 'changed' ? [] : [name]), ...fields.map(({ change }) => placeOf(name, change.path))]
}

function placeOf(key: string, path: string): string {
  return `${key}\n${path}`
}
