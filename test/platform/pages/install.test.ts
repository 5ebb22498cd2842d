// Installing an app from its page, and where the person goes from there.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { openBrowser } from '../support/browser.ts'
import { app as appManifest, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { callbackUrl, oauthClient, signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
let carol: Browser
const ids: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
  carol = await signedIn(fixture, 'carol')
})
afterAll(() => fixture.stop())

const setupUrl = 'https://bot.example/setup?kind=1'

async function makeApp(slug: string, authorization: object = {}, spec: object = {}): Promise<string> {
  const permissions = { repository: { contents: 'read' }, organization: { members: 'read' } }
  await mustSubmit(fixture.call, slug, [create(appManifest(slug, 'acme', { visibility: 'public', permissions, authorization, ...spec }))])
  return `/apps/${slug}/installations/new`
}

/** From the page of the app to the form for a space, by its links. */
async function formFor(browser: Browser, path: string, space: string, state = '') {
  const chooser = await browser.get(path + state)
  const link = new RegExp(`href="([^"]+)">${space}<`).exec(chooser.text)?.[1]?.replaceAll('&amp;', '&')
  if (link === undefined) throw new Error(`${space} is not offered: ${chooser.text}`)
  ids[space] = new URL(link, 'http://x').searchParams.get('target_id') ?? ''
  return browser.get(link)
}

const install = async (browser: Browser, path: string, space: string, fields = {}, state = '') =>
  browser.submit(await formFor(browser, path, space, state), path, { repositories: 'all', ...fields })

describe('an admin', () => {
  test('sees what is asked for, installs, and comes to the installation', async () => {
    const path = await makeApp('plain')
    const form = await formFor(alice, path, 'acme')
    expect(form.text).toContain('contents: read')
    expect(form.text).toContain('Read code, commits, branches, tags and releases.')
    expect(form.text).toContain('members: read')
    const seen = await alice.submit(form, path, { repositories: 'selected', repository: ['web', 'api'] })
    const stored = await record(fixture.call, 'Installation/plain@acme')
    expect(seen).toMatchObject({ status: 303, location: `/organizations/acme/settings/installations/${stored.id}` })
    expect(stored).toMatchObject({
      fleet: null,
      revision: 1,
      resource: { spec: { repositories: ['api', 'web'] } },
      status: { grant: { repository: { contents: 'read' }, organization: { members: 'read' } } },
    })
    const page = await alice.get(seen.location ?? '')
    expect(page.text).toContain('<dt>Repositories</dt><dd>api, web</dd>')
    const changed = await alice.submit(await formFor(alice, path, 'acme'), path, { repositories: 'all' })
    expect(changed.location).toBe(seen.location)
    expect(await record(fixture.call, 'Installation/plain@acme')).toMatchObject({
      revision: 2,
      resource: { spec: { repositories: 'all' } },
    })
    const actions = (await fixture.call('GET', '/api/v1/audit-log?space=acme')).body.items.map(({ action }: { action: string }) => action)
    expect(actions.slice(0, 2)).toEqual(['rescope', 'install'])
  })

  test('installs in the personal space as well', async () => {
    const path = await makeApp('personal')
    const { id } = await install(alice, path, 'alice').then(() => record(fixture.call, 'Installation/personal@alice'))
    expect((await alice.get(`/settings/installations/${id}`)).status).toBe(200)
    expect((await alice.get(`/organizations/acme/settings/installations/${id}`)).status).toBe(404)
    expect((await carol.get(`/settings/installations/${id}`)).status).toBe(404)
    expect((await alice.get('/settings/installations/x')).status).toBe(404)
  })

  test('goes to the setup page, after installing and, where the app wants it, after changes', async () => {
    const path = await makeApp('setup', { setupUrl })
    const seen = await install(alice, path, 'acme', {}, '?state=a%20b')
    const { id } = await record(fixture.call, 'Installation/setup@acme')
    expect(seen.location).toBe(`${setupUrl}&installation_id=${id}&setup_action=install&state=a+b`)
    expect((await install(alice, path, 'acme')).location).toBe(`/organizations/acme/settings/installations/${id}`)
    const often = await makeApp('often', { setupUrl, setupOnUpdate: true })
    await install(alice, often, 'acme')
    expect((await install(alice, often, 'acme')).location).toContain('&setup_action=update')
  })

  test('goes on to authorize the app where it wants that, and the callback hears of the installation', async () => {
    const path = await makeApp('asking', { callbackUrls: [callbackUrl], requestOAuthOnInstall: true })
    const { clientId } = await oauthClient(fixture, 'asking')
    const seen = await install(alice, path, 'acme', {}, '?state=xyz')
    const { id } = await record(fixture.call, 'Installation/asking@acme')
    expect(seen.location).toBe(`/login/oauth/authorize?client_id=${clientId}&installation_id=${id}&setup_action=install&state=xyz`)
    const asked = await alice.get(seen.location ?? '')
    const back = new URL((await alice.submit(asked, '/login/oauth/authorize', { decision: 'approve' })).location ?? '')
    expect(Object.fromEntries(back.searchParams)).toEqual({
      code: expect.any(String),
      installation_id: String(id),
      setup_action: 'install',
      state: 'xyz',
    })
    const forged = await alice.get(`${seen.location}&installation_id=1`.replace('setup_action=install', 'setup_action=evil'))
    expect(new URL(forged.location ?? '').searchParams.has('setup_action')).toBe(false)
  })
})

