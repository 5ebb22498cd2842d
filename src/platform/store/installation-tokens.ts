// Tokens of installations. Only the hash of a value is kept.
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import type { Database } from './database.ts'
import type { InstallationTokenDraft } from './ports-app-side.ts'

/** Why an installation gets no new token at this moment; null where it does. Part of a transaction. */
export async function tokenFault(db: Database, id: number): Promise<ApiFault | null> {
  const row = await db.selectFrom('installations').select('suspended_at').where('id', '=', id).executeTakeFirst()
  if (row === undefined) return apiFaults.notFound
  return row.suspended_at === null ? null : apiFaults.suspended
}

/** Part of a transaction. Ended tokens go on the way, so that the table holds an hour's worth. */
export async function insertInstallationToken(db: Database, draft: InstallationTokenDraft, at: string): Promise<number> {
  await db.deleteFrom('installation_tokens').where('expires_at', '<=', at).execute()
  const { id } = await db
    .insertInto('installation_tokens')
    .values({
      hash: draft.hash,
      installation_id: draft.installationId,
      permissions: draft.permissions === null ? null : JSON.stringify(draft.permissions),
      repository_ids: draft.repositoryIds === null ? null : JSON.stringify(draft.repositoryIds),
      created_at: at,
      expires_at: draft.expiresAt,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function deleteInstallationToken(db: Database, id: number): Promise<void> {
  await db.deleteFrom('installation_tokens').where('id', '=', id).execute()
}
