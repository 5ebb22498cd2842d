// The routes that are about no repository: requests of each, with the line of the table that says who may what.
import { openBrowser } from './browser.ts'
import { signedIn } from './oauth-fixture.ts'
import type { Row } from './outcomes.ts'
import type { World } from './world.ts'
import { idOf } from './world-credentials.ts'

export type Case = Pick<Row, 'probe'> & { like: string; status?: number }

const absent = 999_999
const id = (key: string, path: (id: number) => string, body?: object): Row['probe'] => {
  return ({ ids }) => ({ path: path(idOf(ids, key)), ...(body === undefined ? {} : { body }) })
}
const at = (path: string, body?: object): Row['probe'] => {
  return () => ({ path, ...(body === undefined ? {} : { body }) })
}

async function must(answer: Promise<{ status: number; body: unknown }>, ...statuses: number[]) {
  const { status, body } = await answer
  // biome-ignore lint/suspicious/noExplicitAny: the bodies of answers are looked into
  if (statuses.includes(status)) return body as any
  throw new Error(JSON.stringify(body))
}

/** An installation of the bot that may end: in alice's own space. Who is to be refused is shown the one in acme. */
const expendable =
  (below = ''): Row['probe'] =>
  async ({ fixture, ids }, ok) => {
    if (!ok) return { path: `/app/installations/${idOf(ids, 'Installation/bot')}${below}` }
    const body = { app: 'bot', space: 'alice', repositories: 'all' }
    await must(fixture.call('POST', '/api/v1/installations', { body }), 201, 409)
    const { id } = await must(fixture.call('GET', '/api/v1/installations/bot/alice'), 200)
    return { path: `/app/installations/${id}${below}` }
  }

/** `picky` is for api and web; vault comes and goes. */
const selecting =
  (there: boolean): Row['probe'] =>
  async ({ as, call, ids }, ok) => {
    const path = `/user/installations/${idOf(ids, 'Installation/picky')}/repositories/${idOf(ids, 'acme/vault')}`
    if (ok) await must(call(there ? 'PUT' : 'DELETE', path, { authorization: as.owner }), 204, 404)
    return { path }
  }

const elsewhere: Row['probe'] = ({ ids }) => ({
  path: `/user/installations/${idOf(ids, 'Installation/elsewhere')}/repositories/${idOf(ids, 'widgets/core')}`,
})

/** The token of the call is used up by it. */
const ownToken: Row['probe'] = async ({ again }, ok, caller) => {
  const fresh = ok && caller.startsWith('inst') ? `token ${await again(caller as Parameters<World['again']>[0])}` : undefined
  return { path: '/installation/token', ...(fresh === undefined ? {} : { authorization: fresh }) }
}

/** About a user token of erin, who is a member of acme and comes by nothing else. */
const ofToken =
  (below: string, more: object = {}): Row['probe'] =>
  async ({ clients, newUserToken }, ok) => ({
    path: `/applications/${clients.bot.clientId}/${below}`,
    body: { access_token: ok ? await newUserToken('erin') : 'ghu_none', ...more },
  })
const ofOtherClient =
  (below: string, more: object = {}): Row['probe'] =>
  ({ clients }) => ({ path: `/applications/${clients.elsewhere.clientId}/${below}`, body: { access_token: 'ghu_none', ...more } })
const ofClient = (below: string, status = 200, more: object = {}): Case[] => [
  { like: 'client', status, probe: ofToken(below, more) },
  { like: 'client/other', status, probe: ofOtherClient(below, more) },
]

let registered = 0

/** A code for the credentials of an app that alice has just registered from a manifest. */
const code: Row['probe'] = async ({ fixture }, ok) => {
  if (!ok) return { path: '/app-manifests/none/conversions' }
  const name = `Made ${++registered}`
  const manifest = JSON.stringify({ name, url: 'https://bot.example', public: true, redirect_url: 'https://bot.example/made' })
  const form = await openBrowser(fixture.platform.url).post('/settings/apps/new', { manifest })
  const alice = await signedIn(fixture, 'alice')
  const seen = await alice.submit(await alice.get(form.location ?? ''), '/settings/apps/new/manifest')
  return { path: `/app-manifests/${new URL(seen.location ?? '').searchParams.get('code')}/conversions` }
}

const installation = '/app/installations/{installation_id}'
const selection = '/user/installations/{installation_id}/repositories/{repository_id}'
const own = (path: string): Case[] => [{ like: 'app', probe: at(path) }]
const about = (key: string, path: (id: number) => string, status = 200, body?: object): Case[] => [
  { like: 'app/its', status, probe: id(key, path, body) },
]
const bot = 'Installation/bot'

