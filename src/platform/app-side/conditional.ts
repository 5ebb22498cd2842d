// Conditional requests: what the caller has already is not sent again.
import type { Request } from 'express'
import { namesTag } from '../etag.ts'

/**
 * When a single resource last changed; null for a list, for what shows no time of its own, and for a change of this very second:
 * the header has whole seconds, so a second change within it could not be told from the first.
 */
export function lastModifiedOf(body: unknown, now: Date): Date | null {
  if (typeof body !== 'object' || body === null || !('updated_at' in body)) return null
  // The number of an app's installations changes while the app does not.
  if ('installations_count' in body) return null
  const changed = new Date(String(body.updated_at))
  changed.setUTCMilliseconds(0)
  return now.getTime() - changed.getTime() >= 2_000 ? changed : null
}

/** Whether the caller has this answer. An ETag that it names decides alone. */
export function unchanged(request: Request, etag: string, lastModified: Date | null): boolean {
  const tags = request.get('if-none-match')
  if (tags !== undefined) return namesTag(tags, etag)
  const since = Date.parse(request.get('if-modified-since') ?? '')
  return lastModified !== null && since >= lastModified.getTime()
}
