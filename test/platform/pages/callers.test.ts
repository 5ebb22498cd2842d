// Every page with every kind of caller: who is sent to sign in, who gets in, and whose forms are not taken.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clientIdOf } from '../../../src/platform/domain/client-id.ts'
import { allPages } from '../../../src/platform/pages/all.ts'
import { type Browser, openBrowser, type Seen, unescaped } from '../support/browser.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { newStatus } from '../support/new-status.ts'
import { callbackUrl, signedIn } from '../support/oauth-fixture.ts'

/** alice administers acme; `narrow` is hers too, by a token whose scope opens nothing, and `readOnly`; carol is a member, bob a stranger. */
const people = ['stranger', 'member', 'admin', 'narrow', 'readOnly'] as const
type Person = (typeof people)[number]

/** A status, or where it leads. */
type Expected = number | string
type Row = { path: string; fields?: Record<string, string>; anonymous: Expected; people: Record<Person, Expected> }

const signIn = '/login'
const to = (
  stranger: Expected,
  member: Expected,
  admin: Expected,
  narrow: Expected = admin,
  readOnly: Expected = admin,
): Row['people'] => ({
  stranger,
  member,
  admin,
  narrow,
  readOnly,
})
const all = (status: Expected) => to(status, status, status)
const admins = (status: Expected, refused: number) => to(refused, refused, status, refused)

const manifest = (name: string) =>
  JSON.stringify({ name, url: 'https://bot.example', public: true, redirect_url: 'https://bot.example/made' })
const registering = (path: string, callers: Record<'show' | 'create' | 'form', Row['people']>): Record<string, Row> => ({
  [`GET ${path}`]: { path: `${path.replace('{org}', 'acme')}?name=A`, anonymous: signIn, people: callers.show },
  // Leads to the form, which says the rest.
  [`GET ${path}/form`]: { path: `${path.replace('{org}', 'acme')}/form`, anonymous: signIn, people: all(path.replace('{org}', 'acme')) },
  [`POST ${path}/form`]: {
    path: `${path.replace('{org}', 'acme')}/form`,
    fields: { name: 'CALLER' },
    anonymous: signIn,
    people: callers.form,
  },
  [`POST ${path}/text`]: { path: `${path.replace('{org}', 'acme')}/text`, fields: { name: 'A' }, anonymous: signIn, people: callers.show },
  // The form of another site: nothing happens yet.
  [`POST ${path}`]: {
    path: path.replace('{org}', 'acme'),
    fields: { manifest: manifest('A') },
    anonymous: `${path.replace('{org}', 'acme')}/manifest`,
    people: all(`${path.replace('{org}', 'acme')}/manifest`),
  },
  [`GET ${path}/manifest`]: {
    path: `${path.replace('{org}', 'acme')}/manifest?${new URLSearchParams({ manifest: manifest('A') })}`,
    anonymous: signIn,
    people: callers.show,
  },
  [`POST ${path}/manifest`]: {
    path: `${path.replace('{org}', 'acme')}/manifest`,
    fields: { manifest: manifest('A'), name: 'CALLER' },
    anonymous: signIn,
    people: callers.create,
  },
})

/** Nothing is pending there: whoever may answer hears that. A slug that is not typed right is told before anybody is asked about rights. */
const acting = (path: string, filledPath: string, slug: string): Record<string, Row> => {
  const act = (name: string, fields: Record<string, string>, done: Expected, readOnly: Expected = 403): [string, Row] => [
    `POST ${path}/${name}`,
    { path: `${filledPath}/${name}`, fields, anonymous: signIn, people: to(404, 404, done, 404, readOnly) },
  ]
  return Object.fromEntries([
    act('accept', { digest: 'of nothing' }, 409),
    act('refuse', { digest: 'of nothing' }, 409),
    act('repositories', { repositories: 'all', by_hand: 'bots' }, filledPath),
    act('suspend', {}, filledPath),
    act('unsuspend', {}, filledPath),
    act('uninstall', { slug: `not ${slug}` }, 422, 422),
  ])
}

const request = '/organizations/acme/settings/installation-requests/REQUEST'

const onlyWithScope = (status: Expected, readOnly: Expected = status) => to(status, status, status, 403, readOnly)
const ofAcme = '/organizations/acme/settings'

