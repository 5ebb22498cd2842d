// What an app is, changed by hand: by the rules of manifests, with what was typed kept, and nobody overwritten unseen.

import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppRecord } from '../../../src/generated/types.ts'
import type { Browser } from '../support/browser.ts'
import { unescaped } from '../support/browser.ts'
import { alter, app, create, mustSubmit, record, submit } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { unownedApp } from '../support/unowned-app.ts'

let fixture: Fixture
let alice: Browser
beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

const at = (slug: string) => `/organizations/acme/settings/apps/${slug}`
const stored = async (slug: string) => (await record(fixture.call, `App/${slug}`)) as AppRecord

const unowned = (slug: string) => unownedApp(alice, slug)

const all = {
  name: 'New Name',
  description: 'One\r\ntwo',
  homepage: 'https://new.example',
  cover: 'https://new.example/cover.png',
  'authorization.callbackUrls': 'https://new.example/a\r\n\r\n https://new.example/b ',
  'authorization.setupUrl': 'https://new.example/setup',
  'authorization.setupOnUpdate': 'on',
  'webhook.active': 'on',
  'webhook.url': 'https://new.example/hooks',
  'market.category': 'code-quality',
}

describe('the form', () => {
  test('shows everything as it is, and saves everything as it is typed', async () => {
    const path = await unowned('whole')
    const saved = await alice.submit(await alice.get(path), path, all)
    expect(saved.location).toBe(`${path}?done=saved`)
    const { resource, drift, fleet } = await stored('whole')
    expect({ drift, fleet }).toEqual({ drift: null, fleet: null })
    expect(resource.spec).toMatchObject({
      name: 'New Name',
      description: 'One\ntwo',
      homepage: 'https://new.example',
      cover: 'https://new.example/cover.png',
      authorization: {
        callbackUrls: ['https://new.example/a', 'https://new.example/b'],
        setupUrl: 'https://new.example/setup',
        setupOnUpdate: true,
        requestOAuthOnInstall: false,
      },
      webhook: { active: true, url: 'https://new.example/hooks' },
      market: { listed: false, category: 'code-quality' },
    })
    const seen = await alice.get(saved.location ?? '')
    expect(seen.text).toContain('Saved.')
    expect(seen.text).toContain('value="New Name"')
    expect(unescaped(seen.text)).toContain('https://new.example/a\nhttps://new.example/b</textarea>')
    expect(seen.text).toContain('None is set')
    // What a browser would send of the page as it is changes nothing.
    const again = await alice.submit(seen, path, {
      ...all,
      'authorization.callbackUrls': 'https://new.example/a\nhttps://new.example/b',
      description: 'One\ntwo',
    })
    expect(again.location).toBe(`${path}?done=unchanged`)
    expect((await stored('whole')).revision).toBe(2)
  })

  test('says what is wrong beside the field, and keeps what was typed', async () => {
    const path = await unowned('faulty')
    const hostile = '"><script>alert(1)</script>'
    const seen = await alice.submit(await alice.get(path), path, {
      ...all,
      name: hostile,
      homepage: 'http://plain.example',
      'authorization.requestOAuthOnInstall': 'on',
      'market.listed': 'on',
      'webhook.url': '',
      'webhook.secret': 'typed-secret-of-alice',
    })
    expect(seen.status).toBe(422)
    const fault = (name: string) => new RegExp(`id="${name.replace('.', '\\.')}-fault">([^<]*)<`).exec(seen.text)?.[1]
    expect(fault('homepage')).toContain('must use https')
    expect(fault('authorization.setupUrl')).toContain('does not go together')
    expect(fault('market.listed')).toContain('private app')
    expect(fault('webhook.active')).toContain('no URL')
    expect(seen.text).toContain('value="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"')
    expect(seen.text).not.toContain('<script>alert')
    expect(seen.text).not.toContain('typed-secret-of-alice')
    expect((await stored('faulty')).revision).toBe(1)
    const empty = await alice.submit(await alice.get(path), path, { name: ' ' })
    expect(empty.text).toMatch(/id="name-fault">[^<]+</)
    const long = await alice.submit(await alice.get(path), path, { ...all, 'webhook.secret': 'x'.repeat(1001) })
    expect(long.text).toContain('A secret has at most 1000 characters.')
    const nul = await alice.submit(await alice.get(path), path, { ...all, name: 'a\0b' })
    expect(nul.status).toBe(422)
  })

  test('takes a webhook secret, and never shows it', async () => {
    const path = await unowned('hooked')
    const secret = 'a-secret-that-nobody-reads'
    expect((await alice.submit(await alice.get(path), path, { ...all, 'webhook.secret': secret })).status).toBe(303)
    expect((await stored('hooked')).webhookSecret).toBe(true)
    const seen = await alice.get(path)
    expect(seen.text).toContain('A secret is set')
    // Left empty it stays.
    expect((await alice.submit(seen, path, { ...all, name: 'Other' })).status).toBe(303)
    const same = await fixture.call('POST', '/api/v1/secret-checks', { body: { checks: [{ app: 'hooked', secret }] } })
    expect(same.body.items).toEqual([{ app: 'hooked', same: true }])
    const log = await fixture.call('GET', '/api/v1/audit-log')
    expect(JSON.stringify(log.body)).toContain('secretChanged')
    const db = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
    const kept = JSON.stringify([db.prepare('select * from audit_log').all(), db.prepare('select * from hooks').all()])
    db.close()
    for (const text of [JSON.stringify(log.body), kept, seen.text, fixture.logged.join('\n')]) expect(text).not.toContain(secret)
  })

  test('says how webhooks are sent, and takes the secret away where that is ticked', async () => {
    const path = await unowned('sent')
    expect((await alice.get(path)).text).not.toContain('Take the secret away')
    await alice.submit(await alice.get(path), path, { ...all, 'webhook.secret': 'a-secret-to-go' })
    const shown = await alice.get(path)
    const kept = await alice.submit(shown, `${path}/hook`, { content_type: 'form', insecure_ssl: 'on' })
    expect(kept.location).toBe(`${path}?done=saved`)
    const seen = await alice.get(path)
    expect(seen.text).toContain('<option value="form" selected>')
    expect(seen.text).toMatch(/id="insecure_ssl"[^>]* checked/)
    expect((await stored('sent')).webhookSecret).toBe(true)
    expect((await alice.submit(seen, `${path}/hook`, { content_type: 'json', no_secret: 'on' })).status).toBe(303)
    const gone = await stored('sent')
    expect([gone.webhookSecret, gone.drift]).toEqual([false, null])
    expect((await alice.get(path)).text).toContain('None is set')
    const { body } = await fixture.call('GET', '/api/v1/audit-log?app=sent&action=update-hook')
    expect(body.items[0]).toMatchObject({ actor: 'alice', before: { secret: '********' }, after: { secret: null, secretChanged: true } })
    expect((await alice.submit(seen, `${path}/hook`, { content_type: 'xml' })).status).toBe(422)
    // Of nobody else, and not while the space is frozen.
    const bob = await signedIn(fixture, 'bob')
    expect((await bob.post(`${path}/hook`, { content_type: 'json' })).status).toBe(403)
    const { csrf = '' } = /name="csrf" value="(?<csrf>[^"]*)"/.exec((await bob.get('/settings/account')).text)?.groups ?? {}
    expect((await bob.post(`${path}/hook`, { csrf, content_type: 'json' })).status).toBe(404)
    await fixture.call('PUT', '/api/v1/spaces/acme/freeze', { body: { reason: 'holidays' } })
    const frozen = await alice.submit(seen, `${path}/hook`, { content_type: 'form' })
    await fixture.call('DELETE', '/api/v1/spaces/acme/freeze')
    expect([frozen.status, frozen.text.includes('holidays')]).toEqual([409, true])
  })

  test('is not taken where the app has changed meanwhile: it says who did, what differs, and keeps what was typed', async () => {
    const path = await unowned('busy')
    const [mine, theirs] = [await alice.get(path), await alice.get(path)]
    const owner = await signedIn(fixture, 'owner', fixture.owner)
    const shown = await owner.get(path)
    expect((await owner.submit(shown, path, { ...all, name: 'Of the owner' })).status).toBe(303)
    const seen = await alice.submit(mine, path, { ...all, name: 'Of alice' })
    expect(seen.status).toBe(409)
    expect(seen.text).toContain('<strong>owner changed this app</strong>')
    expect(seen.text).toContain('value="Of alice"')
    expect(seen.text).toContain('On the platform now: Of the owner.')
    expect(seen.text).not.toContain('On the platform now: https://new.example.')
    expect((await stored('busy')).resource.spec.name).toBe('Of the owner')
    // Whoever has read that may go on.
    expect((await alice.submit(seen, path, { ...all, name: 'Of alice' })).status).toBe(303)
    for (const revision of ['', 'x', '-1', '99999999999999999999']) {
      expect((await alice.submit(theirs, path, { ...all, revision })).status).toBe(409)
    }
  })

  test('cannot turn the webhook off while events need it', async () => {
    await mustSubmit(fixture.call, 'listening', [
      create(
        app('listening', 'acme', {
          webhook: { active: true, url: 'https://a.example/hooks' },
          permissions: { repository: { checks: 'read' } },
          events: ['check_run'],
        }),
      ),
    ])
    const seen = await alice.submit(await alice.get(at('listening')), at('listening'), { name: 'listening', by_hand: 'listening' })
    expect(seen.text).toMatch(/id="webhook.active-fault">Events are listed/)
  })
})

