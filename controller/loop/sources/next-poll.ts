// When to look again: about every interval, each source at times of its own, so that many do not ask at once.

/** Of the interval, to either side. */
const jitter = 0.1

/** Milliseconds until the next look; `random` is from 0 to 1. */
export function nextPoll(intervalMs: number, random: number): number {
  return Math.round(intervalMs * (1 - jitter + 2 * jitter * random))
}
