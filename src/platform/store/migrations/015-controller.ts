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
  // A fleet has its row here before its first changeset; the space is the one that it then belongs to.
  `create table fleet_status (
    fleet text primary key not null,
    space text not null references spaces (login) on delete cascade,
    term integer,
    heard_at text not null,
    heard_from text not null,
    status text not null,
    plan_digest text,
    plan text,
    -- Of the plan that waits; gone with it.
    approved_by text,
    approved_at text,
    approved_until text
  )`,
  'create index fleet_status_by_space on fleet_status (space, fleet)',
  "insert into counters (name, next) values ('term', 1)",
]

export const controller: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
