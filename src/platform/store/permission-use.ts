// The use of permissions, by installation: added to in bulk, gone with the installation.
import type { PermissionUse } from '../../generated/types.ts'
import { type Database, inParts } from './database.ts'
import type { UseDraft } from './ports-accounts.ts'

/** What was noted of an installation, by permission. */
export async function permissionUse(db: Database, installationId: number): Promise<Omit<PermissionUse, 'granted'>[]> {
  return db
    .selectFrom('permission_use')
    .select(['permission', 'calls', 'last_call_at as lastCallAt', 'deliveries', 'last_delivery_at as lastDeliveryAt'])
    .where('installation_id', '=', installationId)
    .orderBy('permission')
    .execute()
}

/** Part of a transaction. An installation may have ended since its use was noted. */
export async function addUses(db: Database, drafts: readonly UseDraft[]): Promise<void> {
  for (const part of inParts(drafts)) {
    const ids = [...new Set(part.map(({ installationId }) => installationId))]
    const live = new Set((await db.selectFrom('installations').select('id').where('id', 'in', ids).execute()).map(({ id }) => id))
    const rows = part.flatMap(({ installationId, permission, calls, lastCallAt, deliveries, lastDeliveryAt }) =>
      live.has(installationId)
        ? [
            {
              installation_id: installationId,
              permission,
              calls,
              last_call_at: lastCallAt,
              deliveries,
              last_delivery_at: lastDeliveryAt,
            },
          ]
        : [],
    )
    if (rows.length === 0) continue
    await db
      .insertInto('permission_use')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['installation_id', 'permission']).doUpdateSet((eb) => ({
          calls: eb('permission_use.calls', '+', eb.ref('excluded.calls')),
          last_call_at: eb.fn.coalesce('excluded.last_call_at', 'permission_use.last_call_at'),
          deliveries: eb('permission_use.deliveries', '+', eb.ref('excluded.deliveries')),
          last_delivery_at: eb.fn.coalesce('excluded.last_delivery_at', 'permission_use.last_delivery_at'),
        })),
      )
      .execute()
  }
}
