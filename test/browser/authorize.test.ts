// The OAuth web flow, from an app's own page to its callback and back, with the official client at the app's end.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { type OAuthClient, oauthApp } from '../platform/support/oauth-fixture.ts'
import { inBrowser, type Open } from './support/in-browser.ts'
import { startSite } from './support/loopback.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

/** An app whose own page has a link to sign in with the platform; its callback says who came. */
async function startApp(slug: string) {
  let client: OAuthClient | null = null
  const site = await startSite({
    '/': () => `<h1>${slug}</h1><a href="${client?.oauth.getWebFlowAuthorizationUrl({ state: 'from-here' }).url}">Sign in</a>`,
    '/callback': async ({ searchParams }) => {
      const code = searchParams.get('code')
      if (client === null || code === null) return `<h1>Refused: ${searchParams.get('error')}</h1>`
      const { authentication } = await client.oauth.createToken({ code })
      const { body } = await client.call('GET', '/user', { authorization: `token ${authentication.token}` })
      return `<h1>Welcome, ${body.login}</h1>`
    },
  })
  client = await oauthApp(fixture, slug, {
    name: `The ${slug} app`,
    description: 'Build health for every change request.',
    authorization: { callbackUrls: [`${site.url}/callback`] },
    permissions: { repository: { contents: 'read' }, user: { emails: 'read' } },
  })
  return site
}

async function fromTheApp(open: Open, slug: string, scripts = true) {
  const site = await startApp(slug)
  const person = await open(fixture, 'carol', { scripts })
  await person.page.goto(site.url)
  await person.page.getByRole('link', { name: 'Sign in' }).click()
  await person.page.getByRole('heading', { name: `Authorize The ${slug} app` }).waitFor()
  return { site, ...person }
}

inBrowser('a person whom an app sends to authorize it', (open) => {
  test.each([true, false])('sees what it asks for, consents, and is known there (scripts: %s)', async (scripts) => {
    const person = await fromTheApp(open, scripts ? 'one' : 'two', scripts)
    const { page, site } = person
    await page.getByText('emails: read').waitFor()
    await page.getByRole('button', { name: /^Authorize/ }).click()
    await page.getByRole('heading', { name: 'Welcome, carol' }).waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBe('from-here')

    // Once given, the consent is not asked for again.
    await page.goto(site.url)
    await page.getByRole('link', { name: 'Sign in' }).click()
    await page.getByRole('heading', { name: 'Welcome, carol' }).waitFor()
  })

  test('who cancels goes back as one who did not', async () => {
    const { page } = await fromTheApp(open, 'three')
    await page.getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('heading', { name: 'Refused: access_denied' }).waitFor()
  })
})
