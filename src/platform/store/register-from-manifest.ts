// Apps registered by a posted app manifest, and the code by which whoever posted it gets the new app's credentials, once.
import type { Caller } from '../../generated/types.ts'
import { digestOf } from '../../lib/digest.ts'
import { type AppResource, appKey } from '../../manifest/resource.ts'
import { apiFaults } from '../domain/api-fault.ts'
import { loginOfName } from '../domain/login-of-name.ts'
import { rejected } from '../domain/obstacle.ts'
import type { Origin, StoredApp } from '../domain/registry.ts'
import { refusalIn } from '../domain/rights.ts'
import { readOnlyRejection } from '../domain/token-rules.ts'
import { insertClientSecret } from './app-credentials.ts'
import { insertKey } from './app-keys.ts'
import { findAppById, findAppBySlug } from './app-side-installations.ts'
import { pingApps, writeApps } from './app-writes.ts'
import { appendAudit } from './audit-log.ts'
import { takeIds } from './counters.ts'
import type { Database } from './database.ts'
import { applyHook } from './hooks.ts'
import type { Outcome } from './ports.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { ConversionDraft, ManifestApp } from './ports-people.ts'
import { findSpace } from './spaces.ts'

/** Part of a transaction. */
export async function registerFromManifest(
  db: Database,
  caller: Caller,
  resource: AppResource,
  code: { hash: string; webhook: boolean; expiresAt: string },
  origin: Origin,
): Promise<Outcome<object>> {
  const { metadata, spec } = resource
  const space = await findSpace(db, metadata.space)
  if (space === null) return { rejection: rejected('unknown_space', `There is no space ${metadata.space}.`) }
  const refusal = refusalIn(caller, space)
  if (refusal !== null) return { rejection: rejected(refusal.code, refusal.detail) }
  const readOnly = readOnlyRejection(caller)
  if (readOnly !== null) return { rejection: readOnly }
  if ((await findAppBySlug(db, metadata.slug)) !== null) {
    return { rejection: rejected('exists', `The name ${spec.name} is taken: choose another.`) }
  }
  const login = loginOfName(spec.name)
  if (login !== metadata.space && (await findSpace(db, login)) !== null) {
    return { rejection: rejected('name_taken', `The name ${spec.name} is the login of another account.`) }
  }
  const app = await insertApp(db, resource, origin)
  await db.deleteFrom('manifest_codes').where('expires_at', '<=', origin.at).execute()
  const row = { hash: code.hash, app_id: app.id, webhook: code.webhook ? 1 : 0, created_by: origin.actor, expires_at: code.expiresAt }
  await db.insertInto('manifest_codes').values(row).execute()
  return { rejection: null }
}

async function insertApp(db: Database, resource: AppResource, origin: Origin): Promise<StoredApp> {
  const { slug, space } = resource.metadata
  const times = { createdAt: origin.at, updatedAt: origin.at, updatedBy: origin.actor }
  const written = { id: await takeIds(db, 'app'), key: appKey(slug), space, fleet: null, revision: 1, digest: digestOf(resource) }
  const app: StoredApp = { kind: 'App', ...written, ...times, resource, applied: null, formerSlug: null }
  await writeApps(db, [app])
  await appendAudit(db, [{ action: 'create', key: app.key, space, before: null, after: resource }], origin)
  return app
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
  // Before, nobody could have told by its signature whether it came from here.
  await pingApps(db, new Map(), [app], at)
  return kept
}