/** What is about the person alone, and about an organization as such. */
const peoplesPages: Record<string, Row> = {
  'GET /': { path: '/', anonymous: 200, people: all(200) },
  'GET /login/link': { path: '/login/link?code=none', anonymous: 410, people: all(410) },
  'POST /login/link': { path: '/login/link', fields: { code: 'none' }, anonymous: 410, people: all(410) },
  'GET /settings/account': { path: '/settings/account', anonymous: signIn, people: onlyWithScope(200) },
  // All of these have come with an access key, which sets no first password.
  'POST /settings/account/password': {
    path: '/settings/account/password',
    fields: { password: 'lamp orbit velvet 42', repeated: 'lamp orbit velvet 42' },
    anonymous: signIn,
    people: all(403),
  },
  'POST /settings/account/consent': {
    path: '/settings/account/consent',
    fields: { consent_from: 'manifests' },
    anonymous: signIn,
    people: onlyWithScope('/settings/account', 403),
  },
  'POST /settings/account/sessions/end': {
    path: '/settings/account/sessions/end',
    anonymous: signIn,
    people: onlyWithScope('/settings/account', 403),
  },
  'POST /settings/account/sessions/{id}/end': {
    path: '/settings/account/sessions/999/end',
    anonymous: signIn,
    people: onlyWithScope(404, 403),
  },
  'POST /settings/account/authorizations/{id}/revoke': {
    path: '/settings/account/authorizations/999/revoke',
    anonymous: signIn,
    people: onlyWithScope(404, 403),
  },
  'GET /settings/tokens': { path: '/settings/tokens', anonymous: signIn, people: onlyWithScope(200) },
  'POST /settings/tokens': {
    path: '/settings/tokens',
    // Without the field that says which form it is, nothing is made.
    fields: { name: 'made by the table', expires: '7', scope: 'repo' },
    anonymous: signIn,
    people: onlyWithScope(409, 403),
  },
  'POST /settings/tokens/{id}/revoke': {
    path: '/settings/tokens/999/revoke',
    anonymous: signIn,
    people: onlyWithScope(404, 403),
  },
  'GET /settings/organizations': { path: '/settings/organizations', anonymous: signIn, people: all(200) },
  'GET /organizations/{org}/settings': { path: ofAcme, anonymous: signIn, people: admins(200, 404) },
  'POST /organizations/{org}/settings/members': {
    path: `${ofAcme}/members`,
    fields: { login: 'carol', role: 'member' },
    anonymous: signIn,
    people: to(404, 404, ofAcme, 404, 403),
  },
  'POST /organizations/{org}/settings/members/{user}/remove': {
    path: `${ofAcme}/members/nobody/remove`,
    anonymous: signIn,
    people: to(404, 404, 404, 404, 403),
  },
  'POST /organizations/{org}/settings/consent': {
    path: `${ofAcme}/consent`,
    fields: { consent_from: 'manifests' },
    anonymous: signIn,
    people: to(404, 404, ofAcme, 404, 403),
  },
  'GET /audit-log': { path: '/audit-log', anonymous: signIn, people: onlyWithScope(200) },
  'GET /organizations/{org}/settings/audit-log': {
    path: `${ofAcme}/audit-log`,
    anonymous: signIn,
    people: to(404, 404, 200, 403, 200),
  },
}

/** The settings of an app: of `own`, which is alice's, and of `closed`. Nothing is sent that could be taken. */
const settingsOf = (method: 'GET' | 'POST', below: string, people: Row['people'], filledBelow = below): Record<string, Row> => ({
  [`${method} /settings/apps/{slug}${below}`]: { path: `/settings/apps/own${filledBelow}`, anonymous: signIn, people },
  [`${method} /organizations/{org}/settings/apps/{slug}${below}`]: {
    path: `/organizations/acme/settings/apps/closed${filledBelow}`,
    anonymous: signIn,
    people,
  },
})
const settings = (below: string) => settingsOf('GET', below, to(404, 404, 200, 404, 200))
const setting = (below: string, status: number, filledBelow?: string) =>
  settingsOf('POST', below, to(404, 404, status, 404, 403), filledBelow)

