// Check runs, their annotations and suites: the rules of conclusions, what a suite derives, and who may change what.
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
const repo = '/repos/acme/api'
let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient
let other: string

beforeAll(async () => {
  fixture = await startFixture()
  bot = await installedApp(fixture, 'bot', { checks: 'write' })
  call = conformingClient(fixture.platform.url, `token ${await installationToken(fixture, bot, now)}`)
  const second = await installedApp(fixture, 'second', { checks: 'write' })
  other = `token ${await installationToken(fixture, second, now)}`
})
afterAll(() => fixture.stop())

let shas = 0
const freshSha = () => (++shas).toString(16).padStart(40, '0')
const create = (body: object, options: object = {}) =>
  call('POST', `${repo}/check-runs`, { body: { name: 'build', head_sha: freshSha(), ...body }, ...options })
const made = async (body: object, options: object = {}) => {
  const answer = await create(body, options)
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}
const update = (id: number, body: object, options: object = {}) => call('PATCH', `${repo}/check-runs/${id}`, { body, ...options })
const suiteOf = async (run: { check_suite: { id: number } }) => (await call('GET', `${repo}/check-suites/${run.check_suite.id}`)).body

describe('a check run', () => {
  test('begins queued, in the name of its app, in a suite of its own', async () => {
    const answer = await create({ external_id: 'job 7' })
    expect(answer.body).toMatchObject({
      status: 'queued',
      conclusion: null,
      completed_at: null,
      external_id: 'job 7',
      app: { id: bot.id, slug: 'bot' },
      output: { title: null, summary: null, annotations_count: 0 },
    })
    expect(answer.body.details_url).toBe(answer.body.app.external_url)
    expect(answer.headers.get('location')).toBe(answer.body.url)
    expect((await call('GET', `${repo}/check-runs/${answer.body.id}`)).body).toEqual(answer.body)
    expect(await suiteOf(answer.body)).toMatchObject({
      status: 'queued',
      conclusion: null,
      latest_check_runs_count: 1,
      app: { slug: 'bot' },
    })
  })

  test('is completed by a conclusion, and opened again by a status that is none of completion', async () => {
    const { id } = await made({ status: 'in_progress' })
    fixture.turnClock(60_000)
    const ended = (await update(id, { conclusion: 'success' })).body
    expect(ended).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      started_at: '2030-01-01T00:00:00.000Z',
      completed_at: '2030-01-01T00:01:00.000Z',
    })
    const later = (await update(id, { output: { summary: 'and more' } })).body
    expect(later).toMatchObject({
      status: 'completed',
      conclusion: 'success',
      completed_at: ended.completed_at,
      output: { summary: 'and more' },
    })
    expect((await update(id, { status: 'in_progress' })).body).toMatchObject({
      status: 'in_progress',
      conclusion: null,
      completed_at: null,
    })
    fixture.turnClock(-60_000)
  })

  test('takes times with an offset', async () => {
    const run = await made({ conclusion: 'success', started_at: '2029-12-31T23:00:00+01:00', completed_at: '2029-12-31T22:30:00Z' })
    expect(run).toMatchObject({ started_at: '2029-12-31T22:00:00.000Z', completed_at: '2029-12-31T22:30:00.000Z' })
  })

  test.each([
    ['no name', { name: undefined }, { field: 'name', code: 'missing_field' }],
    ['a blank name', { name: ' ' }, { field: 'name', code: 'missing_field' }],
    ['no SHA', { head_sha: 'main' }, { field: 'head_sha', code: 'invalid' }],
    ['completion without a conclusion', { status: 'completed' }, { field: 'conclusion', code: 'missing_field' }],
    ['a time of completion without a conclusion', { completed_at: '2030-01-01T00:00:00Z' }, { field: 'conclusion', code: 'missing_field' }],
    ['an unknown conclusion', { conclusion: 'good' }, { field: 'conclusion', code: 'invalid' }],
    ['the conclusion that is the platform’s', { conclusion: 'stale' }, { field: 'conclusion', code: 'invalid' }],
    ['an impossible time', { started_at: '2030-02-31T00:00:00Z' }, { field: 'started_at', code: 'invalid' }],
    ['an address that is none', { details_url: 'ftp://x' }, { field: 'details_url', code: 'custom' }],
    ['an output without a summary', { output: { title: 't' } }, { field: 'output.summary', code: 'missing_field' }],
    ['a long summary', { output: { title: 't', summary: 'x'.repeat(65_536) } }, { field: 'output.summary', code: 'invalid' }],
    ['four actions', { actions: Array(4).fill({ label: 'l', description: 'd', identifier: 'i' }) }, { field: 'actions', code: 'invalid' }],
    [
      'a long label',
      { actions: [{ label: 'x'.repeat(21), description: 'd', identifier: 'i' }] },
      { field: 'actions.0.label', code: 'invalid' },
    ],
  ])('with %s is refused', async (_what, body, item) => {
    const sha = freshSha()
    const answer = await create({ head_sha: sha, ...body })
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [item] } })
    expect((await call('GET', `${repo}/commits/${sha}/check-suites`)).body.total_count).toBe(0)
  })

  test.each([
    ['completion without a conclusion', { status: 'completed' }, { field: 'conclusion', code: 'missing_field' }],
    ['the conclusion that is the platform’s', { conclusion: 'stale' }, { field: 'conclusion', code: 'invalid' }],
  ])('changed to %s is refused', async (_what, body, item) => {
    const { id } = await made({})
    const answer = await update(id, body)
    expect(answer.status).toBe(422)
    expect(answer.body.errors).toContainEqual(expect.objectContaining(item))
  })

  test('that is not there is not found, nor one of another repository', async () => {
    const { id } = await made({})
    for (const path of [`${repo}/check-runs/999999`, `${repo}/check-runs/x`, `/repos/acme/web/check-runs/${id}`]) {
      expect((await call('GET', path)).status, path).toBe(404)
      expect((await call('PATCH', path, { body: {} })).status, path).toBe(404)
      expect((await call('GET', `${path}/annotations`)).status, path).toBe(404)
      expect((await call('POST', `${path}/rerequest`)).status, path).toBe(404)
    }
  })

  test('is changed by its own app only', async () => {
    const { id, check_suite: suite } = await made({ conclusion: 'success' })
    expect(await update(id, { name: 'mine' }, { authorization: other })).toMatchObject({
      status: 403,
      body: { message: expect.stringContaining('app that made') },
    })
    expect((await call('POST', `${repo}/check-runs/${id}/rerequest`, { authorization: other })).status).toBe(403)
    expect((await call('POST', `${repo}/check-suites/${suite.id}/rerequest`, { authorization: other })).status).toBe(403)
    expect((await call('GET', `${repo}/check-runs/${id}`, { authorization: other })).body.name).toBe('build')
  })

  test('is made by apps only, and read by whoever may read the repository', async () => {
    const authorization = `token ${await fixture.token('alice')}`
    const { id } = await made({})
    expect(await create({}, { authorization })).toMatchObject({
      status: 403,
      body: { message: 'Resource not accessible by personal access token' },
    })
    expect((await update(id, {}, { authorization })).status).toBe(403)
    expect((await create({}, { authorization: null })).status).toBe(401)
    expect((await call('GET', `${repo}/check-runs/${id}`, { authorization })).status).toBe(200)
    expect((await call('GET', `${repo}/check-runs/${id}`, { authorization: null })).status).toBe(200)
    const outsider = `token ${await fixture.token('bob')}`
    const hidden = { body: { name: 'x', head_sha: freshSha() }, authorization: outsider }
    expect((await call('POST', '/repos/acme/vault/check-runs', hidden)).status).toBe(404)
  })

  test('by an app that may only read is refused', async () => {
    const reader = await installedApp(fixture, 'reader', { checks: 'read' })
    const authorization = `token ${await installationToken(fixture, reader, now)}`
    expect(await create({}, { authorization })).toMatchObject({ status: 403, body: { message: 'Resource not accessible by integration' } })
    expect((await call('GET', `${repo}/commits/main/check-runs`, { authorization })).status).toBe(200)
  })
})

