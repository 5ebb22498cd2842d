// Webhook settings of apps from their rows.
import type { Selectable } from 'kysely'
import { defaultHook, type Hook } from '../domain/hook-config.ts'
import { type Database, inParts, type Tables } from './database.ts'

/** The settings of each of these apps; the defaults where none were made. */
export async function findHooks(db: Database, appIds: readonly number[]): Promise<(appId: number) => Hook> {
  const hooks = new Map<number, Hook>()
  for (const part of inParts(appIds)) {
    const rows = await db.selectFrom('hooks').selectAll().where('app_id', 'in', part).execute()
    for (const row of rows) hooks.set(row.app_id, hookOf(row))
  }
  return (appId) => hooks.get(appId) ?? defaultHook
}

export function hookOf(row: Selectable<Tables['hooks']>): Hook {
  const { sealed_secret: sealed, secret_mac: mac } = row
  const secret = sealed === null || mac === null ? null : { sealed, mac }
  return { contentType: row.content_type, insecureSsl: row.insecure_ssl === 1, secret }
}
