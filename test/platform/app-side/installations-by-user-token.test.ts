// What only shows below the server: listings as user tokens get them, and a token that is asked for a moment too late.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { JsonText } from '../../../src/lib/json-text.ts'
import type { ApiCall } from '../../../src/platform/app-side/route.ts'
import { accountInstallationRoutes } from '../../../src/platform/app-side/routes/account-installations.ts'
import type { Principal } from '../../../src/platform/domain/principal.ts'
import type { Authority } from '../../../src/platform/store/ports-app-side.ts'
import { openStore } from '../../../src/platform/store/sqlite.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { keyedApp } from '../support/octokit-fixture.ts'

type AppUser = Extract<Principal, { kind: 'app-user' }>
type Store = Awaited<ReturnType<typeof openStore>>

let fixture: Fixture
let store: Store
let appId: number
const installations: Record<string, number> = {}

beforeAll(async () => {
  fixture = await startFixture()
  const asking = { visibility: 'public', permissions: { repository: { contents: 'read' } } }
  await mustSubmit(fixture.call, 'bots', [
    create(app('bot', 'acme', asking)),
    create(app('other', 'acme', asking)),
    create(installation('bot', 'acme')),
    create(installation('bot', 'widgets', { suspended: true })),
    create(installation('bot', 'alice')),
    create(installation('other', 'acme')),
  ])
  appId = (await keyedApp(fixture, 'bot')).id
  for (const key of ['bot@acme', 'bot@widgets', 'bot@alice', 'other@acme']) {
    installations[key] = (await record(fixture.call, `Installation/${key}`)).id
  }
  await fixture.platform.close()
  store = await openStore(fixture.data)
})
afterAll(async () => {
  await store.close()
  await fixture.stop()
})

const alice = {
  login: 'alice',
  siteOwner: false,
  spaces: [
    { login: 'alice', type: 'user', role: 'admin' },
    { login: 'acme', type: 'organization', role: 'admin' },
  ],
} satisfies AppUser['caller']

/** Calls a handler as the server would for a user token that is worth `principal`. */
async function ask(path: string, params: Record<string, string>, token: Partial<AppUser> = {}) {
  const handle = accountInstallationRoutes.find((route) => route.path === path && route.method === 'GET')?.handle
  const principal: AppUser = {
    kind: 'app-user',
    app: { id: appId, slug: 'bot', space: 'acme' },
    caller: alice,
    tokenId: 1,
    userPermissions: {},
    narrowing: null,
    ...token,
  }
  const call: Pick<ApiCall, 'principal' | 'params' | 'query' | 'urls' | 'target' | 'uses'> & { services: { store: Store } } = {
    principal,
    target: { kind: 'none' },
    uses: null,
    params,
    query: new URLSearchParams(),
    urls: { host: 'http://h', api: 'http://h/api/v3' },
    services: { store },
  }
  const body = (await handle?.(call as ApiCall))?.body
  return body instanceof JsonText ? JSON.parse(body.text) : body
}

describe('a user token', () => {
  const list = async (token?: Partial<AppUser>) =>
    (await ask('/user/installations', {}, token)).installations.map(({ account }: { account: { login: string } }) => account.login)

  test('lists the installations of its app in the spaces of its user, suspended ones too', async () => {
    expect(await list()).toEqual(['acme', 'alice'])
    const spaces = [{ login: 'widgets', type: 'organization' as const, role: 'member' as const }]
    expect(await list({ caller: { ...alice, spaces } })).toEqual(['widgets'])
    expect(await list({ caller: { ...alice, spaces: [] } })).toEqual([])
    expect(await list({ caller: { ...alice, siteOwner: true } })).toEqual(['acme', 'widgets', 'alice'])
    const narrowing = { installationId: installations['bot@alice'] ?? 0, permissions: null, repositoryIds: null }
    expect(await list({ narrowing })).toEqual(['alice'])
  })

  test('lists the repositories of one of these, as far as it reaches', async () => {
    const repositories = async (key: string, token: Partial<AppUser> = {}) => {
      const params = { installation_id: String(installations[key]) }
      const body = await ask('/user/installations/{installation_id}/repositories', params, token)
      return [body.total_count, body.repository_selection, body.repositories.map(({ name }: { name: string }) => name)]
    }
    expect(await repositories('bot@acme')).toEqual([3, 'all', ['api', 'vault', 'web']])
    const narrowing = (key: string) => ({ installationId: installations[key] ?? 0, permissions: null, repositoryIds: [1] })
    expect(await repositories('bot@acme', { narrowing: narrowing('bot@acme') })).toEqual([1, 'selected', ['api']])
    await expect(repositories('bot@acme', { narrowing: narrowing('bot@alice') })).rejects.toThrow('Not Found')
    await expect(repositories('other@acme')).rejects.toThrow('Not Found')
    await expect(repositories('bot@widgets')).rejects.toThrow('Not Found')
    await expect(repositories('nothing')).rejects.toThrow('Not Found')
    const suspended = repositories('bot@widgets', { caller: { ...alice, siteOwner: true } })
    await expect(suspended).rejects.toThrow('This installation has been suspended')
  })
})

test('a token that is asked for before a suspension or an end, and made after it, is not made', async () => {
  const authority: Authority = {
    credential: { kind: 'app', appId, keyId: 1 },
    access: { app: true },
    writes: true,
    params: {},
    at: '2030-01-01T00:00:00.000Z',
  }
  const make = (installationId: number) =>
    store.writer.createInstallationToken(authority, {
      installationId,
      hash: `hash of ${installationId}`,
      permissions: null,
      repositoryIds: null,
      expiresAt: '2030-01-01T01:00:00.000Z',
    })
  expect(await make(installations['bot@acme'] ?? 0)).toMatchObject({ fault: null })
  expect(await make(installations['bot@widgets'] ?? 0)).toMatchObject({ fault: { status: 403 } })
  expect(await make(999_999)).toMatchObject({ fault: { status: 404 } })
})
