// The audit log as lines: all of it or what a filter leaves, with a last line that proves it whole, while others write.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry, AuditExportEnd } from '../../src/generated/types.ts'
import { app, create, installation, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let alice: string
beforeAll(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
  await mustSubmit(fixture.call, 'one', [
    create(app('ci', 'acme', { description: 'Zeile – 一行\u2028' })),
    create(installation('ci', 'acme')),
  ])
  await mustSubmit(fixture.call, 'two', [create(app('lint', 'widgets'))])
})
afterAll(() => fixture.stop())

type Exported = { bytes: Buffer; entries: AuditEntry[]; end: AuditExportEnd }

async function exported(query = '', token = fixture.owner): Promise<Exported> {
  const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export${query}`, { headers: { authorization: `Bearer ${token}` } })
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'application/x-ndjson'])
  const bytes = Buffer.from(await answer.arrayBuffer())
  const lines = bytes.toString().split('\n')
  expect(lines.pop(), 'the last line ends, too').toBe('')
  const end = JSON.parse(lines.pop() ?? '')
  return { bytes, entries: lines.map((line) => JSON.parse(line)), end }
}

/** As `head -n -1 FILE | sha256sum` has it. */
function digestOf(bytes: Buffer): string {
  const beforeLast = bytes.lastIndexOf('\n', bytes.length - 2) + 1
  return `sha256:${createHash('sha256').update(bytes.subarray(0, beforeLast)).digest('hex')}`
}

async function listed(query: string): Promise<AuditEntry[]> {
  return (await fixture.call('GET', `/api/v1/audit-log?limit=1000&${query}`)).body.items
}

describe('an export', () => {
  test('is what the list is, oldest first, with a last line that counts and proves it', async () => {
    const { bytes, entries, end } = await exported()
    const list = await listed('')
    expect(entries).toEqual(list.toReversed())
    expect(end).toEqual({
      type: 'end',
      count: list.length,
      digest: digestOf(bytes),
      first: list.at(-1)?.id,
      last: list[0]?.id,
      newest: list[0]?.id,
      keptSince: null,
      filter: { space: null, actor: null, app: null, action: null, from: null, to: null },
    })
  })

  test.each([
    'space=acme',
    'app=ci',
    'actor=alice&action=create-token',
    'action=create&from=2030-01-01&to=2030-01-01',
    'to=2029-12-31',
    'from=9999-12-31',
  ])('narrowed by %s has what the list has, and says so', async (query) => {
    const { bytes, entries, end } = await exported(`?${query}`)
    const list = await listed(query)
    expect(entries).toEqual(list.toReversed())
    expect([end.count, end.digest, end.first, end.last]).toEqual([
      list.length,
      digestOf(bytes),
      list.at(-1)?.id ?? null,
      list[0]?.id ?? null,
    ])
    const { from, to, ...rest } = end.filter
    const { from: _from, to: _to, ...asked } = Object.fromEntries(new URLSearchParams(query))
    expect(rest).toEqual({ space: null, actor: null, app: null, action: null, ...asked })
    if (query.endsWith('to=2030-01-01')) expect([from, to]).toEqual(['2030-01-01T00:00:00.000Z', '2030-01-01T23:59:59.999Z'])
  })

  test("a space's admin has its part, and no other's", async () => {
    const { entries } = await exported('?space=acme', alice)
    expect(entries.length).toBeGreaterThan(2)
    expect(new Set(entries.map(({ space }) => space))).toEqual(new Set(['acme']))
    for (const query of ['', '?space=widgets', '?space=bob']) {
      const { status, body } = await fixture.call('GET', `/api/v1/audit-log/export${query}`, { token: alice })
      expect([status, body.code]).toEqual([403, 'not_admin'])
    }
  })

  test.each(['limit=3', 'after=MQ', 'app=%00', 'from=yesterday', 'to=2030-02-30', 'space=', 'from=2030-01-01&from=2030-01-02'])(
    '%s is refused',
    async (query) => {
      expect((await fixture.call('GET', `/api/v1/audit-log/export?${query}`)).status).toBe(400)
    },
  )

  test('is asked for by HEAD without being made', async () => {
    const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export`, {
      method: 'HEAD',
      headers: { authorization: `Bearer ${fixture.owner}` },
    })
    expect([answer.status, await answer.text(), answer.headers.get('content-type')]).toEqual([200, '', 'application/x-ndjson'])
  })
})

describe('of a long log', () => {
  const many = 30_000
  beforeAll(() => {
    const database = new DatabaseSync(join(fixture.data, 'appward.db'), { timeout: 5_000 })
    database.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into audit_log (at, actor, credential, action, "key", space, "before", "after")
      select '2030-01-02T00:00:00.000Z', 'alice', 'test', case i when 29999 then 'rare' else 'update' end, 'App/many', 'alice', null,
        json_object('text', printf('%.200c', 'x')) from n`)
    database.close()
  })

  test('what is rare is found in it, and everything is in it once', async () => {
    expect((await exported('?action=rare')).end).toMatchObject({ count: 1 })
    const { bytes, entries, end } = await exported('?space=alice&from=2030-01-02')
    expect(new Set(entries.map(({ id }) => id)).size).toBe(many)
    expect([end.count, end.digest]).toEqual([many, digestOf(bytes)])
  })

  test('a reader that takes its time holds up no write and no checkpoint, and has what was there when it began', async () => {
    const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export`, { headers: { authorization: `Bearer ${fixture.owner}` } })
    const reader = (answer.body as ReadableStream<Uint8Array>).getReader()
    const chunks = [(await reader.read()).value ?? new Uint8Array()]
    const newest = (await listed(''))[0]?.id ?? 0
    await mustSubmit(fixture.call, 'meanwhile', [create(app('meanwhile', 'acme'))])
    const database = new DatabaseSync(join(fixture.data, 'appward.db'), { timeout: 5_000 })
    expect(database.prepare('pragma wal_checkpoint(truncate)').get()).toMatchObject({ busy: 0, log: 0 })
    database.close()
    for (let next = await reader.read(); next.value !== undefined; next = await reader.read()) chunks.push(next.value)
    const bytes = Buffer.concat(chunks)
    const end = JSON.parse(bytes.toString().trimEnd().split('\n').at(-1) ?? '')
    expect(end).toMatchObject({ type: 'end', last: newest, newest, digest: digestOf(bytes) })
    expect(bytes.includes('meanwhile')).toBe(false)
  })

  test('a reader that goes away is no failure of the platform', async () => {
    const left = new AbortController()
    const answer = await fetch(`${fixture.platform.url}/api/v1/audit-log/export`, {
      headers: { authorization: `Bearer ${fixture.owner}` },
      signal: left.signal,
    })
    await (answer.body as ReadableStream<Uint8Array>).getReader().read()
    left.abort()
    expect((await exported('?app=ci')).end.count).toBeGreaterThan(0)
    expect(fixture.logged).toEqual([])
  })
})
