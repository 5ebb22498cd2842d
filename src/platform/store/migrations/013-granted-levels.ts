// Who holds which permission at which level: an index of what installations were granted. Triggers keep it, whoever writes installations.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Levels by rank: each includes those before it. What is no level is null, which the table refuses. */
const rank = "case level.value when 'read' then 1 when 'write' then 2 when 'admin' then 3 end"

const columns = 'installation_id, permission, "group", rank, implied, space, since'

/** What a row of `installations` grants, and read access to metadata, which comes with any permission of a repository. */
const levels = (row: string, from: string) => `
  select ${row}.id, level."key", substr(level.path, 3), ${rank}, 0, ${row}.space, ${row}.updated_at
    from ${from === '' ? '' : `${from}, `}json_tree(${row}.grant_json) as level where level.type = 'text'
  union all
  select ${row}.id, 'metadata', 'repository', 1, 1, ${row}.space, ${row}.updated_at ${from === '' ? '' : `from ${from}`}
    where ${impliesMetadata(row)} and json_extract(${row}.grant_json, '$.repository.metadata') is null`

const impliesMetadata = (row: string) => `json_extract(${row}.grant_json, '$.repository') <> '{}'`

const statements = [
  `create table granted_levels (
    installation_id integer not null references installations (id) on delete cascade,
    permission text not null,
    "group" text not null check ("group" in ('repository', 'organization')),
    rank integer not null,
    implied integer not null,
    space text not null,
    since text not null,
    primary key (installation_id, permission)
  ) without rowid`,
  'create index granted_levels_by_permission on granted_levels (permission, rank, space, installation_id)',
  `create trigger installations_insert_is_granted after insert on installations
    begin insert into granted_levels (${columns}) ${levels('new', '')}; end`,
  // A level is held since it was given or raised. What is lowered was held all along.
  `create trigger installations_update_is_granted after update of grant_json on installations when new.grant_json <> old.grant_json
    begin
      delete from granted_levels where installation_id = new.id
        and permission not in (select "key" from json_tree(new.grant_json) where type = 'text')
        and not (permission = 'metadata' and ${impliesMetadata('new')});
      insert into granted_levels (${columns}) select * from (${levels('new', '')}) where true
        on conflict (installation_id, permission) do update set
          since = iif(excluded.rank > rank, excluded.since, since), rank = excluded.rank, implied = excluded.implied
          where excluded.rank <> rank or excluded.implied <> implied;
    end`,
  `insert into granted_levels (${columns}) ${levels('installations', 'installations')}`,
]

export const grantedLevels: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
