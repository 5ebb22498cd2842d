// What installations were granted and how that was used, in bulk: all of it, once, for those who may know.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { GrantUse, InstallationGrants, InstallationRecord } from '../../src/generated/types.ts'
import { app, create, installation, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { withStore } from './support/with-store.ts'

let fixture: Fixture
let used: number
const asking = (permissions: object, visibility = 'public') => ({ visibility, permissions })

beforeAll(async () => {
  fixture = await startFixture()
  const both = { repository: { contents: 'write', checks: 'read' }, organization: { members: 'read' } }
  await mustSubmit(fixture.call, 'ours', [
    create(app('bot', 'acme', asking(both))),
    create(app('plain', 'acme', asking({}, 'private'))),
    create(installation('bot', 'acme')),
    create(installation('bot', 'widgets', { permissions: { repository: { contents: 'read' } } })),
    create(installation('plain', 'acme')),
  ])
  await mustSubmit(fixture.call, 'theirs', [
    create(app('other', 'widgets', asking({ repository: { issues: 'read' } }))),
    create(installation('other', 'widgets')),
  ])
  used = (await fixture.call('GET', '/api/v1/installations/bot/acme')).body.id
  await withStore(fixture, (store) =>
    store.writer.addUses(
      ['contents', 'issues'].map((permission) => ({
        installationId: used,
        permission,
        calls: 3,
        lastCallAt: '2029-12-31T00:00:00.000Z',
        deliveries: 0,
        lastDeliveryAt: null,
      })),
    ),
  )
})
afterAll(() => fixture.stop())

const list = async (query = '', token = fixture.owner) => fixture.call('GET', `/api/v1/permission-use${query}`, { token })
const keys = async (query = '', token?: string) =>
  (await list(query, token)).body.items.map((item: InstallationGrants) => item.installation.slice(13))

test('every granted permission comes with its level, since when, and what is known of its use', async () => {
  const { items } = (await list('?app=bot&space=acme')).body
  const since = '2030-01-01T00:00:00.000Z'
  const unused = { calls: 0, lastCallAt: null, deliveries: 0, lastDeliveryAt: null }
  const repository = { group: 'repository', since, observable: true }
  expect(items).toEqual([
    {
      installation: 'Installation/bot@acme',
      id: used,
      app: 'bot',
      space: 'acme',
      fleet: 'ours',
      permissions: [
        { ...repository, permission: 'checks', level: 'read', ...unused },
        { ...repository, permission: 'contents', level: 'write', ...unused, calls: 3, lastCallAt: '2029-12-31T00:00:00.000Z' },
        { group: 'organization', since, observable: false, permission: 'members', level: 'read', ...unused },
      ],
    },
  ])
})

test('it is what the grants of the installations say', async () => {
  const records: InstallationRecord[] = (await fixture.call('GET', '/api/v1/installations')).body.items
  const granted = records.map(({ key, status }) => [key, { ...status.grant.repository, ...status.grant.organization }])
  const listed = (await list()).body.items.map(({ installation, permissions }: InstallationGrants) => [
    installation,
    Object.fromEntries(permissions.map(({ permission, level }: GrantUse) => [permission, level])),
  ])
  expect(listed).toEqual(granted)
  expect(listed).toHaveLength(4)
})

test('in pages, each installation once, by key', async () => {
  for (const token of [fixture.owner, await fixture.token('alice')]) {
    const paged: string[] = []
    for (let after = ''; ; ) {
      const { body } = await list(`?limit=1${after}`, token)
      paged.push(...body.items.map(({ installation }: InstallationGrants) => installation.slice(13)))
      if (body.next === null) break
      after = `&after=${body.next}`
    }
    const all = ['bot@acme', 'bot@widgets', 'other@widgets', 'plain@acme']
    expect(paged).toEqual(token === fixture.owner ? all : all.filter((key) => key !== 'other@widgets'))
  }
})

test('of a space, an app, a fleet', async () => {
  expect(await keys('?space=widgets')).toEqual(['bot@widgets', 'other@widgets'])
  expect(await keys('?app=bot')).toEqual(['bot@acme', 'bot@widgets'])
  expect(await keys('?fleet=ours')).toEqual(['bot@acme', 'bot@widgets', 'plain@acme'])
  expect(await keys('?fleet=theirs&app=bot')).toEqual([])
})

test('admins know of their spaces and of their apps wherever they are installed; of others they hear that nothing is there', async () => {
  const bob = await fixture.token('bob')
  expect(await keys('', bob)).toEqual(['bot@widgets', 'other@widgets'])
  expect(await keys('', await fixture.token('carol'))).toEqual([])
  expect(await keys('', await fixture.token('alice', { scopes: ['repo'] }))).toEqual([])
  for (const query of ['fleet=ours', 'app=plain', 'space=nowhere']) {
    expect((await list(`?${query}`, bob)).body.code, query).toBe('not_found')
  }
  expect((await list('?space=acme', bob)).body.code).toBe('not_admin')
})
