// People at browsers and what they let apps do in their name: sessions, authorizations, codes, user tokens; codes of posted app manifests.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // A session is worth what its token is worth, and ends with it.
  `create table sessions (
    hash text primary key not null,
    token_id integer not null references tokens (id) on delete cascade,
    created_at text not null,
    seen_at text not null
  )`,
  'create index sessions_by_token on sessions (token_id)',
  'create index sessions_by_use on sessions (seen_at)',
  `create table authorizations (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    login text not null references spaces (login) on delete cascade,
    permissions text not null,
    created_at text not null,
    updated_at text not null,
    unique (app_id, login)
  )`,
  'create index authorizations_by_login on authorizations (login, id)',
  // One row for each time somebody let an app in. It stays, spent, as long as a token that came of it: deleting it ends all of them.
  `create table authorization_codes (
    id integer primary key autoincrement,
    hash text not null unique,
    authorization_id integer not null references authorizations (id) on delete cascade,
    redirect_uri text not null,
    challenge text,
    expires_at text not null,
    used_at text,
    ends_at text not null
  )`,
  'create index authorization_codes_by_authorization on authorization_codes (authorization_id)',
  'create index authorization_codes_by_end on authorization_codes (ends_at)',
  // A row that was refreshed stays, ended, so that its refresh token is known when it comes again.
  `create table user_tokens (
    id integer primary key autoincrement,
    code_id integer not null references authorization_codes (id) on delete cascade,
    scoped_from integer references user_tokens (id) on delete cascade,
    hash text not null unique,
    last_eight text not null,
    refresh_hash text unique,
    installation_id integer references installations (id) on delete cascade,
    permissions text,
    repository_ids text,
    created_at text not null,
    updated_at text not null,
    expires_at text not null,
    refresh_expires_at text,
    ended_at text
  )`,
  'create index user_tokens_by_code on user_tokens (code_id)',
  'create index user_tokens_by_origin on user_tokens (scoped_from)',
  'create index user_tokens_by_installation on user_tokens (installation_id)',
  `create table manifest_codes (
    hash text primary key not null,
    app_id integer not null references apps (id) on delete cascade,
    webhook integer not null,
    created_by text not null,
    expires_at text not null
  )`,
  'create index manifest_codes_by_app on manifest_codes (app_id)',
]

export const userAuthorization: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
