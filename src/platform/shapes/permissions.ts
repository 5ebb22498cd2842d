// Permissions as the API has them: one flat list for all groups; and the way back.
import { findPermission } from '../../catalog/permissions.ts'
import type { Grant, Level } from '../../generated/types.ts'
import type { Permissions } from '../../manifest/resource.ts'

type Flat = Record<string, Level>

/** `metadata: read` comes with any repository permission, and is told. */
export function flatPermissions({ repository, organization, user = {} }: Grant & Partial<Permissions>): Flat {
  const implied: Flat = Object.keys(repository).length > 0 ? { metadata: 'read' } : {}
  return { ...implied, ...repository, ...organization, ...user }
}

/** Flat permissions by group; null where one is none that an installation can hold. */
export function groupedPermissions(flat: Readonly<Record<string, string>>): Grant | null {
  const grouped: Grant = { repository: {}, organization: {} }
  for (const [name, level] of Object.entries(flat)) {
    const facts = findPermission(name)
    if (facts === undefined || (facts.group !== 'repository' && facts.group !== 'organization')) return null
    const known = facts.levels.find((candidate) => candidate === level)
    if (known === undefined) return null
    grouped[facts.group][name] = known
  }
  return grouped
}
