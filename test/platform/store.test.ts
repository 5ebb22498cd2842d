// The store: what was answered survives, one process at a time, and data that cannot be used is refused untouched.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/lib/app-error.ts'
import { kyselyDatabase, openConnection } from '../../src/platform/store/node-sqlite.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { withoutRights } from '../without-rights.ts'
import { app, create } from './support/changes.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'appward-store-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const migrations = readdirSync('src/platform/store/migrations')
  .map((name) => name.replace('.ts', ''))
  .toSorted()

const file = () => join(folder, 'appward.db')

async function refusal(call: () => Promise<unknown>): Promise<AppError> {
  const error = await call().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  return error as AppError
}

describe('a platform that is killed', () => {
  let child: ChildProcess | null = null
  afterEach(() => child?.kill('SIGKILL'))

  async function start(): Promise<string> {
    child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./support/serve-child.ts')), folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    if (child.stdout === null) throw new Error('no output')
    const [url] = (await once(child.stdout, 'data')) as [Buffer]
    return url.toString().trim()
  }

  async function kill(): Promise<void> {
    if (child === null) return
    child.kill('SIGKILL')
    await once(child, 'exit')
  }

  test('has every write that it answered, in several rounds', async () => {
    let head: number | null = null
    for (let round = 0; round < 4; round++) {
      const url = await start()
      const headers = { authorization: `Bearer ${readFileSync(join(folder, 'owner-token'), 'utf8').trim()}` }
      const state = (await (await fetch(`${url}/api/v1/state?fleet=one&limit=1000`, { headers })).json()) as {
        head: number | null
        items: unknown[]
      }
      expect([state.head, state.items.length]).toEqual([head, round * 100])
      const changes = Array.from({ length: 100 }, (_, i) => create(app(`app-${round}-${i}`, 'acme')))
      const answer = await fetch(`${url}/api/v1/changesets`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/json', 'idempotency-key': `round-${round}` },
        body: JSON.stringify({ fleet: 'one', expectedHead: head, changes }),
      })
      await kill()
      expect(answer.status).toBe(201)
      head = round + 1
    }
  })

  test('gives its data back at once; while it runs nobody else gets it', async () => {
    await start()
    const error = await refusal(() => openStore(folder))
    expect([error.code, error.message, error.hint]).toEqual([
      'store',
      `Another process uses the data in ${folder}.`,
      'End that process, or name another folder with --data.',
    ])
    await kill()
    await (await openStore(folder)).close()
  })
})

test('one process opens a folder once, and again after it is closed', async () => {
  const store = await openStore(folder)
  expect((await refusal(() => openStore(folder))).message).toContain('Another process uses the data')
  await store.close()
  await (await openStore(folder)).close()
})

test('a database is for its owner only, also in a folder that others may read, and one that was only begun is used', async () => {
  chmodSync(folder, 0o755)
  const store = await openStore(folder)
  const modes = ['appward.db', 'appward.db-wal'].map((name) => statSync(join(folder, name)).mode & 0o777)
  await store.close()
  expect(modes).toEqual([0o600, 0o600])
  truncateSync(file())
  await (await openStore(folder)).close()
})

test('a new folder is for its owner only, and its database has every migration', async () => {
  const inner = join(folder, 'new')
  await (await openStore(inner)).close()
  expect(statSync(inner).mode & 0o777).toBe(0o700)
  const database = new DatabaseSync(join(inner, 'appward.db'))
  expect(database.prepare('select name from kysely_migration').all()).toEqual(migrations.map((name) => ({ name })))
  expect(database.prepare('pragma journal_mode').get()).toEqual({ journal_mode: 'wal' })
  database.close()
})

test('a folder that cannot be made is refused at once, with what to do', async () => {
  writeFileSync(join(folder, 'file'), '')
  symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'))
  const cases: [string, RegExp][] = [
    [join(folder, 'file'), /file is not a folder/],
    [join(folder, 'file', 'below'), /ENOTDIR/],
    [join(folder, 'dangling'), /ENOENT/],
    // Node's own recursive mkdir would turn in circles here for ever.
    ['/proc/appward', /E[A-Z]+/],
    ['/proc/appward/deeper', /E[A-Z]+/],
  ]
  for (const [path, reason] of cases) {
    const error = await refusal(() => openStore(path))
    expect([error.code, error.hint], path).toEqual(['store', 'Name another folder with --data.'])
    expect(error.message).toMatch(/^The data folder cannot be made: /)
    expect(error.message).toMatch(reason)
  }
})

