// A manifest in its one complete form: every default written out, sets sorted, instructions (movedFrom) left out.
// Desired and actual state both have it, so they compare without mapping.
import type { App, Installation, Kind } from '../generated/types.ts'

/** `T` with every optional field present, but for those named in `Absent`, which have no default. */
type Complete<T, Absent extends string = never> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T as K extends Absent ? never : K]-?: Complete<NonNullable<T[K]>, Absent> } & {
        [K in keyof T as K extends Absent ? K : never]?: T[K]
      }
    : T

type Levels = { [permission: string]: Level }

/** An access level; each includes the ones before it. */
export type Level = 'read' | 'write' | 'admin'

/** Permissions by group, as an app asks for them. */
export type Permissions = { repository: Levels; organization: Levels; user: Levels }

/** Permissions that a space can grant: users consent to theirs one by one. */
export type SpacePermissions = Omit<Permissions, 'user'>

/** An app as its manifest asks for it. */
export type AppResource = {
  apiVersion: 'appward/v1'
  kind: 'App'
  metadata: Complete<Omit<App['metadata'], 'movedFrom'>>
  spec: Omit<Complete<NonNullable<App['spec']>, 'secretFrom'>, 'permissions' | 'events'> & { permissions: Permissions; events: string[] }
}

/** An app in a space, as its manifest asks for it. */
export type InstallationResource = {
  apiVersion: 'appward/v1'
  kind: 'Installation'
  metadata: Complete<Installation['metadata']>
  spec: {
    /** `all`, or names sorted. */
    repositories: 'all' | string[]
    /** Absent: people decide. */
    permissions?: SpacePermissions
    /** Absent in a manifest: people decide. The platform writes it only where it is true. */
    suspended?: boolean
    lifecycle: { preventDestroy: boolean }
  }
}

/** What one manifest is about. */
export type Resource = AppResource | InstallationResource

/** Where the webhook secret of an app is read from: one of the two. */
export type SecretFrom = { env?: string; file?: string }

/** Where a resource was before, as its manifest says. */
export type MovedFrom = { slug?: string; space?: string }

/** `App/SLUG`, the identity of an app in plans and changesets. */
export function appKey(slug: string): string {
  return `App/${slug}`
}

/** The slug in an app's key. */
export function slugOf(key: string): string {
  return key.slice(appKey('').length)
}

/** `Installation/SLUG@SPACE`. */
export function installationKey(app: string, space: string): string {
  return `Installation/${app}@${space}`
}

/** Whether a value that a platform keeps is a resource, rather than a grant or facts of another kind. */
export function isResource(value: object | null): value is Resource {
  return value !== null && Object.hasOwn(value, 'spec') && Object.hasOwn(value, 'metadata')
}

/** The key of a resource. */
export function keyOf(resource: Resource): string {
  return resource.kind === 'App' ? appKey(resource.metadata.slug) : installationKey(resource.metadata.app, resource.metadata.space)
}

/** What an installation's key is made of. */
export function partsOfInstallation(key: string): { app: string; space: string } {
  const at = key.indexOf('@')
  return { app: key.slice(key.indexOf('/') + 1, at), space: key.slice(at + 1) }
}

/** What a resource keeps whatever becomes of its key. */
export function identityOf({ kind, id }: { kind: Kind; id: number | null }): string {
  return `${kind}#${id}`
}

/** The kind that a key names. */
export function kindOfKey(key: string): Kind {
  return key.startsWith('App/') ? 'App' : 'Installation'
}
