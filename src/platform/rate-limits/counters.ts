// What callers have used of their windows: the port that a store shared by several processes can serve, and the one in memory.
import { type Count, countAt, hour, type Window } from '../domain/rate-limit.ts'

/** `exceeded` is the index of the first window without room; then nothing was added. */
export type Counted = { counts: Count[]; exceeded: number | null }

export interface RequestCounters {
  /**
   * Adds each window's cost to what `key` has used of it: to all of them, or, where one has no room for it, to none.
   * A cost of 0 looks only; a negative one gives back. `now` in milliseconds.
   */
  add(pool: string, key: string, windows: readonly Window[], now: number): Promise<Counted>
}

/** Callers of one pool that are kept at most. Beyond, those that asked longest ago start anew. */
const maxKeys = 100_000

/** Two generations: who asks is in the newer one, and who has not asked for two of them is gone. */
type Pool = { newer: Map<string, Count[]>; older: Map<string, Count[]>; since: number }

/** Counters of one process. They are gone with it. */
export function memoryCounters(limit: number = maxKeys): RequestCounters & { readonly size: number } {
  const pools = new Map<string, Pool>()
  const poolOf = (name: string, now: number) => {
    const pool = pools.get(name) ?? { newer: new Map(), older: new Map(), since: now }
    pools.set(name, pool)
    return pool
  }
  return {
    get size() {
      return [...pools.values()].reduce((sum, { newer, older }) => sum + newer.size + older.size, 0)
    },
    async add(name, key, windows, now) {
      const pool = poolOf(name, now)
      // No window that nobody has asked of for an hour still runs.
      if (Math.abs(now - pool.since) >= hour) turn(pool, now)
      const kept = pool.newer.get(key) ?? pool.older.get(key)
      const before = windows.map(({ length }, index) => countAt(kept?.[index], length, now))
      const exceeded = windows.findIndex(({ limit, cost }, index) => cost > 0 && (before[index]?.used ?? 0) + cost > limit)
      const counts =
        exceeded >= 0 ? before : before.map(({ start, used }, index) => ({ start, used: Math.max(0, used + (windows[index]?.cost ?? 0)) }))
      if (kept === undefined && windows.every(({ cost }) => cost === 0)) return { counts, exceeded: null }
      pool.older.delete(key)
      pool.newer.set(key, counts)
      if (pool.newer.size > limit / 2) turn(pool, now)
      return { counts, exceeded: exceeded >= 0 ? exceeded : null }
    },
  }
}

/** In one step: clearing old entries away one by one costs more with every one that was cleared before. */
function turn(pool: Pool, now: number): void {
  pool.older = pool.newer
  pool.newer = new Map()
  pool.since = now
}
