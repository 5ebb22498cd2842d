// Writes that are committed together stay writes of their own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Kysely, SqliteDialect } from 'kysely'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Database, Tables } from '../../src/platform/store/database.ts'
import { type Commit, commitsOf } from '../../src/platform/store/group-commit.ts'
import { kyselyDatabase, openConnection } from '../../src/platform/store/node-sqlite.ts'

let folder: string
let db: Database
let commit: Commit

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'appward-commit-'))
  const connection = openConnection(join(folder, 'test.db'), { readOnly: false })
  connection.exec('create table counters (name text primary key not null, next integer not null)')
  db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) })
  commit = commitsOf(db)
})
afterEach(async () => {
  await db.destroy()
  rmSync(folder, { recursive: true })
})

const insert = (within: Database, next: number, name: 'app' | 'space' = 'app') =>
  within.insertInto('counters').values({ name, next }).execute()
const stored = async () => (await db.selectFrom('counters').selectAll().orderBy('name').execute()).map(({ name, next }) => [name, next])

test('each sees what those before it wrote, and is answered with its own outcome', async () => {
  const bump = commit(async (within) => {
    await insert(within, 1)
    return { outcome: 'inserted', keep: true }
  })
  const reads = Array.from({ length: 20 }, (_, index) =>
    commit(async (within) => {
      await within
        .updateTable('counters')
        .set((eb) => ({ next: eb('next', '+', 1) }))
        .execute()
      return { outcome: index, keep: true }
    }),
  )
  expect(await bump).toBe('inserted')
  expect(await Promise.all(reads)).toEqual(Array.from({ length: 20 }, (_, index) => index))
  expect(await stored()).toEqual([['app', 21]])
})

test('one that throws, and one that keeps nothing, undo what they wrote and nothing else', async () => {
  const first = commit(async (within) => ({ outcome: await insert(within, 1), keep: true }))
  const thrown = commit(async (within) => {
    await insert(within, 2, 'space')
    throw new Error('no')
  })
  const refused = commit(async (within) => {
    await insert(within, 3, 'space')
    return { outcome: 'refused', keep: false }
  })
  const last = commit(async (within) => ({ outcome: await insert(within, 4, 'space'), keep: true }))
  await first
  await expect(thrown).rejects.toThrow('no')
  expect(await refused).toBe('refused')
  await last
  expect(await stored()).toEqual([
    ['app', 1],
    ['space', 4],
  ])
})

test('where the commit fails, none of them is answered as done', async () => {
  const connection = openConnection(join(folder, 'test.db'), { readOnly: false })
  connection.exec('create table parent (id integer primary key); pragma foreign_keys = on')
  connection.exec('create table child (id integer primary key, parent references parent (id) deferrable initially deferred)')
  connection.close()
  const fine = commit(async (within) => ({ outcome: await insert(within, 1), keep: true }))
  // A rule that is checked at the commit only.
  const broken = commit(async (within) => {
    const child = within.withTables<{ child: { id: number; parent: number } }>()
    return { outcome: await child.insertInto('child').values({ id: 1, parent: 99 }).execute(), keep: true }
  })
  const ended = await Promise.allSettled([fine, broken])
  expect(ended.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  expect(await stored()).toEqual([])
  await commit(async (within) => ({ outcome: await insert(within, 2), keep: true }))
  expect(await stored()).toEqual([['app', 2]])
})
