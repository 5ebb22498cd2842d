// Queries of the app-side API: every listing goes by pages, and what a query may not say is refused.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { queryOf } from '../../../scripts/app-side-operations.ts'
import { allApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { callExample, type Example, examples, keyOf } from '../support/app-side-examples.ts'
import { startWorld, type World } from '../support/app-side-world.ts'
import { description } from '../support/conforming-client.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 60_000)
afterAll(() => world.stop())

const rows = allApiRoutes.flatMap((route) => {
  const operation = description.paths[route.path]?.[route.method.toLowerCase()]
  const query = operation === undefined ? [] : queryOf(operation, description)
  return query.length === 0 ? [] : [{ key: keyOf(route), route, query }]
})

/** The list in an answer, which may stand beside its total. */
const listOf = (body: object): unknown[] => (Array.isArray(body) ? body : (Object.values(body).find(Array.isArray) ?? []))

describe.each(rows)('$key', ({ key, route, query }) => {
  const ask = (text: string) => callExample(world, route, { ...(examples[key]?.[0] as Example), query: text })
  const has = (name: string) => query.some((parameter) => parameter.name === name)

  if (has('per_page')) {
    test('goes by pages', async () => {
      const [all, one] = [listOf((await ask('')).body), await ask('?per_page=1')]
      expect(all.length, 'the world has one of everything').toBeGreaterThan(0)
      expect(listOf(one.body)).toEqual(all.slice(0, 1))
      expect(/rel="next"/.test(one.headers.get('link') ?? '')).toBe(all.length > 1)
    })
  }

  if (has('page')) {
    test('has nothing beyond its last page, and leads back', async () => {
      const { status, body, headers } = await ask('?page=1000')
      expect([status, listOf(body)]).toEqual([200, []])
      expect(headers.get('link')).toMatch(/rel="prev".*rel="first"/)
    })
  }

  const wrong: Record<string, string> = { since: 'yesterday', app_id: 'me' }
  const bounded = query.filter(({ name = '', schema = {} }) => Array.isArray(schema.enum) || Object.hasOwn(wrong, name))
  test.each(bounded.map(({ name = '' }) => name))('refuses what %s may not be', async (name) => {
    const { status, body } = await ask(`?${name}=${wrong[name] ?? 'no-such-value'}`)
    expect([status, body.message]).toEqual([422, 'Validation Failed'])
    expect(body.errors).toMatchObject([{ field: name }])
  })
})

test('GET /app/installations has those that changed at that very time, however it is written', async () => {
  const route = allApiRoutes.find((each) => keyOf(each) === 'GET /app/installations')
  if (route === undefined) throw new Error('It is not served.')
  const since = async (time: string) =>
    listOf((await callExample(world, route, { as: 'app', query: `?since=${encodeURIComponent(time)}` })).body).length
  const all = listOf((await callExample(world, route, { as: 'app' })).body).length
  expect(await since('2030-01-01T00:00:00Z')).toBe(all)
  expect(await since('2030-01-01T01:00:00+01:00')).toBe(all)
  expect(await since('2030-01-01T00:00:01Z')).toBe(0)

  // What an answer shows as changed is found as changed: here the app, and its installations with it.
  world.fixture.turnClock(60_000)
  const changed = await world.call('PATCH', '/app/hook/config', {
    authorization: world.authorizations.app,
    body: { url: 'https://bot.example/other' },
  })
  expect(changed.status).toBe(200)
  expect(await since('2030-01-01T00:01:00Z')).toBe(all)
  expect(await since('2030-01-01T00:01:01Z')).toBe(0)
})
