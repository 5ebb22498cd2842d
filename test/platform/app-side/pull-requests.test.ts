// Refs, pull requests and comments on them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, installedApp, type KeyedApp, keyedApp } from '../support/octokit-fixture.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
const repo = '/repos/acme/api'
let fixture: Fixture
let bot: KeyedApp
let call: ConformingClient
let alice: string

beforeAll(async () => {
  fixture = await startFixture()
  bot = await installedApp(fixture, 'bot', { pull_requests: 'write', contents: 'write', statuses: 'write', checks: 'write' })
  call = conformingClient(fixture.platform.url, `token ${await installationToken(fixture, bot, now)}`)
  alice = `token ${await fixture.token('alice')}`
})
afterAll(() => fixture.stop())

let shas = 0
const freshSha = () => (++shas).toString(16).padStart(40, '0')
const branch = async (name: string, sha: string = freshSha()) => {
  const answer = await call('POST', `${repo}/git/refs`, { body: { ref: `refs/heads/${name}`, sha } })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return sha
}
const open = (body: object, options: object = {}) => call('POST', `${repo}/pulls`, { body: { base: 'main', ...body }, ...options })
/** A pull request from a new branch of this name. */
const opened = async (name: string, body: object = {}) => {
  await branch(name)
  const answer = await open({ title: name, head: name, ...body })
  expect(answer.status, JSON.stringify(answer.body)).toBe(201)
  return answer.body
}
const change = (number: number, body: object) => call('PATCH', `${repo}/pulls/${number}`, { body })

describe('a ref', () => {
  test('of the default branch is there from the start, and can be moved', async () => {
    const first = await call('GET', '/repos/acme/web/git/ref/heads%2Fmain')
    expect(first.body).toMatchObject({ ref: 'refs/heads/main', object: { type: 'commit' } })
    const sha = freshSha()
    const moved = await call('PATCH', '/repos/acme/web/git/refs/heads%2Fmain', { body: { sha, force: true } })
    expect(moved).toMatchObject({ status: 200, body: { object: { sha } } })
    expect((await call('GET', '/repos/acme/web/git/ref/heads%2Fmain')).body).toEqual(moved.body)
    expect((await call('GET', '/repos/acme/api/git/ref/heads%2Fmain')).body.object.sha).not.toBe(first.body.object.sha)
  })

  test('is read with its slashes as they are, too', async () => {
    const sha = await branch('deep/down')
    const response = await fetch(`${fixture.platform.url}/api/v3${repo}/git/ref/heads/deep/down`)
    expect(await response.json()).toMatchObject({ ref: 'refs/heads/deep/down', object: { sha } })
  })

  test.each([
    ['refs/heads/main', 'a'.repeat(40), 'ref'],
    ['heads/x', 'a'.repeat(40), 'ref'],
    ['refs/x', 'a'.repeat(40), 'ref'],
    ['refs/heads/a b', 'a'.repeat(40), 'ref'],
    ['refs/heads/../x', 'a'.repeat(40), 'ref'],
    ['refs/heads/x.lock', 'a'.repeat(40), 'ref'],
    [`refs/heads/${'x'.repeat(300)}`, 'a'.repeat(40), 'ref'],
    ['refs/heads/x', 'a'.repeat(39), 'sha'],
  ])('%s at %s is not made', async (ref, sha, field) => {
    const answer = await call('POST', `${repo}/git/refs`, { body: { ref, sha } })
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [{ field }] } })
  })

  test('that is not there is neither read nor moved', async () => {
    expect((await call('GET', `${repo}/git/ref/heads%2Fnothing`)).status).toBe(404)
    expect((await call('PATCH', `${repo}/git/refs/heads%2Fnothing`, { body: { sha: freshSha() } })).status).toBe(422)
  })

  test('may be a tag, which names its commit', async () => {
    const sha = freshSha()
    expect((await call('POST', `${repo}/git/refs`, { body: { ref: 'refs/tags/v1', sha } })).status).toBe(201)
    expect((await call('GET', `${repo}/commits/v1/status`)).body.sha).toBe(sha)
  })
})

