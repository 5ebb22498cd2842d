// Deliveries are kept for a month, and what nobody is to hear any more goes with them: in small steps, so that no writer waits.
import { setTimeout as wait } from 'node:timers/promises'
import { later } from '../domain/time.ts'
import type { WebhooksWriter } from '../store/ports-webhooks.ts'

/** How long deliveries are kept, in milliseconds. */
export const keptFor: number = 30 * 24 * 60 * 60 * 1_000

/** Milliseconds between rounds, and between the steps of one. */
const betweenRounds = 60 * 60 * 1_000
const betweenSteps = 20

export type Pruning = { stop(): Promise<void> }

type PruneOptions = { writer: Pick<WebhooksWriter, 'pruneDeliveries' | 'pruneEvents'>; now: () => Date; log: (line: string) => void }

/** A round at once, and one each hour. */
export function startPruning({ writer, now, log }: PruneOptions): Pruning {
  const stopping = new AbortController()
  const { signal } = stopping
  const step = () => wait(betweenSteps, null, { signal })
  const round = async (): Promise<void> => {
    const before = later(now().toISOString(), -keptFor)
    while (await writer.pruneDeliveries(before)) await step()
    for (let after: number | null = 0; after !== null; ) {
      after = await writer.pruneEvents(before, after)
      if (after !== null) await step()
    }
  }
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      await round().catch((error: unknown) => {
        if (!signal.aborted) log(`Old deliveries could not be deleted, and that is tried again: ${error}`)
      })
      await wait(betweenRounds, null, { signal, ref: false }).catch(() => {})
    }
  }
  const running = rounds()
  return {
    stop: () => {
      stopping.abort()
      return running
    },
  }
}
