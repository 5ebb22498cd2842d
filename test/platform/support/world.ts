// A platform with one of every kind of caller and of every kind of thing that they may ask for: made once for a test file.
import type { DeliveryDraft } from '../../../src/platform/store/ports-credentials.ts'
import { appJwt } from './app-jwt.ts'
import { app, create, end, installation, mustSubmit, record } from './changes.ts'
import { conformingClient } from './conforming-client.ts'
import { type Fixture, startFixture } from './fixture.ts'
import { testSeed } from './fixture-seed.ts'
import { callbackUrl, type OAuthClient, oauthClient, signedIn, userToken } from './oauth-fixture.ts'
import { type KeyedApp, keyedApp } from './octokit-fixture.ts'
import { withStore } from './with-store.ts'

/**
 * Callers whose credential is live. People are seen from acme, apps from the app `bot`, which is installed there for all repositories:
 * `jwtElse` is another app's; `instLess` lacks every permission that a route asks for, `instOrg` has none of a repository, `instElse` is in
 * another space, `instRepo` and `instPerm` are the bot's, narrowed to another repository and to another permission. Users come through the
 * bot, but `userLess` and `userElse` through an app that lacks the permission and one that is not installed; `userRepo` is narrowed too, and `userOther` belongs to the bot's
 * installation in another space, with a user who is a member of both.
 */
export type LiveCaller =
  | 'anonymous'
  | 'stranger'
  | 'member'
  | 'admin'
  | 'readOnly'
  | 'owner'
  | 'jwt'
  | 'jwtElse'
  | 'inst'
  | 'instLess'
  | 'instOrg'
  | 'instElse'
  | 'instRepo'
  | 'instPerm'
  | 'userAdmin'
  | 'userMember'
  | 'userStranger'
  | 'userLess'
  | 'userElse'
  | 'userRepo'
  | 'userOther'
  | 'client'

/** Callers whose credential is none, or none any more. */
export const deadCallers = [
  'garbage',
  'unknownScheme',
  'tokenExpired',
  'tokenRevoked',
  'jwtKeyDeleted',
  'jwtForeignKey',
  'instExpired',
  'instRevoked',
  'instEnded',
  'userExpired',
  'userRevoked',
  'userEnded',
  'refreshToken',
  'clientWrong',
] as const
export type DeadCaller = (typeof deadCallers)[number]

export type Caller = LiveCaller | DeadCaller | 'suspended' | 'jwtClosed' | 'instClosed' | 'userClosed' | 'jwtSuspended'

