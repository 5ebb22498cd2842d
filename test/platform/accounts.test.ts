// Accounts, members and repositories by API: who makes and removes them, what stands in the way, and what follows.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { allApiRoutes } from '../../src/platform/app-side/routes/all.ts'
import { reservedLoginFault } from '../../src/platform/domain/reserved-names.ts'
import { allPages } from '../../src/platform/pages/all.ts'
import { allRoutes } from '../../src/platform/routes/all.ts'
import { apiRoot } from '../../src/platform/shapes/urls.ts'
import { app, create, end, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { installedApp } from './support/octokit-fixture.ts'

let fixture: Fixture
let alice: string
beforeEach(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
})
afterEach(() => fixture.stop())

const call: Fixture['call'] = (...args) => fixture.call(...args)
const log = async (space: string) => {
  const { body } = await call('GET', `/api/v1/audit-log?space=${space}&limit=1000`)
  return body.items as { action: string; key: string; actor: string; before: object; after: object }[]
}
const codeOf = ({ status, body }: { status: number; body: { code?: string } | null }) => (status < 300 ? status : body?.code)

describe('users and organizations', () => {
  test('are made and removed by the site owner, and logged', async () => {
    const made = await call('POST', '/api/v1/users', { body: { login: 'dora' } })
    expect([made.status, made.body, made.headers.get('location')]).toEqual([
      201,
      { login: 'dora', type: 'user', consentFrom: 'manifests', createdAt: '2030-01-01T00:00:00.000Z' },
      '/api/v1/spaces/dora',
    ])
    expect((await call('POST', '/api/v1/organizations', { body: { login: 'gadgets' } })).body.type).toBe('organization')
    expect((await call('POST', '/api/v1/organizations/gadgets/members', { body: { login: 'dora', role: 'admin' } })).status).toBe(201)
    expect((await call('DELETE', '/api/v1/organizations/gadgets')).status).toBe(204)
    expect((await call('DELETE', '/api/v1/users/dora')).status).toBe(204)
    for (const login of ['dora', 'gadgets']) expect((await call('GET', `/api/v1/spaces/${login}`)).status).toBe(404)
    const { body } = await call('GET', '/api/v1/audit-log')
    const shown = body.items.slice(0, 6).map(({ action, key }: { action: string; key: string }) => `${action} ${key}`)
    expect(shown).toEqual([
      'remove-user User/dora',
      'remove-organization Organization/gadgets',
      'remove-member Member/dora@gadgets',
      'add-member Member/dora@gadgets',
      'create-organization Organization/gadgets',
      'create-user User/dora',
    ])
  })

  test.each([
    ['a login that is taken', { login: 'alice' }, 'exists'],
    ['a login of the other kind', { login: 'acme' }, 'exists'],
    ['no login', {}, 'invalid_body'],
    ['a login in capitals', { login: 'Dora' }, 'invalid_body'],
    ['a login that is too long', { login: 'x'.repeat(40) }, 'invalid_body'],
    ['a field too many', { login: 'dora', admin: true }, 'invalid_body'],
    ['a login whose address the platform needs for itself', { login: 'settings' }, 'invalid_resource'],
  ])('are not made from %s', async (_what, body, code) => {
    for (const path of ['/api/v1/users', '/api/v1/organizations']) expect(codeOf(await call('POST', path, { body }))).toBe(code)
  })

  test('have no login that is the name of an app; its slug alone is no reason', async () => {
    await mustSubmit(call, 'one', [create(app('look-alike', 'acme', { name: 'Dora' })), create(app('other', 'acme', { name: 'Another' }))])
    const refused = await call('POST', '/api/v1/users', { body: { login: 'dora' } })
    expect([refused.status, refused.body.code, refused.body.errors[0].key]).toEqual([422, 'name_taken', 'App/look-alike'])
    expect((await call('POST', '/api/v1/organizations', { body: { login: 'other' } })).status).toBe(201)
    // A seed is the will of whoever starts the platform, and a squatted name must not keep it from starting.
    await fixture.restart({ users: [{ login: 'dora' }] })
    expect((await call('GET', '/api/v1/spaces/dora')).status).toBe(200)
  })

  test('that still have something stay, and the answer lists it', async () => {
    await mustSubmit(call, 'acme-apps', [create(app('ci', 'acme', { visibility: 'public' })), create(installation('ci', 'widgets'))])
    const refused = async (path: string) => {
      const { status, body } = await call('DELETE', path)
      return [status, body.code, body.errors?.map(({ key }: { key: string }) => key)]
    }
    expect(await refused('/api/v1/organizations/acme')).toEqual([
      409,
      'in_use',
      ['App/ci', 'Repository/acme/api', 'Repository/acme/vault', 'Repository/acme/web', 'Fleet/acme-apps'],
    ])
    expect(await refused('/api/v1/organizations/widgets')).toEqual([409, 'in_use', ['Installation/ci@widgets', 'Repository/widgets/core']])
    expect(await refused('/api/v1/users/owner')).toEqual([409, 'in_use', undefined])
    expect(codeOf(await call('DELETE', '/api/v1/users/acme'))).toBe('not_found')
    expect((await call('GET', '/api/v1/spaces/acme')).status).toBe(200)
  })

  test('go with the fleets that own nothing any more, and a user with its tokens', async () => {
    await mustSubmit(call, 'bobs', [create(app('bobs-bot', 'bob'))])
    await mustSubmit(call, 'bobs', [end(await record(call, 'App/bobs-bot'))])
    const bob = await fixture.token('bob')
    expect((await call('DELETE', '/api/v1/users/bob')).status).toBe(204)
    expect((await call('GET', '/api/v1/caller', { token: bob })).status).toBe(401)
    expect((await call('GET', '/api/v1/fleets/bobs')).status).toBe(404)
    expect((await call('GET', '/api/v1/organizations/widgets/members')).body.items).toEqual([])
    // Who gets the login later gets none of what was bob's.
    expect((await call('POST', '/api/v1/users', { body: { login: 'bob' } })).status).toBe(201)
    const { body } = await call('GET', '/api/v1/caller', { token: await fixture.token('bob') })
    expect(body.spaces).toEqual([{ login: 'bob', type: 'user', role: 'admin' }])
  })
})

