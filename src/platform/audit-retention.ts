// Keeps the audit log for so many days and no longer, where somebody asked for that: what is older goes at the start and then daily,
// in small steps, so that no writer waits.
import { setTimeout as wait } from 'node:timers/promises'
import { AppError } from '../lib/app-error.ts'
import { keptFrom, longestRetention, shortestRetention } from './domain/audit-retention.ts'
import { platformOrigin } from './owner-token.ts'
import type { AuditWriter } from './store/ports-audit.ts'

/** Milliseconds between rounds, and between the steps of one. */
const betweenRounds = 24 * 60 * 60 * 1_000
const betweenSteps = 20

export type AuditRetention = { stop(): Promise<void> }

type RetentionOptions = {
  writer: AuditWriter
  now: () => Date
  /** null: for ever. */
  days: number | null
  log: (line: string) => void
  /** Only tests name another. */
  pause?: number
}

/** @throws AppError 'usage' for a time that is too short. */
export function checkRetention(days: number | null): void {
  if (days === null || (Number.isSafeInteger(days) && days >= shortestRetention && days <= longestRetention)) return
  throw new AppError('usage', `the audit log is kept for ${shortestRetention} to ${longestRetention} days, not for ${days}`, {
    hint: 'Without --audit-retention it is kept for ever.',
  })
}

/** A round at once, and one each day. */
export function startRetention({ writer, now, days, log, pause = betweenRounds }: RetentionOptions): AuditRetention {
  if (days === null) return { stop: async () => {} }
  const stopping = new AbortController()
  const { signal } = stopping
  const round = async (): Promise<void> => {
    const before = keptFrom(now(), days)
    const removeSome = () => writer.removeOldEntries({ days, before, origin: platformOrigin(now(), 'audit retention') })
    while ((await removeSome()) > 0) await wait(betweenSteps, null, { signal })
  }
  const rounds = async (): Promise<void> => {
    while (!signal.aborted) {
      await round().catch((error: unknown) => {
        if (!signal.aborted) log(`Old entries of the audit log could not be removed, and that is tried again: ${error}`)
      })
      await wait(pause, null, { signal, ref: false }).catch(() => {})
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
