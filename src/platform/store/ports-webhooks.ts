// What telling apps needs from a store: what is due, what an attempt needs to know, what came of attempts, and pruning.

import type { AppDeliveries } from '../../generated/types.ts'
import type { Again } from '../domain/delivery-rules.ts'
import type { Hook } from '../domain/hook-config.ts'
import type { Hearing } from '../domain/recipients.ts'
import type { Origin } from '../domain/registry.ts'
import type { KeptPayload } from '../domain/webhook-payload.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome, Authority } from './ports-app-side.ts'

/** A row of the outbox. */
export type Due = { id: number; appId: number; redelivery: boolean }

/** What is known of a row of the outbox at the moment of an attempt. */
export type Attempt = {
  id: number
  appId: number
  eventId: number
  guid: string
  redelivery: boolean
  /** How many there were before. */
  attempts: number
  givesUpAt: string
  event: string
  action: string | null
  repositoryId: number | null
  installationId: number | null
  hearing: Hearing | null
  /** Characters of the event's payload. */
  size: number
  /** Null where the app does not listen any more. */
  receiver: (Hook & { url: string }) | null
}

/** One attempt, as it is kept for those who look for what went wrong. Headers are JSON. */
export type AttemptRecord = {
  deliveredAt: string
  /** Seconds. */
  duration: number
  /** `OK`, or the reason. */
  status: string
  statusCode: number
  url: string
  requestHeaders: string
  responseHeaders: string | null
  responsePayload: string | null
}

/** `record`: null where nothing was sent. `again`: null where that was the last attempt. */
export type Settled = {
  attempt: Pick<
    Attempt,
    'id' | 'appId' | 'eventId' | 'guid' | 'redelivery' | 'attempts' | 'event' | 'action' | 'repositoryId' | 'installationId'
  >
  record: AttemptRecord | null
  again: Again | null
}

/** What an app is to hear once more or for the first time, or was given up (`parked`). */
export type WaitingDelivery = {
  guid: string
  event: string
  action: string | null
  redelivery: boolean
  attempts: number
  nextAt: string
  givesUpAt: string
  parked: boolean
}

/** How many there are, and of each kind some. */
export type WaitingDeliveries = { waiting: number; parked: number; items: WaitingDelivery[] }

export interface WebhooksReader {
  /** What was never tried, of all apps, after an id, in its order. */
  untried(after: number, limit: number): Promise<Due[]>
  /** The same of one app, up to an id too. */
  untriedOf(appId: number, after: number, until: number, limit: number): Promise<Due[]>
  /** Apps that something is to be tried again for by `at`. */
  appsDueAgain(at: string): Promise<number[]>
  /** What was tried and is due again, the longest due first. */
  dueAgainOf(appId: number, at: string, limit: number): Promise<Due[]>
  /** Of rows that are still there. */
  attempts(ids: readonly number[]): Promise<Attempt[]>
  eventPayload(eventId: number): Promise<KeptPayload>
  /** `limit`: of each kind at most. */
  waitingDeliveries(appId: number, limit: number): Promise<WaitingDeliveries>
  /** How attempts went, those since a time counted. */
  appDeliveries(appId: number, since: string): Promise<AppDeliveries>
}

export interface WebhooksWriter {
  /** Together, or none of them. */
  settle(attempts: readonly Settled[]): Promise<void>
  /** Asks for a delivery once more, under the same id: by the app itself. */
  redeliverByApp(authority: Authority, deliveryId: number): Promise<ApiOutcome<object>>
  /** By an admin of the app's space. `found`: whether the app has such a delivery. */
  redeliver(appId: number, deliveryId: number, by: number, origin: Origin): Promise<Outcome<{ found: boolean }>>
  /** By an admin of the app's space. */
  sendPing(appId: number, by: number, origin: Origin): Promise<Outcome<object>>
  /** Deletes some of what was told, or given up, before a time. @returns whether there may be more. */
  pruneDeliveries(before: string): Promise<boolean>
  /** Deletes some of the events from before a time that nothing refers to any more. @returns the id to go on after; null at the end. */
  pruneEvents(before: string, after: number): Promise<number | null>
}
