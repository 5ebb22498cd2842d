// Pages by key: one row more than asked for tells whether there is a next one.
import type { Page, PageQuery } from './ports.ts'

/** How many rows to select for a page of `limit`. */
export function rowsFor(page: PageQuery): number {
  return page.limit + 1
}

/** The page that `rows` are, ordered by `keyOf`. */
export function pageOf<Row, Item>(
  rows: readonly Row[],
  page: PageQuery,
  keyOf: (row: Row) => string,
  itemOf: (row: Row) => Item,
): Page<Item> {
  const shown = rows.slice(0, page.limit)
  const last = shown.at(-1)
  return { items: shown.map(itemOf), next: rows.length > page.limit && last !== undefined ? keyOf(last) : null }
}