describe('annotations', () => {
  const annotation = (line: number) => ({
    path: 'src/a b.ts',
    start_line: line,
    end_line: line,
    annotation_level: 'warning',
    message: `m${line}`,
  })
  const output = (from: number, count: number) => ({
    title: 't',
    summary: 's',
    annotations: Array.from({ length: count }, (_, i) => annotation(from + i)),
  })

  test('come fifty a request, and are added to those that are there', async () => {
    const { id } = await made({ output: output(1, 50) })
    for (const from of [51, 101]) expect((await update(id, { output: output(from, 50) })).body.output.annotations_count).toBe(from + 49)
    const lines = async (page: number) => {
      const { body } = await call('GET', `${repo}/check-runs/${id}/annotations?per_page=100&page=${page}`)
      return body.map((each: { start_line: number }) => each.start_line)
    }
    expect([...(await lines(1)), ...(await lines(2))]).toEqual(Array.from({ length: 150 }, (_, index) => index + 1))
    const { body } = await call('GET', `${repo}/check-runs/${id}/annotations?per_page=1`)
    expect(body[0]).toMatchObject({
      path: 'src/a b.ts',
      start_column: null,
      title: null,
      message: 'm1',
      blob_href: expect.stringContaining('src/a%20b.ts'),
    })
  })

  test.each([
    ['51 of them', output(1, 51), 'output.annotations'],
    ['no message', { title: 't', summary: 's', annotations: [{ ...annotation(1), message: undefined }] }, 'output.annotations.0.message'],
    ['an end before the start', { title: 't', summary: 's', annotations: [{ ...annotation(5), end_line: 4 }] }, 'output.annotations.0'],
  ])('with %s are refused', async (_what, wrong, field) => {
    const { id } = await made({})
    for (const answer of [await create({ output: wrong }), await update(id, { output: wrong })]) {
      expect(answer.status).toBe(422)
      expect(answer.body.errors).toContainEqual(expect.objectContaining({ field }))
    }
    expect((await call('GET', `${repo}/check-runs/${id}/annotations`)).body).toEqual([])
  })
})

