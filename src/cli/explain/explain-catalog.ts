// Permissions and events, explained from the catalog.
import { type ApiRoute, otherWays, routesOf } from '../../catalog/api-routes.ts'
import { allEvents, type EventFacts, findEvent, type Need } from '../../catalog/events.ts'
import { nearName } from '../../catalog/near-name.ts'
import { nearEvent, nearPermission } from '../../catalog/near-names.ts'
import { allPermissions, findPermission, isUnconfirmed, type PermissionFacts } from '../../catalog/permissions.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Explanation, explanation } from './explanation.ts'

const deliveries: Readonly<Record<EventFacts['delivery'], string>> = {
  subscribed: 'to apps that list it under spec.events',
  always: 'to every app with an active webhook; it is not listed',
  never: 'not to apps: they cannot subscribe to it',
}

const groups: Readonly<Record<PermissionFacts['group'], string>> = {
  repository: 'repository: granted by the space that installs the app',
  organization: 'organization: granted by the organization that installs the app; without effect in a personal space',
  user: 'user: granted by each user who authorizes the app',
  enterprise: 'enterprise: apps of spaces cannot ask for it',
}

/** AppError 'usage' where the catalog has no such permission. */
export function explainPermission(name: string): Explanation {
  const facts = findPermission(name)
  if (facts === undefined) throw unknownPermission(name)
  const opened = allEvents().flatMap((event) => {
    const need = event.requires.find(({ permission }) => permission === name)
    return need === undefined ? [] : [{ name: event.name, text: withOthers(need, event.requires) }]
  })
  const routes = routesOf(name).map((route) => ({ name: `${route.method} ${route.path}`, text: routeText(route) }))
  return explanation(
    'permission',
    `permission ${name}`,
    facts.title,
    '',
    [
      ['group', groups[facts.group]],
      ['levels', facts.levels.join(', ')],
      ['dangerous', facts.dangerousFrom === null ? 'at no level' : `from ${facts.dangerousFrom}`],
      ...endingFacts(facts),
      ['also called', facts.aliases.join(', ')],
      ['comes with', name === 'metadata' ? 'any repository permission, at level read' : null],
      ['API routes', routes.length === 0 ? 'the catalog knows none' : null],
    ],
    [
      { title: 'Events that it opens', items: opened },
      { title: 'API routes that it opens', items: routes },
    ],
  )
}

/** AppError 'usage' where the catalog has no such event. */
export function explainEvent(name: string): Explanation {
  const facts = findEvent(name)
  if (facts === undefined) {
    throw new AppError('usage', `there is no event "${name}"`, { hint: didYouMean('event', nearEvent(name)) })
  }
  const needs = facts.requires.map(needText).join(' or ')
  return explanation('event', `event ${name}`, '', '', [
    ['delivered', facts.status === 'retired' ? 'never' : deliveries[facts.delivery]],
    ['needs', needs === '' ? 'no permission' : needs],
    ...endingFacts(facts),
    ['actions', facts.actions.join(', ')],
  ])
}

/** Every permission; AppError-free. */
export function listPermissions(): Explanation {
  const items = allPermissions().map(({ name, group, levels, status }) => ({
    name,
    text: `${group}: ${levels.join(', ')}${status === 'current' ? '' : ` (${status})`}`,
  }))
  return explanation('topics', 'permission', 'Permissions', 'One of them: appward explain permission NAME', [], [{ title: '', items }])
}

/** Every event. */
export function listEvents(): Explanation {
  const items = allEvents().map(({ name, requires, delivery, status }) => ({
    name,
    text: `${delivery}${requires.length === 0 ? '' : `; needs ${requires.map(needText).join(' or ')}`}${status === 'current' ? '' : ` (${status})`}`,
  }))
  return explanation('topics', 'event', 'Events', 'One of them: appward explain event NAME', [], [{ title: '', items }])
}

function endingFacts({ status, reason, replacement }: PermissionFacts | EventFacts): [string, string | null][] {
  if (status === 'current') return [['status', status]]
  return [
    ['status', `${status}${reason === '' ? '' : `: ${reason}`}`],
    ['instead', replacement ?? 'nothing took its place'],
  ]
}

function needText({ permission, level }: Need): string {
  return `${permission}: ${level}`
}

function withOthers(need: Need, all: readonly Need[]): string {
  const others = all.filter((each) => each !== need).map(needText)
  return `from ${need.level}${others.length === 0 ? '' : `; also by ${others.join(', ')}`}`
}

function routeText(route: ApiRoute): string {
  const needs = withOthers(route, [route, ...otherWays(route)])
  return route.confidence === undefined ? needs : `${needs} (no source here confirms it)`
}

function unknownPermission(name: string): AppError {
  if (isUnconfirmed(name)) {
    return new AppError('usage', `there is no permission "${name}"`, { hint: 'The name was seen elsewhere, but no source confirms it.' })
  }
  const near =
    nearPermission(name, 'repository')?.name ??
    nearName(
      name,
      allPermissions().map((facts) => facts.name),
    )
  return new AppError('usage', `there is no permission "${name}"`, { hint: didYouMean('permission', near) })
}

function didYouMean(kind: string, near: string | null): string {
  return near === null ? `"appward explain ${kind}" lists them.` : `Did you mean "${near}"?`
}
