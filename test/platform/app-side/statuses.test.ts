// Commit statuses: what is written, how several combine, and who may write and read them.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alter, app, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient

beforeAll(async () => {
  fixture = await startFixture()
  bot = await installedApp(fixture, 'bot', { statuses: 'write' })
  call = conformingClient(fixture.platform.url, `token ${await installationToken(fixture, bot, now)}`)
})
afterAll(() => fixture.stop())

let shas = 0
const freshSha = () => (++shas).toString(16).padStart(40, '0')
const write = (sha: string, body: object, options: object = {}) => call('POST', `/repos/acme/api/statuses/${sha}`, { body, ...options })
const combined = async (sha: string, query = '') => (await call('GET', `/repos/acme/api/commits/${sha}/status${query}`)).body

describe('a status', () => {
  test('is written in the name of the app, and read back', async () => {
    const sha = freshSha()
    const body = { state: 'failure', context: 'ci/build', description: '2 of 9 failed', target_url: 'https://ci.example.com/1' }
    const made = await write(sha, body)
    expect(made.status).toBe(201)
    expect(made.body).toMatchObject({ ...body, creator: { login: 'bot[bot]', type: 'Bot' } })
    expect(made.headers.get('location')).toBe(made.body.url)
    expect(made.headers.get('x-accepted-github-permissions')).toBe('statuses=write')
    expect((await call('GET', `/repos/acme/api/commits/${sha}/statuses`)).body).toEqual([made.body])
  })

  test('has a context, and no more, where nothing else is said', async () => {
    expect((await write(freshSha(), { state: 'success' })).body).toMatchObject({ context: 'default', description: null, target_url: null })
  })

  test('is listed newest first, in pages', async () => {
    const sha = freshSha()
    for (const state of ['pending', 'failure', 'success']) await write(sha, { state })
    const states = async (page: number) => {
      const { body, headers } = await call('GET', `/repos/acme/api/commits/${sha}/statuses?per_page=2&page=${page}`)
      return { states: body.map((status: { state: string }) => status.state), link: headers.get('link') }
    }
    expect(await states(1)).toMatchObject({ states: ['success', 'failure'], link: expect.stringContaining('rel="next"') })
    expect(await states(2)).toMatchObject({ states: ['pending'], link: expect.not.stringContaining('rel="next"') })
  })

  test.each([
    ['no SHA', '/repos/acme/api/statuses/main', { state: 'success' }, 422, { field: 'sha', code: 'invalid' }],
    ['a short SHA', '/repos/acme/api/statuses/abcdef1', { state: 'success' }, 422, { field: 'sha', code: 'invalid' }],
    ['no state', `/repos/acme/api/statuses/${'a'.repeat(40)}`, {}, 422, { field: 'state', code: 'missing_field' }],
    ['another state', `/repos/acme/api/statuses/${'a'.repeat(40)}`, { state: 'good' }, 422, { field: 'state', code: 'invalid' }],
    [
      'no web address',
      `/repos/acme/api/statuses/${'a'.repeat(40)}`,
      { state: 'success', target_url: 'javascript:1' },
      422,
      { field: 'target_url', code: 'custom' },
    ],
    [
      'a long text',
      `/repos/acme/api/statuses/${'a'.repeat(40)}`,
      { state: 'success', description: 'x'.repeat(141) },
      422,
      { field: 'description', code: 'custom' },
    ],
    [
      'a long context',
      `/repos/acme/api/statuses/${'a'.repeat(40)}`,
      { state: 'success', context: 'x'.repeat(256) },
      422,
      { field: 'context', code: 'custom' },
    ],
    ['no repository', `/repos/acme/nothing/statuses/${'a'.repeat(40)}`, { state: 'success' }, 404, null],
  ])('with %s is refused', async (_what, path, body, status, item) => {
    const answer = await call('POST', path, { body })
    expect(answer.status).toBe(status)
    if (item !== null) expect(answer.body).toMatchObject({ message: 'Validation Failed', errors: [item] })
    expect((await combined('a'.repeat(40))).total_count).toBe(0)
  })

  test.each([
    ['{"state":', {}, 400, 'Problems parsing JSON'],
    ['["success"]', {}, 400, 'Body should be a JSON object'],
    ['"success"', {}, 400, 'Body should be a JSON object'],
    ['state=success', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'Send the body as application/json'],
    ['{"state":"success","description":"\\u0000"}', {}, 422, 'Validation Failed'],
    ['[[]]', {}, 400, 'Body should be a JSON object'],
    [`{"state":"success","more":${'['.repeat(60)}${']'.repeat(60)}}`, {}, 201, undefined],
    [`{"state":"success","more":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, {}, 400, 'Problems parsing JSON'],
  ])('from the body %.30s is answered %o %d', async (raw, headers, status, message) => {
    const answer = await call('POST', `/repos/acme/web/statuses/${'f'.repeat(40)}`, { raw, headers })
    expect([answer.status, answer.body.message]).toEqual([status, message])
  })

  test('takes a SHA in capitals as the same commit', async () => {
    const sha = freshSha().replace(/^0/, 'a')
    await write(sha.toUpperCase(), { state: 'success' })
    expect((await combined(sha)).total_count).toBe(1)
  })
})

describe('the combined status', () => {
  test.each([
    [[], 'pending'],
    [['success'], 'success'],
    [['success', 'pending'], 'pending'],
    [['success', 'pending', 'error'], 'failure'],
    [['failure', 'success'], 'failure'],
  ])('of contexts that are %j is %s', async (states, state) => {
    const sha = freshSha()
    for (const [index, each] of states.entries()) await write(sha, { state: each, context: `c${index}` })
    expect(await combined(sha)).toMatchObject({ sha, state, total_count: states.length, repository: { full_name: 'acme/api' } })
  })

  test('takes the latest of each context, without regard to case', async () => {
    const sha = freshSha()
    await write(sha, { state: 'failure', context: 'CI/Build' })
    await write(sha, { state: 'success', context: 'ci/build' })
    expect(await combined(sha)).toMatchObject({ state: 'success', total_count: 1, statuses: [{ context: 'ci/build' }] })
  })

  test('is of all contexts, however few a page shows', async () => {
    const sha = freshSha()
    await write(sha, { state: 'success', context: 'a' })
    await write(sha, { state: 'error', context: 'b' })
    const page = await combined(sha, '?per_page=1')
    expect(page).toMatchObject({ state: 'failure', total_count: 2, statuses: [{ context: 'a' }] })
  })

  test('of a branch is that of its commit; of no branch there is none', async () => {
    const owner = { authorization: `token ${fixture.owner}` }
    const sha = freshSha()
    await call('POST', '/repos/acme/api/git/refs', { ...owner, body: { ref: 'refs/heads/fix/it', sha } })
    await write(sha, { state: 'success' })
    for (const ref of ['fix%2Fit', 'heads%2Ffix%2Fit', 'refs%2Fheads%2Ffix%2Fit']) expect((await combined(ref)).sha).toBe(sha)
    const plain = await fetch(`${fixture.platform.url}/api/v3/repos/acme/api/commits/fix/it/status`)
    expect(await plain.json()).toMatchObject({ sha, state: 'success' })
    expect((await call('GET', '/repos/acme/api/commits/nothing/status')).status).toBe(404)
    expect((await call('GET', '/repos/acme/api/commits/nothing/statuses')).status).toBe(404)
  })
})

test('a commit takes a thousand statuses of one context, and of another one more', async () => {
  const sha = freshSha()
  await write(sha, { state: 'pending', context: 'ci' })
  // A thousand requests would take half a minute on a slow disk.
  const database = new DatabaseSync(join(fixture.data, 'appward.db'))
  database.exec(`update commit_contexts set statuses = 999 where sha = '${sha}'`)
  database.close()
  expect((await write(sha, { state: 'pending', context: 'CI' })).status).toBe(201)
  expect(await write(sha, { state: 'success', context: 'Ci' })).toMatchObject({ status: 422, body: { errors: [{ field: 'context' }] } })
  expect((await write(sha, { state: 'success', context: 'other' })).status).toBe(201)
  expect(await combined(sha)).toMatchObject({ state: 'pending', total_count: 2 })
})

describe('who may', () => {
  const path = `/repos/acme/vault/statuses/${'b'.repeat(40)}`
  const read = `/repos/acme/vault/commits/${'b'.repeat(40)}/statuses`
  const body = { state: 'success' }

  test.each([
    ['an admin', 'alice', {}, 201, 200],
    ['a member', 'carol', {}, 201, 200],
    ['a member without the scope', 'carol', { scopes: ['user'] }, 404, 404],
    ['a read-only token', 'carol', { readOnly: true }, 403, 200],
    ['an outsider', 'bob', {}, 404, 404],
  ])('%s, in a private repository', async (_who, login, options, writes, reads) => {
    const authorization = `token ${await fixture.token(login, options)}`
    expect((await call('POST', path, { authorization, body })).status).toBe(writes)
    expect((await call('GET', read, { authorization })).status).toBe(reads)
  })

  test.each([
    ['a member without the scope', 'carol', { scopes: ['user'] }],
    ['an outsider', 'bob', {}],
  ])('%s reads in a public repository, and does not write', async (_who, login, options) => {
    const authorization = `token ${await fixture.token(login, options)}`
    const denied = await call('POST', path.replace('vault', 'api'), { authorization, body })
    expect(denied).toMatchObject({ status: 403, body: { message: 'Resource not accessible by personal access token' } })
    expect((await call('GET', read.replace('vault', 'api'), { authorization })).status).toBe(200)
  })

  test('nobody in particular reads what is public', async () => {
    const authorization = null
    expect(await call('POST', path.replace('vault', 'api'), { authorization, body })).toMatchObject({
      status: 401,
      body: { message: 'Requires authentication' },
    })
    expect((await call('GET', read, { authorization })).status).toBe(404)
    expect((await call('GET', read.replace('vault', 'api'), { authorization })).status).toBe(200)
  })

  test('a person writes in its own name', async () => {
    const authorization = `token ${await fixture.token('carol', { scopes: ['repo'] })}`
    const { body: status } = await call('POST', path, { authorization, body })
    expect(status.creator).toMatchObject({ login: 'carol', type: 'User' })
  })

  test('an app without the permission does not, and one with it not elsewhere', async () => {
    const reader = await installedApp(fixture, 'reader', { contents: 'read' })
    const authorization = `token ${await installationToken(fixture, reader, now)}`
    const denied = { status: 403, body: { message: 'Resource not accessible by integration' } }
    expect(await call('POST', path, { authorization, body })).toMatchObject(denied)
    expect(await call('GET', read, { authorization })).toMatchObject(denied)
    expect(await call('POST', `/repos/widgets/core/statuses/${'b'.repeat(40)}`, { body })).toMatchObject(denied)
    const narrowed = `token ${await installationToken(fixture, bot, now, { repositories: ['api'] })}`
    expect((await call('POST', path, { authorization: narrowed, body })).status).toBe(404)
  })

  test('a permission that is lowered ends it at once', async () => {
    const own = await installedApp(fixture, 'short', { statuses: 'write' })
    const authorization = `token ${await installationToken(fixture, own, now)}`
    expect((await call('POST', path, { authorization, body })).status).toBe(201)
    const lowered = app('short', 'acme', { visibility: 'public', permissions: { repository: { statuses: 'read' } } })
    await mustSubmit(fixture.call, 'short', [alter(await record(fixture.call, 'App/short'), lowered)])
    expect(await call('POST', path, { authorization, body })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by integration' },
    })
    expect((await call('GET', read, { authorization })).status).toBe(200)
  })
})