describe('a suite', () => {
  test.each([
    [['queued', 'queued'], 'queued', null],
    [['queued', 'in_progress'], 'in_progress', null],
    [['success', 'queued'], 'in_progress', null],
    [['success', 'neutral', 'skipped'], 'completed', 'success'],
    [['success', 'failure', 'cancelled'], 'completed', 'failure'],
    [['timed_out', 'success', 'neutral'], 'completed', 'timed_out'],
    [['failure', 'action_required'], 'completed', 'action_required'],
  ])('of runs that are %j is %s, %s', async (outcomes, status, conclusion) => {
    const sha = freshSha()
    let run = null
    for (const [index, outcome] of outcomes.entries()) {
      const what = outcome === 'queued' || outcome === 'in_progress' ? { status: outcome } : { conclusion: outcome }
      run = await made({ head_sha: sha, name: `run ${index}`, ...what })
    }
    expect(await suiteOf(run)).toMatchObject({ status, conclusion, latest_check_runs_count: outcomes.length })
  })

  test('counts of each name the latest run alone', async () => {
    const sha = freshSha()
    const first = await made({ head_sha: sha, conclusion: 'failure' })
    const again = await made({ head_sha: sha, conclusion: 'success' })
    expect(again.check_suite).toEqual(first.check_suite)
    expect(await suiteOf(first)).toMatchObject({ conclusion: 'success', latest_check_runs_count: 1 })
    await update(again.id, { name: 'renamed' })
    expect(await suiteOf(first)).toMatchObject({ conclusion: 'failure', latest_check_runs_count: 2 })
  })

  test('is made by itself, once', async () => {
    const body = { head_sha: freshSha() }
    const first = await call('POST', `${repo}/check-suites`, { body })
    const again = await call('POST', `${repo}/check-suites`, { body })
    expect([first.status, again.status, again.body.id]).toEqual([201, 200, first.body.id])
    expect((await made(body)).check_suite.id).toBe(first.body.id)
    const others = await call('POST', `${repo}/check-suites`, { body, authorization: other })
    expect([others.status, others.body.id === first.body.id]).toEqual([201, false])
    expect((await call('POST', `${repo}/check-suites`, { body: { head_sha: 'x' } })).status).toBe(422)
  })

  test('is queued again when it, or a run of it, is requested again', async () => {
    for (const what of ['check-runs', 'check-suites']) {
      const run = await made({ conclusion: 'failure' })
      const id = what === 'check-runs' ? run.id : run.check_suite.id
      expect(await call('POST', `${repo}/${what}/${id}/rerequest`)).toMatchObject({ status: 201, body: {} })
      expect(await suiteOf(run)).toMatchObject({ status: 'queued', conclusion: null })
      expect((await call('GET', `${repo}/check-runs/${run.id}`)).body.conclusion).toBe('failure')
    }
    const { id } = await made({})
    expect((await call('POST', `${repo}/check-runs/${id}/rerequest`)).status).toBe(422)
    expect((await call('GET', `${repo}/check-suites/999999`)).status).toBe(404)
    expect((await call('GET', `${repo}/check-suites/999999/check-runs`)).status).toBe(404)
    expect((await call('POST', `${repo}/check-suites/999999/rerequest`)).status).toBe(404)
  })

  test('keeps who wants it made by itself', async () => {
    const set = (setting: boolean, authorization?: string, id: number = bot.id) =>
      call('PATCH', `${repo}/check-suites/preferences`, {
        body: { auto_trigger_checks: [{ app_id: id, setting }] },
        ...(authorization === undefined ? {} : { authorization }),
      })
    expect((await set(false)).body.preferences.auto_trigger_checks).toEqual([{ app_id: bot.id, setting: false }])
    const admin = `token ${await fixture.token('alice')}`
    for (const id of [0, -1, 1e300]) expect((await set(true, admin, id)).status, String(id)).toBe(422)
    expect((await set(true, admin)).body.preferences.auto_trigger_checks).toEqual([{ app_id: bot.id, setting: true }])
    expect((await set(true, `token ${await fixture.token('carol')}`)).status).toBe(403)
  })
})

