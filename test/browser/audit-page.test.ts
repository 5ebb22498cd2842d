// The page that an audit can be, opened in a browser from where no server of ours is: filters, sorting, cells by keyboard, and without script.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { renderAuditHtml } from '../../controller/render/audit-html/render-audit-html.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { exampleAudit, exampleCapabilities, exampleMatrix, hostileExample, largeExample } from './audit-page-example.ts'
import { inBrowser, type Person } from './support/in-browser.ts'
import { keepForReadme } from './support/keep-for-readme.ts'
import { look } from './support/look.ts'

const version = '1.2.3'
const pages: Record<string, string> = {
  '/': renderAuditHtml(exampleAudit, { matrix: exampleMatrix, capabilities: exampleCapabilities, version }),
}
let fixture: Fixture
let server: Server
const asked: string[] = []

beforeAll(async () => {
  fixture = await startFixture()
  server = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pages[request.url ?? ''] ?? '')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
})
afterAll(async () => {
  server.close()
  await fixture.stop()
})

async function visit({ page }: Person, path = '/'): Promise<void> {
  asked.length = 0
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`)
}

const appsIn = (page: Page) => page.locator('#matrix-body .app').allTextContents()
const keysIn = (page: Page) => page.locator('#findings-body .key').allTextContents()
const focused = (page: Page) =>
  page.evaluate<string>('document.activeElement.getAttribute("aria-label") ?? document.activeElement.localName')

inBrowser('the page of an audit', (open) => {
  test('needs nothing but itself, and is found without fault in light, dark, wide and narrow', async () => {
    const person = await open(fixture, null)
    await visit(person)
    await person.page.locator('#matrix-body button').first().click()
    const top = await person.page.evaluate<number>('document.querySelector("#access").getBoundingClientRect().top + scrollY')
    await keepForReadme(person, 'audit-access', 830, Math.round(top))
    await look(person, 'audit')
    expect(asked).toEqual(['/'])
  })

  test('narrows and sorts the findings', async () => {
    const person = await open(fixture, null)
    const { page } = person
    await visit(person)
    expect(await keysIn(page)).toHaveLength(6)
    await page.locator('#find [name=severity]').selectOption('warning')
    expect(await keysIn(page)).toEqual(['App/by-hand', 'App/statuses'])
    await page.getByLabel('also what was known before').check()
    expect(await keysIn(page)).toEqual(['App/by-hand', 'App/statuses', 'App/release-drafter'])
    await page.locator('#find [name=order]').selectOption('resource')
    expect(await keysIn(page)).toEqual(['App/by-hand', 'App/release-drafter', 'App/statuses'])
    await page.locator('#find [name=text]').fill('statuses.yaml')
    expect(await keysIn(page)).toEqual(['App/statuses'])
    expect(await page.locator('#findings-count').textContent()).toBe('1 finding.')
    // What the summary counts is one step away.
    await page.getByRole('link', { name: 'baseline/secret-for-webhook' }).click()
    expect(await keysIn(page)).toEqual(['App/docs-bot'])
    await page.locator('.tiles').getByRole('link', { name: 'errors' }).click()
    expect(await keysIn(page)).toEqual(['App/by-hand', 'App/ci-insights', 'App/docs-bot'])
  })

  test('narrows and sorts the matrix, and leaves out what nobody has then', async () => {
    const person = await open(fixture, null)
    const { page } = person
    await visit(person)
    const narrow = page.locator('#narrow')
    expect((await appsIn(page)).slice(0, 2)).toEqual(['by-hand', 'ci-insights'])
    await narrow.locator('[name=order]').selectOption('name')
    expect(await appsIn(page)).toEqual(['by-hand', 'ci-insights', 'docs-bot', 'projects', 'release-drafter', 'statuses', 'terraform'])
    await narrow.getByLabel('only not used').check()
    expect(await appsIn(page)).toEqual(['by-hand', 'ci-insights', 'docs-bot'])
    expect(await page.locator('#matrix-head tr:last-child th').allTextContents()).toEqual(['administration', 'contents', 'issues'])
    await narrow.getByLabel('only what breaks a rule').check()
    expect(await appsIn(page)).toEqual(['by-hand', 'ci-insights'])
    await narrow.getByLabel('only not used').uncheck()
    await narrow.getByLabel('only what breaks a rule').uncheck()
    await narrow.locator('[name=level]').selectOption('admin')
    expect(await appsIn(page)).toEqual(['projects'])
    expect(await page.locator('#matrix-count').textContent()).toBe('1 app of 7, 1 permission.')
    await narrow.locator('[name=level]').selectOption('')
    await narrow.locator('[name=permission]').selectOption('repository secrets')
    expect(await appsIn(page)).toEqual(['terraform'])
    await narrow.locator('[name=text]').fill('nothing')
    expect(await appsIn(page)).toEqual([])
  })

  test('tells by keyboard of each cell who asked, who gave, when it was used, who set it and what it opens', async () => {
    const person = await open(fixture, null)
    const { page } = person
    await visit(person)
    await page.locator('#matrix-area').focus()
    await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('administration: write, dangerous, not used, breaks a rule')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('issues: write, not used, asks for more')
    const details = page.locator('#details-text')
    await details.getByText('issues: write').waitFor()
    const text = (await details.innerText()).replace(/\s+/g, ' ')
    expect(text).toContain('ci-insights · acme issues: write')
    expect(text).toContain('Asked for write its manifest says read: not applied')
    expect(text).toContain('Given acme: write, 41 repositories widgets-inc: not given, 7 repositories')
    expect(text).toContain('Last use 2026-07-14, more than 90 days ago')
    expect(text).toContain('Set by apps/ci-insights.yaml:41 commit 8134a0d93c, by Alice Liddell, 2026-10-07')
    expect(text).toContain('POST /repos/{owner}/{repo}/issues/{issue_number}/comments')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('details-title')
    await page.keyboard.press('Escape')
    expect(await focused(page)).toBe('issues: write, not used, asks for more')
    await page.keyboard.press('End')
    expect(await focused(page)).toBe('emails: read')
    await page.keyboard.press('PageDown')
    expect(await focused(page)).toMatch(/^pull_requests: read/)
    await page.locator('#matrix-body [aria-label^="organization_projects"]').hover()
    await details.getByText('organization_projects: admin').waitFor()
  })

  test('on a telephone opens what a cell says over the page, and closes it again', async () => {
    const person = await open(fixture, null)
    const { page } = person
    await page.setViewportSize({ width: 360, height: 740 })
    await visit(person)
    expect(await page.locator('#details').isVisible()).toBe(false)
    await page.locator('#matrix-body button').first().click()
    await page.locator('#details').getByText('It can delete a repository').waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await page.locator('#details').isVisible()).toBe(false)
  })

  test('is all there without script', async () => {
    const person = await open(fixture, null, { scripts: false })
    const { page } = person
    await visit(person)
    expect(await keysIn(page)).toHaveLength(6)
    expect(await appsIn(page)).toHaveLength(7)
    expect(await page.locator('#find, #narrow').filter({ visible: true }).count()).toBe(0)
    await page.getByRole('heading', { name: 'Every permission in words' }).waitFor()
    const row = page.getByRole('row').filter({ hasText: 'issues' }).filter({ hasText: 'ci-insights' })
    expect((await row.innerText()).replace(/\s+/g, ' ')).toBe(
      'ci-insights issues write; its manifest says read write in acme 2026-07-14 apps/ci-insights.yaml:41, 8134a0d93c, Alice Liddell, 2026-10-07',
    )
    await page.screenshot({ path: 'test-results/audit-no-script.png', fullPage: true })
  })

  test('of 10,000 apps has those in sight, finds the others, and goes through them by keyboard', async () => {
    const { audit, matrix } = largeExample(10_000, 2)
    pages['/large'] = renderAuditHtml(audit, { matrix, capabilities: [], version })
    const person = await open(fixture, null)
    const { page } = person
    await visit(person, '/large')
    expect(await page.locator('#matrix-count').textContent()).toBe('10000 apps, 37 permissions.')
    expect(await page.locator('#matrix-body tr').count()).toBeLessThan(80)
    expect(await page.locator('#findings-count').textContent()).toBe('The first 200 of 1000 findings.')
    await page.getByRole('button', { name: 'Show more' }).click()
    expect(await keysIn(page)).toHaveLength(400)
    const cell = page.locator('#matrix-body button').first()
    await cell.focus()
    for (let index = 0; index < 12; index++) await page.keyboard.press('PageDown')
    expect(await page.evaluate('document.activeElement.dataset.row')).toBe('120')
    await page.evaluate('document.getElementById("matrix-area").scrollTop = 1e9')
    await page.locator('#matrix-body tr[aria-rowindex="10002"]').waitFor()
    await page.locator('#narrow [name=text]').fill('app-9998')
    expect(await appsIn(page)).toEqual(['app-9998'])
  })

  test('without script has the first rows, and says of how many', async () => {
    const { audit, matrix } = largeExample(500, 1)
    pages['/long'] = renderAuditHtml(audit, { matrix, capabilities: [], version })
    const person = await open(fixture, null, { scripts: false })
    await visit(person, '/long')
    expect(await appsIn(person.page)).toHaveLength(200)
    await person.page.getByText('Without script these are the first 200 of them.').waitFor()
    await person.page.getByText(/^The first 1000 of \d{4}\./).waitFor()
  })

  test('shows texts of others as texts, and runs none of them', async () => {
    pages['/hostile'] = hostileExample(({ audit, matrix, capabilities }) => renderAuditHtml(audit, { matrix, capabilities, version }))
    const person = await open(fixture, null)
    const { page } = person
    await visit(person, '/hostile')
    await page.locator('#matrix-body button').first().click()
    expect(await page.evaluate('document.querySelectorAll("img, iframe, svg, b > b, script:not(#audit-data, [type=module])").length')).toBe(
      0,
    )
    expect(await page.evaluate('[...document.links].filter(({ protocol }) => !/^(https?):$/.test(protocol)).length')).toBe(0)
    expect(await page.title()).not.toContain('taken over')
    expect(await page.locator('#findings-body').innerText()).toContain('</script><script>document.title = "taken over"</script>')
    expect(asked).toEqual(['/hostile'])
  })
})
