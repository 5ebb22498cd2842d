// The pages by keyboard alone: everything is reached, and one sees where one is.
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { personMenu } from '../../src/platform/pages/menus.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

type Focus = { text: string; seen: boolean }

/** Where the next press of Tab leads, and whether one sees it. */
async function tab(page: Page): Promise<Focus> {
  await page.keyboard.press('Tab')
  return page.evaluate<Focus>(`(() => {
    const { activeElement: at } = document
    const { outlineStyle, outlineWidth } = getComputedStyle(at)
    const { width, height, top, bottom } = at.getBoundingClientRect()
    const seen = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && width > 8 && height > 8 && bottom > 0 && top < innerHeight
    return { text: at.innerText.trim().split('\\n').at(-1), seen }
  })()`)
}

inBrowser('with a keyboard', (open) => {
  test('the first key leads to the content past the bar', async () => {
    const { page, visit } = await open(fixture, 'alice')
    await visit('/login')
    expect(await tab(page)).toEqual({ text: 'Skip to the content', seen: true })
    await page.keyboard.press('Enter')
    expect((await tab(page)).text).not.toBe('Appward')
    expect(await page.evaluate('document.querySelector("main").contains(document.activeElement)')).toBe(true)
  })

  test('the whole menu of the person is reached, seen, and left again', async () => {
    const person = await open(fixture, 'alice')
    const { page } = person
    await person.visit('/login')
    for (const text of ['Skip to the content', 'Appward', 'Market', 'alice']) expect(await tab(page)).toEqual({ text, seen: true })
    await page.keyboard.press('Enter')
    for (const { text } of personMenu) expect(await tab(page)).toEqual({ text, seen: true })
    expect(await tab(page)).toEqual({ text: 'Sign out', seen: true })
    await look(person, 'menu-open')
    await page.keyboard.press('Escape')
    expect(await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).isVisible()).toBe(false)
    expect(await page.evaluate('document.activeElement.localName')).toBe('summary')
  })
})
