// Ids that none had before: of apps and installations, of changesets, of spaces.
import type { Database, Tables } from './database.ts'

/** Takes `count` ids in a row. Part of a transaction. @returns the first of them. */
export async function takeIds(db: Database, name: Tables['counters']['name'], count: number = 1): Promise<number> {
  const { next } = await db
    .updateTable('counters')
    .set((eb) => ({ next: eb('next', '+', count) }))
    .where('name', '=', name)
    .returning('next')
    .executeTakeFirstOrThrow()
  return next - count
}
