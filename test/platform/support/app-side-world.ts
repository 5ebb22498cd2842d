// A platform with one of everything that the app-side API answers about, and every kind of caller.
import { randomBytes } from 'node:crypto'
import type { Seed } from '../../../src/generated/types.ts'
import { addDelivery } from './add-delivery.ts'
import { appJwt } from './app-jwt.ts'
import { openBrowser } from './browser.ts'
import { record } from './changes.ts'
import { type ApiAnswer, type ConformingClient, conformingClient } from './conforming-client.ts'
import { type Fixture, startFixture } from './fixture.ts'
import { testSeed } from './fixture-seed.ts'
import { callbackUrl, oauthApp, oauthClient, signedIn, userToken } from './oauth-fixture.ts'
import { installationToken, keyedApp } from './octokit-fixture.ts'

export type CallerKind = 'nobody' | 'app' | 'installation' | 'token' | 'user' | 'client'

export type World = {
  fixture: Fixture
  call: ConformingClient
  /** What each kind of caller sends; null for nothing. */
  authorizations: Readonly<Record<CallerKind, string | null>>
  /** A platform that limits requests. */
  limited: Fixture
  /** What the parameters of paths stand for, where an example says nothing else. */
  params: Readonly<Record<string, string | number>>
  ids: { web: number; other: number; suspended: number; ended: number }
  /** The value of a new token of carol's. */
  userToken: () => Promise<string>
  installationToken: () => Promise<string>
  manifestCode: () => Promise<string>
  stop: () => Promise<void>
}

const now = Date.parse('2030-01-01T00:00:00Z')
export const sha: string = 'a'.repeat(40)

/** Beside what other tests have, an organization where somebody asks for an app. */
const seed: Seed = {
  ...testSeed,
  organizations: [
    ...(testSeed.organizations ?? []),
    {
      login: 'team',
      members: [
        { login: 'alice', role: 'admin' },
        { login: 'carol', role: 'member' },
      ],
    },
  ],
}

const hookUrl = 'https://bot.example/hooks'
const bot = {
  description: 'It helps.',
  homepage: 'https://bot.example',
  webhook: { active: true, url: hookUrl },
  authorization: { callbackUrls: [callbackUrl] },
  permissions: {
    repository: { checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write', single_file: 'read', statuses: 'write' },
    organization: { organization_administration: 'read' },
  },
  singleFilePaths: ['.github/bot.yml', '.github/more.yml'],
  events: ['check_run', 'status'],
}

export async function startWorld(): Promise<World> {
  const [fixture, limited] = [await startFixture(seed), await startFixture(testSeed, 'github')]
  const { id: appId } = await oauthApp(fixture, 'bot', bot)
  const delivery = addDelivery(fixture, appId, { url: hookUrl, repository_id: 1, response_payload: 'taken' })
  const url = fixture.platform.url
  const [client, keyed] = [await oauthClient(fixture, 'bot'), await keyedApp(fixture, 'bot')]
  const jwt = await appJwt(appId, keyed.pem, now)
  const ids = {
    web: 0,
    other: await install(fixture, 'bob', 'widgets', 201),
    suspended: await install(fixture, 'alice', 'alice', 201),
    ended: await install(fixture, 'carol', 'carol', 201),
  }
  await install(fixture, 'carol', 'team', 202)
  const installation = await record(fixture.call, 'Installation/bot@acme')
  const newToken = async () => `token ${await installationToken(fixture, keyed, now)}`
  const authorizations = {
    nobody: null,
    app: jwt,
    installation: await newToken(),
    token: `token ${await fixture.token('alice')}`,
    user: `token ${(await userToken(await signedIn(fixture, 'alice'), client)).token}`,
    client: `basic ${Buffer.from(`${client.clientId}:${client.clientSecret}`).toString('base64')}`,
  }
  const call = conformingClient(url, null)
  const written = await writeBack(conformingClient(url, authorizations.installation))
  ids.web = (await call('GET', '/repos/acme/web')).body.id
  return {
    fixture,
    limited,
    call,
    authorizations,
    ids,
    params: { ...names, ...written, client_id: client.clientId, installation_id: installation.id, delivery_id: delivery },
    userToken: async () => (await userToken(await signedIn(fixture, 'carol'), client)).token,
    installationToken: newToken,
    manifestCode: () => manifestCode(fixture),
    stop: async () => {
      await Promise.all([fixture.stop(), limited.stop()])
    },
  }
}

const names = { app_slug: 'bot', org: 'acme', username: 'alice', owner: 'acme', repo: 'api', sha, ref: sha }

/** By a person; 201 for a space that they administer, 202 where they only ask. The installation's id, or the request's. */
async function install({ token, call }: Fixture, login: string, space: string, status: 201 | 202): Promise<number> {
  const options = { token: await token(login), body: { app: 'bot', space, repositories: 'all' } }
  const answer = await call('POST', '/api/v1/installations', options)
  if (answer.status !== status) throw new Error(JSON.stringify(answer.body))
  return answer.body.id
}

/** A branch with a pull request, a comment, a status, and a check run with annotations. */
async function writeBack(call: ConformingClient): Promise<Record<string, number>> {
  const repo = '/repos/acme/api'
  const post = async (path: string, body: object): Promise<ApiAnswer['body']> => {
    const answer = await call('POST', repo + path, { body })
    if (answer.status !== 201) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
    return answer.body
  }
  await post('/git/refs', { ref: 'refs/heads/topic', sha })
  const pull = await post('/pulls', { title: 'Topic', head: 'topic', base: 'main', body: 'It is done.' })
  await post(`/issues/${pull.number}/comments`, { body: 'Well done.' })
  await post(`/statuses/${sha}`, { state: 'success', context: 'ci', description: 'It is built.', target_url: 'https://ci.example/1' })
  const annotation = { path: 'a.ts', start_line: 1, end_line: 1, start_column: 1, end_column: 2, annotation_level: 'notice', message: 'm' }
  const output = { title: 'One', summary: 'remark', text: 'only', annotations: [{ ...annotation, title: 't', raw_details: 'd' }] }
  const run = await post('/check-runs', { name: 'build', head_sha: sha, conclusion: 'success', output })
  return { pull_number: pull.number, issue_number: pull.number, check_run_id: run.id, check_suite_id: run.check_suite.id }
}

/** Registers an app by a manifest that another site posts; the code for its credentials. */
async function manifestCode(fixture: Fixture): Promise<string> {
  const manifest = JSON.stringify({
    name: `Fresh ${randomBytes(4).toString('hex')}`,
    url: 'https://fresh.example',
    redirect_url: 'https://fresh.example/made',
    hook_attributes: { url: 'https://fresh.example/hooks' },
    public: true,
    default_permissions: { issues: 'write' },
    default_events: ['issues'],
  })
  const page = '/settings/apps/new'
  const taken = await openBrowser(fixture.platform.url).post(`${page}?state=s`, { manifest })
  const alice = await signedIn(fixture, 'alice')
  const seen = await alice.submit(await alice.get(taken.location ?? ''), `${page}/manifest`)
  return new URL(seen.location ?? '').searchParams.get('code') ?? ''
}
