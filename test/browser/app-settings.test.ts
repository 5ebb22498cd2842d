// What a person does to an app on its settings pages, in a real browser, with scripts and without.
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AppRecord } from '../../src/generated/types.ts'
import { app, create, installation, mustSubmit, record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const at = (slug: string, tab = '') => `/organizations/acme/settings/apps/${slug}${tab}`
const stored = async (slug: string) => (await record(fixture.call, `App/${slug}`)) as AppRecord

/** An app of a fleet, installed in two spaces of which one has consented to more. */
async function installed(slug: string): Promise<void> {
  const spec = {
    name: `CI Insights ${slug}`,
    visibility: 'public',
    webhook: { active: true, url: 'https://ci.example.com/hooks' },
    permissions: { repository: { checks: 'write', issues: 'read' } },
    events: ['check_run', 'issues'],
  }
  await mustSubmit(fixture.call, slug, [
    create(app(slug, 'acme', spec)),
    create(installation(slug, 'acme', { repositories: ['api', 'web'] })),
    create(installation(slug, 'widgets')),
  ])
}

inBrowser('the settings of an app', (open) => {
  test.each([true, false])('ask for more only once the person has read what it means (scripts: %s)', async (scripts) => {
    const slug = scripts ? 'raised' : 'raised-plainly'
    await installed(slug)
    const person = await open(fixture, 'alice', { scripts })
    const { page, visit } = person
    await visit(at(slug))
    await page.getByRole('link', { name: 'Permissions and events' }).click()
    await page.getByText('35 more').click()
    await page.getByLabel('Contents contents').selectOption('write')
    await page.getByLabel('Issues issues').selectOption('')
    await page.getByLabel('push', { exact: true }).check()
    // With scripts it cannot be sent any more, without them the answer would say so.
    if (!scripts) await page.getByLabel('issues', { exact: true }).uncheck()
    await page.getByRole('button', { name: 'See what it means' }).click()
    await page.getByText('2 installations lose permissions at once').waitFor()
    await page.getByRole('cell', { name: 'Contents: none → write' }).first().waitFor()
    if (scripts) await look(person, 'app-settings-review')
    expect((await stored(slug)).resource.spec.permissions.repository).toEqual({ checks: 'write', issues: 'read' })
    await page.getByLabel(`I know that the fleet ${slug} will undo this.`).check()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    expect((await stored(slug)).resource.spec).toMatchObject({
      permissions: { repository: { checks: 'write', contents: 'write' } },
      events: ['check_run', 'push'],
    })
    await page.getByRole('link', { name: 'Installations', exact: true }).click()
    expect(await page.getByText('waits for consent').count()).toBe(2)
    if (scripts) await look(person, 'app-settings-waiting')
  })

  test.each([true, false])('give a private key to keep, once (scripts: %s)', async (scripts) => {
    const slug = scripts ? 'keyed' : 'keyed-plainly'
    await installed(slug)
    const person = await open(fixture, 'alice', { scripts })
    const { page, visit, takeRefusal } = person
    await visit(at(slug, '/credentials'))
    await page.getByRole('button', { name: 'New private key' }).click()
    const pem = await page.locator('#pem').textContent()
    const downloading = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Download' }).click()
    const download = await downloading
    expect(download.suggestedFilename()).toBe(`${slug}.2030-01-01.private-key.pem`)
    expect(readFileSync(await download.path(), 'utf8')).toBe(pem)
    if (scripts) await look(person, 'app-settings-new-key')
    await page.reload()
    expect(takeRefusal()).toBe(409)
    await page.getByText('Nothing was made').waitFor()
    expect((await fixture.call('GET', `/api/v1/apps/${slug}/keys`)).body.items).toHaveLength(1)
  })

  test('say who was faster, and keep what was typed', async () => {
    await installed('contested')
    const person = await open(fixture, 'alice')
    const { page, visit, takeRefusal } = person
    await visit(at('contested'))
    await page.getByLabel('Name').fill('Of alice')
    await page.getByLabel('I know that the fleet').check()
    const owner = await open(fixture, 'owner', { token: fixture.owner })
    await owner.visit(at('contested'))
    await owner.page.getByLabel('Homepage').fill('https://owner.example')
    await owner.page.getByLabel('I know that the fleet').check()
    await owner.page.getByRole('button', { name: 'Save' }).click()
    await owner.page.getByText('Saved.').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    expect(takeRefusal()).toBe(409)
    await page.getByText('owner changed this app').waitFor()
    await page.getByText('On the platform now: https://owner.example.').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Of alice')
    await look(person, 'app-settings-stale')
  })

  test('delete an app whose slug is typed, by keyboard alone', async () => {
    await installed('doomed')
    const person = await open(fixture, 'alice')
    const { page, visit, takeRefusal } = person
    await visit(at('doomed', '/danger'))
    await page.getByText('Delete the app for good…').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('dooomed')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await page.keyboard.press('Enter')
    await page.getByText('This is not doomed. Nothing was changed.').waitFor()
    expect(takeRefusal()).toBe(422)
    await look(person, 'app-settings-danger-refused')
    await page.getByLabel('Type doomed to go on').last().fill('doomed')
    await page.getByLabel('I know that the fleet').last().check()
    await page.getByRole('button', { name: 'Delete the app for good' }).click()
    await page.getByRole('heading', { name: 'Develop applications', level: 1 }).waitFor()
    expect((await fixture.call('GET', '/api/v1/apps/doomed')).status).toBe(404)
  })
})
