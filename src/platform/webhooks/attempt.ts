// One attempt to tell an app: whether it may hear of the event now, the request, the answer, and what that means for the outbox.

import { heardNow, tryAgain } from '../domain/delivery-rules.ts'
import { maskedSecret } from '../domain/hook-config.ts'
import { hookPlace, type SecretBox } from '../secret-box.ts'
import type { Attempt, AttemptRecord, Settled } from '../store/ports-webhooks.ts'
import type { DispatcherOptions } from './dispatcher.ts'
import { keptPayloads } from './kept-payloads.ts'
import { maxResponse, type WebhookAnswer } from './post-webhook.ts'
import { webhookRequest } from './webhook-request.ts'

/** `answer`: null where nothing was sent. */
export type Made = { settled: Settled; answer: { statusCode: number; answered: boolean; slow: boolean } | null }

/** Milliseconds after which a receiver takes its time. */
export const quickAnswer = 2_000

/** Statuses by which something in front of a receiver says that it is not there. */
const absent: ReadonlySet<number> = new Set([0, 502, 503, 504])

export function attemptMaker(options: DispatcherOptions): (attempt: Attempt) => Promise<Made> {
  const { now, chance, poster, publicUrl, secrets, store, uses } = options
  const payloadOf = keptPayloads(store.reader, publicUrl)
  const open = openedSecrets(secrets)
  return async (attempt) => {
    const { appId, guid, event, installationId, receiver } = attempt
    const heard = heardNow(attempt, attempt.hearing)
    // Nothing is left of it, since the record of a delivery shows its payload.
    if (heard === null || receiver === null) return { settled: { attempt: told(attempt), record: null, again: null }, answer: null }
    const { contentType, insecureSsl, url } = receiver
    const secret = receiver.secret === null ? null : open(appId, receiver.secret.sealed)
    const payload = await payloadOf(attempt.eventId, installationId)
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
      settled: { attempt: told(attempt), record, again },
      answer: { statusCode, answered: !absent.has(statusCode), slow: duration * 1_000 > quickAnswer },
    }
  }
}

/** How many opened secrets are kept: opening one takes longer than signing with it. */
const mostOpened = 2_000

function openedSecrets(secrets: Pick<SecretBox, 'open'>): (appId: number, sealed: string) => string {
  const opened = new Map<string, string>()
  return (appId, sealed) => {
    const known = opened.get(sealed)
    if (known !== undefined) return known
    const secret = secrets.open(hookPlace(appId), sealed)
    if (opened.size >= mostOpened) opened.clear()
    opened.set(sealed, secret)
    return secret
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
    responsePayload: response.payload === null ? null : maskedBody(response.payload, secret ?? '', masked),
  }
}

/** What is read of an answer may end within the secret. */
function maskedBody(text: string, secret: string, masked: (text: string) => string): string {
  if (Buffer.byteLength(text) < maxResponse) return masked(text)
  const shown = masked(text)
  for (let length = secret.length - 1; length > 0; length--) {
    if (shown.endsWith(secret.slice(0, length))) return shown.slice(0, -length) + maskedSecret
  }
  return shown
}

/** What the store writes of it: it goes to another thread, and need not take the rest along. */
export function told({
  id,
  appId,
  eventId,
  guid,
  redelivery,
  attempts,
  event,
  action,
  repositoryId,
  installationId,
}: Attempt): Settled['attempt'] {
  return { id, appId, eventId, guid, redelivery, attempts, event, action, repositoryId, installationId }
}
