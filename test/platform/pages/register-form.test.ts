// The registration form: what its address fills in, what it says of the rest, the manifest beside it, and the app that comes of it.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import catalog from '../../../schemas/catalog/registration-params.json' with { type: 'json' }
import { convert } from '../../../src/convert/convert.ts'
import { type Browser, openBrowser, type Seen, unescaped } from '../support/browser.ts'
import { app, create, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

const own = '/settings/apps/new'
const ofAcme = '/organizations/acme/settings/apps/new'

let fixture: Fixture
let alice: Browser
beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

/** What the form holds as it is loaded: texts and choices by name. */
function valuesOf({ text }: Seen): Record<string, string[]> {
  const form = /<form method="post" action="[^"]*\/form" id="register">([\s\S]*?)<\/form>/.exec(text)?.[1] ?? ''
  const values: Record<string, string[]> = {}
  const add = (name: string | undefined, value: string | undefined) => {
    if (name !== undefined) values[name] = [...(values[name] ?? []), unescaped(value ?? '')]
  }
  for (const [, attributes = ''] of form.matchAll(/<input ([^>]*)>/g)) {
    const [name, value] = ['name', 'value'].map((each) => new RegExp(`\\b${each}="([^"]*)"`).exec(attributes)?.[1])
    if (!/type="(radio|checkbox)"/.test(attributes) || /\bchecked\b/.test(attributes)) add(name, value)
  }
  for (const [, name, value] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>\n([\s\S]*?)<\/textarea>/g)) add(name, value)
  for (const [, name, options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([\s\S]*?)<\/select>/g))
    add(name, /<option value="([^"]*)" selected>/.exec(options)?.[1])
  return values
}

/** The fields that a person sends: those of the page, and others in their place. */
async function send(from: Seen, fields: Record<string, string | string[]>, path = own, browser = alice): Promise<Seen> {
  return browser.post(`${path}/form`, { ...valuesOf(from), ...fields })
}

const manifestOf = ({ text }: Seen) => unescaped(/<pre id="manifest"[^>]*>([\s\S]*?)<\/pre>/.exec(text)?.[1] ?? 'none')
/** What is said of the address: each parameter, with its value where that is shown, and the words. */
function toldOf({ text }: Seen): string[][] {
  const notice = text.slice(text.indexOf('filled in the form'), text.indexOf('<div class="split">'))
  return [...notice.matchAll(/<li><code>([\s\S]*?)<\/code><br>([\s\S]*?)<\/li>/g)].map(([, told = '', words = '']) => {
    const [parameter = '', ...given] = unescaped(told).split(' = ')
    return [parameter, given.join(' = '), unescaped(words)]
  })
}
const faultOf = ({ text }: Seen, id: string) => {
  const at = text.indexOf(`id="${id}-fault">`)
  return at < 0 ? null : unescaped(text.slice(at + id.length + 12).split('<')[0] ?? '')
}

