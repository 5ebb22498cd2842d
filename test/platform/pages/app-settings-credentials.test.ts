// Keys and client secrets on the pages: made once, shown once, deleted.
import { createPublicKey } from 'node:crypto'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Seen } from '../support/browser.ts'
import { app, create, mustSubmit } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

async function pageOf(slug: string): Promise<string> {
  await mustSubmit(fixture.call, slug, [create(app(slug, 'acme'))])
  return `/organizations/acme/settings/apps/${slug}/credentials`
}

const keysOf = async (slug: string) => (await fixture.call('GET', `/api/v1/apps/${slug}/keys`)).body.items
const secretsOf = async (slug: string) => (await fixture.call('GET', `/api/v1/apps/${slug}/secrets`)).body.items

/** Everything that the platform keeps, and has said to whoever runs it. */
function everythingKept(): string {
  const db = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
  const tables = db.prepare("select name from sqlite_master where type = 'table'").all() as { name: string }[]
  const rows = tables.flatMap(({ name }) => db.prepare(`select * from "${name}"`).all())
  db.close()
  return JSON.stringify(rows) + fixture.logged.join('\n')
}

const preOf = ({ text }: Seen, id: string) => new RegExp(`<pre id="${id}"[^>]*>([^<]*)</pre>`).exec(text)?.[1] ?? ''

describe('private keys', () => {
  test('are made with a press, and shown on the answering page alone', async () => {
    const path = await pageOf('keyed')
    const before = await alice.get(path)
    expect(before.text).toContain('it cannot sign in')
    const made = await alice.submit(before, `${path}/keys`)
    expect(made.status).toBe(200)
    expect(made.headers.get('cache-control')).toBe('no-store')
    const pem = preOf(made, 'pem')
    expect(pem).toContain('BEGIN RSA PRIVATE KEY')
    const [key] = await keysOf('keyed')
    expect(made.text).toContain(`SHA256:${key.fingerprint}`)
    const [, data = ''] =
      /href="data:application\/x-pem-file;base64,([^"]*)" download="keyed\.2030-01-01\.private-key\.pem"/.exec(made.text) ?? []
    expect(Buffer.from(data, 'base64').toString()).toBe(pem)
    expect(createPublicKey(pem).asymmetricKeyType).toBe('rsa')
    expect((await alice.get(path)).text).not.toContain('PRIVATE KEY')
    expect(everythingKept()).not.toContain(pem.slice(40, 90))
  })

  test('are not made anew by loading the answering page again, nor by a form of before a start or of long ago', async () => {
    const path = await pageOf('once')
    const shown = await alice.get(path)
    expect((await alice.submit(shown, `${path}/keys`)).status).toBe(200)
    const again = await alice.submit(shown, `${path}/keys`)
    expect(again.status).toBe(409)
    expect(again.text).toContain('Nothing was made')
    expect(await keysOf('once')).toHaveLength(1)
    expect((await alice.submit(again, `${path}/keys`)).status).toBe(200)
    const old = await alice.get(path)
    fixture.turnClock(3_600_000)
    expect((await alice.submit(old, `${path}/keys`)).status).toBe(409)
    const fresh = await alice.get(path)
    expect((await alice.submit(fresh, `${path}/keys`, { once: `${'x'.repeat(20_000)}` })).status).toBe(409)
    await fixture.restart()
    alice = await signedIn(fixture, 'alice')
    expect(
      (await alice.submit(await alice.get(path), `${path}/keys`, { once: /name="once" value="([^"]*)"/.exec(fresh.text)?.[1] ?? '' }))
        .status,
    ).toBe(409)
    expect(await keysOf('once')).toHaveLength(2)
  })

  test('are deleted, but for the last one', async () => {
    const path = await pageOf('ending')
    await alice.submit(await alice.get(path), `${path}/keys`)
    const [first] = await keysOf('ending')
    const single = await alice.get(path)
    expect(single.text).not.toContain(`${path}/keys/${first.id}/delete`)
    expect(single.text).toContain('the last one stays')
    const csrf = /name="csrf" value="([^"]*)"/.exec(single.text)?.[1] ?? ''
    expect((await alice.post(`${path}/keys/${first.id}/delete`, { csrf })).status).toBe(409)
    await alice.submit(single, `${path}/keys`)
    expect(await alice.submit(await alice.get(path), `${path}/keys/${first.id}/delete`)).toMatchObject({ status: 303, location: path })
    expect(await keysOf('ending')).toHaveLength(1)
    expect((await alice.post(`${path}/keys/${first.id}/delete`, { csrf })).status).toBe(404)
    // Of another app.
    const other = await pageOf('other')
    const [left] = await keysOf('ending')
    expect((await alice.post(`${other}/keys/${left.id}/delete`, { csrf })).status).toBe(404)
  })
})

