// Installations over the app-side API: ended, suspended and listed by apps and people; and what that does to tokens that are out.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { keyedApp } from '../support/octokit-fixture.ts'

const start = Date.parse('2030-01-01T00:00:00Z')

let fixture: Fixture
let call: ConformingClient
const people: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  call = conformingClient(fixture.platform.url, null)
  for (const login of ['alice', 'bob', 'carol']) people[login] = await fixture.token(login)
})
afterAll(() => fixture.stop())

type Bot = { id: number; jwt: string; installation: number; manifest: (spec?: Record<string, unknown>) => Record<string, unknown> }

/** A public app of acme, installed in `space` by the fleet of its slug. */
async function bot(slug: string, space: string, spec: object, installed: Record<string, unknown> = {}): Promise<Bot> {
  const manifest = (changed: Record<string, unknown> = {}) => app(slug, 'acme', { visibility: 'public', ...spec, ...changed })
  await mustSubmit(fixture.call, slug, [create(manifest()), create(installation(slug, space, installed))])
  const { id, pem } = await keyedApp(fixture, slug)
  return { id, jwt: await appJwt(id, pem, start), installation: (await record(fixture.call, `Installation/${slug}@${space}`)).id, manifest }
}

async function tokenOf(of: Bot, body: object = {}): Promise<string> {
  const answer = await call('POST', `/app/installations/${of.installation}/access_tokens`, { authorization: of.jwt, body })
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body))
  return `token ${answer.body.token}`
}

const repositories = { permissions: { repository: { contents: 'read' } } }
const using = (authorization: string) => call('GET', '/installation/repositories', { authorization })
const told = ({ status, body }: { status: number; body: { message?: string } | null }) => [status, body?.message]
const byPerson = (login: string, method: string, path: string) =>
  fixture.call(method, `/api/v1/installations/${path}`, { token: people[login] ?? null })

describe('an app ends an installation', () => {
  test('and its tokens with it, whoever owns and guards it', async () => {
    const ender = await bot('ender', 'widgets', repositories, { lifecycle: { preventDestroy: true } })
    const token = await tokenOf(ender)
    expect((await using(token)).status).toBe(200)
    const path = `/app/installations/${ender.installation}`
    expect((await call('DELETE', path, { authorization: ender.jwt })).status).toBe(204)
    expect(told(await using(token))).toEqual([401, 'Bad credentials'])
    expect(told(await call('DELETE', path, { authorization: ender.jwt }))).toEqual([404, 'Not Found'])
    expect((await call('POST', `${path}/access_tokens`, { authorization: ender.jwt })).status).toBe(404)
    const log = await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=1')
    expect(log.body.items).toMatchObject([{ action: 'uninstall', actor: 'ender[bot]', key: 'Installation/ender@widgets', fleet: null }])
    expect(log.body.items[0].credential).toMatch(/^key \(\d+\)$/)
  })

  test('of its own only', async () => {
    const [one, other] = [await bot('one', 'acme', repositories), await bot('other', 'acme', repositories)]
    for (const [method, rest] of [
      ['DELETE', ''],
      ['PUT', '/suspended'],
      ['DELETE', '/suspended'],
    ] as const) {
      for (const id of [other.installation, 999_999, 'x']) {
        expect(told(await call(method, `/app/installations/${id}${rest}`, { authorization: one.jwt }))).toEqual([404, 'Not Found'])
      }
      const path = `/app/installations/${one.installation}${rest}`
      for (const authorization of [null, `token ${people.alice}`, await tokenOf(one)]) {
        expect(told(await call(method, path, { authorization }))).toEqual([401, 'A JSON web token could not be decoded'])
      }
    }
  })
})

