// What an app asks for, changed on the pages: before it is saved the person reads what it will mean, and so it comes to be.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AppRecord, InstallationRecord } from '../../../src/generated/types.ts'
import type { Browser, Seen } from '../support/browser.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
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

/** Its fleet is called like the app. */
const slugOf = (path: string) => path.split('/').at(-2) ?? ''

const storedApp = async (slug: string) => (await record(fixture.call, `App/${slug}`)) as AppRecord
const statusIn = async (slug: string, space: string) =>
  ((await record(fixture.call, `Installation/${slug}@${space}`)) as InstallationRecord).status

/** A public app with a webhook, installed in acme, in widgets, and for bob. */
async function installed(slug: string): Promise<string> {
  const spec = {
    visibility: 'public',
    webhook: { active: true, url: 'https://a.example/hooks' },
    permissions: { repository: { checks: 'write', issues: 'read' }, organization: { members: 'read' } },
    events: ['check_run', 'issues'],
  }
  await mustSubmit(fixture.call, slug, [
    create(app(slug, 'acme', spec)),
    create(installation(slug, 'acme')),
    create(installation(slug, 'widgets', { permissions: { repository: { checks: 'write', contents: 'write', issues: 'read' } } })),
    create(installation(slug, 'bob')),
  ])
  return `/organizations/acme/settings/apps/${slug}/permissions`
}

/** The words of a page, without tags. */
const words = ({ text }: Seen) => text.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
const rowOf = ({ text }: Seen, space: string) =>
  words({ text: new RegExp(`<tr><th scope="row">${space}</th>[\\s\\S]*?</tr>`).exec(text)?.[0] ?? '' } as Seen)

const chosen = {
  'permissions.repository.checks': 'read',
  'permissions.repository.contents': 'write',
  'permissions.organization.members': 'read',
  events: ['check_run', 'push'],
}

describe('the review', () => {
  test('says what each installation loses, gets and is asked for, and then exactly that happens', async () => {
    const path = await installed('reviewed')
    const shown = await alice.get(path)
    expect(shown.text).toContain('<option value="write" selected>')
    const review = await alice.submit(shown, path, chosen)
    expect(review.status).toBe(200)
    expect(words(review)).toContain('Checks: write → read')
    expect(words(review)).toContain('Contents: none → write')
    expect(words(review)).toContain('Issues: read → none')
    expect(review.text).toContain('<ins><code>push</code></ins>')
    expect(review.text).toContain('<del><code>issues</code></del>')
    expect(words(review)).toContain('3 installations lose permissions at once')
    expect(words(review)).toContain('3 installations are asked for consent')
    expect(words(review)).toContain('1 installation gets more at once')
    expect(rowOf(review, 'acme')).toContain('Checks: write → read Issues: read → none Contents: none → write issues')
    expect(rowOf(review, 'widgets')).toContain('Contents: none → write Members: none → read issues push')
    expect((await storedApp('reviewed')).revision).toBe(1)

    expect((await alice.submit(review, path, { ...chosen, by_hand: slugOf(path) })).location).toBe(`${path}?done=saved`)
    expect((await storedApp('reviewed')).resource.spec).toMatchObject({
      permissions: { repository: { checks: 'read', contents: 'write' }, organization: { members: 'read' }, user: {} },
      events: ['check_run', 'push'],
    })
    const [acme, widgets, bob] = [
      await statusIn('reviewed', 'acme'),
      await statusIn('reviewed', 'widgets'),
      await statusIn('reviewed', 'bob'),
    ]
    expect(acme).toMatchObject({ grant: { repository: { checks: 'read' }, organization: { members: 'read' } }, events: ['check_run'] })
    expect(acme.pending?.changes).toMatchObject([{ permission: 'contents', from: null, to: 'write' }])
    expect(widgets).toMatchObject({ grant: { repository: { checks: 'read', contents: 'write' } }, events: ['check_run', 'push'] })
    expect(widgets.pending?.changes).toMatchObject([{ permission: 'members' }])
    // Permissions of organizations have no effect in a personal space.
    expect(bob.pending?.changes.map(({ permission }) => permission)).toEqual(['contents'])
  })

  test('is asked for again where the choice is another one than was reviewed', async () => {
    const path = await installed('swapped')
    const review = await alice.submit(await alice.get(path), path, { ...chosen, by_hand: slugOf(path) })
    const reviewed = /name="reviewed" value="([^"]*)"/.exec(review.text)?.[1] ?? ''
    expect(reviewed).not.toBe('')
    const more = { ...chosen, 'permissions.repository.administration': 'write', by_hand: slugOf(path), reviewed }
    const again = await alice.submit(await alice.get(path), path, more)
    expect(again.status).toBe(200)
    expect(words(again)).toContain('Administration: none → write High risk')
    expect((await storedApp('swapped')).revision).toBe(1)
  })

  test('leads back to the choice as it was made', async () => {
    const path = await installed('back')
    const review = await alice.submit(await alice.get(path), path, chosen)
    const form = await alice.submit(review, path, { ...chosen, back: 'on' })
    expect(form.text).toMatch(/id="permissions\.repository\.contents"[^>]*>[\s\S]{0,200}?<option value="write" selected>/)
    expect(form.text).toMatch(/value="push"[^>]*checked/)
    expect((await storedApp('back')).revision).toBe(1)
  })

  test('says that nobody has to consent where the app is installed nowhere', async () => {
    const path = `${await unownedApp(alice, 'nowhere')}/permissions`
    const review = await alice.submit(await alice.get(path), path, { 'permissions.user.emails': 'read' })
    expect(words(review)).toContain('It is installed nowhere')
    expect(words(review)).toContain('Users who authorized it')
    expect((await alice.submit(review, path, { 'permissions.user.emails': 'read' })).status).toBe(303)
    expect((await storedApp('nowhere')).resource.spec.permissions.user).toEqual({ emails: 'read' })
  })

  test('asks whether to change an app of a fleet by hand', async () => {
    const path = await installed('of-fleet')
    const review = await alice.submit(await alice.get(path), path, chosen)
    const refused = await alice.submit(review, path, chosen)
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('tick the box')
    expect((await storedApp('of-fleet')).drift).toBeNull()
    expect((await alice.submit(refused, path, { ...chosen, by_hand: slugOf(path) })).status).toBe(303)
    expect((await storedApp('of-fleet')).drift?.edits.map(({ by }) => by)).toEqual(['alice'])
  })
})

