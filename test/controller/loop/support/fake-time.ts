// A clock that moves when a test says so, and the work that waits for it.
import type { After } from '../../../../controller/loop/work-queue.ts'

export type FakeTime = {
  clock: () => number
  after: After
  /** Moves the clock, and does what becomes due on the way, each thing at its time. */
  pass: (milliseconds: number) => Promise<void>
  /** How much still waits. */
  size: () => number
}

export function fakeTime(): FakeTime {
  const waiting = new Set<{ at: number; work: () => void }>()
  let now = 0
  return {
    clock: () => now,
    after: (milliseconds, work) => {
      const timer = { at: now + milliseconds, work }
      waiting.add(timer)
      return () => void waiting.delete(timer)
    },
    pass: async (milliseconds) => {
      const end = now + milliseconds
      for (;;) {
        await settle()
        const [next] = [...waiting].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (next === undefined) break
        waiting.delete(next)
        now = Math.max(now, next.at)
        next.work()
      }
      now = end
      await settle()
    },
    size: () => waiting.size,
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn++) await Promise.resolve()
}
