// Apps registered by a posted app manifest, and the code by which whoever posted it gets the new app's credentials, once.
import { type AppResource, keyOf } from '../../manifest/resource.ts'
import { apiFaults } from '../domain/api-fault.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin } from '../domain/registry.ts'
import { insertClientSecret } from './app-credentials.ts'
import { insertKey } from './app-keys.ts'
import { findAppById } from './app-side-installations.ts'
import { pingApps } from './app-writes.ts'
import { type Hand, writeByHand } from './by-hand.ts'
import type { Database } from './database.ts'
import { applyHook } from './hooks.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { ConversionDraft, ManifestApp } from './ports-people.ts'

/** Part of a transaction. */
export async function registerFromManifest(
  db: Database,
  resource: AppResource,
  code: { hash: string; webhook: boolean; expiresAt: string },
  hand: Hand,
): Promise<Outcome<object>> {
  const creation = { action: 'create' as const, key: keyOf(resource), id: null, revision: null, from: null, resource }
  const made = await writeByHand(db, [creation], { ...hand, secretFollows: true })
  if (made.rejection?.code === 'exists') {
    return { rejection: rejected('exists', `The name ${resource.spec.name} is taken: choose another.`) }
  }
  if (made.rejection !== null) return made
  const [app] = made.changes
  const { at, actor } = hand.origin
  await db.deleteFrom('manifest_codes').where('expires_at', '<=', at).execute()
  const row = { hash: code.hash, app_id: app?.id ?? 0, webhook: code.webhook ? 1 : 0, created_by: actor, expires_at: code.expiresAt }
  await db.insertInto('manifest_codes').values(row).execute()
  return { rejection: null }
}

/** The app of a live code. */
export async function findManifestApp(db: Database, codeHash: string, at: string): Promise<ManifestApp | null> {
  const query = db.selectFrom('manifest_codes').selectAll().where('hash', '=', codeHash).where('expires_at', '>', at)
  const row = await query.executeTakeFirst()
  const app = row === undefined ? null : await findAppById(db, row.app_id)
  return row === undefined || app === null ? null : { app, webhook: row.webhook === 1, createdBy: row.created_by }
}

/** Part of a transaction. */
export async function convertManifest(
  db: Database,
  codeHash: string,
  { key, secret, hookSecret }: ConversionDraft,
  { at, address }: Pick<Origin, 'at' | 'address'>,
): Promise<ApiOutcome<object>> {
  const found = await findManifestApp(db, codeHash, at)
  if (found === null) return { fault: apiFaults.notFound }
  await db.deleteFrom('manifest_codes').where('hash', '=', codeHash).execute()
  const { app, createdBy } = found
  // The code stands for the person who confirmed.
  const origin: Origin = { at, actor: createdBy, credential: 'app manifest code', address }
  await insertKey(db, app.id, key, origin)
  await insertClientSecret(db, app.id, secret, origin)
  const kept = hookSecret === null ? { fault: null } : await applyHook(db, app, { secret: hookSecret }, origin)
  await pingApps(db, new Map(), [app], at)
  return kept
}