describe('listings', () => {
  let sha: string
  beforeAll(async () => {
    sha = freshSha()
    await made({ head_sha: sha, name: 'lint', conclusion: 'failure' })
    await made({ head_sha: sha, name: 'lint', conclusion: 'success' })
    await made({ head_sha: sha, name: 'build', status: 'in_progress' })
    await made({ head_sha: sha, name: 'build' }, { authorization: other })
  })
  const runs = async (query: string) => {
    const { body } = await call('GET', `${repo}/commits/${sha}/check-runs${query}`)
    expect(body.check_runs.length).toBe(body.total_count)
    return body.check_runs.map(
      (run: { name: string; app: { slug: string }; conclusion: string }) => `${run.app.slug} ${run.name} ${run.conclusion}`,
    )
  }

  test.each([
    ['', ['bot lint success', 'bot build null', 'second build null']],
    ['?filter=all', ['bot lint failure', 'bot lint success', 'bot build null', 'second build null']],
    ['?check_name=build', ['bot build null', 'second build null']],
    ['?status=in_progress', ['bot build null']],
    ['?status=completed&filter=all', ['bot lint failure', 'bot lint success']],
    ['?app_id=999', []],
  ])('of a commit%s', async (query, expected) => {
    expect(await runs(query)).toEqual(expected)
  })

  test('of a commit, for one app', async () => {
    expect(await runs(`?app_id=${bot.id}`)).toEqual(['bot lint success', 'bot build null'])
    const suites = async (query: string) => (await call('GET', `${repo}/commits/${sha}/check-suites${query}`)).body
    expect((await suites('')).total_count).toBe(2)
    expect((await suites(`?app_id=${bot.id}`)).check_suites).toMatchObject([{ app: { slug: 'bot' } }])
    expect((await suites('?check_name=lint')).check_suites).toMatchObject([{ app: { slug: 'bot' } }])
  })

  test('of a suite', async () => {
    const [{ id }] = (await call('GET', `${repo}/commits/${sha}/check-suites?app_id=${bot.id}`)).body.check_suites
    const { body } = await call('GET', `${repo}/check-suites/${id}/check-runs?per_page=1`)
    expect(body).toMatchObject({ total_count: 2, check_runs: [{ name: 'lint', conclusion: 'success' }] })
  })

  test.each(['?filter=some', '?status=done', '?app_id=x'])('%s is refused', async (query) => {
    expect((await call('GET', `${repo}/commits/${sha}/check-runs${query}`)).status).toBe(422)
  })

  test('of what names no commit are refused', async () => {
    for (const what of ['check-runs', 'check-suites']) {
      const { status, body } = await call('GET', `${repo}/commits/nothing/${what}`)
      expect([status, body.errors[0].message]).toEqual([422, 'No commit found for "nothing"'])
    }
  })
})

test('a suite keeps a thousand runs of one name: the oldest give way', async () => {
  const body = { head_sha: freshSha(), name: 'often', conclusion: 'success', output: { title: 't', summary: 's' } }
  const first = await made(body)
  // A thousand requests would take half a minute on a slow disk.
  const database = new DatabaseSync(join(fixture.data, 'appward.db'))
  const columns = database
    .prepare('pragma table_info(check_runs)')
    .all()
    .flatMap(({ name }) => (name === 'id' ? [] : [String(name)]))
  database.exec(`with recursive copies (n) as (select 1 union all select n + 1 from copies where n < 998)
    insert into check_runs (${columns}) select ${columns.map((name) => (name === 'latest' ? '0' : name))} from check_runs, copies
    where check_runs.id = ${first.id}`)
  database.close()
  await made(body)
  expect((await call('GET', `${repo}/check-runs/${first.id}`)).status).toBe(200)
  await made(body)
  expect((await call('GET', `${repo}/check-runs/${first.id}`)).status).toBe(404)
  const all = await call('GET', `${repo}/commits/${body.head_sha}/check-runs?filter=all`)
  expect(all.body.total_count).toBe(1000)
  expect(await suiteOf(first)).toMatchObject({ latest_check_runs_count: 1 })
})
