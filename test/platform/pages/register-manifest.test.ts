// Registering an app by a manifest that another site posts, and the credentials that its site gets for the code.
import { createPrivateKey } from 'node:crypto'
import { ProbotOctokit } from 'probot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { type Browser, openBrowser, type Seen } from '../support/browser.ts'
import { record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
let call: ConformingClient
const now = Date.parse('2030-01-01T00:00:00Z')

beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
  call = conformingClient(fixture.platform.url, null)
})
afterAll(() => fixture.stop())

const redirectUrl = 'http://localhost:3000/probot/setup?x=1'
/** As Probot posts it. */
const manifest = (fields: object = {}) =>
  JSON.stringify({
    name: 'Helpful Bot',
    description: 'It helps.',
    url: 'https://bot.example',
    public: true,
    version: 'v1',
    redirect_url: redirectUrl,
    hook_attributes: { url: 'https://bot.example/hooks' },
    default_permissions: { issues: 'write', metadata: 'read' },
    default_events: ['issues'],
    ...fields,
  })

/** What a browser does with the other site's form: it comes without the cookie, and follows. */
async function post(text: string, path = '/settings/apps/new', state = '?state=abc'): Promise<string> {
  const taken = await openBrowser(fixture.platform.url).post(path + state, { manifest: text })
  expect(taken).toMatchObject({ status: 303 })
  expect(taken.headers.getSetCookie()).toEqual([])
  return taken.location ?? ''
}

async function register(text: string, path = '/settings/apps/new', browser = alice): Promise<Seen> {
  return browser.submit(await browser.get(await post(text, path)), `${path}/manifest`)
}

const codeOf = ({ location }: Seen) => new URL(location ?? '').searchParams.get('code') ?? ''

test('the person sees what is asked for, may rename it, and the site gets a code for the credentials', async () => {
  const path = '/organizations/acme/settings/apps/new'
  const anonymous = openBrowser(fixture.platform.url)
  const address = await post(manifest(), path)
  expect((await anonymous.get(address)).location).toBe(`/login?${new URLSearchParams({ return_to: address })}`)
  const form = await alice.get(address)
  for (const words of ['localhost:3000', 'issues: write', 'Read and change issues', 'https://bot.example/hooks', 'value="Helpful Bot"'])
    expect(form.text).toContain(words)
  const seen = await alice.submit(form, `${path}/manifest`, { name: 'Kind Bot' })
  expect(seen.location).toMatch(/^http:\/\/localhost:3000\/probot\/setup\?x=1&code=[0-9a-f]{40}&state=abc$/)
  const stored = await record(fixture.call, 'App/kind-bot')
  expect(stored).toMatchObject({ fleet: null, resource: { spec: { name: 'Kind Bot', visibility: 'public', events: ['issues'] } } })

  const { status, body, headers } = await call('POST', `/app-manifests/${codeOf(seen)}/conversions`)
  expect(status).toBe(201)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(body).toMatchObject({
    id: stored.id,
    slug: 'kind-bot',
    owner: { login: 'acme' },
    webhook_secret: expect.stringMatching(/^\w{40}$/),
  })
  // Everything that was handed out works.
  expect(createPrivateKey(body.pem).asymmetricKeyType).toBe('rsa')
  const own = await call('GET', '/app', { authorization: await appJwt(body.id, body.pem, now) })
  expect(own.body.slug).toBe('kind-bot')
  const basic = `basic ${Buffer.from(`${body.client_id}:${body.client_secret}`).toString('base64')}`
  const check = { authorization: basic, body: { access_token: 'ghu_x' } }
  expect((await call('POST', `/applications/${body.client_id}/token`, check)).status).toBe(404)
  const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=acme')).body
  const { body: hook } = await call('GET', '/app/hook/config', { authorization: await appJwt(body.id, body.pem, now) })
  expect(hook.secret).toBe('********')
  expect(items.slice(0, 4)).toMatchObject([
    { action: 'update-hook', actor: 'alice', credential: 'app manifest code', key: 'App/kind-bot' },
    { action: 'create-secret', actor: 'alice', credential: 'app manifest code', key: 'App/kind-bot' },
    { action: 'create-key', actor: 'alice' },
    { action: 'create', actor: 'alice' },
  ])
})

