// What it means to each installation that its app asks for something else: foretold by the rules that decide it. Pure.
import { type ConsentingSpace, grantByManifest, loweredLevels, raisedLevels } from '../../catalog/consent.ts'
import { deliveredEvents } from '../../catalog/events.ts'
import type { GrantChange, PendingChange, PendingConsent } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import type { AppResource } from '../../manifest/resource.ts'
import { pendingConsent } from './consent.ts'
import type { StoredInstallation } from './registry.ts'

type Asking = Pick<AppResource['spec'], 'permissions' | 'events'>

export type RequestEffect = {
  installation: StoredInstallation
  /** Levels that it loses at once. */
  loses: GrantChange[]
  /** Levels that it gets at once: a manifest of the space has consented to them. */
  gets: PendingChange[]
  /** What its space is asked to consent to; null for nothing. */
  pending: PendingConsent | null
  /** Events that are not delivered any more, and those that are from now on. */
  eventsLost: string[]
  eventsGained: string[]
}

/** `space`: the one that it is in. */
export function requestEffect(installation: StoredInstallation, space: ConsentingSpace, before: Asking, after: Asking): RequestEffect {
  const consent = installation.resource.spec.permissions ?? null
  const grant = grantByManifest(space, after.permissions, consent, installation.grant)
  // A refusal holds until the app asks for something else.
  const holds = installation.refusal !== null && digestOf(before.permissions) === digestOf(after.permissions)
  const refusal = holds ? installation.refusal : null
  const [had, has] = [deliveredEvents(before.events, installation.grant), deliveredEvents(after.events, grant)]
  return {
    installation,
    loses: loweredLevels(installation.grant, grant),
    gets: raisedLevels(installation.grant, grant),
    pending: pendingConsent({ grant, refusal }, after.permissions, space.type),
    eventsLost: had.filter((name) => !has.includes(name)),
    eventsGained: has.filter((name) => !had.includes(name)),
  }
}

/** Whether the installation notices anything. */
export function isTouched({ loses, gets, pending, eventsLost, eventsGained }: RequestEffect): boolean {
  return pending !== null || [loses, gets, eventsLost, eventsGained].some(({ length }) => length > 0)
}