export type World = {
  fixture: Fixture
  /** As the Authorization header has them; null for none. */
  as: Record<Caller, string | null>
  /** An admin of acme by a token with these scopes only. */
  adminWith: (scopes: readonly string[]) => Promise<string>
  /** A new token like that of an installation's caller. */
  again: (caller: 'inst' | 'instLess' | 'instOrg' | 'instElse' | 'instRepo' | 'instPerm') => Promise<string>
  /** Ids by key. */
  ids: Record<string, number>
  clients: Record<'bot' | 'elsewhere', OAuthClient>
  /** The value of a new user token of the bot. */
  newUserToken: (login: string) => Promise<string>
  call: ReturnType<typeof conformingClient>
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

/** Everything stands where the clock is ten hours on: what was to run out has. */
export async function startWorld(): Promise<World> {
  const { users = [], organizations = [], repositories = [] } = testSeed
  const fixture = await startFixture({
    users: [...users, { login: 'dave' }, { login: 'erin' }],
    organizations: organizations.map(({ members = [], ...rest }) => ({
      ...rest,
      members: [...members, ...['dave', 'erin'].map((login) => ({ login, role: 'member' as const }))],
    })),
    repositories: [...repositories, { owner: 'widgets', name: 'secret', private: true }],
  })
  const ids = await makeApps(fixture)
  ids.delivery = await withStore(fixture, ({ writer }) => writer.addDelivery(delivery(idOf(ids, 'App/bot'))))
  const pat = async (login: string, options: object = {}) => `token ${await fixture.token(login, options)}`
  const keys = await keysOf(fixture)
  const [bot, elsewhere] = [await oauthClient(fixture, 'bot'), await oauthClient(fixture, 'elsewhere')]
  const call = conformingClient(fixture.platform.url, null)
  const newUserToken = async (login: string, client = bot) => (await userToken(await signedIn(fixture, login), client)).token
  const installationToken = installationTokens(keys, ids, call)

  const userExpired = await newUserToken('alice')
  const instExpired = await installationToken('bot', start)
  const tokenExpired = await pat('alice', { expiresAt: '2030-01-01T01:00:00Z' })
  fixture.turnClock(10 * hour)
  const now = start + 10 * hour
  const jwt = (slug: Slug, by = slug) => appJwt(idOf(ids, `App/${slug}`), keyOf(keys, by).pem, now)
  const again: World['again'] = (caller) => installationToken(...instOf[caller](ids), now)
  const inst = async (caller: Parameters<typeof again>[0]) => `token ${await again(caller)}`
  const revoked = (await fixture.call('POST', '/api/v1/users/alice/tokens', { body: { name: 'short', scopes: ['repo'] } })).body
  const scoped = await scopedToken(bot, await newUserToken('alice'), { target: 'acme', repositories: ['web'] })
  const scopedOther = await scopedToken(bot, await newUserToken('dave'), { target: 'widgets' })
  const world: World = {
    fixture,
    ids,
    call,
    again,
    newUserToken,
    clients: { bot, elsewhere },
    adminWith: (scopes) => pat('alice', { scopes }),
    as: {
      anonymous: null,
      stranger: await pat('bob'),
      member: await pat('carol'),
      admin: await pat('alice'),
      readOnly: await pat('alice', { readOnly: true }),
      owner: `token ${fixture.owner}`,
      jwt: await jwt('bot'),
      jwtElse: await jwt('elsewhere'),
      jwtClosed: await jwt('closed'),
      jwtSuspended: await jwt('sleepy'),
      inst: await inst('inst'),
      instLess: await inst('instLess'),
      instOrg: await inst('instOrg'),
      instElse: await inst('instElse'),
      instRepo: await inst('instRepo'),
      instPerm: await inst('instPerm'),
      instClosed: `token ${await installationToken('closed', now)}`,
      userAdmin: `token ${await newUserToken('alice')}`,
      userMember: `token ${await newUserToken('carol')}`,
      userStranger: `token ${await newUserToken('bob')}`,
      userLess: `token ${await newUserToken('alice', await oauthClient(fixture, 'less'))}`,
      userElse: `token ${await newUserToken('alice', elsewhere)}`,
      userClosed: `token ${await newUserToken('carol', await oauthClient(fixture, 'closed'))}`,
      userRepo: `token ${scoped}`,
      userOther: `token ${scopedOther}`,
      client: basic(bot.clientId, bot.clientSecret),
      garbage: 'token ghs_000000000000000000000000000000000000',
      unknownScheme: 'Digest username="alice"',
      tokenExpired,
      tokenRevoked: `token ${revoked.value}`,
      jwtKeyDeleted: await jwt('bot', 'bot-old'),
      jwtForeignKey: await jwt('bot', 'elsewhere'),
      instExpired: `token ${instExpired}`,
      instRevoked: await inst('inst'),
      instEnded: `token ${await installationToken('ending', now)}`,
      suspended: `token ${await installationToken('sleepy', now)}`,
      userExpired: `token ${userExpired}`,
      userRevoked: `token ${await newUserToken('alice')}`,
      userEnded: `token ${await newUserToken('alice', await oauthClient(fixture, 'ending'))}`,
      refreshToken: `token ${(await userToken(await signedIn(fixture, 'alice'), bot)).refreshToken}`,
      clientWrong: basic(bot.clientId, elsewhere.clientSecret),
    },
  }
  await endThings(world, revoked.token.id)
  return world
}

type Slug = (typeof apps)[number]['slug']
type Keys = Record<string, KeyedApp>

const basic = (id: string, secret: string) => `basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

export function idOf(ids: Record<string, number>, key: string): number {
  const id = ids[key]
  if (id === undefined) throw new Error(`There is no ${key}.`)
  return id
}

function keyOf(keys: Keys, slug: string): KeyedApp {
  const key = keys[slug]
  if (key === undefined) throw new Error(`${slug} has no key.`)
  return key
}

const nothing = { headers: null, payload: null }

function delivery(appId: number): DeliveryDraft {
  const sent = { guid: '0b989ba4-242f-11e5-81e1-c7b6966d2516', deliveredAt: '2030-01-01T00:00:00.000Z', redelivery: false, duration: 0.1 }
  const about = { event: 'ping', action: null, installationId: null, repositoryId: null, throttledAt: null }
  return { appId, ...sent, ...about, status: 'OK', statusCode: 200, url: 'https://bot.example/hooks', request: nothing, response: nothing }
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
  for (const name of ['acme/api', 'acme/vault', 'acme/web', 'widgets/core']) {
    ids[name] = (await call('GET', `/repos/${name}`)).body.id
  }
  for (const login of ['acme', 'alice', 'widgets']) ids[login] = (await call('GET', `/users/${login}`)).body.id
  return ids
}

/** Keys take long to make: only of the apps that sign. `bot-old` is one that is deleted later. */
async function keysOf(fixture: Fixture): Promise<Keys> {
  const keys: Keys = { 'bot-old': await keyedApp(fixture, 'bot') }
  for (const { slug } of apps) if (slug !== 'picky') keys[slug] = await keyedApp(fixture, slug)
  return keys
}

type Ids = Record<string, number>

/** The app whose installation it is, and what narrows its token. */
const instOf: Record<Parameters<World['again']>[0], (ids: Ids) => [Slug, object]> = {
  inst: () => ['bot', {}],
  instLess: () => ['less', {}],
  instOrg: () => ['organizer', {}],
  instElse: () => ['elsewhere', {}],
  instRepo: () => ['bot', { repositories: ['web'] }],
  instPerm: () => ['bot', { permissions: { deployments: 'read' } }],
}

function installationTokens(keys: Keys, ids: Ids, call: World['call']) {
  return async (slug: Slug, ...rest: [number] | [object, number]): Promise<string> => {
    const [body, now] = rest.length === 1 ? [{}, rest[0]] : rest
    const authorization = await appJwt(idOf(ids, `App/${slug}`), keyOf(keys, slug).pem, now)
    const path = `/app/installations/${idOf(ids, `Installation/${slug}`)}/access_tokens`
    const made = await call('POST', path, { authorization, body })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return made.body.token
  }
}

async function scopedToken({ call, clientId }: OAuthClient, value: string, narrowing: object): Promise<string> {
  const body = { access_token: value, ...narrowing }
  const made = await call('POST', `/applications/${clientId}/token/scoped`, { body })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  return made.body.token
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