describe('a code', () => {
  test('is for once', async () => {
    const path = `/app-manifests/${codeOf(await register(manifest({ name: 'Once' })))}/conversions`
    const [first, second] = await Promise.all([call('POST', path), call('POST', path)])
    expect([first.status, second.status].toSorted()).toEqual([201, 404])
    expect((await call('POST', path)).status).toBe(404)
    expect((await call('POST', '/app-manifests/none/conversions')).status).toBe(404)
  })

  test('lives for an hour', async () => {
    const [early, late] = [await register(manifest({ name: 'Early' })), await register(manifest({ name: 'Late' }))]
    fixture.turnClock(3_600_000 - 1)
    expect((await call('POST', `/app-manifests/${codeOf(early)}/conversions`)).status).toBe(201)
    fixture.turnClock(1)
    expect((await call('POST', `/app-manifests/${codeOf(late)}/conversions`)).status).toBe(404)
  })

  test("is what Probot's client takes", async () => {
    const code = codeOf(await register(manifest({ name: 'Probot', hook_attributes: undefined, default_events: [] })))
    const octokit = new ProbotOctokit({ baseUrl: `${fixture.platform.url}/api/v3` })
    const { data } = await octokit.request('POST /app-manifests/{code}/conversions', { code, mediaType: { previews: ['fury'] } })
    expect(data).toMatchObject({ slug: 'probot', webhook_secret: null, html_url: `${fixture.platform.url}/apps/probot` })
  })
})

describe('nothing is made', () => {
  const count = async () => (await fixture.call('GET', '/api/v1/apps?limit=1000')).body.items.length

  test('of what is no manifest', async () => {
    const before = await count()
    const other = openBrowser(fixture.platform.url)
    expect((await other.post('/settings/apps/new', {})).status).toBe(422)
    expect((await other.post('/settings/apps/new', { manifest: 'x'.repeat(17_000) })).status).toBe(413)
    for (const text of ['{', '[]', 'null', '"x"', '{}', manifest({ redirect_url: 'javascript:alert(1)' }), manifest({ redirect_url: 5 })]) {
      const seen = await alice.get(await post(text))
      expect(seen.status, text).toBe(422)
    }
    const faulty = await alice.get(await post(manifest({ default_permissions: { isues: 'write' } })))
    expect(faulty.status).toBe(422)
    expect(faulty.text).toContain('isues')
    expect((await alice.submit(faulty, '/settings/apps/new/manifest')).status).toBe(422)
    expect((await register(manifest({ name: undefined }))).status).toBe(422)
    expect((await register(manifest({ name: 'x'.repeat(60) }))).status).toBe(422)
    expect(await count()).toBe(before)
  })

  test('of what is nested deeply, or too long once it is in an address', async () => {
    const deep = `${manifest().slice(0, -1)},"x":${'['.repeat(7_000)}${']'.repeat(7_000)}}`
    expect((await alice.get(`/settings/apps/new/manifest?${new URLSearchParams({ manifest: deep })}`)).status).toBe(422)
    const other = openBrowser(fixture.platform.url)
    expect((await other.post('/settings/apps/new', { manifest: manifest({ description: '界'.repeat(16_000) }) })).status).toBe(413)
    expect((await other.post(`/settings/apps/new`, { manifest: manifest(), state: 'x'.repeat(200_000) })).status).toBe(413)
  })

  test('of a name that is taken; the person may choose another', async () => {
    await register(manifest({ name: 'Taken' }))
    const seen = await register(manifest({ name: 'Taken' }))
    expect(seen.status).toBe(422)
    expect(seen.text).toContain('The name Taken is taken')
    expect((await alice.submit(seen, '/settings/apps/new/manifest', { name: 'Free' })).location).toContain('code=')
    expect((await register(manifest({ name: 'bob' }))).text).toContain('login of another account')
    expect((await register(manifest({ name: 'Alice' }))).location).toContain('code=')
  })

  test('where the person does not administer the space', async () => {
    const path = '/organizations/acme/settings/apps/new'
    const carol = await signedIn(fixture, 'carol')
    expect((await carol.get(await post(manifest(), path))).status).toBe(403)
    expect((await alice.get(await post(manifest(), '/organizations/nobody/settings/apps/new'))).status).toBe(404)
    expect((await alice.get(await post(manifest(), '/organizations/alice/settings/apps/new'))).status).toBe(404)
    const narrow = await signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['user'] }))
    expect((await narrow.get(await post(manifest(), path))).status).toBe(403)
    const readOnly = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
    expect((await register(manifest({ name: 'Read Only' }), '/settings/apps/new', readOnly)).status).toBe(403)
    expect((await alice.post('/settings/apps/new/manifest', { manifest: manifest(), name: 'Forged' })).status).toBe(403)
    expect((await fixture.call('GET', '/api/v1/apps/forged')).status).toBe(404)
  })
})
