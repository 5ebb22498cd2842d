// Numbers that only grow: ids of apps, installations, changesets and spaces, terms of leases, and one that triggers move with what a plan can see.
import type { Database, Tables } from './database.ts'
import { prepared } from './prepared.ts'

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

/** The last id that was given out; 0 before the first. */
export async function lastId(db: Database, name: Tables['counters']['name']): Promise<number> {
  const { next } = await db.selectFrom('counters').select('next').where('name', '=', name).executeTakeFirstOrThrow()
  return next - 1
}

const movesOfRegistry = prepared((db, _values: Record<never, string>) =>
  db.selectFrom('counters').select('next').where('name', '=', 'registry'),
)

/** A number that moves with every write to what a plan can see. */
export async function registryMoves(db: Database): Promise<number> {
  const [row] = await movesOfRegistry(db, {})
  if (row === undefined) throw new Error('The database has no counter of the registry.')
  return row.next
}
