// Subjects of rules from manifests, and from what the platform has.
import { grantOf } from '../catalog/grants.ts'
import type { AppRecord, InstallationGrants, InstallationRecord } from '../generated/types.ts'
import type { Desired } from '../manifest/desired.ts'
import type { AppResource, InstallationResource } from '../manifest/resource.ts'
import type { AppSubject, InstallationSubject, Subject } from './subject.ts'
import { usesOf } from './uses.ts'

const nothing = { repository: {}, organization: {} }

/** What is live of what the manifests hold, by key; null where the platform was not asked. */
export type Live = ReadonlyMap<string, Subject> | null

/** Apps and installations as manifests want them, with what of them the platform alone knows. `fleet`: the one they are for. */
export function subjectsOfManifests(desired: readonly Desired[], fleet: string, live: Live): Subject[] {
  const apps = new Map<string, AppResource>()
  for (const { resource } of desired) if (resource.kind === 'App') apps.set(resource.metadata.slug, resource)
  return desired.map(({ key, resource, secretFrom }): Subject => {
    const there = live?.get(key)
    const known = { key, fleet, createdAt: there?.createdAt ?? null }
    if (resource.kind === 'App') {
      const kept = there?.kind === 'App' ? there : null
      // Where the manifest leaves the secret as it is, only the platform knows of one.
      const hasSecret = secretFrom !== null ? true : live === null ? null : (kept?.hasSecret ?? false)
      return { ...known, kind: 'App', app: resource, hasSecret, permissions: resource.spec.permissions, live: kept?.live ?? null }
    }
    const kept = there?.kind === 'Installation' ? there : null
    const app = apps.get(resource.metadata.app) ?? kept?.app ?? null
    // What is not there yet was not used.
    const uses = live === null ? null : kept === null ? [] : kept.uses
    return { ...known, kind: 'Installation', installation: resource, app, permissions: mostOf(resource, app), uses }
  })
}

/** What an installation will be given at most: the lower of what its app asks for and what its manifest consents to. */
function mostOf({ spec }: InstallationResource, app: AppResource | null): InstallationSubject['permissions'] {
  if (app === null) return spec.permissions ?? nothing
  return grantOf(app.spec.permissions, spec.permissions ?? null, null)
}

export function subjectOfApp({ key, resource, fleet, createdAt, webhookSecret, status }: AppRecord): AppSubject {
  const { installations, keys, lastUsedAt } = status
  const { permissions } = resource.spec
  return {
    kind: 'App',
    key,
    app: resource,
    fleet,
    createdAt,
    hasSecret: webhookSecret,
    permissions,
    live: { installations, keys, lastUsedAt },
  }
}

/** `grants`: with how they were used; null where the platform was not asked. */
export function subjectOfInstallation(
  { key, resource, fleet, createdAt, status }: InstallationRecord,
  app: AppResource | null,
  grants: InstallationGrants | null,
): InstallationSubject {
  const uses = grants === null ? null : usesOf(grants)
  return { kind: 'Installation', key, installation: resource, app, fleet, createdAt, permissions: status.grant, uses }
}
