// What a user token reaches: what both its user and its app may, as it is at the moment of the request. Probes stand for routes of every need.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import express from 'express'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../../src/platform/app.ts'
import { type ApiRoute, reply } from '../../../src/platform/app-side/route.ts'
import { apiRouter } from '../../../src/platform/app-side/serve.ts'
import type { Access, Permission } from '../../../src/platform/domain/access.ts'
import { ensureOwner, platformOrigin } from '../../../src/platform/owner-token.ts'
import { openServices } from '../../../src/platform/services.ts'
import type { Store } from '../../../src/platform/store/ports.ts'
import { openStore } from '../../../src/platform/store/sqlite.ts'
import { alter, app as appManifest, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type CheckedClient, checkedClient } from '../support/checked-client.ts'
import { allScopes, type Fixture } from '../support/fixture.ts'
import { testSeed } from '../support/fixture-seed.ts'
import { callbackUrl, type OAuthClient, oauthApp, oauthClient, signedIn, userToken } from '../support/oauth-fixture.ts'

const permissions: Permission[] = (['read', 'write'] as const).flatMap((level) =>
  ['metadata', 'contents', 'statuses', 'members', 'administration', 'emails'].map((name) => ({ name, level })),
)

/** A route for each permission and kind of path, and one for each kind that needs none. */
const probes: ApiRoute[] = ['/repos/{owner}/{repo}', '/orgs/{org}', '/user'].flatMap((path) => [
  ...permissions.map((permission) => probe(`${path}/${permission.name}-${permission.level}`, { appUser: { permission } })),
  probe(`${path}/admins-only`, { appUser: { permission: { name: 'statuses', level: 'write' } }, token: { scope: 'repo', role: 'admin' } }),
  probe(`${path}/any`, { appUser: { permission: null } }),
  probe(`${path}/apps-only`, { installation: { permission: null }, token: { scope: null, role: null } }),
])

function probe(path: string, access: Access): ApiRoute {
  const handle: ApiRoute['handle'] = async ({ principal, uses }) => reply({ principal, uses })
  return { method: 'GET', path, access, body: null, handle }
}

let data: string
let store: Store
let server: Server
let fixture: Pick<Fixture, 'call' | 'data' | 'token' | 'platform'>
let client: OAuthClient
const tokens = new Map<string, string>()

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'appward-reach-'))
  store = await openStore(data)
  const { services } = await openServices(store, {
    data,
    publicUrl: () => 'https://platform.example',
    now: () => new Date('2030-01-01T00:00:00Z'),
  })
  await ensureOwner(services, join(data, 'owner-token'))
  await store.writer.seed(testSeed, platformOrigin(services.now(), 'seed'))
  server = createServer(
    express()
      .use('/probe', apiRouter(probes, services, console.error))
      .use(buildApp(services, console.error)),
  )
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  const call: CheckedClient = await checkedClient(url, readFileSync(join(data, 'owner-token'), 'utf8').trim())
  const token: Fixture['token'] = async (login, options = {}) =>
    (await call('POST', `/api/v1/users/${login}/tokens`, { body: { name: 'test', scopes: allScopes, ...options } })).body.value
  fixture = {
    call,
    data,
    token,
    platform: { url, port, ownerTokenFile: '', ownerTokenWritten: true, secretsRotated: null, close: async () => {} },
  }
  client = await oauthApp(fixture as Fixture, 'bot', { permissions: request })
  for (const login of ['alice', 'bob', 'carol', 'owner']) tokens.set(login, (await userToken(await person(login), client)).token)
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
  await store.close()
  rmSync(data, { recursive: true, force: true })
})

const request = {
  repository: { contents: 'read', statuses: 'write' },
  organization: { members: 'read' },
  user: { emails: 'read' },
}
const person = (login: string) => signedIn(fixture as Fixture, login)

async function ask(path: string, token: string) {
  const response = await fetch(`${fixture.platform.url}/probe${path}`, {
    headers: { authorization: `bearer ${token}`, 'user-agent': 'probe' },
  })
  // biome-ignore lint/suspicious/noExplicitAny: an answer of a probe is looked into freely
  return { status: response.status, body: (await response.json()) as any }
}
const by = (login: string, path: string) => ask(path, tokens.get(login) ?? '').then(({ status }) => status)

