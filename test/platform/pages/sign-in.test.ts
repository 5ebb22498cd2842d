// Signing in by password and by a one-time link: who gets in, how often somebody may try, and what nobody learns from it.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { cameByLink, cameByPassword, isIn, linkFor, setPassword, tryPassword } from '../support/people-fixture.ts'

let fixture: Fixture
const password = 'lamp orbit velvet 42'
const minute = 60_000

beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const browser = () => openBrowser(fixture.platform.url)
const entries = async (login: string) => (await fixture.call('GET', `/api/v1/audit-log?space=${login}&limit=50`)).body.items

function database<T>(work: (db: DatabaseSync) => T): T {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'))
  db.exec('pragma busy_timeout = 5000')
  try {
    return work(db)
  } finally {
    db.close()
  }
}

describe('a one-time link', () => {
  test('signs in once, by its button alone', async () => {
    const path = await linkFor(fixture, 'alice')
    for (let looks = 0; looks < 3; looks++) expect((await browser().get(path)).text).toContain('Sign in as alice')
    const first = browser()
    const second = browser()
    const shown = [await first.get(path), await second.get(path)] as const
    expect(await first.submit(shown[0], '/login/link')).toMatchObject({ status: 303, location: '/' })
    expect(await isIn(first)).toBe(true)
    expect((await second.submit(shown[1], '/login/link')).status).toBe(410)
    expect(await isIn(second)).toBe(false)
    expect((await browser().get(path)).status).toBe(410)
  })

  test('is spent by one of many that come at once', async () => {
    const path = await linkFor(fixture, 'alice')
    const browsers = Array.from({ length: 8 }, browser)
    const shown = await Promise.all(browsers.map((each) => each.get(path)))
    const answers = await Promise.all(browsers.map((each, index) => each.submit(shown[index] as (typeof shown)[number], '/login/link')))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, ...Array.from({ length: 7 }, () => 410)])
  })

  test('is over after 15 minutes', async () => {
    const path = await linkFor(fixture, 'alice')
    const late = browser()
    const shown = await late.get(path)
    fixture.turnClock(15 * minute)
    expect((await late.submit(shown, '/login/link')).status).toBe(410)
    expect((await late.get(path)).status).toBe(410)
  })

  test.each(['', '?code=', '?code=awl_000000000000000000000000000000000000', '?code=%00', `?code=${'x'.repeat(10_000)}`])(
    'that is none (%s) is answered as one that was used',
    async (query) => {
      const used = await linkFor(fixture, 'alice')
      const spender = browser()
      await spender.submit(await spender.get(used), '/login/link')
      const [none, spent] = [await browser().get(`/login/link${query}`), await browser().get(used)]
      expect([none.status, none.text]).toEqual([spent.status, spent.text])
    },
  )

  test('goes into no address of another page, no cache and no log', async () => {
    const path = await linkFor(fixture, 'alice')
    const code = path.split('code=')[1] ?? ''
    const spender = browser()
    const shown = await spender.get(path)
    expect(shown.headers.get('referrer-policy')).toBe('no-referrer')
    expect(shown.headers.get('cache-control')).toBe('no-store')
    await spender.submit(shown, '/login/link')
    expect(fixture.logged.join('\n')).not.toContain(code)
    expect(JSON.stringify(await entries('alice'))).not.toContain(code)
    expect(database((db) => JSON.stringify(db.prepare('select * from sign_in_links').all()))).not.toContain(code)
  })

  test('is made by the user and the site owner, with a token that opens everything and does not end', async () => {
    const path = '/api/v1/users/alice/sign-in-links'
    const code = async (token: string) => {
      const { status, body } = await fixture.call('POST', path, { token })
      return status === 201 ? 201 : body.code
    }
    expect(await code(await fixture.token('alice'))).toBe(201)
    expect(await code(await fixture.token('bob'))).toBe('not_self')
    expect(await code(await fixture.token('alice', { scopes: ['user'] }))).toBe('scope_not_held')
    expect(await code(await fixture.token('alice', { readOnly: true }))).toBe('token_read_only')
    expect(await code(await fixture.token('alice', { expiresAt: '2031-01-01T00:00:00Z' }))).toBe('outlives_token')
    expect((await fixture.call('POST', '/api/v1/users/acme/sign-in-links')).status).toBe(404)
    expect((await entries('alice')).find(({ action }: { action: string }) => action === 'create-sign-in-link')).toMatchObject({
      actor: 'alice',
      key: 'User/alice',
    })
  })

  test('does not come from the form of another site', async () => {
    const path = await linkFor(fixture, 'alice')
    const code = path.split('code=')[1] ?? ''
    expect((await browser().post('/login/link', { code })).status).toBe(403)
    const other = await signedIn(fixture, 'bob')
    expect((await other.post('/login/link', { code })).status).toBe(403)
    expect((await browser().get(path)).status).toBe(200)
  })
})

