// How an app is used, beside what its record says: who let it act for them, and whether it hears what it is told.
import type { AppDeliveries } from '../../generated/types.ts'
import type { Database } from './database.ts'
import { countWaiting } from './waiting-deliveries.ts'

/** Of very many attempts the last ones are looked at. */
const mostLookedAt = 1_000

const isWell = (code: number) => code >= 200 && code <= 399

/** How many users authorized it. */
export async function authorizedUsers(db: Database, appId: number): Promise<number> {
  const query = db.selectFrom('authorizations').select((eb) => eb.fn.countAll<number>().as('total'))
  return (await query.where('app_id', '=', appId).executeTakeFirstOrThrow()).total
}

export async function appDeliveries(db: Database, appId: number, since: string): Promise<AppDeliveries> {
  const newest = await db
    .selectFrom('deliveries')
    .select(['delivered_at', 'status', 'status_code', 'event', 'action'])
    .where('app_id', '=', appId)
    .orderBy('id', 'desc')
    .limit(mostLookedAt)
    .execute()
  const recent = newest.filter((row) => row.delivered_at >= since)
  const failure = newest.find((row) => !isWell(row.status_code))
  return {
    since,
    attempts: recent.length,
    failed: recent.filter((row) => !isWell(row.status_code)).length,
    complete: recent.length < mostLookedAt,
    ...(await countWaiting(db, appId)),
    lastSuccessAt: newest.find((row) => isWell(row.status_code))?.delivered_at ?? null,
    lastFailure:
      failure === undefined
        ? null
        : {
            at: failure.delivered_at,
            event: failure.event,
            action: failure.action,
            status: failure.status,
            statusCode: failure.status_code,
          },
  }
}