describe('the choice', () => {
  test('is refused beside its field where it means nothing', async () => {
    const path = await installed('wrong')
    const shown = await alice.get(path)
    const without = await alice.submit(shown, path, { 'permissions.repository.issues': 'read', events: ['check_run'] })
    expect(without.status).toBe(422)
    expect(without.text).toMatch(/id="events-fault">The event &quot;check_run&quot; needs/)
    const files = await alice.submit(shown, path, { 'permissions.repository.single_file': 'read' })
    expect(files.text).toMatch(/id="permissions\.repository\.single_file-fault">[^<]*paths/)
    const unknown = {
      'permissions.repository.no_such': 'read',
      'permissions.repository.issues': '"><b>',
      'permissions.organization.constructor': 'admin',
    }
    const seen = await alice.submit(shown, path, unknown)
    expect(seen.status).toBe(422)
    expect(seen.text).not.toContain('"><b>')
    expect(seen.text).toContain('no_such')
    expect((await storedApp('wrong')).revision).toBe(1)
  })

  test('is not taken from a page of before somebody changed the app', async () => {
    const path = await installed('stale')
    const [old, fresh] = [await alice.get(path), await alice.get(path)]
    const review = await alice.submit(old, path, chosen)
    const owner = await signedIn(fixture, 'owner', fixture.owner)
    const general = path.replace('/permissions', '')
    const form = await owner.get(general)
    expect(
      (
        await owner.submit(form, general, {
          name: 'x',
          'webhook.active': 'on',
          'webhook.url': 'https://a.example/h',
          by_hand: slugOf(path),
        })
      ).status,
    ).toBe(303)
    for (const from of [fresh, review]) {
      const seen = await alice.submit(from, path, { ...chosen, by_hand: slugOf(path) })
      expect(seen.status).toBe(409)
      expect(seen.text).toContain('owner changed this app')
      expect(seen.text).toMatch(/value="push"[^>]*checked/)
    }
  })

  test('offers no events while the webhook is off', async () => {
    const path = `${await unownedApp(alice, 'silent')}/permissions`
    const { text } = await alice.get(path)
    expect(text).toContain('The webhook is off')
    expect(text).toMatch(/value="push"[^>]*disabled/)
  })
})