describe('a suspension', () => {
  let sleeper: Bot
  let token: string
  let names = 0
  beforeEach(async () => {
    sleeper = await bot(`sleeper-${++names}`, 'widgets', repositories)
    token = await tokenOf(sleeper)
  })

  const byApp = (method: string) => call(method, `/app/installations/${sleeper.installation}/suspended`, { authorization: sleeper.jwt })
  const bySpace = (method: string) => byPerson('bob', method, `sleeper-${names}/widgets/suspended`)
  const key = () => `Installation/sleeper-${names}@widgets`
  const suspended = [403, 'This installation has been suspended']

  test('by the app shuts its tokens out and gives no new ones, until it is lifted', async () => {
    expect((await byApp('PUT')).status).toBe(204)
    expect((await byApp('PUT')).status).toBe(204)
    expect(told(await using(token))).toEqual(suspended)
    expect(told(await call('DELETE', '/installation/token', { authorization: token }))).toEqual(suspended)
    const path = `/app/installations/${sleeper.installation}`
    expect(told(await call('POST', `${path}/access_tokens`, { authorization: sleeper.jwt }))).toEqual(suspended)
    const { body } = await call('GET', '/app/installations', { authorization: sleeper.jwt })
    expect(body).toMatchObject([
      { suspended_at: '2030-01-01T00:00:00.000Z', suspended_by: { login: `sleeper-${names}[bot]`, type: 'Bot' } },
    ])
    expect((await byApp('DELETE')).status).toBe(204)
    expect((await using(token)).status).toBe(200)
    expect((await call('GET', path, { authorization: sleeper.jwt })).body).toMatchObject({ suspended_at: null, suspended_by: null })
  })

  test('by the app is not lifted by the space, which may still choose its repositories', async () => {
    const before = await record(fixture.call, key())
    await byApp('PUT')
    expect(await bySpace('DELETE')).toMatchObject({ status: 403, body: { code: 'suspended_by_app' } })
    const live = await record(fixture.call, key())
    expect(live).toMatchObject({
      revision: before.revision + 1,
      resource: { spec: { suspended: true } },
      status: { suspension: { side: 'app' } },
    })
    const fleet = `sleeper-${names}`
    const narrowed = await fixture.call('PATCH', `/api/v1/installations/${fleet}/widgets`, {
      token: people.bob ?? null,
      body: { repositories: ['core'] },
    })
    expect(narrowed.body).toMatchObject({ status: { suspension: { side: 'app' } }, resource: { spec: { repositories: ['core'] } } })
    expect(told(await using(token))).toEqual(suspended)
  })

  test('by the space is not lifted by the app', async () => {
    await bySpace('PUT')
    expect(told(await byApp('DELETE'))).toEqual([403, 'Its space suspended it; only admins of the space can lift that.'])
    expect(told(await using(token))).toEqual(suspended)
    expect((await call('GET', `/app/installations/${sleeper.installation}`, { authorization: sleeper.jwt })).body).toMatchObject({
      suspended_by: { login: 'bob', type: 'User' },
    })
    await bySpace('DELETE')
    expect((await using(token)).status).toBe(200)
  })

  test.each([
    ['the app first', 'app'],
    ['the space first', 'space'],
  ])('by both, %s, lasts until each has lifted its own', async (_order, first) => {
    const sides = first === 'app' ? [byApp, bySpace] : [bySpace, byApp]
    for (const side of sides) await side('PUT')
    for (const side of sides) {
      expect(told(await using(token))).toEqual(suspended)
      expect((await side('DELETE')).status).toBeLessThan(300)
    }
    expect((await using(token)).status).toBe(200)
  })
})

test('a manifest of the space does not lift what the app suspended', async () => {
  const lifted = await bot('lifted', 'acme', repositories)
  await mustSubmit(fixture.call, 'widgets-own', [create(installation('lifted', 'widgets'))], { token: people.bob ?? null })
  const live = async () => record(fixture.call, 'Installation/lifted@widgets')
  await call('PUT', `/app/installations/${(await live()).id}/suspended`, { authorization: lifted.jwt })
  const change = alter(await live(), installation('lifted', 'widgets', { suspended: false }), 'unsuspend')
  const body = async () => ({
    fleet: 'widgets-own',
    expectedHead: (await fixture.call('GET', '/api/v1/fleets/widgets-own')).body.head,
    changes: [change],
  })
  const bobs = { token: people.bob ?? null, headers: { 'idempotency-key': 'lift' }, body: await body() }
  expect(await fixture.call('POST', '/api/v1/changesets', bobs)).toMatchObject({ status: 403, body: { code: 'suspended_by_app' } })
  // The site owner administers the app too.
  const owners = { headers: { 'idempotency-key': 'lift-2' }, body: await body() }
  expect((await fixture.call('POST', '/api/v1/changesets', owners)).status).toBe(201)
  expect(await live()).toMatchObject({ status: { suspension: null } })
})

test('an app that is deleted takes its installations, its tokens and its keys along', async () => {
  const gone = await bot('gone', 'acme', repositories)
  const token = await tokenOf(gone)
  await mustSubmit(fixture.call, 'gone', [end(await record(fixture.call, 'App/gone'))])
  expect(told(await using(token))).toEqual([401, 'Bad credentials'])
  expect(told(await call('GET', '/app', { authorization: gone.jwt }))).toEqual([404, 'Integration not found'])
  expect((await byPerson('alice', 'GET', 'gone/acme')).status).toBe(404)
})

