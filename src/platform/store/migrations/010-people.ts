// Signing in without a token at hand: passwords, one-time links, and sessions that have a token of their own, which nobody has the value of.
// And what it takes to find something in the audit log.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // One of kind 'session' has no value: its hash is none, so no bearer is ever taken for it.
  "alter table tokens add column kind text not null default 'personal' check (kind in ('personal', 'session'))",
  `create table passwords (
    login text primary key not null references spaces (login) on delete cascade,
    hash text not null,
    updated_at text not null
  )`,
  `create table sign_in_links (
    hash text primary key not null,
    login text not null references spaces (login) on delete cascade,
    expires_at text not null
  )`,
  'create index sign_in_links_by_login on sign_in_links (login)',
  'drop table sessions',
  `create table sessions (
    id integer primary key autoincrement,
    hash text not null unique,
    token_id integer not null references tokens (id) on delete cascade,
    way text not null check (way in ('token', 'password', 'link')),
    address text,
    created_at text not null,
    seen_at text not null
  )`,
  'create index sessions_by_token on sessions (token_id)',
  'create index sessions_by_use on sessions (seen_at)',
  'create index audit_log_by_time on audit_log (at)',
  'create index audit_log_by_actor on audit_log (actor, id)',
  'create index audit_log_by_action on audit_log (action, id)',
  // However a session ends, its own token ends with it.
  `create trigger sessions_end_tokens after delete on sessions
    begin delete from tokens where id = old.token_id and kind = 'session'; end`,
]

export const people: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
