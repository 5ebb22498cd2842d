// A copy of a running platform, and back: of one moment, without holding anybody up; damaged and newer ones are refused.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { AppError } from '../../src/lib/app-error.ts'
import { restoreStore } from '../../src/platform/store/restore.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { app, create, mustSubmit, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let folder: string
beforeEach(async () => {
  fixture = await startFixture()
  folder = mkdtempSync(join(tmpdir(), 'appward-backup-'))
})
afterEach(async () => {
  await fixture.stop()
  rmSync(folder, { recursive: true, force: true })
})

const copies = () => readdirSync(fixture.data).filter((name) => name.startsWith('copy-'))

async function take(): Promise<Response> {
  return fetch(`${fixture.platform.url}/api/v1/backup`, { headers: { authorization: `Bearer ${fixture.owner}` } })
}

/** Writes a backup into the temporary folder. */
async function backup(name = 'backup.db'): Promise<string> {
  const response = await take()
  expect(response.status).toBe(200)
  const file = join(folder, name)
  writeFileSync(file, Buffer.from(await response.arrayBuffer()))
  return file
}

const many = (count: number, prefix: string) =>
  Array.from({ length: count }, (_, i) => create(app(`${prefix}-${i}`, 'acme', { description: 'x'.repeat(300) })))

describe('a backup', () => {
  test('is the whole state of one moment while others write, and leaves nothing behind', async () => {
    await mustSubmit(fixture.call, 'one', many(3_000, 'app'))
    const token = await fixture.token('alice')
    let writing = true
    let written = 0
    const writer = (async () => {
      while (writing) {
        await mustSubmit(fixture.call, `fleet-${written}`, many(20, `f${written}`))
        written++
      }
    })()
    const files = [await backup('a.db'), await backup('b.db'), await backup('c.db')]
    writing = false
    await writer
    expect(written).toBeGreaterThan(0)
    for (const [index, file] of files.entries()) {
      const data = join(folder, String(index))
      restoreStore(file, data)
      const database = new DatabaseSync(join(data, 'appward.db'))
      const count = (sql: string) => Object.values(database.prepare(sql).get() ?? {})[0]
      // Each fleet is there with all of its apps, or not at all.
      expect(count('select count(*) from apps')).toBe(3_000 + 20 * (Number(count('select count(*) from fleets')) - 1))
      expect(count('select max(id) from changesets')).toBe(count('select count(*) from fleets'))
      database.close()
    }
    // The client has the whole answer a moment before the platform has put its copy away.
    await expect.poll(copies).toEqual([])
    expect((await fixture.call('GET', '/api/v1/caller', { token })).status).toBe(200)
  })

  test('holds up nobody', async () => {
    for (let i = 0; i < 4; i++) await mustSubmit(fixture.call, `big-${i}`, many(5_000, `b${i}`))
    let done = false
    const taken = take().then(async (response) => {
      const { byteLength } = await response.arrayBuffer()
      done = true
      return byteLength
    })
    const waits: number[] = []
    while (!done) {
      const begun = performance.now()
      expect(
        (await fetch(`${fixture.platform.url}/api/v1/spaces/acme`, { headers: { authorization: `Bearer ${fixture.owner}` } })).status,
      ).toBe(200)
      waits.push(performance.now() - begun)
    }
    expect(await taken).toBeGreaterThan(20_000_000)
    expect(waits.length).toBeGreaterThan(3)
    // Of the few slow ones a busy machine makes some.
    expect(waits.toSorted((a, b) => a - b)[Math.floor(waits.length * 0.9)]).toBeLessThan(100)
  }, 60_000)

  test('is taken one at a time, and one that nobody reads any more is thrown away', async () => {
    for (let i = 0; i < 3; i++) await mustSubmit(fixture.call, `big-${i}`, many(3_000, `b${i}`))
    const statuses = (await Promise.all([take(), take(), take()])).map(async (response) => {
      await response.arrayBuffer()
      return response.status
    })
    expect((await Promise.all(statuses)).toSorted()).toEqual([200, 409, 409])
    await new Promise<void>((gone) => {
      const options = { headers: { authorization: `Bearer ${fixture.owner}` } }
      get(`${fixture.platform.url}/api/v1/backup`, options, (response) => {
        response.once('data', () => response.destroy())
        response.on('close', () => gone())
      })
    })
    await expect.poll(copies).toEqual([])
    expect(fixture.logged).toEqual([])
  })

  test('does not survive a crash half made', async () => {
    const left = join(fixture.data, 'copy-00000000-0000-0000-0000-000000000000.db')
    writeFileSync(left, 'half')
    await fixture.restart()
    expect(existsSync(left)).toBe(false)
  })
})

