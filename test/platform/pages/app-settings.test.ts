// "Develop applications": the apps of a space, whose settings nobody else learns of.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const acme = '/organizations/acme/settings/apps'

describe('the list', () => {
  test('says what each app is, where it is installed, and what waits', async () => {
    const asking = { visibility: 'public', permissions: { repository: { contents: 'write' } } }
    await mustSubmit(fixture.call, 'listed-fleet', [
      create(app('listed', 'acme', { ...asking, name: '<b>Listed</b>\u202e' })),
      create(installation('listed', 'acme', { repositories: ['api', 'web'] })),
      create(installation('listed', 'widgets', { permissions: { repository: { contents: 'read' } } })),
    ])
    const alice = await signedIn(fixture, 'alice')
    const { text, status } = await alice.get(acme)
    expect(status).toBe(200)
    expect(text).toContain('&lt;b&gt;Listed&lt;/b&gt;\\u{202e}')
    expect(text).not.toContain('<b>Listed')
    expect(text).toContain(`href="${acme}/listed"`)
    expect(text).toContain('fleet listed-fleet')
    expect(text).toContain('installed in 2 spaces')
    expect(text).toContain('1 waits for consent')
    expect(text).toContain(`href="${acme}/new"`)
  })

  test("holds a person's own apps apart from those of organizations, and says so where there are none", async () => {
    const bob = await signedIn(fixture, 'bob')
    expect((await bob.get('/settings/apps')).text).toContain('No apps yet')
    await mustSubmit(fixture.call, 'bobs', [create(app('of-bob', 'bob'))])
    const { text } = await bob.get('/settings/apps')
    expect(text).toContain('/settings/apps/of-bob')
    expect(text).not.toContain('listed')
  })

  test('goes on where there are more apps than one page shows', async () => {
    const slugs = Array.from({ length: 60 }, (_, index) => `many-${String(index).padStart(2, '0')}`)
    await mustSubmit(
      fixture.call,
      'many',
      slugs.map((slug) => create(app(slug, 'carol'))),
    )
    const carol = await signedIn(fixture, 'carol')
    const first = await carol.get('/settings/apps')
    const [, next = ''] = /rel="next" href="([^"]*)"/.exec(first.text) ?? []
    const second = await carol.get(next)
    for (const slug of slugs) expect(first.text.includes(`/${slug}"`) !== second.text.includes(`/${slug}"`), slug).toBe(true)
  })
})

test.each([
  'after=%00',
  'after=App%2F%22%3E%3Cb%3E',
  `after=${'x'.repeat(5000)}`,
  'done=constructor',
  'done=%3Cb%3E',
  'page=-1',
  'before=1e9',
])('takes the query %s as nothing that it knows', async (query) => {
  await mustSubmit(fixture.call, 'queried', [create(app('queried', 'bob'))]).catch(() => null)
  const bob = await signedIn(fixture, 'bob')
  for (const path of ['', '/queried', '/queried/credentials', '/queried/installations', '/queried/deliveries', '/queried/danger']) {
    const { status, text } = await bob.get(`/settings/apps${path}?${query}`)
    expect(status, path).toBe(200)
    expect(text).not.toContain('<b>')
  }
})

describe('the settings of an app', () => {
  test('are nowhere but under its own space', async () => {
    const alice = await signedIn(fixture, 'alice')
    await mustSubmit(fixture.call, 'places', [create(app('placed', 'acme')), create(app('personal', 'alice'))])
    const absent = await alice.get(`${acme}/absent/credentials`)
    const paths = [
      '/settings/apps/placed/credentials',
      `${acme}/personal/credentials`,
      '/organizations/alice/settings/apps/personal/credentials',
    ]
    for (const path of paths) {
      const seen = await alice.get(path)
      expect(seen.status, path).toBe(404)
      expect(seen.text).toBe(absent.text)
    }
    expect((await alice.get('/settings/apps/personal/credentials')).status).toBe(200)
  })

  test('are found under a former slug', async () => {
    await mustSubmit(fixture.call, 'moves', [create(app('before', 'acme'))])
    await mustSubmit(fixture.call, 'moves', [alter(await record(fixture.call, 'App/before'), app('after', 'acme'), 'rename')])
    const alice = await signedIn(fixture, 'alice')
    expect((await alice.get(`${acme}/before/credentials?after=1`)).location).toBe(`${acme}/after/credentials?after=1`)
  })

  test('name the fleet that owns it, and its last changeset to those who may read of it', async () => {
    await mustSubmit(fixture.call, 'owner-fleet', [create(app('owned', 'acme'))])
    const alice = await signedIn(fixture, 'alice')
    const { text } = await alice.get(`${acme}/owned/credentials`)
    expect(text).toContain('belongs to the fleet <strong>owner-fleet</strong>')
    expect(text).toMatch(/last changeset: \d+, by owner/)
    // The fleet stays another's although the app is in alice's space.
    await mustSubmit(fixture.call, 'foreign-fleet', [create(app('bobs-first', 'widgets')), create(app('in-acme', 'acme'))])
    const foreign = await alice.get(`${acme}/in-acme/credentials`)
    expect(foreign.text).toContain('belongs to the fleet <strong>foreign-fleet</strong>')
    expect(foreign.text).not.toContain('last changeset')
  })
})
