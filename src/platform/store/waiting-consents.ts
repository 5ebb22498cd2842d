// What waits for consent, for the admins of the space and for those of the app.
import type { InstallationRecord, WaitingConsent } from '../../generated/types.ts'
import { appKey } from '../../manifest/resource.ts'
import type { Reach } from '../domain/rights.ts'
import type { Database } from './database.ts'
import { installationRecords } from './installations.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, StateQuery } from './ports.ts'
import type { WaitingQuery } from './ports-consent.ts'
import { withinReach } from './reach.ts'
import type { AppRow } from './resource-rows.ts'

/** What is pending is derived from app and grant, so rows are paged and those without anything pending left out. */
export async function waitingConsents(db: Database, query: WaitingQuery, reach: Reach): Promise<Page<WaitingConsent>> {
  const rows = await db
    .selectFrom('installations')
    .innerJoin('apps', 'apps.id', 'installations.app_id')
    .selectAll('installations')
    .where('installations.key', '>', query.after ?? '')
    .$if(query.apps.length > 0, (select) => select.where('apps.key', 'in', query.apps.map(appKey)))
    .$if(query.space !== null, (select) => select.where('installations.space', '=', query.space ?? ''))
    .where((eb) => eb.or([withinReach(eb, 'installations', reach), withinReach(eb, 'apps', reach)]))
    .orderBy('installations.key')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => row.key)
  const records = await installationRecords(db, items)
  return { items: records.flatMap((record) => waitingOf(record.value())), next }
}

/** What waits on installations of a fleet's apps beyond the fleet and the spaces that a state is asked of. `apps`: within reach. */
export async function waitingElsewhere(
  db: Database,
  apps: readonly Pick<AppRow, 'id' | 'fleet'>[],
  { fleet, spaces }: Pick<StateQuery, 'fleet' | 'spaces'>,
): Promise<WaitingConsent[]> {
  const own = apps.flatMap((app) => (fleet !== null && app.fleet === fleet ? [app.id] : []))
  if (own.length === 0) return []
  const rows = await db
    .selectFrom('installations')
    .selectAll()
    .where('app_id', 'in', own)
    .where((eb) => eb.or([eb('fleet', 'is', null), eb('fleet', '!=', fleet ?? '')]))
    .$if(spaces.length > 0, (select) => select.where('space', 'not in', spaces))
    .orderBy('key')
    .execute()
  return (await installationRecords(db, rows)).flatMap((record) => waitingOf(record.value()))
}

function waitingOf({ key, id, resource, status }: InstallationRecord): WaitingConsent[] {
  const { app, space } = resource.metadata
  return status.pending === null ? [] : [{ installation: key, id, app, space, pending: status.pending }]
}