describe('a pull request', () => {
  test('is opened in the name of the app, and leads to the status of its head', async () => {
    const sha = await branch('feature')
    const { status, body, headers } = await open({ title: 'Feature', head: 'feature', body: 'text', draft: true })
    expect(status).toBe(201)
    expect(body).toMatchObject({
      state: 'open',
      title: 'Feature',
      body: 'text',
      draft: true,
      merged: false,
      comments: 0,
      user: { login: 'bot[bot]', type: 'Bot' },
      author_association: 'NONE',
      head: { label: 'acme:feature', ref: 'feature', sha, repo: { full_name: 'acme/api' } },
      base: { label: 'acme:main', ref: 'main' },
    })
    expect(headers.get('location')).toBe(body.url)
    expect((await call('GET', `${repo}/pulls/${body.number}`)).body).toEqual(body)
    expect((await call('POST', new URL(body.statuses_url).pathname.slice('/api/v3'.length), { body: { state: 'failure' } })).status).toBe(
      201,
    )
    expect((await call('GET', `${repo}/commits/${sha}/status`)).body.state).toBe('failure')
  })

  test('counts on within its repository', async () => {
    const first = await opened('one')
    expect((await opened('two')).number).toBe(first.number + 1)
  })

  test('goes with its branch while it is open, and checks of its head name it', async () => {
    const { number } = await opened('moving')
    const sha = freshSha()
    const run = await call('POST', `${repo}/check-runs`, { body: { name: 'build', head_sha: sha } })
    expect(run.body.pull_requests).toEqual([])
    await call('PATCH', `${repo}/git/refs/heads%2Fmoving`, { body: { sha } })
    expect((await call('GET', `${repo}/pulls/${number}`)).body.head.sha).toBe(sha)
    const { body } = await call('GET', `${repo}/commits/moving/check-suites`)
    expect(body.check_suites).toMatchObject([{ head_branch: 'moving', pull_requests: [{ number, head: { ref: 'moving', sha } }] }])
    await change(number, { state: 'closed' })
    expect((await call('GET', `${repo}/check-runs/${run.body.id}`)).body.pull_requests).toEqual([])
    const later = freshSha()
    await call('PATCH', `${repo}/git/refs/heads%2Fmoving`, { body: { sha: later } })
    expect((await call('GET', `${repo}/pulls/${number}`)).body.head.sha).toBe(sha)
    expect((await change(number, { state: 'open' })).body).toMatchObject({ state: 'open', closed_at: null, head: { sha: later } })
  })

  test('is changed in title, text, state and base', async () => {
    const { number } = await opened('changing')
    const sha = await branch('release')
    const changed = await change(number, { title: 'New', body: 'other', base: 'release', state: 'closed' })
    expect(changed.body).toMatchObject({
      title: 'New',
      body: 'other',
      state: 'closed',
      base: { ref: 'release', sha },
      closed_at: '2030-01-01T00:00:00.000Z',
    })
    expect((await change(number, {})).body).toEqual(changed.body)
  })

  test.each([
    ['no branch of its name', { title: 't', head: 'nothing' }, 'head', /no branch "nothing" in acme\/api.*git\/refs/],
    ['a branch of elsewhere', { title: 't', head: 'bob:feature' }, 'head', /no branch "bob:feature"/],
    ['a base that is not there', { title: 't', head: 'main', base: 'nothing' }, 'base', /no branch "nothing"/],
    ['nothing to bring', { title: 't', head: 'main' }, 'head', /no commits between/],
    ['no title', { head: 'main' }, 'title', /needed/],
    ['a blank title', { title: ' ', head: 'main' }, 'title', /blank/],
    ['a long title', { title: 'x'.repeat(257), head: 'main' }, 'title', /too long/],
    ['a long text', { title: 't', body: 'x'.repeat(65_537), head: 'main' }, 'body', /too long/],
    ['an issue', { head: 'main', issue: 1 }, 'issue', /no issues/],
    ['another repository', { title: 't', head: 'main', head_repo: 'bob/api' }, 'head_repo', /no forks/],
  ])('with %s is refused', async (_what, body, field, message) => {
    const answer = await open(body)
    expect(answer).toMatchObject({ status: 422, body: { message: 'Validation Failed', errors: [{ resource: 'PullRequest', field }] } })
    expect(answer.body.errors[0].message).toMatch(message)
  })

  test.each([
    ['no head', { title: 't' }, { field: 'head', code: 'missing_field' }],
    ['a head that is no text', { title: 't', head: 1 }, { field: 'head', code: 'invalid' }],
  ])('with %s is refused by its schema', async (_what, body, item) => {
    expect(await open(body)).toMatchObject({ status: 422, body: { errors: [item] } })
  })

  test('is open once for a head and base', async () => {
    const { number } = await opened('twice')
    const again = () => open({ title: 'again', head: 'acme:twice' })
    expect((await again()).body.errors[0].message).toBe('There is an open pull request for twice already')
    await change(number, { state: 'closed' })
    expect((await again()).status).toBe(201)
    expect((await change(number, { state: 'open' })).status).toBe(422)
  })

  test('that is not there is not found', async () => {
    for (const number of ['999999', 'x']) {
      expect((await call('GET', `${repo}/pulls/${number}`)).status).toBe(404)
      expect((await call('PATCH', `${repo}/pulls/${number}`, { body: { title: 'x' } })).status).toBe(404)
      expect((await call('GET', `${repo}/issues/${number}/comments`)).status).toBe(404)
      expect((await call('POST', `${repo}/issues/${number}/comments`, { body: { body: 'x' } })).status).toBe(404)
    }
  })

  test('changed to what cannot be is refused', async () => {
    const { number } = await opened('refused')
    for (const body of [{ title: '' }, { base: 'nothing' }, { base: 'refused' }, { state: 'merged' }]) {
      expect((await change(number, body)).status, JSON.stringify(body)).toBe(422)
    }
  })
})

