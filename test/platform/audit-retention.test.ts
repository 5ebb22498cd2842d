// Entries of the audit log that are removed by their age: the oldest alone, each removal told in the log with what proves an archive of them.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import type { AuditEntry } from '../../src/generated/types.ts'
import { startRetention } from '../../src/platform/audit-retention.ts'
import type { Removal } from '../../src/platform/domain/audit-retention.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { cameByLink } from './support/people-fixture.ts'

const day = 24 * 60 * 60 * 1_000

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
  const { stop } = fixture
  onTestFinished(stop)
})

/** Lines of an export by the id of their entry. */
async function archive(): Promise<Map<number, string>> {
  const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export`, { headers: { authorization: `Bearer ${fixture.owner}` } })
  const lines = (await answer.text()).split('\n').slice(0, -2)
  return new Map(lines.map((line) => [JSON.parse(line).id, line]))
}

async function entries(query = ''): Promise<AuditEntry[]> {
  return (await fixture.call('GET', `/api/v1/audit-log?limit=1000${query}`)).body.items.toReversed()
}

async function removals(): Promise<Removal[]> {
  return (await entries('&action=prune-audit-log')).map(({ after }) => after as Removal)
}

/** Entries that nothing else is about. */
function addEntries(data: string, count: number, at: string): void {
  const database = new DatabaseSync(join(data, 'appward.db'), { timeout: 5_000 })
  database.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${count})
    insert into audit_log (at, actor, credential, action, "key", space, "after")
    select '${at}', 'alice', 'test', 'update', 'App/many', 'alice', json_object('n', i) from n`)
  database.close()
}

/** Waits until nothing is left that is older than so many days. */
async function settled(days: number): Promise<void> {
  const before = new Date(fixture.now().getTime() - days * day - 1).toISOString()
  await vi.waitFor(async () => {
    const old = await entries(`&to=${before}`)
    expect(old.filter(({ action }) => action !== 'prune-audit-log')).toEqual([])
  })
}

function digestOf(lines: readonly string[]): string {
  return `sha256:${createHash('sha256')
    .update(lines.map((line) => `${line}\n`).join(''))
    .digest('hex')}`
}

test('what is older goes at the start, with a record that an archived export proves', async () => {
  const archived = await archive()
  fixture.turnClock(100 * day)
  await mustSubmit(fixture.call, 'later', [create(app('later', 'acme'))])
  fixture.turnClock(301 * day)
  await fixture.restart(undefined, 400)
  await settled(400)
  const [record, ...others] = await entries('&action=prune-audit-log')
  expect(others).toEqual([])
  const ids = [...archived.keys()]
  expect(record).toMatchObject({ actor: 'owner', credential: 'audit retention', address: null, key: 'AuditLog', space: null, before: null })
  expect(record?.after).toEqual({
    days: 400,
    before: '2030-01-02T00:00:00.000Z',
    count: archived.size,
    first: { id: ids[0], at: '2030-01-01T00:00:00.000Z' },
    last: { id: ids.at(-1), at: '2030-01-01T00:00:00.000Z' },
    digest: digestOf([...archived.values()]),
  })
  expect((await entries()).map(({ action, key }) => `${action} ${key}`)).toEqual(['create App/later', 'prune-audit-log AuditLog'])
})

