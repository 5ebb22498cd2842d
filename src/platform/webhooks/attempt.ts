// One attempt to tell an app: whether it may hear of the event now, the request, the answer, and what that means for the outbox.

import { heardNow, tryAgain } from '../domain/delivery-rules.ts'
import { maskedSecret } from '../domain/hook-config.ts'
import { payloadText } from '../domain/webhook-payload.ts'
import { hookPlace } from '../secret-box.ts'
import type { Attempt, AttemptRecord, Settled } from '../store/ports-webhooks.ts'
import type { DispatcherOptions } from './dispatcher.ts'
import { keptPayloads } from './kept-payloads.ts'
import type { WebhookAnswer } from './post-webhook.ts'
import { webhookRequest } from './webhook-request.ts'

/** `answer`: null where nothing was sent. */
export type Made = { settled: Settled; answer: { statusCode: number; answered: boolean; slow: boolean } | null }

/** Seconds; a receiver that takes longer is slow. */
const quickAnswer = 2

/** Statuses by which something in front of a receiver says that it is not there. */
const absent: ReadonlySet<number> = new Set([0, 502, 503, 504])

export function attemptMaker(options: DispatcherOptions): (attempt: Attempt) => Promise<Made> {
  const { now, chance, poster, publicUrl, secrets, store, uses } = options
  const payloadOf = keptPayloads(store.reader)
  return async (attempt) => {
    const { appId, guid, event, installationId, receiver } = attempt
    const heard = heardNow(event, installationId, attempt.hearing)
    // Nothing is left of it, since the record of a delivery shows its payload.
    if (heard === null || receiver === null) return { settled: { attempt, record: null, again: null }, answer: null }
    const { contentType, insecureSsl, url } = receiver
    const secret = receiver.secret === null ? null : secrets.open(hookPlace(appId), receiver.secret.sealed)
    const payload = payloadText(await payloadOf(attempt.eventId), installationId, publicUrl)
    const { headers, body } = await webhookRequest({ appId, guid, event, contentType, payload, secret })
    const sentAt = now()
    const answer = await poster.post({ url, insecureSsl, headers, body })
    const at = now()
    if (answer.delivered && heard.permission !== null && installationId !== null) {
      uses.noteDelivery({ installationId, permission: heard.permission }, at)
    }
    const record = recordOf(sentAt, url, headers, answer, secret)
    const again = answer.delivered ? null : tryAgain(attempt.attempts + 1, at.toISOString(), attempt.givesUpAt, chance())
    const { statusCode, duration } = answer
    return {
      settled: { attempt, record, again },
      answer: { statusCode, answered: !absent.has(statusCode), slow: duration > quickAnswer },
    }
  }
}

/** A receiver that sends its secret back has it masked. */
function recordOf(
  at: Date,
  url: string,
  headers: Readonly<Record<string, string>>,
  { duration, status, statusCode, response }: WebhookAnswer,
  secret: string | null,
): AttemptRecord {
  const masked = (text: string) => (secret === null ? text : text.replaceAll(secret, maskedSecret))
  const shown = Object.entries(response.headers ?? {}).map(([name, value]) => [name, masked(value)])
  return {
    deliveredAt: at.toISOString(),
    duration,
    status,
    statusCode,
    url,
    requestHeaders: JSON.stringify(headers),
    responseHeaders: response.headers === null ? null : JSON.stringify(Object.fromEntries(shown)),
    responsePayload: response.payload === null ? null : masked(response.payload),
  }
}
