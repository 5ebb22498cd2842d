// What cannot be taken back easily: nothing happens before the slug is typed, and the log says that it was risky.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppRecord } from '../../../src/generated/types.ts'
import type { Browser } from '../support/browser.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { unownedApp } from '../support/unowned-app.ts'

let fixture: Fixture
let alice: Browser
beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

const stored = async (slug: string) => (await record(fixture.call, `App/${slug}`)) as AppRecord
const gone = async (slug: string) => (await fixture.call('GET', `/api/v1/apps/${slug}`)).status === 404
const lastEntry = async (space: string) => (await fixture.call('GET', `/api/v1/audit-log?space=${space}`)).body.items[0]

describe.each([
  ['rename', { new_slug: 'typed-rename-new' }],
  ['visibility', {}],
  ['transfer', { space: 'alice' }],
  ['guard', {}],
  ['delete', {}],
])('%s', (deed, fields) => {
  test('wants the slug to be typed', async () => {
    const slug = `typed-${deed}`
    const root = await unownedApp(alice, slug)
    const [path, action] = [`${root}/danger`, `${root}/danger/${deed}`]
    const shown = await alice.get(path)
    expect(shown.text).toContain(`Type ${slug} to go on`)
    for (const typed of ['', slug.toUpperCase(), `${slug} `, 'other', '"><i>']) {
      const seen = await alice.submit(shown, action, { ...fields, slug: typed })
      expect(seen.status).toBe(422)
      expect(seen.text).toContain(`This is not ${slug}. Nothing was changed.`)
      expect(seen.text).not.toContain('<i>')
    }
    expect((await stored(slug)).revision).toBe(1)
    expect((await alice.submit(shown, action, { ...fields, slug })).status).toBe(303)
    expect((await gone(slug)) || (await record(fixture.call, `App/${slug}`).catch(() => null))?.revision !== 1).toBe(true)
  })
})

test('a renamed app keeps its id, is marked in the log, and is found under its new address', async () => {
  const path = await unownedApp(alice, 'before')
  const { id } = await stored('before')
  const done = await alice.submit(await alice.get(`${path}/danger`), `${path}/danger/rename`, { new_slug: 'afterwards', slug: 'before' })
  expect(done.location).toBe('/organizations/acme/settings/apps/afterwards/danger?done=saved')
  expect(await stored('afterwards')).toMatchObject({ id, formerSlug: 'before' })
  expect((await alice.get(`${path}/danger`)).location).toBe('/organizations/acme/settings/apps/afterwards/danger')
  expect(await lastEntry('acme')).toMatchObject({ action: 'rename', actor: 'alice', reasons: ['rename'] })
})

test('a slug that cannot be, or is taken, is refused with what was typed', async () => {
  const path = await unownedApp(alice, 'stays')
  await unownedApp(alice, 'taken')
  const shown = await alice.get(`${path}/danger`)
  for (const slug of ['Not A Slug', '', 'x'.repeat(200), '-a', 'a--b']) {
    const seen = await alice.submit(shown, `${path}/danger/rename`, { new_slug: slug, slug: 'stays' })
    expect(seen.status, slug).toBe(422)
    expect(seen.text).toMatch(/id="new_slug-fault">[^<]/)
  }
  const seen = await alice.submit(shown, `${path}/danger/rename`, { new_slug: 'taken', slug: 'stays' })
  expect(seen.status).toBe(409)
  expect(seen.text).toContain('value="taken"')
})

test('an app becomes public and private again, unless it is installed elsewhere', async () => {
  const path = await unownedApp(alice, 'opening')
  const action = `${path}/danger/visibility`
  const act = async () => alice.submit(await alice.get(`${path}/danger`), action, { slug: 'opening' })
  expect((await act()).status).toBe(303)
  expect(await lastEntry('acme')).toMatchObject({ reasons: ['make-public'] })
  await fixture.call('POST', '/api/v1/installations', { body: { app: 'opening', space: 'widgets', repositories: 'all' } })
  expect((await alice.get(`${path}/danger`)).text).toContain('in widgets: it can become private once it is uninstalled there')
  const refused = await act()
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('cannot be private while it is installed in widgets')
  await fixture.call('DELETE', '/api/v1/installations/opening/widgets')
  expect((await act()).status).toBe(303)
  expect((await stored('opening')).resource.spec.visibility).toBe('private')
})