test('a folder is made with those above it, and found where it is already', async () => {
  const inner = join(folder, 'a', 'b', 'c')
  for (let start = 0; start < 2; start++) await (await openStore(inner)).close()
  expect([inner, join(folder, 'a')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o700])
})

test('a newer database is refused with both versions, and not touched', async () => {
  await (await openStore(folder)).close()
  const database = new DatabaseSync(file())
  database.exec("insert into kysely_migration (name, timestamp) values ('999-later', 'x')")
  database.close()
  const before = readFileSync(file())
  const error = await refusal(() => openStore(folder))
  expect(error.code).toBe('store')
  expect(error.message).toMatch(new RegExp(`999-later.*${migrations.at(-1)}`))
  expect(readFileSync(file()).equals(before)).toBe(true)
})

test('a file that is no database is refused, and not touched', async () => {
  writeFileSync(file(), 'not a database at all, but long enough to look like one '.repeat(100))
  const before = readFileSync(file())
  const error = await refusal(() => openStore(folder))
  expect([error.code, error.message]).toEqual(['store', `The file is not a database (${file()}).`])
  expect(readFileSync(file()).equals(before)).toBe(true)
})

test('a damaged database is refused', async () => {
  await (await openStore(folder)).close()
  const { size } = statSync(file())
  truncateSync(file(), 4096)
  writeFileSync(file(), Buffer.alloc(size - 4096, 'x'), { flag: 'a' })
  const error = await refusal(() => openStore(folder))
  expect([error.code, error.message]).toEqual(['store', `The database is damaged (${file()}).`])
})

test('a copy of the files is a whole database', async () => {
  const store = await openStore(folder)
  await store.writer.seed({ users: [{ login: 'alice' }] }, { at: 'now', actor: 'owner', credential: 'seed', address: null })
  const copy = mkdtempSync(join(tmpdir(), 'appward-copy-'))
  for (const name of readdirSync(folder).filter((entry) => entry !== 'lock')) cpSync(join(folder, name), join(copy, name))
  await store.close()
  const second = await openStore(copy)
  expect(await second.reader.space('alice')).toMatchObject({ login: 'alice' })
  await second.close()
  rmSync(copy, { recursive: true })
})

test('a folder that may not be written is refused', async () => {
  const error = await withoutRights(folder, 0o500, () => refusal(() => openStore(folder)))
  expect(error.code).toBe('store')
})

describe('the connection', () => {
  test('keeps the settings that make a commit durable, at every open', async () => {
    await (await openStore(folder)).close()
    const connection = openConnection(file(), { readOnly: false })
    const pragma = (name: string) => Object.values(connection.prepare(`pragma ${name}`).get() ?? {})[0]
    expect([pragma('journal_mode'), pragma('synchronous'), pragma('foreign_keys'), pragma('busy_timeout')]).toEqual(['wal', 2, 1, 5000])
    connection.close()
  })

  test('begins a transaction as a writer, so that it cannot find out later that it may not write', () => {
    const first = kyselyDatabase(openConnection(file(), { readOnly: false }))
    first.prepare('begin').run([])
    const second = new DatabaseSync(file(), { timeout: 0 })
    expect(() => second.exec('begin immediate')).toThrow(/locked/)
    second.close()
    first.close()
  })

  test('refuses values that would be stored as something else', () => {
    const database = kyselyDatabase(openConnection(file(), { readOnly: false }))
    const statement = database.prepare('select ? as value')
    for (const value of [new Date(), {}, [], undefined, true]) expect(() => statement.all([value])).toThrow(/cannot be stored/)
    expect(() => statement.all(['a\0b'])).toThrow(/U\+0000/)
    expect(statement.all(['text'])).toEqual([{ value: 'text' }])
    database.close()
  })
})
