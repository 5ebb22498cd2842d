// Limits of requests, by kind of caller, on both APIs; and what a caller is told about them.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { appJwt } from './support/app-jwt.ts'
import { app, create, submit } from './support/changes.ts'
import { conformingClient } from './support/conforming-client.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { testSeed } from './support/fixture-seed.ts'
import { installedApp } from './support/octokit-fixture.ts'

let fixture: Fixture
const start = async (profile: 'atomgit' | 'github' | 'off', seed = testSeed) => {
  fixture = await startFixture(seed, profile)
}
afterEach(() => fixture.stop())

const now = () => Date.parse('2030-01-01T00:00:00Z')
type Headed = { headers: Headers }
const left = ({ headers }: Headed) => Number(headers.get('x-ratelimit-remaining'))
const told = ({ headers }: Headed) => ['limit', 'remaining', 'used', 'reset', 'resource'].map((name) => headers.get(`x-ratelimit-${name}`))

describe('under the profile atomgit', () => {
  beforeEach(() => start('atomgit'))
  const api = (authorization: string | null) => conformingClient(fixture.platform.url, authorization)

  test('every answer says how its caller stands, refusals too', async () => {
    const token = await fixture.token('alice')
    fixture.turnClock(5_000)
    const reset = String(now() / 1000 + 3_605)
    expect(told(await fixture.call('GET', '/api/v1/caller', { token }))).toEqual(['5000', '4999', '1', reset, 'core'])
    expect(told(await fixture.call('GET', '/api/v1/audit-log', { token }))).toEqual(['5000', '4998', '2', reset, 'core'])
    expect(told(await fixture.call('GET', '/api/v1/nowhere', { token }))).toEqual(['5000', '4997', '3', reset, 'core'])
    expect(told(await fixture.call('DELETE', '/api/v1/caller', { token }))).toEqual(['5000', '4996', '4', reset, 'core'])
    const call = api(`token ${token}`)
    expect(told(await call('GET', '/nowhere'))).toEqual(['5000', '4995', '5', reset, 'core'])
    expect(told(await call('GET', '/app'))).toEqual(['5000', '4994', '6', reset, 'core'])
    expect(told(await call('GET', '/rate_limit', { headers: { 'x-api-version': '1999-01-01' } }))).toEqual([
      '5000',
      '4993',
      '7',
      reset,
      'core',
    ])
  })

  test('all tokens of one user share that user’s limit, on both APIs; another user has another', async () => {
    const [first, second, other] = [await fixture.token('alice'), await fixture.token('alice'), await fixture.token('bob')]
    fixture.turnClock(1_000)
    expect(left(await fixture.call('GET', '/api/v1/caller', { token: first }))).toBe(4_999)
    expect(left(await fixture.call('GET', '/api/v1/caller', { token: second }))).toBe(4_998)
    expect(left(await api(`bearer ${second}`)('GET', '/rate_limit'))).toBe(4_998)
    expect(left(await api(`bearer ${first}`)('GET', '/nowhere'))).toBe(4_997)
    expect(left(await fixture.call('GET', '/api/v1/caller', { token: other }))).toBe(4_999)
  })

  test('more than ten in a second are refused with 429, a secondary limit and when to come again', async () => {
    const token = await fixture.token('alice')
    fixture.turnClock(1_000)
    for (let i = 0; i < 5; i++) expect((await fixture.call('GET', '/api/v1/caller', { token })).status).toBe(200)
    for (let i = 0; i < 5; i++) expect((await api(`token ${token}`)('GET', '/nowhere')).status).toBe(404)
    const refused = await api(`token ${token}`)('GET', '/nowhere')
    expect([refused.status, refused.headers.get('retry-after'), left(refused)]).toEqual([429, '1', 4_990])
    expect(refused.body.message).toMatch(/secondary rate limit/)
    const problem = await fixture.call('GET', '/api/v1/caller', { token })
    expect([problem.status, problem.body.code, problem.headers.get('retry-after')]).toEqual([429, 'rate_limited', '1'])
    // Nothing was taken of the hour for what was refused.
    fixture.turnClock(1_000)
    expect(left(await fixture.call('GET', '/api/v1/caller', { token }))).toBe(4_989)
  })

  test('when the hour’s budget is gone the answer is 403 until the hour is over', async () => {
    const call = api(null)
    for (let i = 0; i < 300; i++) {
      fixture.turnClock(1_000)
      await Promise.all([call('GET', '/nowhere'), call('GET', '/nowhere')])
    }
    fixture.turnClock(1_000)
    const refused = await call('GET', '/nowhere')
    expect(refused.status).toBe(403)
    expect(refused.body.message).toMatch(/^API rate limit exceeded for address 127\.0\.0\.1/)
    expect(told(refused).slice(0, 3)).toEqual(['600', '0', '600'])
    const wait = Number(refused.headers.get('retry-after'))
    expect(wait).toBeGreaterThan(3_000)
    const problem = await fixture.call('GET', '/api/v1/openapi.json', { token: null })
    expect([problem.status, problem.body.code, problem.headers.get('retry-after')]).toEqual([429, 'rate_limited', String(wait)])
    // A preflight, the state of one's limit and a health check are no requests of the API.
    expect((await fetch(`${fixture.platform.url}/healthz`)).status).toBe(200)
    expect((await call('GET', '/rate_limit')).body.rate.remaining).toBe(0)
    fixture.turnClock(wait * 1_000)
    expect(left(await call('GET', '/nowhere'))).toBe(599)
  })

  test('failed credentials count against the address, and two of them a second are all that is taken', async () => {
    fixture.turnClock(1_000)
    const garbage = 'awp_000000000000000000000000000000000000'
    const first = await fixture.call('GET', '/api/v1/caller', { token: garbage })
    expect([first.status, first.headers.get('x-ratelimit-limit')]).toEqual([401, '600'])
    const second = await api('bearer a.b.c')('GET', '/app')
    expect([second.status, left(second)]).toEqual([401, left(first) - 1])
    const third = await api(`token ${garbage}`)('GET', '/app')
    expect([third.status, left(third)]).toEqual([429, left(second)])
    // Whoever has a live token is not held up by others at the same address.
    expect((await fixture.call('GET', '/api/v1/caller')).status).toBe(200)
  })

  test('no header makes another address of it', async () => {
    fixture.turnClock(1_000)
    const call = api(null)
    const statuses = []
    for (let i = 0; i < 4; i++) {
      const headers = { 'x-forwarded-for': `10.0.0.${i}`, 'x-real-ip': `10.0.0.${i}`, forwarded: `for=10.0.0.${i}` }
      statuses.push((await call('GET', '/nowhere', { headers })).status)
    }
    expect(statuses).toEqual([404, 404, 429, 429])
  })

  test('an installation has its own budget, and its app another', async () => {
    const bot = await installedApp(fixture, 'bot', { statuses: 'write' })
    fixture.turnClock(1_000)
    const jwt = await appJwt(bot.id, bot.pem, now() + 1_000)
    const asApp = api(jwt)
    const [{ id }] = (await asApp('GET', '/app/installations')).body
    const made = await asApp('POST', `/app/installations/${id}/access_tokens`)
    expect(told(made).slice(0, 3)).toEqual(['5000', '4998', '2'])
    const again = await asApp('POST', `/app/installations/${id}/access_tokens`)
    expect(left(await api(`token ${made.body.token}`)('GET', '/installation/repositories'))).toBe(4_999)
    expect(left(await api(`token ${again.body.token}`)('GET', '/installation/repositories'))).toBe(4_998)
  })

  test('GET /rate_limit tells and does not count', async () => {
    const token = await fixture.token('alice')
    fixture.turnClock(1_000)
    const call = api(`token ${token}`)
    await call('GET', '/nowhere')
    for (let i = 0; i < 20; i++) {
      const { status, body } = await call('GET', '/rate_limit')
      expect([status, body.rate.used, body.resources.core]).toEqual([200, 1, body.rate])
    }
  })

  test('an answer that the caller has already costs nothing of its hour, on both APIs', async () => {
    const token = await fixture.token('alice')
    const bot = await installedApp(fixture, 'bot', { statuses: 'write' })
    fixture.turnClock(1_000)
    const first = await fixture.call('GET', '/api/v1/spaces/acme', { token })
    const etag = first.headers.get('etag') ?? ''
    const again = await fixture.call('GET', '/api/v1/spaces/acme', { token, headers: { 'if-none-match': etag } })
    expect([again.status, left(first), left(again)]).toEqual([304, 4_999, 4_999])
    const asApp = api(await appJwt(bot.id, bot.pem, now() + 1_000))
    const shown = await asApp('GET', '/app')
    const same = await asApp('GET', '/app', { headers: { 'if-none-match': shown.headers.get('etag') ?? '' } })
    expect([same.status, left(shown), left(same)]).toEqual([304, 4_999, 4_999])
  })

  test('a changeset costs one request for each hundred changes, and counts once in its second', async () => {
    const changes = Array.from({ length: 1_450 }, (_, i) => create(app(`app-${i}`, 'acme')))
    fixture.turnClock(1_000)
    const before = left(await fixture.call('GET', '/api/v1/caller'))
    const answer = await submit(fixture.call, 'big', changes)
    expect(answer.status).toBe(201)
    // One for reading the head of the fleet, fifteen for the changeset.
    expect(left(answer)).toBe(before - 16)
  })

  test('a changeset that costs more than is left does nothing', async () => {
    const token = await fixture.token('alice')
    for (let i = 0; i < 490; i++) {
      fixture.turnClock(1_000)
      await Promise.all(Array.from({ length: 10 }, () => fixture.call('GET', '/api/v1/spaces', { token })))
    }
    fixture.turnClock(1_000)
    const changes = Array.from({ length: 10_500 }, (_, i) => create(app(`app-${i}`, 'acme')))
    const refused = await submit(fixture.call, 'big', changes, { token })
    expect([refused.status, refused.body.code, left(refused)]).toEqual([429, 'rate_limited', 99])
    expect((await fixture.call('GET', '/api/v1/state?fleet=big')).body.head).toBe(null)
  }, 60_000)
})