describe('a backup that is restored', () => {
  test('is a platform as it was, for its owner only', async () => {
    await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme'))])
    const before = (await fixture.call('GET', '/api/v1/state?fleet=one')).body
    const file = await backup()
    const data = join(folder, 'new', 'data')
    restoreStore(file, data)
    expect([data, join(data, 'appward.db')].map((path) => statSync(path).mode & 0o777)).toEqual([0o700, 0o600])
    const store = await openStore(data)
    const page = await store.reader.state({ fleet: 'one', spaces: [], apps: [], limit: 10, after: null }, { logins: ['acme'], types: [] })
    expect(page.items.map((item) => item.value())).toEqual(before.items)
    await store.close()
  })

  const refusal = (file: string, data: string): AppError => {
    try {
      restoreStore(file, data)
    } catch (error) {
      return error as AppError
    }
    throw new Error('it was restored')
  }
  const untouched = (data: string) => expect(readdirSync(data).filter((name) => name.startsWith('appward'))).toEqual([])

  test('never takes the place of data that is there, or of a platform that runs', async () => {
    const file = await backup()
    const data = join(folder, 'data')
    restoreStore(file, data)
    const before = readFileSync(join(data, 'appward.db'))
    expect(refusal(file, data).message).toMatch(/appward\.db exists; restore never writes over data/)
    expect(readFileSync(join(data, 'appward.db')).equals(before)).toBe(true)
    expect(refusal(file, fixture.data).message).toMatch(/Another process uses the data/)
    const half = join(folder, 'half')
    restoreStore(file, half)
    rmSync(join(half, 'appward.db'))
    writeFileSync(join(half, 'appward.db-wal'), 'left over')
    expect(refusal(file, half).message).toMatch(/appward\.db-wal exists/)
  })

  test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
    ['is cut off', (bytes) => bytes.subarray(0, bytes.length - 8_192), /is damaged/],
    [
      'has a page overwritten',
      (bytes) => Buffer.concat([bytes.subarray(0, 12_288), Buffer.alloc(4_096, 'x'), bytes.subarray(16_384)]),
      /is damaged/,
    ],
    ['is empty', () => Buffer.alloc(0), /it is no database/],
    ['is a text', () => Buffer.from('users: []\n'.repeat(1_000)), /it is no database/],
  ])('that %s is refused, and nothing is left behind', async (_what, change, message) => {
    const file = await backup()
    writeFileSync(file, change(readFileSync(file)))
    const data = join(folder, 'data')
    const error = refusal(file, data)
    expect([error.code, error.hint]).toEqual(['store', 'Nothing was restored. Use another backup.'])
    expect(error.message).toMatch(message)
    untouched(data)
  })

  test('that is newer than the program, or of another program, is refused with what it is', async () => {
    const file = await backup()
    const database = new DatabaseSync(file)
    database.exec("insert into kysely_migration (name, timestamp) values ('999-later', 'x')")
    database.close()
    expect(refusal(file, join(folder, 'data')).message).toMatch(/999-later, newer than this program/)
    const other = join(folder, 'other.db')
    const foreign = new DatabaseSync(other)
    foreign.exec('create table notes (text)')
    foreign.close()
    expect(refusal(other, join(folder, 'data')).message).toMatch(/a database of something else/)
    expect(refusal(join(folder, 'none.db'), join(folder, 'data'))).toMatchObject({ code: 'input' })
    untouched(join(folder, 'data'))
  })
})

test('a changeset is submitted while a backup is on its way', async () => {
  for (let i = 0; i < 2; i++) await mustSubmit(fixture.call, `big-${i}`, many(3_000, `b${i}`))
  const [response, answer] = await Promise.all([take(), submit(fixture.call, 'meanwhile', [create(app('meanwhile', 'acme'))])])
  expect([response.status, answer.status]).toEqual([200, 201])
  await response.arrayBuffer()
})
