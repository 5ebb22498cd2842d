// How long a fleet waits after failures in a row: longer and longer, and never all fleets for the same time.

/** From 0 to 1, as Math.random. */
export type Random = () => number

const firstWait = 1_000
const longestWait = 5 * 60_000

/** Milliseconds before the next try after so many failures in a row; from a half of what has doubled each time to the whole of it. */
export function backOff(failures: number, random: Random): number {
  const whole = Math.min(firstWait * 2 ** Math.min(failures - 1, 30), longestWait)
  return Math.round(whole * (0.5 + random() / 2))
}
