// User tokens from the web flow to their end, by the official client of OAuth apps and call by call.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from '../support/browser.ts'
import { alter, app as appManifest, mustSubmit, record } from '../support/changes.ts'
import { conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { authorize, callbackUrl, type OAuthClient, oauthApp, signedIn, userToken } from '../support/oauth-fixture.ts'

let fixture: Fixture
let client: OAuthClient
let other: OAuthClient
let alice: Browser

beforeAll(async () => {
  fixture = await startFixture()
  client = await oauthApp(fixture, 'bot')
  other = await oauthApp(fixture, 'other')
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

const bad = { status: 422, body: { message: 'Validation Failed' } }
const check = (token: string, by = client) => by.call('POST', `/applications/${by.clientId}/token`, { body: { access_token: token } })

/** The token endpoint, as it answers JSON. */
async function ask(fields: Record<string, unknown>): Promise<Record<'access_token' | 'refresh_token', string>> {
  const response = await fetch(`${fixture.platform.url}/login/oauth/access_token`, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ client_id: client.clientId, client_secret: client.clientSecret, ...fields }),
  })
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as Record<'access_token' | 'refresh_token', string>
}

const freshCode = async (more = '') => (await authorize(alice, client, { more })).searchParams.get('code') ?? ''

describe('the official client', () => {
  test('gets a token for a code, checks, resets, refreshes and deletes it', async () => {
    const link = client.oauth.getWebFlowAuthorizationUrl({ state: 'xyz' })
    expect(link.url).toContain(`${fixture.platform.url}/login/oauth/authorize`)
    const back = await authorize(alice, client, { state: 'a state & more' })
    expect(back.origin + back.pathname).toBe(callbackUrl)
    expect(back.searchParams.get('state')).toBe('a state & more')
    const { authentication } = await client.oauth.createToken({ code: back.searchParams.get('code') ?? '' })
    expect(authentication.token).toMatch(/^ghu_/)
    const checked = await client.oauth.checkToken({ token: authentication.token })
    expect(checked.data.user?.login).toBe('alice')
    expect(checked.authentication).toMatchObject({ token: authentication.token })

    const reset = await client.oauth.resetToken({ token: authentication.token })
    expect(reset.authentication.token).not.toBe(authentication.token)
    await expect(client.oauth.checkToken({ token: authentication.token })).rejects.toMatchObject({ status: 404 })

    const { refreshToken } = authentication as unknown as { refreshToken: string }
    const refreshed = await client.oauth.refreshToken({ refreshToken })
    expect(refreshed.authentication.token).toMatch(/^ghu_/)
    expect(refreshed.authentication.refreshToken).toMatch(/^ghr_/)
    await expect(client.oauth.checkToken({ token: reset.authentication.token })).rejects.toMatchObject({ status: 404 })

    expect((await client.oauth.deleteToken({ token: refreshed.authentication.token })).status).toBe(204)
    await expect(client.oauth.checkToken({ token: refreshed.authentication.token })).rejects.toMatchObject({ status: 404 })
    await expect(client.oauth.refreshToken({ refreshToken: refreshed.authentication.refreshToken })).rejects.toThrow('bad_refresh_token')
  })

  test('scopes a token to an installation, and ends a whole authorization', async () => {
    const { token } = await userToken(alice, client)
    // The client's types leave out the target, which it sends on.
    const narrower = { token, target: 'acme', repositories: ['api'], permissions: { contents: 'read' as const } }
    const scoped = await client.oauth.scopeToken(narrower)
    expect(scoped.data.installation).toMatchObject({ permissions: { contents: 'read' }, repository_selection: 'selected' })
    const second = await userToken(alice, client)
    expect((await client.oauth.deleteAuthorization({ token })).status).toBe(204)
    for (const ended of [token, scoped.authentication.token, second.token]) expect((await check(ended)).status).toBe(404)
    const entries = (await fixture.call('GET', '/api/v1/audit-log')).body.items
    expect(entries[0]).toMatchObject({ action: 'revoke-authorization', key: 'App/bot', actor: 'bot[bot]', space: 'alice' })
  })

  test('is told what is wrong', async () => {
    await expect(client.oauth.createToken({ code: 'nonsense' })).rejects.toThrow('bad_verification_code')
  })
})

