// The one table from scopes to routes: what it says of each scope, and that it is true.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ScopeUse } from '../../src/generated/types.ts'
import { allApiRoutes } from '../../src/platform/app-side/routes/all.ts'
import { allRoutes } from '../../src/platform/routes/all.ts'
import { allScopes, type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let uses: ScopeUse[]
beforeAll(async () => {
  fixture = await startFixture()
  uses = (await fixture.call('GET', '/api/v1/scopes')).body.items
})
afterAll(() => fixture.stop())

const routesOf = (scope: string) => uses.find((use) => use.scope === scope)?.routes ?? []

test('it holds the 17 scopes of the catalog as they are named there', () => {
  expect(uses.map(({ scope }) => scope)).toEqual(allScopes)
  expect(allScopes).toHaveLength(17)
})

test('it comes in pages like every list', async () => {
  const page = (await fixture.call('GET', '/api/v1/scopes?limit=10')).body
  const rest = (await fixture.call('GET', `/api/v1/scopes?limit=10&after=${page.next}`)).body
  expect([...page.items, ...rest.items]).toEqual(uses)
  expect(rest.next).toBe(null)
})

test('it names what each of the scopes with routes opens', () => {
  expect(routesOf('audit_log')).toEqual(['GET /api/v1/audit-log', 'GET /api/v1/audit-log/export'])
  expect(routesOf('repo')).toContain('GET /api/v1/spaces/{space}/repositories')
  expect(routesOf('user')).toContain('POST /api/v1/users/{login}/tokens')
  for (const scope of ['user', 'admin:org']) expect(routesOf(scope)).toContain('POST /api/v1/apps/{slug}/keys')
  expect(routesOf('admin:org')).not.toContain('POST /api/v1/users/{login}/tokens')
})

test('it names no route that there is not, and every route of the app-side API that asks for a scope', () => {
  const registry = allRoutes.map(({ method, path }) => `${method} ${path}`)
  const appSide = allApiRoutes.map(({ method, path }) => `${method} /api/v3${path}`)
  for (const route of uses.flatMap(({ routes }) => routes)) expect([...registry, ...appSide]).toContain(route)
  for (const { method, path, access } of allApiRoutes) {
    if (access.token?.scope != null) expect(routesOf(access.token.scope)).toContain(`${method} /api/v3${path}`)
  }
})

test('a scope without a route is issued and opens nothing', async () => {
  const idle = uses.filter(({ routes }) => routes.length === 0).map(({ scope }) => scope)
  expect(idle).toContain('workflow')
  const token = await fixture.token('alice', { scopes: idle })
  for (const [path, code] of [
    ['/api/v1/audit-log', 'insufficient_scope'],
    ['/api/v1/spaces/acme/repositories', 'insufficient_scope'],
    ['/api/v1/state?space=acme', 'insufficient_scope'],
    ['/api/v1/users/alice/tokens', 'insufficient_scope'],
  ] as const) {
    expect((await fixture.call('GET', path, { token })).body.code, path).toBe(code)
  }
})