describe('a password', () => {
  beforeAll(async () => {
    expect((await setPassword(await cameByLink(fixture, 'alice'), password)).location).toBe('/settings/account?done=password')
  })

  test('signs in, and leads back to where one came from', async () => {
    const person = browser()
    const asked = await person.get('/settings/account')
    const seen = await person.submit(await person.get(asked.location ?? ''), '/login', { login: ' Alice ', password })
    expect(seen).toMatchObject({ status: 303, location: '/settings/account' })
    expect((await person.get('/settings/account')).text).toContain('by password')
  })

  test('is the same however its characters were composed', async () => {
    const composed = 'garçon à la fenêtre'
    await cameByPassword(fixture, 'carol', composed.normalize('NFD'))
    expect((await tryPassword(browser(), 'carol', composed.normalize('NFC'))).status).toBe(303)
  })

  test('that is wrong, of a user without one, of an organization and of nobody, is answered alike', async () => {
    const answers = []
    for (const login of ['alice', 'bob', 'acme', 'nobody', '', '<b>', 'x'.repeat(1_000)]) {
      const { status, text } = await tryPassword(browser(), login, 'not this one at all')
      answers.push([status, text.replace(/name="(csrf|login)" value="[^"]*"/g, '')])
    }
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1)
    expect(answers[0]?.[0]).toBe(422)
    expect(answers[0]?.[1]).toContain('This login and password do not fit.')
  })

  test('opens a session with another cookie than the form had, and ends the one of before', async () => {
    const person = await signedIn(fixture, 'bob')
    const bobs = person.cookie
    const form = await person.get('/login')
    const seen = await person.submit(form, '/login', { login: 'alice', password })
    expect(seen.status).toBe(303)
    expect(person.cookie).not.toBe(bobs)
    const former = browser()
    former.cookie = bobs
    expect(await isIn(former)).toBe(false)
    const fixed = browser()
    await fixed.get('/login')
    const planted = fixed.cookie
    await tryPassword(fixed, 'alice', password)
    expect(fixed.cookie).not.toBe(planted)
  })

  test('is not taken from the form of another site', async () => {
    expect((await browser().post('/login', { login: 'alice', password })).status).toBe(403)
  })

  test('may be tried ten times in 15 minutes; then only a link leads in', async () => {
    fixture.turnClock(60 * minute)
    for (let turn = 0; turn < 10; turn++) expect((await tryPassword(browser(), 'alice', 'not this one at all')).status).toBe(422)
    const refused = await tryPassword(browser(), 'alice', password)
    expect(refused.status).toBe(429)
    expect(refused.headers.get('retry-after')).toBe('900')
    expect(refused.text).toContain('Try again in 15 minutes, or come in by a one-time link.')
    // Whoever is not there is refused in the same words.
    for (let turn = 0; turn < 10; turn++) await tryPassword(browser(), 'not-there', 'not this one at all')
    expect((await tryPassword(browser(), 'not-there', password)).text.replace(/value="[^"]*"/g, '')).toBe(
      refused.text.replace(/value="[^"]*"/g, ''),
    )
    expect(await isIn(await cameByLink(fixture, 'alice'))).toBe(true)
    fixture.turnClock(15 * minute)
    expect((await tryPassword(browser(), 'alice', password)).status).toBe(303)
  })

  test('that fits is no attempt that counts', async () => {
    fixture.turnClock(60 * minute)
    for (let turn = 0; turn < 12; turn++) expect((await tryPassword(browser(), 'alice', password)).status).toBe(303)
  })
})

test('an address may try sixty times in 15 minutes, whatever it tries', async () => {
  fixture.turnClock(60 * minute)
  const person = browser()
  const form = await person.get('/login')
  const answers = []
  for (let turn = 0; turn < 61; turn++) answers.push((await person.submit(form, '/login', { token: 'awp_none' })).status)
  expect(answers.slice(0, 60).every((status) => status === 422)).toBe(true)
  expect(answers[60]).toBe(429)
  // A wrong link is a guess like others; one that is right is none, and leads in all the same.
  const shown = await person.get(await linkFor(fixture, 'carol'))
  expect((await person.submit(shown, '/login/link', { code: 'awl_none' })).status).toBe(429)
  expect(await person.submit(shown, '/login/link')).toMatchObject({ status: 303, location: '/' })
  fixture.turnClock(60 * minute)
})

describe('a session that no token opened', () => {
  test('may everything that its user may, and is no token that anybody sees', async () => {
    const { items: before } = (await fixture.call('GET', '/api/v1/users/bob/tokens')).body
    const person = await cameByLink(fixture, 'bob')
    expect((await fixture.call('GET', '/api/v1/users/bob/tokens')).body.items).toEqual(before)
    const rows = database((db) => db.prepare("select id, hash, kind from tokens where login = 'bob' and kind = 'session'").all())
    expect(rows).not.toEqual([])
    for (const { id, hash } of rows) {
      expect(String(hash)).toMatch(/^session /)
      expect((await fixture.call('GET', '/api/v1/caller', { token: String(hash) })).status).toBe(401)
      expect((await fixture.call('DELETE', `/api/v1/users/bob/tokens/${id}`)).status).toBe(404)
    }
    expect(await isIn(person)).toBe(true)
  })

  test('is named in the audit log as a session, by its number and how it was opened', async () => {
    const person = await cameByLink(fixture, 'bob')
    await person.submit(await person.get('/settings/account'), '/logout')
    const [signOut, signIn] = await entries('bob')
    expect(signOut).toMatchObject({ action: 'sign-out', actor: 'bob', credential: expect.stringMatching(/^session \d+ by one-time link$/) })
    expect(signIn).toMatchObject({ action: 'sign-in', actor: 'bob', credential: 'one-time link', address: '127.0.0.1' })
  })

  test('leaves no token behind, however it ends', async () => {
    const tokens = () => database((db) => db.prepare("select count(*) as n from tokens where kind = 'session'").get()?.n)
    const sessions = () => database((db) => db.prepare("select count(*) as n from sessions where way <> 'token'").get()?.n)
    const person = await cameByLink(fixture, 'bob')
    const before = Number(tokens())
    await person.submit(await person.get('/settings/account'), '/logout')
    expect(tokens()).toBe(before - 1)
    expect(sessions()).toBe(before - 1)
    // The next sign-in finds all others idle for too long.
    fixture.turnClock(15 * 24 * 60 * minute)
    await cameByLink(fixture, 'bob')
    expect([tokens(), sessions()]).toEqual([1, 1])
  })

  test('ends with its user', async () => {
    await fixture.call('POST', '/api/v1/users', { body: { login: 'short-lived' } })
    const person = await cameByPassword(fixture, 'short-lived', password)
    expect((await fixture.call('DELETE', '/api/v1/users/short-lived')).status).toBe(204)
    expect(await isIn(person)).toBe(false)
    expect((await tryPassword(browser(), 'short-lived', password)).status).toBe(422)
  })
})
