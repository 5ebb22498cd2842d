// Personal settings: who sets a password by what, whom that signs out, other browsers, and apps that act in one's name.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { passwordFault } from '../../../src/platform/domain/password-rules.ts'
import { type Browser, openBrowser } from '../support/browser.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { authorize, oauthApp, signedIn, userToken } from '../support/oauth-fixture.ts'
import { cameByLink, cameByPassword, isIn, linkFor, setPassword, tryPassword } from '../support/people-fixture.ts'

let fixture: Fixture
const path = '/settings/account'
const password = 'lamp orbit velvet 42'
const other = 'river cactus mirror 7'
const minute = 60_000

beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const fits = async (login: string, text: string) => (await tryPassword(openBrowser(fixture.platform.url), login, text)).status === 303

describe('a new password', () => {
  test.each([
    ['short but 14 ok', null],
    ['only 14 chars.', /at least 15 characters/],
    ['x'.repeat(1_001), /at most 1000/],
    ['aaaaaaaaaaaaaaaaaaaa', /guessed/],
    ['123456789012345678', /guessed/],
    ['abcdefghijklmnopq', /guessed/],
    ['alicealicealicealice', /guessed/],
    ['passwordpassword12345', /guessed/],
    ['alice-password-1234', /guessed/],
    ['qwertyuiopasdfghjkl', /guessed/],
    ['🦊 fox 🐢 turtle 🌵', null],
    ['correct staple lamp', null],
    ['                    ', /guessed/],
  ])('%j is told what is wrong with it: %s', (text, fault) => {
    if (fault === null) expect(passwordFault(text, 'alice')).toBeNull()
    else expect(passwordFault(text, 'alice')).toMatch(fault)
  })

  test('is set without the present one within ten minutes of a link, and with it afterwards', async () => {
    const person = await cameByLink(fixture, 'alice')
    expect((await setPassword(person, password)).location).toBe(`${path}?done=password`)
    expect((await setPassword(person, other)).location).toBe(`${path}?done=password`)
    fixture.turnClock(10 * minute)
    expect((await person.get(path)).text).toContain('name="present"')
    const without = await setPassword(person, password)
    expect([without.status, without.text]).toEqual([422, expect.stringContaining('Type the password that you have now.')])
    const wrong = await setPassword(person, password, 'not this one at all')
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('This is not your present password.')])
    expect(await fits('alice', other)).toBe(true)
    expect((await setPassword(person, password, other)).location).toBe(`${path}?done=password`)
    expect(await fits('alice', password)).toBe(true)
    expect(await fits('alice', other)).toBe(false)
  })

  test('that is wrong is never shown again, and nothing changes', async () => {
    const person = await cameByLink(fixture, 'alice')
    const shown = await person.get(path)
    for (const [fields, message] of [
      [{ password: 'too short', repeated: 'too short' }, 'at least 15 characters'],
      [{ password: 'lamp orbit secret 43', repeated: 'lamp orbit secret 44' }, 'This is not the same.'],
    ] as const) {
      const seen = await person.submit(shown, `${path}/password`, fields)
      expect([seen.status, seen.text]).toEqual([422, expect.stringContaining(message)])
      expect(seen.text).not.toContain(fields.password)
    }
    expect(await fits('alice', password)).toBe(true)
  })

  test('ends all other sessions of the user and every link, and no session of anybody else', async () => {
    const browsers = [await cameByLink(fixture, 'bob'), await signedIn(fixture, 'bob'), await cameByPassword(fixture, 'bob', password)]
    const alice = await signedIn(fixture, 'alice')
    const link = await linkFor(fixture, 'bob')
    const here = browsers[2] as Browser
    const fresh = await cameByLink(fixture, 'bob')
    expect((await setPassword(here, other, password)).status).toBe(303)
    expect(await Promise.all([...browsers, fresh, alice].map(isIn))).toEqual([false, false, true, false, true])
    expect((await openBrowser(fixture.platform.url).get(link)).status).toBe(410)
    const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=bob&limit=2')).body
    expect(items.map(({ action }: { action: string }) => action)).toEqual(['end-sessions', 'set-password'])
    expect(JSON.stringify(items)).not.toContain('scrypt')
  })

  test('is set by no access key alone, whatever its scopes, since a password opens everything', async () => {
    await fixture.call('POST', '/api/v1/users', { body: { login: 'newcomer' } })
    const person = await signedIn(fixture, 'newcomer')
    expect((await person.get(path)).text).not.toContain(`${path}/password`)
    const csrf = /name="csrf" value="([^"]*)"/.exec((await person.get(path)).text)?.[1] ?? ''
    const seen = await person.post(`${path}/password`, { csrf, password, repeated: password })
    expect([seen.status, seen.text]).toEqual([403, expect.stringContaining('An access key sets no first password.')])
    expect(await fits('newcomer', password)).toBe(false)
    await setPassword(await cameByLink(fixture, 'newcomer'), password)
    const withKey = await signedIn(fixture, 'newcomer')
    expect((await setPassword(withKey, other)).status).toBe(422)
    expect((await setPassword(withKey, other, password)).status).toBe(303)
    const reader = await signedIn(fixture, 'newcomer', await fixture.token('newcomer', { readOnly: true }))
    expect((await setPassword(reader, password, other)).status).toBe(403)
    expect(await fits('newcomer', other)).toBe(true)
  })

  test('is not found out by trying the present one', async () => {
    fixture.turnClock(60 * minute)
    const person = await cameByPassword(fixture, 'carol', password)
    const statuses = []
    for (let turn = 0; turn < 11; turn++) statuses.push((await setPassword(person, other, `wrong attempt ${turn}`)).status)
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 422), 429])
    fixture.turnClock(60 * minute)
  })
})

