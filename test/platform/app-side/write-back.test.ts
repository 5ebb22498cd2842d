// Real clients write back: an app by the official library, a person by a token; and what ends a write on its way.
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { Octokit } from '@octokit/core'
import { Probot, type ProbotOctokit } from 'probot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alter, app, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { installationToken, installedApp, type KeyedApp } from '../support/octokit-fixture.ts'

const place = { owner: 'acme', repo: 'vault' }
const elsewhere = { owner: 'widgets', repo: 'secret' }
const sha = 'c'.repeat(40)
let fixture: Fixture
let bot: KeyedApp
let octokit: Awaited<ReturnType<KeyedApp['octokit']['getInstallationOctokit']>>
let person: Octokit
/** What a Probot app has at hand; it pages. */
let probot: ProbotOctokit

beforeAll(async () => {
  fixture = await startFixture()
  await fixture.restart({ repositories: [{ owner: 'widgets', name: 'secret', private: true }] })
  // Octokit signs with the machine's clock.
  fixture.turnClock(Date.now() - Date.parse('2030-01-01T00:00:00Z'))
  bot = await installedApp(fixture, 'bot', { statuses: 'write', checks: 'write', pull_requests: 'write', contents: 'write' })
  const { data } = await bot.octokit.octokit.request('GET /orgs/{org}/installation', { org: 'acme' })
  octokit = await bot.octokit.getInstallationOctokit(data.id)
  probot = await new Probot({ appId: bot.id, privateKey: bot.pem, baseUrl: `${fixture.platform.url}/api/v3`, logLevel: 'fatal' }).auth(
    data.id,
  )
  person = new Octokit({ baseUrl: `${fixture.platform.url}/api/v3`, auth: await fixture.token('carol', { scopes: ['repo'] }) })
})
afterAll(() => fixture.stop())

test('an app writes a branch, a status, a check run and a comment, and a person reads them', async () => {
  await octokit.request('POST /repos/{owner}/{repo}/git/refs', { ...place, ref: 'refs/heads/fix/it', sha })
  await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...place, sha, state: 'success', context: 'ci' })
  const annotations = Array.from({ length: 50 }, (_, line) => ({
    path: 'src/main.ts',
    start_line: line + 1,
    end_line: line + 1,
    annotation_level: 'notice' as const,
    message: 'seen',
  }))
  const output = { title: 'Build', summary: 'Done', annotations }
  const { data: run } = await octokit.request('POST /repos/{owner}/{repo}/check-runs', { ...place, name: 'build', head_sha: sha, output })
  for (let round = 0; round < 2; round++) {
    await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
      ...place,
      check_run_id: run.id,
      conclusion: 'success',
      output,
    })
  }
  const { data: pull } = await octokit.request('POST /repos/{owner}/{repo}/pulls', { ...place, title: 'Fix', head: 'fix/it', base: 'main' })
  const issue = { ...place, issue_number: pull.number }
  await probot.rest.issues.createComment({ ...issue, body: 'Built.' })

  const status = await person.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { ...place, ref: pull.head.ref })
  expect(status.data).toMatchObject({ state: 'success', sha, total_count: 1 })
  const runs = await person.request('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', { ...place, ref: pull.head.sha })
  expect(runs.data.check_runs).toMatchObject([
    { conclusion: 'success', output: { annotations_count: 150 }, pull_requests: [{ number: pull.number }] },
  ])
  const comments = await person.request('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', issue)
  expect(comments.data).toMatchObject([{ body: 'Built.', user: { login: 'bot[bot]', type: 'Bot' } }])
  const pages = await probot.paginate(probot.rest.checks.listAnnotations, {
    ...place,
    check_run_id: Number(run.id),
    per_page: 100,
  })
  expect(pages.length).toBe(150)
})

test('more than a hundred of each are paged through', async () => {
  const commit = 'd'.repeat(40)
  const issue = { ...place, issue_number: 1 }
  for (let count = 0; count < 101; count++) {
    await octokit.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...place, sha: commit, state: 'success', context: `ci ${count}` })
    await octokit.request('POST /repos/{owner}/{repo}/check-runs', { ...place, name: `build ${count}`, head_sha: commit })
    await octokit.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, body: `${count}` })
  }
  const all = { ...place, ref: commit, per_page: 100 }
  const statuses = await probot.paginate('GET /repos/{owner}/{repo}/commits/{ref}/statuses', all)
  expect(new Set(statuses.map(({ id }) => id)).size).toBe(101)
  const runs = await probot.paginate('GET /repos/{owner}/{repo}/commits/{ref}/check-runs', all)
  expect(new Set(runs.map(({ id }) => id)).size).toBe(101)
  const comments = await probot.paginate('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...issue, per_page: 100 })
  expect(comments.length).toBe(102)
})

