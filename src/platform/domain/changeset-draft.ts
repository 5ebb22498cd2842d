// The second half of a changeset: the registry as it would be afterwards, and what follows from the changes by themselves.
import { type ConsentingSpace, grantByManifest } from '../../catalog/consent.ts'
import type { Grant } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { type AppResource, appKey, type InstallationResource, installationKey, keyOf } from '../../manifest/resource.ts'
import { withStoredSuspension } from './change-effects.ts'
import type { AppStep, InstallationStep, Step } from './changeset-steps.ts'
import { pendingConsent } from './consent.ts'
import { appliedInstallation, remembering, underSlug } from './last-applied.ts'
import type { StoredApp, StoredInstallation, StoredResource, WorkingSet } from './registry.ts'
import { suspendedFrom } from './suspension.ts'

/** Who writes, when, through which fleet; null for a person's own change. */
export type Stamp = { at: string; actor: string; fleet: string | null }

/** The registry after the changes. Only what the working set holds, and what is new. */
export type Draft = {
  apps: Map<number, StoredApp>
  installations: Map<number, StoredInstallation>
  /** Apps by slug; of two with one slug the one that had it first. */
  appsByKey: Map<string, StoredApp>
  /** Installations to create whose app was not found. */
  appless: InstallationStep[]
  /** The id of each step's resource; null where it got none. */
  ids: Map<Step, number>
  nextIds: WorkingSet['nextIds']
  spaces: WorkingSet['spaces']
}

/** Applies steps that are fine by themselves. Whether the result is allowed is asked of it afterwards. */
export function draftOf(steps: readonly Step[], set: WorkingSet, stamp: Stamp): Draft {
  const draft: Draft = {
    apps: new Map(set.apps.map((app) => [app.id, app])),
    installations: new Map(set.installations.map((installation) => [installation.id, installation])),
    appsByKey: new Map(),
    appless: [],
    ids: new Map(),
    nextIds: { ...set.nextIds },
    spaces: set.spaces,
  }
  const appSteps = steps.filter((step) => step.kind === 'App')
  for (const step of appSteps) applyAppStep(draft, step, stamp)
  for (const app of draft.apps.values()) if (!draft.appsByKey.has(app.key)) draft.appsByKey.set(app.key, app)
  endInstallationsOfEndedApps(draft, appSteps)
  const placed = new Set<number>()
  for (const step of steps) {
    if (step.kind === 'Installation') applyInstallationStep(draft, step, stamp)
    const id = draft.ids.get(step)
    if (step.kind === 'Installation' && id !== undefined) placed.add(id)
  }
  followApps(draft, appSteps, placed, stamp)
  forgetRefusals(draft, appSteps)
  return draft
}

function applyAppStep(draft: Draft, step: AppStep, stamp: Stamp): void {
  const { stored, resource } = step
  if (resource === null) {
    draft.apps.delete(stored.id)
    draft.ids.set(step, stored.id)
    return
  }
  const id = stored?.id ?? draft.nextIds.app++
  const base = stored ?? { kind: 'App' as const, id, revision: 0, createdAt: stamp.at, formerSlug: null }
  const formerSlug = stored === null || stored.key === keyOf(resource) ? base.formerSlug : stored.resource.metadata.slug
  const place = { space: resource.metadata.space, formerSlug, resource }
  const next: StoredApp = { ...base, ...written(resource, base.revision, stamp), ...place, fleet: stamp.fleet, applied: null }
  // What a person changes is still its fleet's, which hears of it.
  const owned =
    stamp.fleet !== null || stored === null ? next : remembering(stored, { ...next, fleet: stored.fleet, applied: stored.applied })
  draft.apps.set(id, owned)
  draft.ids.set(step, id)
}

function endInstallationsOfEndedApps(draft: Draft, steps: readonly AppStep[]): void {
  const ended = new Set(steps.flatMap((step) => (step.resource === null ? [step.stored.id] : [])))
  for (const [id, installation] of draft.installations) if (ended.has(installation.appId)) draft.installations.delete(id)
}

