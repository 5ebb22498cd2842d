// When keys and client secrets of apps end by themselves, so that an old one and its successor live side by side for a while.
import type { Caller } from '../../generated/types.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { logCredential, rejectionFor } from './app-credentials.ts'
import { hasKeyBeyond } from './app-keys.ts'
import type { Database } from './database.ts'
import type { Outcome } from './ports.ts'
import type { AppCredential } from './ports-credentials.ts'

/** Where a credential is kept, what its end is called in the log, and what there tells it from others. */
const kinds = {
  key: { table: 'app_keys', action: 'expire-key', mark: 'fingerprint', shownAs: 'fingerprint' },
  'client-secret': { table: 'client_secrets', action: 'expire-secret', mark: 'last_eight', shownAs: 'lastEight' },
} as const

const wouldHaveNone = rejected(
  'last_key',
  'Without it the app would be left with no key that lives longer; make a new key before you let this one end.',
)

/** A credential to end at `expiresAt` (ISO 8601, UTC), or never where that is null. `found`: whether the app has it. Part of a transaction. */
export async function setCredentialEnd(
  db: Database,
  caller: Caller,
  what: AppCredential,
  appId: number,
  id: number,
  expiresAt: string | null,
  origin: Origin,
): Promise<Outcome<{ found: boolean }>> {
  const rejection = await rejectionFor(db, caller, appId)
  if (rejection !== null) return { rejection }
  const { table, action, mark, shownAs } = kinds[what]
  // Both tables have the columns asked for; one of them stands for both, which Kysely's types cannot say.
  const of = table as 'app_keys'
  const row = await db
    .selectFrom(of)
    .select(['id', 'expires_at as expiresAt', `${mark as 'fingerprint'} as mark`])
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst()
  if (row === undefined) return { rejection: null, found: false }
  if (row.expiresAt === expiresAt) return { rejection: null, found: true }
  if (what === 'key' && expiresAt !== null && !(await hasKeyBeyond(db, appId, id, expiresAt))) return { rejection: wouldHaveNone }
  await db.updateTable(of).set({ expires_at: expiresAt }).where('id', '=', id).execute()
  const facts = { id, [shownAs]: row.mark }
  const entry = { action, before: { ...facts, expiresAt: row.expiresAt }, after: { ...facts, expiresAt } }
  await logCredential(db, appId, entry, origin)
  return { rejection: null, found: true }
}
