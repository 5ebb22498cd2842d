// The open market: listed apps, newest first, by the words of a search and by category.
import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AppResource } from '../../manifest/resource.ts'
import type { Database } from './database.ts'
import { pageOf, rowsFor } from './pages.ts'
import type { Page } from './ports.ts'
import type { MarketApp, MarketQuery, MarketReader } from './ports-market.ts'

/** Words of a search that count, and characters of it: a person types no more. */
const maxWords = 8
const maxSearch = 200

/** Categories that a page offers. */
const maxCategories = 50

export function marketReader(db: Database): MarketReader {
  return { market: (query) => listMarket(db, query), marketCategories: () => categories(db) }
}

type Row = { id: number; space: string; resource: string }

async function listMarket(db: Database, query: MarketQuery): Promise<Page<MarketApp>> {
  const conditions = [
    ...textConditions(query.search),
    ...(query.category === null ? [] : [sql<SqlBool>`market.category = ${query.category}`]),
    ...(query.after === null ? [] : [sql<SqlBool>`market.id < ${Number(query.after)}`]),
  ]
  // The texts come by rowid, so a search goes through them in the order of the page and stops when it is full.
  const from = query.search.trim() === '' ? sql`market` : sql`market_text cross join market on market.id = market_text.rowid`
  const order = query.search.trim() === '' ? sql`market.id` : sql`market_text.rowid`
  const { rows } = await sql<Row>`
    select market.id, apps.space, apps.resource from ${from} cross join apps on apps.id = market.id
    where ${sql.join([sql`true`, ...conditions], sql` and `)}
    order by ${order} desc limit ${rowsFor(query)}`.execute(db)
  const { items, next } = pageOf(rows, query, ({ id }) => String(id))
  const counts = await installationCounts(
    db,
    items.map(({ id }) => id),
  )
  return { items: items.map((row) => marketApp(row, counts.get(row.id) ?? 0)), next }
}

function marketApp({ id, space, resource }: Row, installations: number): MarketApp {
  const { metadata, spec } = JSON.parse(resource) as AppResource
  return { id, slug: metadata.slug, space, name: spec.name, description: spec.description, category: spec.market.category, installations }
}

/** The index knows texts by three characters; shorter words are looked for in the texts themselves. */
function textConditions(search: string): RawBuilder<SqlBool>[] {
  const words = search.slice(0, maxSearch).normalize('NFC').split(/\s+/).filter(Boolean).slice(0, maxWords)
  const isLong = (word: string) => [...word].length >= 3
  const phrases = words.filter(isLong).map((word) => `"${word.replaceAll('"', '""')}"`)
  const like = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
  return [
    ...(phrases.length === 0 ? [] : [sql<SqlBool>`market_text match ${phrases.join(' ')}`]),
    ...words.filter((word) => !isLong(word)).map((word) => sql<SqlBool>`market_text.text like ${like(word)} escape '\\'`),
  ]
}

async function installationCounts(db: Database, appIds: readonly number[]): Promise<Map<number, number>> {
  if (appIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('installations')
    .select(['app_id', (eb) => eb.fn.countAll<number>().as('count')])
    .where('app_id', 'in', appIds)
    .groupBy('app_id')
    .execute()
  return new Map(rows.map(({ app_id, count }) => [app_id, count]))
}

async function categories(db: Database): Promise<{ category: string; apps: number }[]> {
  const rows = await db
    .selectFrom('market')
    .select(['category', (eb) => eb.fn.countAll<number>().as('apps')])
    .where('category', '!=', '')
    .groupBy('category')
    .orderBy('apps', 'desc')
    .orderBy('category')
    .limit(maxCategories)
    .execute()
  return rows.toSorted((a, b) => (a.category < b.category ? -1 : 1))
}
