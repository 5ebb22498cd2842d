// What apps are to hear, written with its cause: one row for each event, one for each app that hears of it.
import { randomUUID } from 'node:crypto'
import { type Insertable, sql } from 'kysely'
import { later } from '../domain/time.ts'
import { longestRetry, type WebhookEvent } from '../domain/webhook-event.ts'
import type { Database } from './database.ts'
import { preparedRows } from './prepared.ts'
import type { WebhookTables } from './webhook-tables.ts'

const insertEvents = preparedRows((db, rows: readonly Insertable<WebhookTables['webhook_events']>[]) =>
  db.insertInto('webhook_events').values(rows),
)

const insertRecipients = preparedRows((db, rows: readonly Insertable<WebhookTables['outbox']>[]) => db.insertInto('outbox').values(rows))

/** Part of the transaction of their cause. An event that nobody hears is not kept. @returns the ids of the deliveries, event by event. */
export async function emit(db: Database, events: readonly WebhookEvent[], at: string): Promise<string[][]> {
  const heard = events.filter(({ to }) => to.length > 0)
  if (heard.length === 0) return events.map(() => [])
  const first = await nextEventId(db)
  await insertEvents(
    db,
    heard.map(({ name, action, repositoryId, payload, given, namesInstallation }, index) => ({
      id: first + index,
      name,
      action,
      repository_id: repositoryId,
      payload,
      given: given ? 1 : 0,
      names_installation: namesInstallation ? 1 : 0,
      created_at: at,
    })),
  )
  const guids = events.map(({ to }) => to.map(() => randomUUID() as string))
  const due = { redelivery: 0, attempts: 0, next_at: at, gives_up_at: later(at, longestRetry), parked: 0 }
  const ids = new Map(heard.map((event, index) => [event, first + index]))
  const rows = events.flatMap((event, index) =>
    event.to.map(({ appId, installationId }, recipient) => ({
      app_id: appId,
      event_id: ids.get(event) ?? 0,
      installation_id: installationId,
      guid: guids[index]?.[recipient] ?? '',
      ...due,
    })),
  )
  await insertRecipients(db, rows)
  return guids
}

/** Nobody else writes meanwhile. An id that was once given is not given again. */
async function nextEventId(db: Database): Promise<number> {
  const { rows } = await sql<{ seq: number }>`select seq from sqlite_sequence where name = 'webhook_events'`.execute(db)
  return (rows[0]?.seq ?? 0) + 1
}
