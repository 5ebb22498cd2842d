// The open market: which apps are listed, by category, and their texts by every three characters. Triggers keep it, whoever writes apps.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const isListed = (row: string) => `(${row}.visibility = 'public' and json_extract(${row}.resource, '$.spec.market.listed') = 1)`

/** What of a row of `apps` is searched. The first part of a long description will do. */
const text = (row: string) => `json_extract(${row}.resource, '$.spec.name') || char(10) || json_extract(${row}.resource, '$.metadata.slug')
  || char(10) || substr(json_extract(${row}.resource, '$.spec.description'), 1, 2000)`

const listing = (row: string, from: string) => `
  insert into market (id, category) select ${row}.id, json_extract(${row}.resource, '$.spec.market.category') ${from} where ${isListed(row)};
  insert into market_text (rowid, text) select ${row}.id, ${text(row)} ${from} where ${isListed(row)};`

const unlisting = `
  delete from market where id = old.id;
  delete from market_text where rowid = old.id;`

const statements = [
  'create table market (id integer primary key not null, category text not null)',
  'create index market_by_category on market (category, id)',
  "create virtual table market_text using fts5(text, tokenize = 'trigram remove_diacritics 1')",
  `create trigger apps_insert_is_listed after insert on apps when ${isListed('new')}
    begin ${listing('new', '')} end`,
  `create trigger apps_update_is_listed after update of visibility, resource on apps
    when exists (select 1 from market where id = old.id) or ${isListed('new')}
    begin ${unlisting} ${listing('new', '')} end`,
  `create trigger apps_delete_is_listed after delete on apps when exists (select 1 from market where id = old.id)
    begin ${unlisting} end`,
  ...listing('apps', 'from apps').split(';').slice(0, -1),
]

export const market: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
