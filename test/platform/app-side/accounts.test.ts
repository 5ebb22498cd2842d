// Accounts, repositories and what the API says of itself: to whom, in which shape, and what stays hidden.
import { Octokit } from '@octokit/core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { app, create, mustSubmit } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient
const now = Date.parse('2030-01-01T00:00:00Z')
const as: Record<string, string | null> = { anonymous: null }

beforeAll(async () => {
  fixture = await startFixture()
  bot = await installedApp(fixture, 'bot', { contents: 'read' })
  await mustSubmit(fixture.call, 'more', [create(app('closed', 'acme'))])
  call = conformingClient(fixture.platform.url, null)
  as.member = `token ${await fixture.token('carol', { scopes: ['repo'] })}`
  as.scopeless = `token ${await fixture.token('carol', { scopes: ['notifications'] })}`
  as.outsider = `token ${await fixture.token('bob')}`
  as.owner = `token ${fixture.owner}`
  as.jwt = await appJwt(bot.id, bot.pem, now)
  as.installation = `token ${await installationToken(fixture, bot, now)}`
})
afterAll(() => fixture.stop())

const get = (path: string, who = 'anonymous') => call('GET', path, { authorization: as[who] ?? null })

describe('what the API says of itself', () => {
  test.each(['/', '/meta'])('%s is told to anyone', async (path) => {
    for (const who of Object.keys(as)) expect((await get(path, who)).status, who).toBe(200)
  })

  test('its addresses are those of the host that was asked', async () => {
    const { body } = await get('/')
    expect(body.repository_url).toBe(`${fixture.platform.url}/api/v3/repos/{owner}/{repo}`)
    const { data } = await new Octokit({ baseUrl: `${fixture.platform.url}/api/v3` }).request('GET /')
    expect(data).toEqual(body)
  })

  test('its root may be asked for without the slash', async () => {
    const response = await fetch(`${fixture.platform.url}/api/v3`)
    expect(await response.json()).toEqual((await get('/')).body)
  })

  test('a dead credential is refused even there', async () => {
    expect(await call('GET', '/meta', { authorization: 'token awp_nothing' })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
  })
})

describe('versions', () => {
  const asking = (headers: Record<string, string>) => call('GET', '/meta', { headers })

  test.each([
    { 'x-github-api-version': '2022-11-28' },
    { 'x-github-api-version': '2026-03-10' },
    { 'x-api-version': '2023-02-21' },
    { 'x-github-api-version': '2022-11-28', 'x-api-version': '2023-02-21' },
  ])('%o is served', async (headers) => {
    const answer = await asking(headers)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('x-github-api-version-selected')).toBe(headers['x-github-api-version'] ?? '2022-11-28')
  })

  test.each([
    { 'x-github-api-version': '2021-01-01' },
    { 'x-api-version': '2023-02-22' },
    { 'x-api-version': '2022-11-28' },
    { 'x-github-api-version': '2022-11-28', 'x-api-version': '1' },
  ])('%o is refused, and the answer names what there is', async (headers) => {
    const { status, body } = await asking(headers)
    expect(status).toBe(400)
    expect(body.message).toMatch(/x-(github-)?api-version may be 20\d\d/)
  })

  test('the registry API takes the same version of the general header, and no other', async () => {
    const ask = (version: string) => fixture.call('GET', '/api/v1/caller', { headers: { 'x-api-version': version } })
    expect((await ask('2023-02-21')).status).toBe(200)
    expect(await ask('2023-02-22')).toMatchObject({ status: 400, body: { code: 'bad_request' } })
  })
})

describe('the user who asks', () => {
  test('sees its own account', async () => {
    expect((await get('/user', 'member')).body).toMatchObject({ login: 'carol', type: 'User', user_view_type: 'public', site_admin: false })
    expect((await get('/user', 'owner')).body).toMatchObject({ login: 'owner', user_view_type: 'private', site_admin: true })
  })

  test.each([
    ['anonymous', 401, 'Requires authentication'],
    ['installation', 403, 'Resource not accessible by integration'],
    ['jwt', 403, 'Resource not accessible by integration'],
  ])('%s is none: %d', async (who, status, message) => {
    expect(await get('/user', who)).toMatchObject({ status, body: { message } })
  })
})

