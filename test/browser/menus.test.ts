// Every way on: the menus item by item, and every link that a page has.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { organizationMenu, personalMenu, type SideMenu } from '../../src/platform/pages/menus.ts'
import { app, create, installation, mustSubmit } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  const spec = { name: 'CI Insights', visibility: 'public', market: { listed: true }, permissions: { repository: { checks: 'write' } } }
  const wider = { ...spec, name: 'Merge Train', permissions: { repository: { contents: 'write' } } }
  await mustSubmit(fixture.call, 'acme-apps', [
    create(app('insights', 'acme', spec)),
    create(installation('insights', 'acme', { repositories: ['api'] })),
    create(app('own', 'alice', wider)),
    create(installation('own', 'alice', { permissions: { repository: { contents: 'read' } } })),
  ])
  const wish = { app: 'own', space: 'acme', repositories: 'all' }
  await fixture.call('POST', '/api/v1/installations', { token: await fixture.token('carol'), body: wish })
})
afterAll(() => fixture.stop())

/** More than the pages of the fixture have. */
const many = 300

inBrowser('from page to page', (open) => {
  test.each<[string, SideMenu]>([
    ['a person', personalMenu('/settings/account')],
    ['an organization', organizationMenu('acme', '')],
  ])('every item of the menu of %s leads to its page, which the menu then marks', async (_, { title, items, current }) => {
    const { page, visit } = await open(fixture, 'alice')
    await visit(current)
    const menu = page.getByRole('navigation', { name: title })
    expect(await menu.getByRole('link').allInnerTexts()).toEqual(items.map(({ text }) => text))
    for (const { path, text } of items) {
      await menu.getByRole('link', { name: text }).click()
      await page.waitForURL(`**${path}`)
      expect(await menu.locator('[aria-current=page]').innerText()).toBe(text)
      expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
    }
  })

  test('on a small screen the item of the page is in sight, however far it is along', async () => {
    const { page, visit } = await open(fixture, 'alice')
    await page.setViewportSize({ width: 360, height: 740 })
    await visit('/audit-log')
    const item = page.getByRole('navigation', { name: 'Personal settings' }).locator('[aria-current]')
    const { x = 0, width = 0 } = (await item.boundingBox()) ?? {}
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x + width).toBeLessThanOrEqual(360)
  })

  test.each(['alice', 'carol', null])('no link is dead that %s is shown', async (login) => {
    const { page } = await open(fixture, login)
    const { url } = fixture.platform
    const [seen, dead] = [new Set(['/']), [] as string[]]
    for (const path of seen) {
      const response = await page.request.get(url + path)
      if (response.status() >= 400) dead.push(`${path}: ${response.status()}`)
      if (!(response.headers()['content-type'] ?? '').startsWith('text/html')) continue
      for (const [, href = ''] of (await response.text()).matchAll(/ href="([^"#]+)/g)) {
        const to = new URL(href.replaceAll('&amp;', '&'), url + path)
        if (to.origin === url && seen.size < many) seen.add(to.pathname + to.search)
      }
    }
    expect(dead).toEqual([])
    expect(seen.size, [...seen].join('\n')).toBeLessThan(many)
    expect(seen.size).toBeGreaterThan(login === null ? 3 : 10)
  })
})
