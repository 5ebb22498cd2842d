// Everything that happens on the platform reaches the apps that listen, as the published descriptions of webhooks have it.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { appJwt } from '../support/app-jwt.ts'
import { openBrowser } from '../support/browser.ts'
import { alter, app, create, end, installation, mustSubmit, record } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { testSeed } from '../support/fixture-seed.ts'
import { type Heard, listen, publicUrl, told } from '../support/heard.ts'
import { authorize, callbackUrl, oauthClient, signedIn, userToken } from '../support/oauth-fixture.ts'
import { installationToken, keyedApp } from '../support/octokit-fixture.ts'
import { publishedFaults } from '../support/published-events.ts'

const now = Date.parse('2030-01-01T00:00:00Z')
const sha = 'a'.repeat(40)
const other = 'b'.repeat(40)

const events = ['check_run', 'check_suite', 'issue_comment', 'pull_request', 'repository', 'status']
const permissions = { checks: 'write', contents: 'write', issues: 'write', pull_requests: 'write', statuses: 'write' }
const webhook = (slug: string) => ({ active: true, url: `https://${slug}.example/hooks` })

let fixture: Fixture
let since: () => Heard[]
let call: ConformingClient
const names: Record<number, string> = {}
const ids: Record<string, number> = {}

async function makeApp(slug: string, spec: object = {}, selection: Record<string, unknown> = {}): Promise<void> {
  const manifest = app(slug, 'acme', {
    visibility: 'public',
    webhook: webhook(slug),
    permissions: { repository: permissions },
    events,
    ...spec,
  })
  await mustSubmit(fixture.call, slug, [create(manifest), create(installation(slug, 'acme', selection))])
  ids[slug] = (await record(fixture.call, `App/${slug}`)).id
  names[ids[slug] ?? 0] = slug
}

/** What was written since, whole by both descriptions. */
function heard(): Heard[] {
  const all = since()
  for (const { name, action, payload } of all) {
    expect({ what: name, action, ...publishedFaults(name, action, payload) }).toEqual({ what: name, action, community: [], openapi: [] })
    expect(JSON.stringify(payload)).not.toContain('platform.invalid')
  }
  return all
}

const what = () => told(heard(), names)

async function asApp(slug: string): Promise<ConformingClient> {
  const { id, pem } = await keyedApp(fixture, slug)
  return conformingClient(fixture.platform.url, await appJwt(id, pem, now))
}

async function post(path: string, body: object, status = 201) {
  const answer = await call('POST', `/repos/acme/api${path}`, { body })
  if (answer.status !== status) throw new Error(`${path}: ${JSON.stringify(answer.body)}`)
  return answer.body
}

beforeAll(async () => {
  fixture = await startFixture(testSeed)
  await makeApp('ear', { authorization: { callbackUrls: [callbackUrl] } })
  // Hears what it subscribes to, in one repository.
  await makeApp('narrow', { events: ['status', 'check_run'] }, { repositories: ['web'] })
  call = conformingClient(fixture.platform.url, `token ${await installationToken(fixture, await keyedApp(fixture, 'ear'), now)}`)
  since = listen({ data: fixture.data })
})
afterAll(() => fixture.stop())
beforeEach(() => void since())

