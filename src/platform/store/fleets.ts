// Fleets: their records, and the state that a plan starts from.
import type { Fleet, ResourceRecord } from '../../generated/types.ts'
import { appKey } from '../../manifest/resource.ts'
import type { Reach } from '../domain/rights.ts'
import { appRecords } from './apps.ts'
import type { Database } from './database.ts'
import { installationRecords } from './installations.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery, StateQuery } from './ports.ts'
import { withinReach } from './reach.ts'

export async function findFleet(db: Database, name: string): Promise<Fleet | null> {
  return (await fleetRecords(db).where('name', '=', name).executeTakeFirst()) ?? null
}

export async function listFleets(db: Database, page: PageQuery, reach: Reach): Promise<Page<Fleet>> {
  const rows = await fleetRecords(db)
    .where('name', '>', page.after ?? '')
    .where((eb) => withinReach(eb, 'fleets', reach))
    .orderBy('name')
    .limit(rowsFor(page))
    .execute()
  return pageOf(
    rows,
    page,
    (row) => row.name,
    (row) => row,
  )
}

/** Ordered by key: all apps come before all installations. */
export async function readState(db: Database, query: StateQuery, reach: Reach): Promise<Page<ResourceRecord>> {
  const apps = await stateApps(db, query, reach)
  const rest = rowsFor(query) - apps.length
  const installations = rest > 0 ? await stateInstallations(db, query, rest) : []
  const page = pageOf(
    [...apps, ...installations],
    query,
    (row) => row.key,
    (row) => row,
  )
  const shownApps = apps.slice(0, query.limit)
  const shownInstallations = installations.slice(0, query.limit - shownApps.length)
  return {
    items: [...(await appRecords(db, shownApps, reach)), ...(await installationRecords(db, shownInstallations))],
    next: page.next,
  }
}

function stateApps(db: Database, query: StateQuery, reach: Reach) {
  return db
    .selectFrom('apps')
    .selectAll('apps')
    .where('key', '>', query.after ?? '')
    .where((eb) =>
      eb.or([
        ...(query.fleet === null ? [] : [eb('fleet', '=', query.fleet)]),
        ...(query.spaces.length === 0 ? [] : [eb('space', 'in', query.spaces)]),
        ...(query.apps.length === 0
          ? []
          : [eb.and([eb('key', 'in', query.apps.map(appKey)), eb.or([eb('visibility', '=', 'public'), withinReach(eb, 'apps', reach)])])]),
      ]),
    )
    .orderBy('key')
    .limit(rowsFor(query))
    .execute()
}

function stateInstallations(db: Database, query: StateQuery, limit: number) {
  return db
    .selectFrom('installations')
    .selectAll('installations')
    .where('key', '>', query.after ?? '')
    .where((eb) =>
      eb.or([
        ...(query.fleet === null ? [] : [eb('fleet', '=', query.fleet)]),
        ...(query.spaces.length === 0 ? [] : [eb('space', 'in', query.spaces)]),
      ]),
    )
    .orderBy('key')
    .limit(limit)
    .execute()
}

function fleetRecords(db: Database) {
  return db
    .selectFrom('fleets')
    .select((eb) => [
      'name',
      'space',
      'head',
      'created_at as createdAt',
      'updated_at as updatedAt',
      eb(
        eb
          .selectFrom('apps')
          .select((count) => count.fn.countAll<number>().as('count'))
          .whereRef('apps.fleet', '=', 'fleets.name'),
        '+',
        eb
          .selectFrom('installations')
          .select((count) => count.fn.countAll<number>().as('count'))
          .whereRef('installations.fleet', '=', 'fleets.name'),
      ).as('resources'),
    ])
    .$castTo<Fleet>()
}
