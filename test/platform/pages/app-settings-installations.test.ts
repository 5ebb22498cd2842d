// Where an app is installed, for its owner: what waits, and what the app's side may do.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { InstallationRecord } from '../../../src/generated/types.ts'
import type { Browser } from '../support/browser.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
beforeAll(async () => {
  fixture = await startFixture()
  alice = await signedIn(fixture, 'alice')
})
afterAll(() => fixture.stop())

const stored = async (key: string) => (await record(fixture.call, `Installation/${key}`)) as InstallationRecord

async function installed(slug: string): Promise<{ path: string; id: number }> {
  const spec = { visibility: 'public', permissions: { repository: { contents: 'write' } } }
  await mustSubmit(fixture.call, slug, [
    create(app(slug, 'acme', spec)),
    create(installation(slug, 'widgets', { repositories: ['core'], permissions: { repository: { contents: 'read' } } })),
  ])
  return { path: `/organizations/acme/settings/apps/${slug}/installations`, id: (await stored(`${slug}@widgets`)).id }
}

test('says what each space has given, and what waits there', async () => {
  const { path } = await installed('waiting')
  const { text } = await alice.get(path)
  expect(text).toContain('Installed in 1 space')
  expect(text).toContain('waits for consent')
  expect(text).toContain('Contents: read → write')
  expect(text).toContain('<dd>core</dd>')
})

test('names no repositories of a space whose repositories the app may not read', async () => {
  await mustSubmit(fixture.call, 'blind', [
    create(app('blind', 'acme', { visibility: 'public', permissions: { organization: { members: 'read' } } })),
    create(installation('blind', 'widgets', { repositories: ['core'] })),
  ])
  const { text } = await alice.get('/organizations/acme/settings/apps/blind/installations')
  expect(text).toContain('1 selected')
  expect(text).not.toContain('<dd>core</dd>')
})

test('suspends from the side of the app, which its space cannot lift, and lifts that again', async () => {
  const { path, id } = await installed('suspending')
  const shown = await alice.get(path)
  expect((await alice.submit(shown, `${path}/${id}/suspend`)).location).toBe(`${path}?done=suspend`)
  expect((await stored('suspending@widgets')).status.suspension).toMatchObject({ by: 'alice', side: 'app' })
  const bob = await fixture.token('bob')
  const lifted = await fixture.call('DELETE', '/api/v1/installations/suspending/widgets/suspended', { token: bob })
  expect(lifted.status).toBe(403)
  expect((await alice.submit(await alice.get(path), `${path}/${id}/unsuspend`)).status).toBe(303)
  expect((await stored('suspending@widgets')).status.suspension).toBeNull()
  // What the space suspended only the space lifts.
  await fixture.call('PUT', '/api/v1/installations/suspending/widgets/suspended', { token: bob })
  const theirs = await alice.get(path)
  expect(theirs.text).toContain('only its admins lift that')
  const csrf = /name="csrf" value="([^"]*)"/.exec(theirs.text)?.[1] ?? ''
  expect((await alice.post(`${path}/${id}/unsuspend`, { csrf })).status).toBe(403)
})

test('uninstalls, as the person in the log', async () => {
  const { path, id } = await installed('leaving')
  const shown = await alice.get(path)
  expect((await alice.submit(shown, `${path}/${id}/uninstall`)).status).toBe(303)
  expect((await fixture.call('GET', '/api/v1/installations/leaving/widgets')).status).toBe(404)
  const [entry] = (await fixture.call('GET', '/api/v1/audit-log?space=widgets')).body.items
  expect(entry).toMatchObject({ action: 'uninstall', key: 'Installation/leaving@widgets', actor: 'alice' })
  expect((await alice.submit(shown, `${path}/${id}/uninstall`)).status).toBe(404)
})

test('has no hand on installations of other apps', async () => {
  const [mine, other] = [await installed('mine'), await installed('other')]
  const shown = await alice.get(mine.path)
  const csrf = /name="csrf" value="([^"]*)"/.exec(shown.text)?.[1] ?? ''
  for (const kind of ['suspend', 'unsuspend', 'uninstall']) {
    expect((await alice.post(`${mine.path}/${other.id}/${kind}`, { csrf })).status).toBe(404)
  }
  const looking = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
  expect((await looking.submit(await looking.get(mine.path), `${mine.path}/${mine.id}/suspend`)).status).toBe(403)
  expect((await stored('mine@widgets')).status.suspension).toBeNull()
})

test('tells of members who want it', async () => {
  await mustSubmit(fixture.call, 'wanted', [create(app('wanted', 'acme', { visibility: 'public' }))])
  const token = await fixture.token('carol')
  const asked = await fixture.call('POST', '/api/v1/installations', { token, body: { app: 'wanted', space: 'acme', repositories: 'all' } })
  expect(asked.status).toBe(202)
  const { text } = await alice.get('/organizations/acme/settings/apps/wanted/installations')
  expect(text).toContain('Members want it')
  expect(text).toContain('<td>carol</td>')
  expect(text).toContain('Installed nowhere')
})

test('goes on where there are more than one page shows', async () => {
  const spaces = Array.from({ length: 30 }, (_, index) => `space-${index}`)
  for (const login of spaces) await fixture.call('POST', '/api/v1/users', { body: { login } })
  await mustSubmit(fixture.call, 'spread', [
    create(app('spread', 'acme', { visibility: 'public' })),
    ...spaces.map((space) => create(installation('spread', space))),
  ])
  const path = '/organizations/acme/settings/apps/spread/installations'
  const [first, second] = [await alice.get(path), await alice.get(`${path}?page=2`)]
  expect(first.text).toContain(`href="${path}?page=2"`)
  expect(first.text).toContain('Installed in 30 spaces')
  for (const space of spaces) expect(first.text.includes(`>${space}</h3>`) !== second.text.includes(`>${space}</h3>`), space).toBe(true)
  expect((await alice.get(`${path}?page=999999999999999`)).status).toBe(200)
})
