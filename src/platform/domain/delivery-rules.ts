// Whether an app may still hear of an event when it is told, and when a failed attempt is made again. Pure.
import { findEvent, heldNeed } from '../../catalog/events.ts'
import { type Hearing, hears } from './recipients.ts'
import { later } from './time.ts'

/** `permission`: the one that the event came by; null where it takes none. */
export type Heard = { permission: string | null }

type Told = { event: string; action: string | null; installationId: number | null }

/**
 * Null: the app is not told, not even that there was something. What every app hears (that an installation ended, say) it hears
 * whatever became of the installation, and what is about the app itself comes through none.
 * @param hearing the installation as it is now; null where it has ended.
 */
export function heardNow({ event: name, action, installationId }: Told, hearing: Hearing | null): Heard | null {
  const event = findEvent(name)
  if (installationId === null) return { permission: null }
  // Whoever suspended or ended an installation wants nothing told of repositories any more.
  if (name === 'installation_repositories' && (hearing === null || hearing.suspended)) return null
  if (event?.delivery === 'always') return { permission: null }
  if (event === undefined || hearing === null || !hears({ name, action }, hearing)) return null
  return { permission: heldNeed(event, hearing.grant)?.permission ?? null }
}

/** Milliseconds before the second attempt, at most; each further one waits twice as long as the one before. */
const firstWait = 10_000
const longestWait = 6 * 60 * 60 * 1_000

export type Again = { nextAt: string; parked: boolean }

/**
 * After a failed attempt. Half of the wait is chance, so that a receiver that comes back is not met by all at once.
 * @param attempts how many there were, with this one.
 * @param random from 0 up to 1.
 */
export function tryAgain(attempts: number, at: string, givesUpAt: string, random: number): Again {
  const wait = Math.min(firstWait * 2 ** (attempts - 1), longestWait)
  const nextAt = later(at, Math.round(wait * (0.5 + random / 2)))
  return { nextAt, parked: nextAt > givesUpAt }
}