function applyInstallationStep(draft: Draft, step: InstallationStep, stamp: Stamp): void {
  const { stored } = step
  if (step.resource === null) {
    draft.installations.delete(step.stored.id)
    draft.ids.set(step, step.stored.id)
    return
  }
  const resource = withStoredSuspension(step.resource, stored)
  const app = stored === null ? draft.appsByKey.get(appKey(resource.metadata.app)) : draft.apps.get(stored.appId)
  if (app === undefined) {
    draft.appless.push(step)
    return
  }
  const id = stored?.id ?? draft.nextIds.installation++
  const fresh = { kind: 'Installation' as const, id, appId: app.id, revision: 0, createdAt: stamp.at, refusal: null }
  const base = stored ?? fresh
  const space = spaceOf(draft, resource.metadata.space)
  const request = app.resource.spec.permissions
  const grant = grantByManifest(space, request, resource.spec.permissions ?? null, stored?.grant ?? null)
  // Consent that covers the request takes back what was refused before.
  const refusal = pendingConsent({ grant, refusal: null }, request, space.type) === null ? null : base.refusal
  const suspension = resource.spec.suspended === true ? (stored?.suspension ?? suspendedFrom('space', stamp, null)) : null
  const applied = appliedInstallation(step.resource, resource, stored, stamp.fleet)
  const place = { fleet: stamp.fleet, space: resource.metadata.space, resource, grant, suspension, refusal, applied }
  draft.installations.set(id, { ...base, ...written(resource, base.revision, stamp), ...place })
  draft.ids.set(step, id)
}

/** A space that does not exist fails the changeset elsewhere. */
function spaceOf({ spaces }: Draft, login: string): ConsentingSpace {
  return spaces.get(login) ?? { type: 'organization', consentFrom: 'manifests' }
}

/** Installations that no step names follow their changed app: its slug, and what its request still grants. */
function followApps(draft: Draft, steps: readonly AppStep[], placed: ReadonlySet<number>, stamp: Stamp): void {
  const changed = new Map(
    steps.flatMap((step) => (step.stored === null || step.resource === null ? [] : [[step.stored.id, step.resource]])),
  )
  if (changed.size === 0) return
  for (const installation of draft.installations.values()) {
    const app = changed.get(installation.appId)
    if (app === undefined || placed.has(installation.id)) continue
    draft.installations.set(installation.id, followed(installation, app, spaceOf(draft, installation.space), stamp))
  }
}

/** A refusal holds until the request changes, also where the request later comes to the same again. */
function forgetRefusals(draft: Draft, steps: readonly AppStep[]): void {
  const asking = steps.flatMap(({ stored, resource }) => {
    if (stored === null || resource === null) return []
    return digestOf(stored.resource.spec.permissions) === digestOf(resource.spec.permissions) ? [] : [stored.id]
  })
  const changed = new Set(asking)
  for (const installation of draft.installations.values()) {
    if (installation.refusal === null || !changed.has(installation.appId)) continue
    draft.installations.set(installation.id, { ...installation, refusal: null })
  }
}

function followed(installation: StoredInstallation, app: AppResource, space: ConsentingSpace, stamp: Stamp): StoredInstallation {
  const grant = grantByManifest(space, app.spec.permissions, installation.resource.spec.permissions ?? null, installation.grant)
  const slug = app.metadata.slug
  if (installation.key === installationKey(slug, installation.space)) {
    return sameGrant(grant, installation.grant) ? installation : { ...installation, grant }
  }
  const resource = underSlug(installation.resource, slug)
  const applied = installation.applied === null ? null : underSlug(installation.applied, slug)
  return { ...installation, ...written(resource, installation.revision, stamp), resource, applied, grant }
}

/** Whether two grants give the same. */
export function sameGrant(a: Grant, b: Grant): boolean {
  return digestOf(a) === digestOf(b)
}

/** The fields that move with every change of a resource. */
export function written(
  resource: AppResource | InstallationResource,
  revision: number,
  stamp: Omit<Stamp, 'fleet'>,
): Pick<StoredResource, 'key' | 'revision' | 'digest' | 'updatedAt' | 'updatedBy'> {
  return { key: keyOf(resource), revision: revision + 1, digest: digestOf(resource), updatedAt: stamp.at, updatedBy: stamp.actor }
}
