// Sessions of people at browsers. Only the hash of a cookie's value is kept; a session has the rights of the token that opened it, and ends with it.
import type { Origin } from '../domain/registry.ts'
import { later } from '../domain/time.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import type { Session } from './ports-people.ts'
import { liveCaller } from './tokens.ts'

/** Milliseconds without use after which a session is over. */
const idle = 14 * 24 * 60 * 60 * 1000

/** null where it was idle too long, or the token that opened it is over. */
export async function findSession(db: Database, hash: string, at: string): Promise<Session | null> {
  const query = db.selectFrom('sessions').select(['token_id', 'seen_at']).where('hash', '=', hash).where('seen_at', '>', later(at, -idle))
  const row = await query.executeTakeFirst()
  const caller = row === undefined ? null : await liveCaller(db, row.token_id, at)
  return row === undefined || caller === null ? null : { caller, seenAt: row.seen_at }
}

/** Part of a transaction. Sessions that are over go on the way. */
export async function insertSession(db: Database, hash: string, tokenId: number, origin: Origin): Promise<void> {
  await db.deleteFrom('sessions').where('seen_at', '<=', later(origin.at, -idle)).execute()
  await db.insertInto('sessions').values({ hash, token_id: tokenId, created_at: origin.at, seen_at: origin.at }).execute()
  await appendAudit(db, [sessionEntry('sign-in', origin)], origin)
}

export async function keepSession(db: Database, hash: string, at: string): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: at }).where('hash', '=', hash).execute()
}

/** Part of a transaction. */
export async function deleteSession(db: Database, hash: string, origin: Origin): Promise<void> {
  const row = await db.deleteFrom('sessions').where('hash', '=', hash).returning('hash').executeTakeFirst()
  if (row !== undefined) await appendAudit(db, [sessionEntry('sign-out', origin)], origin)
}

function sessionEntry(action: string, { actor }: Origin) {
  return { action, key: `User/${actor}`, space: actor, before: null, after: null }
}
