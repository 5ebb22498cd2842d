// Waits until people have consented to what a plan left to them, or one of them refuses, or time runs out.
import type { Waiting, WaitingConsent } from '../src/generated/types.ts'
import { withPage } from './plan/consent-effects.ts'
import type { ConsentReader } from './ports.ts'

export type ConsentWait = {
  reader: ConsentReader
  waiting: readonly Waiting[]
  /** Milliseconds. */
  limit: number
  /** A clock in milliseconds. */
  now: () => number
  sleep: (milliseconds: number) => Promise<void>
  /** Hears what is still waiting, first and whenever it has become less. */
  tell: (outstanding: readonly Waiting[]) => void
}

/** `outstanding`: as it is on the platform now. */
export type ConsentEnd = { end: 'consented' | 'refused' | 'time'; outstanding: Waiting[] }

const firstWait = 1_000
const longestWait = 10_000

/** Asks at once, and then with growing waits. Rejects with the reader's errors and those of `sleep`. */
export async function waitForConsent({ reader, waiting, limit, now, sleep, tell }: ConsentWait): Promise<ConsentEnd> {
  const until = now() + limit
  let last = Number.POSITIVE_INFINITY
  for (let wait = firstWait; ; wait = Math.min(wait * 1.5, longestWait)) {
    const outstanding = await outstandingOf(reader, waiting)
    if (outstanding.length === 0) return { end: 'consented', outstanding }
    if (outstanding.some(({ state }) => state === 'refused')) return { end: 'refused', outstanding }
    if (now() >= until) return { end: 'time', outstanding }
    if (outstanding.length < last) tell(outstanding)
    last = outstanding.length
    await sleep(Math.min(wait, until - now()))
  }
}

/** An installation that is gone waits for nobody. */
async function outstandingOf(reader: ConsentReader, waiting: readonly Waiting[]): Promise<Waiting[]> {
  if (waiting.length === 0) return []
  const apps = [...new Set(waiting.map(({ app }) => app))]
  const found = new Map((await reader.readWaiting(apps)).map((each) => [each.installation, each]))
  return waiting.flatMap((each) => {
    const pending = found.get(each.installation)
    return pending === undefined ? [] : [asItIs(each, pending, reader.target)]
  })
}

function asItIs(waiting: Waiting, { id, pending }: WaitingConsent, target: string): Waiting {
  const state = pending.state === 'refused' ? 'refused' : waiting.state
  return withPage({ ...waiting, state, permissions: pending.changes }, target, id)
}