describe('where it may be installed', () => {
  test('each space says what will happen there, and the state goes along', async () => {
    const path = await makeApp('offered')
    await install(alice, path, 'alice', { repositories: 'all' })
    const said = async (browser: Browser) => {
      const { text } = await browser.get(`${path}?state=a%26b`)
      return Object.fromEntries(
        [...text.matchAll(/<li><div><strong><a href="([^"]+)">([^<]+)<[\s\S]*?small">([^<]*)</g)].map(
          ([, link = '', space = '', words]) => {
            expect(link).toContain('&amp;state=a%26b')
            return [space, words]
          },
        ),
      )
    }
    expect(await said(alice)).toEqual({
      acme: 'It is installed when you confirm.',
      alice: 'Is installed there for all repositories; you can change that.',
    })
    expect(await said(carol)).toEqual({ acme: 'You ask for it; the admins decide.', carol: 'It is installed when you confirm.' })
    const narrow = await signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['user'] }))
    expect((await said(narrow)).acme).toBe('Acting in acme needs a token with scope admin:org.')
  })

  test('a personal space is asked for nothing that has no effect there', async () => {
    const path = await makeApp('without-members')
    expect((await formFor(alice, path, 'acme')).text).toContain('members: read')
    expect((await formFor(alice, path, 'alice')).text).not.toContain('members: read')
  })

  test('a wrong choice of repositories is told beside them, and what was chosen stays', async () => {
    const path = await makeApp('kept-choice')
    const fields = { repositories: 'selected', repository: ['api', 'nowhere'] }
    const seen = await alice.submit(await formFor(alice, path, 'acme', '?state=s'), path, fields)
    expect(seen.status).toBe(422)
    expect(seen.text).toContain('acme has no repository nowhere.')
    expect(seen.text).toContain('value="api" checked')
    expect(seen.text).toContain('value="nowhere"')
    expect((await alice.submit(seen, path, { ...fields, repository: 'api', names: '' })).status).toBe(303)
  })

  test("of a fleet's installation the repositories change by who says so", async () => {
    const manifests = [create(appManifest('fleeted', 'acme')), create(installation('fleeted', 'acme', { repositories: ['api'] }))]
    await mustSubmit(fixture.call, 'fleeted', manifests)
    const path = '/apps/fleeted/installations/new'
    const form = await formFor(alice, path, 'acme')
    expect(form.text).toContain('belongs to the fleet <strong>fleeted</strong>')
    expect((await alice.submit(form, path, { repositories: 'all' })).status).toBe(422)
    expect((await alice.submit(form, path, { repositories: 'all', by_hand: 'fleeted' })).status).toBe(303)
  })
})

describe('a member', () => {
  test('asks for it, and the app hears of no installation', async () => {
    const path = await makeApp('wished', { setupUrl })
    const seen = await install(carol, path, 'acme', {}, '?state=s')
    expect(seen.location).toBe(`${setupUrl}&setup_action=request&state=s`)
    expect((await fixture.call('GET', '/api/v1/installations/wished/acme')).status).toBe(404)
    const quiet = await install(carol, await makeApp('quiet'), 'acme')
    expect(quiet).toMatchObject({ status: 200, location: null })
    expect(quiet.text).toContain('The admins of acme see your request')
    const requests = (await fixture.call('GET', '/api/v1/installation-requests?space=acme')).body.items
    expect(requests).toContainEqual(expect.objectContaining({ app: 'quiet', space: 'acme', requester: 'carol' }))
    const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=acme')).body
    expect(items).toContainEqual(
      expect.objectContaining({ action: 'request-installation', actor: 'carol', key: 'Installation/quiet@acme' }),
    )
  })
})

describe('the page refuses', () => {
  test('whoever may not see the app, in the words for one that is not there', async () => {
    const path = await makeApp('closed', {}, { visibility: 'private' })
    const bob = await signedIn(fixture, 'bob')
    const hidden = await bob.get(path)
    expect(hidden.status).toBe(404)
    expect((await bob.get('/apps/nothing/installations/new')).text).toBe(hidden.text)
    expect((await openBrowser(fixture.platform.url).get(path)).location).toContain('/login?return_to=')
    // A private app has one place to go.
    const chooser = await alice.get(path)
    expect(chooser.text).toContain('>acme</a>')
    expect(chooser.text).not.toContain('>alice</a>')
    const form = await formFor(alice, path, 'acme')
    expect((await alice.submit(form, path, { repositories: 'all', target_id: ids.alice ?? '' })).status).toBe(404)
  })

  test('spaces of others, unknown repositories, none, and a request that has changed', async () => {
    const path = await makeApp('strict')
    const form = await formFor(alice, path, 'acme')
    const widgets = await formFor(await signedIn(fixture, 'bob'), path, 'widgets')
    expect(widgets.status).toBe(200)
    expect((await alice.submit(form, path, { repositories: 'all', target_id: ids.widgets ?? '' })).status).toBe(404)
    expect((await alice.submit(form, path, { repositories: 'all', target_id: 'x' })).status).toBe(404)
    expect((await alice.submit(form, path, { repositories: 'selected', repository: 'core' })).status).toBe(422)
    expect((await alice.submit(form, path, { repositories: 'selected' })).status).toBe(422)
    expect((await alice.submit(form, path, { repositories: 'all', consent: 'another' })).status).toBe(409)
    expect((await alice.post(path, { repositories: 'all', target_id: ids.acme ?? '' })).status).toBe(403)
    expect((await fixture.call('GET', '/api/v1/installations/strict/acme')).status).toBe(404)
  })

  test.each<[string, object]>([
    ['without the scope for the space', { scopes: ['user', 'repo'] }],
    ['that is read-only', { readOnly: true }],
  ])('a session by a token %s', async (_what, options) => {
    const path = '/apps/strict/installations/new'
    const browser = await signedIn(fixture, 'alice', await fixture.token('alice', options))
    expect((await install(browser, path, 'acme')).status).toBe(403)
  })
})