describe('the address fills in', () => {
  /** For each parameter of the catalog what it is given, and what the form then holds. */
  const given: Record<string, [query: string, field: string, values: string[] | undefined]> = {
    name: ['name=CI%20Insights', 'name', ['CI Insights']],
    description: ['description=Build+health', 'description', ['Build health']],
    url: ['url=https://ci.example.com', 'homepage', ['https://ci.example.com']],
    callback_urls: [
      'callback_urls[]=https://a.example/1&callback_urls[]=https://a.example/2',
      'authorization.callbackUrls',
      ['https://a.example/1\nhttps://a.example/2'],
    ],
    callback_url: ['callback_url=https://a.example/1', 'authorization.callbackUrls', ['https://a.example/1']],
    request_oauth_on_install: ['request_oauth_on_install=true', 'authorization.requestOAuthOnInstall', ['on']],
    setup_url: ['setup_url=https://a.example/setup', 'authorization.setupUrl', ['https://a.example/setup']],
    setup_on_update: ['setup_on_update=true', 'authorization.setupOnUpdate', ['on']],
    public: ['public=true', 'visibility', ['public']],
    webhook_active: ['webhook_active=true', 'webhook.active', ['on']],
    webhook_url: ['webhook_url=https://a.example/hook', 'webhook.url', ['https://a.example/hook']],
    webhook_secret: ['webhook_secret=written-down', 'webhook.secret', ['']],
    events: ['events[]=check_run&events[]=push', 'events', ['check_run', 'push']],
    domain: ['domain=a.example', 'domain', undefined],
    single_file_name: ['single_file_name=a.yml', 'singleFilePaths', ['a.yml']],
    single_file_paths: ['single_file_paths[]=b.yml&single_file_paths[]=a.yml', 'singleFilePaths', ['b.yml\na.yml']],
    '<permission name>': ['contents=write&members=read&emails=read', 'permissions.repository.contents', ['write']],
  }

  test('every parameter of the catalog is tried', () => {
    expect(Object.keys(given).toSorted()).toEqual(catalog.parameters.map(({ name }) => name).toSorted())
  })

  test.each(Object.entries(given))('%s', async (_name, [query, field, values]) => {
    for (const path of [own, ofAcme]) {
      const seen = await alice.get(`${path}?${query}`)
      expect(seen.status).toBe(200)
      expect(valuesOf(seen)[field]).toEqual(values)
    }
  })

  test('user and organization permissions too', async () => {
    const values = valuesOf(await alice.get(`${own}?members=read&emails=read&administration=write`))
    expect([values['permissions.organization.members'], values['permissions.user.emails']]).toEqual([['read'], ['read']])
    expect(values['permissions.repository.administration']).toEqual(['write'])
  })

  test('the webhook is off, but on where the parameters are of the old set, which is said', async () => {
    expect(valuesOf(await alice.get(`${own}?callback_urls[]=https://a.example`))['webhook.active']).toBeUndefined()
    const old = await alice.get(`${own}?callback_url=https://a.example`)
    expect(valuesOf(old)['webhook.active']).toEqual(['on'])
    expect(toldOf(old)).toContainEqual(['webhook_active', '', 'On, as the old set of parameters has it.'])
    expect(valuesOf(await alice.get(`${own}?callback_url=https://a.example&webhook_active=false`))['webhook.active']).toBeUndefined()
  })

  test.each(catalog.examples)('the documented example ($version): $query', async ({ query }) => {
    const seen = await alice.get(`${ofAcme}?${query}`)
    expect(seen.status).toBe(200)
    const { text } = convert(`https://github.com/organizations/acme/settings/apps/new?${query}`, { from: 'url', to: 'appward' })
    expect(manifestOf(seen)).toBe(text)
  })

  test('nothing, where the address says nothing; and then nothing is wrong', async () => {
    const seen = await alice.get(own)
    expect(toldOf(seen)).toEqual([])
    expect(seen.text).not.toMatch(/class="fault"|aria-invalid/)
    expect(valuesOf(seen)).toMatchObject({ name: [''], visibility: ['private'] })
  })
})

