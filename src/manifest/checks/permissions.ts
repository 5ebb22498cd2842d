// Meaning of permissions: does each exist, in this group, at this level?
import type { PermissionsByGroup } from '../../catalog/held-level.ts'
import { nearPermission } from '../../catalog/near-names.ts'
import { findPermission, isUnconfirmed, type PermissionFacts, type PermissionGroup } from '../../catalog/permissions.ts'
import type { Level } from '../../generated/types.ts'
import { atKey, atValue, type Finding, type Path } from '../finding.ts'
import { maxFindings } from '../limits.ts'

type Groups = Record<string, unknown>

const root = ['spec', 'permissions']
const groupNames: readonly string[] = ['repository', 'organization', 'user'] satisfies PermissionGroup[]

/** `permissions` as the manifest has them: groups the schema knows, beside names the schema leaves to this check. */
export function* checkPermissions(permissions: Groups, inInstallation: boolean): Iterable<Finding> {
  for (const [group, levels] of Object.entries(permissions)) {
    if (inInstallation && group === 'user') yield atKey([...root, 'user'], 'AW207')
    else if (groupNames.includes(group)) yield* checkGroup(group as PermissionGroup, levels as Groups, inInstallation)
    else yield* misplaced([...root, group], findPermission(group), inInstallation)
  }
}

function* checkGroup(group: PermissionGroup, levels: Groups, inInstallation: boolean): Iterable<Finding> {
  for (const [name, level] of Object.entries(levels)) {
    const path = [...root, group, name]
    const facts = findPermission(name)
    if (facts === undefined) yield unknownPermission(path, name, group)
    else if (facts.status === 'retired') yield atKey(path, 'AW204', { name, replacement: facts.replacement })
    else if (facts.group !== group) yield* misplaced(path, facts, inInstallation)
    else {
      if (facts.status === 'deprecated') yield atKey(path, 'AW205', { name, replacement: facts.replacement })
      if (!facts.levels.includes(level as Level))
        yield atValue(path, 'AW206', { name, level: String(level), levels: facts.levels.join(', ') })
    }
  }
}

/** A name that no permission has. */
export function unknownPermission(path: Path, name: string, group: PermissionGroup): Finding {
  const near = nearPermission(name, group)
  const meant = near === null || near.group === group ? near?.name : `${near.group}.${near.name}`
  const finding = atKey(path, 'AW201', { name, group, near: meant ?? null })
  return isUnconfirmed(name) ? { ...finding, hint: 'The name was seen elsewhere, but no source confirms it; leave it out.' } : finding
}

/** A name of the catalog that stands in no group or in another one. */
export function* misplaced(path: Path, facts: PermissionFacts | undefined, inInstallation: boolean): Iterable<Finding> {
  if (facts === undefined) return
  if (facts.group === 'enterprise') yield atKey(path, 'AW203', { name: facts.name })
  else if (facts.status === 'retired') yield atKey(path, 'AW204', { name: facts.name, replacement: facts.replacement })
  else if (inInstallation && facts.group === 'user') yield atKey(path, 'AW207')
  else yield atKey(path, 'AW202', { name: facts.name, group: facts.group })
}

/** What the author seems to ask for: a faulty name counts as the one it was meant to be, so that one mistake is told once. */
export function meantPermissions(permissions: Groups): PermissionsByGroup {
  const meant: Record<'repository' | 'organization' | 'user', Record<string, Level>> = { repository: {}, organization: {}, user: {} }
  for (const [group, levels] of Object.entries(permissions)) {
    const entries = groupNames.includes(group) ? Object.entries(levels as Groups).slice(0, maxFindings) : [[group, null] as const]
    for (const [name, level] of entries) {
      const facts = findPermission(name) ?? nearPermission(name, group as PermissionGroup)
      if (facts === null || facts.group === 'enterprise') continue
      const right = facts.name === name && facts.group === group && facts.levels.includes(level as Level)
      meant[facts.group][facts.name] = right ? (level as Level) : 'admin'
    }
  }
  return meant
}
