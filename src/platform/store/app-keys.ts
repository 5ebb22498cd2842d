// Private keys of apps: the platform keeps their public halves only.
import type { Selectable } from 'kysely'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { appendAudit } from './audit-log.ts'
import type { Database, Tables } from './database.ts'
import type { AppKey } from './ports-app-side.ts'
import { prepared } from './prepared.ts'

type KeyRow = Omit<Selectable<Tables['app_keys']>, 'id'> & { id: number }

const keysOfApp = prepared((db, { appId, at }: { appId: number; at: string }) =>
  db
    .selectFrom('app_keys')
    .selectAll()
    .where('app_id', '=', appId)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', at)]))
    .orderBy('id'),
)

/** Those that live at `at` (ISO 8601, UTC). */
export async function findKeys(db: Database, appId: number, at: string): Promise<AppKey[]> {
  return (await keysOfApp(db, { appId, at })).map(keyOf)
}

/** Part of a transaction. */
export async function insertKey(
  db: Database,
  appId: number,
  key: { publicKey: string; fingerprint: string },
  origin: Origin,
): Promise<AppKey> {
  const row = await db
    .insertInto('app_keys')
    .values({
      app_id: appId,
      public_key: key.publicKey,
      fingerprint: key.fingerprint,
      created_at: origin.at,
      created_by: origin.actor,
      last_used_at: null,
    })
    .returningAll()
    .executeTakeFirstOrThrow()
  const app = await db.selectFrom('apps').select(['key', 'space']).where('id', '=', appId).executeTakeFirstOrThrow()
  const entry: AuditDraft = {
    action: 'create-key',
    key: app.key,
    space: app.space,
    before: null,
    after: { id: row.id, fingerprint: row.fingerprint },
  }
  await appendAudit(db, [entry], origin)
  return keyOf(row)
}

/** Whether another key of the app lives longer than `until`. */
export async function hasKeyBeyond(db: Database, appId: number, id: number, until: string): Promise<boolean> {
  const other = await db
    .selectFrom('app_keys')
    .select('id')
    .where('app_id', '=', appId)
    .where('id', '!=', id)
    .where((eb) => eb.or([eb('expires_at', 'is', null), eb('expires_at', '>', until)]))
    .executeTakeFirst()
  return other !== undefined
}

function keyOf(row: KeyRow): AppKey {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    publicKey: row.public_key,
    createdAt: row.created_at,
    createdBy: row.created_by,
    lastUsedAt: row.last_used_at,
    expiresAt: row.expires_at,
  }
}
