// What came of attempts to tell apps: kept for a while, and the outbox without what was heard. Parts of transactions.
import { type Insertable, sql } from 'kysely'
import type { Caller } from '../../generated/types.ts'
import { apiFaults } from '../domain/api-fault.ts'
import type { PrincipalOf } from '../domain/principal.ts'
import type { Origin } from '../domain/registry.ts'
import { later } from '../domain/time.ts'
import { longestRetry } from '../domain/webhook-event.ts'
import { logCredential, rejectionFor } from './app-credentials.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { Settled } from './ports-webhooks.ts'
import { prepared, preparedRows } from './prepared.ts'
import type { WebhookTables } from './webhook-tables.ts'

const insertRecords = preparedRows((db, rows: readonly Insertable<WebhookTables['deliveries']>[]) =>
  db.insertInto('deliveries').values(rows),
)

const putOff = prepared<{ id: number; attempts: number; nextAt: string; parked: number }, never>((db, { id, attempts, nextAt, parked }) =>
  db.updateTable('outbox').set({ attempts, next_at: nextAt, parked }).where('id', '=', id),
)

const liveApps = prepared<{ ids: string }, { id: number }>((db, { ids }) => ({
  compile: () => sql<{ id: number }>`select id from apps where id in (select value from json_each(${ids}))`.compile(db),
}))

const takeOut = prepared<{ ids: string }, never>((db, { ids }) => ({
  compile: () => sql<never>`delete from outbox where id in (select value from json_each(${ids}))`.compile(db),
}))

/** An app may have been deleted while it was told. */
export async function settleAttempts(db: Database, all: readonly Settled[]): Promise<void> {
  const ids = [...new Set(all.map(({ attempt }) => attempt.appId))]
  const apps = new Set((await liveApps(db, { ids: JSON.stringify(ids) })).map(({ id }) => id))
  const settled = all.filter(({ attempt }) => apps.has(attempt.appId))
  await insertRecords(db, settled.flatMap(recordRow))
  const over = settled.flatMap(({ attempt, again }) => (again === null ? [attempt.id] : []))
  await takeOut(db, { ids: JSON.stringify(over) })
  for (const { attempt, again } of settled) {
    if (again === null) continue
    await putOff(db, { id: attempt.id, attempts: attempt.attempts + 1, nextAt: again.nextAt, parked: again.parked ? 1 : 0 })
  }
}

function recordRow({ attempt, record }: Settled): Insertable<WebhookTables['deliveries']>[] {
  if (record === null) return []
  return [
    {
      app_id: attempt.appId,
      event_id: attempt.eventId,
      guid: attempt.guid,
      delivered_at: record.deliveredAt,
      redelivery: attempt.redelivery ? 1 : 0,
      duration: record.duration,
      status: record.status,
      status_code: record.statusCode,
      event: attempt.event,
      action: attempt.action,
      installation_id: attempt.installationId,
      repository_id: attempt.repositoryId,
      throttled_at: null,
      url: record.url,
      request_headers: record.requestHeaders,
      response_headers: record.responseHeaders,
      response_payload: record.responsePayload,
    },
  ]
}

export async function redeliverByApp(db: Database, { app }: PrincipalOf<'app'>, id: number, at: string): Promise<ApiOutcome<object>> {
  return { fault: (await enqueueAgain(db, app.id, id, at)) ? null : apiFaults.notFound }
}

export async function redeliverByCaller(
  db: Database,
  caller: Caller,
  appId: number,
  id: number,
  origin: Origin,
): Promise<Outcome<{ found: boolean }>> {
  const rejection = await rejectionFor(db, caller, appId)
  if (rejection !== null) return { rejection }
  const found = await enqueueAgain(db, appId, id, origin.at)
  if (found) await logCredential(db, appId, { action: 'redeliver', before: null, after: { delivery: id } }, origin)
  return { rejection: null, found }
}

/** It takes the place of what was still to be tried, or was given up, under the same id: however often it is asked for, it waits once. */
async function enqueueAgain(db: Database, appId: number, id: number, at: string): Promise<boolean> {
  const columns = ['app_id', 'event_id', 'installation_id', 'guid'] as const
  const row = await db.selectFrom('deliveries').select(columns).where('id', '=', id).where('app_id', '=', appId).executeTakeFirst()
  if (row === undefined) return false
  await db.deleteFrom('outbox').where('event_id', '=', row.event_id).where('app_id', '=', appId).where('guid', '=', row.guid).execute()
  await db
    .insertInto('outbox')
    .values({ ...row, redelivery: 1, next_at: at, gives_up_at: later(at, longestRetry) })
    .execute()
  return true
}

/** Rows of each kind that one step looks at: what a writer waits for in between is over in milliseconds. */
const pruneStep = 200

/** Ids grow with time, so the oldest come first. */
export async function pruneDeliveries(db: Database, before: string): Promise<boolean> {
  const deliveries = await db.selectFrom('deliveries').select(['id', 'delivered_at']).orderBy('id').limit(pruneStep).execute()
  const old = deliveries.flatMap((row) => (row.delivered_at < before ? [row.id] : []))
  if (old.length > 0) await db.deleteFrom('deliveries').where('id', 'in', old).execute()
  const parked = await db
    .selectFrom('outbox')
    .select('id')
    .where((eb) => eb('parked', '=', eb.lit(1)))
    .where('gives_up_at', '<', before)
    .limit(pruneStep)
    .execute()
  const given = parked.map(({ id }) => id)
  if (given.length > 0) await db.deleteFrom('outbox').where('id', 'in', given).execute()
  return [old, given].some(({ length }) => length === pruneStep)
}

/** Events of which nobody is to hear, and no delivery tells. @returns from which id to go on; null where nothing older is left. */
export async function pruneEvents(db: Database, before: string, after: number): Promise<number | null> {
  const events = db.selectFrom('webhook_events').where('id', '>', after)
  const rows = await events.select(['id', 'created_at']).orderBy('id').limit(pruneStep).execute()
  const old = rows.flatMap((row) => (row.created_at < before ? [row.id] : []))
  if (old.length > 0) {
    await db
      .deleteFrom('webhook_events')
      .where('id', 'in', old)
      .where((eb) => eb.not(eb.exists(eb.selectFrom('outbox').select('outbox.id').whereRef('outbox.event_id', '=', 'webhook_events.id'))))
      .where((eb) =>
        eb.not(eb.exists(eb.selectFrom('deliveries').select('deliveries.id').whereRef('deliveries.event_id', '=', 'webhook_events.id'))),
      )
      .execute()
  }
  return old.length === pruneStep ? (old.at(-1) ?? null) : null
}