test('a repository that is added reaches the tokens of an installation for all of them', async () => {
  const grown = await bot('grown', 'widgets', repositories)
  const token = await tokenOf(grown)
  expect((await using(token)).body.total_count).toBe(1)
  await fixture.restart({ repositories: [{ owner: 'widgets', name: 'newer' }] })
  call = conformingClient(fixture.platform.url, null)
  expect((await using(token)).body.repositories).toMatchObject([{ name: 'core' }, { name: 'newer' }])
})

describe('permissions and events as granted', () => {
  test('single files are named where they are granted, and events that the grant does not open are not', async () => {
    const spec = {
      permissions: { repository: { single_file: 'read', contents: 'read' } },
      singleFilePaths: ['.github/a.yml', '.github/b.yml'],
      webhook: { active: true, url: 'https://files.example/h' },
      events: ['push', 'issues'],
    }
    const asking = { ...spec, permissions: { repository: { ...spec.permissions.repository, issues: 'read' } } }
    const files = await bot('files', 'acme', asking, { permissions: { repository: { single_file: 'read', contents: 'read' } } })
    const single = { single_file_paths: ['.github/a.yml', '.github/b.yml'], has_multiple_single_files: true }
    const shown = await call('GET', `/app/installations/${files.installation}`, { authorization: files.jwt })
    expect(shown.body).toMatchObject({ events: ['push'], single_file_name: '.github/a.yml', ...single })
    expect(shown.body.permissions).toEqual({ metadata: 'read', single_file: 'read', contents: 'read' })
    const path = `/app/installations/${files.installation}/access_tokens`
    expect((await call('POST', path, { authorization: files.jwt })).body).toMatchObject({ single_file: '.github/a.yml', ...single })
    const narrow = await call('POST', path, { authorization: files.jwt, body: { permissions: { metadata: 'read' } } })
    expect(narrow.body.permissions).toEqual({ metadata: 'read' })
    expect(narrow.body).not.toHaveProperty('single_file')
  })
})

describe('/apps/{app_slug}', () => {
  let hidden: Bot
  beforeAll(async () => {
    hidden = await bot('hidden', 'acme', repositories)
    await mustSubmit(fixture.call, 'hidden', [alter(await record(fixture.call, 'App/hidden'), hidden.manifest({ visibility: 'private' }))])
    await bot('shown', 'acme', repositories)
  })

  test('shows a public app to anybody, without the number of its installations', async () => {
    for (const authorization of [null, `token ${people.bob}`, hidden.jwt, await tokenOf(hidden)]) {
      const { status, body } = await call('GET', '/apps/shown', { authorization })
      expect([status, body.slug, body.owner.login, body.permissions]).toEqual([
        200,
        'shown',
        'acme',
        { metadata: 'read', contents: 'read' },
      ])
      expect(body).not.toHaveProperty('installations_count')
    }
  })

  test('shows a private app to its space and to itself alone', async () => {
    const narrow = await fixture.token('alice', { scopes: ['repo'] })
    const [other] = [await bot('stranger', 'acme', repositories)]
    const seen = async (authorization: string | null) => (await call('GET', '/apps/hidden', { authorization })).status
    for (const authorization of [`token ${people.alice}`, `bearer ${people.carol}`, hidden.jwt, await tokenOf(hidden)]) {
      expect(await seen(authorization)).toBe(200)
    }
    for (const authorization of [null, `token ${people.bob}`, `token ${narrow}`, other.jwt, await tokenOf(other)]) {
      expect(await seen(authorization)).toBe(404)
    }
    expect((await call('GET', '/apps/hidden')).body).toEqual((await call('GET', '/apps/never-made')).body)
  })

  test('follows a former slug', async () => {
    const renamed = app('shown-anew', 'acme', { visibility: 'public' })
    await mustSubmit(fixture.call, 'shown', [alter(await record(fixture.call, 'App/shown'), renamed, 'rename')])
    expect((await call('GET', '/apps/shown')).body.slug).toBe('shown-anew')
  })
})

