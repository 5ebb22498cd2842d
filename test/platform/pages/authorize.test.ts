// Signing in at a browser and authorizing an app there: who gets where, and what nobody gets past.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientIdOf } from '../../../src/platform/domain/client-id.ts'
import { openBrowser, unescaped } from '../support/browser.ts'
import { app as appManifest, create, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { authorize, callbackUrl, type OAuthClient, oauthApp, oauthClient, signedIn, userToken } from '../support/oauth-fixture.ts'

let fixture: Fixture
let client: OAuthClient
const path = '/login/oauth/authorize'

beforeAll(async () => {
  fixture = await startFixture()
  client = await oauthApp(fixture, 'bot', {
    name: 'Bot <b>&amp;"\'',
    authorization: { callbackUrls: [callbackUrl, 'http://127.0.0.1/cb'] },
  })
})
afterAll(() => fixture.stop())

const link = (more: Record<string, string> = {}) => `${path}?${new URLSearchParams({ client_id: client.clientId, ...more })}`

describe('a session', () => {
  test('is opened by a live personal access token, and leads back', async () => {
    const browser = openBrowser(fixture.platform.url)
    const asked = await browser.get(link({ state: 'x' }))
    expect(asked).toMatchObject({ status: 303, location: `/login?${new URLSearchParams({ return_to: link({ state: 'x' }) })}` })
    const before = (await browser.get(asked.location ?? '')).text
    const seen = await browser.submit(await browser.get(asked.location ?? ''), '/login', { token: await fixture.token('alice') })
    expect(before).toContain('name="csrf"')
    expect(seen).toMatchObject({ status: 303, location: link({ state: 'x' }) })
    expect(browser.setCookie).toMatch(/^appward_session=[\w-]{43}; Max-Age=1209600; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Lax$/)
    expect((await browser.get(seen.location ?? '')).text).toContain('<strong>alice</strong>')
  })

  test('has a cookie of its own, not the one of before', async () => {
    const browser = openBrowser(fixture.platform.url)
    const form = await browser.get('/login')
    const before = browser.cookie
    await browser.submit(form, '/login', { token: await fixture.token('alice') })
    const session = browser.cookie
    expect(session).not.toBe(before)
    browser.cookie = before
    expect((await browser.get(link())).location).toContain('/login')
    browser.cookie = session
    expect((await browser.get(link())).status).toBe(200)
    // Signing in as somebody else ends the session of before.
    await browser.signIn(await fixture.token('bob'))
    expect((await browser.get(link())).text).toContain('<strong>bob</strong>')
    browser.cookie = session
    expect((await browser.get(link())).location).toContain('/login')
  })

  test.each(['', 'awp_nothing', 'ghu_000000000000000000000000000000000000', 'expired', 'revoked'])('is not opened by %j', async (kind) => {
    const browser = openBrowser(fixture.platform.url)
    const mine = await fixture.token('alice')
    let value = kind
    if (kind === 'expired') {
      value = await fixture.token('alice', { expiresAt: new Date(Date.parse('2030-01-01T00:00:10Z')).toISOString() })
      fixture.turnClock(10_000)
    }
    if (kind === 'revoked') {
      const { body } = await fixture.call('POST', '/api/v1/users/alice/tokens', { token: mine, body: { name: 'x', scopes: ['user'] } })
      await fixture.call('DELETE', `/api/v1/users/alice/tokens/${body.token.id}`)
      value = body.value
    }
    const seen = await browser.signIn(value)
    expect(seen.status).toBe(422)
    expect(seen.text).toContain('This is no live access key.')
    expect((await browser.get(link())).location).toContain('/login')
  })

  test('ends by signing out, with its token, and two weeks after its last use', async () => {
    const browser = await signedIn(fixture, 'alice')
    const cookie = browser.cookie
    const out = await browser.submit(await browser.get('/login'), '/logout')
    expect(out).toMatchObject({ status: 303, location: '/login' })
    expect(browser.cookie).toBeNull()
    browser.cookie = cookie
    expect((await browser.get(link())).location).toContain('/login')

    const { body } = await fixture.call('POST', '/api/v1/users/alice/tokens', { body: { name: 'x', scopes: ['user', 'repo'] } })
    const other = await signedIn(fixture, 'alice', body.value)
    expect((await other.get(link())).status).toBe(200)
    await fixture.call('DELETE', `/api/v1/users/alice/tokens/${body.token.id}`)
    expect((await other.get(link())).location).toContain('/login')

    const idle = await signedIn(fixture, 'alice')
    fixture.turnClock(13 * 86_400_000)
    expect((await idle.get(link())).status).toBe(200)
    fixture.turnClock(13 * 86_400_000)
    expect((await idle.get(link())).status).toBe(200)
    fixture.turnClock(14 * 86_400_000)
    expect((await idle.get(link())).location).toContain('/login')
    const actions = (await fixture.call('GET', '/api/v1/audit-log?space=alice')).body.items.map((entry: { action: string }) => entry.action)
    expect(actions).toContain('sign-in')
    expect(actions).toContain('sign-out')
  })

  test.each(['https://evil.example/', '//evil.example', '/\\evil.example'])('never leads to %s', async (target) => {
    const browser = openBrowser(fixture.platform.url)
    const form = await browser.get(`/login?${new URLSearchParams({ return_to: target })}`)
    const token = await fixture.token('alice')
    expect((await browser.submit(form, '/login', { token })).location).toBe('/')
    expect((await browser.submit(await browser.get('/login'), '/login', { token, return_to: target })).location).toBe('/')
  })
})

describe('every page', () => {
  test('keeps to itself: no script or style but those of the platform, none within the page, no frame, no cache', async () => {
    const { headers } = await openBrowser(fixture.platform.url).get('/login')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' https:; base-uri 'none'; form-action .*frame-ancestors 'none'$/,
    )
    expect(headers.get('cache-control')).toBe('no-store')
    expect(headers.get('x-frame-options')).toBe('DENY')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
  })

  test('is not there for a path that is not well encoded', async () => {
    const seen = await openBrowser(fixture.platform.url).get('/apps/%zz/installations/new')
    expect(seen.status).toBe(404)
    expect(seen.headers.get('content-security-policy')).toContain("default-src 'none'")
    expect((await (await signedIn(fixture, 'alice')).get('/apps/a%00/installations/new')).status).toBe(404)
  })

  test('escapes what it shows', async () => {
    const browser = await signedIn(fixture, 'alice')
    const { text } = await browser.get(link({ state: '"><script>alert(1)</script>' }))
    expect(text).not.toContain('<script>')
    expect(text).not.toContain('<b>')
    expect(unescaped(text)).toContain('Bot <b>&amp;"\'')
  })

  test('shows what would hide or turn around in the words of others', async () => {
    await oauthApp(fixture, 'turned', { name: 'Bot\u202e\u200b', description: 'in\u2066side' })
    const browser = await signedIn(fixture, 'alice')
    const { id } = await record(fixture.call, 'App/turned')
    for (const path of [`/login/oauth/authorize?client_id=${clientIdOf(id)}`, '/apps/turned/installations/new']) {
      const { text } = await browser.get(path)
      expect(text).toContain('Bot\\u{202e}\\u{200b}')
      expect(text).toContain('in\\u{2066}side')
      expect(text).not.toMatch(/[\u202e\u200b\u2066]/)
    }
  })

  test('takes its forms only from the browser that it was shown in', async () => {
    const browser = await signedIn(fixture, 'alice')
    const other = await signedIn(fixture, 'bob')
    const form = await other.get(link())
    const fields = { client_id: client.clientId, decision: 'approve' }
    for (const seen of [
      await browser.post(path, fields),
      await browser.post(path, { ...fields, csrf: '' }),
      await browser.submit(form, path, { decision: 'approve' }),
      await openBrowser(fixture.platform.url).submit(form, path, { decision: 'approve' }),
      await browser.post('/login', { token: await fixture.token('alice') }),
      await browser.post('/logout', {}),
    ]) {
      expect(seen.status).toBe(403)
    }
    expect((await browser.get(link())).status).toBe(200)
  })

  test('takes a form, and no more than one can be', async () => {
    const browser = await signedIn(fixture, 'alice')
    expect((await browser.post('/login', { token: 'x'.repeat(300_000) })).status).toBe(413)
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }
    expect((await fetch(`${fixture.platform.url}/login`, json)).status).toBe(415)
  })
})