describe('the page names', () => {
  test.each([
    ['events[]=isues', 'events[]', 'isues', 'Did you mean "issues"?'],
    ['isues=write', 'isues', 'write', 'Did you mean "issues"?'],
    ['callbak_url=https://a.example', 'callbak_url', 'https://a.example', 'was it meant to be callback_url?'],
    ['colour=red', 'colour', 'red', 'There is no such parameter.'],
    ['contents=admin', 'contents', 'admin', 'It has: read, write'],
    ['contents=all', 'contents', 'all', 'no level "all"'],
    ['public=yes', 'public', 'yes', 'It must be true or false'],
    ['events=push', 'events', 'push', 'events[]=VALUE'],
    ['name=a&name=b', 'name', 'a, b', 'the last one counts'],
    ['multiple_single_files=true', 'multiple_single_files', 'true', 'number of paths'],
    ['domain=a.example', 'domain', 'a.example', 'retired'],
    ['content_references=read', 'content_references', 'read', 'retired'],
    ['events[]=content_reference', 'events[]', 'content_reference', 'retired'],
    ['events[]=installation', 'events[]', 'installation', 'delivered to every app'],
    ['enterprise_teams=read', 'enterprise_teams', 'read', 'enterprise permission'],
    ['url=ftp://a.example', 'url', 'ftp://a.example', 'The homepage must be an address that begins with https://'],
    ['callback_urls[]=https://a.example&callback_urls[]=http://b.example', 'callback_urls[]', 'http://b.example', 'must use https'],
    [`name=${'n'.repeat(35)}`, 'name', 'n'.repeat(35), 'at most 34 characters'],
    ['webhook_active=true', 'webhook_active', '', 'has no URL'],
    ['events[]=push', 'events[]', '', 'webhook is off'],
    ['webhook_active=true&webhook_url=https://a.example&events[]=issues', 'events[]', 'issues', 'needs the permission issues: read'],
    ['description=%FF', 'description', '\u{FFFD}', 'percent-encoding is malformed'],
  ])('%s', async (query, parameter, value, words) => {
    const told = toldOf(await alice.get(`${own}?${query}`))
    const row = told.find(([name, given, text = '']) => name === parameter && given === value && text.includes(words))
    expect(row, JSON.stringify(told)).toBeDefined()
  })

  test('a secret in the address, which is not read and not shown; nor are other credentials', async () => {
    const token = `ghp_${'a'.repeat(36)}`
    const query = `webhook_secret=hunter2-hunter2&description=${token}&url=https://user:hunter3@a.example&${token}=read&secret=hunter4&token=hunter5`
    const seen = await alice.get(`${own}?${query}`)
    expect(seen.text.replaceAll(/value="[^"]*return_to[^"]*"/g, '')).not.toMatch(/hunter\d|ghp_a/)
    expect(toldOf(seen)).toContainEqual(['webhook_secret', '', expect.stringContaining('kept in histories and logs')])
  })

  test('what is told keeps the names of parameters, and sends nobody to a command', async () => {
    const query = 'single_file=read&single_file_name=a.yml&single_file_paths[]=b.yml&events=label&events[]=nothing'
    expect(toldOf(await alice.get(`${own}?${query}`))).toEqual([
      ['events', 'label', 'A list is written events[]=VALUE, once for each value.'],
      ['single_file_name', 'a.yml', 'single_file_paths[] is there as well, and counts.'],
      ['events[]', 'nothing', 'There is no event "nothing". The form lists those that there are.'],
    ])
  })

  test('a retired event and a permission that an app cannot have, and the form goes without them', async () => {
    const seen = await alice.get(`${own}?contents=read&contents_=read&vulnerability_alerts=admin&events[]=none&events[]=push&events[]=push`)
    expect(valuesOf(seen)).toMatchObject({ 'permissions.repository.contents': ['read'], events: ['push'] })
    expect(toldOf(seen).map(([name]) => name)).toEqual(expect.arrayContaining(['contents_', 'vulnerability_alerts', 'events[]']))
  })

  test('what is hostile as text', async () => {
    const evil = '"><script>alert(1)</script>\u202e'
    const seen = await alice.get(`${own}?${new URLSearchParams({ name: evil, description: evil, [evil]: evil, 'events[]': evil })}`)
    expect(seen.status).toBe(200)
    expect(seen.text).not.toContain('<script>alert')
    expect(valuesOf(seen).description).toEqual([evil])
    expect(toldOf(seen).map(([name]) => name)).toContain('"><script>alert(1)</script>\\u{202e}')
    const zero = await alice.get(`${own}?name=a%00b&%00=%00&contents=%00`)
    expect([zero.status, valuesOf(zero).name]).toEqual([200, ['']])
    const many = await alice.get(`${own}?${'a=b&'.repeat(2500)}`)
    expect(many.status).toBe(200)
    expect(toldOf(many)[0]?.[2]).toContain('more than 2000 parameters')
    expect((await alice.get(`${own}?constructor=read&__proto__=read&toString=write`)).status).toBe(200)
  })

  const corpus = fileURLToPath(new URL('../../fixtures/corpus/', import.meta.url))
  test('no definition of the corpus as an address fails, and what it takes is what convert takes', async () => {
    let same = 0
    for (const file of readdirSync(corpus).filter((name) => name.endsWith('.yml'))) {
      const text = readFileSync(corpus + file, 'utf8')
      let url: string | null = null
      try {
        url = convert(text, { from: 'auto', to: 'url', space: 'acme' }).text
      } catch {
        // Some are of no form at all, as their sources have them.
      }
      if (url === null) continue
      const seen = await alice.get(`${ofAcme}${new URL(url.trim()).search}`)
      expect(seen.status, file).toBe(200)
      const { text: wanted, diagnostics } = convert(url, { from: 'url', to: 'appward', space: 'acme' })
      if (diagnostics.length > 0) continue
      expect(manifestOf(seen), file).toBe(wanted)
      same++
    }
    expect(same).toBeGreaterThan(10)
  })
})

