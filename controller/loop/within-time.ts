// Work that ends when its time is over, or whoever asked for it stops. Nothing of it stays with the one that may stop for months.
import { AppError } from '../../src/lib/app-error.ts'
import type { After } from './work-queue.ts'

export type Time = {
  milliseconds: number
  after: After
  /** Ends it before its time. */
  stop: AbortSignal
}

/** The signal is aborted with an AppError 'unreachable' when the time is over, and as `stop` is before. */
export async function withinTime<Result>(
  { milliseconds, after, stop }: Time,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const own = new AbortController()
  const follow = () => own.abort(stop.reason)
  if (stop.aborted) follow()
  stop.addEventListener('abort', follow)
  const cancel = after(milliseconds, () => {
    own.abort(new AppError('unreachable', `it took longer than ${Math.round(milliseconds / 1_000)} seconds`, { retryable: true }))
  })
  try {
    return await work(own.signal)
  } finally {
    cancel()
    stop.removeEventListener('abort', follow)
  }
}