describe('authorizing an app', () => {
  test('gives a code to the callback, with the state as it came', async () => {
    const browser = await signedIn(fixture, 'alice')
    const back = await authorize(browser, client, { state: 'ü & ?' })
    expect(`${back.origin}${back.pathname}`).toBe(callbackUrl)
    expect(back.searchParams.get('state')).toBe('ü & ?')
    expect(back.searchParams.get('code')).toMatch(/^[0-9a-f]{40}$/)
    // Known from then on, and asked again only where another account may be meant.
    expect((await browser.get(link())).location).toContain('code=')
    expect((await browser.get(link({ prompt: 'select_account' }))).status).toBe(200)
    expect((await browser.get(link({ login: 'bob' }))).status).toBe(200)
    expect((await browser.get(link({ login: 'Alice' }))).location).toContain('code=')
  })

  test('can be refused by the person', async () => {
    const browser = await signedIn(fixture, 'carol')
    const seen = await browser.submit(await browser.get(link({ state: 's' })), path, { decision: 'cancel' })
    const { searchParams } = new URL(seen.location ?? '')
    expect(Object.fromEntries(searchParams)).toMatchObject({ error: 'access_denied', state: 's' })
    expect(searchParams.has('code')).toBe(false)
  })

  test('goes to a free port of the own machine where the callback is one', async () => {
    const browser = await signedIn(fixture, 'alice')
    const seen = await browser.get(link({ redirect_uri: 'http://127.0.0.1:41234/cb' }))
    expect(seen.location).toMatch(/^http:\/\/127\.0\.0\.1:41234\/cb\?code=/)
  })

  test.each(['https://evil.example/callback', `${callbackUrl}/`, 'http://127.0.0.1.evil.example/cb', 'javascript:alert(1)', ''])(
    'never leads to %j',
    async (redirect) => {
      const browser = await signedIn(fixture, 'alice')
      const seen = await browser.get(link({ redirect_uri: redirect }))
      expect(seen).toMatchObject({ status: 400, location: null })
      expect(seen.text).toContain('redirect_uri_mismatch')
      const form = await browser.get(link({ prompt: 'select_account' }))
      expect(await browser.submit(form, path, { decision: 'approve', redirect_uri: redirect })).toMatchObject({
        status: 400,
        location: null,
      })
    },
  )

  test.each([
    { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM', code_challenge_method: 'plain' },
    { code_challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' },
    { code_challenge: 'short', code_challenge_method: 'S256' },
    { code_challenge_method: 'S256' },
  ])('tells the app that %j is no challenge', async (challenge) => {
    const browser = await signedIn(fixture, 'alice')
    const { searchParams } = new URL((await browser.get(link({ ...challenge, state: 's' }))).location ?? '')
    expect(Object.fromEntries(searchParams)).toMatchObject({ error: 'invalid_request', state: 's' })
  })

  test('needs an app that is there for the person', async () => {
    const closed = appManifest('closed', 'acme', { authorization: { callbackUrls: [callbackUrl] } })
    await mustSubmit(fixture.call, 'closed', [create(closed)])
    const { clientId } = await oauthClient(fixture, 'closed')
    const [carol, bob] = [await signedIn(fixture, 'carol'), await signedIn(fixture, 'bob')]
    expect((await carol.get(link({ client_id: clientId }))).status).toBe(200)
    const hidden = await bob.get(link({ client_id: clientId }))
    const missing = await bob.get(link({ client_id: 'Iv230000000000000zzz' }))
    expect(hidden.status).toBe(404)
    expect(hidden.text).toBe(missing.text)
    expect((await bob.get(link({ client_id: '1' }))).text).toBe(missing.text)
  })

  test.each<[string, object]>([
    ['lacks user', { scopes: ['repo'] }],
    ['lacks repo', { scopes: ['user'] }],
    ['is read-only', { scopes: ['user', 'repo'], readOnly: true }],
  ])('needs a token that may as much as the app: one that %s may not', async (_what, options) => {
    const browser = await signedIn(fixture, 'bob', await fixture.token('bob', options))
    const form = await browser.get(link())
    expect(form.status).toBe(403)
    expect(form.text).not.toContain('value="approve"')
    expect((await browser.submit(form, path, { decision: 'approve' })).status).toBe(403)
    const cancelled = await browser.submit(form, path, { decision: 'cancel' })
    expect(cancelled.location).toContain('access_denied')
  })

  test('has a person and an app, each once, in the audit log', async () => {
    const fresh = await oauthApp(fixture, 'fresh', { permissions: { user: { emails: 'read' } } })
    const browser = await signedIn(fixture, 'carol')
    await userToken(browser, fresh)
    await userToken(browser, fresh)
    const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=carol')).body
    const entries = items.filter(({ action }: { action: string }) => action === 'authorize-app')
    expect(entries).toMatchObject([{ actor: 'carol', key: 'App/fresh', before: null, after: { user: { emails: 'read' } } }])
    expect(entries[0].credential).toMatch(/^session by token test \(\d+\)$/)
  })
})
