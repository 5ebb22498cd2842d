// Writes apps, and beside each what it listens for.
import type { Insertable } from 'kysely'
import { listens, listensAnew } from '../domain/events-of-writes.ts'
import type { StoredApp } from '../domain/registry.ts'
import { pingEvent } from '../payloads/ping.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { findHooks } from './hook-rows.ts'
import { emit } from './outbox.ts'
import { preparedRows } from './prepared.ts'
import { appRow } from './resource-rows.ts'
import type { WebhookTables } from './webhook-tables.ts'

const upsertApps = preparedRows((db, rows: readonly Insertable<Tables['apps']>[]) =>
  db
    .insertInto('apps')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('id').doUpdateSet((eb) => ({
        key: eb.ref('excluded.key'),
        space: eb.ref('excluded.space'),
        fleet: eb.ref('excluded.fleet'),
        former_slug: eb.ref('excluded.former_slug'),
        applied: eb.ref('excluded.applied'),
        visibility: eb.ref('excluded.visibility'),
        listens: eb.ref('excluded.listens'),
        revision: eb.ref('excluded.revision'),
        digest: eb.ref('excluded.digest'),
        resource: eb.ref('excluded.resource'),
        updated_at: eb.ref('excluded.updated_at'),
        updated_by: eb.ref('excluded.updated_by'),
      })),
    ),
)

const insertSubscriptions = preparedRows((db, rows: readonly WebhookTables['subscriptions'][]) =>
  db.insertInto('subscriptions').values(rows),
)

/** New and changed apps, whole. Part of a transaction. */
export async function writeApps(db: Database, apps: readonly StoredApp[]): Promise<void> {
  await upsertApps(db, apps.map(appRow))
  const changed = apps.flatMap(({ id, revision }) => (revision > 1 ? [id] : []))
  for (const part of inParts(changed)) await db.deleteFrom('subscriptions').where('app_id', 'in', part).execute()
  const listening = apps.filter(({ resource }) => listens(resource))
  const rows = listening.flatMap(({ id, resource }) => resource.spec.events.map((event) => ({ app_id: id, event })))
  await insertSubscriptions(db, rows)
}

/** Tells apps that listen at another address than before that they are heard there. Part of a transaction, once their secrets are written. */
export async function pingApps(
  db: Database,
  before: ReadonlyMap<number, StoredApp>,
  after: readonly StoredApp[],
  at: string,
): Promise<void> {
  const apps = after.filter((app) => listensAnew(before.get(app.id) ?? null, app))
  const hooks = await findHooks(
    db,
    apps.map(({ id }) => id),
  )
  const pings = apps.map((app) => pingEvent(app, hooks(app.id)))
  await emit(db, pings, at)
}