describe('under the profile github', () => {
  test('an installation’s limit grows with its repositories and members, up to a limit', async () => {
    const repositories = Array.from({ length: 30 }, (_, i) => ({ owner: 'acme', name: `repo-${i}` }))
    await start('github', { ...testSeed, repositories: [...(testSeed.repositories ?? []), ...repositories] })
    const bot = await installedApp(fixture, 'bot', { statuses: 'write' })
    const call = conformingClient(fixture.platform.url, await appJwt(bot.id, bot.pem, now()))
    const [{ id }] = (await call('GET', '/app/installations')).body
    const { token } = (await call('POST', `/app/installations/${id}/access_tokens`)).body
    const limit = async () => {
      const { headers } = await call('GET', '/installation/repositories', { authorization: `token ${token}` })
      return headers.get('x-ratelimit-limit')
    }
    // 33 repositories; the 2 members make no difference.
    expect(await limit()).toBe('5650')
    await fixture.restart({ repositories: Array.from({ length: 300 }, (_, i) => ({ owner: 'acme', name: `more-${i}` })) })
    const { headers } = await conformingClient(fixture.platform.url, `token ${token}`)('GET', '/installation/repositories')
    expect(headers.get('x-ratelimit-limit')).toBe('12500')
  })

  test('an address has 60 an hour and no limit per second', async () => {
    await start('github')
    const call = conformingClient(fixture.platform.url, null)
    // The client of the fixture has read the description of the API.
    const answers = await Promise.all(Array.from({ length: 60 }, () => call('GET', '/nowhere')))
    expect(answers.map(({ status }) => status).filter((status) => status === 403)).toHaveLength(1)
  })
})

test('without limits nobody is told of any, as on a GitHub Enterprise Server', async () => {
  await start('off')
  const { headers } = await fixture.call('GET', '/api/v1/caller')
  expect([...headers.keys()].filter((name) => name.startsWith('x-ratelimit'))).toEqual([])
  const { status, body } = await conformingClient(fixture.platform.url, null)('GET', '/rate_limit')
  expect([status, body.message]).toEqual([404, 'Rate limiting is not enabled.'])
})