describe('the form', () => {
  const filled = {
    name: 'Form Bot',
    description: 'First line.\r\nSecond line.',
    homepage: 'https://bot.example',
    cover: 'https://bot.example/cover.png',
    'authorization.callbackUrls': 'https://bot.example/a\r\n\r\n https://bot.example/b ',
    'authorization.setupUrl': 'https://bot.example/setup',
    'authorization.setupOnUpdate': 'on',
    'webhook.active': 'on',
    'webhook.url': 'https://bot.example/hooks',
    'permissions.repository.contents': 'read',
    'permissions.repository.single_file': 'read',
    'permissions.organization.members': 'read',
    'permissions.user.emails': 'read',
    singleFilePaths: '.github/bot.yml',
    events: ['label', 'push'],
    visibility: 'public',
    'market.listed': 'on',
    'market.category': 'code-quality',
  }

  test('registers the app with all of it, and leads to its settings', async () => {
    const seen = await send(await alice.get(ofAcme), { ...filled, 'webhook.secret': 'typed-by-hand-1' }, ofAcme)
    expect([seen.status, seen.location]).toEqual([303, '/organizations/acme/settings/apps/form-bot'])
    const stored = await record(fixture.call, 'App/form-bot')
    expect(stored).toMatchObject({
      fleet: null,
      webhookSecret: true,
      resource: {
        metadata: { slug: 'form-bot', space: 'acme' },
        spec: {
          name: 'Form Bot',
          description: 'First line.\nSecond line.',
          cover: 'https://bot.example/cover.png',
          authorization: { callbackUrls: ['https://bot.example/a', 'https://bot.example/b'], setupOnUpdate: true },
          webhook: { active: true, url: 'https://bot.example/hooks' },
          permissions: {
            repository: { contents: 'read', single_file: 'read' },
            organization: { members: 'read' },
            user: { emails: 'read' },
          },
          singleFilePaths: ['.github/bot.yml'],
          events: ['label', 'push'],
          visibility: 'public',
          market: { listed: true, category: 'code-quality' },
        },
      },
    })
    const check = { checks: [{ app: 'form-bot', secret: 'typed-by-hand-1' }] }
    expect((await fixture.call('POST', '/api/v1/secret-checks', { body: check })).body.items).toEqual([{ app: 'form-bot', same: true }])
    const log = (await fixture.call('GET', '/api/v1/audit-log?space=acme&limit=2')).body.items
    expect(log).toMatchObject([{ action: 'update-hook' }, { action: 'create', actor: 'alice', key: 'App/form-bot' }])
    expect(JSON.stringify(log)).not.toContain('typed-by-hand')
    // What the address fills in can be sent as it is.
    const personal = await send(await alice.get(`${own}?name=Prefilled&contents=read`), {})
    expect(personal.location).toBe('/settings/apps/prefilled')
  })

  test('shows the same as a manifest, on the page and to its script, and never a secret', async () => {
    const page = await alice.get(ofAcme)
    const fields = { ...filled, 'webhook.secret': 'typed-by-hand-2' }
    const shown = await send(page, { ...fields, show: 'manifest' }, ofAcme)
    const text = await alice.post(`${ofAcme}/text`, { ...valuesOf(page), ...fields })
    expect([shown.status, text.status]).toEqual([200, 200])
    expect(text.headers.get('content-type')).toContain('text/plain')
    expect(manifestOf(shown)).toBe(text.text)
    expect(text.text).toContain('secretFrom:\n      env: FORM_BOT_WEBHOOK_SECRET\n')
    expect(text.text).toContain('cover: https://bot.example/cover.png\n')
    expect(shown.text + text.text).not.toContain('typed-by-hand')
    expect(valuesOf(shown)).toMatchObject({ name: ['Form Bot'], 'webhook.secret': [''], events: ['label', 'push'] })
    // The manifest says what the form does.
    const { text: rewritten, diagnostics } = convert(text.text, { from: 'appward', to: 'appward' })
    expect([rewritten, diagnostics]).toEqual([text.text, []])
    const digit = await alice.post(`${own}/text`, { ...valuesOf(page), name: '2 Bots', 'webhook.secret': 'x' })
    expect(digit.text).toContain('env: APP_2_BOTS_WEBHOOK_SECRET')
  })

  test.each([
    [{ name: '' }, 'name', 'needs a name'],
    [{ name: '中文' }, 'name', 'letters a to z'],
    [{ name: 'n'.repeat(35) }, 'name', 'at most 34'],
    [{ homepage: 'javascript:alert(1)' }, 'homepage', 'begins with https://'],
    [{ cover: 'http://a.example/c.png' }, 'cover', 'The cover must use https'],
    [
      { 'authorization.callbackUrls': Array.from({ length: 11 }, (_, i) => `https://a.example/${i}`).join('\n') },
      'authorization.callbackUrls',
      '10',
    ],
    [
      { 'authorization.requestOAuthOnInstall': 'on', 'authorization.setupUrl': '', 'authorization.callbackUrls': '' },
      'authorization.requestOAuthOnInstall',
      'needs a callback URL',
    ],
    [{ 'authorization.requestOAuthOnInstall': 'on' }, 'authorization.setupUrl', 'does not go together'],
    [{ 'webhook.url': '' }, 'webhook.active', 'has no URL'],
    [{ 'webhook.url': 'https://a:b@a.example' }, 'webhook.url', 'credential'],
    [{ 'webhook.secret': 's'.repeat(1001) }, 'webhook.secret', 'at most 1000'],
    [{ events: ['issues'] }, 'events', 'The event "issues" needs the permission issues: read'],
    [{ events: ['push', 'nothing'] }, 'events', 'There is no event "nothing"'],
    [{ 'permissions.repository.contents': 'owner' }, 'permissions.repository.contents', 'no level "owner"'],
    [{ singleFilePaths: '' }, 'permissions.repository.single_file', 'needs the paths'],
    [{ 'permissions.repository.single_file': '' }, 'singleFilePaths', 'no use without'],
    [{ visibility: 'secret' }, 'visibility', 'must be one of'],
    [{ visibility: 'private' }, 'market.listed', 'cannot be listed'],
  ])('says beside the field what is wrong with %j, and keeps the values', async (wrong, id, words) => {
    const seen = await send(await alice.get(own), { ...filled, 'webhook.secret': 'typed-by-hand-3', ...wrong } as typeof filled)
    expect(seen.status).toBe(422)
    expect(faultOf(seen, id)).toContain(words)
    expect(seen.text).not.toContain('typed-by-hand-3')
    if (!('name' in wrong))
      expect(valuesOf(seen)).toMatchObject({ name: ['Form Bot'], cover: [(wrong as { cover?: string }).cover ?? filled.cover] })
    expect(
      (await fixture.call('GET', '/api/v1/apps?space=alice&limit=100')).body.items.map(({ key }: { key: string }) => key),
    ).not.toContain('App/form-bot')
  })

  test('the webhook off and events chosen: the fault stands with the events', async () => {
    const { 'webhook.active': _off, ...without } = filled
    expect(faultOf(await send(await alice.get(own), without), 'events')).toContain('Make the webhook active and give its URL')
  })

  test('unknown permissions are told, and a credential that was typed is not shown again', async () => {
    const token = `ghp_${'b'.repeat(36)}`
    const seen = await send(await alice.get(own), { ...filled, 'permissions.repository.no_such': 'read', description: `Uses ${token}.` })
    expect(seen.status).toBe(422)
    expect(unescaped(seen.text)).toContain('There is no repository permission "no_such"')
    expect(faultOf(seen, 'description')).toContain('looks like a credential')
    expect(seen.text).not.toContain('ghp_b')
    const text = await alice.post(`${own}/text`, { ...valuesOf(seen), description: `Uses ${token}.` })
    expect(text.text).not.toContain('ghp_b')
  })

  test('a name that is taken can be replaced by another; what is frozen is said', async () => {
    await mustSubmit(fixture.call, 'taken', [create(app('taken', 'widgets'))])
    const taken = await send(await alice.get(own), { ...filled, name: 'Taken' })
    expect([taken.status, faultOf(taken, 'name')]).toEqual([409, 'The name Taken is taken: choose another.'])
    const login = await send(await alice.get(own), { ...filled, name: 'Bob' })
    expect(faultOf(login, 'name')).toContain('login of another account')
    await fixture.call('PUT', '/api/v1/spaces/alice/freeze', { body: { reason: 'audit' } })
    const frozen = await send(await alice.get(own), { ...filled, name: 'Frozen' })
    expect(frozen.status).toBe(409)
    expect(frozen.text).toContain('is frozen by owner')
    expect(valuesOf(frozen).name).toEqual(['Frozen'])
    await fixture.call('DELETE', '/api/v1/spaces/alice/freeze')
  })

  test('who loads the sent form again begins anew', async () => {
    expect((await alice.get(`${ofAcme}/form`)).location).toBe(ofAcme)
  })
})

