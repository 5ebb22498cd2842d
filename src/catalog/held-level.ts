// Which level of a permission a request or a grant holds, with the one that others imply.
import type { Level } from '../generated/types.ts'
import { findPermission } from './permissions.ts'

/** Permissions by group, as manifests and grants have them. */
export type PermissionsByGroup = {
  readonly repository: { readonly [name: string]: Level }
  readonly organization: { readonly [name: string]: Level }
  readonly user?: { readonly [name: string]: Level }
}

/** The level held; null for none. `metadata: read` comes with any repository permission. */
export function heldLevel(permissions: PermissionsByGroup, name: string): Level | null {
  const group = findPermission(name)?.group
  if (group === undefined || group === 'enterprise') return null
  const levels = permissions[group] ?? {}
  if (Object.hasOwn(levels, name)) return levels[name] ?? null
  return name === 'metadata' && Object.keys(permissions.repository).length > 0 ? 'read' : null
}
