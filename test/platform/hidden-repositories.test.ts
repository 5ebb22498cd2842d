// To whom may not know of a private repository it is not there: status, body and headers are the same, on every route about one.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fuzzRuns } from '../fuzz-runs.ts'
import { expectAlike, outsiders, type Sent, seen } from './support/hidden.ts'
import { type RepositoryRow, repositoryRows } from './support/repository-rows.ts'
import { startWorld, type World } from './support/world.ts'
import { idOf } from './support/world-credentials.ts'

let world: World
let outside: [string, string | null][]
beforeAll(async () => {
  world = await startWorld()
  outside = await outsiders(world)
}, 30_000)
afterAll(() => world.fixture.stop())

describe('a private repository', () => {
  const routes = Object.entries(repositoryRows)

  async function pair(route: string, { probe }: RepositoryRow, more: Omit<Sent, 'method' | 'path'> = {}): Promise<[Sent, Sent]> {
    const [method = ''] = route.split(' ')
    const { path, body } = await probe(world, '/repos/acme/vault', false)
    const json = body === undefined ? {} : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }
    const sent = { method, path: `/api/v3${path}`, ...json, ...more }
    return [sent, { ...sent, path: sent.path.replace('/vault', '/nothing') }]
  }

  test.each(routes)('is not there for %s', async (route, row) => {
    for (const [caller, authorization] of outside) {
      const [hidden, absent] = await pair(route, row)
      await expectAlike(world, hidden, absent, authorization, caller)
    }
  })

  test('is not there however it is asked for', async () => {
    const bodies = fc.constantFrom('', '{}', '{', '[]', 'null', '{"state":7}', JSON.stringify({ ref: 'refs/heads/main', head_sha: 'x' }))
    const headers = fc.record(
      {
        accept: fc.constantFrom('*/*', 'application/vnd.github+json', 'text/html'),
        'content-type': fc.constantFrom('application/json', 'text/xml'),
        'if-none-match': fc.constantFrom('*', '"x"'),
        origin: fc.constant('https://elsewhere.example'),
        'x-http-method-override': fc.constant('GET'),
      },
      { requiredKeys: [] },
    )
    const query = fc.constantFrom('', '?per_page=1', '?page=0', '?per_page=x', '?ref=main', '?x=%00')
    const method = fc.constantFrom(null, 'HEAD', 'OPTIONS', 'PUT')
    await fc.assert(
      fc.asyncProperty(
        fc.record({ route: fc.constantFrom(...routes), caller: fc.nat(), body: bodies, headers, query, method, loud: fc.boolean() }),
        async ({ route: [route, row], caller, body, headers, query, method, loud }) => {
          const [who, authorization] = outside[caller % outside.length] ?? ['anonymous', null]
          const [hidden, absent] = await pair(route, row, { headers })
          const change = (sent: Sent): Sent => {
            const as = method ?? sent.method
            const path = loud ? sent.path.replace('/acme/', '/ACME/') : sent.path
            return { ...sent, method: as, path: path + query, body: ['GET', 'HEAD'].includes(as) ? undefined : body }
          }
          const answer = await seen(world, change(hidden), authorization)
          expect(answer, who).toEqual(await seen(world, change(absent), authorization))
        },
      ),
      { numRuns: fuzzRuns(300) },
    )
  })

  test('has no things that another repository would show', async () => {
    const { path } = await (repositoryRows['GET /repos/{owner}/{repo}/check-runs/{check_run_id}'] as RepositoryRow).probe(
      world,
      '/repos/acme/vault',
      false,
    )
    const run = Number(path.split('/').at(-1))
    const { check_suite: suite } = (await world.call('GET', path, { authorization: world.as.admin })).body
    const reads = [
      (id: number) => `/check-runs/${id}`,
      (id: number) => `/check-runs/${id}/annotations`,
      (id: number) => `/check-suites/${id}`,
      (id: number) => `/check-suites/${id}/check-runs`,
    ]
    for (const [index, read] of reads.entries()) {
      const sent = (id: number): Sent => ({ method: 'GET', path: `/api/v3/repos/acme/api${read(id)}` })
      await expectAlike(world, sent(index < 2 ? run : suite.id), sent(999_999), null, read(0))
    }
    for (const write of ['PATCH /check-runs/ID', 'POST /check-runs/ID/rerequest', 'POST /check-suites/ID/rerequest']) {
      const [method = '', below = ''] = write.split(' ')
      const sent = (id: number): Sent => ({ method, path: `/api/v3/repos/acme/api${below.replace('ID', String(id))}` })
      await expectAlike(world, sent(write.includes('suites') ? suite.id : run), sent(999_999), world.as.inst, write)
    }
  })

  test('cannot be named for a token', async () => {
    const path = (key: string) => `/api/v3/app/installations/${idOf(world.ids, key)}/access_tokens`
    const sent = (key: string, body: object): Sent => ({ method: 'POST', path: path(key), body: JSON.stringify(body) })
    for (const [hidden, absent] of [
      [{ repositories: ['vault'] }, { repositories: ['nothing'] }],
      [{ repository_ids: [idOf(world.ids, 'acme/vault')] }, { repository_ids: [999_999] }],
    ] as const) {
      await expectAlike(
        world,
        sent('Installation/elsewhere', hidden),
        sent('Installation/elsewhere', absent),
        world.as.jwtElse,
        'elsewhere',
      )
    }
  })
})