describe('in a repository', () => {
  test('a commit status is told to who subscribes and has the repository', async () => {
    const status = await post(`/statuses/${sha}`, {
      state: 'success',
      context: 'ci',
      description: 'Built.',
      target_url: 'https://ci.example/1',
    })
    const [event, ...others] = heard()
    expect(others).toEqual([])
    expect(event?.what).toBe('status')
    expect(event?.payload).toMatchObject({
      id: status.id,
      sha,
      state: 'success',
      context: 'ci',
      repository: { full_name: 'acme/api', url: `${publicUrl}/api/v3/repos/acme/api` },
      organization: { login: 'acme' },
      sender: { login: 'ear[bot]', type: 'Bot' },
      installation: { id: event?.installationId },
    })
  })

  test('branches that are at the commit are told with it', async () => {
    await post('/git/refs', { ref: 'refs/heads/told', sha: other })
    await post(`/statuses/${other}`, { state: 'pending' })
    expect(
      heard()
        .at(-1)
        ?.payload.branches.map(({ name }: { name: string }) => name),
    ).toEqual(['told'])
  })

  test('a check run is made, goes on in silence, and is completed with its suite', async () => {
    const run = await post('/check-runs', { name: 'build', head_sha: sha })
    expect(what()).toEqual(['check_run.created to ear'])
    await call('PATCH', `/repos/acme/api/check-runs/${run.id}`, { body: { status: 'in_progress' } })
    expect(what()).toEqual([])
    await call('PATCH', `/repos/acme/api/check-runs/${run.id}`, { body: { conclusion: 'success' } })
    const all = heard()
    expect(told(all, names)).toEqual(['check_run.completed to ear', 'check_suite.completed to ear'])
    expect(all[0]?.payload.check_run).toMatchObject({
      id: run.id,
      status: 'completed',
      check_suite: { status: 'completed', head_sha: sha },
    })
    await call('PATCH', `/repos/acme/api/check-runs/${run.id}`, { body: { output: { title: 'One', summary: 'remark' } } })
    expect(what()).toEqual([])
  })

  test('a check run that is completed from the start is both', async () => {
    await post('/check-runs', { name: 'at once', head_sha: 'c'.repeat(40), conclusion: 'failure' })
    expect(what()).toEqual(['check_run.created to ear', 'check_run.completed to ear', 'check_suite.completed to ear'])
  })

  test('what is wanted once more is told to the app that made it alone', async () => {
    await makeApp('second')
    const run = await post('/check-runs', { name: 'again', head_sha: 'd'.repeat(40), conclusion: 'failure' })
    expect(what()).toContain('check_run.created to second')
    await post(`/check-runs/${run.id}/rerequest`, {})
    expect(what()).toEqual(['check_run.rerequested to ear'])
    await post(`/check-suites/${run.check_suite.id}/rerequest`, {})
    expect(what()).toEqual(['check_suite.rerequested to ear'])
    await post('/check-suites', { head_sha: 'e'.repeat(40) })
    expect(what()).toEqual(['check_suite.requested to ear'])
    await post('/check-suites', { head_sha: 'e'.repeat(40) }, 200)
    expect(what()).toEqual([])
    await mustSubmit(fixture.call, 'second', [
      end(await record(fixture.call, 'Installation/second@acme')),
      end(await record(fixture.call, 'App/second')),
    ])
  })

  test('a pull request is opened, edited, moved on, closed and opened again', async () => {
    await post('/git/refs', { ref: 'refs/heads/topic', sha })
    expect(what()).toEqual([])
    const { number } = await post('/pulls', { title: 'Topic', head: 'topic', base: 'main', body: 'It is done.' })
    expect(what()).toEqual(['pull_request.opened to ear'])
    const change = (body: object) => call('PATCH', `/repos/acme/api/pulls/${number}`, { body })
    await change({ title: 'Another', body: 'Better.' })
    const [edited, ...others] = heard()
    expect(others).toEqual([])
    expect(edited).toMatchObject({
      what: 'pull_request.edited',
      payload: { changes: { title: { from: 'Topic' }, body: { from: 'It is done.' } }, pull_request: { title: 'Another' } },
    })
    await change({ title: 'Another' })
    expect(what()).toEqual([])
    const moved = await call('PATCH', '/repos/acme/api/git/refs/heads/topic', { body: { sha: other } })
    expect(moved.status).toBe(200)
    const [synchronized] = heard()
    expect(synchronized).toMatchObject({ what: 'pull_request.synchronize', payload: { number, before: sha, after: other } })
    await change({ title: 'Last', state: 'closed' })
    expect(what()).toEqual(['pull_request.edited to ear', 'pull_request.closed to ear'])
    await call('PATCH', '/repos/acme/api/git/refs/heads/topic', { body: { sha } })
    expect(what()).toEqual([])
    await change({ state: 'open' })
    const [reopened, ...more] = heard()
    expect(more).toEqual([])
    expect(reopened).toMatchObject({ what: 'pull_request.reopened', payload: { pull_request: { head: { sha } } } })
    await post('/git/refs', { ref: 'refs/heads/base', sha: 'f'.repeat(40) })
    await change({ base: 'base' })
    expect(heard()[0]?.payload.changes).toMatchObject({ base: { ref: { from: 'main' } } })
  })

  test('a comment is told with its pull request, and with who wrote it by which app', async () => {
    const carol = await userToken(await signedIn(fixture, 'carol'), await oauthClient(fixture, 'ear'))
    const asCarol = conformingClient(fixture.platform.url, `token ${carol.token}`)
    await post('/git/refs', { ref: 'refs/heads/talk', sha: other })
    const { number } = await post('/pulls', { title: 'Talk', head: 'talk', base: 'main' })
    since()
    const { status } = await asCarol('POST', `/repos/acme/api/issues/${number}/comments`, { body: { body: 'Well done.' } })
    expect(status).toBe(201)
    const [event, ...others] = heard()
    expect(others).toEqual([])
    expect(event).toMatchObject({
      what: 'issue_comment.created',
      payload: {
        issue: { number, comments: 1, user: { login: 'ear[bot]' } },
        comment: { body: 'Well done.', user: { login: 'carol' }, performed_via_github_app: { slug: 'ear' } },
        sender: { login: 'carol', type: 'User' },
      },
    })
  })
})

