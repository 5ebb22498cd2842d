// Sessions of people at browsers. Only the hash of a cookie's value is kept; a session has the rights of its token, and ends with it.
import type { Caller } from '../../generated/types.ts'
import type { Origin } from '../domain/registry.ts'
import { idleLife, type SignInWay } from '../domain/session-rules.ts'
import { later } from '../domain/time.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import type { ListedSession, Session } from './ports-people.ts'
import { insertSessionToken, liveCaller } from './tokens.ts'

/** null where it was idle too long, or the token that it has is over. */
export async function findSession(db: Database, hash: string, at: string): Promise<Session | null> {
  const row = await db
    .selectFrom('sessions')
    .select(['id', 'token_id', 'way', 'created_at', 'seen_at'])
    .where('hash', '=', hash)
    .where('seen_at', '>', later(at, -idleLife))
    .executeTakeFirst()
  const caller = row === undefined ? null : await liveCaller(db, row.token_id, at)
  if (row === undefined || caller === null) return null
  return { id: row.id, caller, way: row.way, createdAt: row.created_at, seenAt: row.seen_at }
}

/** Of a user, the one that was used last first. */
export async function listSessions(db: Database, login: string, at: string): Promise<ListedSession[]> {
  const rows = await db
    .selectFrom('sessions')
    .innerJoin('tokens', 'tokens.id', 'sessions.token_id')
    .select(['sessions.id', 'sessions.way', 'sessions.address', 'sessions.created_at', 'sessions.seen_at', 'tokens.name'])
    .where('tokens.login', '=', login)
    .where('seen_at', '>', later(at, -idleLife))
    .where((eb) => eb.or([eb('tokens.expires_at', 'is', null), eb('tokens.expires_at', '>', at)]))
    .orderBy('seen_at', 'desc')
    .orderBy('sessions.id', 'desc')
    .execute()
  return rows.map(({ id, way, address, created_at: createdAt, seen_at: seenAt, name }) => ({
    id,
    way,
    token: way === 'token' ? name : null,
    address,
    createdAt,
    seenAt,
  }))
}

/** Part of a transaction. Sessions that are over go on the way. `tokenId` null: it gets a token of its own. */
export async function insertSession(
  db: Database,
  hash: string,
  { way, tokenId }: { way: SignInWay; tokenId: number | null },
  origin: Origin,
): Promise<void> {
  await db.deleteFrom('sessions').where('seen_at', '<=', later(origin.at, -idleLife)).execute()
  const { at, actor, address } = origin
  const token = tokenId ?? (await insertSessionToken(db, actor, hash, at))
  await db.insertInto('sessions').values({ hash, token_id: token, way, address, created_at: at, seen_at: at }).execute()
  await appendAudit(db, [sessionEntry('sign-in', actor)], origin)
}

export async function keepSession(db: Database, hash: string, at: string): Promise<void> {
  await db.updateTable('sessions').set({ seen_at: at }).where('hash', '=', hash).execute()
}

/** Part of a transaction. */
export async function deleteSession(db: Database, hash: string, origin: Origin): Promise<void> {
  const row = await db.deleteFrom('sessions').where('hash', '=', hash).returning('hash').executeTakeFirst()
  if (row !== undefined) await appendAudit(db, [sessionEntry('sign-out', origin.actor)], origin)
}

/** Ends sessions of a user but the one with the hash `but`; with an id, that one alone. Part of a transaction. */
export async function endOtherSessions(
  db: Database,
  { login }: Pick<Caller, 'login'>,
  { but, id }: { but: string; id: number | null },
  origin: Origin,
): Promise<number> {
  const rows = await db
    .deleteFrom('sessions')
    .where('hash', '!=', but)
    .where('token_id', 'in', (eb) => eb.selectFrom('tokens').select('tokens.id').where('tokens.login', '=', login))
    .$if(id !== null, (query) => query.where('id', '=', id ?? 0))
    .returning('id')
    .execute()
  if (rows.length > 0)
    await appendAudit(db, [{ ...sessionEntry('end-sessions', login), before: { sessions: rows.map((row) => row.id) } }], origin)
  return rows.length
}

function sessionEntry(action: string, login: string) {
  return { action, key: `User/${login}`, space: login, before: null, after: null }
}
