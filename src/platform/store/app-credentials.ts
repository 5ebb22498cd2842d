// Keys and client secrets of apps: listed, made and ended by admins of the app's space. Of a secret only the hash is kept.
import type { Selectable } from 'kysely'
import type { Caller, ClientSecret, Key } from '../../generated/types.ts'
import { type Rejection, rejected } from '../domain/obstacle.ts'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { refusalIn } from '../domain/rights.ts'
import { hasKeyBeyond, insertKey } from './app-keys.ts'
import { appendAudit } from './audit-log.ts'
import type { Database, Tables } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Outcome, Page, PageQuery } from './ports.ts'
import type { AppKey } from './ports-app-side.ts'

/** As many as clients of GitHub's API know. */
const maxKeys = 25

export async function listKeys(db: Database, appId: number, page: PageQuery): Promise<Page<Key>> {
  const { items, next } = await pageOfApp(db, 'app_keys', appId, page)
  return { items: items.map((row) => ({ id: row.id, fingerprint: row.fingerprint, ...usesOf(row) })), next }
}

export async function listClientSecrets(db: Database, appId: number, page: PageQuery): Promise<Page<ClientSecret>> {
  const { items, next } = await pageOfApp(db, 'client_secrets', appId, page)
  return { items: items.map(secretOf), next }
}

