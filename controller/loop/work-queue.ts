// Which fleet is worked on when: keys that are due, each at most once and in the order in which they came, and keys that become due later.

/** Calls `work` after so many milliseconds, unless what it answers with is called before. */
export type After = (milliseconds: number, work: () => void) => () => void

export type WorkQueueOptions = {
  /** How many keys are worked on at once; of one key never more than one. */
  concurrency: number
  /** Works on a key, and says after how many milliseconds it is due again. Never rejects. */
  work: (key: string) => Promise<number>
  after: After
}

export type WorkQueue = {
  /** Makes a key due now. One that is due already stays where it is; one that is worked on is due once more afterwards. */
  add: (key: string) => void
  /** How many keys are due and not worked on. */
  depth: () => number
  /** Hands out nothing more, and waits for what is worked on. */
  stop: () => Promise<void>
}

/** A key that fails each time comes back behind all that are due then, so it keeps nobody waiting. */
export function workQueue({ concurrency, work, after }: WorkQueueOptions): WorkQueue {
  const due = new Set<string>()
  const later = new Map<string, () => void>()
  const running = new Map<string, Promise<void>>()
  let stopped = false

  const add = (key: string): void => {
    if (stopped) return
    later.get(key)?.()
    later.delete(key)
    due.add(key)
    handOut()
  }

  const handOut = (): void => {
    // A set gives its members in the order in which they came.
    for (const key of due) {
      if (stopped || running.size >= concurrency) return
      if (running.has(key)) continue
      due.delete(key)
      running.set(key, run(key))
    }
  }

  const run = async (key: string): Promise<void> => {
    const wait = await work(key)
    running.delete(key)
    if (!due.has(key) && !stopped)
      later.set(
        key,
        after(wait, () => add(key)),
      )
    handOut()
  }

  return {
    add,
    depth: () => due.size,
    stop: async () => {
      stopped = true
      for (const cancel of later.values()) cancel()
      later.clear()
      await Promise.all(running.values())
    },
  }
}
