// What changes of apps by hand stand on: the audit log says what made a change risky.
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'

// A JSON list; null where nothing did.
const statements = ['alter table audit_log add column reasons text']

export const byHand: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    for (const statement of statements) await sql.raw(statement).execute(db)
  },
}
