// Where a space takes consent from: manifests, or people only; and what a manifest's consent does to a request that waits.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InstallationRecord, PendingConsent, WaitingConsent } from '../../src/generated/types.ts'
import { alter, app, create, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { testSeed } from './support/fixture-seed.ts'

let fixture: Fixture
let alice: string
let bob: string

beforeEach(async () => {
  fixture = await startFixture()
  alice = await fixture.token('alice')
  bob = await fixture.token('bob')
})
afterEach(() => fixture.stop())

type Levels = Record<string, string>

const key = 'Installation/ci@widgets'
const now = async () => (await record(fixture.call, key)) as InstallationRecord
const asking = (repository: Levels) => app('ci', 'acme', { visibility: 'public', permissions: { repository } })
const agreed = (repository: Levels) => installation('ci', 'widgets', { permissions: { repository } })
const ask = async (repository: Levels) =>
  mustSubmit(fixture.call, 'apps', [alter(await record(fixture.call, 'App/ci'), asking(repository))])
const agree = async (repository: Levels) => mustSubmit(fixture.call, 'installs', [alter(await now(), agreed(repository), 'consent')])
const decide = async (decision: string) => {
  const { digest } = (await now()).status.pending as PendingConsent
  const path = '/api/v1/installations/ci/widgets/consent'
  expect((await fixture.call('POST', path, { token: bob, body: { decision, digest } })).status).toBe(200)
}
const takeFrom = (consentFrom: string, token = bob) => fixture.call('PATCH', '/api/v1/spaces/widgets', { token, body: { consentFrom } })

async function start(asked: Levels, consent: Levels): Promise<void> {
  await mustSubmit(fixture.call, 'apps', [create(asking(asked))])
  await mustSubmit(fixture.call, 'installs', [create(agreed(consent))])
}

describe('the setting', () => {
  test('is set by admins of the space, shown to everybody, and logged once', async () => {
    expect((await takeFrom('people', alice)).body.code).toBe('not_admin')
    const { status, body } = await takeFrom('people')
    expect([status, body]).toEqual([200, { login: 'widgets', type: 'organization', consentFrom: 'people', createdAt: expect.any(String) }])
    expect((await takeFrom('people')).status).toBe(200)
    expect((await fixture.call('GET', '/api/v1/spaces/widgets', { token: alice })).body.consentFrom).toBe('people')
    const { items } = (await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=100')).body
    expect(items.filter(({ action }: { action: string }) => action === 'change-settings')).toMatchObject([
      { actor: 'bob', key: 'Organization/widgets', before: { consentFrom: 'manifests' }, after: { consentFrom: 'people' } },
    ])
    for (const settings of [{}, { consentFrom: 'nobody' }, { consentFrom: 'people', other: 1 }])
      expect((await fixture.call('PATCH', '/api/v1/spaces/widgets', { token: bob, body: settings })).body.code).toBe('invalid_body')
  })

  test('comes from the seed, which leaves it alone where it does not name it', async () => {
    const consentFrom = async (login: string) => (await fixture.call('GET', `/api/v1/spaces/${login}`)).body.consentFrom
    const people = { consentFrom: 'people' as const }
    await fixture.restart({
      users: [
        { login: 'alice', ...people },
        { login: 'dora', ...people },
      ],
      organizations: [{ login: 'acme', ...people }],
    })
    expect(await Promise.all(['alice', 'dora', 'acme', 'bob'].map(consentFrom))).toEqual(['people', 'people', 'people', 'manifests'])
    await fixture.restart(testSeed)
    expect(await Promise.all(['alice', 'dora', 'acme'].map(consentFrom))).toEqual(['people', 'people', 'people'])
    await fixture.restart({ organizations: [{ login: 'acme', consentFrom: 'manifests' }] })
    expect(await consentFrom('acme')).toBe('manifests')
  })
})

describe('where manifests consent', () => {
  test('a widened manifest accepts what waits', async () => {
    await start({ contents: 'write' }, { contents: 'read' })
    expect((await now()).status).toMatchObject({ grant: { repository: { contents: 'read' } }, pending: { state: 'open' } })
    await agree({ contents: 'write' })
    expect((await now()).status).toMatchObject({ grant: { repository: { contents: 'write' } }, pending: null })
  })

  test('also what was refused, which is then forgotten', async () => {
    await start({ contents: 'write' }, { contents: 'read' })
    await decide('refuse')
    await agree({ contents: 'write' })
    expect((await now()).status).toMatchObject({ grant: { repository: { contents: 'write' } }, pending: null })
    await agree({ contents: 'read' })
    expect((await now()).status.pending?.state).toBe('open')
  })
})

describe('where people consent', () => {
  beforeEach(() => takeFrom('people'))

  test('installing by manifest grants nothing until an admin accepts', async () => {
    await start({ contents: 'write' }, { contents: 'write' })
    expect((await now()).status).toMatchObject({ grant: { repository: {}, organization: {} }, pending: { state: 'open' } })
    const before = await now()
    await decide('accept')
    expect(await now()).toMatchObject({
      revision: before.revision,
      digest: before.digest,
      status: { grant: { repository: { contents: 'write' } }, pending: null },
    })
  })

  test('a manifest raises nothing, whether the app asks for more or the consent is widened', async () => {
    await start({ contents: 'read' }, { contents: 'write' })
    await decide('accept')
    await ask({ contents: 'write' })
    expect((await now()).status.grant.repository).toEqual({ contents: 'read' })
    await decide('refuse')
    await agree({ contents: 'write', checks: 'write' })
    expect((await now()).status).toMatchObject({ grant: { repository: { contents: 'read' } }, pending: { state: 'refused' } })
  })

  test('lowering works at once, by the app as by the manifest, and is not to be had back', async () => {
    await start({ contents: 'write', checks: 'write' }, { contents: 'write', checks: 'write' })
    await decide('accept')
    await ask({ contents: 'read', checks: 'write' })
    expect((await now()).status.grant.repository).toEqual({ contents: 'read', checks: 'write' })
    await agree({ contents: 'write', checks: 'read' })
    expect((await now()).status.grant.repository).toEqual({ contents: 'read', checks: 'read' })
    await ask({ contents: 'write', checks: 'write' })
    await agree({ contents: 'write', checks: 'write' })
    expect((await now()).status.grant.repository).toEqual({ contents: 'read', checks: 'read' })
  })

  test('who installs in person consents by that', async () => {
    await mustSubmit(fixture.call, 'apps', [create(asking({ contents: 'write' }))])
    const body = { app: 'ci', space: 'widgets', repositories: 'all' }
    const { status } = (await fixture.call('POST', '/api/v1/installations', { token: bob, body })).body
    expect(status).toMatchObject({ grant: { repository: { contents: 'write' } }, pending: null })
  })
})

describe('what waits', () => {
  const waiting = async (query: string, token?: string): Promise<WaitingConsent[]> =>
    (await fixture.call('GET', `/api/v1/consents${query}`, token === undefined ? {} : { token })).body.items

  test('is listed for those who administer the space or the app, and for nobody else', async () => {
    await start({ contents: 'write' }, { contents: 'read' })
    const { id } = await now()
    const told = { installation: key, id, app: 'ci', space: 'widgets', pending: { state: 'open', changes: [{ permission: 'contents' }] } }
    for (const token of [alice, bob]) expect(await waiting('?app=ci&app=other', token)).toMatchObject([told])
    expect(await waiting('?app=other', bob)).toEqual([])
    expect(await waiting('?space=widgets', bob)).toHaveLength(1)
    expect(await waiting('?space=acme', bob)).toEqual([])
    expect(await waiting('', await fixture.token('carol'))).toEqual([])
    expect(await waiting('', await fixture.token('bob', { scopes: ['user'] }))).toEqual([])
    await decide('refuse')
    expect(await waiting('', alice)).toMatchObject([{ pending: { state: 'refused', refusedBy: 'bob' } }])
    await decide('accept')
    expect(await waiting('', alice)).toEqual([])
  })

  test('comes in pages', async () => {
    const slugs = ['a', 'b', 'c', 'd']
    const apps = slugs.map((slug) => create(app(slug, 'acme', { permissions: { repository: { contents: 'read' } } })))
    const installs = slugs.map((slug) =>
      create(installation(slug, 'acme', { permissions: slug === 'b' ? { repository: { contents: 'read' } } : {} })),
    )
    await mustSubmit(fixture.call, 'apps', [...apps, ...installs])
    const found: string[] = []
    let after = ''
    do {
      const { body } = await fixture.call('GET', `/api/v1/consents?limit=1${after}`)
      expect(body.items.length).toBeLessThanOrEqual(1)
      found.push(...body.items.map((each: WaitingConsent) => each.app))
      after = body.next === null ? '' : `&after=${body.next}`
    } while (after !== '')
    expect(found).toEqual(['a', 'c', 'd'])
  })
})

test('the state tells of the spaces asked for, of the fleet, and of its apps’ installations', async () => {
  await start({ contents: 'write' }, { contents: 'read' })
  const spaces = async (query: string): Promise<string[]> =>
    (await fixture.call('GET', `/api/v1/state${query}`)).body.spaces.map(({ login }: { login: string }) => login)
  expect(await spaces('?fleet=apps&space=bob')).toEqual(['acme', 'bob', 'widgets'])
  expect(await spaces('?fleet=none&space=alice')).toEqual(['alice'])
})
