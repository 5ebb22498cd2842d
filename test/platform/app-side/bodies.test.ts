// Bodies of the app-side API, route by route: whatever breaks the published description is refused, in the words that clients read.
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allApiRoutes } from '../../../src/platform/app-side/routes/all.ts'
import { callExample, type Example, examples, keyOf } from '../support/app-side-examples.ts'
import { startWorld, type World } from '../support/app-side-world.ts'
import { bodySchema, type Violation, violationsOf } from '../support/body-violations.ts'
import type { ApiAnswer, ApiOptions } from '../support/conforming-client.ts'

let world: World
beforeAll(async () => {
  world = await startWorld()
}, 60_000)
afterAll(() => world.stop())

const routes = allApiRoutes.filter(({ body }) => body !== null)

test('every route with a body in the description takes one, and no other does', () => {
  const described = allApiRoutes.filter(({ method, path }) => bodySchema(method, path) !== null)
  expect(routes.map(keyOf)).toEqual(described.map(keyOf))
})

describe.each(routes.map((route) => [keyOf(route), route] as const))('%s', (key, route) => {
  const example = examples[key]?.findLast(({ body }) => body !== undefined) as Example
  const send = (options: ApiOptions): Promise<ApiAnswer> => callExample(world, route, example, options)
  const fault = ({ status, body }: ApiAnswer) => [status, body.message]

  test('refuses each field that the description does not allow, by name', async () => {
    const valid = (await example.body?.(world)) as Record<string, unknown>
    const violations = violationsOf(bodySchema(route.method, route.path) ?? {}, valid)
    expect(violations.length).toBeGreaterThan(0)
    for (const violation of violations) await refuses(violation)
  })

  async function refuses({ what, field, code, body }: Violation): Promise<void> {
    const answer = await send({ body })
    const called = `${what} of ${field}: ${JSON.stringify(body)} gives ${JSON.stringify(answer.body)}`
    expect(fault(answer), called).toEqual([422, 'Validation Failed'])
    const items: { field: string; code: string }[] = answer.body.errors
    expect(
      items.map((item) => [item.field, item.code]),
      called,
    ).toContainEqual([field, code])
  }

  test.each(['{', '{"a":1,}', 'nothing', '{"a":"\u0001"}'])('refuses %j, which is no JSON', async (raw) => {
    expect(fault(await send({ raw }))).toEqual([400, 'Problems parsing JSON'])
  })

  test.each(['[]', '"text"', '7', 'null', 'true'])('refuses %s, which is no object', async (raw) => {
    expect(fault(await send({ raw }))).toEqual([400, 'Body should be a JSON object'])
  })

  test.each(['application/xml', 'multipart/form-data', 'application/x-www-form-urlencoded'])('refuses %s', async (type) => {
    expect((await send({ raw: '{}', headers: { 'content-type': type } })).status).toBe(415)
  })

  test('answers whatever comes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.constantFrom(...fieldsOf(key)), fc.jsonValue()), async (body) => {
        expect((await send({ body })).status).toBeLessThan(500)
      }),
      { numRuns: 20 },
    )
  })

  const fieldsOf = (of: string): string[] => {
    const [method = '', path = ''] = of.split(' ')
    return Object.keys(bodySchema(method, path)?.properties ?? { none: {} })
  }
})
