// Assertions about permissions: what an app asks for, or what an installation was given.
import { heldLevel } from '../catalog/held-level.ts'
import { includesLevel } from '../catalog/permissions.ts'
import type { RuleResource } from '../manifest/policy.ts'
import type { Level } from '../manifest/resource.ts'
import { type Assertion, type Breach, breach, kept } from './breach.ts'

type Groups = NonNullable<NonNullable<RuleResource['deny']>['permissions']>
type Levels = { readonly [permission: string]: Level }

export const groupNames = ['repository', 'organization', 'user'] as const

/** Stands for all permissions of a group. */
export const everyName = '*'

/** Each permission at one of these levels or higher breaks it. */
export function denyPermissions(groups: Groups): Assertion {
  const wanted = groupNames.flatMap((group) => Object.entries(groups[group] ?? {}).map(([name, level]) => ({ group, name, level })))
  const named = wanted.filter(({ name }) => name !== everyName)
  const all = wanted.filter(({ name }) => name === everyName)
  return ({ subject: { permissions } }) => {
    let found: Map<string, Breach> | null = null
    const add = (path: string) => {
      found ??= new Map()
      found.set(path, breach(path))
    }
    for (const { group, name, level } of named) {
      const held = heldLevel(permissions, name)
      if (held !== null && includesLevel(held, level)) add(pathOf(group, name))
    }
    for (const { group, level } of all) {
      const levels: Levels = (permissions as { [group: string]: Levels })[group] ?? {}
      for (const name in levels) if (includesLevel(levels[name] as Level, level)) add(pathOf(group, name))
    }
    return found === null ? kept : [...(found as Map<string, Breach>).values()]
  }
}

function pathOf(group: string, name: string): string {
  return `spec.permissions.${group}.${name}`
}
