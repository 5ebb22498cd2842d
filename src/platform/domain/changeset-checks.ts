// Rules that span resources, asked of the registry as it would be afterwards, so that swaps in one changeset work.
import type { Caller } from '../../generated/types.ts'
import { type AppResource, appKey, type InstallationResource } from '../../manifest/resource.ts'
import type { Draft } from './changeset-draft.ts'
import type { AppStep, InstallationStep, Step } from './changeset-steps.ts'
import { loginOfName } from './login-of-name.ts'
import type { Obstacle } from './obstacle.ts'
import type { StoredApp, StoredInstallation, StoredResource, WorkingSet } from './registry.ts'
import { reservedSlugFault } from './reserved-names.ts'
import { administers } from './rights.ts'
import { suspendedByApp } from './suspension.ts'

export type CheckContext = {
  steps: readonly Step[]
  set: WorkingSet
  draft: Draft
  caller: Caller
  /** Live installations of each app afterwards. */
  installationsOf: ReadonlyMap<number, readonly StoredInstallation[]>
  /** Stored installations of each app before. */
  storedInstallationsOf: ReadonlyMap<number, readonly StoredInstallation[]>
}

/** Everything that stands in the way of the draft. */
export function checkDraft(parts: Omit<CheckContext, 'installationsOf' | 'storedInstallationsOf'>): Obstacle[] {
  const context: CheckContext = {
    ...parts,
    installationsOf: Map.groupBy(parts.draft.installations.values(), (installation) => installation.appId),
    storedInstallationsOf: Map.groupBy(parts.set.installations, (installation) => installation.appId),
  }
  return [
    ...uniqueness(context, parts.set.apps, parts.draft.apps),
    ...uniqueness(context, parts.set.installations, parts.draft.installations),
    ...parts.draft.appless.map((step) => notInstallable(step.change.key)),
    ...parts.steps.flatMap((step) => (step.kind === 'App' ? checkApp(context, step) : checkInstallation(context, step))),
  ]
}

/** Two resources with one key: the one that a step brings there is in the way. */
function uniqueness(context: CheckContext, before: readonly StoredResource[], after: ReadonlyMap<number, StoredResource>): Obstacle[] {
  const settled = before.flatMap(({ id, key }) => (after.get(id)?.key === key ? [after.get(id)] : []))
  const byKey = new Map<string, StoredResource>()
  const obstacles: Obstacle[] = []
  for (const resource of new Set([...settled, ...after.values()])) {
    if (resource === undefined) continue
    const other = byKey.get(resource.key)
    if (other === undefined) byKey.set(resource.key, resource)
    else obstacles.push({ code: 'exists', key: resource.key, detail: existsDetail(context, other) })
  }
  return obstacles
}

function existsDetail({ caller, set }: CheckContext, other: StoredResource): string {
  const space = set.spaces.get(other.space)
  if (space === undefined || !administers(caller, space)) return 'The name is taken.'
  const owner = other.fleet === null ? 'no fleet' : `fleet ${other.fleet}`
  return `It exists and belongs to ${owner}; ${other.updatedBy} changed it last, at ${other.updatedAt}.`
}

function checkApp(context: CheckContext, step: AppStep): Obstacle[] {
  if (step.resource === null) return guardFaults(step.change.key, [step.stored, ...installationsWithSay(context, step.stored)])
  const app = context.draft.apps.get(context.draft.ids.get(step) ?? 0)
  return [...slugFaults(step, step.resource), ...nameFaults(context, step), ...(app === undefined ? [] : outsideFaults(context, app))]
}

function slugFaults({ change, stored }: AppStep, resource: AppResource): Obstacle[] {
  const reserved = stored?.key === change.key ? null : reservedSlugFault(resource.metadata.slug)
  if (reserved !== null) return [{ code: 'name_taken', key: change.key, detail: reserved }]
  if (stored === null) return []
  if (change.from === null) {
    if (stored.key === change.key) return []
    return [{ code: 'slug_fixed', key: change.key, detail: `It is ${stored.key}; a rename would change that.` }]
  }
  const invalid = (detail: string): Obstacle[] => [{ code: 'invalid_change', key: change.key, detail }]
  if (change.from !== stored.key) return invalid(`from is not its key, ${stored.key}.`)
  return stored.key === appKey(resource.metadata.slug) ? invalid('A rename needs a new slug.') : []
}