describe('other browsers', () => {
  test('are listed with how, from where and since when, and signed out one by one or all at once', async () => {
    const [first, second, third] = [
      await cameByLink(fixture, 'carol'),
      await signedIn(fixture, 'carol'),
      await cameByLink(fixture, 'carol'),
    ]
    const shown = await first.get(path)
    expect(shown.text).toContain('this browser')
    expect(shown.text).toContain('access key test')
    expect(shown.text).toContain('127.0.0.1')
    const ids = [...shown.text.matchAll(/sessions\/(\d+)\/end"/g)].map(([, id]) => Number(id))
    expect(ids.length).toBeGreaterThanOrEqual(2)
    const newest = Math.max(...ids)
    expect((await first.submit(shown, `${path}/sessions/${newest}/end`)).location).toBe(`${path}?done=session`)
    expect(await isIn(third)).toBe(false)
    expect(await isIn(second)).toBe(true)
    expect((await first.submit(shown, `${path}/sessions/${newest}/end`)).status).toBe(404)
    await first.submit(await first.get(path), `${path}/sessions/end`)
    expect([await isIn(first), await isIn(second)]).toEqual([true, false])
  })

  test('of somebody else are as if they were not there', async () => {
    const alice = await cameByLink(fixture, 'alice')
    const bob = await cameByLink(fixture, 'bob')
    await cameByLink(fixture, 'bob')
    const id = /sessions\/(\d+)\/end"/.exec((await bob.get(path)).text)?.[1]
    const shown = await alice.get(path)
    const csrf = /name="csrf" value="([^"]*)"/.exec(shown.text)?.[1] ?? ''
    const [others, nobodys] = [
      await alice.post(`${path}/sessions/${id}/end`, { csrf }),
      await alice.post(`${path}/sessions/99999/end`, { csrf }),
    ]
    expect([others.status, others.text]).toEqual([nobodys.status, nobodys.text])
    expect(others.status).toBe(404)
    expect(await isIn(bob)).toBe(true)
  })
})

describe('authorized apps', () => {
  test('are listed with what they may, and end at once with all their tokens', async () => {
    const client = await oauthApp(fixture, 'helper', { name: 'Helper', permissions: { user: { emails: 'read' } } })
    const person = await signedIn(fixture, 'bob')
    const { token } = await userToken(person, client)
    const shown = await person.get(path)
    expect(shown.text).toContain('Revoke helper')
    const action = /action="([^"]*\/revoke)"/.exec(shown.text)?.[1] ?? ''
    const thief = await signedIn(fixture, 'alice')
    expect((await thief.submit(await thief.get(path), '/logout')).status).toBe(303)
    const alice = await signedIn(fixture, 'alice')
    const csrf = /name="csrf" value="([^"]*)"/.exec((await alice.get(path)).text)?.[1] ?? ''
    expect((await alice.post(action, { csrf })).status).toBe(404)
    expect((await person.submit(shown, action)).location).toBe(`${path}?done=authorization`)
    expect((await person.get(path)).text).toContain('No app acts in your name.')
    const answer = await fetch(`${fixture.platform.url}/api/v3/user`, { headers: { authorization: `token ${token}` } })
    expect(answer.status).toBe(401)
    expect((await authorize(person, client)).searchParams.get('code')).toMatch(/^[0-9a-f]{40}$/)
  })
})
