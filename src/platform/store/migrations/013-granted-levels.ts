// Who holds which permission at which level: an index of what installations were granted. Triggers keep it, whoever writes installations.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** Levels by rank: each includes those before it. What is no level is null, which the table refuses. */
const rank = "case level.value when 'read' then 1 when 'write' then 2 when 'admin' then 3 end"

/** What a row of `installations` grants, and read access to metadata, which comes with any permission of a repository. */
const levels = (row: string, from = '') => `
  select level."key" as permission, ${rank} as rank, ${row}.space as space, ${row}.id as installation_id, 0 as implied
    from ${from === '' ? '' : `${from}, `}json_tree(${row}.grant_json) as level where level.type = 'text'
  union all
  select 'metadata', 1, ${row}.space, ${row}.id, 1 ${from === '' ? '' : `from ${from}`}
    where json_extract(${row}.grant_json, '$.repository') <> '{}' and json_extract(${row}.grant_json, '$.repository.metadata') is null`

const place = 'permission, rank, space, installation_id'

/** What was written of a row: each is found by its whole key. */
const rowsOf = (
  row: string,
) => `permission in (select "key" from json_tree(${row}.grant_json) where type = 'text' union all select 'metadata')
  and rank in (1, 2, 3) and space = ${row}.space and installation_id = ${row}.id`

/** Since when a level was held, or a higher one, before the row of `installations` was written anew; null for never. */
const heldSince = `(
  select since from granted_levels as held
  where held.permission = given.permission and held.rank in (1, 2, 3) and held.rank >= given.rank
    and held.space = given.space and held.installation_id = given.installation_id)`

const statements = [
  // A grant may change with what its app asks for, while the resource, and the time of its last change, stay.
  "alter table installations add column written_at text not null default ''",
  'update installations set written_at = updated_at',
  // One tree and no other: a grant says by itself where its levels stand in it.
  `create table granted_levels (
    permission text not null,
    rank integer not null,
    space text not null,
    installation_id integer not null,
    implied integer not null,
    since text not null,
    primary key (${place})
  ) without rowid`,
  `create trigger installations_insert_is_granted after insert on installations
    begin insert into granted_levels (${place}, implied, since) select *, new.written_at from (${levels('new')}); end`,
  // A level is held since it was given or raised. What is lowered was held all along.
  `create trigger installations_update_is_granted after update of grant_json on installations when new.grant_json <> old.grant_json
    begin
      insert into granted_levels (${place}, implied, since)
        select *, coalesce(${heldSince}, new.written_at) from (${levels('new')}) as given where true
        on conflict (${place}) do update set implied = excluded.implied where implied <> excluded.implied;
      delete from granted_levels where ${rowsOf('old')} and (permission, rank) not in (select permission, rank from (${levels('new')}));
    end`,
  `create trigger installations_delete_is_granted after delete on installations
    begin delete from granted_levels where ${rowsOf('old')}; end`,
  `insert into granted_levels (${place}, implied, since)
    select given.*, installations.written_at from (${levels('installations', 'installations')}) as given
    join installations on installations.id = given.installation_id`,
]

export const grantedLevels: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
