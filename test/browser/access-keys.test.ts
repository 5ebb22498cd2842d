// An access key from the page that makes it to the page that ends it, and what the audit log says of that.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

inBrowser('an access key', (open) => {
  test.each([true, false])('is shown once, opens what its scopes say, and nothing once it is revoked (scripts: %s)', async (scripts) => {
    const name = scripts ? 'Nightly plans' : 'Plain plans'
    const person = await open(fixture, 'alice', { scripts })
    const { page, visit, takeRefusal } = person
    await visit('/')
    await page.getByRole('banner').locator('summary').click()
    await page.getByRole('link', { name: 'Access keys' }).click()
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Lives').selectOption('7 days')
    await page.getByRole('button', { name: 'Make the access key' }).click()
    await page.getByText('Choose at least one of the scopes below.').first().waitFor()
    expect(takeRefusal()).toBe(422)
    if (scripts) await look(person, 'access-key-refused')
    await page.getByLabel('repo', { exact: true }).check()
    await page.getByLabel('Read only').check()
    await page.getByRole('button', { name: 'Make the access key' }).click()
    const value = (await page.locator('#value').textContent()) ?? ''
    if (scripts) await look(person, 'access-key-made')
    const use = async (method: string, path: string, body?: object) => (await fixture.call(method, path, { token: value, body })).status
    expect(await use('GET', '/api/v1/spaces/acme/repositories')).toBe(200)
    expect(await use('POST', '/api/v1/spaces/acme/repositories', { name: 'more' })).toBe(403)

    await page.getByRole('link', { name: 'Back to your access keys' }).click()
    const row = page.getByRole('row', { name: new RegExp(`^${name} repo read only 2030-01-08`) })
    await row.waitFor()
    expect(await page.content()).not.toContain(value)
    await row.getByRole('button', { name: `Revoke ${name}` }).click()
    await page.getByText('The access key is revoked').waitFor()
    expect(await row.count()).toBe(0)
    expect(await use('GET', '/api/v1/spaces/acme/repositories')).toBe(401)
  })

  test('is found in the audit log by who, what and when', async () => {
    const person = await open(fixture, 'bob')
    const { page, visit } = person
    await visit('/settings/tokens')
    await page.getByLabel('Name').fill('For the log')
    await page.getByLabel('repo', { exact: true }).check()
    await page.getByRole('button', { name: 'Make the access key' }).click()
    await visit('/audit-log')
    const rows = page.getByRole('row').filter({ has: page.getByRole('cell') })
    const actions = async () => [...new Set((await rows.allInnerTexts()).map((text) => /[a-z]+-(token|in|user)/.exec(text)?.[0]))]
    expect((await actions()).length).toBeGreaterThan(1)
    const show = () => page.getByRole('button', { name: 'Show', exact: true }).click()
    await page.getByLabel('Action').fill('create-token')
    await page.getByLabel('Actor').fill('bob')
    await show()
    await page.getByText('1 field').or(page.getByText('fields')).first().waitFor()
    expect(await actions()).toEqual(['create-token'])
    expect(await rows.count()).toBe(1)
    await page.getByText('fields').first().click()
    await page.getByText('For the log').waitFor()
    await look(person, 'audit-log-narrowed')
    await page.getByLabel('To (UTC)').fill('2029-12-31T23:59')
    await show()
    await page.getByText('Nothing that fits.').waitFor()
    expect(await page.getByLabel('Action').inputValue()).toBe('create-token')
    await page.getByRole('link', { name: 'Show all' }).click()
    await expect.poll(actions).toContain('sign-in')
  })
})