describe('/orgs/{org}/installations', () => {
  test('is for admins with the scope', async () => {
    await bot('listed', 'acme', repositories)
    const listed = await call('GET', '/orgs/acme/installations?per_page=1', { authorization: `token ${people.alice}` })
    expect(listed.status).toBe(200)
    expect(listed.body.installations).toHaveLength(1)
    expect(listed.body.total_count).toBeGreaterThan(1)
    expect(listed.headers.get('link')).toContain('/api/v3/orgs/acme/installations?per_page=1&page=2>; rel="next"')
    const answers: [string | null, string, number, string][] = [
      [null, 'acme', 401, 'Requires authentication'],
      [`token ${people.carol}`, 'acme', 403, 'Resource not accessible by personal access token'],
      [`token ${people.bob}`, 'acme', 403, 'Resource not accessible by personal access token'],
      [`token ${await fixture.token('alice', { scopes: ['repo'] })}`, 'acme', 403, 'Resource not accessible by personal access token'],
      [`token ${people.alice}`, 'nobody', 404, 'Not Found'],
      [`token ${people.alice}`, 'alice', 404, 'Not Found'],
    ]
    for (const [authorization, org, status, message] of answers) {
      expect(told(await call('GET', `/orgs/${org}/installations`, { authorization }))).toEqual([status, message])
    }
    const readOnly = await fixture.token('alice', { scopes: ['admin:org'], readOnly: true })
    expect((await call('GET', '/orgs/acme/installations', { authorization: `token ${readOnly}` })).status).toBe(200)
  })

  test('is for installations with the permission as it is at that moment: a lowered one is refused at once', async () => {
    const permissions = { organization: { organization_administration: 'read' }, repository: { contents: 'read' } }
    const admin = await bot('org-admin', 'acme', { permissions })
    const [token, narrow] = [await tokenOf(admin), await tokenOf(admin, { permissions: { contents: 'read' } })]
    const ask = (authorization: string, org = 'acme') => call('GET', `/orgs/${org}/installations`, { authorization })
    expect((await ask(token)).status).toBe(200)
    const forbidden = [403, 'Resource not accessible by integration']
    expect(told(await ask(token, 'widgets'))).toEqual(forbidden)
    expect(told(await ask(narrow))).toEqual(forbidden)
    await mustSubmit(fixture.call, 'org-admin', [alter(await record(fixture.call, 'App/org-admin'), admin.manifest(repositories))])
    expect(told(await ask(token))).toEqual(forbidden)
    // Asked for again it waits, and the old token has it back only once it is accepted.
    await mustSubmit(fixture.call, 'org-admin', [alter(await record(fixture.call, 'App/org-admin'), admin.manifest())])
    expect(told(await ask(token))).toEqual(forbidden)
    const { body } = await byPerson('alice', 'GET', 'org-admin/acme')
    const decision = { decision: 'accept', digest: body.status.pending.digest }
    const path = '/api/v1/installations/org-admin/acme/consent'
    expect((await fixture.call('POST', path, { token: people.alice ?? null, body: decision })).status).toBe(200)
    expect((await ask(token)).status).toBe(200)
  })
})

describe('/app/installation-requests', () => {
  test('lists who would like to have the app, page by page', async () => {
    await mustSubmit(fixture.call, 'wished', [create(app('wished', 'widgets', { visibility: 'public' }))])
    const { id, pem } = await keyedApp(fixture, 'wished')
    const authorization = await appJwt(id, pem, start)
    const list = (query = '') => call('GET', `/app/installation-requests${query}`, { authorization })
    expect((await list()).body).toEqual([])
    await fixture.restart({
      users: [{ login: 'dora' }],
      organizations: [{ login: 'acme', members: [{ login: 'dora', role: 'member' }] }],
    })
    call = conformingClient(fixture.platform.url, null)
    for (const login of ['carol', 'dora']) {
      const token = await fixture.token(login)
      const answer = await fixture.call('POST', '/api/v1/installations', {
        token,
        body: { app: 'wished', space: 'acme', repositories: 'all' },
      })
      expect(answer.status).toBe(202)
    }
    expect((await list()).body).toMatchObject([
      { account: { login: 'acme', type: 'Organization' }, requester: { login: 'carol' }, created_at: '2030-01-01T00:00:00.000Z' },
      { account: { login: 'acme' }, requester: { login: 'dora' } },
    ])
    const second = await list('?per_page=1&page=2')
    expect(second.body).toMatchObject([{ requester: { login: 'dora' } }])
    expect(second.headers.get('link')).toContain('rel="prev"')
    expect(told(await call('GET', '/app/installation-requests', { authorization: `token ${people.alice}` }))).toEqual([
      401,
      'A JSON web token could not be decoded',
    ])
  })
})

