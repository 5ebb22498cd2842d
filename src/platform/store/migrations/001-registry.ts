// The first tables: spaces, tokens, fleets, apps, installations, changesets, audit log.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  `create table spaces (
    login text primary key not null,
    type text not null check (type in ('user', 'organization')),
    site_owner integer not null default 0,
    created_at text not null
  )`,
  `create table members (
    organization text not null references spaces (login),
    "user" text not null references spaces (login),
    role text not null check (role in ('admin', 'member')),
    primary key (organization, "user")
  )`,
  'create index members_by_user on members ("user")',
  `create table repositories (
    id integer primary key autoincrement,
    owner text not null references spaces (login),
    name text not null,
    private integer not null,
    created_at text not null,
    unique (owner, name)
  )`,
  `create table tokens (
    id integer primary key autoincrement,
    login text not null references spaces (login),
    name text not null,
    hash text not null unique,
    scopes text not null,
    read_only integer not null,
    created_at text not null,
    expires_at text,
    last_used_at text
  )`,
  'create index tokens_by_login on tokens (login, id)',
  `create table fleets (
    name text primary key not null,
    space text not null references spaces (login),
    head integer not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null
  )`,
  `create table apps (
    id integer primary key not null,
    "key" text not null unique,
    space text not null references spaces (login),
    fleet text references fleets (name),
    visibility text not null,
    revision integer not null,
    digest text not null,
    resource text not null,
    created_at text not null,
    updated_at text not null,
    updated_by text not null
  )`,
  'create index apps_by_space on apps (space, "key")',
  'create index apps_by_fleet on apps (fleet, "key")',
  `create table installations (
    id integer primary key not null,
    "key" text not null unique,
    app_id integer not null references apps (id),
    space text not null references spaces (login),
    fleet text references fleets (name),
    revision integer not null,
    digest text not null,
    resource text not null,
    grant_json text not null,
    repository_count integer,
    created_at text not null,
    updated_at text not null,
    updated_by text not null,
    unique (app_id, space)
  )`,
  'create index installations_by_space on installations (space, "key")',
  'create index installations_by_fleet on installations (fleet, "key")',
  `create table redirects (
    slug text primary key not null,
    app_id integer not null references apps (id) on delete cascade
  )`,
  'create index redirects_by_app on redirects (app_id)',
  'create table counters (name text primary key not null, next integer not null)',
  "insert into counters (name, next) values ('app', 1), ('installation', 1), ('changeset', 1)",
  `create table changesets (
    id integer primary key not null,
    fleet text not null references fleets (name),
    idempotency_key text not null,
    body_digest text not null,
    result text not null,
    unique (fleet, idempotency_key)
  )`,
  `create table audit_log (
    id integer primary key autoincrement,
    at text not null,
    actor text not null,
    credential text not null,
    address text,
    action text not null,
    "key" text not null,
    space text,
    "before" text,
    "after" text,
    changeset integer,
    fleet text
  )`,
  'create index audit_log_by_space on audit_log (space, id)',
  `create trigger audit_log_keeps_rows before delete on audit_log
    begin select raise(abort, 'the audit log is append-only'); end`,
  `create trigger audit_log_keeps_values before update on audit_log
    begin select raise(abort, 'the audit log is append-only'); end`,
]

export const registry: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
