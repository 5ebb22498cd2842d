// A platform with one of every kind of caller and of every kind of thing that they may ask for: made once for a test file.
import { addDelivery } from './add-delivery.ts'
import type { Caller } from './callers.ts'
import { app, create, end, installation, mustSubmit, record } from './changes.ts'
import { type ConformingClient, conformingClient } from './conforming-client.ts'
import { type Fixture, startFixture } from './fixture.ts'
import { testSeed } from './fixture-seed.ts'
import { callbackUrl, type OAuthClient, oauthClient } from './oauth-fixture.ts'
import {
  appsCredentials,
  deadCredentials,
  earlyCredentials,
  idOf,
  keysOf,
  type NarrowedCaller,
  peoplesCredentials,
  toolsOf,
  usersCredentials,
} from './world-credentials.ts'

export type World = {
  fixture: Fixture
  /** As the Authorization header has them; null for none. */
  as: Record<Caller, string | null>
  /** An admin of acme by a token with these scopes only. */
  adminWith: (scopes: readonly string[]) => Promise<string>
  /** A new token like that of an installation's caller. */
  again: (caller: NarrowedCaller) => Promise<string>
  /** Ids by key. */
  ids: Record<string, number>
  clients: Record<'bot' | 'elsewhere', OAuthClient>
  /** The value of a new user token of the bot. */
  newUserToken: (login: string) => Promise<string>
  call: ConformingClient
}

const everything = { checks: 'write', contents: 'write', deployments: 'read', issues: 'write', pull_requests: 'write', statuses: 'write' }
const spec = (permissions: object, more: object = {}) => ({
  visibility: 'public',
  authorization: { callbackUrls: [callbackUrl] },
  permissions,
  ...more,
})

/** Apps by slug: what they ask for, where they live, and where they are installed. */
const apps = [
  // May all that there is.
  { slug: 'bot', space: 'acme', spec: spec({ repository: everything, organization: { organization_administration: 'read' } }) },
  // Sees repositories, and may nothing that a route asks for.
  { slug: 'less', space: 'acme', spec: spec({ repository: { deployments: 'read' } }) },
  // Has to do with the organization alone.
  { slug: 'organizer', space: 'acme', spec: spec({ organization: { organization_administration: 'read' } }) },
  {
    slug: 'elsewhere',
    space: 'widgets',
    spec: spec({ repository: everything, organization: { organization_administration: 'read' } }),
    in: 'widgets',
  },
  { slug: 'sleepy', space: 'acme', spec: spec({ repository: everything }) },
  { slug: 'ending', space: 'acme', spec: spec({ repository: everything }) },
  // Private, and never named to whom it is none of their business.
  { slug: 'closed', space: 'acme', spec: spec({ repository: everything }, { visibility: 'private' }) },
  { slug: 'picky', space: 'acme', spec: spec({ repository: everything }), repositories: ['api', 'web'] },
]

const start = Date.parse('2030-01-01T00:00:00Z')
const hour = 3_600_000

/** Apps that sign: keys take long to make. */
const signing = apps.map(({ slug }) => slug).filter((slug) => slug !== 'picky')

/** Everything stands where the clock is ten hours on: what was to run out has. */
export async function startWorld(): Promise<World> {
  const { users = [], organizations = [] } = testSeed
  const fixture = await startFixture({
    ...testSeed,
    users: [...users, { login: 'dave' }, { login: 'erin' }],
    organizations: organizations.map(({ members = [], ...rest }) => ({
      ...rest,
      members: [...members, ...['dave', 'erin'].map((login) => ({ login, role: 'member' as const }))],
    })),
  })
  const ids = await makeApps(fixture)
  ids.delivery = addDelivery(fixture, idOf(ids, 'App/bot'))
  const clients = { bot: await oauthClient(fixture, 'bot'), elsewhere: await oauthClient(fixture, 'elsewhere') }
  const tools = toolsOf(fixture, ids, await keysOf(fixture, signing), clients)
  const early = await earlyCredentials(tools)
  fixture.turnClock(10 * hour)
  tools.now = start + 10 * hour
  const { pat, call, again, newUserToken } = tools
  const revoked = (await fixture.call('POST', '/api/v1/users/alice/tokens', { body: { name: 'short', scopes: ['repo'] } })).body
  const as: World['as'] = {
    ...early,
    ...(await peoplesCredentials(tools)),
    ...(await appsCredentials(tools)),
    ...(await usersCredentials(tools)),
    ...(await deadCredentials(tools)),
    tokenRevoked: `token ${revoked.value}`,
  }
  const adminWith: World['adminWith'] = (scopes) => pat('alice', { scopes })
  const world: World = { fixture, ids, call, again, newUserToken, clients, adminWith, as }
  await endThings(world, revoked.token.id)
  return world
}

async function makeApps(fixture: Fixture): Promise<Record<string, number>> {
  const ids: Record<string, number> = {}
  for (const { slug, space, spec, in: target = 'acme', repositories = 'all' } of apps) {
    await mustSubmit(fixture.call, slug, [create(app(slug, space, spec)), create(installation(slug, target, { repositories }))])
    ids[`App/${slug}`] = (await record(fixture.call, `App/${slug}`)).id
    ids[`Installation/${slug}`] = (await record(fixture.call, `Installation/${slug}@${target}`)).id
  }
  await mustSubmit(fixture.call, 'bot-elsewhere', [create(installation('bot', 'widgets'))])
  const call = conformingClient(fixture.platform.url, `token ${fixture.owner}`)
  for (const name of ['acme/vault', 'widgets/core']) {
    ids[name] = (await call('GET', `/repos/${name}`)).body.id
  }
  return ids
}

/** Ends what the dead callers come with. */
async function endThings({ fixture, as, clients, call }: World, revokedId: number): Promise<void> {
  const v1 = fixture.call
  const { items: botKeys } = (await v1('GET', '/api/v1/apps/bot/keys')).body
  const body = { access_token: as.userRevoked?.replace('token ', '') }
  const answers = [
    await v1('DELETE', `/api/v1/users/alice/tokens/${revokedId}`),
    // The oldest is bot-old.
    await v1('DELETE', `/api/v1/apps/bot/keys/${botKeys[0].id}`),
    await v1('PUT', '/api/v1/installations/sleepy/acme/suspended'),
    await call('DELETE', '/installation/token', { authorization: as.instRevoked }),
    await clients.bot.call('DELETE', `/applications/${clients.bot.clientId}/token`, { body }),
  ]
  const failed = answers.find(({ status }) => status >= 300)
  if (failed !== undefined) throw new Error(JSON.stringify(failed.body))
  await mustSubmit(v1, 'ending', [end(await record(v1, 'Installation/ending@acme')), end(await record(v1, 'App/ending'))])
}
