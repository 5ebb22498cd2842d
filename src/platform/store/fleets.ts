// Fleets: their records, and the state that a plan starts from.

import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import type { Fleet, ResourceRecord, State, WaitingConsent } from '../../generated/types.ts'
import type { JsonText } from '../../lib/json-text.ts'
import { appKey } from '../../manifest/resource.ts'
import type { Reach, SpaceRef } from '../domain/rights.ts'
import { appRecords } from './apps.ts'
import type { Database, Tables } from './database.ts'
import { freezesIn } from './freezes.ts'
import { installationRecords } from './installations.ts'
import { listLost } from './lost.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery, StateQuery } from './ports.ts'
import { withinReach } from './reach.ts'
import { spacesAround, spacesOwnedBy } from './spaces.ts'
import { waitingElsewhere } from './waiting-consents.ts'

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
  return pageOf(rows, page, (row) => row.name)
}

/** The fleets of a space by name, and one more than the page holds. */
export async function firstFleetsOf(db: Database, space: string, page: PageQuery): Promise<Fleet[]> {
  const query = fleetRecords(db)
    .where('space', '=', space)
    .where('name', '>', page.after ?? '')
  return query.orderBy('name').limit(rowsFor(page)).execute()
}

/** Spaces in which the fleet owns something, by login. */
export async function spacesOfFleet(db: Database, name: string): Promise<SpaceRef[]> {
  return db
    .selectFrom('spaces')
    .select(['login', 'type'])
    .where('login', 'in', (eb) => spacesOwnedBy(eb, name))
    .orderBy('login')
    .execute()
}

/** The spaces asked for and those of the fleet, the freezes that hold there, and what the fleet has lost. */
export async function stateContext(
  db: Database,
  { fleet, spaces: asked }: Pick<StateQuery, 'fleet' | 'spaces'>,
  reach: Reach,
): Promise<Pick<State, 'spaces' | 'freezes' | 'lost'>> {
  const owning = fleet === null ? [] : await spacesOfFleet(db, fleet)
  const logins = [...new Set([...asked, ...owning.map(({ login }) => login)])]
  return {
    spaces: await spacesAround(db, asked, fleet),
    freezes: await freezesIn(db, logins),
    lost: fleet === null ? [] : await listLost(db, fleet, reach),
  }
}

/** Ordered by key: all apps come before all installations. */
export async function readState(
  db: Database,
  query: StateQuery,
  reach: Reach,
): Promise<Page<JsonText<ResourceRecord>> & { waiting: WaitingConsent[] }> {
  const apps = await stateApps(db, query, reach)
  const rest = rowsFor(query) - apps.length
  const installations = rest > 0 ? await stateInstallations(db, query, reach, rest) : []
  const page = pageOf([...apps, ...installations], query, (row) => row.key)
  const shownApps = apps.slice(0, query.limit)
  const shownInstallations = installations.slice(0, query.limit - shownApps.length)
  return {
    items: [...(await appRecords(db, shownApps, reach)), ...(await installationRecords(db, shownInstallations))],
    next: page.next,
    waiting: await waitingElsewhere(db, shownApps, query),
  }
}

function stateApps(db: Database, query: StateQuery, reach: Reach) {
  return db
    .selectFrom('apps')
    .selectAll('apps')
    .where('key', '>', query.after ?? '')
    .where((eb) =>
      eb.or([
        askedFor(eb, 'apps', query, reach),
        ...(query.apps.length === 0
          ? []
          : [eb.and([named(eb, query.apps), eb.or([eb('visibility', '=', 'public'), withinReach(eb, 'apps', reach)])])]),
      ]),
    )
    .orderBy('key')
    .limit(rowsFor(query))
    .execute()
}

/** True for apps that have one of these slugs, or had it and are still found by it. */
function named(eb: ExpressionBuilder<Tables, 'apps'>, slugs: readonly string[]): Expression<SqlBool> {
  const moved = eb.selectFrom('redirects').select('app_id').where('slug', 'in', slugs)
  return eb.or([eb('key', 'in', slugs.map(appKey)), eb('id', 'in', moved)])
}

function stateInstallations(db: Database, query: StateQuery, reach: Reach, limit: number) {
  return db
    .selectFrom('installations')
    .selectAll('installations')
    .where('key', '>', query.after ?? '')
    .where((eb) => askedFor(eb, 'installations', query, reach))
    .orderBy('key')
    .limit(limit)
    .execute()
}

/** True for rows within reach that are the fleet's or in one of the spaces. */
function askedFor<T extends 'apps' | 'installations'>(
  eb: ExpressionBuilder<Tables, T>,
  table: T,
  { fleet, spaces }: StateQuery,
  reach: Reach,
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = []
  if (fleet !== null) conditions.push(sql<SqlBool>`${sql.ref(`${table}.fleet`)} = ${fleet}`)
  if (spaces.length > 0) conditions.push(sql<SqlBool>`${sql.ref(`${table}.space`)} in (${sql.join(spaces)})`)
  return eb.and([eb.or(conditions), withinReach(eb, table, reach)])
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