describe('nobody registers', () => {
  test('without being signed in; the address comes back afterwards', async () => {
    const path = `${own}?name=Later&events[]=push`
    expect((await openBrowser(fixture.platform.url).get(path)).location).toBe(`/login?${new URLSearchParams({ return_to: path })}`)
  })

  test('in an organization that they do not administer, or that is not there', async () => {
    const [carol, bob] = [await signedIn(fixture, 'carol'), await signedIn(fixture, 'bob')]
    const page = await alice.get(own)
    for (const browser of [carol, bob]) {
      expect((await browser.get(ofAcme)).status).toBe(403)
      const mine = { ...valuesOf(await browser.get(own)), name: 'Foreign' }
      expect((await browser.post(`${ofAcme}/form`, mine)).status).toBe(403)
      expect((await browser.post(`${ofAcme}/text`, mine)).status).toBe(403)
    }
    for (const org of ['nobody', 'bob', 'alice', '%00', '..%2f'])
      expect((await alice.get(`/organizations/${org}/settings/apps/new`)).status).toBe(404)
    expect((await alice.post(`${own}/form`, { ...valuesOf(page), csrf: '', name: 'Forged' })).status).toBe(403)
    expect((await alice.post(`${own}/text`, { name: 'Forged' })).status).toBe(403)
    expect((await fixture.call('GET', '/api/v1/apps/forged')).status).toBe(404)
    expect((await fixture.call('GET', '/api/v1/apps/foreign')).status).toBe(404)
  })

  test('with a token that may only read', async () => {
    const reader = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
    const seen = await send(await reader.get(own), { name: 'Read only' }, own, reader)
    expect(seen.status).toBe(403)
    expect(seen.text).toContain('read-only')
    expect((await fixture.call('GET', '/api/v1/apps/read-only')).status).toBe(404)
  })

  test('with a form that is too large, or holds what no text does', async () => {
    const page = valuesOf(await alice.get(own))
    expect((await alice.post(`${own}/form`, { ...page, description: 'x'.repeat(300_000) })).status).toBe(413)
    expect((await alice.post(`${own}/form`, { ...page, name: 'a\0b' })).status).toBe(422)
    const events = Array.from({ length: 5000 }, (_, i) => `e${i}`)
    expect((await alice.post(`${own}/form`, { ...page, name: 'Many', events })).status).toBe(422)
  })
})