describe('/user/installations', () => {
  const ids = async (owner: string) => {
    const { body } = await fixture.call('GET', `/api/v1/spaces/${owner}/repositories`)
    return new Map<string, number>(body.items.map((item: { name: string; id: number }) => [item.name, item.id]))
  }

  test('is for user tokens of apps', async () => {
    const some = await bot('some', 'acme', repositories)
    for (const path of ['/user/installations', `/user/installations/${some.installation}/repositories`]) {
      expect(told(await call('GET', path))).toEqual([401, 'Requires authentication'])
      expect(told(await call('GET', path, { authorization: `token ${people.alice}` }))).toEqual([
        403,
        'Resource not accessible by personal access token',
      ])
      for (const authorization of [some.jwt, await tokenOf(some)]) {
        expect(told(await call('GET', path, { authorization }))).toEqual([403, 'Resource not accessible by integration'])
      }
    }
  })

  test('an admin adds and removes repositories, one by one, and the fleet sees it', async () => {
    const picky = await bot('picky', 'acme', repositories, { repositories: ['api'] })
    const known = await ids('acme')
    const token = await tokenOf(picky)
    const select = (method: string, name: string, authorization: string | null = `token ${people.alice}`) =>
      call(method, `/user/installations/${picky.installation}/repositories/${known.get(name)}`, { authorization })
    const reached = async () => (await using(token)).body.repositories.map(({ name }: { name: string }) => name)
    expect((await select('PUT', 'web')).status).toBe(204)
    expect((await select('PUT', 'web')).status).toBe(204)
    expect(await reached()).toEqual(['api', 'web'])
    expect(await record(fixture.call, 'Installation/picky@acme')).toMatchObject({ revision: 2, fleet: 'picky' })
    expect((await select('DELETE', 'api')).status).toBe(204)
    expect(await reached()).toEqual(['web'])
    expect(told(await select('DELETE', 'api'))).toEqual([404, 'Not Found'])
    expect(told(await select('DELETE', 'web'))).toEqual([422, 'Its last repository stays; uninstall the app instead.'])
    const log = await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=1')
    expect(log.body.items).toMatchObject([{ action: 'rescope', actor: 'alice' }])
    expect(log.body.items[0].credential).toMatch(/^token test \(\d+\)$/)
  })

  test('an installation for all repositories takes any and loses none', async () => {
    const all = await bot('all', 'acme', repositories)
    const path = `/user/installations/${all.installation}/repositories/${(await ids('acme')).get('api')}`
    const authorization = `token ${people.alice}`
    expect((await call('PUT', path, { authorization })).status).toBe(204)
    expect(told(await call('DELETE', path, { authorization }))).toEqual([422, 'It is for all repositories; select some first.'])
    expect(await record(fixture.call, 'Installation/all@acme')).toMatchObject({ revision: 1, resource: { spec: { repositories: 'all' } } })
  })

  test('others hear as much as they may know', async () => {
    const closed = await bot('closed', 'acme', repositories, { repositories: ['api'] })
    const path = (installationId: unknown, repository: unknown) => `/user/installations/${installationId}/repositories/${repository}`
    const [own, foreign] = [(await ids('acme')).get('web'), (await ids('widgets')).get('core')]
    const at = path(closed.installation, own)
    const scopes = { readOnly: true, scopes: ['repo'] }
    const answers: [string | null, string, number, string][] = [
      [null, at, 401, 'Requires authentication'],
      [closed.jwt, at, 403, 'Resource not accessible by integration'],
      [`token ${people.bob}`, at, 404, 'Not Found'],
      [`token ${people.carol}`, at, 403, 'Resource not accessible by personal access token'],
      [`token ${await fixture.token('alice', { scopes: ['user'] })}`, at, 403, 'Resource not accessible by personal access token'],
      [`token ${await fixture.token('alice', scopes)}`, at, 403, 'Resource not accessible by personal access token: it is read-only'],
      [`token ${people.alice}`, path(closed.installation, foreign), 404, 'Not Found'],
      [`token ${people.alice}`, path(closed.installation, 999_999), 404, 'Not Found'],
      [`token ${people.alice}`, path(999_999, own), 404, 'Not Found'],
      [`token ${people.alice}`, path('x', own), 404, 'Not Found'],
    ]
    for (const method of ['PUT', 'DELETE']) {
      for (const [authorization, address, status, message] of answers) {
        expect(told(await call(method, address, { authorization })), `${method} ${address}`).toEqual([status, message])
      }
    }
    expect(await record(fixture.call, 'Installation/closed@acme')).toMatchObject({ revision: 1 })
  })
})