test('what becomes private leaves the open market', async () => {
  const path = await unownedApp(alice, 'listed', { public: true })
  const shown = await alice.get(path)
  expect((await alice.submit(shown, path, { name: 'listed', 'market.listed': 'on' })).status).toBe(303)
  await alice.submit(await alice.get(`${path}/danger`), `${path}/danger/visibility`, { slug: 'listed' })
  expect((await stored('listed')).resource.spec).toMatchObject({ visibility: 'private', market: { listed: false } })
})

test('a transfer leads to spaces that the person administers, and to no others', async () => {
  const path = await unownedApp(alice, 'wandering')
  const shown = await alice.get(`${path}/danger`)
  expect(shown.text).toContain('<option value="alice">')
  expect(shown.text).not.toContain('<option value="widgets">')
  for (const space of ['widgets', 'nobody', '../x', '']) {
    const seen = await alice.submit(shown, `${path}/danger/transfer`, { space, slug: 'wandering' })
    expect([403, 422], space).toContain(seen.status)
  }
  expect((await stored('wandering')).revision).toBe(1)
  const done = await alice.submit(shown, `${path}/danger/transfer`, { space: 'alice', slug: 'wandering' })
  expect(done.location).toBe('/settings/apps/wandering/danger?done=saved')
  expect((await alice.get(done.location ?? '')).status).toBe(200)
  expect((await alice.get(`${path}/danger`)).status).toBe(404)
  expect(await lastEntry('alice')).toMatchObject({ action: 'transfer', reasons: ['transfer'] })
})

test('a guarded app is not deleted before the guard is lifted', async () => {
  const path = await unownedApp(alice, 'guarded')
  const act = async (deed: string) => alice.submit(await alice.get(`${path}/danger`), `${path}/danger/${deed}`, { slug: 'guarded' })
  expect((await act('guard')).status).toBe(303)
  const refused = await act('delete')
  expect(refused.status).toBe(422)
  expect(refused.text).toContain('lifecycle.preventDestroy')
  expect(await gone('guarded')).toBe(false)
  expect((await act('guard')).status).toBe(303)
  expect((await act('delete')).location).toBe('/organizations/acme/settings/apps')
  expect(await gone('guarded')).toBe(true)
})

test('says what a deletion ends, and a fleet hears that its app is lost', async () => {
  await mustSubmit(fixture.call, 'losing', [create(app('doomed', 'acme')), create(installation('doomed', 'acme'))])
  await fixture.call('POST', '/api/v1/apps/doomed/keys')
  const path = '/organizations/acme/settings/apps/doomed'
  const shown = await alice.get(`${path}/danger`)
  expect(shown.text).toContain('1 installation (acme) and 1 private key')
  const refused = await alice.submit(shown, `${path}/danger/delete`, { slug: 'doomed' })
  expect(refused.status).toBe(422)
  expect(refused.text).toMatch(/id="delete-by-hand-fault">The fleet losing owns it/)
  expect(await gone('doomed')).toBe(false)
  expect((await alice.submit(refused, `${path}/danger/delete`, { slug: 'doomed', by_hand: 'losing' })).status).toBe(303)
  expect(await gone('doomed')).toBe(true)
  const { lost } = (await fixture.call('GET', '/api/v1/state?fleet=losing')).body
  expect(lost).toMatchObject([
    { key: 'App/doomed', by: 'alice' },
    { key: 'Installation/doomed@acme', by: 'alice' },
  ])
})

test('nothing happens to an app that has changed since the page was loaded', async () => {
  const path = await unownedApp(alice, 'moving')
  const old = await alice.get(`${path}/danger`)
  await alice.submit(await alice.get(path), path, { name: 'Moved on' })
  const seen = await alice.submit(old, `${path}/danger/delete`, { slug: 'moving' })
  expect(seen.status).toBe(409)
  expect(seen.text).toContain('alice changed this app')
  expect(await gone('moving')).toBe(false)
})
