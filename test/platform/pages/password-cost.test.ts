// What a password costs to try, as people are served with it: the other tests take less.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Fixture, localReceivers, startFixture } from '../support/fixture.ts'
import { testSeed } from '../support/fixture-seed.ts'
import { cameByLink, setPassword, tryPassword } from '../support/people-fixture.ts'

let fixture: Fixture
const password = 'lamp orbit velvet 42'

beforeAll(async () => {
  fixture = await startFixture(testSeed, 'off', localReceivers, null)
  await setPassword(await cameByLink(fixture, 'alice'), password)
})
afterAll(() => fixture.stop())

const browser = () => openBrowser(fixture.platform.url)

function database<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'))
  db.exec('pragma busy_timeout = 5000')
  try {
    return work(db)
  } finally {
    db.close()
  }
}

test('a password takes as long to be refused where there is none', async () => {
  const timed = async (login: string) => {
    const times = []
    for (let turn = 0; turn < 3; turn++) {
      const start = performance.now()
      await tryPassword(browser(), login, 'not this one at all')
      times.push(performance.now() - start)
    }
    return Math.min(...times)
  }
  const [kept, none] = [await timed('alice'), await timed('nobody-at-all')]
  expect(none).toBeGreaterThan(kept / 2)
  expect(none).toBeLessThan(kept * 2)
})

test('a password is kept as a hash alone, with the cost that made it, and a cheaper hash is made anew when it comes by', async () => {
  const kept = () => database((db) => String(db.prepare("select hash from passwords where login = 'alice'").get()?.hash))
  expect(kept()).toMatch(/^\$scrypt\$ln=17,r=8,p=1\$[\w+/]{22}\$[\w+/]{43}$/)
  const { scryptSync } = await import('node:crypto')
  const salt = Buffer.alloc(16, 7)
  const cheap = scryptSync(password, salt, 32, { N: 2 ** 10, r: 8, p: 1 })
  const text = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
  database((db) =>
    db.prepare("update passwords set hash = ? where login = 'alice'").run(`$scrypt$ln=10,r=8,p=1$${text(salt)}$${text(cheap)}`),
  )
  expect((await tryPassword(browser(), 'alice', `${password}.`)).status).toBe(422)
  expect(kept()).toContain('ln=10')
  expect((await tryPassword(browser(), 'alice', password)).status).toBe(303)
  expect(kept()).toContain('ln=17')
  expect((await tryPassword(browser(), 'alice', password)).status).toBe(303)
})
