// Questions to the catalog about webhook events: who gets one, and which permission it needs.
import catalog from '../../schemas/catalog/events.json' with { type: 'json' }
import type { Level } from '../generated/types.ts'
import { heldLevel, type PermissionsByGroup } from './held-level.ts'
import { includesLevel } from './permissions.ts'

export type EventFacts = {
  name: string
  /** subscribed: an app asks for it; always: every app with a webhook gets it; never: apps cannot get it by asking. */
  delivery: 'subscribed' | 'always' | 'never'
  status: 'current' | 'deprecated' | 'retired'
  /** Why it is deprecated or retired, or why apps cannot subscribe; may be empty. */
  reason: string
  replacement: string | null
  /** Any one of them will do; none where no permission is needed. */
  requires: readonly Need[]
  /** What its payload may report; empty where it reports one thing. */
  actions: readonly string[]
}

export type Need = { permission: string; level: Level }

type Ending = { reason: string; replacement: string | null }
type Row = {
  name: string
  subscribable: boolean
  always_on: boolean
  status: string
  requires: { permission: string; level: string }[]
  actions: string[]
  notes?: string[]
  deprecated?: Ending
  retired?: Ending
}

const byName: ReadonlyMap<string, EventFacts> = new Map((catalog.events as Row[]).map((row) => [row.name, factsOf(row)]))

function factsOf(row: Row): EventFacts {
  const ending = row.retired ?? row.deprecated
  return {
    name: row.name,
    delivery: row.always_on ? 'always' : row.subscribable ? 'subscribed' : 'never',
    status: row.status as EventFacts['status'],
    reason: ending?.reason ?? row.notes?.[0] ?? '',
    replacement: ending?.replacement ?? null,
    requires: row.requires as Need[],
    actions: row.actions,
  }
}

/** The event of exactly this name. */
export function findEvent(name: string): EventFacts | undefined {
  return byName.get(name)
}

/** Every event of the catalog, in its order. */
export function allEvents(): EventFacts[] {
  return [...byName.values()]
}

/** Names of the events an app may subscribe to. */
export function subscribableEvents(): string[] {
  return [...byName.values()].filter((event) => event.delivery === 'subscribed' && event.status !== 'retired').map((event) => event.name)
}

/** Whether the permissions are enough for the event. */
export function allowsEvent(event: EventFacts, permissions: PermissionsByGroup): boolean {
  return event.requires.length === 0 || heldNeed(event, permissions) !== null
}

/** What the event needs and the permissions hold; null for nothing of it. */
export function heldNeed(event: EventFacts, permissions: PermissionsByGroup): Need | null {
  const held = event.requires.find(({ permission, level }) => {
    const has = heldLevel(permissions, permission)
    return has !== null && includesLevel(has, level)
  })
  return held ?? null
}

/** Those of the subscribed events that a grant opens. */
export function deliveredEvents(subscribed: readonly string[], grant: PermissionsByGroup): string[] {
  return subscribed.filter((name) => {
    const event = byName.get(name)
    return event !== undefined && allowsEvent(event, grant)
  })
}
