// Access keys on their page: made with what the form says and no more than the session has, shown once, revoked.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Token } from '../../../src/generated/types.ts'
import { openBrowser, unescaped } from '../support/browser.ts'
import { allScopes, type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { cameByLink, isIn } from '../support/people-fixture.ts'

let fixture: Fixture
const path = '/settings/tokens'
const day = 24 * 60 * 60 * 1000

beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const valueIn = (text: string) => /<code id="value">([^<]*)<\/code>/.exec(text)?.[1] ?? ''
const keysOf = async (login: string): Promise<Token[]> => (await fixture.call('GET', `/api/v1/users/${login}/tokens?limit=1000`)).body.items
const newest = async (login: string) => (await keysOf(login)).at(-1)

describe('a new access key', () => {
  test('has its value on the answering page, and nowhere after', async () => {
    const person = await cameByLink(fixture, 'alice')
    const shown = await person.get(path)
    const made = await person.submit(shown, path, { name: 'deploy', expires: '30', scope: ['repo', 'admin:org'] })
    expect([made.status, made.location]).toEqual([200, null])
    expect(made.headers.get('cache-control')).toBe('no-store')
    const value = valueIn(made.text)
    const { body } = await fixture.call('GET', '/api/v1/caller', { token: value })
    expect(body).toMatchObject({ login: 'alice', token: { name: 'deploy', scopes: ['admin:org', 'repo'], readOnly: false } })
    expect(body.token.expiresAt).toBe('2030-01-31T00:00:00.000Z')
    const listed = await person.get(path)
    expect(listed.text).toContain('deploy')
    expect(listed.text).not.toContain(value)
    expect(fixture.logged.join('\n')).not.toContain(value)
    expect(JSON.stringify((await fixture.call('GET', '/api/v1/audit-log?limit=20')).body)).not.toContain(value)
  })

  test('is made once, however often the form is sent', async () => {
    const person = await cameByLink(fixture, 'alice')
    const shown = await person.get(path)
    const fields = { name: 'once', expires: '7', scope: 'repo' }
    const answers = await Promise.all(Array.from({ length: 5 }, () => person.submit(shown, path, fields)))
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409, 409, 409])
    const again = await person.submit(shown, path, { ...fields, name: 'another' })
    expect([again.status, again.text]).toEqual([409, expect.stringContaining('This form was sent before, or is too old.')])
    expect(again.text).toContain('value="another"')
    expect((await keysOf('alice')).filter(({ name }) => name === 'once' || name === 'another')).toHaveLength(1)
    // Another form makes another, under the same name too.
    expect((await person.submit(await person.get(path), path, fields)).status).toBe(200)
  })

  test.each([
    ['never', '', null],
    ['7', '', '2030-01-08T00:00:00.000Z'],
    ['365', '', '2031-01-01T00:00:00.000Z'],
    ['date', '2030-02-28', '2030-03-01T00:00:00.000Z'],
  ])('lives as the form says: %s %s', async (expires, expires_on, expected) => {
    const person = await cameByLink(fixture, 'bob')
    const made = await person.submit(await person.get(path), path, { name: 'timed', expires, expires_on, scope: 'repo', read_only: 'on' })
    expect(made.status).toBe(200)
    expect(await newest('bob')).toMatchObject({ expiresAt: expected, readOnly: true })
  })

  test.each([
    [{ name: '' }, 'A name has 1 to 100 characters.'],
    [{ name: 'x'.repeat(101) }, 'A name has 1 to 100 characters.'],
    [{ scope: [] as string[] }, 'Choose at least one of the scopes below.'],
    [{ scope: ['repo', 'everything'] }, 'Choose at least one of the scopes below.'],
    [{ expires: 'date', expires_on: '2030-02-30' }, 'Choose a date.'],
    [{ expires: 'date', expires_on: '' }, 'Choose a date.'],
    [{ expires: 'for ever' }, 'Choose a date.'],
    [{ expires: 'date', expires_on: '2029-01-01' }, 'Choose a day that is to come.'],
  ])('is told what is wrong with its form, which keeps what was typed: %j', async (wrong, message) => {
    const person = await cameByLink(fixture, 'carol')
    const before = await keysOf('carol')
    const good = { name: 'kept <b>name</b>', expires: '30', scope: ['repo', 'notifications'] }
    const seen = await person.submit(await person.get(path), path, { ...good, ...wrong })
    expect([seen.status, seen.text]).toEqual([422, expect.stringContaining(message)])
    if (!('name' in wrong)) expect(unescaped(seen.text)).toContain('value="kept <b>name</b>"')
    if (!('scope' in wrong)) expect(seen.text).toMatch(/value="notifications" checked/)
    expect(await keysOf('carol')).toEqual(before)
  })

  test('is not made by a form that is none of this page, nor by one with U+0000', async () => {
    const person = await cameByLink(fixture, 'carol')
    const fields = { name: 'x', expires: '7', scope: 'repo' }
    expect((await person.submit(await person.get(path), path, { ...fields, once: '' })).status).toBe(409)
    expect((await person.submit(await person.get(path), path, { ...fields, once: 'x.1.y' })).status).toBe(409)
    expect((await person.submit(await person.get(path), path, { ...fields, name: 'a\0b' })).status).toBe(422)
    expect((await person.post(path, fields)).status).toBe(403)
  })

  test('has no scope and no longer life than the key that the session came with', async () => {
    const key = await fixture.token('alice', { scopes: ['user', 'repo'], expiresAt: '2030-01-10T00:00:00Z' })
    const person = await signedIn(fixture, 'alice', key)
    const shown = await person.get(path)
    expect(shown.text).toMatch(/value="admin:org"[^>]* disabled/)
    const wider = await person.submit(shown, path, { name: 'wider', expires: '7', scope: ['repo', 'admin:org'] })
    expect([wider.status, wider.text]).toEqual([422, expect.stringContaining('does not have admin:org')])
    const longer = await person.submit(shown, path, { name: 'longer', expires: 'never', scope: 'repo' })
    expect([longer.status, longer.text]).toEqual([422, expect.stringContaining('ends at 2030-01-10')])
    expect((await person.submit(shown, path, { name: 'narrow', expires: '7', scope: 'repo' })).status).toBe(200)
  })
})