describe('repositories of a space', () => {
  const path = '/api/v1/spaces/acme/repositories'

  test('a new one joins what is for all of them, is shown and hidden, and leaves every installation that has it', async () => {
    await fixture.call('POST', path, { body: { name: 'fresh', private: true } })
    const all = heard()
    expect(told(all, names)).toEqual(['installation_repositories.added to ear', 'repository.created to ear'])
    expect(all[0]?.payload).toMatchObject({
      repository_selection: 'all',
      repositories_added: [{ name: 'fresh', full_name: 'acme/fresh', private: true }],
      repositories_removed: [],
      sender: { login: 'owner', site_admin: true },
    })
    await fixture.call('POST', path, { body: { name: 'fresh', private: false } })
    expect(what()).toEqual(['repository.publicized to ear'])
    await fixture.call('POST', path, { body: { name: 'fresh', private: true } })
    expect(what()).toEqual(['repository.privatized to ear'])
    await fixture.call('POST', path, { body: { name: 'fresh', private: true } })
    expect(what()).toEqual([])
    await fixture.call('PATCH', '/api/v1/installations/narrow/acme', { body: { repositories: ['web', 'fresh'] } })
    expect(what()).toEqual(['installation_repositories.added to narrow'])
    await fixture.call('DELETE', `${path}/fresh`)
    const gone = heard()
    expect(told(gone, names)).toEqual(['installation_repositories.removed to ear', 'installation_repositories.removed to narrow'])
    expect(gone[1]?.payload.repositories_removed).toMatchObject([{ name: 'fresh', private: true }])
  })

  test('a seed that is read again tells of what it adds', async () => {
    await fixture.restart({
      repositories: [
        { owner: 'acme', name: 'sown' },
        { owner: 'acme', name: 'sown-too' },
      ],
    })
    call = conformingClient(fixture.platform.url, `token ${await installationToken(fixture, await keyedApp(fixture, 'ear'), now)}`)
    const all = heard()
    expect(told(all, names)).toEqual(['installation_repositories.added to ear', 'repository.created to ear', 'repository.created to ear'])
    expect(all[0]?.payload.repositories_added.map(({ name }: { name: string }) => name)).toEqual(['sown', 'sown-too'])
  })
})

