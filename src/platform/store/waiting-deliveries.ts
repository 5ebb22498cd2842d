// What one app is still to hear, or was given up, as its admins look at it; and a ping that they send it.
import type { Caller } from '../../generated/types.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { pingEvent } from '../payloads/ping.ts'
import { logCredential, rejectionFor } from './app-credentials.ts'
import { findAppById } from './app-side-installations.ts'
import type { Database } from './database.ts'
import { findHook } from './hooks.ts'
import { emit } from './outbox.ts'
import type { Outcome } from './ports.ts'
import type { WaitingDeliveries, WaitingDelivery } from './ports-webhooks.ts'

export async function waitingDeliveries(db: Database, appId: number, limit: number): Promise<WaitingDeliveries> {
  const [waits, parked] = [await rowsOf(db, appId, 0, limit), await rowsOf(db, appId, 1, limit)]
  return { ...(await countWaiting(db, appId)), items: [...waits, ...parked] }
}

/** How many wait, and how many were given up. */
export async function countWaiting(db: Database, appId: number): Promise<Pick<WaitingDeliveries, 'waiting' | 'parked'>> {
  return { waiting: await countOf(db, appId, 0), parked: await countOf(db, appId, 1) }
}

async function countOf(db: Database, appId: number, parked: 0 | 1): Promise<number> {
  const query = db.selectFrom('outbox').select((eb) => eb.fn.countAll<number>().as('total'))
  return (await query.where('app_id', '=', appId).where('parked', '=', parked).executeTakeFirstOrThrow()).total
}

/** Those that were tried come first, then the newest: in the order of the index, however many there are. */
async function rowsOf(db: Database, appId: number, parked: 0 | 1, limit: number): Promise<WaitingDelivery[]> {
  const rows = await db
    .selectFrom('outbox')
    .innerJoin('webhook_events', 'webhook_events.id', 'outbox.event_id')
    .select(['outbox.guid', 'webhook_events.name', 'webhook_events.action', 'outbox.attempts', 'outbox.redelivery'])
    .select(['outbox.next_at', 'outbox.gives_up_at'])
    .where('outbox.app_id', '=', appId)
    .where('outbox.parked', '=', parked)
    .orderBy('outbox.attempts', 'desc')
    .orderBy('outbox.id', 'desc')
    .limit(limit)
    .execute()
  return rows.map((row) => ({
    guid: row.guid,
    event: row.name,
    action: row.action,
    redelivery: row.redelivery === 1,
    attempts: row.attempts,
    nextAt: row.next_at,
    givesUpAt: row.gives_up_at,
    parked: parked === 1,
  }))
}

/** By an admin of the app's space. Part of a transaction. */
export async function sendPing(db: Database, caller: Caller, appId: number, origin: Origin): Promise<Outcome<object>> {
  const rejection = (await rejectionFor(db, caller, appId)) ?? readOnlyRejection(caller)
  if (rejection !== null) return { rejection }
  const app = await findAppById(db, appId)
  const { active = false, url = '' } = app?.resource.spec.webhook ?? {}
  if (app === null || !active || url === '') return { rejection: rejected('invalid_change', 'Its webhook is off; turn it on first.') }
  await emit(db, [pingEvent(app, await findHook(db, appId))], origin.at)
  await logCredential(db, appId, { action: 'ping', before: null, after: null }, origin)
  return { rejection: null }
}
