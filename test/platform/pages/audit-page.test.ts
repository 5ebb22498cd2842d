// The audit log on its pages and by the API: narrowed by who, what and when, what changed field by field, and for whom.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '../../../src/generated/types.ts'
import type { Browser } from '../support/browser.ts'
import { unescaped } from '../support/browser.ts'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { cameByLink } from '../support/people-fixture.ts'

let fixture: Fixture
let alice: Browser
const hour = 60 * 60 * 1000
const log = '/organizations/acme/settings/audit-log'
const evil = '<img src=x onerror=alert(1)>'

/** At noon alice makes apps, an hour later bob makes one, another hour later alice changes and ends things. */
beforeAll(async () => {
  fixture = await startFixture()
  const [alices, bobs] = [await fixture.token('alice'), await fixture.token('bob')]
  const spec = { visibility: 'public', permissions: { repository: { contents: 'read' } } }
  fixture.turnClock(12 * hour)
  await mustSubmit(
    fixture.call,
    'acme-apps',
    [create(app('ci', 'acme', spec)), create(app('ci-2', 'acme')), create(installation('ci', 'acme'))],
    {
      token: alices,
    },
  )
  fixture.turnClock(hour)
  await mustSubmit(fixture.call, 'widgets-apps', [create(app('lint', 'widgets'))], { token: bobs })
  fixture.turnClock(hour)
  const changed = { ...spec, name: 'CI', description: evil, permissions: { repository: { contents: 'write' } } }
  await mustSubmit(fixture.call, 'acme-apps', [alter(await record(fixture.call, 'App/ci'), app('ci', 'acme', changed))], { token: alices })
  await mustSubmit(fixture.call, 'acme-apps', [end(await record(fixture.call, 'App/ci-2'))], { token: alices })
  alice = await cameByLink(fixture, 'alice')
})
afterAll(() => fixture.stop())

async function found(query: string): Promise<string[]> {
  const { status, body } = await fixture.call('GET', `/api/v1/audit-log?limit=1000&${query}`)
  if (status !== 200) throw new Error(JSON.stringify(body))
  return body.items.map(({ action, key }: AuditEntry) => `${action} ${key}`)
}

describe('by the API', () => {
  test.each([
    ['space=acme&app=ci', ['update App/ci', 'install Installation/ci@acme', 'create App/ci']],
    ['app=ci&action=update', ['update App/ci']],
    ['actor=bob', ['create App/lint']],
    ['actor=nobody', []],
    ['space=widgets&actor=alice', []],
    ['actor=alice&action=delete', ['delete App/ci-2']],
    ['actor=alice&to=2030-01-01T12:59:59Z', ['install Installation/ci@acme', 'create App/ci-2', 'create App/ci']],
    ['from=2030-01-01T13:00:00Z&to=2030-01-01T13:59:59Z', ['create App/lint']],
    // Both ends belong to it.
    ['from=2030-01-01T13:00:00Z&to=2030-01-01T13:00:00.000Z', ['create App/lint']],
    ['from=2030-01-01T13:00:00.001Z&to=2030-01-01T13:59:59.999Z', []],
    // A minute is the whole of it, and an offset is as good.
    ['from=2030-01-01T12:59Z&to=2030-01-01T13:00Z', ['create App/lint']],
    ['from=2030-01-01T15:00:00%2B02:00&to=2030-01-01T15:59%2B02:00', ['create App/lint']],
    // A day begins and ends in UTC.
    ['actor=bob&from=2030-01-01&to=2030-01-01', ['create App/lint']],
    ['to=2029-12-31', []],
    ['from=2030-01-02', []],
    ['actor=bob&from=0000-01-01&to=9999-12-31', ['create App/lint']],
    ['app=ci%25', []],
    ["app=ci' or 1=1 --", []],
  ])('%s', async (query, expected) => {
    expect((await found(query)).toSorted()).toEqual(expected.toSorted())
  })

  test('no time, an empty word and U+0000 are errors', async () => {
    for (const query of [
      'from=yesterday',
      'to=2030-02-30',
      'to=9999-12-31T23:59-01:00',
      'before=2030-01-01',
      'actor=',
      'app=%00',
      'from=2030-01-01&from=2030-01-02',
    ])
      expect((await fixture.call('GET', `/api/v1/audit-log?${query}`)).status, query).toBe(400)
  })

  test('narrowed pages go on without gaps', async () => {
    const whole = await found('space=acme&actor=alice')
    const paged: string[] = []
    let after = ''
    do {
      const { body } = await fixture.call('GET', `/api/v1/audit-log?limit=2&space=acme&actor=alice${after}`)
      paged.push(...body.items.map(({ action, key }: AuditEntry) => `${action} ${key}`))
      after = body.next === null ? '' : `&after=${body.next}`
    } while (after !== '')
    expect(paged).toEqual(whole)
  })
})

