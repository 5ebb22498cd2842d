// The page of an installation: what its app asks for beyond the grant, its repositories, suspension, and its end, without a script.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { InstallationRecord } from '../../../src/generated/types.ts'
import { appJwt } from '../support/app-jwt.ts'
import type { Browser } from '../support/browser.ts'
import { alter, app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { keyedApp } from '../support/octokit-fixture.ts'

let fixture: Fixture
let bob: Browser
beforeAll(async () => {
  fixture = await startFixture()
  bob = await signedIn(fixture, 'bob')
})
afterAll(() => fixture.stop())

const asking = (slug: string, repository: Record<string, string>, spec: object = {}) =>
  app(slug, 'acme', { visibility: 'public', permissions: { repository }, ...spec })
const csrfOf = ({ text }: { text: string }) => /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? ''
const stored = async (slug: string, space = 'widgets') =>
  (await record(fixture.call, `Installation/${slug}@${space}`)) as InstallationRecord
const pathOf = async (slug: string, space = 'widgets') => {
  const { id } = await stored(slug, space)
  return space === 'bob' ? `/settings/installations/${id}` : `/organizations/${space}/settings/installations/${id}`
}

/** The path of the page of an installation whose app asks for more than it has. A fleet of the app's slug owns both. */
async function waiting(slug: string, space = 'widgets'): Promise<string> {
  const narrow = { permissions: { repository: { contents: 'read' } } }
  await mustSubmit(fixture.call, slug, [
    create(asking(slug, { contents: 'write', checks: 'read' })),
    create(installation(slug, space, narrow)),
  ])
  return pathOf(slug, space)
}

/** The path of the page of an installation that nobody but people has to do with. */
async function byHand(slug: string, spec: object = {}): Promise<string> {
  await mustSubmit(fixture.call, slug, [create(asking(slug, { contents: 'read' }, spec))])
  const token = await fixture.token('bob')
  await fixture.call('POST', '/api/v1/installations', { token, body: { app: slug, space: 'widgets', repositories: 'all' } })
  return pathOf(slug)
}

describe('what an app asks for beyond its grant', () => {
  test('stands beside what it has, new and raised and dangerous marked, and is accepted', async () => {
    const path = await waiting('accepted')
    const shown = await bob.get(path)
    expect(shown.text).toContain('It asks for more')
    const rows = [...shown.text.matchAll(/<tr><th scope="row">([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
      row
        .replaceAll(/<[^>]*>/g, ' ')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    expect(rows.slice(0, 2)).toEqual([
      'Contents contents Raised High risk Read and change code, commits, branches, tags and releases. It can push code to every branch whose rules let it. read write',
      'Checks checks New Read check runs and suites on commits. none read',
    ])
    expect(await bob.submit(shown, `${path}/accept`, { by_hand: 'accepted' })).toMatchObject({ status: 303, location: path })
    expect((await stored('accepted')).status).toMatchObject({
      grant: { repository: { contents: 'write', checks: 'read' } },
      pending: null,
    })
    expect((await bob.get(path)).text).not.toContain('It asks for more')
  })

  test('takes a refusal, says who refused, and can be accepted all the same', async () => {
    const path = await waiting('refused', 'bob')
    expect(await bob.submit(await bob.get(path), `${path}/refuse`)).toMatchObject({ status: 303, location: path })
    const shown = await bob.get(path)
    expect(shown.text).toContain('bob refused this, <time datetime="2030-01-01T00:00:00.000Z">')
    expect(shown.text).not.toContain(`${path}/refuse`)
    expect((await stored('refused', 'bob')).status).toMatchObject({
      grant: { repository: { contents: 'read' } },
      pending: { state: 'refused' },
    })
    expect((await bob.submit(shown, `${path}/accept`, { by_hand: 'refused' })).status).toBe(303)
    expect((await stored('refused', 'bob')).status.pending).toBeNull()
  })

  test('takes no answer to a request that has changed, from a form of another site, or from anybody else', async () => {
    const path = await waiting('strict')
    const shown = await bob.get(path)
    const { pending } = (await stored('strict')).status
    const ticked = { by_hand: 'strict' }
    expect((await bob.post(`${path}/accept`, { digest: pending?.digest ?? '', ...ticked })).status).toBe(403)
    const alice = await signedIn(fixture, 'alice')
    expect((await alice.get(path)).status).toBe(404)
    const looking = await signedIn(fixture, 'bob', await fixture.token('bob', { readOnly: true }))
    expect((await looking.submit(await looking.get(path), `${path}/accept`, ticked)).status).toBe(403)
    await mustSubmit(fixture.call, 'strict', [
      alter(await record(fixture.call, 'App/strict'), asking('strict', { contents: 'write', administration: 'write' })),
    ])
    expect((await bob.submit(shown, `${path}/accept`, ticked)).status).toBe(409)
    expect((await bob.submit(await bob.get(path), `${path}/accept`, { digest: '', ...ticked })).status).toBe(409)
    expect((await bob.submit(await bob.get(path), `${path}/refuse`)).status).toBe(303)
    expect((await stored('strict')).status.grant.repository).toEqual({ contents: 'read' })
  })

  test('is accepted against a manifest only by who says that the fleet will undo it', async () => {
    const path = await waiting('fleeted')
    const shown = await bob.get(path)
    expect(shown.text).toContain('belongs to the fleet <strong>fleeted</strong>')
    for (const by_hand of ['', 'another']) {
      const seen = await bob.submit(shown, `${path}/accept`, { by_hand })
      expect(seen.status).toBe(422)
      expect(seen.text).toContain('The fleet fleeted owns it: tick the box to change it by hand.')
    }
    expect((await stored('fleeted')).status.pending).not.toBeNull()
    // A refusal stands beside what the fleet says.
    expect((await bob.submit(shown, `${path}/refuse`)).status).toBe(303)
  })
})

describe('repositories', () => {
  test('are changed, and a wrong choice is told beside them and kept', async () => {
    const path = await byHand('narrowed')
    const change = async (fields: Record<string, string | string[]>) => bob.submit(await bob.get(path), `${path}/repositories`, fields)
    expect(await change({ repositories: 'selected', repository: ['core'] })).toMatchObject({ status: 303, location: path })
    expect((await stored('narrowed')).resource.spec.repositories).toEqual(['core'])
    expect((await bob.get(path)).text).toContain('value="core" checked')

    const none = await change({ repositories: 'selected' })
    expect(none.status).toBe(422)
    expect(none.text).toContain('Choose at least one repository, or all of them.')
    const unknown = await change({ repositories: 'selected', names: 'core, nothing <b>' })
    expect(unknown.status).toBe(422)
    expect(unknown.text).toContain('widgets has no repository nothing, &lt;b&gt;.')
    expect(unknown.text).toContain('value="core" checked')
    expect(unknown.text).toContain('value="nothing &lt;b&gt;"')
    expect((await stored('narrowed')).resource.spec.repositories).toEqual(['core'])
    expect((await change({ repositories: 'all' })).status).toBe(303)
    expect((await stored('narrowed')).resource.spec.repositories).toBe('all')
  })

  test('lead on to the setup page of an app that wants to hear of it', async () => {
    const path = await byHand('set-up', { authorization: { setupUrl: 'https://bot.example/setup', setupOnUpdate: true } })
    const seen = await bob.submit(await bob.get(path), `${path}/repositories`, { repositories: 'selected', repository: 'core' })
    expect(seen.location).toBe(`https://bot.example/setup?installation_id=${path.split('/').at(-1)}&setup_action=update`)
  })

  test('of a fleet are changed by who says so, and show as drift', async () => {
    const path = await waiting('drifting')
    const fields = { repositories: 'selected', repository: 'core' }
    const unticked = await bob.submit(await bob.get(path), `${path}/repositories`, fields)
    expect(unticked.status).toBe(422)
    expect(unticked.text).toContain('value="core" checked')
    expect((await stored('drifting')).resource.spec.repositories).toBe('all')
    expect((await bob.submit(unticked, `${path}/repositories`, { ...fields, by_hand: 'drifting' })).status).toBe(303)
    const after = await stored('drifting')
    expect(after).toMatchObject({ fleet: 'drifting', resource: { spec: { repositories: ['core'] } } })
    expect(after.drift).toMatchObject({ edits: [{ by: 'bob' }] })
  })
})

describe('suspending and uninstalling', () => {
  test('suspends, and lifts it again; who did what stands below', async () => {
    const path = await byHand('paused')
    expect((await bob.submit(await bob.get(path), `${path}/suspend`)).location).toBe(path)
    expect((await stored('paused')).status.suspension).toMatchObject({ by: 'bob', side: 'space' })
    const shown = await bob.get(path)
    expect(shown.text).toContain('<strong>Suspended</strong> by bob for widgets')
    expect(shown.text).not.toContain(`action="${path}/suspend"`)
    expect((await bob.submit(shown, `${path}/unsuspend`)).location).toBe(path)
    const { text } = await bob.get(path)
    expect(text).not.toContain('<strong>Suspended</strong>')
    for (const words of ['Installed it: All repositories', 'Suspended it', 'Lifted a suspension', 'session by token test'])
      expect(text).toContain(words)
    const narrow = await signedIn(fixture, 'bob', await fixture.token('bob', { scopes: ['admin:org'] }))
    const hidden = await narrow.get(path)
    expect(hidden.text).toContain('The log is for tokens with the scope audit_log.')
    expect(hidden.text).not.toContain('Lifted a suspension')
  })

  test("says who suspended it, and offers to lift nothing but one's own", async () => {
    const path = await byHand('locked')
    const { id, pem } = await keyedApp(fixture, 'locked')
    const jwt = await appJwt(id, pem, Date.parse('2030-01-01T00:00:00Z'))
    const suspend = () => conformingClient(fixture.platform.url, jwt)('PUT', `/app/installations/${path.split('/').at(-1)}/suspended`)
    expect((await suspend()).status).toBe(204)
    const shown = await bob.get(path)
    expect(shown.text).toContain('<strong>Suspended</strong> by locked[bot] for the app')
    expect(shown.text).toContain('The app&#39;s owner suspended it; only the app&#39;s owner can lift that.')
    expect(shown.text).not.toContain(`action="${path}/unsuspend"`)
    const forged = await bob.post(`${path}/unsuspend`, { csrf: csrfOf(shown) })
    expect(forged.status).toBe(403)
    // Who administers both sides lifts both.
    const owner = await signedIn(fixture, 'owner', fixture.owner)
    expect((await owner.submit(await owner.get(path), `${path}/unsuspend`)).status).toBe(303)
    expect((await stored('locked')).status.suspension).toBeNull()
  })

  test('uninstalls once the slug is typed, and not before', async () => {
    const path = await byHand('ended')
    for (const slug of ['', 'Ended', 'ended ', 'other']) {
      const seen = await bob.submit(await bob.get(path), `${path}/uninstall`, { slug })
      expect(seen.status).toBe(422)
      expect(seen.text).toContain('This is not ended.')
    }
    expect((await stored('ended')).status.suspension).toBeNull()
    const seen = await bob.submit(await bob.get(path), `${path}/uninstall`, { slug: 'ended' })
    expect(seen).toMatchObject({ status: 303, location: '/organizations/widgets/settings/installations' })
    expect((await fixture.call('GET', '/api/v1/installations/ended/widgets')).status).toBe(404)
    expect((await bob.get(path)).status).toBe(404)
  })

  test('does not offer to uninstall what its manifest keeps', async () => {
    const kept = installation('kept', 'widgets', { lifecycle: { preventDestroy: true } })
    await mustSubmit(fixture.call, 'kept', [create(asking('kept', { contents: 'read' })), create(kept)])
    const path = await pathOf('kept')
    const { text } = await bob.get(path)
    expect(text).toContain('lifecycle.preventDestroy')
    expect(text).not.toContain(`action="${path}/uninstall"`)
    const forged = await bob.post(`${path}/uninstall`, { slug: 'kept', csrf: csrfOf({ text }) })
    expect(forged.status).toBe(422)
    expect(forged.text).toContain('This did not work')
    // To stop it is a right that no manifest takes.
    expect((await bob.submit(await bob.get(path), `${path}/suspend`)).status).toBe(303)
  })
})

test('is nowhere but at its own address, for the admins of its space', async () => {
  const path = await byHand('placed')
  const id = path.split('/').at(-1) ?? ''
  const hidden = (await bob.get('/settings/installations/999999')).text
  const owner = await signedIn(fixture, 'owner', fixture.owner)
  for (const other of [
    `/settings/installations/${id}`,
    `/organizations/bob/settings/installations/${id}`,
    `/organizations/Widgets/settings/installations/${id}`,
  ]) {
    for (const browser of [bob, owner]) expect((await browser.get(other)).status).toBe(404)
    expect((await bob.get(other)).text).toBe(hidden)
  }
  for (const login of ['alice', 'carol']) expect((await (await signedIn(fixture, login)).get(path)).status).toBe(404)
})
