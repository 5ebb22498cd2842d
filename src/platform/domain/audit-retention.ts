// How long entries of the audit log are kept. Pure.
import { later } from './time.ts'

/** In days: less would be an accident, more is for ever. */
export const shortestRetention = 30
export const longestRetention = 36_500

/** What is older than this may go. */
export function keptFrom(now: Date, days: number): string {
  return later(now.toISOString(), -days * 86_400_000)
}

/** What a record says of the entries that it removed; its entry has it as `after`. `digest`: of their lines, as exports have them. */
export type Removal = {
  days: number
  before: string
  count: number
  first: { id: number; at: string }
  last: { id: number; at: string }
  digest: string
}

/** The action of such records. They are never removed themselves. */
export const removalAction = 'prune-audit-log'
