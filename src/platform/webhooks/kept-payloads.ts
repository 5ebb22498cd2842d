// Payloads of events, kept for as long as others are told of the same: one event may go to a thousand apps.
import type { KeptPayload } from '../domain/webhook-payload.ts'
import type { WebhooksReader } from '../store/ports-webhooks.ts'

/** Characters of all of them. */
const mostKept = 8_000_000

export function keptPayloads(reader: Pick<WebhooksReader, 'eventPayload'>): (eventId: number) => Promise<KeptPayload> {
  /** The oldest first. */
  const kept = new Map<number, KeptPayload>()
  let size = 0
  return async (eventId) => {
    const known = kept.get(eventId)
    if (known !== undefined) return known
    const read = await reader.eventPayload(eventId)
    if (kept.has(eventId)) return read
    kept.set(eventId, read)
    size += read.payload.length
    for (const [id, { payload }] of kept) {
      if (size <= mostKept) break
      kept.delete(id)
      size -= payload.length
    }
    return read
  }
}