test('the list, its page and an export say how long entries are kept and since when they are there', async () => {
  const get = async (query = '') => (await fixture.call('GET', `/api/v1/audit-log?limit=1${query}`)).body.retention
  expect(await get()).toEqual({ days: null, keptSince: null })
  expect((await (await cameByLink(fixture, 'owner')).get('/audit-log')).text).toContain('Entries are kept for ever.')
  fixture.turnClock(401 * day)
  await fixture.restart(undefined, 400)
  await settled(400)
  expect(await get()).toEqual({ days: 400, keptSince: '2030-01-02T00:00:00.000Z' })
  const alice = await cameByLink(fixture, 'alice')
  const { text } = await alice.get('/organizations/acme/settings/audit-log')
  expect(text).toContain('Entries are kept for 400 days. All of them are here since <time datetime="2030-01-02T00:00:00.000Z"')
  const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export?app=none`, {
    headers: { authorization: `Bearer ${fixture.owner}` },
  })
  expect(JSON.parse(await answer.text())).toMatchObject({ type: 'end', count: 0, keptSince: '2030-01-02T00:00:00.000Z' })
  // Kept for ever from now on; what is gone is gone.
  await fixture.restart()
  expect(await get()).toEqual({ days: null, keptSince: '2030-01-02T00:00:00.000Z' })
})

test('very many go in small steps, each with its record; records stay however old they become', async () => {
  addEntries(fixture.data, 1_800, '2030-01-01T00:00:00.000Z')
  const archived = await archive()
  fixture.turnClock(31 * day)
  await fixture.restart(undefined, 30)
  await settled(30)
  const found = await removals()
  expect(found.map(({ count }) => count).slice(0, -1)).toEqual([500, 500, 500])
  const ids = [...archived.keys()]
  for (const { first, last, count, digest } of found) {
    const range = ids.filter((id) => id >= first.id && id <= last.id)
    expect([range.length, digestOf(range.map((id) => archived.get(id) ?? ''))]).toEqual([count, digest])
  }
  expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(archived.size)
  await mustSubmit(fixture.call, 'later', [create(app('later', 'acme'))])
  fixture.turnClock(900 * day)
  await fixture.restart(undefined, 30)
  await settled(30)
  expect((await entries()).map(({ action }) => action)).toEqual(Array.from({ length: found.length + 1 }, () => 'prune-audit-log'))
  expect((await removals()).slice(0, -1)).toEqual(found)
})

test('an entry that is young keeps those behind it, so that no gap comes about', async () => {
  addEntries(fixture.data, 1, '2030-03-01T00:00:00.000Z')
  addEntries(fixture.data, 1, '2030-01-01T00:00:00.000Z')
  fixture.turnClock(40 * day)
  await fixture.restart(undefined, 30)
  await vi.waitFor(async () => expect(await removals()).toHaveLength(1))
  expect((await entries()).map(({ action, at }) => `${action} ${at.slice(0, 10)}`)).toEqual([
    'update 2030-03-01',
    'update 2030-01-01',
    'prune-audit-log 2030-02-10',
  ])
})

test('nothing is removed that is not old enough, nor without being asked', async () => {
  const archived = await archive()
  fixture.turnClock(400 * day)
  await fixture.restart(undefined, 400)
  await fixture.restart(undefined, 400)
  fixture.turnClock(9_000 * day)
  await fixture.restart()
  expect(await archive()).toEqual(archived)
})

test('each day it looks again, by the clock of the platform', async () => {
  await fixture.platform.close()
  const store = await openStore(fixture.data)
  const retention = startRetention({ writer: store.writer, now: fixture.now, days: 30, log: () => {}, pause: 5 })
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(await store.reader.removedEntries()).toBeNull()
  fixture.turnClock(31 * day)
  await vi.waitFor(async () => expect(await store.reader.removedEntries()).toMatchObject({ before: '2030-01-02T00:00:00.000Z' }))
  await retention.stop()
  await store.close()
  await fixture.restart()
})

test.each([0, 1, 29, 29.5, -400, 36_501, Number.NaN])('%s days are refused before anything is served', async (days) => {
  await expect(fixture.restart(undefined, days)).rejects.toThrow('the audit log is kept for 30 to 36500 days')
  await fixture.restart()
})

test('an export from which entries are taken away breaks off', async () => {
  addEntries(fixture.data, 40_000, '2030-01-01T00:00:00.000Z')
  fixture.turnClock(31 * day)
  const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export`, { headers: { authorization: `Bearer ${fixture.owner}` } })
  const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
  await reader.read()
  // Whatever has been sent and not read is far from all of it.
  const prune = new DatabaseSync(join(fixture.data, 'appward.db'), { timeout: 5_000 })
  prune.exec(`insert into audit_log (at, actor, credential, action, "key", "after") select '2030-02-01', 'owner', 'test', 'prune-audit-log', 'AuditLog',
    json_object('count', count(*), 'before', '2030-01-02', 'first', json_object('id', 1), 'last', json_object('id', max(id))) from audit_log;
    delete from audit_log where action <> 'prune-audit-log'`)
  prune.close()
  const readAll = async () => {
    for (let next = await reader.read(); !next.done; next = await reader.read());
  }
  await expect(readAll()).rejects.toThrow()
  await vi.waitFor(() => expect(fixture.logged.join()).toContain('Entries were removed by age before they were exported.'))
})

test('what a changeset did that is too old is told by nobody', async () => {
  const { body } = await mustSubmit(fixture.call, 'old', [create(app('old', 'acme'))])
  fixture.turnClock(31 * day)
  await fixture.restart(undefined, 30)
  await settled(30)
  const { status, body: problem } = await fixture.call('GET', `/api/v1/fleets/old/changesets/${body.id}`)
  expect([status, problem.detail]).toEqual([404, expect.stringContaining('the audit log keeps entries for some time only')])
  expect((await fixture.call('GET', '/api/v1/fleets/old/changesets')).body.items).toMatchObject([{ id: body.id, actions: { create: 1 } }])
})

describe('the database itself refuses', () => {
  let shared: Fixture
  let database: DatabaseSync
  beforeAll(async () => {
    shared = await startFixture()
    addEntries(shared.data, 10, '2030-01-01T00:00:00.000Z')
    shared.turnClock(31 * day)
    await shared.restart(undefined, 30)
    await vi.waitFor(async () => {
      const { body } = await shared.call('GET', '/api/v1/audit-log?action=prune-audit-log')
      expect(body.items).toHaveLength(1)
    })
    addEntries(shared.data, 10, '2030-02-01T00:00:00.000Z')
    database = new DatabaseSync(join(shared.data, 'appward.db'), { timeout: 5_000 })
  })
  afterAll(async () => {
    database.close()
    await shared.stop()
  })

  const record = (count: string, first: string, last: string) =>
    `insert into audit_log (at, actor, credential, action, "key", "after") select '2030-03-01', 'owner', 'x', 'prune-audit-log', 'AuditLog',
      json_object('count', ${count}, 'first', json_object('id', ${first}), 'last', json_object('id', ${last})) from audit_log`

  test('to drop an entry that no record names, and any record', () => {
    expect(() => database.exec('delete from audit_log')).toThrow(/append-only/)
    expect(() => database.exec("delete from audit_log where action = 'prune-audit-log'")).toThrow(/append-only/)
    expect(() => database.exec("update audit_log set action = 'update' where action = 'prune-audit-log'")).toThrow(/append-only/)
  })

  test('a record that does not count what it names', () => {
    for (const count of ['count(*) + 1', '0', 'null', "'11'"])
      expect(() => database.exec(record(count, 'min(id)', 'max(id)')), count).toThrow(/names what it removes/)
  })

  test('to drop more than the newest record names', () => {
    database.exec('begin')
    database.exec(record('1', 'max(id)', 'max(id)'))
    expect(() => database.exec("delete from audit_log where action = 'update'")).toThrow(/append-only/)
    database.exec('rollback')
  })
})
