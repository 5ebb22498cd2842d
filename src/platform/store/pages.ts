// Pages by key: one row more than asked for tells whether there is a next one. And pages by number.
import type { Page, PageQuery } from './ports.ts'
import type { NumberedPage } from './ports-app-side.ts'

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

/** How many rows come before a page by number. */
export function startOf({ page, perPage }: NumberedPage): number {
  return (page - 1) * perPage
}
