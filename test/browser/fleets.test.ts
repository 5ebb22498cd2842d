// A person lets a plan pass at a browser without script: what is typed, what is shown afterwards, and how it looks.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { say } from './support/fleets.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  const { call } = fixture
  const resource = { apiVersion: 'appward/v1', kind: 'App', metadata: { slug: 'insights', space: 'acme' }, spec: {} }
  const change = { action: 'create', key: 'App/insights', id: null, revision: null, from: null, resource }
  const body = { fleet: 'acme-apps', expectedHead: null, changes: [change] }
  expect((await call('POST', '/api/v1/changesets', { body, headers: { 'idempotency-key': 'first' } })).status).toBe(201)
  await say(fixture)
})
afterAll(() => fixture.stop())

inBrowser('the page of a fleet', (open) => {
  test('asks for the fleet’s name, and says who approved the plan', async () => {
    const person = await open(fixture, 'alice', { scripts: false })
    const { page, visit, takeRefusal } = person
    await visit('/')
    await page.getByRole('link', { name: 'Review the plan of acme-apps' }).click()
    await page.getByText('Approve this plan…').click()
    await page.getByLabel('Type acme-apps to go on').fill('acme')
    await page.getByRole('button', { name: 'Approve exactly this plan' }).click()
    await page.getByText('This is not acme-apps. Nothing was approved.').waitFor()
    expect(takeRefusal()).toBe(422)
    await page.getByLabel('Type acme-apps to go on').fill('acme-apps')
    await page.getByRole('button', { name: 'Approve exactly this plan' }).click()
    await page.getByText('alice approved exactly this plan').waitFor()
    expect(await page.getByRole('button', { name: 'Take the approval back' }).count()).toBe(1)
  })

  test('has no fault while it asks, and once it is approved', async () => {
    const person = await open(fixture, 'alice')
    await person.visit('/organizations/acme/settings/fleets/acme-apps')
    await look(person, 'fleet-approved')
    await person.page.getByRole('button', { name: 'Take the approval back' }).click()
    await person.page.getByText('The approval is taken back.').waitFor()
    await person.page.getByText('Approve this plan…').click()
    await look(person, 'fleet-asks')
  })
})