export const appRows: Readonly<Record<string, readonly Case[]>> = {
  'GET /app': own('/app'),
  'GET /app/installations': own('/app/installations'),
  'GET /app/installation-requests': own('/app/installation-requests'),
  'GET /app/hook/config': own('/app/hook/config'),
  'PATCH /app/hook/config': [{ like: 'app/write', probe: at('/app/hook/config', { content_type: 'form' }) }],
  'GET /app/hook/deliveries': own('/app/hook/deliveries'),
  'GET /app/hook/deliveries/{delivery_id}': about('delivery', (id) => `/app/hook/deliveries/${id}`),
  'POST /app/hook/deliveries/{delivery_id}/attempts': [
    { like: 'app/its-write', status: 202, probe: id('delivery', (id) => `/app/hook/deliveries/${id}/attempts`) },
  ],
  [`GET ${installation}`]: [
    ...about(bot, (id) => `/app/installations/${id}`),
    { like: 'app/absent', probe: at(`/app/installations/${absent}`) },
  ],
  [`POST ${installation}/access_tokens`]: [
    { like: 'app/its-write', status: 201, probe: id(bot, (id) => `/app/installations/${id}/access_tokens`, {}) },
  ],
  [`PUT ${installation}/suspended`]: [{ like: 'app/its-write', status: 204, probe: expendable('/suspended') }],
  [`DELETE ${installation}/suspended`]: [{ like: 'app/its-write', status: 204, probe: expendable('/suspended') }],
  [`DELETE ${installation}`]: [{ like: 'app/its-write', status: 204, probe: expendable() }],
  'GET /orgs/{org}/installation': [
    { like: 'app/its', probe: at('/orgs/acme/installation') },
    { like: 'app/absent', probe: at('/orgs/nobody/installation') },
  ],
  'GET /users/{username}/installation': [
    { like: 'app/its', probe: at('/users/acme/installation') },
    { like: 'app/absent', probe: at('/users/carol/installation') },
  ],
  'GET /installation/repositories': [{ like: 'inst', probe: at('/installation/repositories') }],
  'DELETE /installation/token': [{ like: 'inst/end', status: 204, probe: ownToken }],
  'GET /apps/{app_slug}': [
    { like: 'known', probe: at('/apps/bot') },
    { like: 'known/private', probe: at('/apps/closed') },
    { like: 'known/absent', probe: at('/apps/nothing') },
  ],
  'GET /orgs/{org}/installations': [
    { like: 'org', probe: at('/orgs/acme/installations') },
    { like: 'org/absent', probe: at('/orgs/nobody/installations') },
  ],
  'GET /user/installations': [{ like: 'user', probe: at('/user/installations') }],
  'GET /user/installations/{installation_id}/repositories': [
    { like: 'user/its', probe: id(bot, (id) => `/user/installations/${id}/repositories`) },
    { like: 'user/absent', probe: at(`/user/installations/${absent}/repositories`) },
  ],
  [`PUT ${selection}`]: [
    { like: 'select', status: 204, probe: selecting(false) },
    { like: 'select/else', status: 204, probe: elsewhere },
    { like: 'select/absent', probe: at(`/user/installations/${absent}/repositories/1`) },
  ],
  [`DELETE ${selection}`]: [
    { like: 'select', status: 204, probe: selecting(true) },
    { like: 'select/absent', probe: at(`/user/installations/${absent}/repositories/1`) },
  ],
  'POST /applications/{client_id}/token': ofClient('token'),
  'PATCH /applications/{client_id}/token': ofClient('token'),
  'DELETE /applications/{client_id}/token': ofClient('token', 204),
  'DELETE /applications/{client_id}/grant': ofClient('grant', 204),
  'POST /applications/{client_id}/token/scoped': ofClient('token/scoped', 200, { target: 'acme', repositories: ['web'] }),
  'POST /app-manifests/{code}/conversions': [
    { like: 'code', status: 201, probe: code },
    { like: 'code/absent', probe: at('/app-manifests/none/conversions') },
  ],
  'GET /rate_limit': [{ like: 'limits', probe: at('/rate_limit') }],
  'GET /': [{ like: 'open', probe: at('/') }],
  'GET /meta': [{ like: 'open', probe: at('/meta') }],
  'GET /user': [{ like: 'self', probe: at('/user') }],
  'GET /users/{username}': [
    { like: 'open', probe: at('/users/alice') },
    { like: 'open', probe: at('/users/bot%5Bbot%5D') },
    { like: 'bot/private', probe: at('/users/closed%5Bbot%5D') },
    { like: 'open/absent', probe: at('/users/nobody') },
    { like: 'open/absent', probe: at('/users/nothing%5Bbot%5D') },
  ],
  'GET /orgs/{org}': [
    { like: 'open', probe: at('/orgs/acme') },
    { like: 'open/absent', probe: at('/orgs/nobody') },
  ],
}
