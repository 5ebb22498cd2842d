// Tests in a real browser: one browser for a test file, and for each person a window of their own that keeps nothing.
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, onTestFinished } from 'vitest'
import type { Fixture } from '../../platform/support/fixture.ts'
import { signedIn } from '../../platform/support/oauth-fixture.ts'
import { watchContext } from './watch-page.ts'
import './global-setup.ts'

export type Person = {
  page: Page
  /** Goes to a path of the platform. */
  visit: (path: string) => Promise<void>
  /** The status of the page that last said no, as it should: a page that says no unasked fails the test. */
  takeRefusal: () => number | null
  /** What the browser noticed so far, for tests of that; what is left of it fails the test. */
  takeFaults: () => string[]
}

type OpenOptions = { scripts?: boolean; token?: string }

/** Opens a window on the platform, in which this user has signed in; null: nobody has. It closes with the test. */
export type Open = (fixture: Fixture, login: string | null, options?: OpenOptions) => Promise<Person>

export const wide: { width: number; height: number } = { width: 1280, height: 800 }

/** Tests that need a browser; skipped where there is none, but never in CI. */
export function inBrowser(title: string, tests: (open: Open) => void): void {
  const executablePath = inject('chromium')
  const required = inject('browserRequired')
  describe.skipIf(executablePath === null && !required)(title, () => {
    let browser: Browser
    beforeAll(async () => {
      if (executablePath === null) throw new Error('CI has no browser: it installs Chromium before the tests (.ci/run).')
      browser = await launch(executablePath)
    })
    afterAll(() => browser?.close())
    tests((fixture, login, options) => open(browser, fixture, login, options))
  })
}

/** In its sandbox wherever it can have one; root can not. */
async function launch(executablePath: string): Promise<Browser> {
  const options = { executablePath, args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] }
  if (process.getuid?.() === 0) return chromium.launch({ ...options, chromiumSandbox: false })
  try {
    return await chromium.launch({ ...options, chromiumSandbox: true })
  } catch (error) {
    if (!/sandbox/i.test(String(error))) throw error
    return chromium.launch({ ...options, chromiumSandbox: false })
  }
}

/** Sessions of the tests before, by platform and login: another window of the same person. */
const cookies = new WeakMap<Fixture, Map<string, string>>()

async function cookieOf(fixture: Fixture, login: string, token?: string): Promise<string> {
  const known = cookies.get(fixture) ?? new Map<string, string>()
  cookies.set(fixture, known)
  const key = `${login} ${token ?? ''}`
  const cookie = known.get(key) ?? (await signedIn(fixture, login, token)).cookie ?? ''
  known.set(key, cookie)
  return cookie
}

async function open(browser: Browser, fixture: Fixture, login: string | null, options: OpenOptions = {}): Promise<Person> {
  const { scripts = true, token } = options
  const context = await browser.newContext({
    viewport: wide,
    javaScriptEnabled: scripts,
    colorScheme: 'light',
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'UTC',
  })
  context.setDefaultTimeout(10_000)
  const watch = await watchContext(context)
  onTestFinished(async () => {
    await context.close()
    expect(watch.takeFaults(), 'faults that the browser noticed').toEqual([])
  })
  const { url } = fixture.platform
  if (scripts) await context.clock.setFixedTime(fixture.now())
  if (login !== null) {
    const [name = '', value = ''] = (await cookieOf(fixture, login, token)).split('=')
    await context.addCookies([{ name, value, url, httpOnly: true, sameSite: 'Lax' }])
  }
  const page = await context.newPage()
  return {
    page,
    visit: async (path) => void (await page.goto(new URL(path, url).href)),
    ...watch,
  }
}
