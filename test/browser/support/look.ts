// Looks at a page as people with different eyes and screens do: axe-core finds no fault in it, in light and in dark, and nothing
// sticks out on a small screen. Leaves pictures in test-results/.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { type Person, wide } from './in-browser.ts'

const axe = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8')

const narrow = { width: 360, height: 740 }

const everyRule = {
  resultTypes: ['violations'],
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
}
/** What another set of colours can break. */
const colours = { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }

/** `once`: in light on a wide screen alone, for a page that another one is looked at for. */
type Rounds = 'all' | 'once'

/** The page as it is now has no fault; `name` is that of the pictures. */
export async function look(person: Person, name: string, rounds: Rounds = 'all'): Promise<void> {
  expect(await lookFor(person, name, rounds), `faults of ${name} (${person.page.url()})`).toEqual([])
}

/** The faults of the page. */
export async function lookFor({ page }: Person, name: string, rounds: Rounds = 'all'): Promise<string[]> {
  const faults: string[] = []
  const add = (how: string, found: readonly string[]) => faults.push(...found.map((fault) => `${how}: ${fault}`))
  // A text may be there before its style is.
  await page.waitForLoadState('load')
  await page.evaluate(axe)
  add('light', await violations(page, everyRule))
  add('1280 px', await stickingOut(page))
  await picture(page, name)
  if (rounds === 'once') return faults
  await page.emulateMedia({ colorScheme: 'dark' })
  add('dark', await violations(page, colours))
  await picture(page, `${name}-dark`)
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(narrow)
  add('360 px', await stickingOut(page))
  await picture(page, `${name}-360`)
  await page.setViewportSize(wide)
  return faults
}

type Violation = { id: string; help: string; nodes: { target: string[]; failureSummary?: string }[] }

async function violations(page: Page, options: object): Promise<string[]> {
  const found = await page.evaluate<Violation[]>(`axe.run(document, ${JSON.stringify(options)}).then(({ violations }) => violations)`)
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}) at ${target.join(' ')}: ${failureSummary ?? ''}`),
  )
}

/** What makes the page wider than the window: an element that scrolls by itself does not. */
function stickingOut(page: Page): Promise<string[]> {
  return page.evaluate<string[]>(`(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const wide = [...document.body.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > clientWidth + 0.5)
    const names = wide.map(({ localName, id, className }) => localName + (id && '#' + id) + (className && '.' + className))
    return ['scrolls sideways, ' + scrollWidth + ' of ' + clientWidth + ' px: ' + [...new Set(names)].join(', ')]
  })()`)
}

async function picture(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: join('test-results', `${name}.png`), fullPage: true })
}
