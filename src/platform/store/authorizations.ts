// What users let apps do in their name, and the codes that stand for it until an app has come for its tokens.
import type { Authorization, Caller } from '../../generated/types.ts'
import { slugOf } from '../../manifest/resource.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { later } from '../domain/time.ts'
import { authorizationRefusal, codeLife, consentDigest, type UserPermissions } from '../domain/user-authorization.ts'
import { authorizationRevokedEvent } from '../payloads/github-app-authorization.ts'
import { findAppById } from './app-side-installations.ts'
import { appendAudit } from './audit-log.ts'
import type { Database } from './database.ts'
import { emit } from './outbox.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import type { AuthorizationDraft } from './ports-people.ts'
import { senderNamed } from './senders.ts'

/** What the user has consented to; null where the user has not authorized the app. */
export async function findConsent(db: Database, appId: number, login: string): Promise<UserPermissions | null> {
  const query = db.selectFrom('authorizations').select('permissions').where('app_id', '=', appId).where('login', '=', login)
  const row = await query.executeTakeFirst()
  return row === undefined ? null : (JSON.parse(row.permissions) as UserPermissions)
}

export async function listAuthorizations(db: Database, login: string, page: PageQuery): Promise<Page<Authorization>> {
  const rows = await db
    .selectFrom('authorizations')
    .innerJoin('apps', 'apps.id', 'authorizations.app_id')
    .select(['authorizations.id', 'apps.key', 'authorizations.permissions', 'authorizations.created_at', 'authorizations.updated_at'])
    .where('authorizations.login', '=', login)
    .where('authorizations.id', '>', Number(page.after ?? 0))
    .orderBy('authorizations.id')
    .limit(rowsFor(page))
    .execute()
  const { items, next } = pageOf(rows, page, (row) => String(row.id))
  const records = items.map((row) => ({
    id: row.id,
    app: slugOf(row.key),
    permissions: JSON.parse(row.permissions) as Authorization['permissions'],
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }))
  return { items: records, next }
}

/** Part of a transaction. */
export async function authorizeApp(db: Database, caller: Caller, draft: AuthorizationDraft, origin: Origin): Promise<Outcome<object>> {
  const app = await findAppById(db, draft.appId)
  if (app === null) return { rejection: rejected('gone', 'The app is gone.') }
  const refusal = authorizationRefusal(caller, app)
  if (refusal !== null) return { rejection: rejected(refusal.code, refusal.detail) }
  if (consentDigest(app) !== draft.consent) {
    return { rejection: rejected('revision_moved', 'The app has changed what it asks for; look at it once more.') }
  }
  const { user } = app.resource.spec.permissions
  const before = await findConsent(db, app.id, caller.login)
  const permissions = JSON.stringify(user)
  const { id } = await db
    .insertInto('authorizations')
    .values({ app_id: app.id, login: caller.login, permissions, created_at: origin.at, updated_at: origin.at })
    .onConflict((conflict) => conflict.columns(['app_id', 'login']).doUpdateSet({ permissions, updated_at: origin.at }))
    .returning('id')
    .executeTakeFirstOrThrow()
  await insertCode(db, id, draft, origin.at)
  // Coming in again by the same consent is no change.
  if (before !== null && JSON.stringify(before) === permissions) return { rejection: null }
  const entry = { action: 'authorize-app', key: app.key, space: caller.login, before: before === null ? null : { user: before } }
  await appendAudit(db, [{ ...entry, after: { user } }], origin)
  return { rejection: null }
}

/** Codes and families of tokens that are over go on the way. */
async function insertCode(db: Database, authorizationId: number, draft: AuthorizationDraft, at: string): Promise<void> {
  await db.deleteFrom('authorization_codes').where('ends_at', '<=', at).execute()
  const end = later(at, codeLife)
  await db
    .insertInto('authorization_codes')
    .values({
      hash: draft.codeHash,
      authorization_id: authorizationId,
      redirect_uri: draft.redirectUri,
      challenge: draft.challenge,
      expires_at: end,
      used_at: null,
      ends_at: end,
    })
    .execute()
}

/** Part of a transaction. `whose`: the user's login, and the authorization's id or that of its app. */
export async function removeAuthorization(
  db: Database,
  { login, ...whose }: { login: string } & ({ id: number } | { appId: number }),
  origin: Origin,
): Promise<boolean> {
  const row = await db
    .deleteFrom('authorizations')
    .where('login', '=', login)
    .$if('id' in whose, (query) => query.where('id', '=', 'id' in whose ? whose.id : 0))
    .$if('appId' in whose, (query) => query.where('app_id', '=', 'appId' in whose ? whose.appId : 0))
    .returning(['app_id', 'permissions'])
    .executeTakeFirst()
  if (row === undefined) return false
  const { listens, ...key } = await db.selectFrom('apps').select(['key', 'listens']).where('id', '=', row.app_id).executeTakeFirstOrThrow()
  const before = { user: JSON.parse(row.permissions) as object }
  await appendAudit(db, [{ action: 'revoke-authorization', ...key, space: login, before, after: null }], origin)
  if (listens === 1) await emit(db, [authorizationRevokedEvent(row.app_id, await senderNamed(db, login))], origin.at)
  return true
}

/** Tells apps that what a user let them do ends with the user. Part of the transaction that removes the account, before it does. */
export async function tellOfEndingUser(db: Database, login: string, at: string): Promise<void> {
  const rows = await db
    .selectFrom('authorizations')
    .innerJoin('apps', 'apps.id', 'authorizations.app_id')
    .select('authorizations.app_id as appId')
    .where('authorizations.login', '=', login)
    .where('apps.listens', '=', 1)
    .orderBy('authorizations.id')
    .execute()
  if (rows.length === 0) return
  const user = await senderNamed(db, login)
  const events = rows.map(({ appId }) => authorizationRevokedEvent(appId, user))
  await emit(db, events, at)
}
