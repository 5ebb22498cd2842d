// Takes requests from the budgets of their callers, by a profile.
import {
  type Cost,
  type Count,
  growsWithSize,
  largestSize,
  type Payer,
  type ProfileName,
  type SpaceSize,
  type Window,
  windowsOf,
} from '../domain/rate-limit.ts'
import type { RequestCounters } from './counters.ts'

/** How a payer stands in the hour that runs. `reset` in seconds since 1970. */
export type Standing = { limit: number; used: number; remaining: number; reset: number }

/** Why a request is not taken: the hour's budget is gone (primary), or too many came in one second. `retryAfter` in seconds. */
export type Excess = { kind: 'primary' | 'secondary'; retryAfter: number }

export type Charge = {
  payer: Payer
  /** null where the payer has no limits. */
  standing: Standing | null
  /** Not null: nothing was taken, and the request must not be served. */
  excess: Excess | null
}

export type RateLimiter = {
  /** Whether there are limits at all. */
  readonly active: boolean
  /** Takes `cost` from the payer's windows: from each of them, or from none where one has too little left. */
  charge(payer: Payer, cost: Cost): Promise<Charge>
}

type Parts = {
  profile: ProfileName
  counters: RequestCounters
  now: () => Date
  /** The size of a space, counted up to `most`. */
  sizeOf: (space: string, most: number) => Promise<SpaceSize>
}

/** With the profile `off` it counts nothing, and nobody has a standing. */
export function rateLimiter({ profile, counters, now, sizeOf }: Parts): RateLimiter {
  return {
    active: profile !== 'off',
    async charge(payer, cost) {
      if (profile === 'off') return { payer, standing: null, excess: null }
      const grows = growsWithSize(profile, payer) && payer.installedIn !== null
      const size = grows ? await sizeOf(payer.installedIn ?? '', largestSize) : null
      const windows = windowsOf(profile, payer, cost, size)
      if (windows === null) return { payer, standing: null, excess: null }
      const at = now().getTime()
      const { counts, exceeded } = await counters.add(payer.pool, payer.key, windows, at)
      const excess = exceeded === null ? null : excessOf(exceeded, windows, counts, at)
      return { payer, standing: standingOf(windows[0], counts[0]), excess }
    },
  }
}

function standingOf(window: Window | undefined, count: Count | undefined): Standing | null {
  if (window === undefined || count === undefined) return null
  // A limit that shrank may be below what was used.
  const used = Math.min(count.used, window.limit)
  return { limit: window.limit, used, remaining: window.limit - used, reset: Math.ceil((count.start + window.length) / 1000) }
}

function excessOf(index: number, windows: readonly Window[], counts: readonly Count[], at: number): Excess {
  const end = (counts[index]?.start ?? at) + (windows[index]?.length ?? 0)
  return { kind: index === 0 ? 'primary' : 'secondary', retryAfter: Math.max(1, Math.ceil((end - at) / 1000)) }
}
