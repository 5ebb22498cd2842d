// The list of installed applications of a space, and the requests of members that its admins decide.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser, Seen } from '../support/browser.ts'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
let carol: Browser
const path = '/organizations/acme/settings/installations'

beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
  carol = await signedIn(fixture, 'carol')
})
afterAll(() => fixture.stop())

/** Heading after heading, the slugs of the apps below it. */
const sections = ({ text }: Seen) =>
  Object.fromEntries(
    text
      .split('<h2>')
      .slice(1)
      .map((part) => [
        part.slice(0, part.indexOf('<')),
        [...part.matchAll(/<code class="quiet small">([^<]+)</g)].map(([, slug = '']) => slug),
      ]),
  )

const asking = (slug: string, contents: string) => app(slug, 'widgets', { visibility: 'public', permissions: { repository: { contents } } })

test('says so where nothing is installed, and where to find something', async () => {
  const { text } = await alice.get('/settings/installations')
  expect(text).toContain('No app is installed in alice yet.')
  expect(text).toContain('href="/market"')
})

test('has first what waits for consent, then everything by slug, with what it is for', async () => {
  await mustSubmit(fixture.call, 'listed', [
    create(asking('zealous', 'read')),
    create(installation('zealous', 'acme')),
    create(asking('calm', 'read')),
    create(installation('calm', 'acme', { repositories: ['api', 'web'] })),
    create(installation('calm', 'widgets')),
  ])
  await mustSubmit(fixture.call, 'listed', [alter(await record(fixture.call, 'App/zealous'), asking('zealous', 'write'))])
  const seen = await alice.get(path)
  expect(sections(seen)).toMatchObject({ 'Waiting for your consent': ['zealous'], Installed: ['calm', 'zealous'] })
  for (const words of ['contents: write', 'api, web', 'All repositories', 'Asks for more', 'fleet listed'])
    expect(seen.text).toContain(words)
  // Refused, it waits no more, and shows that.
  const { id } = await record(fixture.call, 'Installation/zealous@acme')
  await alice.submit(await alice.get(`${path}/${id}`), `${path}/${id}/refuse`)
  const later = await alice.get(path)
  expect(later.text).not.toContain('Waiting for your consent')
  expect(later.text).toContain('Refused more')
})

test('goes on page by page', async () => {
  const slugs = Array.from({ length: 55 }, (_, index) => `many-${String(index).padStart(2, '0')}`)
  await mustSubmit(
    fixture.call,
    'many',
    slugs.flatMap((slug) => [create(app(slug, 'bob')), create(installation(slug, 'bob'))]),
  )
  const bob = await signedIn(fixture, 'bob')
  const first = await bob.get('/settings/installations')
  const next = /rel="next" href="([^"]+)"/.exec(first.text)?.[1] ?? ''
  const second = await bob.get(next)
  const shown = [first, second].flatMap(({ text }) => [...text.matchAll(/<code class="quiet small">(many-\d+)</g)].map(([, slug]) => slug))
  expect(shown).toEqual(slugs)
  expect(second.text).not.toContain('rel="next"')
  for (const after of ['a\0b', 'zz', '<b>', '@'])
    expect((await bob.get(`/settings/installations?${new URLSearchParams({ after })}`)).status).toBe(200)
})

test('is for the admins of the space: for others it is not there', async () => {
  const missing = await carol.get('/organizations/nobody/settings/installations')
  expect(missing.status).toBe(404)
  for (const other of [path, '/organizations/widgets/settings/installations', '/organizations/carol/settings/installations'])
    expect(await carol.get(other)).toMatchObject({ status: 404, text: missing.text })
})

