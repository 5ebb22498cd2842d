// Times as a person reads them: ISO 8601 in UTC, as platforms tell them, cut to what matters.
import { visible } from './visible.ts'

/** `2026-11-02`. */
export function shownDate(at: string): string {
  return visible(at.slice(0, 10))
}

/** `2026-11-02 10:04 UTC`. */
export function shownTime(at: string): string {
  return visible(`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`)
}
