// What the registry keeps, as the rules see it. Spaces and fleets are named by login and name.
import type { Freeze, Grant, Reason, Space } from '../../generated/types.ts'
import type { AppResource, InstallationResource } from '../../manifest/resource.ts'
import type { SpaceRef } from './rights.ts'

type Stored = {
  id: number
  key: string
  space: string
  fleet: string | null
  revision: number
  digest: string
  createdAt: string
  updatedAt: string
  /** Login of who changed it last. */
  updatedBy: string
}

export type StoredApp = Stored & {
  kind: 'App'
  resource: AppResource
  /** As its fleet applied it, where it is not like that any more. */
  applied: AppResource | null
  /** The slug before its last rename. */
  formerSlug: string | null
}

/** Who suspended an installation, from which side. What the app's owner suspended, the space cannot lift. */
export type Suspension = {
  at: string
  by: string
  side: 'app' | 'space'
  /** The space's own suspension, beneath one of the app's: each side lifts its own. */
  beneath?: { at: string; by: string }
}

/** Who refused what an app asks for; `digest` is that of the request. */
export type Refusal = { at: string; by: string; digest: string }

export type StoredInstallation = Stored & {
  kind: 'Installation'
  appId: number
  resource: InstallationResource
  /** As its fleet applied it, where it is not like that any more. */
  applied: InstallationResource | null
  grant: Grant
  /** Where `resource.spec.suspended` is true, and only there. */
  suspension: Suspension | null
  /** The last refusal of a raised request, until the request changes. */
  refusal: Refusal | null
}

export type StoredResource = StoredApp | StoredInstallation

export type StoredFleet = { name: string; space: string; head: number; createdAt: string; updatedAt: string; updatedBy: string }

/** Who deleted or uninstalled something, when; `space`: whose log says so. */
export type Ending = { space: string; by: string; at: string }
/** A space with what its admins have set. */
export type SpaceWithSettings = SpaceRef & Pick<Space, 'consentFrom'>

/** The part of the registry that a changeset may touch. */
export type WorkingSet = {
  /** Spaces that the changeset names, and accounts whose login is a new name. */
  spaces: ReadonlyMap<string, SpaceWithSettings>
  /** Names of repositories by owner, for spaces of which a changeset names repositories. */
  repositories: ReadonlyMap<string, ReadonlySet<string>>
  /** null before the fleet's first changeset. */
  fleet: StoredFleet | null
  /** The space of each fleet from which the changeset takes something over, by name. */
  fleetSpaces: ReadonlyMap<string, string>
  /** Apps that the changeset names, and those of its installations. */
  apps: readonly StoredApp[]
  /** Installations that the changeset names, and all installations of `apps`. */
  installations: readonly StoredInstallation[]
  /** Of what the changeset names and is not there any more, by key. */
  endings: ReadonlyMap<string, Ending>
  /** Freezes that may stop the changeset, the platform's first. */
  freezes: readonly Freeze[]
  /** The next free ids. */
  nextIds: { app: number; installation: number; changeset: number }
}

/** One line of the audit log, before it has an id. */
export type AuditDraft = {
  action: string
  key: string
  space: string | null
  before: object | null
  after: object | null
  /** What made a change risky, as plans would say; none where left out. */
  reasons?: readonly Reason[]
}

/** Who did something, by what, from where; the same for all entries of one request. */
export type Origin = { at: string; actor: string; credential: string; address: string | null }
