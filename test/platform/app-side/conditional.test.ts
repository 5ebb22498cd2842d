// Conditional requests and requests from pages in browsers.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { alter, app, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient
let path: string

beforeAll(async () => {
  fixture = await startFixture()
  bot = await installedApp(fixture, 'bot', { statuses: 'write', contents: 'read' })
  call = conformingClient(fixture.platform.url, await appJwt(bot.id, bot.pem, Date.parse('2030-01-01T00:00:10Z')))
  path = `/app/installations/${(await call('GET', '/app/installations')).body[0].id}`
})
afterAll(() => fixture.stop())

describe('a single resource', () => {
  test('tells when it last changed, once a second cannot hide a change', async () => {
    expect((await call('GET', path)).headers.get('last-modified')).toBe(null)
    fixture.turnClock(10_000)
    expect((await call('GET', path)).headers.get('last-modified')).toBe('Tue, 01 Jan 2030 00:00:00 GMT')
  })

  test('is not sent again to who has it, by its tag or its time; the tag decides where both are named', async () => {
    const { headers } = await call('GET', path)
    const [etag, since] = [headers.get('etag') ?? '', headers.get('last-modified') ?? '']
    const status = async (sent: Record<string, string>) => (await call('GET', path, { headers: sent })).status
    expect(await status({ 'if-none-match': etag })).toBe(304)
    expect(await status({ 'if-none-match': `"other", W/${etag}` })).toBe(304)
    expect(await status({ 'if-none-match': '"other"' })).toBe(200)
    expect(await status({ 'if-modified-since': since })).toBe(304)
    expect(await status({ 'if-modified-since': 'Mon, 31 Dec 2029 23:59:59 GMT' })).toBe(200)
    expect(await status({ 'if-modified-since': 'yesterday' })).toBe(200)
    expect(await status({ 'if-none-match': '"other"', 'if-modified-since': since })).toBe(200)
  })

  test('that changes with something else is sent: an installation whose app asks for less now', async () => {
    const since = (await call('GET', path)).headers.get('last-modified') ?? ''
    const manifest = app('bot', 'acme', { visibility: 'public', permissions: { repository: { contents: 'read' } } })
    await mustSubmit(fixture.call, 'bot', [alter(await record(fixture.call, 'App/bot'), manifest)])
    fixture.turnClock(5_000)
    const { status, body } = await call('GET', path, { headers: { 'if-modified-since': since } })
    expect([status, body.permissions]).toEqual([200, { metadata: 'read', contents: 'read' }])
  })
})

test('a list has a tag, and no time', async () => {
  const { headers } = await call('GET', '/app/installations')
  expect([headers.get('etag') !== null, headers.get('last-modified')]).toEqual([true, null])
})

describe('a page in a browser', () => {
  test('asks before it sends a token, and may', async () => {
    const response = await fetch(`${fixture.platform.url}/api/v3/app`, {
      method: 'OPTIONS',
      headers: { origin: 'https://app.example', 'access-control-request-method': 'GET', 'access-control-request-headers': 'authorization' },
    })
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(response.headers.get('access-control-allow-headers')).toMatch(/Authorization.*If-None-Match/)
    expect(response.headers.get('access-control-allow-methods')).toBe('GET, POST, PATCH, PUT, DELETE')
    expect(response.headers.get('access-control-allow-credentials')).toBe(null)
  })

  test('reads answers, refusals too, and the headers that clients need', async () => {
    for (const each of ['/app', '/nowhere']) {
      const { headers } = await call('GET', each, { headers: { origin: 'https://app.example' } })
      expect(headers.get('access-control-allow-origin')).toBe('*')
      const exposed = (headers.get('access-control-expose-headers') ?? '').split(', ')
      expect(exposed).toEqual(expect.arrayContaining(['ETag', 'Link', 'Retry-After', 'X-RateLimit-Remaining', 'X-OAuth-Scopes', 'Sunset']))
    }
  })

  test('has no such way into the registry API', async () => {
    const { headers } = await fixture.call('GET', '/api/v1/caller')
    expect(headers.get('access-control-allow-origin')).toBe(null)
  })
})
