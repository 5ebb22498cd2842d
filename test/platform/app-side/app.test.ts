// The app itself: its JWT, its installations, and their tokens; by the official client and call by call.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient

beforeAll(async () => {
  fixture = await startFixture()
  // Octokit signs with the machine's clock.
  fixture.turnClock(Date.now() - Date.parse('2030-01-01T00:00:00Z'))
  bot = await installedApp(fixture, 'bot', { statuses: 'write', contents: 'read' })
  call = conformingClient(fixture.platform.url, await appJwt(bot.id, bot.pem, Date.now()))
})
afterAll(() => fixture.stop())

test('an app signs in with its key and sees itself', async () => {
  const { data } = await bot.octokit.octokit.request('GET /app')
  expect(data).toMatchObject({ id: bot.id, slug: 'bot', permissions: { metadata: 'read', statuses: 'write' }, installations_count: 1 })
})

test('every installation and every repository of it comes by', async () => {
  const seen: string[] = []
  for await (const { repository } of bot.octokit.eachRepository.iterator()) seen.push(repository.full_name)
  expect(seen).toEqual(['acme/api', 'acme/vault', 'acme/web'])
})

test.each(['/app', '/app/installations', '/orgs/acme/installation', '/users/acme/installation', '/repos/acme/api/installation'])(
  '%s answers as described',
  async (path) => {
    expect((await call('GET', path)).status).toBe(200)
  },
)

describe('an installation token', () => {
  const make = async (body: object) => {
    const [installation] = (await call('GET', '/app/installations')).body
    return call('POST', `/app/installations/${installation.id}/access_tokens`, { body })
  }

  test('lives one hour and is named with its permissions', async () => {
    const { status, body } = await make({})
    expect(status).toBe(201)
    expect(body.permissions).toEqual({ metadata: 'read', statuses: 'write', contents: 'read' })
  })

  test('is never wider than the grant', async () => {
    expect((await make({ permissions: { contents: 'write' } })).status).toBe(422)
    expect((await make({ permissions: { issues: 'read' } })).status).toBe(422)
    expect((await make({ repositories: ['core'] })).status).toBe(422)
  })

  test('may be narrowed, and then reaches no more', async () => {
    const asTyped = await make({ repositories: ['API', 'api'] })
    expect(asTyped.body.repositories.map(({ name }: { name: string }) => name)).toEqual(['api'])
    const { body } = await make({ repositories: ['api'], permissions: { contents: 'read' } })
    expect(body.repositories.map(({ name }: { name: string }) => name)).toEqual(['api'])
    const authorization = `token ${body.token}`
    const listed = await call('GET', '/installation/repositories', { authorization })
    expect(listed.body.repositories.map(({ name }: { name: string }) => name)).toEqual(['api'])
    expect((await call('DELETE', '/installation/token', { authorization })).status).toBe(204)
    expect(await call('GET', '/installation/repositories', { authorization })).toMatchObject({
      status: 401,
      body: { message: 'Bad credentials' },
    })
  })
})
