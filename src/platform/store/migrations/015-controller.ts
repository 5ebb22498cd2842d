// What the platform keeps for controllers: leases, what a controller says of its fleets, and which waiting plans people let pass. None of it
// is seen by plans, so no write to it moves the number of the registry.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `create table leases (
    login text not null references spaces (login) on delete cascade,
    name text not null,
    holder text not null,
    term integer not null,
    acquired_at text not null,
    renewed_at text not null,
    expires_at text not null,
    primary key (login, name)
  )`,
  "insert into counters (name, next) values ('term', 1)",
]

export const controller: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
