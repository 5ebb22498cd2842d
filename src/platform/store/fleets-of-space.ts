// The fleets of a space with what was said of them; also those that were only spoken of.
import type { Database } from './database.ts'
import { firstStatusesOf } from './fleet-status.ts'
import { firstFleetsOf } from './fleets.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page, PageQuery } from './ports.ts'
import type { FleetOfSpace } from './ports-controller.ts'

/** By name. */
export async function listFleetsOfSpace(db: Database, space: string, page: PageQuery): Promise<Page<FleetOfSpace>> {
  const [fleets, statuses] = [await firstFleetsOf(db, space, page), await firstStatusesOf(db, space, page)]
  // As the database orders them: names are ASCII.
  const names = [...new Set([...fleets.map(({ name }) => name), ...statuses.map(({ fleet }) => fleet)])].toSorted((a, b) =>
    a < b ? -1 : 1,
  )
  const rows = names.slice(0, rowsFor(page)).map((name) => ({
    name,
    fleet: fleets.find((each) => each.name === name) ?? null,
    status: statuses.find(({ fleet }) => fleet === name) ?? null,
  }))
  return pageOf(rows, page, ({ name }) => name)
}
