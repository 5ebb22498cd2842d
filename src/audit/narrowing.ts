// What manifests would no longer ask for, or consent to, without the grants that nobody uses, and what falls with them.
import { allowsEvent, deliveredEvents, findEvent } from '../catalog/events.ts'
import type { PermissionsByGroup } from '../catalog/held-level.ts'
import type { Narrowing } from '../generated/types.ts'
import type { Desired } from '../manifest/desired.ts'
import { type AppResource, appKey, type InstallationResource, installationKey } from '../manifest/resource.ts'
import type { GivenGrant, Sorted } from './unused.ts'

/** Why a manifest keeps what seems unused. */
export type Kept = { key: string; permission: string; why: string }

type Taken = Narrowing['takes'][number]

/**
 * An app's request is narrowed by what none of its installations uses; one installation's consent by what that one does not use.
 * `installations`: how many each app (a slug) has altogether, since of an app that is installed where the caller sees nothing no more can be said.
 */
export function narrowingsOf(
  grants: Sorted,
  desired: readonly Desired[],
  installations: ReadonlyMap<string, number>,
): { narrowings: Narrowing[]; kept: Kept[] } {
  const every = [...grants.unused, ...grants.used, ...grants.young, ...grants.unobservable]
  const byApp = Map.groupBy(every, ({ app }) => app)
  const unused = new Set(grants.unused)
  const kept: Kept[] = []
  const apps = new Map<string, AppResource>()
  for (const { resource } of desired) if (resource.kind === 'App') apps.set(resource.metadata.slug, resource)
  const narrowings = desired.flatMap(({ key, resource, source }): Narrowing[] => {
    if (resource.kind === 'Installation') {
      const takes = ofConsent(resource, grants.unused)
      const app = apps.get(resource.metadata.app)
      return takes.length === 0 ? [] : [{ key, ...source, takes, events: app === undefined ? [] : eventsLost(app, resource, takes) }]
    }
    const given = byApp.get(resource.metadata.slug) ?? []
    const idle = ofRequest(resource, given, unused)
    const seen = new Set(given.map(({ installation }) => installation)).size
    const total = installations.get(resource.metadata.slug) ?? seen
    if (idle.length > 0 && seen < total) {
      const why = `${total - seen} of its ${total} installations are in spaces that you do not administer`
      kept.push(...idle.map(({ permission }) => ({ key, permission, why })))
      return []
    }
    return idle.length === 0 ? [] : [{ key, ...source, takes: idle, events: fallen(resource, resource.spec.permissions, idle) }]
  })
  return { narrowings, kept }
}

/** What the app asks for, somebody was given, and nobody uses. */
function ofRequest({ spec }: AppResource, given: readonly GivenGrant[], unused: ReadonlySet<GivenGrant>): Taken[] {
  return (['repository', 'organization'] as const).flatMap((group) =>
    Object.entries(spec.permissions[group]).flatMap(([permission, level]): Taken[] => {
      const holders = given.filter((grant) => grant.group === group && grant.permission === permission)
      return holders.length > 0 && holders.every((grant) => unused.has(grant)) ? [{ group, permission, level }] : []
    }),
  )
}

function ofConsent({ metadata, spec }: InstallationResource, unused: readonly GivenGrant[]): Taken[] {
  const key = installationKey(metadata.app, metadata.space)
  return unused.flatMap(({ installation, group, permission }): Taken[] => {
    const level = spec.permissions?.[group][permission]
    return installation === key && level !== undefined ? [{ group, permission, level }] : []
  })
}

/** Events that an app may no longer subscribe to. */
function fallen({ spec }: AppResource, held: PermissionsByGroup, takes: readonly Taken[]): string[] {
  const left = without(held, takes)
  return spec.events.filter((name) => {
    const event = findEvent(name)
    return event !== undefined && allowsEvent(event, held) && !allowsEvent(event, left)
  })
}

/** Events that this installation would no longer cause. */
function eventsLost(app: AppResource, { spec }: InstallationResource, takes: readonly Taken[]): string[] {
  const consent = spec.permissions ?? { repository: {}, organization: {} }
  const left = deliveredEvents(app.spec.events, without(consent, takes))
  return deliveredEvents(app.spec.events, consent).filter((name) => !left.includes(name))
}

function without(held: PermissionsByGroup, takes: readonly Taken[]): PermissionsByGroup {
  const rest = (group: 'repository' | 'organization') =>
    Object.fromEntries(
      Object.entries(held[group]).filter(([name]) => !takes.some((each) => each.group === group && each.permission === name)),
    )
  return { ...held, repository: rest('repository'), organization: rest('organization') }
}

/** Everything a narrowing takes out of its manifest, as paths: the permissions, and of an app's what cannot stand without them. */
export function pathsOf({ key, takes, events }: Narrowing): (readonly string[])[] {
  const permissions = takes.map(({ group, permission }) => ['spec', 'permissions', group, permission])
  if (!key.startsWith(appKey(''))) return permissions
  const files = takes.some(({ permission }) => permission === 'single_file') ? [['spec', 'singleFilePaths']] : []
  return [...permissions, ...events.map((name) => ['spec', 'events', name]), ...files]
}
