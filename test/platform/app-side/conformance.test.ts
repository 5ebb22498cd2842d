// Every route against the published description: each way it succeeds, and what of its answers is never sent.
import { readFileSync, writeFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { callExample, examples, keyOf } from '../support/app-side-examples.ts'
import { startWorld, type World } from '../support/app-side-world.ts'
import { conformancePage, type RootRoute } from '../support/conformance-page.ts'
import { type ApiAnswer, answerSchema, description } from '../support/conforming-client.ts'
import { describedFields } from '../support/described-fields.ts'

let world: World
/** A person who has no part in acme. */
let bob: string
/** Parameters that name nothing. */
const nothing = Object.fromEntries(
  Object.entries({
    'no-such-thing': ['app_slug', 'client_id', 'code', 'org', 'owner', 'ref', 'repo', 'username'],
    999999: ['check_run_id', 'check_suite_id', 'delivery_id', 'installation_id', 'issue_number', 'pull_number', 'repository_id'],
  }).flatMap(([value, names]) => names.map((name) => [name, value])),
)
type Outcome = { answer: ApiAnswer } | { error: unknown }
const outcomes = new Map<string, Outcome[]>()
const routes = new Map(allApiRoutes.map((route) => [keyOf(route), route]))

// In the table's order, since one thing follows from another; what came of it is asked below.
beforeAll(async () => {
  world = await startWorld()
  bob = `token ${await world.fixture.token('bob')}`
  for (const [key, rows] of Object.entries(examples)) {
    const route = routes.get(key)
    if (route === undefined) continue
    const came: Outcome[] = []
    for (const example of rows) {
      came.push(
        await callExample(world, route, example).then(
          (answer) => ({ answer }),
          (error: unknown) => ({ error }),
        ),
      )
    }
    outcomes.set(key, came)
  }
}, 60_000)
afterAll(() => world.stop())

const answersOf = (key: string): ApiAnswer[] =>
  (outcomes.get(key) ?? []).map((outcome) => {
    if ('error' in outcome) throw outcome.error
    return outcome.answer
  })

const operationOf = (key: string) => {
  const [method = '', path = ''] = key.split(' ')
  return description.paths[path]?.[method.toLowerCase()]
}

test('the table has examples of every route, and of nothing else', () => {
  expect(Object.keys(examples).toSorted()).toEqual([...routes.keys()].toSorted())
})

describe.each([...routes])('%s', (key, route) => {
  const operation = operationOf(key)

  test('is described', () => {
    expect(operation).toBeDefined()
  })

  test('succeeds as the description says, in every way that it says', () => {
    const statuses = answersOf(key).map(({ status }) => status)
    expect(statuses).toEqual((examples[key] ?? []).map(({ status = 200 }) => status))
    const described = Object.keys(operation?.responses ?? {}).filter((status) => status.startsWith('2'))
    expect([...new Set(statuses)].map(String).toSorted()).toEqual(described)
  })

  const [first] = examples[key] ?? []
  if (first !== undefined && route.path.includes('{')) {
    test('answers 404 for what is not there', async () => {
      const nowhere = { ...first, params: () => nothing }
      const { status, body } = await callExample(world, route, nowhere)
      expect([status, body.message]).toEqual([404, 'Not Found'])
    })
  }

  if (first !== undefined && route.path.startsWith('/repos/') && route.access.app === undefined) {
    test('answers 404 for a private repository to whoever may not know of it', async () => {
      const hidden = { ...first, params: () => ({ repo: 'vault' }), authorization: async () => bob }
      const [there, gone] = [
        await callExample(world, route, hidden),
        await callExample(world, route, { ...hidden, params: () => ({ repo: 'none' }) }),
      ]
      expect([there.status, there.body]).toEqual([404, gone.body])
    })
  }

  if (first !== undefined && route.method === 'GET' && operation?.responses[304] !== undefined) {
    test('is 304 for whoever has the answer', async () => {
      const { headers } = await callExample(world, route, first)
      expect((await callExample(world, route, first, { headers: { 'if-none-match': headers.get('etag') ?? '' } })).status).toBe(304)
    })
  }
})

describe('docs/app-side-api.md', () => {
  const pageRoutes = () =>
    [...routes].map(([key, { access }]) => {
      const byStatus = Map.groupBy(answersOf(key), ({ status }) => status)
      const fields = [...byStatus].flatMap(([status, answers]) => {
        const operation = operationOf(key)
        const schema = operation === undefined ? null : answerSchema(operation, status)
        return schema === null
          ? []
          : describedFields(
              schema,
              answers.map(({ body }) => body),
              description,
            )
      })
      return { key, access, fields }
    })

  const described = Object.entries(description.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  )

  /** What the description leaves out: clients come here without /api/v3. */
  const roots = ['GET /login/oauth/authorize', 'POST /login/oauth/access_token', 'POST /login/device/code']

  const rootRoutes = (): Promise<RootRoute[]> =>
    Promise.all(
      roots.map(async (key) => {
        const [method = '', path = ''] = key.split(' ')
        const { status } = await fetch(world.fixture.platform.url + path, { method, redirect: 'manual' })
        return { key, status }
      }),
    )

  test('is what the routes and their answers say', async () => {
    const absent = described.filter((key) => !routes.has(key))
    const page = conformancePage(pageRoutes(), await rootRoutes(), absent)
    if (process.env.UPDATE_DOCS) writeFileSync('docs/app-side-api.md', page)
    expect(readFileSync('docs/app-side-api.md', 'utf8')).toBe(page)
  })
})
