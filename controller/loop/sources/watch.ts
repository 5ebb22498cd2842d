// Looks at a source again and again: after each interval, and at once when asked to. What was found is handed on each time, changed or not, since
// the platform may have drifted meanwhile.
import type { ManifestSource } from '../../ports.ts'
import { nextPoll } from './next-poll.ts'

/** `error`: why the source could not be asked. */
export type Look = { revision: string; error: null } | { revision: null; error: unknown }

/** `wait` ends early, however it likes, when its signal is aborted. */
export type WatchClock = { wait(ms: number, signal: AbortSignal): Promise<unknown>; random(): number }

export type WatchOptions = { intervalMs: number; signal: AbortSignal; clock: WatchClock }

/** Ends when the signal is aborted. The next look waits until whoever takes them asks for it. */
export type Watch = AsyncIterable<Look> & {
  /** Looks at once. Of those who ask meanwhile all are answered by one look, which begins after the last of them asked. */
  look(): void
}

export function watch(source: Pick<ManifestSource, 'newest'>, { intervalMs, signal, clock }: WatchOptions): Watch {
  let asked = false
  let wake = () => {}
  async function* looks(): AsyncGenerator<Look> {
    while (!signal.aborted) {
      asked = false
      const seen = await lookOnce(source, signal)
      if (signal.aborted) return
      yield seen
      const waiting = new AbortController()
      wake = () => waiting.abort()
      signal.addEventListener('abort', wake)
      if (!asked && !signal.aborted) await clock.wait(nextPoll(intervalMs, clock.random()), waiting.signal).catch(() => {})
      signal.removeEventListener('abort', wake)
    }
  }
  return {
    look: () => {
      asked = true
      wake()
    },
    [Symbol.asyncIterator]: looks,
  }
}

async function lookOnce(source: Pick<ManifestSource, 'newest'>, signal: AbortSignal): Promise<Look> {
  try {
    return { revision: await source.newest(signal), error: null }
  } catch (error) {
    return { revision: null, error }
  }
}