describe('the list', () => {
  test('shows every scope with its remarks, and which of them open nothing here', async () => {
    const { text } = await (await cameByLink(fixture, 'alice')).get(path)
    const { items } = (await fixture.call('GET', '/api/v1/scopes?limit=1000')).body
    for (const scope of allScopes) expect(text).toContain(`value="${scope}"`)
    const idle = items.filter(({ routes }: { routes: string[] }) => routes.length === 0)
    expect(text.split('opens nothing on this platform yet').length - 1).toBe(idle.length)
  })

  test('shows names as text, with what would hide in them', async () => {
    const person = await cameByLink(fixture, 'alice')
    await person.submit(await person.get(path), path, { name: '<script>alert(1)</script>\u202egnp', expires: '7', scope: 'repo' })
    const { text } = await person.get(path)
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}gnp')
  })

  test('marks what is over, and goes on to the next page', async () => {
    await fixture.token('bob', { expiresAt: '2030-01-02T00:00:00Z' })
    for (let number = 0; number < 101; number++) await fixture.token('bob')
    const person = await cameByLink(fixture, 'bob')
    fixture.turnClock(2 * day)
    const { text } = await person.get(path)
    expect(text).toContain('over')
    const next = unescaped(/rel="next" href="([^"]*)"/.exec(text)?.[1] ?? '')
    const second = await person.get(next)
    expect(second.status).toBe(200)
    expect(second.text).not.toContain('rel="next"')
    expect((await person.get(`${path}?after=x`)).status).toBe(404)
  })
})

describe('revoking', () => {
  test('ends a key at once, and the session that came with it', async () => {
    const value = await fixture.token('carol')
    const person = await signedIn(fixture, 'carol', value)
    const { id } = (await newest('carol')) as Token
    expect((await person.submit(await person.get(path), `${path}/${id}/revoke`)).location).toBe(`${path}?done=revoked`)
    expect((await fixture.call('GET', '/api/v1/caller', { token: value })).status).toBe(401)
    expect(await isIn(person)).toBe(false)
  })

  test('somebody else’s key is as if it were not there', async () => {
    await fixture.token('bob')
    const { id } = (await newest('bob')) as Token
    const person = await cameByLink(fixture, 'alice')
    const csrf = /name="csrf" value="([^"]*)"/.exec((await person.get(path)).text)?.[1] ?? ''
    const [others, nobodys] = [await person.post(`${path}/${id}/revoke`, { csrf }), await person.post(`${path}/999999/revoke`, { csrf })]
    expect([others.status, others.text]).toEqual([404, nobodys.text])
    expect((await newest('bob'))?.id).toBe(id)
    expect((await openBrowser(fixture.platform.url).post(`${path}/${id}/revoke`, { csrf })).status).toBe(403)
  })
})
