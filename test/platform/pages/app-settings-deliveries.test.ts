// What an app was told, on its pages: a real receiver hears it, and the pages show both sides.
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addDelivery } from '../support/add-delivery.ts'
import { type Browser, unescaped } from '../support/browser.ts'
import { app, create, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, localReceivers, startFixture } from '../support/fixture.ts'
import { hearingApp, statusWriter } from '../support/hearing-app.ts'
import { signedIn } from '../support/oauth-fixture.ts'
import { type Answers, type Receiver, startReceiver } from '../support/receiver.ts'

let fixture: Fixture
let alice: Browser
const receivers: Receiver[] = []

beforeEach(async () => {
  fixture = await startFixture(undefined, 'off', localReceivers)
  alice = await signedIn(fixture, 'alice')
})
afterEach(async () => {
  for (const receiver of receivers.splice(0)) await receiver.stop()
  await fixture.stop()
})

async function receive(answer?: Answers): Promise<Receiver> {
  const receiver = await startReceiver(answer)
  receivers.push(receiver)
  return receiver
}

const at = (slug: string) => `/organizations/acme/settings/apps/${slug}/deliveries`
const linksOf = (text: string, slug: string) =>
  [...text.matchAll(new RegExp(`href="(${at(slug)}/\\d+)"`, 'g'))].map(([, link = '']) => link)

/** The page, once it shows so many deliveries. */
async function listOf(slug: string, count: number) {
  for (let tries = 0; ; tries++) {
    const seen = await alice.get(at(slug))
    if (linksOf(seen.text, slug).length >= count) return seen
    if (tries > 200) throw new Error(seen.text)
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
}

test('shows what was sent and answered, as text', async () => {
  const hostile = '</pre><script>alert(1)</script>\u202e'
  const receiver = await receive((_request, response) => {
    response.setHeader('x-hostile', '<b>hostile</b>')
    response.end(hostile)
  })
  await hearingApp(fixture, 'hearer', `${receiver.url}/hooks`)
  const write = await statusWriter(fixture)
  await write('<i>ci</i>')
  const list = await listOf('hearer', 3)
  expect(unescaped(list.text)).toContain(`Events go to <code>${receiver.url}/hooks</code>`)
  expect(list.text).toContain('<code>status</code>')
  expect(list.text).toContain('200 OK')
  expect(list.text).toContain('<td>acme</td>')
  const [newest = ''] = linksOf(list.text, 'hearer')
  const { text } = await alice.get(newest)
  expect(text).toContain('X-GitHub-Event: status')
  expect(text).toContain('&lt;i&gt;ci&lt;/i&gt;')
  expect(unescaped(text)).toContain(`"url": "${fixture.platform.url}/api/v3`)
  expect(text).toContain('x-hostile: &lt;b&gt;hostile&lt;/b&gt;')
  expect(text).toContain('&lt;/pre&gt;&lt;script&gt;alert(1)&lt;/script&gt;\\u{202e}')
  expect(text).not.toContain('<script>alert')
})

test('sends one once more under its id, and a ping', async () => {
  const receiver = await receive()
  await hearingApp(fixture, 'again', `${receiver.url}/hooks`)
  const list = await listOf('again', 2)
  const [newest = ''] = linksOf(list.text, 'again')
  const shown = await alice.get(newest)
  const count = receiver.received.length
  const asked = await alice.submit(shown, `${newest}/redeliver`)
  expect(asked.location).toBe(`${at('again')}?done=redeliver`)
  const received = await receiver.arrived(count + 1)
  const guids = received.map(({ headers }) => headers['x-github-delivery'])
  expect(guids.slice(0, count)).toContain(guids[count])
  const later = await listOf('again', count + 1)
  expect(later.text).toContain('>again</span>')
  expect((await alice.submit(later, `${at('again')}/ping`)).location).toBe(`${at('again')}?done=ping`)
  const [pinged] = (await receiver.arrived(count + 2)).slice(-1)
  expect(pinged?.headers['x-github-event']).toBe('ping')
  const log = (await fixture.call('GET', '/api/v1/audit-log?space=acme')).body.items
  expect(log.slice(0, 2)).toMatchObject([
    { action: 'ping', actor: 'alice' },
    { action: 'redeliver', actor: 'alice' },
  ])
})

test('tells of what waits, and narrows the list to what failed', async () => {
  const receiver = await receive((_request, response) => {
    response.statusCode = 500
    response.end('broken')
  })
  await hearingApp(fixture, 'failing', `${receiver.url}/hooks`)
  const list = await listOf('failing', 1)
  expect(list.text).toMatch(/\d+ still to be told/)
  const failed = await alice.get(`${at('failing')}?status=failure`)
  expect(linksOf(failed.text, 'failing').length).toBeGreaterThan(0)
  const succeeded = await alice.get(`${at('failing')}?status=success`)
  expect(succeeded.text).toContain('There are none of these.')
  expect((await alice.get(`${at('failing')}?status=%22%3E%3Cb%3E&before=x`)).status).toBe(200)
})

test('goes on where there are more than one page shows, and shows no other app’s', async () => {
  await mustSubmit(fixture.call, 'shown', [create(app('shown', 'acme')), create(app('other', 'acme'))])
  const [shown, other] = [await record(fixture.call, 'App/shown'), await record(fixture.call, 'App/other')]
  for (let index = 0; index < 60; index++)
    addDelivery(fixture, shown.id, { status_code: index % 2 === 0 ? 200 : 0, status: 'connection refused' })
  const foreign = addDelivery(fixture, other.id)
  const first = await alice.get(`${at('shown')}?status=failure`)
  expect(linksOf(first.text, 'shown')).toHaveLength(30)
  const all = await alice.get(at('shown'))
  const [, next = ''] = /rel="next" href="([^"]*)"/.exec(all.text) ?? []
  const rest = await alice.get(unescaped(next))
  expect(new Set([...linksOf(all.text, 'shown'), ...linksOf(rest.text, 'shown')]).size).toBe(60)
  expect((await alice.get(`${at('shown')}/${foreign}`)).status).toBe(404)
  const csrf = /name="csrf" value="([^"]*)"/.exec(all.text)?.[1] ?? ''
  expect((await alice.post(`${at('shown')}/${foreign}/redeliver`, { csrf })).status).toBe(404)
  // Its webhook is off.
  expect((await alice.post(`${at('shown')}/ping`, { csrf })).status).toBe(422)
})

test('lets a session that only looks send nothing', async () => {
  const receiver = await receive()
  await hearingApp(fixture, 'watched', `${receiver.url}/hooks`)
  const [link = ''] = linksOf((await listOf('watched', 2)).text, 'watched')
  const looking = await signedIn(fixture, 'alice', await fixture.token('alice', { readOnly: true }))
  const count = receiver.received.length
  expect((await looking.submit(await looking.get(link), `${link}/redeliver`)).status).toBe(403)
  expect((await looking.submit(await looking.get(at('watched')), `${at('watched')}/ping`)).status).toBe(403)
  expect(receiver.received).toHaveLength(count)
})
