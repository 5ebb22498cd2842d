// What rules look at in a plan: each resource that it leaves behind changed, as it is and as it would be.

import type { AppSubject, InstallationSubject, Subject } from '../../src/audit/subject.ts'
import { subjectOfApp, subjectOfInstallation } from '../../src/audit/subjects.ts'
import type { Change, ConsentEffect, InstallationRecord, Plan, ResourceRecord } from '../../src/generated/types.ts'
import { isHigh } from '../../src/manifest/reasons.ts'
import {
  type AppResource,
  appKey,
  type InstallationResource,
  identityOf,
  installationKey,
  type SpacePermissions,
} from '../../src/manifest/resource.ts'
import { secretKeys } from './to-changeset.ts'

/** `before`: null for what is new, under the key that it will have. `risks`: whether the plan makes it able to do more, or does what is of high risk. */
export type PlanSubject = { before: Subject | null; after: Subject; risks: boolean }

type Scene = {
  plan: Plan
  /** By the keys that they have now. */
  records: ReadonlyMap<string, ResourceRecord>
  /** The key that each has now, by what it keeps. */
  keys: ReadonlyMap<string, string>
  /** Changes of apps that stay, by the keys that these have now. */
  appChanges: ReadonlyMap<string, Change>
  /** Apps as they will be, by slug. */
  apps: ReadonlyMap<string, AppResource>
  /** What the changes mean to the grant of an installation, by its key afterwards. */
  effects: ReadonlyMap<string, ConsentEffect[]>
  secrets: ReadonlySet<string>
}

/** What the plan changes and leaves there, and the installations that a changed app touches. `records`: what was read for the plan. */
export function planSubjects(plan: Plan, records: readonly ResourceRecord[]): PlanSubject[] {
  const scene = sceneOf(plan, records)
  const staying = plan.changes.filter(({ after }) => after !== null)
  const own = new Set(plan.changes.flatMap(({ kind, id }) => (kind === 'Installation' && id !== null ? [id] : [])))
  const touched = records.filter((record) => record.kind === 'Installation' && !own.has(record.id))
  return [
    ...staying.map((change) => changed(change, scene)),
    ...touched.flatMap((record) => touchedBy(record as InstallationRecord, scene) ?? []),
  ]
}

function sceneOf(plan: Plan, records: readonly ResourceRecord[]): Scene {
  const apps = new Map<string, AppResource>()
  for (const { kind, resource } of records) if (kind === 'App') apps.set((resource as AppResource).metadata.slug, resource as AppResource)
  for (const { after } of plan.changes) if (after?.kind === 'App') apps.set(after.metadata.slug, after as AppResource)
  const effects = Map.groupBy(
    plan.changes.flatMap(({ consents }) => consents),
    ({ installation }) => installation,
  )
  // Named by a manifest: set by the plan, or not at hand here.
  const secrets = new Set([...secretKeys(plan), ...plan.uncompared])
  const staying = plan.changes.filter(({ kind, after }) => kind === 'App' && after !== null)
  return {
    plan,
    records: new Map(records.map((record) => [record.key, record])),
    keys: new Map(records.map((record) => [identityOf(record), record.key])),
    appChanges: new Map(staying.map((change) => [change.from ?? change.key, change])),
    apps,
    effects,
    secrets,
  }
}

function changed(change: Change, scene: Scene): PlanSubject {
  const { key, reasons, after } = change
  const record = scene.records.get(formerKey(change, scene)) ?? null
  if (after?.kind === 'App') {
    const before = record?.kind === 'App' ? { ...subjectOfApp(record), key } : null
    const app = after as AppResource
    const hasSecret = scene.secrets.has(key) || before?.hasSecret === true
    const known = { fleet: scene.plan.fleet, createdAt: before?.createdAt ?? null, live: before?.live ?? null }
    const subject: AppSubject = { kind: 'App', key, app, hasSecret, permissions: app.spec.permissions, ...known }
    return { before, after: subject, risks: reasons.some(isHigh) }
  }
  const installation = after as InstallationResource
  const before = record?.kind === 'Installation' ? { ...beforeOf(record, scene), key } : null
  const subject = afterOf(key, installation, before, scene)
  return {
    before,
    after: { ...subject, fleet: scene.plan.fleet },
    risks: reasons.some(isHigh) || widens(before?.installation, installation) || gains(key, scene),
  }
}

/** An installation without a change of its own, of an app that changes; null where the app does not, or goes. */
function touchedBy(record: InstallationRecord, scene: Scene): PlanSubject | null {
  const { app: slug, space } = record.resource.metadata
  const change = scene.appChanges.get(appKey(slug))
  if (change?.after?.kind !== 'App') return null
  const key = installationKey(change.after.metadata.slug, space)
  const before = { ...beforeOf(record, scene), key }
  const installation = { ...before.installation, metadata: { ...before.installation.metadata, app: change.after.metadata.slug } }
  return { before, after: afterOf(key, installation, before, scene), risks: change.reasons.some(isHigh) || gains(key, scene) }
}

/** Uses are not asked for here: rules about them find the same before and after. */
function beforeOf(record: InstallationRecord, { records }: Scene): InstallationSubject {
  const app = records.get(appKey(record.resource.metadata.app))
  return subjectOfInstallation(record, app?.kind === 'App' ? (app.resource as AppResource) : null, null)
}

function afterOf(key: string, installation: InstallationResource, before: InstallationSubject | null, scene: Scene): InstallationSubject {
  const app = scene.apps.get(installation.metadata.app) ?? null
  const permissions = granted(before?.permissions ?? { repository: {}, organization: {} }, scene.effects.get(key) ?? [])
  const known = { fleet: before?.fleet ?? null, createdAt: before?.createdAt ?? null, uses: before === null ? [] : null }
  return { kind: 'Installation', key, installation, app, permissions, ...known }
}

/** The grant with what the plan gives and takes at once; what waits for people is not given. */
function granted(before: SpacePermissions, effects: readonly ConsentEffect[]): SpacePermissions {
  const after = { repository: { ...before.repository }, organization: { ...before.organization } }
  for (const { effect, permissions } of effects) {
    if (effect === 'waiting') continue
    for (const { group, permission, to } of permissions) {
      if (to === null) delete after[group][permission]
      else after[group][permission] = to
    }
  }
  return after
}

function gains(key: string, { effects }: Scene): boolean {
  return effects.get(key)?.some(({ effect }) => effect === 'granted') ?? false
}

function widens(before: InstallationResource | undefined, { spec }: InstallationResource): boolean {
  const was = before?.spec.repositories ?? []
  if (was === 'all') return false
  return spec.repositories === 'all' || spec.repositories.some((name) => !was.includes(name))
}

/** The key that a changed resource has now: renames of apps change those of their installations, too. */
function formerKey(change: Change, { keys }: Scene): string {
  return keys.get(identityOf(change)) ?? change.key
}
