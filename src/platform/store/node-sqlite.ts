// node:sqlite as Kysely's SqliteDialect wants it: cached statements, checked values, immediate transactions.
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { SqliteDatabase, SqliteStatement } from 'kysely'
import { AppError } from '../../lib/app-error.ts'
import { storeError } from './store-error.ts'

const cachedStatements = 300

/** Opens a connection with the settings that SQLite does not keep in the file. */
export function openConnection(file: string, options: { readOnly: boolean }): DatabaseSync {
  const connection = new DatabaseSync(file, { readOnly: options.readOnly, timeout: 5000 })
  if (!options.readOnly) connection.exec('pragma journal_mode = wal')
  connection.exec('pragma synchronous = full; pragma foreign_keys = on')
  return connection
}

/** The adapter for Kysely. It holds the connection; closing it closes the connection. */
export function kyselyDatabase(connection: DatabaseSync): SqliteDatabase {
  const cache = new Map<string, SqliteStatement>()
  return {
    prepare(sql) {
      const found = cache.get(sql)
      if (found !== undefined) return found
      // A deferred transaction that reads first cannot write after another connection has written.
      const statement = adapted(() => connection.prepare(sql === 'begin' ? 'begin immediate' : sql))
      const [oldest] = cache.keys()
      if (cache.size >= cachedStatements && oldest !== undefined) cache.delete(oldest)
      cache.set(sql, statement)
      return statement
    },
    close: () => connection.close(),
  }
}

function adapted(prepare: () => StatementSync): SqliteStatement {
  const statement = translated(prepare)
  return {
    reader: statement.columns().length > 0,
    all: (values) => translated(() => statement.all(...values.map(bindable))),
    run: (values) => translated(() => statement.run(...values.map(bindable))),
    iterate: (values) => translated(() => statement.iterate(...values.map(bindable))),
  }
}

function translated<T>(call: () => T): T {
  try {
    return call()
  } catch (error) {
    throw storeError(error)
  }
}

/** Other values would be stored as NULL or cut off without a word. */
function bindable(value: unknown): SQLInputValue {
  if (typeof value === 'string' && value.includes('\0')) throw new AppError('store', 'A text with U+0000 cannot be stored.')
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  if (value instanceof Uint8Array) return value
  throw new AppError('store', `A value of type ${typeof value} cannot be stored.`)
}
