// Passwords and one-time links, by their hashes, and the sessions that they open. Parts of transactions.
import type { Caller } from '../../generated/types.ts'
import { type Rejection, rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { credentialName, linkLife, passwordRejection } from '../domain/session-rules.ts'
import { later } from '../domain/time.ts'
import { fullSessionRefusal, readOnlyRejection } from '../domain/token-rules.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import type { KeptPassword, NewPassword, SigningIn } from './ports-people.ts'
import { endOtherSessions, insertSession } from './sessions.ts'
import { membershipOf } from './tokens.ts'

export async function findPassword(db: Database, login: string): Promise<KeptPassword | null> {
  const row = await db.selectFrom('passwords').select(['hash', 'updated_at']).where('login', '=', login).executeTakeFirst()
  return row === undefined ? null : { hash: row.hash, updatedAt: row.updated_at }
}

/** Whose live link this is; null where it is none. */
export async function findLink(db: Database, hash: string, at: string): Promise<string | null> {
  const query = db.selectFrom('sign_in_links').select('login').where('hash', '=', hash).where('expires_at', '>', at)
  return (await query.executeTakeFirst())?.login ?? null
}

/** `proven`: the hash that the person has shown to know the password of. One that was replaced meanwhile opens nothing. */
export async function signInByPassword(
  db: Database,
  { login, proven, renewed }: { login: string; proven: string; renewed: string | null },
  { session, at, address }: SigningIn,
): Promise<Outcome<object>> {
  const row = await db
    .updateTable('passwords')
    .set({ hash: renewed ?? proven })
    .where('login', '=', login)
    .where('hash', '=', proven)
    .returning('login')
    .executeTakeFirst()
  if (row === undefined) return { rejection: changedMeanwhile }
  const origin = { at, actor: login, credential: credentialName('password'), address }
  await insertSession(db, session, { way: 'password', tokenId: null }, origin)
  return { rejection: null }
}

const changedMeanwhile: Rejection = rejected('revision_moved', 'The password has changed in the meantime; sign in with the new one.')

/** Spends the link, whoever comes first. */
export async function signInByLink(db: Database, hash: string, { session, at, address }: SigningIn): Promise<Outcome<{ login: string }>> {
  const row = await db
    .deleteFrom('sign_in_links')
    .where('hash', '=', hash)
    .where('expires_at', '>', at)
    .returning('login')
    .executeTakeFirst()
  if (row === undefined) return { rejection: rejected('gone', 'This link was used already, or is too old.') }
  const { login } = row
  await insertSession(db, session, { way: 'link', tokenId: null }, { at, actor: login, credential: credentialName('link'), address })
  return { rejection: null, login }
}

/** Links that are over go on the way. */
export async function insertLink(
  db: Database,
  caller: Caller,
  { login, hash }: { login: string; hash: string },
  origin: Origin,
): Promise<Outcome<{ expiresAt: string }>> {
  const rejection = linkRejection(caller, login)
  if (rejection !== null) return { rejection }
  if ((await membershipOf(db, login)) === null) return { rejection: rejected('not_found', `There is no user ${login}.`) }
  await db.deleteFrom('sign_in_links').where('expires_at', '<=', origin.at).execute()
  const expiresAt = later(origin.at, linkLife)
  await db.insertInto('sign_in_links').values({ hash, login, expires_at: expiresAt }).execute()
  const entry = { action: 'create-sign-in-link', key: `User/${login}`, space: login, before: null, after: { expiresAt } }
  await appendAudit(db, [entry], origin)
  return { rejection: null, expiresAt }
}

function linkRejection(caller: Caller, login: string): Rejection | null {
  if (!caller.siteOwner && caller.login !== login) return rejected('not_self', `${caller.login} makes no links for ${login}.`)
  const refusal = fullSessionRefusal(caller.token)
  return readOnlyRejection(caller) ?? (refusal === null ? null : rejected(refusal.code, refusal.detail))
}

/** Whoever else is signed in as this user is not any more, and no link that was made before works. */
export async function setPassword(
  db: Database,
  caller: Caller,
  { session: hash, proven, password }: NewPassword,
  origin: Origin,
): Promise<Outcome<{ ended: number }>> {
  const { login, token } = caller
  const query = db.selectFrom('sessions').select(['way', 'created_at']).where('hash', '=', hash).where('token_id', '=', token.id)
  const session = await query.executeTakeFirst()
  const kept = (await findPassword(db, login))?.hash ?? null
  const rejection =
    session === undefined
      ? rejected('unauthorized', 'The session is over. Nothing was changed.')
      : passwordRejection({ way: session.way, createdAt: session.created_at, token }, { kept, proven }, origin.at)
  if (rejection !== null) return { rejection }
  await db
    .insertInto('passwords')
    .values({ login, hash: password, updated_at: origin.at })
    .onConflict((conflict) => conflict.column('login').doUpdateSet({ hash: password, updated_at: origin.at }))
    .execute()
  await db.deleteFrom('sign_in_links').where('login', '=', login).execute()
  await appendAudit(db, [{ action: 'set-password', key: `User/${login}`, space: login, before: null, after: null }], origin)
  return { rejection: null, ended: await endOtherSessions(db, caller, { but: hash, id: null }, origin) }
}
