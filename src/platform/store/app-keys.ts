// Private keys of apps: the platform keeps their public halves only.
import type { Selectable } from 'kysely'
import type { AuditDraft, Origin } from '../domain/registry.ts'
import { appendAudit } from './audit-log.ts'
import type { Database, Tables } from './database.ts'
import type { AppKey } from './ports-app-side.ts'
import { prepared } from './prepared.ts'

type KeyRow = Omit<Selectable<Tables['app_keys']>, 'id'> & { id: number }

const keysOfApp = prepared((db, { appId }: { appId: number }) =>
  db.selectFrom('app_keys').selectAll().where('app_id', '=', appId).orderBy('id'),
)

export async function findKeys(db: Database, appId: number): Promise<AppKey[]> {
  return (await keysOfApp(db, { appId })).map(keyOf)
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

function keyOf(row: KeyRow): AppKey {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    publicKey: row.public_key,
    createdAt: row.created_at,
    createdBy: row.created_by,
    lastUsedAt: row.last_used_at,
  }
}
