// Random numbers that come again: a failed run prints its seed, and SEED=… repeats it.

export type Random = {
  readonly seed: number
  /** A whole number from 0 up to `below`. */
  pick(below: number): number
  one<T>(items: readonly T[]): T
}

/** Mulberry32: 32 bits of state, good enough to choose faults by. */
export function seeded(seed: number = Number(process.env.SEED ?? Date.now() % 2 ** 32)): Random {
  let state = seed >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const pick = (below: number) => Math.floor(next() * below)
  return {
    seed,
    pick,
    one: (items) => {
      const item = items[pick(items.length)]
      if (item === undefined) throw new Error('nothing to choose from')
      return item
    },
  }
}
