// Whether an app hears of an event in a repository. Pure, and the one place where it is decided.
import { allowsEvent, findEvent } from '../../catalog/events.ts'
import type { Grant } from '../../generated/types.ts'
import { seesRepositories } from './access.ts'

/** An installation in the repository's space, with what its app listens for. */
export type Hearing = {
  /** The app's webhook is active and has an address. */
  listens: boolean
  /** The app subscribes to the event. */
  subscribed: boolean
  suspended: boolean
  /** The repository is among the installation's. */
  selected: boolean
  grant: Grant
}

/** Actions by which an app is asked to do something: the one that may only read checks could not. */
const askedOfWriters: ReadonlySet<string> = new Set([
  'check_run.rerequested',
  'check_run.requested_action',
  'check_suite.requested',
  'check_suite.rerequested',
])

/** What the platform can send to an app at all: no event that is retired, and none that apps do not get. */
export function isHeardByApps(name: string): boolean {
  const event = findEvent(name)
  return event !== undefined && event.status !== 'retired' && event.delivery !== 'never'
}

export function hears({ name, action }: { name: string; action: string | null }, hearing: Hearing): boolean {
  const event = findEvent(name)
  if (event === undefined || !isHeardByApps(name)) return false
  const { listens, subscribed, suspended, selected, grant } = hearing
  if (!listens || suspended || !selected || (event.delivery === 'subscribed' && !subscribed)) return false
  // Without any permission of a repository an app may not know that there is one.
  if (!seesRepositories(grant, null) || !allowsEvent(event, grant)) return false
  const asked = askedOfWriters.has(`${name}.${action}`)
  return !asked || allowsEvent({ ...event, requires: [{ permission: 'checks', level: 'write' }] }, grant)
}
