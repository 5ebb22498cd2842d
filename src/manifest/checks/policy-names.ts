// Permissions and events that rules name: are there such? What is deprecated may still be held, so rules may speak of it.
import { findEvent } from '../../catalog/events.ts'
import { nearEvent } from '../../catalog/near-names.ts'
import { findPermission, includesLevel } from '../../catalog/permissions.ts'
import { atKey, atValue, type Finding, type Path } from '../finding.ts'
import type { RuleResource } from '../policy.ts'
import { misplaced, unknownPermission } from './permissions.ts'

type Groups = NonNullable<RuleResource['maxPermissions']>

/** Stands for all permissions of a group. */
const everyName = '*'

export function* checkRulePermissions(groups: Groups, root: Path): Iterable<Finding> {
  for (const group of ['repository', 'organization', 'user'] as const) {
    for (const [name, level] of Object.entries(groups[group] ?? {})) {
      if (name === everyName) continue
      const path = [...root, group, name]
      const facts = findPermission(name)
      if (facts === undefined) yield unknownPermission(path, name, group)
      else if (facts.status === 'retired') yield atKey(path, 'AW204', { name, replacement: facts.replacement })
      else if (facts.group !== group) yield* misplaced(path, facts, false)
      // A level that lies between those it has is one at which rules may draw the line.
      else if (!facts.levels.some((each) => includesLevel(each, level))) {
        yield atValue(path, 'AW206', { name, level, levels: facts.levels.join(', ') })
      }
    }
  }
}

export function* checkRuleEvents(names: readonly string[], root: Path): Iterable<Finding> {
  for (const [index, name] of names.entries()) {
    const path = [...root, index]
    const facts = findEvent(name)
    if (facts === undefined) yield atValue(path, 'AW211', { name, near: nearEvent(name) })
    else if (facts.status === 'retired') yield atValue(path, 'AW214', { name, replacement: facts.replacement })
    else if (facts.delivery === 'always') yield atValue(path, 'AW212', { name })
    else if (facts.delivery === 'never') yield atValue(path, 'AW213', { name, reason: facts.reason || null })
  }
}