describe('a request of a member', () => {
  async function ask(slug: string, spec: object = {}): Promise<string> {
    await mustSubmit(fixture.call, slug, [
      create(app(slug, 'widgets', { visibility: 'public', permissions: { repository: { contents: 'write' } }, ...spec })),
    ])
    const install = `/apps/${slug}/installations/new`
    const chooser = await carol.get(install)
    const link = /href="([^"]+)">acme</.exec(chooser.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    await carol.submit(await carol.get(link), install, { repositories: 'selected', repository: 'api' })
    const { items } = (await fixture.call('GET', '/api/v1/installation-requests?space=acme')).body
    const { id } = items.find((item: { app: string }) => item.app === slug)
    return `/organizations/acme/settings/installation-requests/${id}`
  }

  test('shows an admin what would be given, and is approved', async () => {
    const request = await ask('wanted')
    expect(sections(await alice.get(path))).toMatchObject({ 'Requests of members': ['wanted'] })
    const shown = await alice.get(request)
    for (const words of ['carol', 'It can push code', '<dd>api</dd>']) expect(shown.text).toContain(words)
    const seen = await alice.submit(shown, `${request}/approve`)
    const stored = await record(fixture.call, 'Installation/wanted@acme')
    expect(seen).toMatchObject({ status: 303, location: `${path}/${stored.id}` })
    expect(stored).toMatchObject({ resource: { spec: { repositories: ['api'] } } })
    expect((await alice.get(request)).status).toBe(404)
  })

  test('is not approved for more than was shown', async () => {
    const request = await ask('growing')
    const shown = await alice.get(request)
    const more = app('growing', 'widgets', { visibility: 'public', permissions: { repository: { administration: 'write' } } })
    await mustSubmit(fixture.call, 'growing', [alter(await record(fixture.call, 'App/growing'), more)])
    expect((await alice.submit(shown, `${request}/approve`)).status).toBe(409)
    expect((await fixture.call('GET', '/api/v1/installations/growing/acme')).status).toBe(404)
    expect((await alice.submit(await alice.get(request), `${request}/approve`)).status).toBe(303)
  })

  test('is not approved for other repositories than were shown', async () => {
    const request = await ask('widening')
    const shown = await alice.get(request)
    const install = '/apps/widening/installations/new'
    const link = /href="([^"]+)">acme</.exec((await carol.get(install)).text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    await carol.submit(await carol.get(link), install, { repositories: 'all' })
    expect((await alice.submit(shown, `${request}/approve`)).status).toBe(409)
    expect((await fixture.call('GET', '/api/v1/installations/widening/acme')).status).toBe(404)
    const now = await alice.get(request)
    expect(now.text).toContain('All, those to come too')
    expect((await alice.submit(now, `${request}/approve`)).status).toBe(303)
  })

  test('is declined', async () => {
    const request = await ask('unwanted')
    expect(await alice.submit(await alice.get(request), `${request}/decline`)).toMatchObject({ status: 303, location: path })
    expect((await alice.get(request)).status).toBe(404)
    expect((await fixture.call('GET', '/api/v1/installations/unwanted/acme')).status).toBe(404)
  })

  test('is taken back by whoever made it, and decided by nobody but admins', async () => {
    const request = await ask('regretted')
    const id = request.split('/').at(-1)
    const own = await carol.get('/settings/installations')
    expect(sections(own)).toMatchObject({ 'Your requests': ['regretted'] })
    expect((await carol.get(request)).status).toBe(404)
    const csrf = /name="csrf" value="([^"]*)"/.exec(own.text)?.[1] ?? ''
    for (const act of ['approve', 'decline']) expect((await carol.post(`${request}/${act}`, { csrf })).status).toBe(404)
    const bob = await signedIn(fixture, 'bob')
    const bobs = /name="csrf" value="([^"]*)"/.exec((await bob.get('/login')).text)?.[1] ?? ''
    expect((await bob.post(`/settings/installation-requests/${id}/withdraw`, { csrf: bobs })).status).toBe(404)
    expect(await carol.submit(own, `/settings/installation-requests/${id}/withdraw`)).toMatchObject({ location: '/settings/installations' })
    expect((await carol.get('/settings/installations')).text).not.toContain('Your requests')
    expect((await alice.get(request)).status).toBe(404)
  })

  test('for what is installed by now leads to the installation', async () => {
    const request = await ask('doubled')
    await fixture.call('POST', '/api/v1/installations', { body: { app: 'doubled', space: 'acme', repositories: 'all' } })
    // Installing answers the request; asked again, it stands beside the installation.
    expect((await alice.get(request)).status).toBe(404)
    const token = await fixture.token('carol')
    const wish = { app: 'doubled', space: 'acme', repositories: ['web'] }
    const { id } = (await fixture.call('POST', '/api/v1/installations', { token, body: wish })).body
    const again = `/organizations/acme/settings/installation-requests/${id}`
    const shown = await alice.get(again)
    expect(shown.text).toContain('It is installed already')
    expect(shown.text).not.toContain(`${again}/approve`)
  })
})
