// Which events an app loses with a permission that it cannot have: told in the hint of that permission's finding.
import { allowsEvent, findEvent } from '../../catalog/events.ts'
import type { PermissionsByGroup } from '../../catalog/held-level.ts'
import type { Code } from '../diagnostic-codes.ts'
import type { Finding } from '../finding.ts'
import type { CompleteApp } from '../normalize.ts'
import { showable } from '../secret-text.ts'
import { checkPermissions, meantPermissions } from './permissions.ts'

/** Findings after which a permission is left out, or given another level. */
const falling: ReadonlySet<Code> = new Set<Code>(['AW203', 'AW204', 'AW205', 'AW206'])

/** The findings about an app's permissions. */
export function* checkAppPermissions({ spec }: CompleteApp): Iterable<Finding> {
  for (const finding of checkPermissions(spec.permissions, false)) {
    const lost = falling.has(finding.code) ? eventsLost(spec, String(finding.path.at(-1))) : []
    yield lost.length === 0 ? finding : { ...finding, hint: `${finding.hint} ${sentence(lost)}` }
  }
}

/** Listed events that the app has only by this permission. */
function eventsLost({ permissions, events }: CompleteApp['spec'], name: string): string[] {
  const held = meantPermissions(permissions)
  const left = without(held, name)
  return events.filter((event) => {
    const facts = findEvent(event)
    return facts?.delivery === 'subscribed' && allowsEvent(facts, held) && !allowsEvent(facts, left)
  })
}

function without({ repository, organization, user }: PermissionsByGroup, name: string): PermissionsByGroup {
  const rest = <T>(levels: { readonly [permission: string]: T }): Record<string, T> =>
    Object.fromEntries(Object.entries(levels).filter(([permission]) => permission !== name))
  return { repository: rest(repository), organization: rest(organization), user: rest(user ?? {}) }
}

function sentence(events: readonly string[]): string {
  const names = showable(events.join(', '))
  return events.length === 1 ? `Without it the event ${names} falls, too.` : `Without it these events fall, too: ${names}.`
}