describe('the answer of the token endpoint', () => {
  test('is form-encoded where JSON is not asked for, and takes a form', async () => {
    const body = new URLSearchParams({ client_id: client.clientId, client_secret: client.clientSecret, code: await freshCode() })
    const response = await fetch(`${fixture.platform.url}/login/oauth/access_token`, { method: 'POST', body })
    expect(response.headers.get('content-type')).toContain('application/x-www-form-urlencoded')
    const fields = Object.fromEntries(new URLSearchParams(await response.text()))
    expect(fields).toMatchObject({ token_type: 'bearer', expires_in: '28800', refresh_token_expires_in: '15811200', scope: '' })
  })

  test.each<[string, Record<string, unknown>]>([
    ['incorrect_client_credentials', { client_id: 'Iv230000000000000zzz' }],
    ['incorrect_client_credentials', { client_id: null }],
    ['incorrect_client_credentials', { client_secret: 'awc_000000000000000000000000000000000000' }],
    ['bad_verification_code', {}],
    ['bad_verification_code', { code: { $ne: 1 } }],
    ['bad_refresh_token', { grant_type: 'refresh_token' }],
    ['bad_refresh_token', { grant_type: 'refresh_token', refresh_token: 'ghr_x' }],
    ['unsupported_grant_type', { grant_type: 'password' }],
    ['unsupported_grant_type', { grant_type: 'constructor' }],
    ['device_flow_disabled', { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: 'x' }],
    ['invalid_request', { code: 'x', repository_id: 'core' }],
  ])('is %s for %j', async (error, fields) => {
    const answer = await ask(fields)
    expect(answer).toMatchObject({ error, error_description: expect.any(String), error_uri: expect.any(String) })
  })

  test('is an error for a body that is none, too', async () => {
    const response = await fetch(`${fixture.platform.url}/login/oauth/access_token`, {
      method: 'POST',
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      body: '{"client_id":',
    })
    expect(await response.json()).toMatchObject({ error: 'invalid_request' })
  })
})

describe('a code', () => {
  test('belongs to its app', async () => {
    const code = await freshCode()
    const { clientId: client_id, clientSecret: client_secret } = other
    expect(await ask({ code, client_id, client_secret })).toMatchObject({ error: 'bad_verification_code' })
    expect(await ask({ code })).toHaveProperty('access_token')
  })

  test('belongs to its redirect_uri, where the app names one', async () => {
    const code = await freshCode()
    expect(await ask({ code, redirect_uri: `${callbackUrl}/` })).toMatchObject({ error: 'redirect_uri_mismatch' })
    expect(await ask({ code, redirect_uri: callbackUrl })).toHaveProperty('access_token')
  })

  test('lives ten minutes', async () => {
    const [early, late] = [await freshCode(), await freshCode()]
    fixture.turnClock(10 * 60 * 1000 - 1)
    expect(await ask({ code: early })).toHaveProperty('access_token')
    fixture.turnClock(1)
    expect(await ask({ code: late })).toMatchObject({ error: 'bad_verification_code' })
  })

  test('that comes twice ends what it gave the first time', async () => {
    const code = await freshCode()
    const { access_token: token } = await ask({ code })
    expect((await check(token)).status).toBe(200)
    expect(await ask({ code })).toMatchObject({ error: 'bad_verification_code' })
    expect((await check(token)).status).toBe(404)
  })

  test('with a challenge needs its verifier, and one without takes none', async () => {
    // The pair of RFC 7636, appendix B.
    const pair = { verifier: 'dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk', challenge: 'E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM' }
    const more = `&code_challenge=${pair.challenge}&code_challenge_method=S256`
    const code = await freshCode(more)
    expect(await ask({ code })).toMatchObject({ error: 'bad_verification_code' })
    expect(await ask({ code, code_verifier: `${pair.verifier}x` })).toMatchObject({ error: 'bad_verification_code' })
    expect(await ask({ code, code_verifier: pair.verifier })).toHaveProperty('access_token')
    expect(await ask({ code: await freshCode(), code_verifier: pair.verifier })).toMatchObject({ error: 'bad_verification_code' })
  })

  test('gives a token for one repository, where both reach it', async () => {
    const { body } = await fixture.call('GET', '/api/v1/spaces/acme/repositories')
    const [{ id }] = body.items
    const { access_token: token } = await ask({ code: await freshCode(), repository_id: id })
    expect((await check(token)).body.installation).toMatchObject({ repository_selection: 'selected' })
    const [core] = (await fixture.call('GET', '/api/v1/spaces/widgets/repositories')).body.items
    expect(await ask({ code: await freshCode(), repository_id: core.id })).toMatchObject({ error: 'invalid_request' })
  })
})

