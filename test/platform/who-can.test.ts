// Who holds a permission: by level and space, for those who may know, from the index alone.
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteDialect } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PermissionHolder } from '../../src/generated/types.ts'
import type { Reach } from '../../src/platform/domain/rights.ts'
import { holderQuery } from '../../src/platform/store/holders.ts'
import { kyselyDatabase } from '../../src/platform/store/node-sqlite.ts'
import { alter, app, create, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { withStore } from './support/with-store.ts'

let fixture: Fixture
const asking = (permissions: object, visibility = 'public') => ({ visibility, permissions })

beforeAll(async () => {
  fixture = await startFixture()
  const { call } = fixture
  await mustSubmit(call, 'ours', [
    create(app('writer', 'acme', asking({ repository: { contents: 'write' }, organization: { organization_projects: 'admin' } }))),
    create(app('reader', 'acme', asking({ repository: { contents: 'read', checks: 'write' } }, 'private'))),
    create(installation('writer', 'acme', { repositories: ['api', 'web'] })),
    create(installation('writer', 'widgets')),
    create(installation('reader', 'acme')),
  ])
  await mustSubmit(call, 'theirs', [
    create(app('planner', 'widgets', asking({ repository: { contents: 'write' }, organization: { organization_projects: 'write' } }))),
    create(installation('planner', 'widgets', { suspended: true })),
    create(app('reports', 'bob', asking({ repository: { issues: 'read' }, organization: { organization_projects: 'read' } }))),
    create(installation('reports', 'bob')),
  ])
})
afterAll(() => fixture.stop())

const ask = async (query: string, token = fixture.owner) => fixture.call('GET', `/api/v1/who-can?${query}`, { token })
const found = async (query: string, token?: string): Promise<string[]> => {
  const { status, body } = await ask(query, token)
  expect([status, body.detail]).toEqual([200, undefined])
  return body.items.map(({ installation, level }: PermissionHolder) => `${installation.slice(13)} ${level}`)
}

test('those who hold a level, or a higher one, the highest first', async () => {
  expect(await found('permission=contents&level=write')).toEqual(['writer@acme write', 'writer@widgets write', 'planner@widgets write'])
  expect(await found('permission=contents&group=repository')).toEqual([
    'writer@acme write',
    'writer@widgets write',
    'planner@widgets write',
    'reader@acme read',
  ])
  expect(await found('permission=organization_projects&level=write')).toEqual([
    'writer@acme admin',
    'writer@widgets admin',
    'planner@widgets write',
  ])
  expect(await found('permission=secrets')).toEqual([])
})

test('read access to metadata is held with any permission of a repository', async () => {
  expect((await found('permission=metadata')).toSorted()).toEqual([
    'planner@widgets read',
    'reader@acme read',
    'reports@bob read',
    'writer@acme read',
    'writer@widgets read',
  ])
})

test('of one space, of one app, and of both', async () => {
  expect(await found('permission=contents&space=widgets')).toEqual(['writer@widgets write', 'planner@widgets write'])
  expect(await found('permission=contents&app=writer')).toEqual(['writer@acme write', 'writer@widgets write'])
  expect(await found('permission=contents&app=writer&space=acme')).toEqual(['writer@acme write'])
  expect(await found('permission=checks&app=writer')).toEqual([])
})

test('each with what it reaches, since when, and what is known of its use', async () => {
  const { items } = (await ask('permission=contents&level=write&space=acme')).body
  expect(items).toEqual([
    {
      installation: 'Installation/writer@acme',
      id: (await record(fixture.call, 'Installation/writer@acme')).id,
      app: 'writer',
      appSpace: 'acme',
      space: 'acme',
      group: 'repository',
      permission: 'contents',
      level: 'write',
      since: '2030-01-01T00:00:00.000Z',
      suspended: false,
      repositories: { selection: 'selected', count: 2 },
      lastUsedAt: null,
      observable: true,
    },
  ])
  const [, planner] = (await ask('permission=organization_projects&space=widgets')).body.items
  const { suspended, repositories, observable } = planner
  expect({ suspended, repositories, observable }).toEqual({
    suspended: true,
    repositories: { selection: 'all', count: 1 },
    observable: false,
  })
})

test('the last use is the later one of call and delivery', async () => {
  const { id } = await record(fixture.call, 'Installation/writer@widgets')
  const use = { installationId: id, permission: 'contents', calls: 1, deliveries: 1 }
  await withStore(fixture, (store) =>
    store.writer.addUses([{ ...use, lastCallAt: '2029-12-30T00:00:00.000Z', lastDeliveryAt: '2029-12-31T00:00:00.000Z' }]),
  )
  const used = (await ask('permission=contents')).body.items.map(({ installation, lastUsedAt }: PermissionHolder) => [
    installation,
    lastUsedAt,
  ])
  expect(used).toContainEqual(['Installation/writer@widgets', '2029-12-31T00:00:00.000Z'])
  expect(used).toContainEqual(['Installation/writer@acme', null])
})

test('pages of any size have everything once', async () => {
  const all = await found('permission=contents')
  for (const limit of [1, 2, 3, 4]) {
    for (const token of [fixture.owner, await fixture.token('alice')]) {
      const paged: string[] = []
      for (let after = ''; ; ) {
        const { body } = await ask(`permission=contents&limit=${limit}${after}`, token)
        paged.push(...body.items.map(({ installation, level }: PermissionHolder) => `${installation.slice(13)} ${level}`))
        if (body.next === null) break
        after = `&after=${body.next}`
      }
      expect(paged).toEqual(token === fixture.owner ? all : all.filter((each) => !each.startsWith('planner')))
    }
  }
})

describe('who may know', () => {
  test('admins know of their spaces and, wherever they are installed, of their apps; others know nothing', async () => {
    const own = ['writer@acme write', 'writer@widgets write', 'reader@acme read']
    expect(await found('permission=contents', await fixture.token('alice'))).toEqual(own)
    expect(await found('permission=contents', await fixture.token('alice', { readOnly: true }))).toEqual(own)
    expect(await found('permission=contents', await fixture.token('bob'))).toEqual(['writer@widgets write', 'planner@widgets write'])
    expect(await found('permission=metadata', await fixture.token('bob', { scopes: ['user'] }))).toEqual(['reports@bob read'])
    expect(await found('permission=contents', await fixture.token('alice', { scopes: ['repo'] }))).toEqual([])
    expect(await found('permission=contents', await fixture.token('carol'))).toEqual([])
    // The site owner's token counts too.
    const owners = await fixture.token('owner', { scopes: ['user'] })
    expect(await found('permission=metadata', owners)).toEqual(['reports@bob read'])
  })

  test('a space that is not theirs, and an app that they may not see, are refused: an empty list would read as nobody', async () => {
    const bob = await fixture.token('bob')
    expect((await ask('permission=contents&space=acme', bob)).body.code).toBe('not_admin')
    expect((await ask('permission=contents&space=nowhere', bob)).body.code).toBe('not_found')
    const [hidden, absent] = [await ask('permission=contents&app=reader', bob), await ask('permission=contents&app=nobody', bob)]
    expect([hidden.status, hidden.body.detail.replace('reader', 'nobody')]).toEqual([404, absent.body.detail])
    expect(await found('permission=contents&app=writer', bob)).toEqual(['writer@widgets write'])
  })
})

test.each([
  ['', 'The query parameter permission is needed: '],
  ['permission=content&level=write', 'There is no permission content. Did you mean contents?'],
  ['permission=contents&level=admin', 'contents has no level admin; it has read and write.'],
  ['permission=emails&group=user', "emails is a permission of a user's own account"],
  ['permission=%00', 'The query parameter permission needs a value.'],
  ['permission=contents&after=eA', 'after is not a cursor of this listing; take it from `next`.'],
  [`permission=${'x'.repeat(5_000)}`, 'There is no permission x'],
])('%s is no question', async (query, detail) => {
  const { status, body } = await ask(query)
  expect([status, body.code, body.detail.slice(0, detail.length)]).toEqual([400, 'bad_request', detail])
})

test('a level dates from when it was given or raised, whatever else changes', async () => {
  const since = async () =>
    (await ask('permission=contents&app=late')).body.items.map(({ level, since }: PermissionHolder) => `${level} ${since}`)
  const grant = async (repository: object) => {
    fixture.turnClock(60_000)
    await mustSubmit(fixture.call, 'late', [alter(await record(fixture.call, 'App/late'), app('late', 'acme', asking({ repository })))])
  }
  const consent = installation('late', 'acme', { permissions: { repository: { contents: 'write', issues: 'read' } } })
  await mustSubmit(fixture.call, 'late', [create(app('late', 'acme', asking({ repository: { contents: 'read' } }))), create(consent)])
  await grant({ contents: 'read', issues: 'read' })
  expect(await since()).toEqual(['read 2030-01-01T00:00:00.000Z'])
  await grant({ contents: 'write' })
  expect(await since()).toEqual(['write 2030-01-01T00:02:00.000Z'])
  await grant({ contents: 'read' })
  expect(await since()).toEqual(['read 2030-01-01T00:02:00.000Z'])
  await grant({})
  expect(await since()).toEqual([])
})

test('a raise that a person accepts dates from then', async () => {
  const before = { repository: { contents: 'read' } }
  await mustSubmit(fixture.call, 'wish', [create(app('wish', 'acme', asking(before))), create(installation('wish', 'acme'))])
  const more = alter(await record(fixture.call, 'App/wish'), app('wish', 'acme', asking({ repository: { contents: 'write' } })))
  await mustSubmit(fixture.call, 'wish', [more])
  expect((await ask('permission=contents&app=wish')).body.items[0].level).toBe('read')
  fixture.turnClock(60_000)
  const path = '/api/v1/installations/wish/acme'
  const { digest } = (await fixture.call('GET', path)).body.status.pending
  expect((await fixture.call('POST', `${path}/consent`, { body: { decision: 'accept', digest } })).status).toBe(200)
  const [{ level, since }] = (await ask('permission=contents&app=wish')).body.items
  expect([level, since]).toEqual(['write', fixture.now().toISOString()])
})

describe('the store', () => {
  const everything: Reach = { logins: [], types: ['user', 'organization'] }
  const part = { permission: 'contents', rank: 2, space: null, appId: null, limit: 10, behind: null }
  const steps = (reach: Reach, more: object = {}): string[] => {
    const connection = new DatabaseSync(`${fixture.data}/appward.db`, { readOnly: true })
    const db = new Kysely<never>({ dialect: new SqliteDialect({ database: kyselyDatabase(connection) }) })
    const { sql, parameters } = holderQuery({ ...part, ...more }, reach).compile(db)
    const rows = connection.prepare(`explain query plan ${sql}`).all(...(parameters as string[]))
    connection.close()
    return rows.map(({ detail }) => String(detail))
  }
  const behind = { rank: 2, space: 'acme', id: 7 }

  test('seeks the first row in the index, goes on in its order and sorts nothing', () => {
    for (const more of [{}, { behind }]) {
      const [first, ...rest] = steps(everything, more)
      const place = 'behind' in more ? ' AND (space,installation_id)>(?,?)' : ''
      expect(first).toBe(`SEARCH g USING PRIMARY KEY (permission=? AND rank=?${place})`)
      expect(rest.filter((step) => /SCAN|TEMP B-TREE/.test(step))).toEqual([])
    }
  })

  test('seeks within one space too', () => {
    const [first, ...rest] = steps({ logins: ['acme'], types: [] }, { space: 'acme' })
    expect(first).toBe('SEARCH g USING PRIMARY KEY (permission=? AND rank=? AND space=?)')
    expect(rest.filter((step) => /SCAN|TEMP B-TREE/.test(step))).toEqual([])
  })

  test.each([
    ['of an admin', { logins: ['acme', 'alice'], types: [] }, {}],
    ['of one app', everything, { appId: 1 }],
    ['of one app of an admin', { logins: ['acme'], types: [] }, { appId: 1, behind }],
  ] as const)('%s reads no table from one end to the other', (_what, reach, more) => {
    const scans = steps(reach as unknown as Reach, more).filter((step) => /^SCAN (?!own)/.test(step))
    expect(scans).toEqual([])
  })
})