describe('an installation', () => {
  const path = '/api/v1/installations'

  test('by a person is told with its repositories, and so is everything that becomes of it', async () => {
    const bob = await fixture.token('bob')
    const asBob = (method: string, more: string, body?: object) =>
      fixture.call(method, path + more, { token: bob, ...(body === undefined ? {} : { body }) })
    await asBob('POST', '', { app: 'ear', space: 'widgets', repositories: 'all' })
    const [made, ...others] = heard()
    expect(others).toEqual([])
    expect(made).toMatchObject({
      what: 'installation.created',
      payload: {
        installation: { id: made?.installationId, app_slug: 'ear', account: { login: 'widgets' }, permissions },
        repositories: [{ full_name: 'widgets/core' }],
        sender: { login: 'bob' },
      },
    })
    await asBob('PUT', '/ear/widgets/suspended')
    expect(heard()).toMatchObject([{ what: 'installation.suspend', payload: { installation: { suspended_by: { login: 'bob' } } } }])
    await asBob('PUT', '/ear/widgets/suspended')
    expect(what()).toEqual([])
    // Whoever suspended it wants nothing told any more.
    await fixture.call('POST', '/api/v1/spaces/widgets/repositories', { body: { name: 'hidden', private: true } })
    expect(what()).toEqual([])
    await asBob('DELETE', '/ear/widgets/suspended')
    expect(heard()).toMatchObject([{ what: 'installation.unsuspend', payload: { installation: { suspended_at: null } } }])
    await asBob('PATCH', '/ear/widgets', { repositories: ['core'] })
    expect(heard()).toMatchObject([
      {
        what: 'installation_repositories.removed',
        payload: { repository_selection: 'selected', repositories_removed: [{ name: 'hidden' }] },
      },
    ])
    await asBob('PATCH', '/ear/widgets', { repositories: ['hidden'] })
    expect(what()).toEqual(['installation_repositories.added to ear', 'installation_repositories.removed to ear'])
    await asBob('PUT', '/ear/widgets/suspended')
    since()
    await asBob('DELETE', '/ear/widgets')
    const [ended] = heard()
    expect(ended).toMatchObject({ what: 'installation.deleted', installationId: made?.installationId, payload: { repositories: [] } })
  })

  test('that a member asked for names the member', async () => {
    const carol = await fixture.token('carol')
    await mustSubmit(fixture.call, 'wanted', [create(app('wanted', 'acme', { webhook: webhook('wanted') }))])
    const { id } = await record(fixture.call, 'App/wanted')
    names[id] = 'wanted'
    expect(what()).toEqual(['ping to wanted'])
    const asked = await fixture.call('POST', path, { token: carol, body: { app: 'wanted', space: 'acme', repositories: 'all' } })
    expect(what()).toEqual([])
    await fixture.call('POST', `/api/v1/installation-requests/${asked.body.id}/approval`)
    // It asks for no permission of a repository, and hears of none.
    expect(heard()).toMatchObject([
      { what: 'installation.created', payload: { requester: { login: 'carol' }, sender: { login: 'owner' }, repositories: [] } },
    ])
  })

  test('is suspended by its app, and uninstalled by it', async () => {
    const asNarrow = await asApp('narrow')
    const { id } = await record(fixture.call, 'Installation/narrow@acme')
    await asNarrow('PUT', `/app/installations/${id}/suspended`)
    expect(heard()).toMatchObject([
      {
        what: 'installation.suspend',
        payload: { installation: { suspended_by: { login: 'narrow[bot]' } }, sender: { login: 'narrow[bot]', type: 'Bot' } },
      },
    ])
    await asNarrow('DELETE', `/app/installations/${id}/suspended`)
    expect(what()).toEqual(['installation.unsuspend to narrow'])
    await asNarrow('DELETE', `/app/installations/${id}`)
    expect(what()).toEqual(['installation.deleted to narrow'])
  })

  test('by a page is told as one by the API', async () => {
    const alice = await signedIn(fixture, 'alice')
    const page = '/apps/ear/installations/new'
    const choice = /href="([^"]*target_id=[0-9]+)">alice</.exec((await alice.get(page)).text)?.[1] ?? ''
    const seen = await alice.submit(await alice.get(choice), page, { repositories: 'all' })
    expect(seen.status).toBeLessThan(400)
    expect(what()).toEqual(['installation.created to ear'])
  })

  test('is given more by an admin who accepts, and less by an app that asks for less, which is no event', async () => {
    const before = await record(fixture.call, 'App/ear')
    const spec = (repository: object) => ({ ...(before.resource.spec as object), permissions: { repository, organization: {}, user: {} } })
    await mustSubmit(fixture.call, 'ear', [alter(before, app('ear', 'acme', spec({ ...permissions, actions: 'read' })))])
    expect(what()).toEqual([])
    const { status } = await record(fixture.call, 'Installation/ear@acme')
    const digest = (status as { pending: { digest: string } }).pending.digest
    await fixture.call('POST', `${path}/ear/acme/consent`, { body: { decision: 'accept', digest } })
    expect(heard()).toMatchObject([
      {
        what: 'installation.new_permissions_accepted',
        payload: { installation: { permissions: { actions: 'read' } }, sender: { login: 'owner' } },
      },
    ])
    await mustSubmit(fixture.call, 'ear', [alter(await record(fixture.call, 'App/ear'), app('ear', 'acme', spec(permissions)))])
    expect(what()).toEqual([])
  })
})

