// Writes that wait for one another are committed together: a commit waits for the disk, and one such wait serves all of them. Each write
// is a savepoint of its own, sees what those before it wrote, and is answered only when it is on the disk.
import { setImmediate as turn } from 'node:timers/promises'
import type { ControlledTransaction } from 'kysely'
import type { Database, Tables } from './database.ts'

/** What a write came to; where `keep` is false, it has written nothing. */
export type Written<T> = { outcome: T; keep: boolean }

/** Runs a write. Rejects where the write throws, or where nothing could be committed. */
export type Commit = <T>(work: (db: Database) => Promise<Written<T>>) => Promise<T>

type Transaction = ControlledTransaction<Tables>

type Write = {
  run: (db: Database) => Promise<Written<unknown>>
  resolve: (outcome: unknown) => void
  reject: (error: unknown) => void
}

/** More would let the first of them wait for long. */
const mostTogether = 64

const committers = new WeakMap<Database, Commit>()

/** The one way to write through a connection. */
export function commitsOf(db: Database): Commit {
  const known = committers.get(db)
  if (known !== undefined) return known
  const waiting: Write[] = []
  let running = false
  const pump = async () => {
    running = true
    while (waiting.length > 0) {
      // Writes that have arrived meanwhile get their turn now, and are in time for this commit.
      await turn()
      await commitTogether(db, waiting.splice(0, mostTogether))
    }
    running = false
  }
  const commit: Commit = <T>(run: (db: Database) => Promise<Written<T>>) =>
    new Promise<T>((resolve, reject) => {
      waiting.push({ run, resolve: (outcome) => resolve(outcome as T), reject })
      if (!running) void pump()
    })
  committers.set(db, commit)
  return commit
}

/** Settles every write; never throws. */
async function commitTogether(db: Database, writes: readonly Write[]): Promise<void> {
  const settle: (() => void)[] = []
  try {
    const transaction = await db.startTransaction().execute()
    try {
      for (const write of writes) settle.push(await runWrite(transaction, write))
      await transaction.commit().execute()
    } catch (error) {
      await endTransaction(transaction)
      throw error
    }
  } catch (error) {
    for (const { reject } of writes) reject(error)
    return
  }
  for (const each of settle) each()
}

/** How the write is to be answered once it is committed. Throws where the whole transaction is lost. */
async function runWrite(transaction: Transaction, { run, resolve, reject }: Write): Promise<() => void> {
  const savepoint = await transaction.savepoint('write').execute()
  try {
    const { outcome, keep } = await run(savepoint)
    await (keep ? savepoint.releaseSavepoint('write') : savepoint.rollbackToSavepoint('write')).execute()
    return () => resolve(outcome)
  } catch (error) {
    await savepoint.rollbackToSavepoint('write').execute()
    return () => reject(error)
  }
}

/** Some errors make SQLite roll back by itself; then this fails too, and the first error is the one that tells. */
async function endTransaction(transaction: Transaction): Promise<void> {
  if (transaction.isCommitted || transaction.isRolledBack) return
  await transaction
    .rollback()
    .execute()
    .catch(() => {})
}
