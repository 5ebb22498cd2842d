// What a rule looks at: one app or installation, as a manifest has it, as it is on the platform, or as a plan would leave it.
import type { AppResource, InstallationResource, Level, Permissions, SpacePermissions } from '../manifest/resource.ts'

export type AppSubject = {
  kind: 'App'
  key: string
  app: AppResource
  /** Of a manifest: the fleet that it is for. Null for none, or where that is not known. */
  fleet: string | null
  /** Null: not on the platform yet, or not known. */
  createdAt: string | null
  /** Whether its deliveries are signed; null where that is not known. */
  hasSecret: boolean | null
  /** What it asks for. */
  permissions: Permissions
  /** Null where its manifest alone is known. */
  live: { installations: number; keys: number; lastUsedAt: string | null } | null
}

export type InstallationSubject = {
  kind: 'Installation'
  key: string
  installation: InstallationResource
  /** Null where nothing is known of the app. */
  app: AppResource | null
  fleet: string | null
  createdAt: string | null
  /** What it was given; of a manifest, the lower of what the app asks for and what the manifest consents to. */
  permissions: SpacePermissions
  /** Null where the platform was not asked. */
  uses: Use[] | null
}

/** When what was given was last needed. */
export type Use = {
  group: 'repository' | 'organization'
  permission: string
  level: Level
  /** When it was given; null where that is not known. */
  since: string | null
  /** Null for never. */
  lastUsedAt: string | null
  /** Whether the platform would see it being used. */
  observable: boolean
}

export type Subject = AppSubject | InstallationSubject

/** The space that it lives in, or is installed in. */
export function spaceOf(subject: Subject): string {
  return subject.kind === 'App' ? subject.app.metadata.space : subject.installation.metadata.space
}

/** The slug of the app, or of the installed one. */
export function slugOf(subject: Subject): string {
  return subject.kind === 'App' ? subject.app.metadata.slug : subject.installation.metadata.app
}
