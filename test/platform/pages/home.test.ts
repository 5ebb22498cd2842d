// Home, and an organization's settings: what waits, whose apps are shown to whom, and who changes what.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { cameByLink } from '../support/people-fixture.ts'

let fixture: Fixture
const asking = (level: string) => ({
  visibility: 'public',
  name: 'Shared <b>',
  description: '<script>alert(1)</script>',
  permissions: { repository: { contents: level } },
})

beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'one', [
    create(app('shared', 'acme', asking('read'))),
    create(app('hidden', 'acme', { name: 'Hidden one' })),
    create(installation('shared', 'widgets')),
    create(installation('shared', 'acme')),
  ])
  await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/shared'), app('shared', 'acme', asking('write')))])
})
afterAll(() => fixture.stop())

describe('home', () => {
  test('says what this is to whoever is not signed in, and names nobody', async () => {
    const { status, text } = await openBrowser(fixture.platform.url).get('/')
    expect(status).toBe(200)
    expect(text).toContain('href="/login"')
    expect(text).toContain('href="/market"')
    for (const name of ['acme', 'alice', 'shared', 'Hidden']) expect(text).not.toContain(name)
  })

  test('shows admins their spaces with all apps there, and what waits for them', async () => {
    const { text } = await (await cameByLink(fixture, 'alice')).get('/')
    expect(text).toContain('href="/organizations/acme/settings/apps/hidden"')
    expect(text).toContain('href="/organizations/acme/settings/apps/shared"')
    const { id } = await record(fixture.call, 'Installation/shared@acme')
    expect(text).toContain(`href="/organizations/acme/settings/installations/${id}"`)
    // Her app waits elsewhere too, where others decide.
    expect(text).toContain('in widgets; its admins decide.')
    expect(text).toContain('Recent changes')
    expect(text).toContain('App/shared')
  })

  test('shows members what is public, and nothing that admins decide', async () => {
    const { text } = await (await cameByLink(fixture, 'carol')).get('/')
    expect(text).toContain('href="/apps/shared"')
    expect(text).not.toContain('Hidden one')
    expect(text).not.toContain('/organizations/acme/settings')
    expect(text).not.toContain('asks for')
    expect(text).not.toContain('App/shared')
  })

  test('shows a session by a narrow key no more than the key may see', async () => {
    const narrow = await signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['notifications'] }))
    const { text } = await narrow.get('/')
    expect(text).not.toContain('Hidden one')
    expect(text).not.toContain('asks for')
    expect(text).not.toContain('Recent changes')
  })

  test('shows the site owner every organization', async () => {
    const { text } = await (await cameByLink(fixture, 'owner')).get('/')
    for (const login of ['acme', 'widgets']) expect(text).toContain(`id="space-${login}"`)
    expect(text).not.toContain('id="space-alice"')
  })

  test('shows texts of others as text', async () => {
    const { text } = await (await cameByLink(fixture, 'alice')).get('/')
    expect(text).not.toContain('<script>alert')
    expect(text).toContain('Shared &lt;b&gt;')
  })

  test('says what to do next where there is nothing', async () => {
    await fixture.call('POST', '/api/v1/users', { body: { login: 'fresh' } })
    const { text } = await (await cameByLink(fixture, 'fresh')).get('/')
    expect(text).toContain('What to do next')
    expect(text).not.toContain('<h2>Waiting</h2>')
  })
})