describe('listings', () => {
  const numbers = async (query: string) => {
    const { status, body } = await call('GET', `/repos/acme/web/pulls${query}`)
    return status === 200 ? body.map(({ number }: { number: number }) => number) : status
  }

  beforeAll(async () => {
    for (const name of ['a', 'b', 'c', 'into']) {
      await call('POST', '/repos/acme/web/git/refs', { body: { ref: `refs/heads/${name}`, sha: freshSha() } })
    }
    for (const [head, base] of [
      ['a', 'main'],
      ['b', 'into'],
      ['c', 'main'],
    ]) {
      await call('POST', '/repos/acme/web/pulls', { body: { title: 't', head, base } })
    }
    await call('PATCH', '/repos/acme/web/pulls/3', { body: { state: 'closed' } })
    fixture.turnClock(1000)
    await call('PATCH', '/repos/acme/web/pulls/1', { body: { title: 'newer' } })
  })

  test.each([
    ['', [2, 1]],
    ['?state=all', [3, 2, 1]],
    ['?state=closed', [3]],
    ['?direction=asc', [1, 2]],
    ['?sort=updated&direction=desc', [1, 2]],
    ['?head=acme:a', [1]],
    ['?head=bob:a', []],
    ['?base=into', [2]],
    ['?state=all&per_page=1&page=2', [2]],
    ['?state=merged', 422],
    ['?sort=size', 422],
  ])('%s', async (query, expected) => {
    expect(await numbers(query)).toEqual(expected)
  })
})

