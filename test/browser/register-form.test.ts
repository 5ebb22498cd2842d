// Registering an app by the form: filled in by an address of the documentation, followed by its manifest while the person types.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { keepForReadme } from './support/keep-for-readme.ts'
import { look } from './support/look.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

/** As the documentation has it, with the address of a webhook. */
const documented =
  '/organizations/acme/settings/apps/new?name=octocat-github-app&description=An%20Octocat%20App&callback_urls[]=https://example.com&request_oauth_on_install=true&public=true&checks=write&webhook_active=true&webhook_url=https://example.com/hooks&events[]=check_run&events[]=check_suite'

inBrowser('a person who registers an app', (open) => {
  test('sees the manifest follow what is typed, is offered the events that the permissions open, and registers it', async () => {
    const person = await open(fixture, 'alice')
    const { page } = person
    await person.visit(documented)
    const manifest = page.locator('#manifest')
    const shows = (text: string) => expect.poll(() => manifest.textContent()).toContain(text)
    await shows('slug: octocat-github-app')
    await page.getByLabel('Name', { exact: true }).fill('Review Bot')
    await shows('slug: review-bot')
    await page.getByText('The app acts as review-bot[bot].').waitFor()

    // No permission for them yet.
    const issues = page.getByLabel('issues', { exact: true })
    expect(await issues.isVisible()).toBe(false)
    await page.getByText(/^\d+ more$/).click()
    const chosen = page.locator('summary', { hasText: 'Repository permissions' }).getByText(/chosen/)
    expect(await chosen.textContent()).toBe('1 chosen')
    await page.getByLabel(/^Issues/).selectOption('write')
    expect(await chosen.textContent()).toBe('2 chosen')
    await issues.check()
    await shows('issues: write')
    await shows('- issues')
    await keepForReadme(person, 'register-form', 905)
    await page.getByLabel('Active: events are delivered').uncheck()
    expect(await issues.isDisabled()).toBe(true)
    await page.getByLabel('Active: events are delivered').check()

    const [request] = await Promise.all([
      page.waitForRequest((each) => each.url().endsWith('/text')),
      page.getByLabel('Webhook secret').fill('typed-by-hand'),
    ])
    // The secret itself leaves the page with the form alone.
    expect(request.postData()).not.toContain('typed-by-hand')
    await shows('env: REVIEW_BOT_WEBHOOK_SECRET')
    expect(await page.getByRole('button', { name: 'Show as manifest' }).isVisible()).toBe(false)
    await look(person, 'register-form')

    await page.getByRole('button', { name: 'Register the app' }).click()
    await page.waitForURL('**/organizations/acme/settings/apps/review-bot')
    const stored = await record(fixture.call, 'App/review-bot')
    expect(stored).toMatchObject({
      webhookSecret: true,
      resource: {
        spec: { permissions: { repository: { checks: 'write', issues: 'write' } }, events: ['check_run', 'check_suite', 'issues'] },
      },
    })
  })

  test('is told why no event is offered yet', async () => {
    const { page, visit } = await open(fixture, 'alice')
    await visit('/settings/apps/new')
    expect(await page.getByText('[bot]').isVisible()).toBe(false)
    await page.getByText('The slug is derived from the name.').waitFor()
    const why = page.getByText('the events that go with it appear here')
    await why.waitFor()
    await page.getByLabel('Active: events are delivered').check()
    await page.getByLabel(/^Issues/).selectOption('read')
    await why.waitFor({ state: 'hidden' })
    expect(await page.getByLabel('issues', { exact: true }).isEnabled()).toBe(true)
  })

  test('mends what is wrong and sees the manifest, without scripts too', async () => {
    const person = await open(fixture, 'alice', { scripts: false })
    const { page } = person
    await person.visit('/settings/apps/new?name=Plain&webhook_active=true&webhook_url=https://example.com/hooks&events[]=issues&isues=read')
    await page.getByText('There is no repository permission "isues". Did you mean "issues"?').waitFor()
    await page.getByRole('button', { name: 'Register the app' }).click()
    await page.locator('#events-fault').getByText('needs the permission issues: read').waitFor()
    expect(person.takeRefusal()).toBe(422)
    await page.getByLabel(/^Issues/).selectOption('read')
    await page.getByRole('button', { name: 'Show as manifest' }).click()
    expect(await page.locator('#manifest').textContent()).toContain('issues: read')
    await page.getByRole('button', { name: 'Register the app' }).click()
    await page.waitForURL('**/settings/apps/plain')
  })
})