describe('a member’s request', () => {
  test('leads admins to where they decide, lets the member take it back, and is nothing to others', async () => {
    await mustSubmit(fixture.call, 'two', [create(app('wished', 'widgets', { visibility: 'public' }))])
    const body = { app: 'wished', space: 'acme', repositories: ['api'] }
    const { id } = (await fixture.call('POST', '/api/v1/installations', { token: await fixture.token('carol'), body })).body
    const carol = await cameByLink(fixture, 'carol')
    const shown = await carol.get('/')
    expect(shown.text).toContain('You asked for <strong>wished</strong> in acme (api)')
    expect((await (await cameByLink(fixture, 'bob')).get('/')).text).not.toContain('wished</strong> in acme')
    const alice = await cameByLink(fixture, 'alice')
    const review = `/organizations/acme/settings/installation-requests/${id}`
    const seen = await alice.get('/')
    expect(seen.text).toContain('<strong>carol</strong> would like <strong>wished</strong> in acme')
    expect(seen.text).toContain(`href="${review}"`)
    expect((await alice.get(review)).status).toBe(200)
    expect((await carol.submit(shown, `/settings/installation-requests/${id}/withdraw`)).status).toBe(303)
    expect((await alice.get('/')).text).not.toContain('would like')
  })
})

describe('an organization’s settings', () => {
  const path = '/organizations/acme/settings'

  test('list members and repositories, the private ones for keys that are for repositories', async () => {
    const { text } = await (await cameByLink(fixture, 'alice')).get(path)
    for (const name of ['alice', 'carol', 'api', 'vault', 'web']) expect(text).toContain(`<th scope="row">${name}</th>`)
    const narrow = await signedIn(fixture, 'alice', await fixture.token('alice', { scopes: ['admin:org'] }))
    expect((await narrow.get(path)).text).not.toContain('vault')
  })

  test('make, change and end memberships', async () => {
    const alice = await cameByLink(fixture, 'alice')
    const put = async (login: string, role: string) => alice.submit(await alice.get(path), `${path}/members`, { login, role })
    const roleOf = async (login: string) =>
      (await fixture.call('GET', '/api/v1/organizations/acme/members')).body.items.find((each: { login: string }) => each.login === login)
        ?.role
    expect((await put(' Bob ', 'member')).location).toBe(`${path}?done=member`)
    expect(await roleOf('bob')).toBe('member')
    await put('bob', 'admin')
    expect(await roleOf('bob')).toBe('admin')
    expect((await put('bob', 'owner')).status).toBe(422)
    for (const login of ['nobody-there', 'widgets', '<b>', '']) {
      const seen = await put(login, 'member')
      expect([login, seen.status]).toEqual([login, 422])
      expect(seen.text).not.toContain('<b></')
    }
    expect((await alice.submit(await alice.get(path), `${path}/members/bob/remove`)).location).toBe(`${path}?done=removed`)
    expect(await roleOf('bob')).toBeUndefined()
    const last = await alice.submit(await alice.get(path), `${path}/members/alice/remove`)
    expect([last.status, last.text]).toEqual([422, expect.stringContaining('last admin')])
  })

  test('say where consent comes from', async () => {
    const alice = await cameByLink(fixture, 'alice')
    const seen = await alice.submit(await alice.get(path), `${path}/consent`, { consent_from: 'people' })
    expect(seen.location).toBe(`${path}?done=consent`)
    expect((await fixture.call('GET', '/api/v1/spaces/acme')).body.consentFrom).toBe('people')
    expect((await alice.get(path)).text).toMatch(/value="people" checked/)
    expect((await alice.submit(await alice.get(path), `${path}/consent`, { consent_from: 'anything' })).status).toBe(422)
  })

  test('are not there for members, strangers, and where there is no organization', async () => {
    const nowhere = await (await cameByLink(fixture, 'bob')).get('/organizations/nothing-there/settings')
    for (const [login, at] of [
      ['carol', path],
      ['bob', path],
      ['alice', '/organizations/alice/settings'],
    ] as const) {
      const seen = await (await cameByLink(fixture, login)).get(at)
      expect([login, seen.status]).toEqual([login, 404])
    }
    expect(nowhere.status).toBe(404)
    const list = await (await cameByLink(fixture, 'carol')).get('/settings/organizations')
    expect(list.text).toContain('<th scope="row">acme</th>')
    expect(list.text).not.toContain(`href="${path}"`)
  })
})
