// Conditional requests for the state: what a planner has already is not read again, and whatever it could see moves the tag.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alter, app, create, installation, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'f', [create(app('ci', 'acme', { visibility: 'public' })), create(installation('ci', 'widgets'))])
})
afterAll(() => fixture.stop())

const ask = (query: string, token = fixture.owner, tag?: string) =>
  fixture.call('GET', `/api/v1/state?${query}`, { token, headers: tag === undefined ? {} : { 'if-none-match': tag } })
const tagOf = async (query: string, token?: string) => (await ask(query, token)).headers.get('etag') ?? ''

test('an unchanged state is not sent again, and a changed one is, whatever was written', async () => {
  const writes: Readonly<Record<string, () => Promise<{ status: number }>>> = {
    'an app of another fleet, elsewhere': () => mustSubmit(fixture.call, 'other', [create(app('far', 'widgets'))]),
    'a field': async () => {
      const changed = app('ci', 'acme', { visibility: 'public', description: 'new' })
      return mustSubmit(fixture.call, 'f', [alter(await record(fixture.call, 'App/ci'), changed)])
    },
    'a suspension': () => fixture.call('PUT', '/api/v1/installations/ci/widgets/suspended'),
    'a key': () => fixture.call('POST', '/api/v1/apps/ci/keys'),
    'a repository': () => fixture.call('POST', '/api/v1/spaces/acme/repositories', { body: { name: 'fresh' } }),
    'a member': () => fixture.call('POST', '/api/v1/organizations/acme/members', { body: { login: 'bob', role: 'member' } }),
    'a user': () => fixture.call('POST', '/api/v1/users', { body: { login: 'newcomer' } }),
  }
  for (const [what, write] of Object.entries(writes)) {
    const tag = await tagOf('fleet=f&space=acme')
    const same = await ask('fleet=f&space=acme', fixture.owner, tag)
    expect([what, same.status, same.body, same.headers.get('etag')]).toEqual([what, 304, null, tag])
    expect([what, Math.floor((await write()).status / 100)]).toEqual([what, 2])
    const anew = await ask('fleet=f&space=acme', fixture.owner, tag)
    expect([what, anew.status, anew.headers.get('etag') === tag]).toEqual([what, 200, false])
  }
})

test('what no plan can see moves nothing: a status, a token, a question', async () => {
  const tag = await tagOf('fleet=f')
  await fixture.token('alice')
  await ask('fleet=other')
  expect((await ask('fleet=f', fixture.owner, tag)).status).toBe(304)
})

test('a tag is good for the same question of the same caller alone', async () => {
  const alice = await fixture.token('alice')
  const narrow = await fixture.token('owner', { scopes: ['admin:org'] })
  const queries = ['space=acme', 'space=acme&app=ci', 'space=acme&limit=1', 'fleet=f&space=acme']
  const tags = [
    ...(await Promise.all(queries.map((query) => tagOf(query)))),
    await tagOf('space=acme', alice),
    await tagOf('space=acme', narrow),
  ]
  expect(new Set(tags).size).toBe(6)
  expect((await ask('space=acme', alice, tags[0])).status).toBe(200)
})

test('a refusal stays one, whatever tag comes with it', async () => {
  const carol = await fixture.token('carol')
  for (const tag of [await tagOf('space=widgets'), '*']) expect((await ask('space=widgets', carol, tag)).status).toBe(403)
})

test('a database that was put back, and counts on from there, answers with other tags', async () => {
  const moves = () => {
    const database = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
    const row = database.prepare("select next from counters where name = 'registry'").get()
    database.close()
    return row
  }
  const [tag, before] = [await tagOf('fleet=f'), moves()]
  await fixture.restart()
  expect(moves()).toEqual(before)
  expect((await ask('fleet=f', fixture.owner, tag)).status).toBe(200)
})