/** The form with what is not the fleet's name, and an approval that nobody has given. */
const fleetPages = (path: string, filledPath: string): Record<string, Row> => ({
  [`GET ${path}`]: { path: filledPath, anonymous: signIn, people: admins(200, 404) },
  [`POST ${path}/approve`]: {
    path: `${filledPath}/approve`,
    fields: { digest: 'of nothing', fleet: 'another' },
    anonymous: signIn,
    people: to(404, 404, 422, 404, 403),
  },
  [`POST ${path}/withdraw`]: {
    path: `${filledPath}/withdraw`,
    fields: { digest: 'of nothing' },
    anonymous: signIn,
    people: to(404, 404, 404, 404, 403),
  },
})

/** About `closed`, a private app of acme, where the path names an app. */
const table: Record<string, Row> = {
  ...peoplesPages,
  'GET /login': { path: '/login', anonymous: 200, people: all(200) },
  'POST /login': { path: '/login', fields: { token: 'awp_none' }, anonymous: 422, people: all(422) },
  'POST /logout': { path: '/logout', anonymous: signIn, people: all(signIn) },
  'GET /login/oauth/authorize': {
    path: '/login/oauth/authorize?client_id=CLIENT',
    anonymous: signIn,
    people: to(404, 200, 200, 403, 403),
  },
  'POST /login/oauth/authorize': {
    path: '/login/oauth/authorize',
    fields: { client_id: 'CLIENT', decision: 'approve', consent: 'CONSENT' },
    anonymous: signIn,
    people: to(404, callbackUrl, callbackUrl, 403, 403),
  },
  'GET /apps/{slug}/installations/new': { path: '/apps/closed/installations/new', anonymous: signIn, people: to(404, 200, 200) },
  'GET /apps/{slug}/installations/new/permissions': {
    path: '/apps/closed/installations/new/permissions?target_id=ACME',
    anonymous: signIn,
    people: to(404, 200, 200),
  },
  'POST /apps/{slug}/installations/new': {
    path: '/apps/closed/installations/new',
    fields: { target_id: 'ACME', repositories: 'all', consent: 'CONSENT', by_hand: 'bots' },
    anonymous: signIn,
    people: to(404, 200, '/organizations/acme/settings/installations/ID', 403, 403),
  },
  'GET /settings/installations/{id}': { path: '/settings/installations/OWN', anonymous: signIn, people: admins(200, 404) },
  'GET /organizations/{org}/settings/installations/{id}': {
    path: '/organizations/acme/settings/installations/ID',
    anonymous: signIn,
    people: admins(200, 404),
  },
  ...acting('/settings/installations/{id}', '/settings/installations/OWN', 'own'),
  ...acting('/organizations/{org}/settings/installations/{id}', '/organizations/acme/settings/installations/ID', 'closed'),
  'GET /settings/installations': { path: '/settings/installations', anonymous: signIn, people: to(200, 200, 200, 404) },
  'GET /organizations/{org}/settings/installations': {
    path: '/organizations/acme/settings/installations',
    anonymous: signIn,
    people: admins(200, 404),
  },
  'GET /organizations/{org}/settings/installation-requests/{id}': { path: request, anonymous: signIn, people: admins(200, 404) },
  'POST /organizations/{org}/settings/installation-requests/{id}/approve': {
    path: `${request}/approve`,
    fields: { consent: 'of nothing' },
    anonymous: signIn,
    people: to(404, 404, 409, 404, 403),
  },
  'POST /organizations/{org}/settings/installation-requests/{id}/decline': {
    path: `${request.replace('REQUEST', 'OTHER')}/decline`,
    anonymous: signIn,
    // The read-only one comes last, when it is gone.
    people: to(404, 404, '/organizations/acme/settings/installations', 404, 404),
  },
  'POST /settings/installation-requests/{id}/withdraw': {
    path: '/settings/installation-requests/REQUEST/withdraw',
    anonymous: signIn,
    // Whoever made it takes it back, and nobody else.
    people: to(404, '/settings/installations', 404),
  },
  'GET /market': { path: '/market', anonymous: 200, people: all(200) },
  'GET /apps/{slug}': { path: '/apps/closed', anonymous: 404, people: to(404, 200, 200) },
  ...registering('/settings/apps/new', {
    show: to(200, 200, 200, 403),
    create: to('https://bot.example/made', 'https://bot.example/made', 'https://bot.example/made', 403, 403),
    form: to('/settings/apps/made', '/settings/apps/made', '/settings/apps/made', 403, 403),
  }),
  ...registering('/organizations/{org}/settings/apps/new', {
    show: admins(200, 403),
    create: to(403, 403, 'https://bot.example/made', 403, 403),
    form: to(403, 403, '/organizations/acme/settings/apps/made', 403, 403),
  }),
  'GET /settings/apps': { path: '/settings/apps', anonymous: signIn, people: to(200, 200, 200, 404, 200) },
  'GET /organizations/{org}/settings/apps': {
    path: '/organizations/acme/settings/apps',
    anonymous: signIn,
    people: to(404, 404, 200, 404, 200),
  },
  ...settings(''),
  ...setting('', 409),
  ...settings('/permissions'),
  ...setting('/permissions', 409),
  ...settings('/installations'),
  ...Object.assign(
    {},
    ...['suspend', 'unsuspend', 'uninstall'].map((kind) => setting(`/installations/{id}/${kind}`, 404, `/installations/0/${kind}`)),
  ),
  ...settings('/danger'),
  ...Object.assign({}, ...['rename', 'visibility', 'transfer', 'guard', 'delete'].map((deed) => setting(`/danger/${deed}`, 409))),
  ...settings('/deliveries'),
  ...settingsOf('GET', '/deliveries/{id}', to(404, 404, 404, 404, 404), '/deliveries/0'),
  ...setting('/deliveries/{id}/redeliver', 404, '/deliveries/0/redeliver'),
  ...setting('/deliveries/ping', 422),
  ...settings('/credentials'),
  ...setting('/credentials/keys', 409),
  ...setting('/credentials/keys/{id}/delete', 404, '/credentials/keys/0/delete'),
  ...setting('/credentials/keys/{id}/end', 404, '/credentials/keys/0/end'),
  ...setting('/credentials/secrets', 409),
  ...setting('/credentials/secrets/{id}/delete', 404, '/credentials/secrets/0/delete'),
  ...setting('/credentials/secrets/{id}/end', 404, '/credentials/secrets/0/end'),
  ...setting('/hook', 422),
  'GET /settings/fleets': { path: '/settings/fleets', anonymous: signIn, people: to(200, 200, 200, 404, 200) },
  'GET /organizations/{org}/settings/fleets': { path: `${ofAcme}/fleets`, anonymous: signIn, people: admins(200, 404) },
  ...fleetPages('/settings/fleets/{fleet}', '/settings/fleets/alices'),
  ...fleetPages('/organizations/{org}/settings/fleets/{fleet}', `${ofAcme}/fleets/bots`),
}