async function change(spec: object) {
  const manifest = appManifest('bot', 'acme', {
    visibility: 'public',
    authorization: { callbackUrls: [callbackUrl] },
    permissions: request,
    ...spec,
  })
  await mustSubmit(fixture.call, 'bot', [alter(await record(fixture.call, 'App/bot'), manifest)])
}

const both = { alice: 200, carol: 200, owner: 200, bob: 403 }
const nobody = { alice: 403, carol: 403, owner: 403, bob: 403 }

describe('a user token', () => {
  test.each<[string, Record<string, number>]>([
    ['/repos/acme/api/statuses-write', both],
    ['/repos/acme/api/statuses-read', both],
    ['/repos/acme/api/contents-read', both],
    // What takes an admin without the app takes one with it.
    ['/repos/acme/api/admins-only', { alice: 200, owner: 200, carol: 403, bob: 403 }],
    // The app has not been given it.
    ['/repos/acme/api/contents-write', nobody],
    ['/repos/acme/api/administration-read', nobody],
    ['/repos/acme/api/members-write', nobody],
    // What everybody may read.
    ['/repos/acme/api/metadata-read', { ...both, bob: 200 }],
    ['/repos/widgets/core/metadata-read', { alice: 200, carol: 200, owner: 200, bob: 200 }],
    ['/repos/acme/api/any', { ...both, bob: 200 }],
    // Private: not there for whom it is not there.
    ['/repos/acme/vault/statuses-write', { ...both, bob: 404 }],
    ['/repos/acme/vault/metadata-read', { ...both, bob: 404 }],
    ['/repos/acme/vault/contents-write', { ...nobody, bob: 404 }],
    ['/repos/acme/vault/any', { ...both, bob: 404 }],
    ['/repos/acme/vault/apps-only', { ...nobody, bob: 404 }],
    ['/repos/acme/nothing/any', { alice: 404, carol: 404, owner: 404, bob: 404 }],
    // The app is not installed there, whoever the user is.
    ['/repos/widgets/core/statuses-read', nobody],
    ['/orgs/widgets/members-read', nobody],
    // Of an organization only its admins see more than everybody does.
    ['/orgs/acme/members-read', { alice: 200, owner: 200, carol: 403, bob: 403 }],
    ['/orgs/acme/members-write', nobody],
    ['/orgs/acme/any', { alice: 200, carol: 200, owner: 200, bob: 200 }],
    ['/orgs/nobody/any', { alice: 404, carol: 404, owner: 404, bob: 404 }],
    // Of the account, what its user has consented to.
    ['/user/emails-read', { alice: 200, carol: 200, owner: 200, bob: 200 }],
    ['/user/emails-write', nobody],
    ['/user/contents-read', nobody],
    ['/user/any', { alice: 200, carol: 200, owner: 200, bob: 200 }],
    ['/user/apps-only', nobody],
  ])('gets at %s what both user and app may', async (path, expected) => {
    for (const [login, status] of Object.entries(expected)) expect(await by(login, path), login).toBe(status)
  })

  test('acts as its user, and its use of a permission is known', async () => {
    const { body } = await ask('/repos/acme/api/statuses-write', tokens.get('alice') ?? '')
    expect(body.principal).toMatchObject({ kind: 'app-user', app: { slug: 'bot' }, caller: { login: 'alice' }, narrowing: null })
    expect(body.uses).toEqual({ installationId: expect.any(Number), permission: 'statuses' })
  })
})

