// What people do to installations in their own right: install, ask for, rescope, suspend, uninstall; and what the owning fleet sees of it.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InstallationRecord } from '../../src/generated/types.ts'
import { alter, app, create, end, installation, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
const tokens: Record<string, string> = {}

beforeAll(async () => {
  fixture = await startFixture()
  for (const login of ['alice', 'bob', 'carol']) tokens[login] = await fixture.token(login)
})
afterAll(() => fixture.stop())

const as = (login: string, method: string, path: string, body?: unknown) =>
  fixture.call(method, `/api/v1/${path}`, { token: tokens[login] ?? null, ...(body === undefined ? {} : { body }) })

const install = (login: string, slug: string, space: string, repositories: unknown = 'all') =>
  as(login, 'POST', 'installations', { app: slug, space, repositories })

const outcome = ({ status, body }: { status: number; body: { code?: string } | null }) => [status, body?.code]

/** An app of acme under a slug of its own. */
async function publish(slug: string, spec: object = {}): Promise<void> {
  const permissions = { repository: { contents: 'write' }, organization: { members: 'read' } }
  await mustSubmit(fixture.call, slug, [create(app(slug, 'acme', { visibility: 'public', permissions, ...spec }))])
}

async function actionsIn(space: string, key: string): Promise<[string, string, string | null][]> {
  const { body } = await fixture.call('GET', `/api/v1/audit-log?space=${space}&limit=1000`)
  const entries = body.items.filter((entry: { key: string }) => entry.key === key).toReversed()
  return entries.map(({ action, actor, fleet }: { action: string; actor: string; fleet: string | null }) => [action, actor, fleet])
}

describe('installing', () => {
  test('by an admin grants what the app asks for, for all or for selected repositories, and is in the audit log', async () => {
    await publish('one')
    const all = await install('alice', 'one', 'acme')
    expect(all.status).toBe(201)
    expect(all.body).toMatchObject({
      key: 'Installation/one@acme',
      fleet: null,
      revision: 1,
      resource: { spec: { repositories: 'all' } },
      status: {
        grant: { repository: { contents: 'write' }, organization: { members: 'read' } },
        repositories: 3,
        pending: null,
        suspension: null,
      },
    })
    const selected = await install('bob', 'one', 'widgets', ['core'])
    expect(selected.body).toMatchObject({ resource: { spec: { repositories: ['core'] } }, status: { repositories: 1 } })
    expect(await actionsIn('widgets', 'Installation/one@widgets')).toEqual([['install', 'bob', null]])
  })

  test('in a personal space grants no permission of organizations, by hand or by a changeset', async () => {
    await publish('personal')
    const { body } = await install('bob', 'personal', 'bob')
    expect(body.status).toMatchObject({ grant: { repository: { contents: 'write' }, organization: {} }, pending: null })
    await mustSubmit(fixture.call, 'personal-by-fleet', [create(installation('personal', 'alice'))])
    const found = (await record(fixture.call, 'Installation/personal@alice')) as InstallationRecord
    expect(found.status).toMatchObject({ grant: { repository: { contents: 'write' }, organization: {} }, pending: null })
  })

  test('is refused twice, for repositories that are not there, and for bodies that are none', async () => {
    await publish('twice')
    expect(outcome(await install('alice', 'twice', 'acme', ['api', 'nothing']))).toEqual([422, 'unknown_repositories'])
    expect(outcome(await install('alice', 'twice', 'acme', ['core']))).toEqual([422, 'unknown_repositories'])
    for (const repositories of ['some', [], ['a b'], ['api', 'api'], null, { all: true }]) {
      expect(outcome(await install('alice', 'twice', 'acme', repositories))).toEqual([422, 'invalid_body'])
    }
    for (const [slug, space] of [
      ['twi\u0000ce', 'acme'],
      ['twice', 'ac\u0000me'],
      ['x'.repeat(200), 'acme'],
      [7, 'acme'],
    ] as [string, string][]) {
      expect(outcome(await install('alice', slug, space))).toEqual([422, 'invalid_body'])
    }
    expect((await install('alice', 'twice', 'acme')).status).toBe(201)
    expect(outcome(await install('alice', 'twice', 'acme'))).toEqual([409, 'exists'])
  })

  test('is for the admins of the space; a user has one admin, itself', async () => {
    await publish('mine')
    expect(outcome(await install('bob', 'mine', 'acme'))).toEqual([403, 'not_admin'])
    expect(outcome(await install('bob', 'mine', 'alice'))).toEqual([403, 'not_admin'])
    expect(outcome(await install('bob', 'mine', 'nobody'))).toEqual([404, 'not_found'])
    expect((await install('bob', 'mine', 'bob')).status).toBe(201)
  })

  test('a private app installs in its own space only, and elsewhere is not there', async () => {
    await mustSubmit(fixture.call, 'secret', [create(app('secret', 'acme'))])
    const hidden = await install('bob', 'secret', 'widgets')
    expect(outcome(hidden)).toEqual([404, 'not_found'])
    expect(hidden.body).toEqual((await install('bob', 'never-made', 'widgets')).body)
    expect(outcome(await install('alice', 'secret', 'alice'))).toEqual([422, 'app_not_installable'])
    expect((await install('alice', 'secret', 'acme')).status).toBe(201)
  })

  test('follows an app to its present slug', async () => {
    await publish('was')
    await mustSubmit(fixture.call, 'was', [
      alter(await record(fixture.call, 'App/was'), app('is', 'acme', { visibility: 'public' }), 'rename'),
    ])
    expect((await install('alice', 'was', 'acme')).body.key).toBe('Installation/is@acme')
  })

  test('reaches repositories that are added later, where it is for all', async () => {
    await publish('growing')
    await install('bob', 'growing', 'widgets')
    await install('alice', 'growing', 'acme', ['api'])
    await fixture.restart({
      repositories: [
        { owner: 'widgets', name: 'newer' },
        { owner: 'acme', name: 'newer' },
      ],
    })
    const reached = async (space: string) =>
      ((await record(fixture.call, `Installation/growing@${space}`)) as InstallationRecord).status.repositories
    expect([await reached('widgets'), await reached('acme')]).toEqual([2, 1])
  })
})

describe('a member', () => {
  const requests = async (login: string, query = '') => (await as(login, 'GET', `installation-requests${query}`)).body.items

  test('asks, an admin sees it and approves; then the app is installed and the request is gone', async () => {
    await publish('wanted')
    const asked = await install('carol', 'wanted', 'acme', ['web', 'api'])
    expect(asked.status).toBe(202)
    expect(asked.body).toMatchObject({ app: 'wanted', space: 'acme', requester: 'carol', repositories: ['web', 'api'] })
    expect(await requests('carol')).toEqual([asked.body])
    expect(await requests('alice', '?space=acme')).toEqual([asked.body])
    expect(await requests('bob')).toEqual([])
    const { id } = asked.body
    expect(outcome(await as('carol', 'POST', `installation-requests/${id}/approval`))).toEqual([404, 'not_found'])
    expect(outcome(await as('bob', 'POST', `installation-requests/${id}/approval`))).toEqual([404, 'not_found'])
    const approved = await as('alice', 'POST', `installation-requests/${id}/approval`)
    expect(approved.status).toBe(201)
    expect(approved.body).toMatchObject({ key: 'Installation/wanted@acme', resource: { spec: { repositories: ['api', 'web'] } } })
    expect(await requests('alice')).toEqual([])
    expect(outcome(await as('alice', 'POST', `installation-requests/${id}/approval`))).toEqual([404, 'not_found'])
    expect(await actionsIn('acme', 'Installation/wanted@acme')).toEqual([
      ['request-installation', 'carol', null],
      ['approve-request', 'alice', null],
      ['install', 'alice', null],
    ])
  })

  test('asks again for something else without a second request, and takes it back', async () => {
    await publish('changed-mind')
    const first = await install('carol', 'changed-mind', 'acme')
    const second = await install('carol', 'changed-mind', 'acme', ['api'])
    expect(second.body).toEqual({ ...first.body, repositories: ['api'] })
    expect(outcome(await as('bob', 'DELETE', `installation-requests/${first.body.id}`))).toEqual([404, 'not_found'])
    expect((await as('carol', 'DELETE', `installation-requests/${first.body.id}`)).status).toBe(204)
    expect(await requests('alice')).toEqual([])
  })

  test('neither sees nor takes back its request by a token without the scope of the organization', async () => {
    await publish('kept')
    const { id } = (await install('carol', 'kept', 'acme')).body
    const token = await fixture.token('carol', { scopes: ['user', 'repo'] })
    expect((await fixture.call('GET', '/api/v1/installation-requests', { token })).body.items).toEqual([])
    expect(outcome(await fixture.call('DELETE', `/api/v1/installation-requests/${id}`, { token }))).toEqual([404, 'not_found'])
    expect((await as('carol', 'DELETE', `installation-requests/${id}`)).status).toBe(204)
  })

  test('is not told whether the app is installed; the admin is', async () => {
    await publish('there')
    await install('alice', 'there', 'acme', ['api'])
    const { status, body } = await install('carol', 'there', 'acme')
    expect(status).toBe(202)
    expect(outcome(await as('alice', 'POST', `installation-requests/${body.id}/approval`))).toEqual([409, 'exists'])
    expect((await as('alice', 'DELETE', `installation-requests/${body.id}`)).status).toBe(204)
    expect((await actionsIn('acme', 'Installation/there@acme')).map(([action]) => action)).not.toContain('approve-request')
  })

  test('is declined by an admin', async () => {
    await publish('declined')
    const { body } = await install('carol', 'declined', 'acme')
    expect((await as('alice', 'DELETE', `installation-requests/${body.id}`)).status).toBe(204)
    expect(await requests('carol')).toEqual([])
    expect((await actionsIn('acme', 'Installation/declined@acme')).at(-1)).toEqual(['decline-request', 'alice', null])
  })

  test('asks for a private app of its own space, and hears nothing of those of others', async () => {
    await mustSubmit(fixture.call, 'ours', [create(app('ours', 'acme'))])
    await mustSubmit(fixture.call, 'theirs', [create(app('theirs', 'widgets'))])
    expect((await install('carol', 'ours', 'acme')).status).toBe(202)
    expect(outcome(await install('carol', 'theirs', 'acme'))).toEqual([404, 'not_found'])
    expect(outcome(await install('carol', 'ours', 'carol'))).toEqual([422, 'app_not_installable'])
    expect(outcome(await install('carol', 'ours', 'acme', ['nothing']))).toEqual([422, 'unknown_repositories'])
  })

  test("loses its request when an admin installs the app, when the app ends, and when it becomes another space's private one", async () => {
    for (const slug of ['direct', 'ending']) {
      await publish(slug)
      await install('carol', slug, 'acme')
    }
    await mustSubmit(fixture.call, 'closing', [create(app('closing', 'widgets', { visibility: 'public' }))])
    const closing = await install('carol', 'closing', 'acme')
    await install('alice', 'direct', 'acme')
    await mustSubmit(fixture.call, 'ending', [end(await record(fixture.call, 'App/ending'))])
    await mustSubmit(fixture.call, 'closing', [alter(await record(fixture.call, 'App/closing'), app('closing', 'widgets'))])
    const left = (await requests('alice', '?space=acme')).map((request: { app: string }) => request.app)
    expect(left).not.toEqual(expect.arrayContaining(['direct']))
    expect(left).not.toEqual(expect.arrayContaining(['ending']))
    expect(left).not.toEqual(expect.arrayContaining(['closing']))
    expect(outcome(await as('alice', 'POST', `installation-requests/${closing.body.id}/approval`))).toEqual([404, 'not_found'])
  })

  test('whose token may only read, or has not the scope, asks for nothing', async () => {
    await publish('quiet')
    const body = { app: 'quiet', space: 'acme', repositories: 'all' }
    const ask = async (options: { scopes: string[]; readOnly?: boolean }) =>
      outcome(await fixture.call('POST', '/api/v1/installations', { token: await fixture.token('carol', options), body }))
    expect(await ask({ scopes: ['admin:org'], readOnly: true })).toEqual([403, 'token_read_only'])
    expect(await ask({ scopes: ['repo'] })).toEqual([403, 'not_admin'])
  })
})

describe('an installation that a fleet owns', () => {
  const path = 'installations/owned/widgets'
  const key = 'Installation/owned@widgets'
  const now = async () => (await record(fixture.call, key)) as InstallationRecord

  beforeAll(async () => {
    await publish('owned')
    await mustSubmit(fixture.call, 'widgets-fleet', [create(installation('owned', 'widgets'))])
  })

  test("is changed by people, moves as by a changeset, and stays the fleet's", async () => {
    const before = await now()
    const { status, body } = await as('bob', 'PATCH', path, { repositories: ['core'] })
    expect(status).toBe(200)
    expect(body).toMatchObject({ revision: before.revision + 1, fleet: 'widgets-fleet', resource: { spec: { repositories: ['core'] } } })
    expect(body.digest).not.toBe(before.digest)
    expect(await now()).toEqual(body)
    // The same again changes nothing.
    expect((await as('bob', 'PATCH', path, { repositories: ['core'] })).body).toEqual(body)
    expect(outcome(await as('bob', 'PATCH', path, { repositories: ['api'] }))).toEqual([422, 'unknown_repositories'])
    // A plan made before is stale, and one made after can undo it.
    const old = await submit(fixture.call, 'widgets-fleet', [alter(before, installation('owned', 'widgets'), 'rescope')])
    expect(outcome(old)).toEqual([409, 'revision_moved'])
    expect(old.body.detail).toContain('bob changed it')
    await mustSubmit(fixture.call, 'widgets-fleet', [alter(await now(), installation('owned', 'widgets'), 'rescope')])
    expect((await now()).digest).toBe(before.digest)
  })

  test('is suspended and lifted by the admins of its space, each once', async () => {
    const suspended = await as('bob', 'PUT', `${path}/suspended`)
    expect(suspended.body).toMatchObject({
      resource: { spec: { suspended: true } },
      status: { suspension: { at: '2030-01-01T00:00:00.000Z', by: 'bob', side: 'space' } },
    })
    expect((await as('bob', 'PUT', `${path}/suspended`)).body).toEqual(suspended.body)
    const lifted = await as('bob', 'DELETE', `${path}/suspended`)
    expect(lifted.body).toMatchObject({ revision: suspended.body.revision + 1, status: { suspension: null } })
    expect(lifted.body.resource.spec).not.toHaveProperty('suspended')
    expect((await as('bob', 'DELETE', `${path}/suspended`)).body).toEqual(lifted.body)
    const actions = (await actionsIn('widgets', key)).filter(([action]) => action.endsWith('suspend'))
    expect(actions).toEqual([
      ['suspend', 'bob', null],
      ['unsuspend', 'bob', null],
    ])
  })

  test('is not there for others, the admins of the app included', async () => {
    for (const login of ['alice', 'carol']) {
      for (const [method, rest, body] of [
        ['PATCH', '', { repositories: 'all' }],
        ['PUT', '/suspended', undefined],
        ['DELETE', '/suspended', undefined],
        ['POST', '/consent', { decision: 'accept', digest: 'x' }],
        ['DELETE', '', undefined],
      ] as const) {
        expect(outcome(await as(login, method, path + rest, body)), `${login} ${method}`).toEqual([404, 'not_found'])
      }
    }
    expect(outcome(await as('bob', 'DELETE', 'installations/never-made/widgets'))).toEqual([404, 'not_found'])
  })

  test('is uninstalled by people, unless it is guarded', async () => {
    const guarded = installation('owned', 'widgets', { lifecycle: { preventDestroy: true } })
    await mustSubmit(fixture.call, 'widgets-fleet', [alter(await now(), guarded)])
    expect(outcome(await as('bob', 'DELETE', path))).toEqual([422, 'prevent_destroy'])
    await mustSubmit(fixture.call, 'widgets-fleet', [alter(await now(), installation('owned', 'widgets'))])
    expect((await as('bob', 'DELETE', path)).status).toBe(204)
    expect((await fixture.call('GET', `/api/v1/${path}`)).status).toBe(404)
    const state = await fixture.call('GET', '/api/v1/state?fleet=widgets-fleet')
    expect(state.body.items).toEqual([])
  })
})

test('an app that turns private names every space where it is installed outside its own', async () => {
  await publish('leaving')
  for (const [login, space] of [
    ['alice', 'acme'],
    ['alice', 'alice'],
    ['bob', 'bob'],
    ['bob', 'widgets'],
  ] as const) {
    await install(login, 'leaving', space)
  }
  const refused = await submit(fixture.call, 'leaving', [alter(await record(fixture.call, 'App/leaving'), app('leaving', 'acme'))])
  expect(outcome(refused)).toEqual([422, 'outside_installations'])
  expect(refused.body.detail).toContain('installed in alice, bob, widgets.')
})

test('an app is not named like another account, but may be named like its own', async () => {
  const named = (name: string) => submit(fixture.call, 'names', [create(app(`named-${name}`, 'acme', { name }))])
  expect(outcome(await named('widgets'))).toEqual([422, 'name_taken'])
  expect((await named('acme')).status).toBe(201)
})
