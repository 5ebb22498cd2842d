// What a running controller has of the process and the clock; tests give it others.
import type { Env } from '../../../src/loading/world.ts'
import type { Random } from '../back-off.ts'
import type { After } from '../work-queue.ts'

export type ServiceWorld = {
  env: Env
  /** Takes one line of the log. */
  write: (line: string) => void
  now: () => Date
  /** Milliseconds that only grow, also where the system's clock is set. */
  clock: () => number
  after: After
  random: Random
  /** Another one for each process and each of its starts. */
  holder: string
  /** Posts a text to others than the platform; rejects where it is not taken. */
  post: (url: string, body: string, headers: Record<string, string>) => Promise<void>
}

export const after: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds)
  return () => clearTimeout(timer)
}

/** Milliseconds that others have for an answer. */
const patience = 10_000

/** To others than the platform. What they answer is not read: it may be anything. */
export async function post(url: string, body: string, headers: Record<string, string>): Promise<void> {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', 'user-agent': 'appward-controller', ...headers },
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`it answered ${answer.status}`)
}
