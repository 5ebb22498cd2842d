// Webhook settings of apps, and the master key that their secrets are sealed under.
import { apiFaults } from '../domain/api-fault.ts'
import { changedHook, defaultHook, type Hook, type SealedSecret } from '../domain/hook-config.ts'
import type { PrincipalOf } from '../domain/principal.ts'
import type { Origin, StoredApp } from '../domain/registry.ts'
import { findAppById } from './app-side-installations.ts'
import { pingApps, writeApps } from './app-writes.ts'
import { appendAudit } from './audit-log.ts'
import { type Database, inParts } from './database.ts'
import { findHooks, hookOf } from './hook-rows.ts'
import type { ApiOutcome } from './ports-app-side.ts'
import type { HookWanted } from './ports-credentials.ts'

/** The defaults where no settings were made. */
export async function findHook(db: Database, appId: number): Promise<Hook> {
  return (await findHooks(db, [appId]))(appId)
}

/** What an app asks to be changed of its own settings. Part of a transaction. */
export async function changeHook(
  db: Database,
  principal: PrincipalOf<'app'>,
  wanted: HookWanted,
  origin: Origin,
): Promise<ApiOutcome<object>> {
  const app = await findAppById(db, principal.app.id)
  return app === null ? { fault: apiFaults.notFound } : applyHook(db, app, wanted, origin)
}

/** On behalf of whoever the origin names; whether they may is asked before. Part of a transaction. */
export async function applyHook(db: Database, app: StoredApp, wanted: HookWanted, origin: Origin): Promise<ApiOutcome<object>> {
  const change = changedHook(app, await findHook(db, app.id), wanted, { at: origin.at, by: origin.actor })
  if (change.fault !== null) return change
  if (change.app !== null) await writeApps(db, [change.app])
  if (change.hook !== null) await writeHook(db, app.id, change.hook)
  await appendAudit(db, change.audit, origin)
  await pingApps(db, new Map([[app.id, app]]), change.app === null ? [] : [change.app], origin.at)
  return { fault: null }
}

async function writeHook(db: Database, appId: number, { contentType, insecureSsl, secret }: Hook): Promise<void> {
  const settings = { content_type: contentType, insecure_ssl: insecureSsl ? 1 : 0, ...secretColumns(secret) }
  await db
    .insertInto('hooks')
    .values({ app_id: appId, ...settings })
    .onConflict((conflict) => conflict.column('app_id').doUpdateSet(settings))
    .execute()
}

export async function findMasterKeyId(db: Database): Promise<string | null> {
  return (await db.selectFrom('master_key').select('key_id').executeTakeFirst())?.key_id ?? null
}

export async function listSealedSecrets(db: Database): Promise<{ appId: number; secret: SealedSecret }[]> {
  const rows = await db.selectFrom('hooks').selectAll().where('sealed_secret', 'is not', null).orderBy('app_id').execute()
  return rows.flatMap((row) => {
    const { secret } = hookOf(row)
    return secret === null ? [] : [{ appId: row.app_id, secret }]
  })
}

/** In the place of those that the apps had; their other settings stay. Part of a transaction. */
export async function writeHookSecrets(db: Database, secrets: readonly { appId: number; secret: SealedSecret }[]): Promise<void> {
  const { contentType, insecureSsl } = defaultHook
  for (const part of inParts(secrets)) {
    const rows = part.map(({ appId, secret }) => ({
      app_id: appId,
      content_type: contentType,
      insecure_ssl: insecureSsl ? 1 : 0,
      ...secretColumns(secret),
    }))
    await db
      .insertInto('hooks')
      .values(rows)
      .onConflict((conflict) =>
        conflict
          .column('app_id')
          .doUpdateSet((eb) => ({ sealed_secret: eb.ref('excluded.sealed_secret'), secret_mac: eb.ref('excluded.secret_mac') })),
      )
      .execute()
  }
}

/** Part of a transaction. */
export async function setMasterKey(
  db: Database,
  keyId: string,
  secrets: readonly { appId: number; secret: SealedSecret }[],
): Promise<void> {
  for (const { appId, secret } of secrets) await db.updateTable('hooks').set(secretColumns(secret)).where('app_id', '=', appId).execute()
  const row = { one: 1, key_id: keyId }
  await db
    .insertInto('master_key')
    .values(row)
    .onConflict((conflict) => conflict.column('one').doUpdateSet(row))
    .execute()
}

function secretColumns(secret: SealedSecret | null) {
  return { sealed_secret: secret?.sealed ?? null, secret_mac: secret?.mac ?? null }
}