function nameFaults({ set }: CheckContext, { stored, resource }: AppStep): Obstacle[] {
  if (resource === null) return []
  const { metadata, spec } = resource
  // An account made after the app does not stop the app's other changes; another space has a login of its own that the name may be.
  if (stored?.resource.spec.name === spec.name && stored.space === metadata.space) return []
  const login = loginOfName(spec.name)
  if (login === metadata.space || !set.spaces.has(login)) return []
  return [{ code: 'name_taken', key: appKey(metadata.slug), detail: `The name ${spec.name} is the login of another account.` }]
}

/** A private app may be installed in its own space only. Installations that a step creates are told of by that step. */
function outsideFaults({ installationsOf, storedInstallationsOf }: CheckContext, app: StoredApp): Obstacle[] {
  if (app.resource.spec.visibility === 'public') return []
  const stored = new Set((storedInstallationsOf.get(app.id) ?? []).map((installation) => installation.id))
  const outside = (installationsOf.get(app.id) ?? []).filter(({ id, space }) => stored.has(id) && space !== app.space)
  if (outside.length === 0) return []
  const spaces = outside.map(({ space }) => space).toSorted()
  return [{ code: 'outside_installations', key: app.key, detail: `It cannot be private while it is installed in ${spaces.join(', ')}.` }]
}

function checkInstallation(context: CheckContext, step: InstallationStep): Obstacle[] {
  const { key } = step.change
  if (step.resource === null) return [...guardFaults(key, [step.stored]), ...keyFaults(context, step, step.stored)]
  const installation = context.draft.installations.get(context.draft.ids.get(step) ?? 0)
  if (installation === undefined) return []
  const app = context.draft.apps.get(installation.appId)
  if (app === undefined) return [notInstallable(key)]
  const outside = step.stored === null && app.resource.spec.visibility === 'private' && app.space !== installation.space
  return [
    ...(outside ? [notInstallable(key)] : []),
    ...(step.stored === null ? [] : keyFaults(context, step, step.stored)),
    ...(step.stored === null ? [] : suspensionFaults(context, key, step.stored, installation)),
    ...repositoryFaults(context, key, step.resource),
  ]
}

/** An installation is named by its app's slug as it is before or, where the app is renamed, after. */
function keyFaults({ draft }: CheckContext, step: InstallationStep, stored: StoredInstallation): Obstacle[] {
  const app = draft.apps.get(stored.appId)
  const keys = [app === undefined ? stored.key : `Installation/${app.resource.metadata.slug}@${stored.space}`]
  if (step.resource === null) keys.push(stored.key)
  if (keys.includes(step.change.key)) return []
  return [{ code: 'slug_fixed', key: step.change.key, detail: `It is ${keys.join(' or ')}; an installation keeps its app.` }]
}

/** What the app's owner suspended, only the app's owner lifts. */
function suspensionFaults(
  { set, draft, caller }: CheckContext,
  key: string,
  stored: StoredInstallation,
  live: StoredInstallation,
): Obstacle[] {
  const home = set.spaces.get(draft.apps.get(stored.appId)?.space ?? '')
  const lifted = stored.suspension?.side === 'app' && live.suspension === null
  if (!lifted || (home !== undefined && administers(caller, home))) return []
  return [{ code: 'suspended_by_app', key, detail: suspendedByApp }]
}

function repositoryFaults({ set }: CheckContext, key: string, { metadata, spec }: InstallationResource): Obstacle[] {
  if (spec.repositories === 'all') return []
  const known = set.repositories.get(metadata.space)
  const unknown = spec.repositories.filter((name) => known?.has(name) !== true)
  if (unknown.length === 0) return []
  return [{ code: 'unknown_repositories', key, detail: `${metadata.space} has no repository ${unknown.join(', ')}.` }]
}

/** Installations in spaces of the caller. Strangers' guards cannot hold an app: theirs end with it. */
function installationsWithSay({ storedInstallationsOf, set, caller }: CheckContext, app: StoredApp): StoredInstallation[] {
  return (storedInstallationsOf.get(app.id) ?? []).filter(({ space }) => {
    const home = set.spaces.get(space)
    return home !== undefined && administers(caller, home)
  })
}

/** The guard as it is stored counts: lifting it is a change of its own. */
function guardFaults(key: string, stored: readonly StoredResource[]): Obstacle[] {
  const guarded = stored.filter((resource) => resource.resource.spec.lifecycle.preventDestroy)
  if (guarded.length === 0) return []
  const keys = guarded.map((resource) => resource.key).join(', ')
  return [{ code: 'prevent_destroy', key, detail: `${keys} has lifecycle.preventDestroy; lift it by a change of its own first.` }]
}

/** The same words for an app that is missing and one that is private elsewhere: its existence is private. */
function notInstallable(key: string): Obstacle {
  return { code: 'app_not_installable', key, detail: 'There is no such app, or it is private to another space.' }
}
