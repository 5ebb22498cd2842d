// The seed: adds what is missing, follows what changed, removes nothing, and is all or nothing.
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/lib/app-error.ts'
import { readSeed } from '../../src/platform/domain/seed.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { testSeed } from './support/fixture-seed.ts'

describe('reading a seed', () => {
  test('takes YAML and fills in defaults', () => {
    expect(readSeed('users: [{ login: alice }]\nrepositories: [{ owner: alice, name: dotfiles }]\n', 'seed.yaml')).toEqual({
      users: [{ login: 'alice' }],
      organizations: [],
      repositories: [{ owner: 'alice', name: 'dotfiles', private: false }],
    })
    expect(readSeed('', 'seed.yaml')).toEqual({ users: [], organizations: [], repositories: [] })
  })

  test.each([
    ['users: [', /seed\.yaml: .*line 1/],
    ['users: [{ login: Alice }]', /seed\.yaml: \/users\/0\/login must match pattern/],
    ['people: []', /seed\.yaml: the document must NOT have additional properties/],
    ['- a\n- b', /seed\.yaml: the document must be object/],
    ['organizations: [{ login: acme, members: [{ login: alice, role: king }] }]', /\/organizations\/0\/members\/0\/role/],
    ['users: []\nusers: []', /seed\.yaml: .*unique/i],
    ['users: *a', /seed\.yaml: .*alias/i],
  ])('refuses %j with file and place', (text, message) => {
    expect(() => readSeed(text, 'seed.yaml')).toThrow(AppError)
    expect(() => readSeed(text, 'seed.yaml')).toThrow(message)
  })
})

describe('seeding', () => {
  let fixture: Fixture
  beforeEach(async () => {
    fixture = await startFixture()
  })
  afterEach(() => fixture.stop())

  const items = async (path: string) => (await fixture.call('GET', path)).body.items

  test('makes everything the seed names', async () => {
    expect((await items('/api/v1/spaces')).map((space: { login: string; type: string }) => `${space.type} ${space.login}`)).toEqual([
      'organization acme',
      'user alice',
      'user bob',
      'user carol',
      'user owner',
      'organization widgets',
    ])
    expect((await items('/api/v1/spaces/acme/repositories')).map((repository: { name: string }) => repository.name)).toEqual([
      'api',
      'vault',
      'web',
    ])
  })

  test('makes no account whose address the platform needs for itself', async () => {
    await expect(fixture.restart({ users: [{ login: 'settings' }] })).rejects.toThrow('The seed makes settings a user.')
    await fixture.restart()
  })

  test('again changes nothing; with changes it follows them and removes nothing', async () => {
    const before = await items('/api/v1/spaces/acme/repositories')
    await fixture.restart(testSeed)
    expect(await items('/api/v1/spaces/acme/repositories')).toEqual(before)
    await fixture.restart({
      organizations: [{ login: 'acme', members: [{ login: 'carol', role: 'admin' }] }],
      repositories: [{ owner: 'acme', name: 'api', private: true }],
    })
    expect(await items('/api/v1/spaces/acme/repositories')).toEqual(
      before.map((repository: { name: string }) => (repository.name === 'api' ? { ...repository, private: true } : repository)),
    )
    const carol = await fixture.token('carol')
    expect((await fixture.call('GET', '/api/v1/state?space=acme', { token: carol })).status).toBe(200)
    const log = await items('/api/v1/audit-log?space=acme&limit=2')
    expect(log[0]).toMatchObject({ action: 'change-repository', before: { private: false }, after: { private: true } })
    expect(log[1]).toMatchObject({ action: 'change-role', before: { role: 'member' }, after: { role: 'admin' } })
  })

  test.each([
    ['a member that is nobody', { organizations: [{ login: 'new', members: [{ login: 'ghost', role: 'admin' as const }] }] }, 'ghost'],
    [
      'a member that is an organization',
      { organizations: [{ login: 'new', members: [{ login: 'acme', role: 'admin' as const }] }] },
      'acme',
    ],
    ['an owner that is nobody', { users: [{ login: 'dora' }], repositories: [{ owner: 'ghost', name: 'x' }] }, 'ghost'],
    ['a user with the login of an organization', { users: [{ login: 'dora' }, { login: 'acme' }] }, 'acme'],
    ['an organization with the login of a user', { organizations: [{ login: 'alice' }] }, 'alice'],
    ['an organization with the login of the site owner', { organizations: [{ login: 'owner' }] }, 'owner'],
  ])('refuses %s before anything is written', async (_what, seed, login) => {
    const before = await items('/api/v1/spaces')
    const failed = await fixture.restart(seed).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(AppError)
    expect(failed).toMatchObject({ code: 'input', message: expect.stringContaining(login) })
    await fixture.restart()
    expect(await items('/api/v1/spaces')).toEqual(before)
  })
})
