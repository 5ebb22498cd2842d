// Installing an app, as its admins and members do it.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { app, create, mustSubmit, record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'
import { startSite } from './support/loopback.ts'

const spec = {
  name: 'CI Insights',
  description: 'Build health for every change request.',
  visibility: 'public',
  permissions: { repository: { checks: 'write', contents: 'read' }, organization: { members: 'read' } },
}

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'insights', [create(app('insights', 'widgets', spec))])
})
afterAll(() => fixture.stop())

inBrowser('on the page that installs an app', (open) => {
  test.each([true, false])('an admin chooses the space and repositories (scripts: %s)', async (scripts) => {
    const space = scripts ? 'acme' : 'alice'
    const person = await open(fixture, 'alice', { scripts })
    const { page } = person
    await person.visit('/apps/insights/installations/new')
    await page.getByRole('link', { name: space, exact: true }).click()
    await page.getByText('checks: write').waitFor()
    if (space === 'acme') {
      await page.getByRole('radio', { name: 'Only selected repositories' }).check()
      await page.getByRole('checkbox', { name: 'web' }).check()
    }
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await page.waitForURL(/\/settings\/installations\/\d+$/)
    const repositories = space === 'acme' ? ['web'] : 'all'
    expect(await record(fixture.call, `Installation/insights@${space}`)).toMatchObject({ resource: { spec: { repositories } } })
  })

  test('of many repositories, some are found by what their names have, and ticking one selects', async () => {
    const names = Array.from({ length: 20 }, (_, index) => `service-${index}`)
    for (const name of names) await fixture.call('POST', '/api/v1/spaces/widgets/repositories', { body: { name } })
    const { page, visit } = await open(fixture, 'bob')
    await visit('/apps/insights/installations/new')
    await page.getByRole('link', { name: 'widgets', exact: true }).click()
    await page.getByLabel('Show only names with').fill('CE-1')
    await page.getByRole('checkbox', { name: 'service-2', exact: true }).waitFor({ state: 'hidden' })
    await page.getByRole('checkbox', { name: 'service-17' }).check()
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await page.waitForURL(/\/settings\/installations\/\d+$/)
    const spec = { repositories: ['service-17'] }
    expect(await record(fixture.call, 'Installation/insights@widgets')).toMatchObject({ resource: { spec } })
  })

  test('a member asks, and hears that the admins see it', async () => {
    const person = await open(fixture, 'carol')
    const { page } = person
    await person.visit('/apps/insights/installations/new')
    await page.getByRole('link', { name: 'acme', exact: true }).click()
    await page.getByText('Only admins of acme install apps').waitFor()
    await page.getByRole('button', { name: 'Request' }).click()
    await page.getByRole('heading', { name: 'Requested' }).waitFor()
    await look(person, 'requested')
  })

  test('whoever is not signed in comes back here after it', async () => {
    const { page, visit } = await open(fixture, null)
    await visit('/apps/insights/installations/new')
    await page.getByLabel('Access key').fill(await fixture.token('bob'))
    await page.getByRole('button', { name: 'Sign in with the key' }).click()
    await page.getByText('Build health for every change request.').waitFor()
    expect(new URL(page.url()).pathname).toBe('/apps/insights/installations/new')
  })

  test('an app with a page of its own for the set-up gets the person there', async () => {
    const site = await startSite({ '/setup': () => '<h1>Welcome</h1>' })
    const authorization = { setupUrl: `${site.url}/setup` }
    await mustSubmit(fixture.call, 'guide', [create(app('guide', 'widgets', { ...spec, name: 'Guide', authorization }))])
    const { page, visit } = await open(fixture, 'alice')
    await visit('/apps/guide/installations/new?state=from-here')
    await page.getByRole('link', { name: 'alice', exact: true }).click()
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await page.getByRole('heading', { name: 'Welcome' }).waitFor()
    const { id } = await record(fixture.call, 'Installation/guide@alice')
    expect(site.requests[0]?.search).toBe(
      `?${new URLSearchParams({ installation_id: String(id), setup_action: 'install', state: 'from-here' })}`,
    )
  })
})
