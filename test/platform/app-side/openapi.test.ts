// The app-side API's own description, and that it, what is enforced and what `explain permission` shows are one table.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import catalog from '../../../schemas/catalog/routes.json' with { type: 'json' }
import { rowsOf } from '../../../src/catalog/api-routes.ts'
import { allApiRoutes, servedApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { permissionsOf } from '../../../src/platform/domain/access.ts'
import { accessOf } from '../../../src/platform/domain/access-of.ts'
import { accessWords } from '../../../src/platform/domain/access-words.ts'
import { examples, keyOf } from '../support/app-side-examples.ts'
import { description } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'

type Operation = { operationId: string; security: object[]; responses: object; requestBody?: object; [extension: string]: unknown }

let fixture: Fixture
type Document = { openapi: string; servers: object[]; paths: Record<string, Record<string, Operation>> }
let document: Document
beforeAll(async () => {
  fixture = await startFixture()
  document = (await (await ask()).json()) as Document
})
afterAll(() => fixture.stop())

const ask = (headers: Record<string, string> = {}) =>
  fetch(`${fixture.platform.url}/api/v3/openapi.json`, { headers: { 'user-agent': 'test', ...headers } })

const operationOf = (method: string, path: string) => document.paths[path]?.[method.toLowerCase()]

describe('GET /api/v3/openapi.json', () => {
  test('is for anyone, and changes with its ETag alone', async () => {
    expect(document).toMatchObject({ openapi: '3.1.0', servers: [{ url: '/api/v3' }] })
    const etag = (await ask()).headers.get('etag') ?? ''
    expect((await ask({ 'if-none-match': etag })).status).toBe(304)
  })

  test('has every route that is served beside itself, and no other', () => {
    const described = Object.entries(document.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => keyOf({ method: method.toUpperCase() as 'GET', path })),
    )
    expect(described.toSorted()).toEqual(allApiRoutes.map(keyOf).toSorted())
    expect(servedApiRoutes.map(keyOf)).toEqual([...allApiRoutes.map(keyOf), 'GET /openapi.json'])
  })

  test.each(allApiRoutes.map((route) => [keyOf(route), route] as const))(
    'tells of %s what is enforced',
    (key, { method, path, access, body }) => {
      const operation = operationOf(method, path)
      const published = description.paths[path]?.[method.toLowerCase()]
      expect(operation?.operationId).toBe(published?.operationId)
      expect(operation?.requestBody === undefined).toBe(body === null)
      const statuses = (examples[key] ?? []).map(({ status = 200 }) => String(status))
      expect(Object.keys(operation?.responses ?? {})).toEqual(expect.arrayContaining([...statuses, 'default']))
      expect(operation?.['x-appward-needs']).toEqual(accessWords(access))
      const kinds = Object.keys(access).map((kind) => (kind === 'anonymous' ? undefined : kind))
      const named = (operation?.security ?? []).map((way) => Object.keys(way)[0])
      expect(new Set(named)).toEqual(new Set(kinds))
    },
  )

  test('names permissions, scope and role', () => {
    expect(operationOf('PATCH', '/repos/{owner}/{repo}/check-suites/preferences')).toMatchObject({
      operationId: 'checks/set-suites-preferences',
      security: [{ installation: ['checks:write'] }, { appUser: ['checks:write'] }, { token: ['repo'] }],
      'x-appward-permissions': [{ name: 'checks', level: 'write' }],
      'x-appward-scope': 'repo',
      'x-appward-role': 'admin',
    })
    expect(operationOf('GET', '/repos/{owner}/{repo}/issues/{issue_number}/comments')).toMatchObject({
      security: [
        {},
        { installation: ['issues:read'] },
        { installation: ['pull_requests:read'] },
        { appUser: ['issues:read'] },
        { appUser: ['pull_requests:read'] },
        { token: ['repo'] },
      ],
      'x-appward-public': true,
    })
    expect(operationOf('GET', '/app')?.security).toEqual([{ app: [] }])
    expect(operationOf('POST', '/applications/{client_id}/token')?.security).toEqual([{ client: [] }])
  })

  test('refers to nothing that it does not have', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, pointer = '']) => pointer.split('/'))
    expect(references.length).toBeGreaterThan(0)
    for (const steps of references) {
      const there = steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], document)
      expect(there, steps.join('/')).toBeDefined()
    }
  })
})

describe('the catalog of routes, which `explain permission` shows', () => {
  test.each(allApiRoutes.map((route) => [keyOf(route), route] as const))('has %s by each permission that it takes', (_key, route) => {
    const rows = rowsOf(route.method, route.path)
    const shown = rows.map(({ permission: name, level }) => ({ name, level }))
    expect(shown).toEqual(permissionsOf(route.access))
    if (rows.length > 0) expect(route.access).toEqual(accessOf(route.method, route.path))
  })

  test('has no row of a route that is not served', () => {
    const served = new Set(allApiRoutes.map(keyOf))
    expect(catalog.routes.map(({ method, path }) => `${method} ${path}`).filter((key) => !served.has(key))).toEqual([])
  })

  test('says the same of a route in each of its rows but the permission', () => {
    for (const row of catalog.routes) {
      const others = rowsOf(row.method, row.path).filter(({ permission }) => permission !== row.permission)
      const { permission: _permission, level: _level, ...rest } = row
      for (const { permission: _other, level: _its, ...same } of others) expect(same).toEqual(rest)
    }
  })
})