describe('a changeset', () => {
  const make = () =>
    mustSubmit(fixture.call, 'fleet', [
      create(app('planned', 'acme', { webhook: webhook('planned'), permissions: { repository: { contents: 'read' } } })),
      create(installation('planned', 'acme', { permissions: { repository: { contents: 'read' } } })),
    ])
  const there = (key: string) => record(fixture.call, key)
  const installed = (spec: object) => installation('planned', 'acme', { permissions: { repository: { contents: 'read' } }, ...spec })

  test('that creates pings the app, and then tells it where it is installed', async () => {
    await make()
    const { id } = await there('App/planned')
    names[id] = 'planned'
    const all = heard()
    expect(told(all, names)).toEqual(['ping to planned', 'installation.created to planned'])
    expect(all[0]?.payload).toMatchObject({ hook_id: id, hook: { app_id: id, active: true, config: { url: webhook('planned').url } } })
    expect(all[0]?.payload).not.toHaveProperty('installation')
  })

  test('that rescopes, suspends and widens tells each', async () => {
    await mustSubmit(fixture.call, 'fleet', [
      alter(await there('Installation/planned@acme'), installed({ repositories: ['api'] }), 'rescope'),
    ])
    expect(what()).toEqual(['installation_repositories.removed to planned'])
    const suspended = installed({ repositories: ['api'], suspended: true })
    await mustSubmit(fixture.call, 'fleet', [alter(await there('Installation/planned@acme'), suspended, 'suspend')])
    const [suspend] = heard()
    expect(suspend).toMatchObject({ what: 'installation.suspend', payload: { repositories: [{ name: 'api' }] } })
    const lifted = installed({ repositories: ['api'], suspended: false })
    await mustSubmit(fixture.call, 'fleet', [alter(await there('Installation/planned@acme'), lifted, 'unsuspend')])
    expect(what()).toEqual(['installation.unsuspend to planned'])
    const wide = { repository: { contents: 'write' } }
    await mustSubmit(fixture.call, 'fleet', [
      alter(await there('App/planned'), app('planned', 'acme', { webhook: webhook('planned'), permissions: wide })),
      alter(
        await there('Installation/planned@acme'),
        installation('planned', 'acme', { repositories: ['api'], permissions: wide }),
        'consent',
      ),
    ])
    expect(what()).toEqual(['installation.new_permissions_accepted to planned'])
  })

  test('that moves the webhook pings it there, and one that turns it off ends everything', async () => {
    const wide = { repository: { contents: 'write' } }
    const at = (hook: object) => app('planned', 'acme', { webhook: hook, permissions: wide })
    await mustSubmit(fixture.call, 'fleet', [alter(await there('App/planned'), at({ active: true, url: 'https://planned.example/new' }))])
    expect(what()).toEqual(['ping to planned'])
    await mustSubmit(fixture.call, 'fleet', [alter(await there('App/planned'), at({ active: false, url: 'https://planned.example/new' }))])
    const rescoped = installation('planned', 'acme', { permissions: wide })
    await mustSubmit(fixture.call, 'fleet', [alter(await there('Installation/planned@acme'), rescoped, 'rescope')])
    expect(what()).toEqual([])
    await mustSubmit(fixture.call, 'fleet', [alter(await there('App/planned'), at({ active: true, url: 'https://planned.example/new' }))])
    expect(what()).toEqual(['ping to planned'])
  })

  test('that uninstalls tells it; one that deletes the app has nobody left to tell', async () => {
    await mustSubmit(fixture.call, 'fleet', [end(await there('Installation/planned@acme'))])
    expect(what()).toEqual(['installation.deleted to planned'])
    const again = installation('planned', 'acme', { permissions: { repository: { contents: 'write' } } })
    await mustSubmit(fixture.call, 'fleet', [create(again)])
    expect(what()).toEqual(['installation.created to planned'])
    await mustSubmit(fixture.call, 'fleet', [end(await there('Installation/planned@acme')), end(await there('App/planned'))])
    expect(what()).toEqual([])
  })

  test('that is only tried, or refused, tells nothing', async () => {
    const changes = [create(app('tried', 'acme', { webhook: webhook('tried') })), create(installation('tried', 'acme'))]
    const body = { fleet: 'tried', expectedHead: null, changes }
    expect((await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })).status).toBe(200)
    const refused = { ...body, changes: [...changes, create(installation('nowhere', 'acme'))] }
    expect((await fixture.call('POST', '/api/v1/changesets', { body: refused, headers: { 'idempotency-key': 'refused' } })).status).toBe(
      422,
    )
    expect(what()).toEqual([])
  })
})

