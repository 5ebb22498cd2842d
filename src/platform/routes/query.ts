// Query parameters: rows that describe them, and the one reader that holds a request against them.
import { type JsonText, listText, withTexts } from '../../lib/json-text.ts'
import { idOf } from '../domain/id.ts'
import { RequestProblem } from '../problem.ts'
import type { Page, PageQuery } from '../store/ports.ts'

export type QueryRow = {
  name: string
  description: string
  type: 'text' | 'flag' | 'page-size' | 'cursor'
  repeated?: true
  required?: true
}

export type Query = {
  /** All values of a parameter. */
  all(name: string): string[]
  /** The value of a parameter that comes at most once. */
  one(name: string): string | null
  /** Whether the parameter is `true`. */
  flag(name: string): boolean
  /** What `limit` and `after` say. */
  page: PageQuery
}

export const maxPageSize = 1000
const defaultPageSize = 100

/** The parameters of every listing. */
export const pageRows: readonly QueryRow[] = [
  { name: 'limit', description: `Items on a page, 1 to ${maxPageSize}; ${defaultPageSize} where left out.`, type: 'page-size' },
  { name: 'after', description: 'The `next` of the page before.', type: 'cursor' },
]

/** @throws RequestProblem 'bad_request' for a parameter that is unknown, missing, repeated or malformed. */
export function readQuery(rows: readonly QueryRow[], search: string): Query {
  const values = new URLSearchParams(search)
  for (const name of new Set(values.keys())) {
    const row = rows.find((candidate) => candidate.name === name)
    if (row === undefined) throw badQuery(`There is no query parameter ${JSON.stringify(name)}; known: ${namesOf(rows)}.`)
    if (row.repeated === undefined && values.getAll(name).length > 1) throw badQuery(`The query parameter ${name} comes once at most.`)
    for (const value of values.getAll(name)) checkValue(row, value)
  }
  const missing = rows.find(({ name, required }) => required === true && !values.has(name))
  if (missing !== undefined) throw badQuery(`The query parameter ${missing.name} is needed: ${missing.description}`)
  const after = values.get('after')
  return {
    all: (name) => values.getAll(name),
    one: (name) => values.get(name),
    flag: (name) => values.get(name) === 'true',
    page: { limit: Number(values.get('limit') ?? defaultPageSize), after: after === null ? null : cursorKey(after) },
  }
}

/** A page as it is answered: the key of the last item becomes a cursor that says nothing about itself. */
export function pageBody<T>({ items, next }: Page<T>): Page<T> {
  return { items, next: next === null ? null : Buffer.from(next).toString('base64url') }
}

/** As `pageBody`, of records that are text already; `fields` stand beside the items. */
export function pageText({ items, next }: Page<JsonText>, fields: object = {}): JsonText {
  return withTexts({ ...fields, next: pageBody({ items: [], next }).next }, { items: listText(items) })
}

function checkValue(row: QueryRow, value: string): void {
  if (value === '' || value.includes('\0')) throw badQuery(`The query parameter ${row.name} needs a value.`)
  if (row.type === 'flag' && value !== 'true' && value !== 'false') throw badQuery(`${row.name} is true or false.`)
  if (row.type === 'page-size' && !(/^\d{1,4}$/.test(value) && Number(value) >= 1 && Number(value) <= maxPageSize)) {
    throw badQuery(`${row.name} is a number from 1 to ${maxPageSize}.`)
  }
  if (row.type === 'cursor' && cursorKey(value).includes('\0')) throw badQuery(`${row.name} is not a cursor of this platform.`)
}

function cursorKey(cursor: string): string {
  const key = Buffer.from(cursor, 'base64url').toString()
  if (Buffer.from(key).toString('base64url') !== cursor) throw badQuery('after is not a cursor of this platform; take it from `next`.')
  return key
}

/** The id that a cursor of a listing by id holds. @throws RequestProblem 'bad_request' where it holds none. */
export function idPage({ limit, after }: PageQuery): PageQuery {
  if (after !== null && idOf(after) === null) throw badQuery('after is not a cursor of this listing; take it from `next`.')
  return { limit, after }
}

function badQuery(detail: string): RequestProblem {
  return new RequestProblem('bad_request', detail)
}

function namesOf(rows: readonly QueryRow[]): string {
  return rows.length === 0 ? 'none' : rows.map((row) => row.name).join(', ')
}
