// Writes what came of attempts, many in one transaction: each waits for the disk, and attempts come by the hundred.
import type { Settled, WebhooksWriter } from '../store/ports-webhooks.ts'

/** Milliseconds in which others may join a batch. */
const gathering = 50

/** Milliseconds before a store that failed is asked again. */
const afterFault = 1_000

/** Attempts of one batch. */
const mostTogether = 500

export type Settler = {
  /** How many are not on the disk yet. */
  readonly waiting: number
  /** `done`: once it is on the disk. */
  add(settled: Settled, done: () => void): void
  /** Once all is on the disk; gives up at the first fault. */
  finish(): Promise<void>
}

export function settler(writer: Pick<WebhooksWriter, 'settle'>, log: (line: string) => void): Settler {
  let waiting: { settled: Settled; done: () => void }[] = []
  let timer: NodeJS.Timeout | null = null
  let writing: Promise<boolean> | null = null
  let underWay = 0

  const write = async (): Promise<boolean> => {
    const batch = waiting.splice(0, mostTogether)
    underWay = batch.length
    try {
      await writer.settle(batch.map(({ settled }) => settled))
      for (const { done } of batch) done()
      return true
    } catch (error) {
      waiting = [...batch, ...waiting]
      log(`What came of deliveries could not be written, and is tried again: ${error}`)
      return false
    } finally {
      underWay = 0
    }
  }
  const start = (wait: number) => {
    timer ??= setTimeout(async () => {
      timer = null
      writing = write()
      const written = await writing
      writing = null
      if (waiting.length > 0) start(written ? 0 : afterFault)
    }, wait)
  }
  return {
    get waiting() {
      return waiting.length + underWay
    },
    add: (settled, done) => {
      waiting.push({ settled, done })
      if (writing === null) start(gathering)
    },
    finish: async () => {
      if (timer !== null) clearTimeout(timer)
      if (writing !== null && !(await writing)) return
      if (timer !== null) clearTimeout(timer)
      while (waiting.length > 0) if (!(await write())) return
    },
  }
}
