// Pages by key: one row more than asked for tells whether there is a next one.
import type { Page, PageQuery } from './ports.ts'

/** How many rows to select for a page of `limit`. */
export function rowsFor(page: PageQuery): number {
  return page.limit + 1
}

/** The page that `rows` are, ordered by `keyOf`. */
export function pageOf<Row>(rows: readonly Row[], page: PageQuery, keyOf: (row: Row) => string): Page<Row> {
  const items = rows.slice(0, page.limit)
  const last = items.at(-1)
  return { items, next: rows.length > page.limit && last !== undefined ? keyOf(last) : null }
}
