// What other callers wait for while something else goes on: small reads, one after the other.
import { setTimeout as delay } from 'node:timers/promises'

export type Waits = { reads: number; p99Ms: number; longestMs: number }

/** Reads `path` until the work is done, and tells how long the reads took. */
export async function readMeanwhile<T>(url: string, token: string, work: () => Promise<T>): Promise<{ value: T; waits: Waits }> {
  const state = { running: true }
  const value = work().finally(() => {
    state.running = false
  })
  const waits: number[] = []
  while (state.running) {
    const begin = performance.now()
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
    await answer.arrayBuffer()
    waits.push(performance.now() - begin)
    await delay(2)
  }
  waits.sort((a, b) => a - b)
  return {
    value: await value,
    waits: { reads: waits.length, p99Ms: waits[Math.floor(waits.length * 0.99)] ?? 0, longestMs: waits.at(-1) ?? 0 },
  }
}
