// What each scope opens, tried: the site owner, who has every role, by a token with one scope alone, on every route of both APIs.
// It must be what the table of scopes says, no more and no less.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Scope, ScopeUse } from '../../src/generated/types.ts'
import { allRoutes } from '../../src/platform/routes/all.ts'
import { appRows } from './support/app-rows.ts'
import { app, create, installation, mustSubmit } from './support/changes.ts'
import { allScopes, type Fixture, startFixture } from './support/fixture.ts'
import { ask, type Probe } from './support/outcomes.ts'
import { registryRows } from './support/registry-rows.ts'
import { repositoryRows } from './support/repository-rows.ts'
import { startWorld, type World } from './support/world.ts'

/** What a token with this scope gets, everybody with a token gets. */
const base = 'notifications'

type Uses = Record<string, string[]>

/** By scope, the routes that answer it with something else than the base. Scopes that are to open nothing are tried all at once, as `idle`. */
async function opened(
  fixture: Fixture,
  routes: readonly string[],
  answers: (route: string, token: string) => Promise<(string | null)[]>,
): Promise<Uses> {
  const { items } = (await fixture.call('GET', '/api/v1/scopes')).body as { items: ScopeUse[] }
  const idle = items.filter((use) => use.routes.length === 0).map(({ scope }) => scope)
  const kinds = [['idle', idle], ...allScopes.filter((scope) => !idle.includes(scope as Scope)).map((scope) => [scope, [scope]])] as const
  const tokens: [string, string][] = []
  for (const [name, scopes] of kinds) tokens.push([String(name), await fixture.token('owner', { scopes: [...scopes] })])
  const baseToken = await fixture.token('owner', { scopes: [base] })
  const found: Uses = Object.fromEntries(tokens.map(([name]) => [name, []]))
  for (const route of routes) {
    const refused = await answers(route, baseToken)
    for (const [scope, token] of tokens) {
      const got = await answers(route, token)
      if (got.some((answer, index) => answer !== null && answer !== refused[index])) found[scope]?.push(route)
    }
  }
  return found
}

/** What the table says, of routes below `root`. */
async function stated({ call }: Fixture, root: string): Promise<Uses> {
  const { items } = (await call('GET', '/api/v1/scopes')).body as { items: ScopeUse[] }
  const below = items
    .filter(({ routes }) => routes.length > 0)
    .map(({ scope, routes }): [string, string[]] => {
      return [scope, routes.filter((route) => route.includes(` ${root}/`)).toSorted()]
    })
  return { idle: [], ...Object.fromEntries(below) }
}

const sorted = (uses: Uses): Uses => Object.fromEntries(Object.entries(uses).map(([scope, routes]) => [scope, routes.toSorted()]))

describe('in the registry API', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await startFixture()
    for (const [space, open, closed] of [
      ['acme', 'open', 'closed'],
      ['alice', 'plain', 'hidden'],
    ] as const) {
      await mustSubmit(fixture.call, `${space}-apps`, [
        create(app(open, space, { visibility: 'public' })),
        create(app(closed, space, { permissions: { repository: { contents: 'read' } } })),
        create(installation(open, space)),
        // What it asks for waits for consent.
        create(installation(closed, space, { permissions: {} })),
      ])
    }
  })
  afterAll(() => fixture.stop())

  type Request = { path: string; body?: unknown }

  /** The requests of the table about acme, and the same about alice's own space. */
  function requestsOf(operationId: string): Request[] {
    const rows: Request[] = (registryRows[operationId] ?? []).map(({ path, body }) => ({ path, ...(body === undefined ? {} : { body }) }))
    const words: Record<string, string> = { acme: 'alice', open: 'plain', closed: 'hidden' }
    const personal = (text: string) => text.replaceAll(/\b(acme|open|closed)\b/g, (word) => words[word] ?? word)
    return [...rows, ...rows.map((row) => JSON.parse(personal(JSON.stringify(row))) as Request)]
  }

  /** Wishes of a member that an admin may decide on. */
  async function wish(below: string): Promise<Request> {
    const token = await fixture.token('carol')
    const { status, body } = await fixture.call('POST', '/api/v1/installations', {
      token,
      body: { app: 'wished', space: 'acme', repositories: 'all' },
    })
    if (status !== 202) throw new Error(JSON.stringify(body))
    return { path: `/api/v1/installation-requests/${body.id}${below}` }
  }

  test('each scope opens the routes that the table names', async () => {
    await mustSubmit(fixture.call, 'wished', [create(app('wished', 'widgets', { visibility: 'public' }))])
    // What there is to list, in spaces that no row writes to.
    for (const space of ['widgets', 'bob']) await fixture.call('PUT', `/api/v1/spaces/${space}/freeze`, { body: { reason: 'to list' } })
    const wishes: Record<string, string> = { approveInstallationRequest: '/approval', endInstallationRequest: '' }
    const routes = new Map(allRoutes.map((route) => [`${route.method} ${route.path}`, route]))
    const answers = async (name: string, token: string) => {
      const { method = '', operationId = '' } = routes.get(name) ?? {}
      const below = wishes[operationId]
      const requests = below === undefined ? requestsOf(operationId) : [await wish(below)]
      const got: string[] = []
      for (const { path, body } of requests) {
        const { status, body: answered } = await fixture.call(method, path, { token, ...(body === undefined ? {} : { body }) })
        if (below !== undefined && status === 201) await fixture.call('DELETE', '/api/v1/installations/wished/acme')
        // What is said of the token itself is another thing with each.
        got.push(operationId === 'getCaller' ? String(status) : `${status} ${below === undefined ? JSON.stringify(answered) : ''}`)
      }
      return got
    }
    expect(sorted(await opened(fixture, [...routes.keys()], answers))).toEqual(await stated(fixture, '/api/v1'))
  }, 60_000)
})

describe('in the app-side API', () => {
  let world: World
  beforeAll(async () => {
    world = await startWorld()
    await mustSubmit(world.fixture.call, 'mine', [create(app('mine', 'alice'))])
  }, 30_000)
  afterAll(() => world.fixture.stop())

  /** About private things; each row of the tables is one. */
  async function probesOf(route: string): Promise<Probe[]> {
    const row = repositoryRows[route]
    if (row !== undefined) return [await row.probe(world, '/repos/acme/vault', false)]
    const probes: Probe[] = await Promise.all((appRows[route] ?? []).map(({ probe }) => probe(world, false, 'admin')))
    const personal = probes.filter(({ path }) => path.includes('closed')).map(({ path }) => ({ path: path.replace('closed', 'mine') }))
    return [...probes, ...personal]
  }

  test('each scope opens the routes that the table names', async () => {
    const routes = [...Object.keys(appRows), ...Object.keys(repositoryRows)]
    const answers = async (route: string, token: string) => {
      const [method = ''] = route.split(' ')
      const got: (string | null)[] = []
      for (const probe of await probesOf(route)) {
        const { status, text } = await ask(world, method, probe, `token ${token}`)
        // Being told that a scope is not enough is no opening.
        got.push(status === 403 ? null : `${status} ${text}`)
      }
      return got
    }
    const found = await opened(world.fixture, routes, answers)
    const prefixed = Object.entries(found).map(([scope, names]) => [scope, names.map((name) => name.replace(' ', ' /api/v3'))])
    expect(sorted(Object.fromEntries(prefixed))).toEqual(await stated(world.fixture, '/api/v3'))
  }, 60_000)
})