let fixture: Fixture
const browsers = new Map<Person, () => Promise<Browser>>()
let filled: Record<string, string>

beforeAll(async () => {
  fixture = await startFixture()
  const asking = { authorization: { callbackUrls: [callbackUrl] }, permissions: { repository: { contents: 'read' } } }
  await mustSubmit(fixture.call, 'bots', [
    create(app('closed', 'acme', asking)),
    create(installation('closed', 'acme', { repositories: ['api'] })),
    create(app('own', 'alice')),
    create(installation('own', 'alice')),
  ])
  const [closed, own] = [await record(fixture.call, 'Installation/closed@acme'), await record(fixture.call, 'Installation/own@alice')]
  const spoken = await fixture.call('PUT', '/api/v1/fleets/alices/status', { body: newStatus({ space: 'alice' }) })
  expect(spoken.status).toBe(200)
  const alice = await signedIn(fixture, 'alice')
  const chooser = await alice.get('/apps/closed/installations/new')
  const acme = /target_id=(\d+)/.exec(chooser.text)?.[1] ?? ''
  const form = await alice.get(`/apps/closed/installations/new/permissions?target_id=${acme}`)
  const carol = await fixture.token('carol')
  const request = async (slug: string) => {
    await mustSubmit(fixture.call, slug, [create(app(slug, 'acme'))])
    const wish = { app: slug, space: 'acme', repositories: 'all' }
    return String((await fixture.call('POST', '/api/v1/installations', { token: carol, body: wish })).body.id)
  }
  filled = {
    REQUEST: await request('wished'),
    OTHER: await request('declined'),
    CLIENT: clientIdOf((await record(fixture.call, 'App/closed')).id),
    ACME: acme,
    ID: String(closed.id),
    OWN: String(own.id),
    CONSENT: /name="consent" value="([^"]*)"/.exec(form.text)?.[1] ?? '',
  }
  browsers.set('stranger', () => signedIn(fixture, 'bob'))
  browsers.set('member', () => signedIn(fixture, 'carol'))
  browsers.set('admin', () => signedIn(fixture, 'alice'))
  browsers.set('readOnly', async () => signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true })))
  browsers.set('narrow', async () => signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['notifications'] })))
})
afterAll(() => fixture.stop())

