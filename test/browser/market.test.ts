// From the market to an installed app, and back to say no when it asks for more.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { alter, app, create, mustSubmit, record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

const rows = [
  { slug: 'flaky', name: 'Flaky Tests', description: 'Finds tests that fail now and then.', category: 'testing' },
  { slug: 'train', name: 'Merge Train', description: 'Merges what is green, in order.', category: 'merging' },
  { slug: 'cover', name: 'Coverage', description: 'Says which lines no test runs.', category: 'testing' },
]
const appOf = (row: (typeof rows)[number], contents = 'read') => {
  const { slug, name, description, category } = row
  const market = { listed: true, category }
  const permissions = { repository: { checks: 'write', contents } }
  return app(slug, 'widgets', { name, description, visibility: 'public', market, permissions })
}

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(
    fixture.call,
    'widgets-apps',
    rows.map((row) => create(appOf(row))),
  )
})
afterAll(() => fixture.stop())

inBrowser('a person who looks for an app', (open) => {
  test.each([true, false])('finds it by what it does, reads what it asks for, and installs it (scripts: %s)', async (scripts) => {
    const wanted = scripts ? 'flaky' : 'cover'
    const person = await open(fixture, 'alice', { scripts })
    const { page, visit } = person
    const found = async () => (await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toSorted()
    await visit('/')
    await page.getByRole('link', { name: 'Market', exact: true }).click()
    await page.getByRole('heading', { name: 'Market' }).waitFor()
    expect(await found()).toEqual(['Coverage', 'Flaky Tests', 'Merge Train'])
    await page.getByLabel('Category').selectOption('testing')
    await page.getByRole('button', { name: 'Search' }).click()
    await page.waitForURL('**/market?*category=testing')
    expect(await found()).toEqual(['Coverage', 'Flaky Tests'])
    await page.getByLabel('Search').fill(scripts ? 'now and then' : 'lines')
    await page.getByLabel('Search').press('Enter')
    await page.waitForURL('**/market?search=*')
    const [name = ''] = await found()
    expect(await found()).toEqual([rows.find(({ slug }) => slug === wanted)?.name])

    await page.getByRole('link', { name }).click()
    await page.getByText('contents: read').waitFor()
    await page.getByRole('link', { name: 'Install', exact: true }).click()
    await page.getByRole('link', { name: 'acme', exact: true }).click()
    await page.getByRole('radio', { name: 'Only selected repositories' }).check()
    await page.getByRole('checkbox', { name: 'api' }).check()
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await page.waitForURL(/\/organizations\/acme\/settings\/installations\/\d+$/)
    const spec = { repositories: ['api'] }
    expect(await record(fixture.call, `Installation/${wanted}@acme`)).toMatchObject({ resource: { spec } })
    await visit(`/apps/${wanted}`)
    await page.getByText('Installed in acme').waitFor()
  })

  test('hears at home that it asks for more, and refuses', async () => {
    await mustSubmit(fixture.call, 'widgets-apps', [alter(await record(fixture.call, 'App/flaky'), appOf(rows[0] as never, 'write'))])
    const person = await open(fixture, 'alice')
    const { page, visit } = person
    await visit('/')
    await page.getByText('flaky asks for one permission more in acme').waitFor()
    await page.getByRole('link', { name: 'Review what flaky asks for in acme' }).click()
    await page.getByRole('button', { name: 'Refuse' }).click()
    await page.getByRole('button', { name: 'Refuse' }).waitFor({ state: 'hidden' })
    await look(person, 'consent-refused')
    const { status } = await record(fixture.call, 'Installation/flaky@acme')
    expect(status).toMatchObject({ grant: { repository: { contents: 'read' } }, pending: { state: 'refused' } })
    await visit('/')
    expect(await page.getByText('flaky asks for').count()).toBe(0)
  })
})