describe('their end', () => {
  test('is set by the last day and taken back, but not for the last key, nor to a day that is over', async () => {
    const path = await pageOf('timed')
    for (let made = 0; made < 2; made++) await alice.submit(await alice.get(path), `${path}/keys`)
    await alice.submit(await alice.get(path), `${path}/secrets`)
    const [first, second] = await keysOf('timed')
    const [secret] = await secretsOf('timed')
    const shown = await alice.get(path)
    const end = (what: string, day: string) => alice.submit(shown, `${path}/${what}/end`, { ends_on: day })
    const ends = async () => [...(await keysOf('timed')), ...(await secretsOf('timed'))].map(({ expiresAt }) => expiresAt)
    expect(await end(`keys/${first.id}`, '2031-03-31')).toMatchObject({ status: 303, location: path })
    expect((await end(`secrets/${secret.id}`, '2031-04-30')).status).toBe(303)
    expect(await ends()).toEqual(['2031-04-01T00:00:00.000Z', null, '2031-05-01T00:00:00.000Z'])
    expect((await alice.get(path)).text).toContain('value="2031-03-31"')
    const last = await end(`keys/${second.id}`, '2031-06-30')
    expect([last.status, last.text.includes('make a new key')]).toEqual([409, true])
    for (const day of ['2029-12-31', '2031-02-30', 'soon', '\0']) expect((await end(`keys/${first.id}`, day)).status).toBe(422)
    expect((await end(`keys/${first.id}`, '')).status).toBe(303)
    expect((await ends())[0]).toBeNull()
    const other = await pageOf('other-timed')
    const csrf = /name="csrf" value="([^"]*)"/.exec(shown.text)?.[1] ?? ''
    expect((await alice.post(`${other}/keys/${first.id}/end`, { csrf, ends_on: '2031-03-31' })).status).toBe(404)
  })
})

describe('client secrets', () => {
  test('are shown once, and by their last eight characters afterwards', async () => {
    const path = await pageOf('secretive')
    const shown = await alice.get(path)
    const made = await alice.submit(shown, `${path}/secrets`)
    const value = preOf(made, 'value')
    expect(value).toMatch(/^awc_\w{36}$/)
    expect((await alice.submit(shown, `${path}/secrets`)).status).toBe(409)
    const [secret] = await secretsOf('secretive')
    const later = await alice.get(path)
    expect(later.text).toContain(`…${value.slice(-8)}`)
    expect(later.text).not.toContain(value)
    expect(everythingKept()).not.toContain(value)
    expect((await alice.submit(later, `${path}/secrets/${secret.id}/delete`)).status).toBe(303)
    expect(await secretsOf('secretive')).toEqual([])
  })
})

test('a session that only looks sees credentials and makes none', async () => {
  const path = await pageOf('looked-at')
  const looking = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
  const shown = await looking.get(path)
  expect(shown.status).toBe(200)
  for (const what of ['keys', 'secrets']) expect((await looking.submit(shown, `${path}/${what}`)).status).toBe(403)
  expect(await keysOf('looked-at')).toEqual([])
})
