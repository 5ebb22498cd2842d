// Installations as records: the stored resource with its grant.
import type { InstallationRecord } from '../../generated/types.ts'
import { installationKey } from '../../manifest/resource.ts'
import type { Reach } from '../domain/rights.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { InstallationQuery, Page } from './ports.ts'
import { withinReach } from './reach.ts'
import { repositoryCounts } from './repository-counts.ts'
import { type InstallationRow, storedInstallation } from './resource-rows.ts'

export async function findInstallation(db: Database, app: string, space: string, reach: Reach): Promise<InstallationRecord | null> {
  const rows = await visibleInstallations(db, reach).where('key', '=', installationKey(app, space)).execute()
  const [record] = await installationRecords(db, rows)
  return record ?? null
}

export async function listInstallations(db: Database, query: InstallationQuery, reach: Reach): Promise<Page<InstallationRecord>> {
  const ofApp = installationKey(query.app ?? '', '')
  const rows = await visibleInstallations(db, reach)
    .where('key', '>', query.after ?? '')
    .$if(query.space !== null, (select) => select.where('space', '=', query.space ?? ''))
    // All keys of one app, and no others: a slug holds no `@`, and `A` follows `@`.
    .$if(query.app !== null, (select) => select.where('key', '>', ofApp).where('key', '<', `${ofApp.slice(0, -1)}A`))
    .orderBy('key')
    .limit(rowsFor(query))
    .execute()
  const { items, next } = pageOf(rows, query, (row) => row.key)
  return { items: await installationRecords(db, items), next }
}

export async function installationRecords(db: Database, rows: readonly InstallationRow[]): Promise<InstallationRecord[]> {
  const counts = await repositoryCounts(db, rows)
  return rows.map((row) => {
    const { updatedBy, appId, grant, space, suspension, ...stored } = storedInstallation(row)
    return { ...stored, status: { grant, repositories: row.repository_count ?? counts.get(space) ?? 0 } }
  })
}

function visibleInstallations(db: Database, reach: Reach) {
  return db
    .selectFrom('installations')
    .selectAll('installations')
    .where((eb) => withinReach(eb, 'installations', reach))
}