test('no page and no API lies where an account has its address', () => {
  const paths = [...allPages, ...allRoutes, ...allApiRoutes.map(({ path }) => ({ path: apiRoot + path }))].map(({ path }) => path)
  const first = new Set(paths.map((path) => path.split('/')[1] ?? ''))
  first.delete('')
  expect([...first].filter((segment) => reservedLoginFault(segment) === null)).toEqual([])
})

describe('members', () => {
  const path = '/api/v1/organizations/acme/members'
  const put = (login: string, role: string, token = alice) => call('POST', path, { body: { login, role }, token })

  test('are added, changed, listed and removed by the organization’s admins', async () => {
    expect((await put('bob', 'member')).status).toBe(201)
    expect((await put('bob', 'member')).status).toBe(200)
    expect((await put('bob', 'admin')).status).toBe(200)
    expect((await call('GET', path, { token: alice })).body).toEqual({
      items: [
        { login: 'alice', role: 'admin' },
        { login: 'bob', role: 'admin' },
        { login: 'carol', role: 'member' },
      ],
      next: null,
    })
    expect((await call('GET', `${path}?limit=1`, { token: alice })).body.next).not.toBe(null)
    expect((await call('DELETE', `${path}/bob`, { token: alice })).status).toBe(204)
    expect((await log('acme')).slice(0, 3).map(({ action, key, actor }) => [action, key, actor])).toEqual([
      ['remove-member', 'Member/bob@acme', 'alice'],
      ['change-role', 'Member/bob@acme', 'alice'],
      ['add-member', 'Member/bob@acme', 'alice'],
    ])
  })

  test('that are removed or made less have no more rights at once', async () => {
    const bob = await fixture.token('bob')
    const may = async () => (await call('GET', '/api/v1/state?space=acme', { token: bob })).status
    await put('bob', 'admin')
    expect(await may()).toBe(200)
    await put('bob', 'member')
    expect(await may()).toBe(403)
    await put('bob', 'admin')
    expect(await may()).toBe(200)
    expect((await call('DELETE', `${path}/bob`, { token: alice })).status).toBe(204)
    expect(await may()).toBe(403)
  })

  test('that are removed leave no request for an installation behind', async () => {
    await mustSubmit(call, 'one', [create(app('wanted', 'acme'))])
    const carol = await fixture.token('carol')
    const body = { app: 'wanted', space: 'acme', repositories: 'all' }
    expect((await call('POST', '/api/v1/installations', { token: carol, body })).status).toBe(202)
    const listed = async () => (await call('GET', '/api/v1/installation-requests', { token: alice })).body.items.length
    expect(await listed()).toBe(1)
    expect((await call('DELETE', '/api/v1/organizations/acme/members/carol', { token: alice })).status).toBe(204)
    expect(await listed()).toBe(0)
  })

  test('always have an admin among them, unless the site owner decides otherwise', async () => {
    expect(codeOf(await put('alice', 'member'))).toBe('last_admin')
    expect(codeOf(await call('DELETE', `${path}/alice`, { token: alice }))).toBe('last_admin')
    await put('carol', 'admin')
    expect((await call('DELETE', `${path}/alice`, { token: alice })).status).toBe(204)
    expect((await call('DELETE', `${path}/carol`)).status).toBe(204)
    expect((await call('GET', path)).body.items).toEqual([])
  })

  test('are users', async () => {
    expect(codeOf(await put('widgets', 'member'))).toBe('unknown_space')
    expect(codeOf(await put('ghost', 'member'))).toBe('unknown_space')
    expect(codeOf(await put('bob', 'king'))).toBe('invalid_body')
    expect(codeOf(await call('DELETE', `${path}/ghost`, { token: alice }))).toBe('not_found')
  })
})

