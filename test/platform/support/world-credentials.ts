// The credentials of a world's callers.

import { appJwt } from './app-jwt.ts'
import type { Caller } from './callers.ts'
import { type ConformingClient, conformingClient } from './conforming-client.ts'
import type { Fixture } from './fixture.ts'
import { type OAuthClient, oauthClient, signedIn, userToken } from './oauth-fixture.ts'
import { type KeyedApp, keyedApp } from './octokit-fixture.ts'

type Ids = Record<string, number>
type Keys = Record<string, KeyedApp>
type Clients = Record<'bot' | 'elsewhere', OAuthClient>
type Credentials<K extends Caller> = Record<K, string | null>

/** Callers by tokens of installations, which can be made again. */
export type NarrowedCaller = 'inst' | 'instLess' | 'instOrg' | 'instElse' | 'instRepo' | 'instPerm'

/** The app whose installation it is, and what narrows its token. */
const instOf: Readonly<Record<NarrowedCaller, readonly [slug: string, body: object]>> = {
  inst: ['bot', {}],
  instLess: ['less', {}],
  instOrg: ['organizer', {}],
  instElse: ['elsewhere', {}],
  instRepo: ['bot', { repositories: ['web'] }],
  instPerm: ['bot', { permissions: { deployments: 'read' } }],
}

export function idOf(ids: Ids, key: string): number {
  const id = ids[key]
  if (id === undefined) throw new Error(`There is no ${key}.`)
  return id
}

/** By slug; `bot-old` is one of the bot's that is deleted later. */
export async function keysOf(fixture: Fixture, slugs: readonly string[]): Promise<Keys> {
  const old = await keyedApp(fixture, 'bot')
  const keys = await Promise.all(slugs.map(async (slug) => [slug, await keyedApp(fixture, slug)] as const))
  return { 'bot-old': old, ...Object.fromEntries(keys) }
}

type Tools = {
  fixture: Fixture
  clients: Clients
  call: ConformingClient
  /** Of the platform's clock, in milliseconds. */
  now: number
  pat: (login: string, options?: object) => Promise<string>
  jwt: (slug: string, by?: string) => Promise<string>
  installationToken: (slug: string, body?: object) => Promise<string>
  again: (caller: NarrowedCaller) => Promise<string>
  newUserToken: (login: string, client?: OAuthClient) => Promise<string>
}

export function toolsOf(fixture: Fixture, ids: Ids, keys: Keys, clients: Clients): Tools {
  const tools: Tools = {
    fixture,
    clients,
    call: conformingClient(fixture.platform.url, null),
    now: Date.parse('2030-01-01T00:00:00Z'),
    pat: async (login, options) => `token ${await fixture.token(login, options)}`,
    jwt: (slug, by = slug) => appJwt(idOf(ids, `App/${slug}`), keyOf(keys, by).pem, tools.now),
    installationToken: async (slug, body = {}) => {
      const path = `/app/installations/${idOf(ids, `Installation/${slug}`)}/access_tokens`
      const made = await tools.call('POST', path, { authorization: await tools.jwt(slug), body })
      if (made.status !== 201) throw new Error(JSON.stringify(made.body))
      return made.body.token
    },
    again: (caller) => tools.installationToken(...instOf[caller]),
    newUserToken: async (login, client = clients.bot) => (await userToken(await signedIn(fixture, login), client)).token,
  }
  return tools
}

function keyOf(keys: Keys, slug: string): KeyedApp {
  const key = keys[slug]
  if (key === undefined) throw new Error(`${slug} has no key.`)
  return key
}

/** What will have run out when the clock is turned. */
export async function earlyCredentials({
  pat,
  installationToken,
  newUserToken,
}: Tools): Promise<Credentials<'userExpired' | 'instExpired' | 'tokenExpired'>> {
  return {
    userExpired: `token ${await newUserToken('alice')}`,
    instExpired: `token ${await installationToken('bot')}`,
    tokenExpired: await pat('alice', { expiresAt: '2030-01-01T01:00:00Z' }),
  }
}