describe('an app', () => {
  test('that moves its own webhook is pinged there, and not for its other settings', async () => {
    const asEar = await asApp('ear')
    await asEar('PATCH', '/app/hook/config', { body: { content_type: 'json', secret: 'a secret of the tests' } })
    expect(what()).toEqual([])
    await asEar('PATCH', '/app/hook/config', { body: { url: 'https://ear.example/moved' } })
    const [ping, ...others] = heard()
    expect(others).toEqual([])
    expect(ping?.payload.hook.config).toEqual({
      content_type: 'json',
      insecure_ssl: '0',
      secret: '********',
      url: 'https://ear.example/moved',
    })
  })

  test('that was registered by a posted manifest is pinged once it has its secret', async () => {
    const manifest = {
      name: 'Posted',
      url: 'https://posted.example',
      redirect_url: 'https://posted.example/made',
      hook_attributes: { url: 'https://posted.example/hooks' },
    }
    const page = '/settings/apps/new'
    const taken = await openBrowser(fixture.platform.url).post(`${page}?state=s`, { manifest: JSON.stringify(manifest) })
    const alice = await signedIn(fixture, 'alice')
    const seen = await alice.submit(await alice.get(taken.location ?? ''), `${page}/manifest`)
    expect(what()).toEqual([])
    const code = new URL(seen.location ?? '').searchParams.get('code') ?? ''
    const made = await conformingClient(fixture.platform.url, null)('POST', `/app-manifests/${code}/conversions`)
    expect(made.status).toBe(201)
    expect(heard()).toMatchObject([{ what: 'ping', appId: made.body.id, payload: { hook: { config: { secret: '********' } } } }])
  })

  test('hears that a user ended an authorization, whoever ended it, and by which way', async () => {
    const client = await oauthClient(fixture, 'ear')
    const revoked = (login: string) => [{ what: 'github_app_authorization.revoked', installationId: null, payload: { sender: { login } } }]
    await authorize(await signedIn(fixture, 'bob'), client)
    const { items } = (await fixture.call('GET', '/api/v1/users/bob/authorizations')).body
    await fixture.call('DELETE', `/api/v1/users/bob/authorizations/${items[0].id}`)
    expect(heard()).toMatchObject(revoked('bob'))
    const { token } = await userToken(await signedIn(fixture, 'alice'), client)
    await client.call('DELETE', `/applications/${client.clientId}/grant`, { body: { access_token: token } })
    expect(heard()).toMatchObject(revoked('alice'))
    await fixture.call('POST', '/api/v1/users', { body: { login: 'leaver' } })
    await authorize(await signedIn(fixture, 'leaver'), client)
    expect(what()).toEqual([])
    expect((await fixture.call('DELETE', '/api/v1/users/leaver')).status).toBe(204)
    expect(heard()).toMatchObject(revoked('leaver'))
  })
})

test('of very many repositories an installation lists the first thousand, and tells of all that join it later', async () => {
  const repositories = Array.from({ length: 1_100 }, (_, index) => ({ owner: 'many', name: `r${index}` }))
  const large = await startFixture({ organizations: [{ login: 'many' }], repositories })
  try {
    const hears = listen(large)
    const manifest = app('lister', 'many', { webhook: webhook('lister'), permissions: { repository: { contents: 'read' } } })
    await mustSubmit(large.call, 'lister', [create(manifest), create(installation('lister', 'many', { repositories: ['r0'] }))])
    await large.call('PATCH', '/api/v1/installations/lister/many', { body: { repositories: 'all' } })
    await large.call('PUT', '/api/v1/installations/lister/many/suspended')
    const [, , added, suspended] = hears()
    expect(added?.payload.repositories_added).toHaveLength(1_099)
    expect(suspended?.payload.repositories).toHaveLength(1_000)
  } finally {
    await large.stop()
  }
})
