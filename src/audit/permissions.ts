// Assertions about permissions: what an app asks for, or what an installation was given.
import { heldLevel } from '../catalog/held-level.ts'
import { includesLevel } from '../catalog/permissions.ts'
import type { RuleResource } from '../manifest/policy.ts'
import type { Level } from '../manifest/resource.ts'
import { type Assertion, type Breach, both, breach, kept } from './breach.ts'
import type { Facts } from './facts.ts'

type Groups = NonNullable<RuleResource['maxPermissions']>
type Group = keyof Groups
type Levels = { readonly [permission: string]: Level }

const groupNames: readonly Group[] = ['repository', 'organization', 'user']

/** Stands for all permissions of a group. */
const everyName = '*'

/** Each permission at one of these levels or higher breaks it. */
export function denyPermissions(groups: Groups): Assertion {
  return both(
    groupNames.flatMap((group) =>
      Object.entries(groups[group] ?? {}).map(([name, level]) =>
        name === everyName ? denyAll(group, level) : denyOne(group, name, level),
      ),
    ),
  )
}

function denyOne(group: Group, name: string, level: Level): Assertion {
  const found = [breach(pathOf(group, name))]
  return ({ subject }) => {
    const held = heldLevel(subject.permissions, name)
    return held !== null && includesLevel(held, level) ? found : kept
  }
}

function denyAll(group: Group, level: Level): Assertion {
  return (facts) => named(facts, group, (_, held) => includesLevel(held, level))
}

/** In each group that is named, no permission but these, and none at a higher level. */
export function maxPermissions(groups: Groups): Assertion {
  return both(groupNames.flatMap((group) => (groups[group] === undefined ? [] : [most(group, groups[group])])))
}

function most(group: Group, levels: Levels): Assertion {
  const isNone = Object.keys(levels).length === 0
  const allows = (name: string, held: Level) => {
    const limit = (Object.hasOwn(levels, name) ? levels[name] : levels[everyName]) ?? null
    // `metadata: read` comes with any other permission of a repository.
    if (limit === null) return name === 'metadata' && held === 'read' && !isNone
    return includesLevel(limit, held)
  }
  return (facts) => named(facts, group, (name, held) => !allows(name, held))
}

/** The permissions of a group that are as `breaks` says. */
function named({ subject }: Facts, group: Group, breaks: (name: string, held: Level) => boolean): readonly Breach[] {
  const levels = (subject.permissions as Partial<Record<Group, Levels>>)[group]
  let found: Breach[] | null = null
  for (const name in levels) {
    if (!breaks(name, levels[name] as Level)) continue
    found ??= []
    found.push(breach(pathOf(group, name)))
  }
  return found ?? kept
}

function pathOf(group: Group, name: string): string {
  return `spec.permissions.${group}.${name}`
}
