// Queries that are built once ask with the values of each call.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, expect, test } from 'vitest'
import type { Database, Tables } from '../../src/platform/store/database.ts'
import { kyselyDatabase } from '../../src/platform/store/node-sqlite.ts'
import { prepared } from '../../src/platform/store/prepared.ts'

const connection = new DatabaseSync(':memory:')
connection.exec('create table fleets (name text, space text, head integer, created_at text, updated_at text, updated_by text)')
const db: Database = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) })
afterEach(() => connection.exec('delete from fleets'))

let builds = 0
const insert = prepared((within, row: { name: string; head: number; at: string }) => {
  builds++
  return within
    .insertInto('fleets')
    .values({ name: row.name, space: 'acme', head: row.head, created_at: row.at, updated_at: row.at, updated_by: row.name })
    .returning('head')
})
const find = prepared((within, { name, least }: { name: string; least: number }) =>
  within.selectFrom('fleets').select(['name', 'head', 'updated_by', 'updated_at']).where('name', '=', name).where('head', '>=', least),
)

test('each call has its own values, the same one in several places too', async () => {
  expect(await insert(db, { name: 'a', head: 1, at: 'then' })).toEqual([{ head: 1 }])
  expect(await insert(db, { name: 'b', head: 2, at: 'now' })).toEqual([{ head: 2 }])
  expect(builds).toBe(1)
  expect(await find(db, { name: 'b', least: 2 })).toEqual([{ name: 'b', head: 2, updated_by: 'b', updated_at: 'now' }])
  expect(await find(db, { name: 'b', least: 3 })).toEqual([])
})

test('it runs within the transaction that it is given', async () => {
  const transaction = await db.startTransaction().execute()
  await insert(transaction, { name: 'c', head: 3, at: 'never' })
  await transaction.rollback().execute()
  expect(await find(db, { name: 'c', least: 0 })).toEqual([])
})