export async function peoplesCredentials({
  fixture,
  pat,
}: Tools): Promise<Credentials<'anonymous' | 'stranger' | 'member' | 'admin' | 'readOnly' | 'owner'>> {
  return {
    anonymous: null,
    stranger: await pat('bob'),
    member: await pat('carol'),
    admin: await pat('alice'),
    readOnly: await pat('alice', { readOnly: true }),
    owner: `token ${fixture.owner}`,
  }
}

const basic = (id: string, secret: string) => `basic ${Buffer.from(`${id}:${secret}`).toString('base64')}`

export async function appsCredentials({
  clients,
  jwt,
  again,
  installationToken,
}: Tools): Promise<
  Credentials<
    | NarrowedCaller
    | 'jwt'
    | 'jwtElse'
    | 'jwtClosed'
    | 'jwtSuspended'
    | 'jwtForeignKey'
    | 'instClosed'
    | 'suspended'
    | 'client'
    | 'clientWrong'
  >
> {
  const { bot, elsewhere } = clients
  const inst = async (caller: NarrowedCaller) => `token ${await again(caller)}`
  return {
    jwt: await jwt('bot'),
    jwtElse: await jwt('elsewhere'),
    jwtClosed: await jwt('closed'),
    jwtSuspended: await jwt('sleepy'),
    jwtForeignKey: await jwt('bot', 'elsewhere'),
    inst: await inst('inst'),
    instLess: await inst('instLess'),
    instOrg: await inst('instOrg'),
    instElse: await inst('instElse'),
    instRepo: await inst('instRepo'),
    instPerm: await inst('instPerm'),
    instClosed: `token ${await installationToken('closed')}`,
    suspended: `token ${await installationToken('sleepy')}`,
    client: basic(bot.clientId, bot.clientSecret),
    clientWrong: basic(bot.clientId, elsewhere.clientSecret),
  }
}

export async function usersCredentials({
  fixture,
  clients,
  newUserToken,
}: Tools): Promise<
  Credentials<'userAdmin' | 'userMember' | 'userStranger' | 'userLess' | 'userElse' | 'userClosed' | 'userRepo' | 'userOther'>
> {
  const { bot, elsewhere } = clients
  return {
    userAdmin: `token ${await newUserToken('alice')}`,
    userMember: `token ${await newUserToken('carol')}`,
    userStranger: `token ${await newUserToken('bob')}`,
    userLess: `token ${await newUserToken('alice', await oauthClient(fixture, 'less'))}`,
    userElse: `token ${await newUserToken('alice', elsewhere)}`,
    userClosed: `token ${await newUserToken('carol', await oauthClient(fixture, 'closed'))}`,
    userRepo: `token ${await scopedToken(bot, await newUserToken('alice'), { target: 'acme', repositories: ['web'] })}`,
    userOther: `token ${await scopedToken(bot, await newUserToken('dave'), { target: 'widgets' })}`,
  }
}

async function scopedToken({ call, clientId }: OAuthClient, value: string, narrowing: object): Promise<string> {
  const body = { access_token: value, ...narrowing }
  const made = await call('POST', `/applications/${clientId}/token/scoped`, { body })
  if (made.status !== 200) throw new Error(JSON.stringify(made.body))
  return made.body.token
}

/** Those that are none, and those that are about to end. */
export async function deadCredentials({
  fixture,
  clients,
  jwt,
  again,
  installationToken,
  newUserToken,
}: Tools): Promise<
  Credentials<'garbage' | 'unknownScheme' | 'jwtKeyDeleted' | 'instRevoked' | 'instEnded' | 'userRevoked' | 'userEnded' | 'refreshToken'>
> {
  return {
    garbage: 'token ghs_000000000000000000000000000000000000',
    unknownScheme: 'Digest username="alice"',
    jwtKeyDeleted: await jwt('bot', 'bot-old'),
    instRevoked: `token ${await again('inst')}`,
    instEnded: `token ${await installationToken('ending')}`,
    userRevoked: `token ${await newUserToken('alice')}`,
    userEnded: `token ${await newUserToken('alice', await oauthClient(fixture, 'ending'))}`,
    refreshToken: `token ${(await userToken(await signedIn(fixture, 'alice'), clients.bot)).refreshToken}`,
  }
}
