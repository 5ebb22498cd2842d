// A permission raised on the command line, and accepted by an admin on the page that the plan names.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appward, temporaryFolder, writeFiles } from '../e2e/cli.ts'
import { record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { keepForReadme } from './support/keep-for-readme.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const manifests = (contents: string) => `apiVersion: appward/v1
kind: App
metadata: { slug: ci-insights, space: acme }
spec: { name: CI Insights, visibility: public, permissions: { repository: { contents: ${contents}, checks: write } } }
---
apiVersion: appward/v1
kind: Installation
metadata: { app: ci-insights, space: acme }
spec: { repositories: [api, web] }
`

inBrowser('a permission that an apply raises', (open) => {
  test.each([true, false])('waits for an admin, who accepts it on the page that the plan names (scripts: %s)', async (scripts) => {
    const folder = temporaryFolder()
    const env = { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: await fixture.token('alice') }
    const run = async (args: string) => {
      const { status, stdout, stderr } = await appward(args.split(' '), { cwd: folder, env })
      expect(status, stderr).toBe(0)
      return stdout + stderr
    }
    const installation = async () => (await record(fixture.call, 'Installation/ci-insights@acme')).status

    writeFiles(folder, { 'm/ci.yaml': manifests('read') })
    await run('apply m --yes')
    writeFiles(folder, { 'm/ci.yaml': manifests('write') })
    const said = await run('apply m --yes --allow raise-permission --allow dangerous-permission')
    const link = /https?:\/\/\S*\/settings\/installations\/\d+/.exec(said)?.[0] ?? ''
    expect(await installation()).toMatchObject({ grant: { repository: { contents: 'read' } }, pending: { state: 'open' } })

    const person = await open(fixture, 'alice', { scripts })
    const { page } = person
    await page.goto(link)
    await page.getByRole('row', { name: /^Contents contents Raised High risk .*read write$/ }).waitFor()
    if (scripts) await keepForReadme(person, 'consent', 632)
    await page.getByRole('button', { name: 'Accept' }).click()
    await page.getByText('contents: write').waitFor()
    expect(await installation()).toMatchObject({ grant: { repository: { contents: 'write' } }, pending: null })
    await run('plan m --detailed-exitcode')
  })
})
