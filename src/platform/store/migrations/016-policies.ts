// Policies that the platform keeps. The empty space stands for the whole platform.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `create table policies (
    space text not null,
    name text not null,
    revision integer not null,
    digest text not null,
    policy text not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null,
    primary key (space, name)
  )`,
  // A plan is held to them: what was found of one before does not stand any more.
  ...['insert', 'update', 'delete'].map(
    (event) => `create trigger policies_${event}_is_seen after ${event} on policies
      begin update counters set next = next + 1 where name = 'registry'; end`,
  ),
]

export const policies: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
