// When credentials of every kind were last used.
import type { Database } from './database.ts'
import type { CredentialKind } from './ports.ts'

const tables = { token: 'tokens', key: 'app_keys', 'client-secret': 'client_secrets' } as const

/** One row; nobody waits for it. */
export async function setLastUsed(db: Database, what: CredentialKind, id: number, at: string): Promise<void> {
  await db.updateTable(tables[what]).set({ last_used_at: at }).where('id', '=', id).execute()
}
