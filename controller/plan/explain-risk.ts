// Writes into a plan what the permissions that it raises open, and those that wait for people.
import { capabilitiesOf, type Raise } from '../../src/audit/capabilities.ts'
import { raisedLevels } from '../../src/catalog/consent.ts'
import type { PermissionsByGroup } from '../../src/catalog/held-level.ts'
import { type RaisedPermission, raisedBy } from '../../src/catalog/opened.ts'
import { includesLevel } from '../../src/catalog/permissions.ts'
import type {
  AppRecord,
  Capability,
  Change,
  GrantChange,
  InstallationRecord,
  Plan,
  ResourceRecord,
  Waiting,
} from '../../src/generated/types.ts'
import { installationKey, type Permissions, partsOfInstallation, slugOf } from '../../src/manifest/resource.ts'

const nothing: Permissions = { repository: {}, organization: {}, user: {} }

/** The plan with `capabilities`. `records`: what was read for it; without them nobody knows how many repositories an installation reaches. */
export function explainRisk(plan: Plan, records: readonly ResourceRecord[]): Plan {
  const scene = sceneOf(plan, records)
  return { ...plan, capabilities: capabilitiesOf(raisesOf(plan, scene)).map((each) => withUnseen(each, scene)) }
}

/** What a raise is found in: where an installation stands, and what was told of it already. */
type Scene = {
  /** By the key that installations have after the plan. */
  records: ReadonlyMap<string, InstallationRecord>
  /** By the slug that apps have after the plan. */
  apps: ReadonlyMap<string, AppRecord>
  /** By the same slug. */
  seen: ReadonlyMap<string, InstallationRecord[]>
  changes: ReadonlyMap<string, Change>
  told: Set<string>
}

function sceneOf({ changes }: Plan, records: readonly ResourceRecord[]): Scene {
  const renamed = new Map(changes.flatMap(({ kind, key, from }) => (kind === 'App' && from !== null ? [[slugOf(from), slugOf(key)]] : [])))
  const slugNow = (slug: string) => renamed.get(slug) ?? slug
  const installations = records.filter((record) => record.kind === 'Installation')
  const slugIn = ({ resource }: InstallationRecord) => slugNow(resource.metadata.app)
  return {
    records: new Map(installations.map((record) => [installationKey(slugIn(record), record.resource.metadata.space), record])),
    seen: Map.groupBy(installations, slugIn),
    apps: new Map(records.flatMap((record) => (record.kind === 'App' ? [[slugNow(slugOf(record.key)), record]] : []))),
    changes: new Map(changes.map((change) => [change.key, change])),
    told: new Set(),
  }
}

function raisesOf({ changes, waiting }: Plan, scene: Scene): Raise[] {
  const installed = new Set(changes.flatMap(({ action, key }) => (action === 'install' ? [partsOfInstallation(key).app] : [])))
  return [
    ...changes.flatMap((change) => [...consentRaises(change, scene), ...ownRaises(change, installed)]),
    ...waiting.flatMap((each) => waitingRaise(each, scene)),
  ]
}

/** What a change grants installations at once, and what they wait for because of it. */
function consentRaises({ key, consents }: Change, scene: Scene): Raise[] {
  return consents.flatMap(({ installation, effect, permissions }): Raise[] => {
    if (effect === 'removed' || !isNew(scene, `${installation} ${effect}`)) return []
    const granted = consents.filter((each) => each.installation === installation && each.effect === 'granted').flatMap(raisesIn)
    const given = givenTo(installation, [...granted, ...raisesIn({ permissions })], scene)
    return [
      {
        key,
        when: effect === 'granted' ? 'applied' : 'consented',
        installation,
        repositories: reachOf(installation, scene),
        before: effect === 'granted' ? given : raisedBy(given, granted),
        permissions: raisesIn({ permissions }),
      },
    ]
  })
}

/** What an app asks for that no installation has to consent to: users do, or whoever will install it. */
function ownRaises({ key, before, after, consents }: Change, installed: ReadonlySet<string>): Raise[] {
  if (after?.kind !== 'App') return []
  const was = before?.kind === 'App' ? before.spec.permissions : nothing
  const is = after.spec.permissions
  const alone = { key, installation: null, repositories: null, before: was }
  const raises: Raise[] = [{ ...alone, when: 'authorized', permissions: userRaises(was, is) }]
  const nowhere = consents.every(({ effect }) => effect === 'removed') && !installed.has(after.metadata.slug)
  return nowhere ? [{ ...alone, when: 'installed', permissions: raisedLevels(was, is) }, ...raises] : raises
}

function userRaises({ user: was }: Permissions, { user: is }: Permissions): RaisedPermission[] {
  return Object.entries(is).flatMap(([permission, to]) => {
    const from = was[permission] ?? null
    return from !== null && includesLevel(from, to) ? [] : [{ group: 'user' as const, permission, from, to }]
  })
}

/** What waited before the plan, or for an installation that no change is about. A refusal holds. */
function waitingRaise({ installation, state, permissions }: Waiting, scene: Scene): Raise[] {
  if (state === 'refused' || !isNew(scene, `${installation} waiting`)) return []
  const raises = raisesIn({ permissions })
  const repositories = reachOf(installation, scene)
  const before = givenTo(installation, raises, scene)
  return [{ key: installation, when: 'consented', installation, repositories, before, permissions: raises }]
}

/** What an installation has been given so far: of one that the caller does not see, what its app asks for but for what is raised. */
function givenTo(installation: string, raises: readonly RaisedPermission[], { records, apps, changes }: Scene): PermissionsByGroup {
  const record = records.get(installation)
  if (record !== undefined) return record.status.grant
  if (changes.get(installation)?.action === 'install') return nothing
  const { repository, organization } = apps.get(partsOfInstallation(installation).app)?.resource.spec.permissions ?? nothing
  const given: Permissions = { repository: { ...repository }, organization: { ...organization }, user: {} }
  for (const { group, permission, from } of raises) {
    if (from === null) delete given[group][permission]
    else given[group][permission] = from
  }
  return given
}

/** With the repositories of installations that the caller does not see, where they are all that the platform counts beyond those that are seen. */
function withUnseen(capability: Capability, scene: Scene): Capability {
  const { installations, repositories } = capability
  const [first] = installations
  if (repositories !== null || first === undefined) return capability
  const { app: slug } = partsOfInstallation(first)
  const app = scene.apps.get(slug)
  const seen = scene.seen.get(slug) ?? []
  const unseen = installations.filter((each) => reachOf(each, scene) === null)
  const isNewOne = unseen.some((each) => scene.changes.get(each)?.action === 'install')
  if (app === undefined || isNewOne || unseen.length !== app.status.installations - seen.length) return capability
  const rest = seen.reduce((left, { status }) => left - status.repositories, app.status.repositories)
  return { ...capability, repositories: installations.reduce((sum, each) => sum + (reachOf(each, scene) ?? 0), rest) }
}

/** How many repositories it reaches once the plan is applied. */
function reachOf(installation: string, { records, changes }: Scene): number | null {
  const after = changes.get(installation)?.after
  if (after?.kind === 'Installation' && after.spec.repositories !== 'all') return after.spec.repositories.length
  return records.get(installation)?.status.repositories ?? null
}

function raisesIn({ permissions }: { permissions: readonly GrantChange[] }): RaisedPermission[] {
  return permissions.flatMap(({ to, ...rest }) => (to === null ? [] : [{ ...rest, to }]))
}

function isNew({ told }: Scene, name: string): boolean {
  return !told.has(name) && told.add(name).has(name)
}