/** Which of the app's secrets this is; null where it is none, or had ended by `at` (ISO 8601, UTC). */
export async function clientSecretId(db: Database, appId: number, hash: string, at: string): Promise<number | null> {
  const query = db
    .selectFrom('client_secrets')
    .select('id')
    .where('hash', '=', hash)
    .where('app_id', '=', appId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', at)]))
  return (await query.executeTakeFirst())?.id ?? null
}

/** Part of a transaction, as all below are; each asks whether the caller still administers the app's space. */
export async function createKey(
  db: Database,
  caller: Caller,
  appId: number,
  key: { publicKey: string; fingerprint: string },
  origin: Origin,
): Promise<Outcome<{ key: AppKey }>> {
  const refused = await rejectionFor(db, caller, appId)
  if (refused === null) await deleteEnded(db, 'app_keys', appId, origin.at)
  const rejection = refused ?? ((await countKeys(db, appId)) < maxKeys ? null : tooManyKeys)
  return rejection === null ? { rejection, key: await insertKey(db, appId, key, origin) } : { rejection }
}

/** The last one that lives stays until there is another. */
export async function deleteKey(
  db: Database,
  caller: Caller,
  appId: number,
  id: number,
  origin: Origin,
): Promise<Outcome<{ found: boolean }>> {
  const rejection = await rejectionFor(db, caller, appId)
  if (rejection !== null) return { rejection }
  const query = db.selectFrom('app_keys').select(['id', 'fingerprint', 'expires_at']).where('id', '=', id).where('app_id', '=', appId)
  const row = await query.executeTakeFirst()
  if (row === undefined) return { rejection: null, found: false }
  const { expires_at: expiresAt, ...key } = row
  const lives = expiresAt === null || expiresAt > origin.at
  if (lives && !(await hasKeyBeyond(db, appId, id, origin.at))) return { rejection: lastKey }
  await db.deleteFrom('app_keys').where('id', '=', id).execute()
  await logCredential(db, appId, { action: 'delete-key', before: key, after: null }, origin)
  return { rejection: null, found: true }
}

export async function createClientSecret(
  db: Database,
  caller: Caller,
  appId: number,
  draft: { hash: string; lastEight: string },
  origin: Origin,
): Promise<Outcome<{ secret: ClientSecret }>> {
  const rejection = await rejectionFor(db, caller, appId)
  if (rejection !== null) return { rejection }
  await deleteEnded(db, 'client_secrets', appId, origin.at)
  return { rejection, secret: await insertClientSecret(db, appId, draft, origin) }
}

/** On behalf of whoever the origin names; whether they may is asked before. */
export async function insertClientSecret(
  db: Database,
  appId: number,
  draft: { hash: string; lastEight: string },
  origin: Origin,
): Promise<ClientSecret> {
  const values = { app_id: appId, hash: draft.hash, last_eight: draft.lastEight, created_at: origin.at, created_by: origin.actor }
  const row = await db
    .insertInto('client_secrets')
    .values({ ...values, last_used_at: null })
    .returningAll()
    .executeTakeFirstOrThrow()
  await logCredential(db, appId, { action: 'create-secret', before: null, after: { id: row.id, lastEight: row.last_eight } }, origin)
  return secretOf(row)
}

export async function deleteClientSecret(
  db: Database,
  caller: Caller,
  appId: number,
  id: number,
  origin: Origin,
): Promise<Outcome<{ found: boolean }>> {
  const rejection = await rejectionFor(db, caller, appId)
  if (rejection !== null) return { rejection }
  const query = db.deleteFrom('client_secrets').where('id', '=', id).where('app_id', '=', appId)
  const row = await query.returning(['id', 'last_eight as lastEight']).executeTakeFirst()
  if (row !== undefined) await logCredential(db, appId, { action: 'delete-secret', before: row, after: null }, origin)
  return { rejection: null, found: row !== undefined }
}

const tooManyKeys = rejected('too_many_keys', `An app has at most ${maxKeys} keys; delete one that nobody uses.`)
const lastKey = rejected(
  'last_key',
  'It is the last key of the app, which could not sign in without one; make a new key before you delete it.',
)
const appGone = rejected('not_found', 'The app was deleted while the request was on its way.')

/** Why the caller may not change what the app signs in with; null where it may. */
export async function rejectionFor(db: Database, caller: Caller, appId: number): Promise<Rejection | null> {
  const space = await db
    .selectFrom('apps')
    .innerJoin('spaces', 'spaces.login', 'apps.space')
    .select(['spaces.login', 'spaces.type'])
    .where('apps.id', '=', appId)
    .executeTakeFirst()
  if (space === undefined) return appGone
  const refusal = refusalIn(caller, space)
  return refusal === null ? null : rejected(refusal.code, refusal.detail)
}

/** What had ended by `at` makes room for what comes. */
async function deleteEnded(db: Database, table: 'app_keys' | 'client_secrets', appId: number, at: string): Promise<void> {
  await db
    .deleteFrom(table as 'app_keys')
    .where('app_id', '=', appId)
    .where('expires_at', '<=', at)
    .execute()
}

async function countKeys(db: Database, appId: number): Promise<number> {
  const query = db.selectFrom('app_keys').select((eb) => eb.fn.countAll<number>().as('total'))
  return (await query.where('app_id', '=', appId).executeTakeFirstOrThrow()).total
}

/** An entry about a credential of an app. */
export async function logCredential(
  db: Database,
  appId: number,
  entry: Pick<AuditDraft, 'action' | 'before' | 'after'>,
  origin: Origin,
): Promise<void> {
  const app = await db.selectFrom('apps').select(['key', 'space']).where('id', '=', appId).executeTakeFirstOrThrow()
  await appendAudit(db, [{ ...entry, ...app }], origin)
}

/** Both tables have the columns asked for, which Kysely's types cannot say of either at once. */
async function pageOfApp<T extends 'app_keys' | 'client_secrets'>(
  db: Database,
  table: T,
  appId: number,
  page: PageQuery,
): Promise<Page<Selectable<Tables[T]>>> {
  const rows = await db
    .selectFrom(table as 'app_keys')
    .selectAll()
    .where('app_id', '=', appId)
    .where('id', '>', Number(page.after ?? 0))
    .orderBy('id')
    .limit(rowsFor(page))
    .execute()
  return pageOf(rows, page, (row) => String(row.id)) as Page<unknown> as Page<Selectable<Tables[T]>>
}

function secretOf(row: Selectable<Tables['client_secrets']>): ClientSecret {
  return { id: row.id, lastEight: row.last_eight, ...usesOf(row) }
}

function usesOf(row: { created_at: string; created_by: string; last_used_at: string | null; expires_at: string | null }) {
  return { createdAt: row.created_at, createdBy: row.created_by, lastUsedAt: row.last_used_at, expiresAt: row.expires_at }
}
