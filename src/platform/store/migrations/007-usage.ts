// When permissions of installations were last needed, and apps found by their names.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `create table permission_use (
    installation_id integer not null references installations (id) on delete cascade,
    permission text not null,
    calls integer not null,
    last_call_at text,
    deliveries integer not null,
    last_delivery_at text,
    primary key (installation_id, permission)
  ) without rowid`,
  // A new account's login must be no app's name.
  "create index apps_by_name on apps (lower(json_extract(resource, '$.spec.name')))",
]

export const usage: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
