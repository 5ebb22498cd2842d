// Payloads of events as they are sent but for the recipient's installation, kept for as long as others are told of the same: one event may
// go to a thousand apps.
import { type KeptPayload, payloadText } from '../domain/webhook-payload.ts'
import type { WebhooksReader } from '../store/ports-webhooks.ts'

/** Characters of all of them. */
const mostKept = 8_000_000

/** The text of an event's payload for a recipient. */
export type PayloadOf = (eventId: number, installationId: number | null) => Promise<string>

export function keptPayloads(reader: Pick<WebhooksReader, 'eventPayload'>, publicUrl: string): PayloadOf {
  /** The oldest first. */
  const kept = new Map<number, KeptPayload>()
  let size = 0
  const read = async (eventId: number): Promise<KeptPayload> => {
    const event = await reader.eventPayload(eventId)
    // With the addresses put in it is as if it had been given.
    const whole = { ...event, payload: payloadText(event, null, publicUrl), given: true }
    if (kept.has(eventId)) return whole
    kept.set(eventId, whole)
    size += whole.payload.length
    for (const [id, { payload }] of kept) {
      if (size <= mostKept) break
      kept.delete(id)
      size -= payload.length
    }
    return whole
  }
  return async (eventId, installationId) => payloadText(kept.get(eventId) ?? (await read(eventId)), installationId, publicUrl)
}