describe('an app', () => {
  const write = (who: Pick<Octokit, 'request'>, where: typeof place) =>
    who.request('POST /repos/{owner}/{repo}/statuses/{sha}', { ...where, sha, state: 'success' })

  test('hears of a private repository outside its installation that there is none', async () => {
    await expect(write(octokit, elsewhere)).rejects.toMatchObject({ status: 404, response: { data: { message: 'Not Found' } } })
    await expect(octokit.request('GET /repos/{owner}/{repo}', elsewhere)).rejects.toMatchObject({ status: 404 })
    await expect(person.request('GET /repos/{owner}/{repo}', elsewhere)).rejects.toMatchObject({ status: 404 })
  })

  test('without the permission is told so', async () => {
    const reader = await installedApp(fixture, 'reader', { statuses: 'read' })
    const { data } = await reader.octokit.octokit.request('GET /orgs/{org}/installation', { org: 'acme' })
    const reading = await reader.octokit.getInstallationOctokit(data.id)
    await expect(write(reading, place)).rejects.toMatchObject({
      status: 403,
      response: {
        data: { message: 'Resource not accessible by integration' },
        headers: { 'x-accepted-github-permissions': 'statuses=write' },
      },
    })
    expect((await reading.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { ...place, ref: sha })).status).toBe(200)
  })
})

describe('a permission that is lowered while the body is on its way', () => {
  const targets: [string, string, object][] = [
    ['POST', `/repos/acme/vault/statuses/${'e'.repeat(40)}`, { state: 'success' }],
    ['POST', '/repos/acme/vault/check-runs', { name: 'build', head_sha: 'e'.repeat(40) }],
    ['POST', '/repos/acme/vault/git/refs', { ref: 'refs/heads/late', sha: 'e'.repeat(40) }],
    ['POST', '/repos/acme/vault/issues/1/comments', { body: 'late' }],
  ]

  /** Sends the head and all of the body but its end, and waits until the platform has asked who it is. */
  async function begin(method: string, path: string, token: string, text: string): Promise<ClientRequest> {
    const headers = {
      authorization: `token ${token}`,
      'user-agent': 'late',
      'content-type': 'application/json',
      'content-length': text.length,
    }
    const sent = request(`${fixture.platform.url}/api/v3${path}`, { method, headers: { ...headers, expect: '100-continue' } })
    sent.flushHeaders()
    await once(sent, 'continue')
    sent.write(text.slice(0, -1))
    // By the time that another request is answered, this one has been authorized and waits for its body.
    for (let round = 0; round < 5; round++) await fixture.call('GET', '/healthz')
    return sent
  }

  test('ends the write inside its transaction', async () => {
    const all = { statuses: 'write', checks: 'write', contents: 'write', issues: 'write' }
    const late = await installedApp(fixture, 'late', all)
    const token = await installationToken(fixture, late, Date.now())
    const sent = await Promise.all(targets.map(([method, path, body]) => begin(method, path, token, JSON.stringify(body))))
    const lowered = app('late', 'acme', { visibility: 'public', permissions: { repository: { metadata: 'read' } } })
    await mustSubmit(fixture.call, 'late', [alter(await record(fixture.call, 'App/late'), lowered)])
    for (const [index, waiting] of sent.entries()) {
      waiting.end(JSON.stringify(targets[index]?.[2]).slice(-1))
      const [response] = (await once(waiting, 'response')) as [IncomingMessage]
      expect([response.statusCode, JSON.parse((await response.toArray()).join('')).message]).toEqual([
        403,
        'Resource not accessible by integration',
      ])
    }
    const left = await person.request('GET /repos/{owner}/{repo}/commits/{ref}/status', { ...place, ref: 'e'.repeat(40) })
    expect(left.data.total_count).toBe(0)
    const suites = await person.request('GET /repos/{owner}/{repo}/commits/{ref}/check-suites', { ...place, ref: 'e'.repeat(40) })
    expect(suites.data.total_count).toBe(0)
    await expect(person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', { ...place, ref: 'heads/late' })).rejects.toMatchObject({
      status: 404,
    })
  })
})
