// The official clients, unmodified, with nothing changed but their base URL.
import { App } from '@octokit/app'
import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/core'
import { Probot } from 'probot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { app, create, installation, mustSubmit } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { type KeyedApp, keyedApp } from '../support/octokit-fixture.ts'

const many = 130
let fixture: Fixture
let bot: KeyedApp
let baseUrl: string

beforeAll(async () => {
  const logins = Array.from({ length: many }, (_, index) => `user-${String(index).padStart(3, '0')}`)
  fixture = await startFixture({
    users: logins.map((login) => ({ login })),
    organizations: [{ login: 'acme' }],
    repositories: [
      ...Array.from({ length: many }, (_, index) => ({ owner: 'acme', name: `repo-${index}` })),
      { owner: 'user-000', name: 'only' },
    ],
  })
  fixture.turnClock(Date.now() - Date.parse('2030-01-01T00:00:00Z'))
  const permissions = { repository: { statuses: 'write', contents: 'read' } }
  await mustSubmit(fixture.call, 'clients', [
    create(app('bot', 'acme', { visibility: 'public', permissions })),
    create(installation('bot', 'acme')),
    ...logins.map((login) => create(installation('bot', login))),
  ])
  bot = await keyedApp(fixture, 'bot')
  baseUrl = `${fixture.platform.url}/api/v3`
})
afterAll(() => fixture.stop())

describe('@octokit/app', () => {
  test('goes through every installation and every repository, page by page', async () => {
    let installations = 0
    for await (const _ of bot.octokit.eachInstallation.iterator()) installations++
    expect(installations).toBe(many + 1)
    const names = new Set<string>()
    const { data } = await bot.octokit.octokit.request('GET /orgs/{org}/installation', { org: 'acme' })
    for await (const { repository } of bot.octokit.eachRepository.iterator({ installationId: data.id })) names.add(repository.full_name)
    expect(names.size).toBe(many)
  })

  test('an app may be named by its client id', async () => {
    const { data } = await bot.octokit.octokit.request('GET /app')
    const byClientId = new App({ appId: String(data?.client_id), privateKey: bot.pem, Octokit: Octokit.defaults({ baseUrl }) })
    expect((await byClientId.octokit.request('GET /app')).data?.id).toBe(bot.id)
  })
})

describe('@octokit/auth-app', () => {
  const authOf = () =>
    createAppAuth({ appId: bot.id, privateKey: bot.pem, request: new Octokit({ baseUrl }).request.defaults({ baseUrl }) })

  test('keeps a token, and makes another when asked to', async () => {
    const auth = authOf()
    const { data } = await bot.octokit.octokit.request('GET /orgs/{org}/installation', { org: 'acme' })
    const wanted = { type: 'installation', installationId: data.id } as const
    const { token, expiresAt } = await auth(wanted)
    expect((await auth(wanted)).token).toBe(token)
    expect((await auth({ ...wanted, refresh: true })).token).not.toBe(token)
    expect(Date.parse(expiresAt ?? '')).toBeGreaterThan(Date.now() + 59 * 60_000)
  })

  test('a client whose clock is wrong goes by the clock of the platform', async () => {
    // The client's clock is an hour behind: its JWT is over when it arrives.
    fixture.turnClock(3_600_000)
    try {
      const log = { debug() {}, info() {}, warn() {}, error() {} }
      const octokit = new Octokit({ baseUrl, log, authStrategy: createAppAuth, auth: { appId: bot.id, privateKey: bot.pem, log } })
      const { data } = await octokit.request('GET /app')
      expect(data?.slug).toBe('bot')
    } finally {
      fixture.turnClock(-3_600_000)
    }
  })

  test('what create-github-app-token does works: a token for some repositories, and its end', async () => {
    const auth = authOf()
    const { token: jwt } = await auth({ type: 'app' })
    const octokit = new Octokit({ baseUrl, auth: jwt })
    const { data } = await octokit.request('GET /repos/{owner}/{repo}/installation', { owner: 'acme', repo: 'repo-1' })
    const { token } = await auth({
      type: 'installation',
      installationId: data.id,
      repositoryNames: ['repo-1', 'repo-2'],
      permissions: { contents: 'read' },
    })
    const own = new Octokit({ baseUrl, auth: token })
    expect((await own.request('GET /installation/repositories')).data.total_count).toBe(2)
    await own.request('DELETE /installation/token')
    await expect(own.request('GET /installation/repositories')).rejects.toMatchObject({ status: 401 })
  })
})

describe('probot', () => {
  test('signs in as the app and as an installation', async () => {
    const probot = new Probot({ appId: bot.id, privateKey: bot.pem, baseUrl, logLevel: 'fatal' })
    const octokit = await probot.auth()
    const { data: installations } = await octokit.request('GET /app/installations', { per_page: 1 })
    const asInstallation = await probot.auth(installations[0]?.id)
    expect((await asInstallation.request('GET /installation/repositories')).data.total_count).toBe(many)
  })
})
