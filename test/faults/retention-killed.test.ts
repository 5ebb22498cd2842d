// A platform that is killed while it removes old entries from its audit log: no entry is gone without the record of it, and none is told twice.
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { request } from 'undici'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Removal } from '../../src/platform/domain/audit-retention.ts'
import { type KillablePlatform, startKillablePlatform } from './killable-platform.ts'
import { seeded } from './seeded.ts'

const many = 5_000
const deaths = 3

let platform: KillablePlatform
beforeAll(async () => {
  platform = await startKillablePlatform()
})
afterAll(() => platform.stop())

function withDatabase<T>(work: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(platform.data, 'appward.db'), { timeout: 5_000 })
  try {
    return work(database)
  } finally {
    database.close()
  }
}

type Left = { ids: Set<number>; removals: Removal[] }

function whatIsLeft(): Left {
  return withDatabase((database) => {
    const ids = database.prepare("select id from audit_log where action <> 'prune-audit-log'").all()
    const records = database.prepare("select after from audit_log where action = 'prune-audit-log' order by id").all()
    return { ids: new Set(ids.map(({ id }) => Number(id))), removals: records.map(({ after }) => JSON.parse(String(after))) }
  })
}

test('killed at any moment, what is gone is what the records name', { timeout: 120_000 }, async () => {
  const at = new Date().toISOString()
  withDatabase((database) =>
    database.exec(`with recursive n (i) as (select 1 union all select i + 1 from n where i < ${many})
      insert into audit_log (at, actor, credential, action, "key", "after") select '${at}', 'alice', 'test', 'update', 'App/x', json_object('n', i) from n`),
  )
  const { body } = await request(`${platform.url}/api/v1/audit-log/export`, { headers: { authorization: `Bearer ${platform.owner}` } })
  const archived = new Map(
    (await body.text())
      .split('\n')
      .slice(0, -2)
      .map((line) => [Number(JSON.parse(line).id), line]),
  )
  await platform.kill()
  platform.args = ['401', '400']
  const random = seeded()
  const seen: number[] = []
  for (let death = 0; death <= deaths; death++) {
    await platform.start()
    if (death < deaths) await delay(random.pick(100))
    else await expect.poll(() => whatIsLeft().ids.size, { timeout: 30_000 }).toBe(0)
    await platform.kill()
    const { ids, removals } = whatIsLeft()
    const named = new Set<number>()
    for (const { first, last, count, digest } of removals) {
      const range = [...archived.keys()].filter((id) => id >= first.id && id <= last.id)
      const lines = range.map((id) => `${archived.get(id)}\n`).join('')
      expect([range.length, `sha256:${createHash('sha256').update(lines).digest('hex')}`]).toEqual([count, digest])
      expect(
        range.filter((id) => named.has(id)),
        `each is named once, SEED=${random.seed}`,
      ).toEqual([])
      for (const id of range) named.add(id)
    }
    expect(
      [...archived.keys()].filter((id) => named.has(id) === ids.has(id)),
      `SEED=${random.seed}`,
    ).toEqual([])
    seen.push(ids.size)
  }
  expect(
    seen.some((left) => left > 0 && left < archived.size),
    `it died in the middle of it: ${seen}`,
  ).toBe(true)
})