let names = 0
const fill = (text: string) =>
  text
    .replaceAll(/\b(CLIENT|ACME|ID|OWN|CONSENT|REQUEST|OTHER)\b/g, (word) => filled[word] ?? word)
    .replaceAll('CALLER', () => `Made ${++names}`)

const csrfOf = ({ text }: Seen) => unescaped(/name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? '')

async function send(browser: Browser, method: string, { path, fields = {} }: Row, csrf: string | null): Promise<Seen> {
  if (method === 'GET') return browser.get(fill(path))
  const sent = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, fill(value)]))
  return browser.post(fill(path), { ...sent, ...(csrf === null ? {} : { csrf }) })
}

/** Of what is made under a name of its own, the name's number is left out. */
const outcome = ({ status, location }: Seen): Expected =>
  status === 303 ? (location ?? '').replace(/\?.*/s, '').replace(/\/made-\d+$/, '/made') : status
const open = (person: Person) => (browsers.get(person) ?? (() => Promise.reject(new Error(person))))()

test('the table has every page', () => {
  expect(Object.keys(table).toSorted()).toEqual(allPages.map(({ method, path }) => `${method} ${path}`).toSorted())
})

describe.each(Object.entries(table))('%s', (name, row) => {
  const [method = ''] = name.split(' ')

  test('answers nobody, and somebody whose session is over, alike', async () => {
    for (const cookie of [null, `appward_session=${'x'.repeat(43)}`]) {
      const browser = openBrowser(fixture.platform.url)
      browser.cookie = cookie
      const csrf = csrfOf(await browser.get('/login'))
      expect(outcome(await send(browser, method, row, csrf))).toBe(row.anonymous)
    }
  })

  test.each(people)('answers the %s as the table says', async (person) => {
    const browser = await open(person)
    const expected = row.people[person]
    const csrf = csrfOf(await browser.get('/login'))
    const seen = await send(browser, method, row, csrf)
    expect(outcome(seen), seen.text).toBe(typeof expected === 'string' ? fill(expected) : expected)
  })
})

const forms = allPages.filter(({ method, foreign }) => method === 'POST' && foreign !== true).map(({ path }) => path)

describe.each(forms)('the form to %s', (path) => {
  const row = table[`POST ${path}`] as Row

  test('is not taken without the token of the browser, nor with that of another', async () => {
    const [admin, bob] = [await open('admin'), await open('stranger')]
    const others = csrfOf(await bob.get('/login'))
    expect(others).not.toBe('')
    for (const csrf of [null, '', others, csrfOf(await openBrowser(fixture.platform.url).get('/login'))]) {
      expect((await send(admin, 'POST', row, csrf)).status).toBe(403)
      expect((await send(openBrowser(fixture.platform.url), 'POST', row, csrf)).status).toBe(403)
    }
  })
})

describe('the page that installs', () => {
  const path = () => fill('/apps/closed/installations/new/permissions?target_id=ACME')

  test('shows its present choice to admins, and nobody else whether the app is there', async () => {
    await fixture.call('PATCH', '/api/v1/installations/closed/acme', { body: { repositories: ['api'] } })
    expect((await (await open('admin')).get(path())).text).toContain('value="api" checked')
    for (const person of ['member', 'narrow'] as const)
      expect((await (await open(person)).get(path())).text).not.toMatch(/value="(api|selected)" checked/)
  })

  test('names private repositories where the token is for repositories', async () => {
    expect((await (await open('member')).get(path())).text).toContain('vault')
    expect((await (await open('narrow')).get(path())).text).not.toContain('vault')
  })
})
