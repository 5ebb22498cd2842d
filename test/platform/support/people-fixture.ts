// People at browsers with what they sign in by: one-time links, passwords.
import { type Browser, openBrowser, type Seen } from './browser.ts'
import type { Fixture } from './fixture.ts'

/** Where a new one-time link of the user leads. */
export async function linkFor(fixture: Fixture, login: string): Promise<string> {
  const { status, body } = await fixture.call('POST', `/api/v1/users/${login}/sign-in-links`)
  if (status !== 201) throw new Error(JSON.stringify(body))
  return body.path
}

/** A browser that has come in by a one-time link. */
export async function cameByLink(fixture: Fixture, login: string): Promise<Browser> {
  const browser = openBrowser(fixture.platform.url)
  const seen = await browser.submit(await browser.get(await linkFor(fixture, login)), '/login/link')
  if (seen.status !== 303) throw new Error(`${login} is not signed in: ${seen.text}`)
  return browser
}

/** What setting a password answers; `present` where the page asks for it. */
export async function setPassword(browser: Browser, password: string, present?: string): Promise<Seen> {
  const fields = { password, repeated: password, ...(present === undefined ? {} : { present }) }
  return browser.submit(await browser.get('/settings/account'), '/settings/account/password', fields)
}

/** What signing in by password answers. */
export async function tryPassword(browser: Browser, login: string, password: string): Promise<Seen> {
  return browser.submit(await browser.get('/login'), '/login', { login, password })
}

/** A browser in which the user has signed in by a password that is set first. */
export async function cameByPassword(fixture: Fixture, login: string, password: string): Promise<Browser> {
  await setPassword(await cameByLink(fixture, login), password)
  const browser = openBrowser(fixture.platform.url)
  const seen = await tryPassword(browser, login, password)
  if (seen.status !== 303) throw new Error(`${login} is not signed in: ${seen.text}`)
  return browser
}

/** Whether somebody is signed in there. */
export async function isIn(browser: Browser): Promise<boolean> {
  return (await browser.get('/settings/account')).status === 200
}
