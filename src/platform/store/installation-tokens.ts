// Tokens of installations. Only the hash of a value is kept.
import { jsonOrNull } from '../../lib/json-text.ts'
import { type ApiFault, apiFaults } from '../domain/api-fault.ts'
import type { Database, Tables } from './database.ts'
import type { InstallationTokenDraft } from './ports-app-side.ts'
import { prepared } from './prepared.ts'

const suspensionById = prepared((db, { id }: { id: number }) => db.selectFrom('installations').select('suspended_at').where('id', '=', id))
const deleteEnded = prepared((db, { at }: { at: string }) => db.deleteFrom('installation_tokens').where('expires_at', '<=', at))
const insertRow = prepared((db, row: Omit<Tables['installation_tokens'], 'id'>) =>
  db
    .insertInto('installation_tokens')
    .values({
      hash: row.hash,
      installation_id: row.installation_id,
      permissions: row.permissions,
      repository_ids: row.repository_ids,
      created_at: row.created_at,
      expires_at: row.expires_at,
    })
    .returning('id'),
)

/** Why an installation gets no new token at this moment; null where it does. Part of a transaction. */
export async function tokenFault(db: Database, id: number): Promise<ApiFault | null> {
  const [row] = await suspensionById(db, { id })
  if (row === undefined) return apiFaults.notFound
  return row.suspended_at === null ? null : apiFaults.suspended
}

/** Part of a transaction. Ended tokens go on the way, so that the table holds an hour's worth. */
export async function insertInstallationToken(db: Database, draft: InstallationTokenDraft, at: string): Promise<number> {
  await deleteEnded(db, { at })
  const [row] = await insertRow(db, {
    hash: draft.hash,
    installation_id: draft.installationId,
    permissions: jsonOrNull(draft.permissions),
    repository_ids: jsonOrNull(draft.repositoryIds),
    created_at: at,
    expires_at: draft.expiresAt,
  })
  if (row === undefined) throw new Error('An installation token was inserted without an id.')
  return row.id
}

export async function deleteInstallationToken(db: Database, id: number): Promise<void> {
  await db.deleteFrom('installation_tokens').where('id', '=', id).execute()
}
