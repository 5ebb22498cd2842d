// Which of several controllers works: the one that has the lease. It renews it long before its end, and stops before its next write once the
// lease is over by its own clock, whatever kept it from renewing it.
import { AppError } from '../../src/lib/app-error.ts'
import type { LeaseKeeper, Tenure } from './ports.ts'
import type { After } from './work-queue.ts'

export type LeaderOptions = {
  keeper: LeaseKeeper
  name: string
  /** Another one for each process and each of its starts. */
  holder: string
  /** How long the lease lasts from each renewal. */
  seconds: number
  /** Milliseconds that only grow; the keeper counts by the same. */
  clock: () => number
  after: After
  /** A new tenure has begun: meanwhile others may have had the lease. */
  onGain: (term: number) => void
  /** The platform could not be asked, for another reason than last time. */
  onFault: (why: string) => void
  /** It is over; `why` says who has it now, or what kept this one from renewing it. */
  onLose: (why: string) => void
}

export type Leader = {
  /** Of the tenure that is in force; null without one. */
  term: () => number | null
  /** Why this one does not lead; empty where it does. */
  detail: () => string
  /** Whether the platform has answered at all. */
  heard: () => boolean
  /** @throws AppError 'interrupted' without a tenure in force. */
  require: () => void
  /** Lets others have the lease at once. Never rejects. */
  stop: () => Promise<void>
}

/** So many tries fit into a lease: two may fail. */
const triesPerLease = 3

export function lead(options: LeaderOptions): Leader {
  const { keeper, name, holder, seconds, clock, after, onGain, onFault, onLose } = options
  let tenure: Tenure | null = null
  let detail = 'the platform has not answered yet'
  let stopped = false
  let heard = false
  let fault = ''
  const timers = { turn: () => {}, end: () => {} }

  const lose = (why: string): void => {
    detail = why
    if (tenure === null) return
    tenure = null
    onLose(why)
  }
  /** A renewal that hangs must not keep a lease alive that is over. */
  const watchEnd = (until: number): void => {
    timers.end()
    timers.end = after(Math.max(0, until - clock()), () => {
      if (tenure !== null && clock() >= tenure.until) lose('the lease is over, and could not be renewed in time')
    })
  }
  const turn = async (): Promise<void> => {
    try {
      const taken = await keeper.take(name, holder, seconds)
      heard = true
      fault = ''
      if (stopped) {
        // It is given back at once.
        if (taken.lease !== null) tenure = taken
        return
      }
      if (taken.lease === null) lose(taken.detail)
      else {
        const isNew = tenure?.lease.term !== taken.lease.term
        if (isNew && tenure !== null) lose('the lease was over for a moment')
        tenure = taken
        detail = ''
        watchEnd(taken.until)
        if (isNew) onGain(taken.lease.term)
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error
      if (tenure === null) detail = error.message
      if (error.message !== fault && !stopped) onFault(error.message)
      fault = error.message
    }
    if (!stopped)
      timers.turn = after((seconds * 1_000) / triesPerLease, () => {
        current = turn()
      })
  }
  let current = turn()

  return {
    term: () => tenure?.lease.term ?? null,
    detail: () => detail,
    heard: () => heard,
    require: () => {
      if (tenure !== null && clock() < tenure.until) return
      throw new AppError('interrupted', 'another controller may be at work by now, since the lease is over; nothing was written')
    },
    stop: async () => {
      stopped = true
      timers.turn()
      timers.end()
      await current
      if (tenure === null) return
      tenure = null
      try {
        await keeper.giveBack(name, holder)
      } catch (error) {
        // Then it ends by itself.
        if (!(error instanceof AppError)) throw error
      }
    },
  }
}