test('a repository is not named by dots alone, which no address can hold', async () => {
  for (const name of ['.', '..'])
    expect(codeOf(await call('POST', '/api/v1/spaces/acme/repositories', { body: { name } }))).toBe('invalid_body')
  expect((await call('POST', '/api/v1/spaces/acme/repositories', { body: { name: '.github' } })).status).toBe(201)
})

describe('repositories', () => {
  const path = '/api/v1/spaces/acme/repositories'
  const put = (body: object, token = alice) => call('POST', path, { body, token })

  test('are made, shown to all and hidden, and removed by the admins of their space', async () => {
    const made = await put({ name: 'docs', private: true })
    expect([made.status, made.body]).toEqual([
      201,
      { id: expect.any(Number), owner: 'acme', name: 'docs', private: true, createdAt: '2030-01-01T00:00:00.000Z' },
    ])
    expect(await put({ name: 'docs' })).toMatchObject({ status: 200, body: { ...made.body, private: false } })
    expect(codeOf(await put({ name: 'Docs' }))).toBe('exists')
    expect(codeOf(await put({ name: 'a/b' }))).toBe('invalid_body')
    expect((await call('DELETE', `${path}/docs`, { token: alice })).status).toBe(204)
    expect(codeOf(await call('DELETE', `${path}/docs`, { token: alice }))).toBe('not_found')
    expect((await log('acme')).slice(0, 3).map(({ action }) => action)).toEqual([
      'remove-repository',
      'change-repository',
      'create-repository',
    ])
  })

  test('need the scope repo to be made and delete_repo to be removed, for a user’s own as well', async () => {
    const maker = await fixture.token('alice', { scopes: ['repo'] })
    const own = '/api/v1/spaces/alice/repositories'
    expect((await call('POST', own, { body: { name: 'dotfiles' }, token: maker })).status).toBe(201)
    expect(codeOf(await call('DELETE', `${own}/dotfiles`, { token: maker }))).toBe('insufficient_scope')
    const remover = await fixture.token('alice', { scopes: ['delete_repo'] })
    expect(codeOf(await call('POST', own, { body: { name: 'more' }, token: remover }))).toBe('insufficient_scope')
    expect((await call('DELETE', `${own}/dotfiles`, { token: remover })).status).toBe(204)
  })

  test('that are removed leave the installations that name them; those for all have one less', async () => {
    const selected = installation('one', 'acme', { repositories: ['api', 'web'] })
    await mustSubmit(call, 'f', [
      create(app('one', 'acme')),
      create(app('two', 'acme')),
      create(selected),
      create(installation('two', 'acme')),
    ])
    const before = await record(call, 'Installation/one@acme')
    const all = await record(call, 'Installation/two@acme')
    fixture.turnClock(60_000)
    expect((await call('DELETE', `${path}/web`, { token: alice })).status).toBe(204)
    const after = await record(call, 'Installation/one@acme')
    expect(after).toMatchObject({
      revision: before.revision + 1,
      resource: { spec: { repositories: ['api'] } },
      status: { repositories: 1 },
    })
    expect(after.digest).not.toBe(before.digest)
    expect(after.updatedAt).toBe('2030-01-01T00:01:00.000Z')
    expect(await record(call, 'Installation/two@acme')).toEqual({ ...all, status: { ...all.status, repositories: 2 } })
    expect((await log('acme'))[1]).toMatchObject({
      action: 'rescope',
      key: 'Installation/one@acme',
      actor: 'alice',
      before: before.resource,
    })
  })

  test('that are all an installation names stay, and so does everything else', async () => {
    const selected = (slug: string, ...repositories: string[]) => create(installation(slug, 'acme', { repositories }))
    await mustSubmit(call, 'f', [
      create(app('one', 'acme')),
      create(app('two', 'acme')),
      selected('one', 'api'),
      selected('two', 'api', 'web'),
    ])
    const refused = await call('DELETE', `${path}/api`, { token: alice })
    expect([refused.status, refused.body.code, refused.body.errors[0].key]).toEqual([409, 'in_use', 'Installation/one@acme'])
    expect((await record(call, 'Installation/two@acme')).revision).toBe(1)
  })

  test('that are new join the installations for all of them', async () => {
    const bot = await installedApp(fixture, 'bot', { statuses: 'write' })
    expect(bot.id).toBeGreaterThan(0)
    await put({ name: 'docs' })
    expect((await record(call, 'Installation/bot@acme')).status.repositories).toBe(4)
  })
})
