// What people decide about installations: refusals, suspensions of both sides, and the wishes of members.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

const statements = [
  // JSON: the space's own suspension beneath one of the app's; the last refusal of a raised request.
  'alter table installations add column suspension_beneath text',
  'alter table installations add column refusal text',
  // Permissions of organizations have no effect in a personal space.
  `update installations set grant_json = json_set(grant_json, '$.organization', json('{}'))
    where space in (select login from spaces where type = 'user')`,
  `create table installation_requests (
    id integer primary key autoincrement,
    app_id integer not null references apps (id) on delete cascade,
    space text not null references spaces (login) on delete cascade,
    requester text not null references spaces (login) on delete cascade,
    repositories text not null,
    created_at text not null,
    unique (app_id, space, requester)
  )`,
  'create index installation_requests_by_space on installation_requests (space, id)',
  'create index installation_requests_by_requester on installation_requests (requester, id)',
]

export const consent: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
