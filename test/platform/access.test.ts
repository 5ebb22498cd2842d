// Every route with every kind of caller: who gets in, and what the others hear.
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allRoutes } from '../../src/platform/routes/all.ts'
import { mintTokenValue } from '../../src/platform/token-value.ts'
import { app, create, installation, mustSubmit } from './support/changes.ts'
import { allScopes, type Fixture, startFixture } from './support/fixture.ts'
import { type Expected, type Invalid, invalid, type Live, live, type Row, registryRows } from './support/registry-rows.ts'

let fixture: Fixture
const tokens = new Map<Invalid | Live, string | null>()

beforeAll(async () => {
  fixture = await startFixture()
  const { token, call } = fixture
  await mustSubmit(call, 'acme-apps', [
    create(app('closed', 'acme')),
    create(app('open', 'acme', { visibility: 'public' })),
    create(installation('closed', 'acme')),
  ])
  tokens.set('anonymous', null)
  tokens.set('garbage', 'awp_000000000000000000000000000000000000')
  tokens.set('unknown', mintTokenValue('token', randomBytes))
  tokens.set('expired', await token('alice', { expiresAt: '2030-01-01T00:01:00Z' }))
  tokens.set('revoked', await token('alice'))
  const { body } = await call('GET', '/api/v1/users/alice/tokens')
  expect((await call('DELETE', `/api/v1/users/alice/tokens/${body.items.at(-1).id}`)).status).toBe(204)
  tokens.set('outsider', await token('bob'))
  tokens.set('member', await token('carol'))
  tokens.set('admin', await token('alice'))
  tokens.set('scopeless', await token('alice', { scopes: ['notifications'] }))
  tokens.set('readOnly', await token('alice', { readOnly: true }))
  tokens.set('owner', fixture.owner)
  fixture.turnClock(120_000)
})
afterAll(() => fixture.stop())

test('the table has every route', () => {
  expect(Object.keys(registryRows).toSorted()).toEqual(allRoutes.map((route) => route.operationId).toSorted())
})

describe.each(allRoutes.map((route) => [route.operationId, route] as const))('%s', (operationId, route) => {
  const rows = registryRows[operationId] ?? []

  const ask = (row: Row, caller: Invalid | Live) =>
    fixture.call(route.method, row.path, { token: tokens.get(caller) ?? null, ...(row.body === undefined ? {} : { body: row.body }) })

  test.each(rows.map((row) => [row.path, row] as const))('%s answers each caller as the table says', async (_path, row) => {
    const { expected } = row
    for (const caller of [...invalid, ...live]) {
      const answer = await ask(row, caller)
      const wanted = typeof expected === 'object' ? (expected as Record<string, Expected>)[caller] : expected
      if (wanted === undefined) {
        expect([answer.status, answer.body.code, answer.headers.get('www-authenticate')], caller).toEqual([
          401,
          'unauthorized',
          'Bearer realm="appward"',
        ])
      } else {
        expect(typeof wanted === 'number' ? answer.status : answer.body.code, `${caller}: ${JSON.stringify(answer.body)}`).toBe(wanted)
      }
    }
  })
})

test('every way of being nobody is answered alike', async () => {
  const answers = await Promise.all(invalid.map((caller) => fixture.call('GET', '/api/v1/caller', { token: tokens.get(caller) ?? null })))
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1)
})

test('other schemes and malformed headers are nobody too', async () => {
  for (const authorization of ['Basic b3duZXI6', 'Bearer', `Bearer ${fixture.owner} x`, fixture.owner]) {
    const { status } = await fixture.call('GET', '/api/v1/caller', { token: null, headers: { authorization } })
    expect(status, authorization).toBe(401)
  }
})

test('insufficient_scope names the scope that is needed', async () => {
  const token = tokens.get('scopeless') ?? null
  expect((await fixture.call('GET', '/api/v1/audit-log', { token })).body.detail).toContain('audit_log')
  expect((await fixture.call('GET', '/api/v1/state?space=acme', { token })).body.detail).toContain('admin:org')
  expect((await fixture.call('GET', '/api/v1/state?space=alice', { token })).body.detail).toContain('user')
})

test('the scope follows the type of the space', async () => {
  const token = await fixture.token('alice', { scopes: ['user'] })
  expect((await fixture.call('GET', '/api/v1/state?space=alice', { token })).status).toBe(200)
  expect((await fixture.call('GET', '/api/v1/state?space=acme', { token })).body.code).toBe('insufficient_scope')
})

test('lists leave out what the caller may not see', async () => {
  const keys = async (path: string, caller: Live) => {
    const { body } = await fixture.call('GET', path, { token: tokens.get(caller) ?? null })
    return body.items.map((item: { key?: string; name?: string }) => item.key ?? item.name)
  }
  expect(await keys('/api/v1/apps', 'outsider')).toEqual(['App/open'])
  expect(await keys('/api/v1/apps', 'scopeless')).toEqual(['App/open'])
  expect(await keys('/api/v1/apps', 'admin')).toEqual(['App/closed', 'App/open'])
  expect(await keys('/api/v1/installations', 'member')).toEqual([])
  expect(await keys('/api/v1/installations', 'admin')).toEqual(['Installation/closed@acme'])
  expect(await keys('/api/v1/fleets', 'outsider')).toEqual([])
  expect(await keys('/api/v1/state?app=open&app=closed', 'outsider')).toEqual(['App/open'])
  expect(await keys('/api/v1/spaces/acme/repositories', 'outsider')).toEqual(['api', 'web'])
  expect(await keys('/api/v1/spaces/acme/repositories', 'member')).toEqual(['api', 'vault', 'web'])
})

describe('a token makes no other that is more than itself', () => {
  const scopes = ['user', 'repo']
  const make = async (login: string, token: string, body: object) => {
    const answer = await fixture.call('POST', `/api/v1/users/${login}/tokens`, { token, body: { name: 'more', ...body } })
    return answer.status === 201 ? 201 : answer.body.code
  }

  test.each(['alice', 'owner'])('in scopes, where %s holds it', async (login) => {
    const token = await fixture.token(login, { scopes })
    expect(await make(login, token, { scopes: allScopes })).toBe('scope_not_held')
    expect(await make('alice', token, { scopes: ['user', 'admin:org'] })).toBe('scope_not_held')
    expect(await make(login, token, { scopes: ['repo'] })).toBe(201)
  })

  test.each(['alice', 'owner'])('in time, where %s holds it', async (login) => {
    const token = await fixture.token(login, { scopes, expiresAt: '2031-01-01T00:00:00Z' })
    expect(await make(login, token, { scopes })).toBe('outlives_token')
    expect(await make(login, token, { scopes, expiresAt: null })).toBe('outlives_token')
    expect(await make(login, token, { scopes, expiresAt: '2031-01-01T00:00:00-00:01' })).toBe('outlives_token')
    expect(await make(login, token, { scopes, expiresAt: '2031-01-01T01:00:00+01:00' })).toBe(201)
  })

  test('and the first one, which has all scopes and no end, makes any', async () => {
    expect(await make('owner', fixture.owner, { scopes: allScopes })).toBe(201)
  })
})