describe('a user token', () => {
  test('lives eight hours, its refresh token six months', async () => {
    const { access_token: token, refresh_token: refresh } = await ask({ code: await freshCode() })
    fixture.turnClock(28_800_000 - 1)
    expect((await check(token)).status).toBe(200)
    fixture.turnClock(1)
    expect((await check(token)).status).toBe(404)
    fixture.turnClock(15_811_200_000 - 28_800_000 - 1)
    const renewed = await ask({ grant_type: 'refresh_token', refresh_token: refresh })
    expect(renewed).toMatchObject({ expires_in: 28_800, refresh_token_expires_in: 15_811_200 })
    alice = await signedIn(fixture, 'alice')
    const last = await ask({ code: await freshCode() })
    fixture.turnClock(15_811_200_000)
    expect(await ask({ grant_type: 'refresh_token', refresh_token: last.refresh_token })).toMatchObject({ error: 'bad_refresh_token' })
    alice = await signedIn(fixture, 'alice')
  })

  test('is one of a family that ends when an old refresh token comes again', async () => {
    const first = await ask({ code: await freshCode() })
    const bystander = await ask({ code: await freshCode() })
    const second = await ask({ grant_type: 'refresh_token', refresh_token: first.refresh_token })
    expect((await check(first.access_token)).status).toBe(404)
    const third = await ask({ grant_type: 'refresh_token', refresh_token: second.refresh_token })
    // Another app cannot end it: it must be the family's own.
    const { clientId: client_id, clientSecret: client_secret } = other
    const stolen = { grant_type: 'refresh_token', refresh_token: first.refresh_token }
    expect(await ask({ ...stolen, client_id, client_secret })).toMatchObject({ error: 'bad_refresh_token' })
    expect((await check(third.access_token)).status).toBe(200)
    expect(await ask(stolen)).toMatchObject({ error: 'bad_refresh_token' })
    expect((await check(third.access_token)).status).toBe(404)
    expect(await ask({ grant_type: 'refresh_token', refresh_token: third.refresh_token })).toMatchObject({ error: 'bad_refresh_token' })
    expect((await check(bystander.access_token)).status).toBe(200)
  })

  test('ends when its user revokes the authorization', async () => {
    const { token } = await userToken(alice, client)
    const mine = await fixture.token('alice')
    const { body } = await fixture.call('GET', '/api/v1/users/alice/authorizations', { token: mine })
    expect(body.items).toMatchObject([{ app: 'bot', permissions: {} }])
    const path = `/api/v1/users/alice/authorizations/${body.items[0].id}`
    expect((await fixture.call('DELETE', path.replace('alice', 'bob'), { token: await fixture.token('bob') })).status).toBe(404)
    expect((await fixture.call('DELETE', path, { token: mine })).status).toBe(204)
    expect((await fixture.call('DELETE', path, { token: mine })).status).toBe(404)
    expect((await check(token)).status).toBe(404)
    const call = conformingClient(fixture.platform.url, `token ${token}`)
    expect(await call('GET', '/installation/repositories')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
  })

  test('ends with its app', async () => {
    const doomed = await oauthApp(fixture, 'doomed')
    const { token } = await userToken(alice, doomed)
    const { id, revision, key } = await record(fixture.call, 'App/doomed')
    await mustSubmit(fixture.call, 'doomed', [{ action: 'delete', key, id, revision, from: null, resource: null }])
    const call = conformingClient(fixture.platform.url, `token ${token}`)
    expect((await call('GET', '/installation/repositories')).status).toBe(401)
  })
})

describe('an app asks about tokens', () => {
  const body = { access_token: 'ghu_nothing' }

  test('in its own name only', async () => {
    const { token } = await userToken(alice, client)
    expect((await check(token, other)).status).toBe(404)
    const path = `/applications/${client.clientId}/token`
    expect((await other.call('POST', path, { body: { access_token: token } })).status).toBe(404)
    expect((await other.call('DELETE', path, { body: { access_token: token } })).status).toBe(404)
    expect((await check(token)).status).toBe(200)
    expect((await client.call('POST', path, { body: { access_token: token }, authorization: null })).status).toBe(404)
    const personal = `bearer ${await fixture.token('alice')}`
    expect((await client.call('POST', path, { body: { access_token: token }, authorization: personal })).status).toBe(404)
    const wrong = `basic ${Buffer.from(`${client.clientId}:${other.clientSecret}`).toString('base64')}`
    expect(await client.call('POST', path, { body: { access_token: token }, authorization: wrong })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
    for (const authorization of ['basic', 'basic !!', `basic ${Buffer.from('no colon').toString('base64')}`]) {
      expect((await client.call('POST', path, { body, authorization })).status).toBe(401)
    }
  })

  test('that are none', async () => {
    const path = `/applications/${client.clientId}`
    expect((await client.call('POST', `${path}/token`, { body })).status).toBe(404)
    expect(await client.call('PATCH', `${path}/token`, { body })).toMatchObject(bad)
    expect(await client.call('DELETE', `${path}/token`, { body })).toMatchObject(bad)
    expect(await client.call('DELETE', `${path}/grant`, { body })).toMatchObject(bad)
    expect((await client.call('POST', `${path}/token/scoped`, { body: { ...body, target: 'acme' } })).status).toBe(404)
    expect(await client.call('POST', `${path}/token`, { body: {} })).toMatchObject({
      ...bad,
      body: { errors: [{ resource: 'Body', field: 'access_token', code: 'missing_field' }] },
    })
    expect((await client.call('POST', `${path}/token`, { raw: '{' })).status).toBe(400)
  })

  test('to be scoped, never wider than the installation and the user', async () => {
    const { token } = await userToken(alice, client)
    const scope = (fields: object, access_token = token) =>
      client.call('POST', `/applications/${client.clientId}/token/scoped`, { body: { access_token, ...fields } })
    expect(await scope({})).toMatchObject({ status: 422, body: { errors: [{ field: 'target' }] } })
    expect((await scope({ target: 'widgets' })).status).toBe(404)
    expect((await scope({ target_id: 999_999 })).status).toBe(404)
    expect((await scope({ target: 'acme', permissions: { contents: 'write' } })).status).toBe(422)
    expect((await scope({ target: 'acme', repositories: ['core'] })).status).toBe(422)
    const { body } = await scope({ target: 'ACME', repositories: ['api'] })
    expect(body.installation).toMatchObject({ repository_selection: 'selected', account: { login: 'acme' } })
    expect(Date.parse(body.expires_at)).toBe(Date.parse((await check(token)).body.expires_at))
    // No token of a token, and no life beyond the one that it came from.
    expect((await scope({ target: 'acme' }, body.token)).status).toBe(404)
    expect((await client.oauth.resetToken({ token })).status).toBe(200)
    expect((await check(body.token)).status).toBe(404)
    const bob = await userToken(await signedIn(fixture, 'bob'), client)
    expect((await scope({ target: 'acme' }, bob.token)).status).toBe(404)
  })
})

describe('consent to what an app asks of the account', () => {
  test('is asked for again when the app asks for more', async () => {
    const asking = await oauthApp(fixture, 'asking', { permissions: { user: { emails: 'read' } } })
    const link = asking.oauth.getWebFlowAuthorizationUrl({ state: 's' }).url
    const first = await alice.get(link)
    expect(first.text).toContain('emails: read')
    await userToken(alice, asking)
    expect((await alice.get(link)).location).toContain('code=')
    const change = async (user: object) => {
      const manifest = appManifest('asking', 'acme', {
        visibility: 'public',
        authorization: { callbackUrls: [callbackUrl] },
        permissions: { user },
      })
      await mustSubmit(fixture.call, 'asking', [alter(await record(fixture.call, 'App/asking'), manifest)])
    }
    await change({ emails: 'write' })
    expect((await alice.get(link)).status).toBe(200)
    await change({})
    expect((await alice.get(link)).location).toContain('code=')
  })

  test('is to what the page showed', async () => {
    const link = client.oauth.getWebFlowAuthorizationUrl({ state: 's' }).url
    const carol = await signedIn(fixture, 'carol')
    const shown = await carol.get(link)
    const seen = await carol.submit(shown, '/login/oauth/authorize', { decision: 'approve', consent: 'another' })
    expect(seen.status).toBe(409)
  })
})
