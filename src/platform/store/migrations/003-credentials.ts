// Webhook settings beyond an app's address, with their secrets sealed under a master key, and what was delivered.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // Which master key the secrets are sealed under: one row, where there is one at all.
  'create table master_key (one integer primary key not null check (one = 1), key_id text not null)',
  `create table hooks (
    app_id integer primary key not null references apps (id) on delete cascade,
    content_type text not null check (content_type in ('json', 'form')),
    insecure_ssl integer not null,
    sealed_secret text,
    secret_mac text
  )`,
  `create table deliveries (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    guid text not null,
    delivered_at text not null,
    redelivery integer not null,
    duration real not null,
    status text not null,
    status_code integer not null,
    event text not null,
    action text,
    installation_id integer,
    repository_id integer,
    throttled_at text,
    url text not null,
    request_headers text,
    request_payload text,
    response_headers text,
    response_payload text,
    attempt_asked_at text
  )`,
  'create index deliveries_by_app on deliveries (app_id, id)',
]

export const credentials: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
