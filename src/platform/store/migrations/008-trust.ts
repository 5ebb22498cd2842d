// What plan and apply stand on: what a fleet applied last and what became of it since, freezes, where consent comes from, keys that expire,
// where changesets came from, and a number that moves with everything a plan can see.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Tables of which a plan can see something. */
const seen = ['spaces', 'members', 'repositories', 'fleets', 'apps', 'installations', 'redirects', 'hooks', 'freezes', 'lost'] as const

type Event = 'insert' | 'update' | 'delete'

function seenTrigger(table: string, event: Event): string {
  return `create trigger ${table}_${event}_is_seen after ${event} on ${table}
    begin update counters set next = next + 1 where name = 'registry'; end`
}

const statements = [
  "alter table spaces add column consent_from text not null default 'manifests' check (consent_from in ('manifests', 'people'))",
  // Null where the resource is as its fleet applied it.
  'alter table apps add column applied text',
  'alter table installations add column applied text',
  'alter table apps add column former_slug text',
  'alter table app_keys add column expires_at text',
  'alter table client_secrets add column expires_at text',
  `create table lost (
    fleet text not null references fleets (name) on delete cascade,
    "key" text not null,
    id integer not null,
    applied text not null,
    at text not null,
    "by" text not null,
    primary key (fleet, "key")
  )`,
  // The empty space stands for the whole platform.
  `create table freezes (
    space text primary key not null,
    reason text not null,
    at text not null,
    "by" text not null
  )`,
  "alter table changesets add column created_at text not null default ''",
  "alter table changesets add column actor text not null default ''",
  'alter table changesets add column source text',
  // How many changes by action; null where an older version wrote the row.
  'alter table changesets add column actions text',
  'create index audit_log_by_key on audit_log ("key", id)',
  'create index audit_log_by_changeset on audit_log (changeset) where changeset is not null',
  "insert into counters (name, next) values ('registry', 1)",
  ...seen.flatMap((table) => (['insert', 'update', 'delete'] as const).map((event) => seenTrigger(table, event))),
  // Whenever a key is used its row says so; a plan that would tell of it is never taken from the last run.
  seenTrigger('app_keys', 'insert'),
  seenTrigger('app_keys', 'delete'),
]

export const trust: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
