// Registering an app from another site's page by a manifest, and what that site gets for the code.
import { Octokit } from '@octokit/core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { startSite } from './support/loopback.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

inBrowser('a person whom another site sends with a manifest', (open) => {
  test.each([true, false])('sees what it asks for, renames it, and the site gets its credentials (scripts: %s)', async (scripts) => {
    const { url } = fixture.platform
    const octokit = new Octokit({ baseUrl: `${url}/api/v3` })
    const attribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
    const site = await startSite({
      '/': () => {
        const manifest = {
          name: 'Somebody took this name',
          url: 'https://bot.example',
          redirect_url: `${site.url}/made`,
          default_permissions: { contents: 'read', issues: 'write' },
        }
        return `<form method="post" action="${url}/organizations/acme/settings/apps/new?state=from-here">
<input type="hidden" name="manifest" value="${attribute(JSON.stringify(manifest))}"><button>Register</button></form>`
      },
      '/made': async ({ searchParams }) => {
        const { data } = await octokit.request('POST /app-manifests/{code}/conversions', { code: searchParams.get('code') ?? '' })
        return `<h1>${data.slug}: ${data.pem.split('\n')[0]}</h1>`
      },
    })
    const person = await open(fixture, 'alice', { scripts })
    const { page } = person
    await page.goto(site.url)
    await page.getByRole('button', { name: 'Register' }).click()
    await page.getByText('Issues: write').waitFor()
    const name = scripts ? 'Made here' : 'Made without scripts'
    await page.getByLabel('Name').fill(name)
    await page.getByRole('button', { name: 'Create the app' }).click()
    const slug = name.toLowerCase().replaceAll(' ', '-')
    await page.getByRole('heading', { name: `${slug}: -----BEGIN` }).waitFor()
    expect(new URL(page.url()).searchParams.get('state')).toBe('from-here')
    const { resource } = await record(fixture.call, `App/${slug}`)
    expect(resource).toMatchObject({
      metadata: { space: 'acme' },
      spec: { permissions: { repository: { contents: 'read', issues: 'write' } } },
    })
  })
})