describe('an account', () => {
  test('is found by login, whatever its case', async () => {
    expect((await get('/users/Alice')).body).toMatchObject({ login: 'alice', type: 'User', public_repos: 0 })
    expect((await get('/users/acme')).body).toMatchObject({ login: 'acme', type: 'Organization', public_repos: 2 })
    expect((await get('/orgs/ACME', 'outsider')).body).toMatchObject({ login: 'acme', type: 'Organization', public_repos: 2 })
  })

  test.each(['/users/nobody', '/orgs/nobody', '/orgs/alice', '/users/nobody%5Bbot%5D'])('%s is not found', async (path) => {
    expect(await get(path, 'owner')).toMatchObject({ status: 404, body: { message: 'Not Found' } })
  })

  test('of an app is a bot', async () => {
    const { body } = await get('/users/bot%5Bbot%5D')
    expect(body).toMatchObject({ login: 'bot[bot]', type: 'Bot' })
    expect((await get('/users/BOT[bot]', 'jwt')).body).toEqual(body)
    expect((await get('/users/bot%5Bbot%5D/installation', 'jwt')).status).toBe(404)
  })

  test('of a private app is known to whom the app is', async () => {
    const statuses = await Promise.all(Object.keys(as).map(async (who) => [who, (await get('/users/closed%5Bbot%5D', who)).status]))
    expect(Object.fromEntries(statuses)).toEqual({
      anonymous: 404,
      member: 404,
      scopeless: 404,
      outsider: 404,
      owner: 200,
      jwt: 404,
      installation: 404,
    })
  })
})

describe('a repository', () => {
  test('is found without regard to case', async () => {
    const { body } = await get('/repos/ACME/Api')
    expect(body).toMatchObject({ full_name: 'acme/api', default_branch: 'main', private: false, organization: { login: 'acme' } })
  })

  test('says what its user may do there', async () => {
    expect((await get('/repos/acme/api', 'outsider')).body.permissions).toMatchObject({ admin: false, push: false, pull: true })
    expect((await get('/repos/acme/vault', 'member')).body.permissions).toMatchObject({ admin: false, push: true, pull: true })
    expect((await get('/repos/acme/vault', 'owner')).body.permissions).toMatchObject({ admin: true })
  })

  test.each([
    ['/repos/acme/api', { anonymous: 200, member: 200, scopeless: 200, outsider: 200, owner: 200, jwt: 403, installation: 200 }],
    ['/repos/widgets/core', { anonymous: 200, member: 200, scopeless: 200, outsider: 200, owner: 200, jwt: 403, installation: 200 }],
    ['/repos/acme/vault', { anonymous: 404, member: 200, scopeless: 404, outsider: 404, owner: 200, jwt: 403, installation: 200 }],
    ['/repos/acme/nothing', { anonymous: 404, member: 404, scopeless: 404, outsider: 404, owner: 404, jwt: 404, installation: 404 }],
    ['/repos/nobody/api', { anonymous: 404, member: 404, scopeless: 404, outsider: 404, owner: 404, jwt: 404, installation: 404 }],
  ])('%s answers each caller as it may know', async (path, expected) => {
    const statuses = await Promise.all(Object.keys(as).map(async (who) => [who, (await get(path, who)).status]))
    expect(Object.fromEntries(statuses)).toEqual(expected)
  })
})

test('U+0000 in a query or a body is an input fault', async () => {
  expect((await get('/repos/acme/api/pulls?base=%00')).status).toBe(422)
  expect(
    (await call('POST', '/repos/acme/api/git/refs', { authorization: as.owner ?? null, body: { ref: 'refs/heads/\0', sha: 'x' } })).status,
  ).toBe(422)
})