describe('an app of a fleet', () => {
  test('is changed by hand only where the person says so, and then shows as drift by the person', async () => {
    await mustSubmit(fixture.call, 'team-fleet', [create(app('fleet-app', 'acme', { description: 'from git' }))])
    const path = at('fleet-app')
    const shown = await alice.get(path)
    expect(shown.text).toContain('belongs to the fleet <strong>team-fleet</strong>')
    const fields = { name: 'fleet-app', description: 'by hand' }
    const refused = await alice.submit(shown, path, fields)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('tick the box')
    expect(refused.text).toContain('by hand</textarea>')
    expect((await stored('fleet-app')).drift).toBeNull()
    expect((await alice.submit(refused, path, { ...fields, by_hand: 'team-fleet' })).status).toBe(303)
    const { drift, fleet, resource } = await stored('fleet-app')
    expect(fleet).toBe('team-fleet')
    expect(resource.spec.description).toBe('by hand')
    expect(drift?.edits.map(({ by }) => by)).toEqual(['alice'])
    const undone = alter(await stored('fleet-app'), app('fleet-app', 'acme', { description: 'from git' }))
    expect((await submit(fixture.call, 'team-fleet', [undone])).status).toBe(201)
    expect((await stored('fleet-app')).drift).toBeNull()
  })

  test('is not changed while its space is frozen', async () => {
    const path = await unowned('icy')
    const frozen = await fixture.call('PUT', '/api/v1/spaces/acme/freeze', { body: { reason: 'holidays' } })
    expect([200, 201]).toContain(frozen.status)
    const seen = await alice.submit(await alice.get(path), path, all)
    expect(seen.status).toBe(409)
    expect(seen.text).toContain('holidays')
    expect(seen.text).toContain('value="New Name"')
    await fixture.call('DELETE', '/api/v1/spaces/acme/freeze')
  })
})
