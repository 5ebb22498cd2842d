// What the audit log says of one installation, for the page that shows it.
import type { AuditEntry } from '../../generated/types.ts'
import { installationKey } from '../../manifest/resource.ts'
import type { StoredInstallation } from '../domain/registry.ts'
import { auditEntry } from './audit-log.ts'
import type { Database } from './database.ts'

/** Newest first, under its present key and the one before its app was renamed. What happened before it was there was another one's. */
export async function logOfInstallation(db: Database, installation: StoredInstallation, limit: number): Promise<AuditEntry[]> {
  const { id, space, key, createdAt } = installation
  const row = await db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .select('apps.former_slug')
    .where('installations.id', '=', id)
    .executeTakeFirst()
  const former = row?.former_slug ?? null
  const rows = await db
    .selectFrom('audit_log')
    .selectAll()
    .where('key', 'in', former === null ? [key] : [key, installationKey(former, space)])
    .where('at', '>=', createdAt)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(auditEntry)
}
