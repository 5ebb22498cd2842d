// Meaning of events: can the app subscribe to each, and does it ask for the permission that each needs?
import { allowsEvent, type EventFacts, findEvent } from '../../catalog/events.ts'
import { nearEvent } from '../../catalog/near-names.ts'
import { atKey, atValue, type Finding } from '../finding.ts'
import type { CompleteApp } from '../normalize.ts'
import { meantPermissions } from './permissions.ts'

/** Findings stand at the items of the list. */
export function* checkEvents({ spec }: CompleteApp): Iterable<Finding> {
  if (spec.events.length === 0) return
  if (!spec.webhook.active) yield atKey(['spec', 'events'], 'AW217')
  const permissions = meantPermissions(spec.permissions)
  for (const [index, name] of spec.events.entries()) {
    const path = ['spec', 'events', index]
    const facts = findEvent(name)
    if (facts === undefined) yield atValue(path, 'AW211', { name, near: nearEvent(name) })
    else if (facts.status === 'retired') yield atValue(path, 'AW214', { name, replacement: facts.replacement })
    else if (facts.delivery === 'always') yield atValue(path, 'AW212', { name })
    else if (facts.delivery === 'never') yield atValue(path, 'AW213', { name, reason: facts.reason || null })
    else {
      if (facts.status === 'deprecated') yield atValue(path, 'AW215', { name, replacement: facts.replacement })
      if (!allowsEvent(facts, permissions)) yield atValue(path, 'AW216', { name, needs: needsOf(facts) })
    }
  }
}

function needsOf({ requires }: EventFacts): string {
  const needs = requires.map(({ permission, level }) => `the permission ${permission}: ${level}`).join(' or ')
  return requires.some(({ permission }) => permission === 'metadata') ? `${needs}, which comes with any repository permission` : needs
}