describe('the page', () => {
  const rows = (text: string) => [...text.matchAll(/<time datetime="([^"]*)"/g)].length
  const narrowed = (fields: Record<string, string>) => alice.get(`${log}?${new URLSearchParams(fields)}`)

  test('shows what changed field by field, newest first', async () => {
    const { text } = await alice.get(log)
    const entry = unescaped(text.split('<code>App/ci</code>')[1] ?? '')
    expect(entry).toContain('<dt>spec.permissions.repository.contents</dt><dd><del>read</del> <ins>write</ins>')
    expect(text.indexOf('App/ci-2')).toBeLessThan(text.indexOf('<code>App/ci</code>'))
    expect(text).toContain('changeset 1 of acme-apps')
  })

  test('marks what was risky in the words of plans, and nothing else', async () => {
    const { text } = await narrowed({ app: 'ci' })
    expect(text.match(/high risk/g)).toHaveLength(1)
    expect(text).toContain('raise-permission, dangerous-permission')
    expect((await narrowed({ app: 'ci-2', action: 'delete' })).text).toMatch(/high risk<\/span> <span class="small">delete/)
  })

  test('shows of what is made the fields that say something', async () => {
    const { text } = await narrowed({ app: 'ci-2', action: 'create' })
    expect(text).toContain('<dt>spec.visibility</dt><dd><ins>private</ins></dd>')
    expect(text).not.toContain('spec.homepage')
  })

  test('shows texts of others as text', async () => {
    const { text } = await alice.get(log)
    expect(text).not.toContain('<img src=x')
    expect(text).toContain('&lt;img src=x onerror=alert(1)&gt;')
  })

  test('narrows by actor, app, action and time, and keeps what was typed', async () => {
    expect(rows((await narrowed({ app: 'ci' })).text)).toBe(3)
    expect(rows((await narrowed({ app: 'App/ci', action: 'update' })).text)).toBe(1)
    const timed = await narrowed({ actor: 'alice', from: '2030-01-01T12:00', to: '2030-01-01T12:59' })
    expect(rows(timed.text)).toBe(3)
    expect(rows((await narrowed({ actor: 'alice', from: '2030-01-01T14:00', to: '2030-01-01T14:00' })).text)).toBe(2)
    expect(timed.text).toContain('value="2030-01-01T12:00"')
    const none = await narrowed({ actor: evil })
    expect([none.status, rows(none.text)]).toEqual([200, 0])
    expect(none.text).toContain('Nothing that fits.')
    expect(none.text).not.toContain(evil)
    const wrong = await narrowed({ from: 'yesterday' })
    expect([wrong.status, wrong.text]).toEqual([422, expect.stringContaining('This is no time')])
  })

  test('goes on to older entries with the filter kept', async () => {
    await mustSubmit(
      fixture.call,
      'many',
      Array.from({ length: 60 }, (_, index) => create(app(`many-${index}`, 'acme'))),
    )
    const first = await narrowed({ action: 'create' })
    expect(rows(first.text)).toBe(50)
    const next = unescaped(/rel="next" href="([^"]*)"/.exec(first.text)?.[1] ?? '')
    expect(next).toContain('action=create')
    const second = await alice.get(next)
    expect(rows(second.text)).toBe(12)
    expect(second.text).not.toContain('rel="next"')
    expect((await alice.get(`${log}?after=x`)).status).toBe(404)
  })

  test('is about the own space for whoever is not the site owner, and about everything for the site owner', async () => {
    const own = await alice.get('/audit-log')
    expect(own.text).toContain('sign-in')
    expect(own.text).not.toContain('App/lint')
    expect(own.text).toContain(`href="${log}"`)
    for (const space of ['bob', 'widgets', 'acme', 'nothing-there']) {
      const seen = await alice.get(`/audit-log?space=${space}`)
      expect([space, seen.status]).toEqual([space, 404])
    }
    const owner = await cameByLink(fixture, 'owner')
    expect((await owner.get('/audit-log?app=lint')).text).toContain('App/lint')
    expect((await owner.get('/audit-log?space=widgets&actor=bob')).text).toContain('App/lint')
    expect((await owner.get('/audit-log?space=nothing-there')).status).toBe(404)
  })

  test('is for admins with the scope, and for others as if it were not there', async () => {
    const [bob, carol] = [await signedIn(fixture, 'bob'), await signedIn(fixture, 'carol')]
    const nowhere = await bob.get('/organizations/nothing-there/settings/audit-log')
    for (const person of [bob, carol]) expect((await person.get(log)).status).toBe(404)
    expect(nowhere.status).toBe(404)
    expect((await bob.get('/organizations/alice/settings/audit-log')).status).toBe(404)
    const narrow = await signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['repo', 'admin:org', 'user'] }))
    const seen = await narrow.get(log)
    expect([seen.status, seen.text]).toEqual([403, expect.stringContaining('scope audit_log')])
  })
})
