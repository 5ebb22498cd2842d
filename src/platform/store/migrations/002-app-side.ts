// What apps sign in with, and what their API tells of: ids of accounts, keys, client secrets, installation tokens, suspensions.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  'alter table spaces add column id integer',
  'update spaces set id = rowid',
  'create unique index spaces_by_id on spaces (id)',
  "insert into counters (name, next) select 'space', coalesce(max(id), 0) + 1 from spaces",
  'create index repositories_by_name on repositories (owner, name collate nocase)',
  'create index repositories_by_owner on repositories (owner, id)',
  // Counting an owner's repositories for each of its installations would read them all.
  'alter table spaces add column repository_count integer not null default 0',
  'update spaces set repository_count = (select count(*) from repositories where owner = login)',
  `create trigger repositories_count_in after insert on repositories
    begin update spaces set repository_count = repository_count + 1 where login = new.owner; end`,
  `create trigger repositories_count_out after delete on repositories
    begin update spaces set repository_count = repository_count - 1 where login = old.owner; end`,
  // Who suspended an installation, and from which side: the app's owner or the space's admins.
  'alter table installations add column suspended_at text',
  'alter table installations add column suspended_by text',
  "alter table installations add column suspended_side text check (suspended_side in ('app', 'space'))",
  `update installations set suspended_at = updated_at, suspended_by = updated_by, suspended_side = 'space'
    where json_extract(resource, '$.spec.suspended') = 1`,
  `create table app_keys (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    public_key text not null,
    fingerprint text not null unique,
    created_at text not null,
    created_by text not null,
    last_used_at text
  )`,
  'create index app_keys_by_app on app_keys (app_id, id)',
  `create table client_secrets (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    hash text not null unique,
    last_eight text not null,
    created_at text not null,
    created_by text not null,
    last_used_at text
  )`,
  'create index client_secrets_by_app on client_secrets (app_id, id)',
  `create table installation_tokens (
    id integer primary key autoincrement,
    hash text not null unique,
    installation_id integer not null references installations (id) on delete cascade,
    permissions text,
    repository_ids text,
    created_at text not null,
    expires_at text not null
  )`,
  'create index installation_tokens_by_installation on installation_tokens (installation_id)',
  'create index installation_tokens_by_end on installation_tokens (expires_at)',
]

export const appSide: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
