// What happens when an app asks for more: the old grant stays, the difference waits for the admins of each space, who accept or refuse it.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { InstallationRecord, PendingConsent } from '../../src/generated/types.ts'
import { alter, app, create, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let bob: string

beforeEach(async () => {
  fixture = await startFixture()
  bob = await fixture.token('bob')
})
afterEach(() => fixture.stop())

type Levels = Record<string, string>
type Permissions = { repository?: Levels; organization?: Levels; user?: Levels }

const path = '/api/v1/installations/ci/widgets'
const now = async () => (await record(fixture.call, 'Installation/ci@widgets')) as InstallationRecord
const asking = (permissions: Permissions, spec: object = {}) => app('ci', 'acme', { visibility: 'public', permissions, ...spec })

async function ask(permissions: Permissions, spec: object = {}): Promise<void> {
  await mustSubmit(fixture.call, 'apps', [alter(await record(fixture.call, 'App/ci'), asking(permissions, spec))])
}

/** `consent`: as code in a manifest of the fleet `installs`; installed by a person where there is none. */
async function start(permissions: Permissions, consent: Permissions | null = null): Promise<void> {
  await mustSubmit(fixture.call, 'apps', [create(asking(permissions))])
  if (consent !== null) await mustSubmit(fixture.call, 'installs', [create(installation('ci', 'widgets', { permissions: consent }))])
  else await fixture.call('POST', '/api/v1/installations', { token: bob, body: { app: 'ci', space: 'widgets', repositories: 'all' } })
}

async function pending(): Promise<PendingConsent> {
  const { status } = await now()
  if (status.pending === null) throw new Error('Nothing is pending.')
  return status.pending
}

const answer = (decision: string, digest: string) => fixture.call('POST', `${path}/consent`, { token: bob, body: { decision, digest } })

const refuse = async () => expect((await answer('refuse', (await pending()).digest)).status).toBe(200)

describe('a raise', () => {
  test('leaves the grant and shows the difference, permission by permission', async () => {
    await start({ repository: { contents: 'read', issues: 'write' }, organization: { members: 'read' } })
    expect((await now()).status.pending).toBeNull()
    await ask({ repository: { contents: 'write', checks: 'read' }, organization: { members: 'write' }, user: { emails: 'read' } })
    const { status, revision } = await now()
    expect(status.grant).toEqual({ repository: { contents: 'read' }, organization: { members: 'read' } })
    expect(status.pending).toMatchObject({
      state: 'open',
      changes: [
        { group: 'repository', permission: 'checks', from: null, to: 'read' },
        { group: 'repository', permission: 'contents', from: 'read', to: 'write' },
        { group: 'organization', permission: 'members', from: 'read', to: 'write' },
      ],
      refusedAt: null,
      refusedBy: null,
    })
    expect(revision).toBe(1)
  })

  test('is accepted as a whole, which changes nothing that a manifest says', async () => {
    await start({ repository: { contents: 'read' } })
    await ask({ repository: { contents: 'write', checks: 'write' } })
    const before = await now()
    const { status, body } = await answer('accept', (await pending()).digest)
    expect(status).toBe(200)
    expect(body.status).toMatchObject({ grant: { repository: { contents: 'write', checks: 'write' } }, pending: null })
    expect([body.revision, body.digest]).toEqual([before.revision, before.digest])
    const log = await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=2')
    expect(log.body.items).toMatchObject([
      { action: 'grant', actor: 'bob', before: { repository: { contents: 'read' } }, after: { repository: { contents: 'write' } } },
      { action: 'consent', actor: 'bob', fleet: null },
    ])
  })

  test('is not accepted unseen: the app may ask for something else by then', async () => {
    await start({ repository: { contents: 'read' } })
    await ask({ repository: { contents: 'write' } })
    const { digest } = await pending()
    await ask({ repository: { contents: 'write', administration: 'write' } })
    for (const decision of ['accept', 'refuse']) {
      const { status, body } = await answer(decision, digest)
      expect([status, body.code]).toEqual([409, 'consent_moved'])
    }
    expect((await now()).status.grant.repository).toEqual({ contents: 'read' })
    await ask({ repository: { contents: 'read' } })
    expect((await answer('accept', digest)).body).toMatchObject({ code: 'consent_moved', detail: 'It asks for no more than it has.' })
  })

  test.each([{}, { decision: 'maybe', digest: 'x' }, { decision: 'accept' }, { decision: 'accept', digest: 1 }])(
    'is not answered by %j',
    async (body) => {
      await start({})
      expect((await fixture.call('POST', `${path}/consent`, { token: bob, body })).body.code).toBe('invalid_body')
    },
  )
})

describe('a refusal', () => {
  test('is remembered with who and when, survives other changes of the app, and may be reconsidered', async () => {
    await start({ repository: { contents: 'read' } })
    await ask({ repository: { contents: 'write' } })
    await refuse()
    const told = { state: 'refused', refusedAt: '2030-01-01T00:00:00.000Z', refusedBy: 'bob' }
    expect(await pending()).toMatchObject(told)
    await ask({ repository: { contents: 'write' } }, { description: 'New words' })
    await fixture.call('PATCH', path, { token: bob, body: { repositories: ['core'] } })
    expect(await pending()).toMatchObject(told)
    expect((await now()).status.grant.repository).toEqual({ contents: 'read' })
    // Once more says nothing new, and is logged once.
    await refuse()
    const { body } = await fixture.call('GET', '/api/v1/audit-log?space=widgets&limit=100')
    const refusals = body.items.filter(({ action }: { action: string }) => action === 'refuse')
    expect(refusals).toMatchObject([{ actor: 'bob', after: { changes: [{ permission: 'contents', from: 'read', to: 'write' }] } }])
    expect((await answer('accept', (await pending()).digest)).body.status).toMatchObject({
      grant: { repository: { contents: 'write' } },
      pending: null,
    })
  })

  test('ends when the request changes, also where it comes to the same again', async () => {
    await start({ repository: { contents: 'read' } })
    await ask({ repository: { contents: 'write' } })
    await refuse()
    await ask({ repository: { contents: 'write', checks: 'read' } })
    expect((await pending()).state).toBe('open')
    await refuse()
    await ask({ repository: { contents: 'write' } })
    await ask({ repository: { contents: 'write', checks: 'read' } })
    expect(await pending()).toMatchObject({ state: 'open', refusedBy: null })
  })
})

describe('with a consent in the manifest', () => {
  test('what the app asks for beyond it waits; accepting widens it, which shows as a change of the installation', async () => {
    await start({ repository: { contents: 'write', issues: 'write' } }, { repository: { contents: 'read', checks: 'write' } })
    const before = await now()
    expect((await pending()).changes.map(({ permission }) => permission)).toEqual(['contents', 'issues'])
    const { body } = await answer('accept', (await pending()).digest)
    expect(body).toMatchObject({ revision: before.revision + 1, fleet: 'installs', status: { pending: null } })
    expect(body.status.grant.repository).toEqual({ contents: 'write', issues: 'write' })
    expect(body.resource.spec.permissions.repository).toEqual({ contents: 'write', issues: 'write', checks: 'write' })
    const manifest = installation('ci', 'widgets', { permissions: { repository: { contents: 'read', checks: 'write' } } })
    await mustSubmit(fixture.call, 'installs', [alter(await now(), manifest, 'consent')])
    expect((await now()).digest).toBe(before.digest)
    expect((await now()).status.grant.repository).toEqual({ contents: 'read' })
  })

  test('a refusal leaves it as it is', async () => {
    await start({ repository: { contents: 'write' } }, { repository: { contents: 'read' } })
    const before = await now()
    await refuse()
    expect(await now()).toMatchObject({ revision: before.revision, digest: before.digest, status: { pending: { state: 'refused' } } })
  })
})

test('events follow the grant', async () => {
  await start({ repository: { contents: 'read' } })
  await ask(
    { repository: { contents: 'read', issues: 'read' } },
    { events: ['push', 'issues'], webhook: { active: true, url: 'https://ci.example/h' } },
  )
  expect((await now()).status.events).toEqual(['push'])
  await answer('accept', (await pending()).digest)
  expect((await now()).status.events).toEqual(['issues', 'push'])
  await ask({ repository: { issues: 'read' } }, { events: ['issues'], webhook: { active: true, url: 'https://ci.example/h' } })
  expect((await now()).status).toMatchObject({ events: ['issues'], grant: { repository: { issues: 'read' } } })
})

test('metadata: read, which comes with any repository permission, is kept while the rest waits', async () => {
  await start({ repository: { metadata: 'read' } })
  await ask({ repository: { contents: 'read' } })
  expect((await now()).status.grant.repository).toEqual({ metadata: 'read' })
  expect((await pending()).changes).toEqual([{ group: 'repository', permission: 'contents', from: null, to: 'read' }])
  await ask({ organization: { members: 'read' } })
  expect((await now()).status.grant).toEqual({ repository: {}, organization: {} })
})
