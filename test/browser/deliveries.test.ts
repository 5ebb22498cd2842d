// What an app is told, from the form that registers it to the delivery that a person sends once more: its receiver is the official one.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createNodeMiddleware, Webhooks } from '@octokit/webhooks'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, localReceivers, startFixture } from '../platform/support/fixture.ts'
import { statusWriter } from '../platform/support/hearing-app.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

const patient = { timeout: 10_000 }
const secret = 'known to the app and the platform'

let fixture: Fixture
let receiver: Server
let hook: string
/** What came with the right signature. Its first status makes it fail. */
const taken: { id: string; name: string }[] = []

beforeAll(async () => {
  fixture = await startFixture(undefined, 'off', localReceivers)
  const quiet = { debug() {}, info() {}, warn() {}, error() {} }
  const webhooks = new Webhooks({ secret, log: quiet })
  webhooks.onAny(({ id, name }) => {
    taken.push({ id, name })
    if (taken.filter((each) => each.name === 'status').length === 1) throw new Error('not ready yet')
  })
  receiver = createServer(createNodeMiddleware(webhooks, { path: '/hooks', log: quiet }))
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done))
  hook = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hooks`
})
afterAll(async () => {
  receiver.close()
  await fixture.stop()
})

inBrowser('a delivery that failed', (open) => {
  test('is seen with all that was sent and answered, sent once more, and taken', async () => {
    const person = await open(fixture, 'alice')
    const { page, visit } = person
    const asked = { name: 'Status Bot', webhook_active: 'true', webhook_url: hook, statuses: 'read', 'events[]': 'status' }
    await visit(`/organizations/acme/settings/apps/new?${new URLSearchParams(asked)}`)
    await page.getByLabel('Webhook secret').fill(secret)
    await page.getByRole('button', { name: 'Register the app' }).click()
    await page.getByRole('link', { name: 'Install', exact: true }).click()
    await page.getByRole('link', { name: 'acme', exact: true }).click()
    await page.getByRole('button', { name: 'Install', exact: true }).click()
    await page.waitForURL(/\/settings\/installations\/\d+$/)
    await (await statusWriter(fixture))('ci/build')
    await expect.poll(() => taken.map(({ name }) => name), patient).toEqual(['ping', 'installation', 'status'])

    await visit('/organizations/acme/settings/apps/status-bot')
    await page.getByRole('navigation', { name: 'Settings of Status Bot' }).getByRole('link', { name: 'Deliveries' }).click()
    await page.getByRole('row', { name: /^ping .*200 OK/ }).waitFor()
    await page.getByRole('row', { name: /^installation\.created .*200 OK.*acme$/ }).waitFor()
    const failed = page.getByRole('row', { name: /^status .*500/ })
    await expect
      .poll(async () => {
        await page.reload()
        return failed.count()
      }, patient)
      .toBe(1)
    await look(person, 'deliveries-failed')
    await failed.getByRole('link').click()
    const request = page.getByRole('region', { name: 'Headers of the request' })
    await request.getByText('X-Hub-Signature-256: sha256=').waitFor()
    await page.getByRole('region', { name: 'Payload' }).getByText('"context": "ci/build"').waitFor()
    expect(await page.content()).not.toContain(secret)
    await look(person, 'delivery-failed')

    await page.getByRole('button', { name: 'Send it once more' }).click()
    await expect.poll(() => taken.length, patient).toBe(4)
    const [, , first, again] = taken
    expect(again).toEqual(first)
    const taking = page.getByRole('row', { name: /^status again .*200 OK/ })
    await expect
      .poll(async () => {
        await page.reload()
        return taking.count()
      }, patient)
      .toBe(1)
    await page.getByRole('link', { name: 'Failed', exact: true }).click()
    await page.waitForURL('**?status=failure')
    expect(await failed.count()).toBe(1)
    expect(await taking.count()).toBe(0)
  })
})