describe('a scoped user token', () => {
  const scope = async (fields: object, target = 'acme') => {
    const body = { access_token: tokens.get('alice'), target, ...fields }
    return (await client.call('POST', `/applications/${client.clientId}/token/scoped`, { body })).body.token as string
  }

  test('reaches its repositories and permissions, and nothing of the account', async () => {
    const token = await scope({ repositories: ['vault'], permissions: { contents: 'read' } })
    const status = async (path: string) => (await ask(path, token)).status
    expect(await status('/repos/acme/vault/contents-read')).toBe(200)
    expect(await status('/repos/acme/vault/metadata-read')).toBe(200)
    expect(await status('/repos/acme/vault/statuses-write')).toBe(403)
    expect(await status('/repos/acme/api/contents-read')).toBe(403)
    expect(await status('/orgs/acme/members-read')).toBe(403)
    expect(await status('/user/emails-read')).toBe(403)
    expect(await status('/user/any')).toBe(200)
    const elsewhere = await scope({ repositories: ['api'] })
    expect((await ask('/repos/acme/vault/any', elsewhere)).status).toBe(404)
  })

  test('belongs to one installation, and ends with it', async () => {
    await mustSubmit(fixture.call, 'bot', [create(installation('bot', 'alice'))])
    const token = await scope({}, 'alice')
    expect((await ask('/repos/acme/api/statuses-write', token)).status).toBe(403)
    expect((await ask('/repos/acme/vault/any', token)).status).toBe(404)
    const { key, id, revision } = await record(fixture.call, 'Installation/bot@alice')
    await mustSubmit(fixture.call, 'bot', [{ action: 'uninstall', key, id, revision, from: null, resource: null }])
    expect((await ask('/user/any', token)).status).toBe(401)
    expect(await by('alice', '/user/any')).toBe(200)
  })
})

describe('at once', () => {
  test('a suspended installation gives nothing', async () => {
    const suspended = async (value: boolean) => {
      const manifest = installation('bot', 'acme', { suspended: value })
      const stored = await record(fixture.call, 'Installation/bot@acme')
      await mustSubmit(fixture.call, 'bot', [alter(stored, manifest, value ? 'suspend' : 'unsuspend')])
    }
    await suspended(true)
    expect(await by('alice', '/repos/acme/api/statuses-write')).toBe(403)
    expect(await by('alice', '/repos/acme/vault/any')).toBe(404)
    expect(await by('alice', '/user/emails-read')).toBe(200)
    await suspended(false)
    expect(await by('alice', '/repos/acme/api/statuses-write')).toBe(200)
  })

  test('a permission that is lowered is gone, one of the account too', async () => {
    await change({ permissions: { ...request, repository: { contents: 'read', statuses: 'read' }, user: {} } })
    expect(await by('alice', '/repos/acme/api/statuses-write')).toBe(403)
    expect(await by('alice', '/repos/acme/api/statuses-read')).toBe(200)
    expect(await by('alice', '/user/emails-read')).toBe(403)
  })

  test('a permission of the account that is raised waits for each user', async () => {
    await change({ permissions: { ...request, user: { emails: 'write', followers: 'read' } } })
    expect(await by('alice', '/user/emails-write')).toBe(403)
    // What was consented to before counts again.
    expect(await by('alice', '/user/emails-read')).toBe(200)
    const again = (await userToken(await person('alice'), client)).token
    expect((await ask('/user/emails-write', again)).status).toBe(200)
    expect(await by('bob', '/user/emails-write')).toBe(403)
  })

  test('a user who lost the role in a space has lost it for the app', async () => {
    expect(await by('alice', '/orgs/acme/members-read')).toBe(200)
    const roles = [
      {
        login: 'acme',
        members: [
          { login: 'alice', role: 'member' as const },
          { login: 'bob', role: 'admin' as const },
        ],
      },
    ]
    await store.writer.seed({ organizations: roles }, platformOrigin(new Date('2030-01-01T00:00:00Z'), 'seed'))
    expect(await by('alice', '/orgs/acme/members-read')).toBe(403)
    expect(await by('bob', '/orgs/acme/members-read')).toBe(200)
  })

  test('another app of the same user has none of it', async () => {
    const manifest = appManifest('other', 'acme', {
      visibility: 'public',
      authorization: { callbackUrls: [callbackUrl] },
      permissions: request,
    })
    await mustSubmit(fixture.call, 'other', [create(manifest)])
    const { token } = await userToken(await person('alice'), await oauthClient(fixture as Fixture, 'other'))
    expect((await ask('/repos/acme/api/statuses-write', token)).status).toBe(403)
    expect((await ask('/repos/acme/vault/any', token)).status).toBe(404)
    expect((await ask('/user/any', token)).status).toBe(200)
  })
})
