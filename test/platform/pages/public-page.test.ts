// The page of an app: what everyone reads there, and who does not hear that it is there at all.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const anonymous = () => openBrowser(fixture.platform.url)

const spec = {
  name: 'CI Insights',
  description: 'Build health.',
  homepage: 'https://ci.example.com',
  cover: 'https://ci.example.com/cover.png',
  visibility: 'public',
  webhook: { active: true, url: 'https://hidden.example/hooks' },
  permissions: {
    repository: { contents: 'write', checks: 'read', single_file: 'read' },
    organization: { members: 'read' },
    user: { emails: 'read' },
  },
  singleFilePaths: ['.ci/<settings>.yml'],
  events: ['push', 'check_run'],
}

describe('a public app', () => {
  test('tells everyone what it is and what it asks for, in plain words, what is dangerous first', async () => {
    await mustSubmit(fixture.call, 'insights', [create(app('insights', 'acme', spec)), create(installation('insights', 'widgets'))])
    const { status, text } = await anonymous().get('/apps/insights')
    expect(status).toBe(200)
    for (const words of [
      'CI Insights',
      'Build health.',
      'src="https://ci.example.com/cover.png"',
      'href="https://ci.example.com"',
      'insights[bot]',
      'Read and change code, commits, branches, tags and releases.',
      'It can push code to every branch whose rules let it.',
      'Read check runs and suites on commits.',
      '.ci/&lt;settings&gt;.yml',
      'Read members and teams of the organization.',
      'Read your e-mail addresses.',
      '<code>push</code>',
      '<dt>Installations</dt><dd>1</dd>',
      'href="/apps/insights/installations/new">Install</a>',
    ])
      expect(text).toContain(words)
    expect(text.indexOf('contents: write')).toBeLessThan(text.indexOf('checks: read'))
    // Where its events go, and where it is installed, is nobody's business.
    expect(text).not.toContain('hidden.example')
    expect(text).not.toContain('widgets')
    expect(text).not.toContain('Settings of the app')
  })

  test('shows admins where they have it, and those of the app the way to its settings', async () => {
    const { id } = await record(fixture.call, 'Installation/insights@widgets')
    const bob = (await (await signedIn(fixture, 'bob')).get('/apps/insights')).text
    expect(bob).toContain('Installed in <strong>widgets</strong>')
    expect(bob).toContain(`href="/organizations/widgets/settings/installations/${id}"`)
    expect(bob).not.toContain('Settings of the app')
    const alice = (await (await signedIn(fixture, 'alice')).get('/apps/insights')).text
    expect(alice).toContain('href="/organizations/acme/settings/apps/insights"')
    expect(alice).not.toContain('Installed in')
    // A member sees no more than everyone.
    const carol = (await (await signedIn(fixture, 'carol')).get('/apps/insights')).text
    expect(carol).not.toContain('Settings of the app')
    expect(carol).not.toContain('Installed in')
  })

  test('is found by the slug that it had before', async () => {
    await mustSubmit(fixture.call, 'older', [create(app('older', 'acme', { visibility: 'public' }))])
    const renamed = app('newer', 'acme', { visibility: 'public' })
    await mustSubmit(
      fixture.call,
      'older',
      [alter(await record(fixture.call, 'App/older'), renamed, 'rename')].map((each) => ({ ...each, from: 'App/older' })),
    )
    expect(await anonymous().get('/apps/older')).toMatchObject({ status: 303, location: '/apps/newer' })
    expect((await anonymous().get('/apps/newer')).status).toBe(200)
  })
})

describe('a private app', () => {
  test('is not there but for those of its space', async () => {
    await mustSubmit(fixture.call, 'secret', [
      create(app('secret', 'acme', { ...spec, name: 'Hidden One', visibility: 'private' })),
      create(installation('secret', 'acme')),
    ])
    const missing = await anonymous().get('/apps/nothing')
    expect(missing.status).toBe(404)
    const hidden = await anonymous().get('/apps/secret')
    expect(hidden).toMatchObject({ status: 404, text: missing.text })
    const bob = await signedIn(fixture, 'bob')
    expect((await bob.get('/apps/secret')).text).toBe((await bob.get('/apps/nothing')).text)
    for (const login of ['alice', 'carol']) expect((await (await signedIn(fixture, login)).get('/apps/secret')).status).toBe(200)
    const { text } = await (await signedIn(fixture, 'alice')).get('/apps/secret')
    expect(text).toContain('Private')
    expect(text).toContain('Installed in <strong>acme</strong>')
  })

  test('is not given away by the slug that it had before', async () => {
    await mustSubmit(fixture.call, 'mask', [create(app('mask', 'acme'))])
    await mustSubmit(fixture.call, 'mask', [
      { ...alter(await record(fixture.call, 'App/mask'), app('unmasked', 'acme'), 'rename'), from: 'App/mask' },
    ])
    expect((await anonymous().get('/apps/mask')).text).toBe((await anonymous().get('/apps/nothing')).text)
    expect((await (await signedIn(fixture, 'carol')).get('/apps/mask')).location).toBe('/apps/unmasked')
  })
})

test('words of others are shown, and do nothing', async () => {
  const evil = {
    name: '<img src=x>\u202e',
    description: '"><script>alert(1)</script>\u200b',
    visibility: 'public',
    market: { listed: true, category: '<i>' },
  }
  await mustSubmit(fixture.call, 'evil', [create(app('evil', 'acme', evil))])
  for (const path of ['/apps/evil', '/market', '/market?search=img&category=%3Ci%3E']) {
    const { text } = await anonymous().get(path)
    expect(text).not.toMatch(/<script>alert|<img src=x|<i>|[\u202e\u200b]/)
    expect(text).toContain('&lt;img src=x&gt;\\u{202e}')
  }
})

test.each(['/apps/%00', '/apps/a%0d%0aset-cookie:x', '/apps/..%2f..', `/apps/${'a'.repeat(5000)}`, '/apps/%E0%A4%A'])(
  '%s is not there',
  async (path) => {
    expect((await anonymous().get(path)).status).toBe(404)
  },
)
