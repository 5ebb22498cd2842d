// Signing in, as people do who come for the first time, who come back, and who guess.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../platform/support/browser.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { linkFor, tryPassword } from '../platform/support/people-fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

const password = 'correct horse battery staple'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

inBrowser('a person', (open) => {
  test.each([true, false])(
    'comes in by a link once, sets a password, and comes back with it to where they wanted (scripts: %s)',
    async (scripts) => {
      const login = scripts ? 'alice' : 'carol'
      const person = await open(fixture, null, { scripts })
      const { page, visit, takeRefusal } = person
      const link = await linkFor(fixture, login)
      await visit(link)
      await page.getByRole('button', { name: `Sign in as ${login}` }).click()
      await page.getByRole('heading', { name: 'Home' }).waitFor()
      await visit(link)
      expect(takeRefusal()).toBe(410)
      await page.getByText('This link was used already').waitFor()

      await visit('/settings/account')
      await page.getByLabel('New password', { exact: true }).fill(password)
      await page.getByLabel('New password, once more').fill(password)
      await page.getByRole('button', { name: 'Set the password' }).click()
      await page.getByText('The password is set.').waitFor()
      if (scripts) await look(person, 'password-set')
      await page.getByRole('banner').locator('summary').click()
      await page.getByRole('banner').getByRole('button', { name: 'Sign out' }).click()

      await visit('/settings/tokens')
      await page.getByLabel('Login').fill(login)
      await page.getByLabel('Password', { exact: true }).fill('correct horse battery stable')
      await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByText('This login and password do not fit.').waitFor()
      expect(takeRefusal()).toBe(422)
      if (scripts) await look(person, 'sign-in-refused')
      expect(await page.getByLabel('Login').inputValue()).toBe(login)
      await page.getByLabel('Password', { exact: true }).fill(password)
      await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
      await page.getByRole('heading', { name: 'Access keys', level: 1 }).waitFor()
    },
  )

  test('whose login somebody guesses at is told how long to wait, and comes in by a link meanwhile', async () => {
    const guesser = openBrowser(fixture.platform.url)
    for (let turn = 0; turn < 10; turn++) await tryPassword(guesser, 'bob', `a guess of many words, ${turn}`)
    const person = await open(fixture, null)
    const { page, visit, takeRefusal } = person
    await visit('/login')
    await page.getByLabel('Login').fill('bob')
    await page.getByLabel('Password', { exact: true }).fill(password)
    await page.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click()
    await page.getByText('Too many attempts to sign in. Try again in 15 minutes').waitFor()
    expect(takeRefusal()).toBe(429)
    await look(person, 'sign-in-throttled')
    await visit(await linkFor(fixture, 'bob'))
    await page.getByRole('button', { name: 'Sign in as bob' }).click()
    await page.getByRole('heading', { name: 'Home' }).waitFor()
  })
})
