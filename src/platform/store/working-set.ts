// Loads the part of the registry that changes may touch.
import type { Selectable } from 'kysely'
import type { ChangeRequest } from '../../generated/types.ts'
import { partsOf } from '../domain/changeset-parts.ts'
import type { StoredFleet, WorkingSet } from '../domain/registry.ts'
import { type Database, inParts, type Tables } from './database.ts'
import { endingsOf } from './endings.ts'
import { freezesIn } from './freezes.ts'
import { type InstallationRow, storedApp, storedInstallation } from './resource-rows.ts'
import { repositoryNames, spacesByLogin } from './spaces.ts'

type ColumnValues = { [column: string]: readonly (string | number)[] }

export async function loadFleet(db: Database, name: string): Promise<StoredFleet | null> {
  const row = await db.selectFrom('fleets').selectAll().where('name', '=', name).executeTakeFirst()
  if (row === undefined) return null
  const { created_at: createdAt, updated_at: updatedAt, updated_by: updatedBy, ...fleet } = row
  return { ...fleet, createdAt, updatedAt, updatedBy }
}

/** What the rules need to decide, in a number of queries that does not grow with the registry. */
export async function loadWorkingSet(db: Database, changes: readonly ChangeRequest[], fleet: StoredFleet | null): Promise<WorkingSet> {
  const parts = partsOf(changes)
  const installations = new Map<number, InstallationRow>()
  for (const row of await rowsWith(db, 'installations', { id: parts.installationIds, key: parts.installationKeys, app_id: parts.appIds })) {
    installations.set(row.id, row)
  }
  const appIds = new Set([...parts.appIds, ...[...installations.values()].map((row) => row.app_id)])
  const apps = new Map((await rowsWith(db, 'apps', { id: [...appIds], key: parts.appKeys })).map((row) => [row.id, row]))
  const endings = await endingsOf(db, changes, new Set(apps.keys()), new Set(installations.keys()))
  const fleetSpaces = await spacesOfFleets(db, parts.fleets)
  const placed = [...apps.values(), ...installations.values(), ...endings.values(), ...(fleet === null ? [] : [fleet])]
  const logins = new Set([...parts.logins, ...placed.map(({ space }) => space), ...fleetSpaces.values()])
  const counters = await db.selectFrom('counters').selectAll().execute()
  return {
    fleet,
    fleetSpaces,
    endings,
    spaces: await spacesByLogin(db, [...logins]),
    repositories: await repositoryNames(db, parts.owners),
    freezes: await freezesIn(db, [...logins]),
    apps: [...apps.values()].map(storedApp),
    installations: [...installations.values()].map(storedInstallation),
    nextIds: Object.fromEntries(counters.map(({ name, next }) => [name, next])) as WorkingSet['nextIds'],
  }
}

async function spacesOfFleets(db: Database, names: readonly string[]): Promise<Map<string, string>> {
  const spaces = new Map<string, string>()
  for (const part of inParts(names)) {
    const rows = await db.selectFrom('fleets').select(['name', 'space']).where('name', 'in', part).execute()
    for (const { name, space } of rows) spaces.set(name, space)
  }
  return spaces
}

/** Rows in which one of the columns has one of its values; a row may come more than once. */
async function rowsWith<T extends 'apps' | 'installations'>(
  db: Database,
  table: T,
  columns: ColumnValues,
): Promise<Selectable<Tables[T]>[]> {
  const rows: unknown[] = []
  for (const [column, values] of Object.entries(columns)) {
    for (const part of inParts(values)) {
      // Both tables have the columns asked for; one of them stands for both, which Kysely's types cannot say.
      const query = db.selectFrom(table as 'apps').selectAll()
      rows.push(...(await query.where(db.dynamic.ref(column), 'in', part).execute()))
    }
  }
  return rows as Selectable<Tables[T]>[]
}
