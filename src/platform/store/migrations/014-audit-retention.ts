// Entries of the audit log may end by their age: those alone that the newest record of a removal names, and never such a record.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

/** What a record says that it removes: all entries between two ids, but records. */
const named = (record: string, id: string) =>
  `${id} between json_extract(${record}."after", '$.first.id') and json_extract(${record}."after", '$.last.id')`

const statements = [
  'drop trigger audit_log_keeps_rows',
  `create trigger audit_log_keeps_rows before delete on audit_log
    when old.action = 'prune-audit-log' or not exists (
      select 1 from (select "after" from audit_log where action = 'prune-audit-log' order by id desc limit 1) newest
      where ${named('newest', 'old.id')}
    )
    begin select raise(abort, 'the audit log is append-only'); end`,
  `create trigger audit_log_counts_what_goes before insert on audit_log
    when new.action = 'prune-audit-log' and json_extract(new."after", '$.count') is not (
      select count(*) from audit_log where ${named('new', 'id')} and action <> 'prune-audit-log'
    )
    begin select raise(abort, 'a removal from the audit log names what it removes'); end`,
]

export const auditRetention: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