describe('comments', () => {
  let number: number
  beforeAll(async () => {
    number = (await opened('talk')).number
  })
  const comments = () => `${repo}/issues/${number}/comments`
  const say = (body: string, options: object = {}) => call('POST', comments(), { body: { body }, ...options })

  test('are written by apps and people, each in its own name', async () => {
    const byApp = await say('from the app')
    expect(byApp.body).toMatchObject({
      body: 'from the app',
      user: { login: 'bot[bot]', type: 'Bot' },
      author_association: 'NONE',
      performed_via_github_app: { id: bot.id, slug: 'bot' },
    })
    expect(byApp.headers.get('location')).toBe(byApp.body.url)
    const byPerson = await say('from alice', { authorization: alice })
    expect(byPerson.body).toMatchObject({
      user: { login: 'alice', type: 'User' },
      author_association: 'MEMBER',
      performed_via_github_app: null,
    })
    expect((await call('GET', comments())).body).toEqual([byApp.body, byPerson.body])
    expect((await call('GET', `${repo}/pulls/${number}`)).body.comments).toBe(2)
  })

  test('are listed since a time', async () => {
    fixture.turnClock(60_000)
    const { body } = await say('late')
    expect((await call('GET', `${comments()}?since=${body.created_at}`)).body).toEqual([body])
    expect((await call('GET', `${comments()}?since=yesterday`)).status).toBe(422)
    fixture.turnClock(-60_000)
  })

  test.each([
    ['no text', {}, 'missing_field'],
    ['a blank one', { body: ' \n' }, 'missing_field'],
    ['one that is too long', { body: 'x'.repeat(65_537) }, 'custom'],
    ['a number', { body: 1 }, 'invalid'],
  ])('with %s are refused', async (_what, body, code) => {
    expect(await call('POST', comments(), { body })).toMatchObject({ status: 422, body: { errors: [{ field: 'body', code }] } })
  })

  test.each([
    ['issues', 201],
    ['pull_requests', 201],
    ['contents', 403],
  ])('need the permission for issues or for pull requests: %s is %d', async (permission, status) => {
    const own = await installedApp(fixture, `with-${permission.replace('_', '-')}`, { [permission]: 'write' })
    const authorization = `token ${await installationToken(fixture, own, now)}`
    const answer = await say('hello', { authorization })
    expect(answer.status).toBe(status)
    expect(answer.headers.get('x-accepted-github-permissions')).toBe('issues=write; pull_requests=write')
    const { status: pulls } = await open({ title: 't', head: 'nothing' }, { authorization })
    expect(pulls).toBe(permission === 'pull_requests' ? 422 : 403)
  })
})

test('what an app wrote outlives it', async () => {
  const repository = { pull_requests: 'write', statuses: 'write', checks: 'write' }
  const manifest = (slug: string, metadata = {}) => app(slug, 'acme', { visibility: 'public', permissions: { repository } }, metadata)
  await mustSubmit(fixture.call, 'leaver', [create(manifest('leaver')), create(installation('leaver', 'acme'))])
  const authorization = `token ${await installationToken(fixture, await keyedApp(fixture, 'leaver'), now)}`
  const sha = await branch('left')
  const pull = (await open({ title: 'left', head: 'left' }, { authorization })).body
  await call('POST', `${repo}/issues/${pull.number}/comments`, { body: { body: 'bye' }, authorization })
  await call('POST', `${repo}/statuses/${sha}`, { body: { state: 'success' }, authorization })
  await call('POST', `${repo}/check-runs`, { body: { name: 'build', head_sha: sha, conclusion: 'success' }, authorization })
  const written = async () => ({
    pull: (await call('GET', `${repo}/pulls/${pull.number}`)).body.user.login,
    comments: (await call('GET', `${repo}/issues/${pull.number}/comments`)).body.map(
      (each: { user: { login: string } }) => each.user.login,
    ),
    statuses: (await call('GET', `${repo}/commits/${sha}/statuses`)).body.map((each: { creator: { login: string } }) => each.creator.login),
    combined: (await call('GET', `${repo}/commits/${sha}/status`)).body.state,
    runs: (await call('GET', `${repo}/commits/${sha}/check-runs`)).body.check_runs.map(
      (run: { app: { slug: string } | null }) => run.app?.slug ?? null,
    ),
    suites: (await call('GET', `${repo}/commits/${sha}/check-suites`)).body.total_count,
  })
  const by = (slug: string, app: string | null) => {
    const login = `${slug}[bot]`
    return { pull: login, comments: [login], statuses: [login], combined: 'success', runs: [app], suites: 1 }
  }
  expect(await written()).toEqual(by('leaver', 'leaver'))
  const renamed = manifest('gone', { movedFrom: { slug: 'leaver' } })
  const before = await record(fixture.call, 'App/leaver')
  await mustSubmit(fixture.call, 'leaver', [alter(before, renamed, 'rename')])
  expect(await written()).toEqual(by('gone', 'gone'))
  const installed = await record(fixture.call, 'Installation/gone@acme')
  await mustSubmit(fixture.call, 'leaver', [end(installed), end(await record(fixture.call, 'App/gone'))])
  expect(await written()).toEqual(by('leaver', null))
})
