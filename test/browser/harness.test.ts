// What the other tests here rely on: that a fault of a page does not go by unseen.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { inBrowser } from './support/in-browser.ts'
import { look, lookFor } from './support/look.ts'

const policy = "default-src 'none'; style-src 'unsafe-inline'; script-src 'self'; img-src *"

/** Pages with one fault each, by path; what another path gives is not there. */
const bodies: Record<string, string> = {
  '/sound': '<p>Nothing is wrong here.</p>',
  '/inline-script': '<p id="x">Nothing happens.</p><script>document.title = "mine"</script>',
  '/elsewhere': '<p>A picture: <img src="http://elsewhere.example/x.png" alt="x"></p>',
  '/missing-part': '<p>A picture: <img src="/none.png" alt="x"></p>',
  '/failing-script': '<p>Something fails.</p><script src="/throw.js"></script>',
  '/faint': '<p style="color: #999">You can hardly read this.</p>',
  '/faint-in-dark':
    '<style>@media (prefers-color-scheme: dark) { html { background: #000; color: #333 } }</style><p>By day one can read this.</p>',
  '/no-label': '<form><input name="who"></form>',
  '/too-wide': '<p style="width: 500px">This is wider than a telephone.</p>',
}

let fixture: Fixture
let server: Server
let url: string

beforeAll(async () => {
  fixture = await startFixture()
  server = createServer((request, response) => {
    const path = request.url ?? ''
    const body = bodies[path]
    response.statusCode = body === undefined && path !== '/throw.js' ? 404 : 200
    response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', path === '/throw.js' ? 'text/javascript' : 'text/html')
    const page = `<!doctype html><html lang="en"><title>Fault</title><main><h1>Fault</h1>${body ?? 'Nothing.'}</main></html>`
    response.end(path === '/throw.js' ? 'throw new Error("on purpose")' : page)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(async () => {
  server.close()
  await fixture.stop()
})

inBrowser('a browser test', (open) => {
  test('finds nothing wrong with a page that has no fault', async () => {
    const person = await open(fixture, null)
    await person.page.goto(`${url}/sound`)
    await look(person, 'harness-sound')
  })

  test.each([
    ['/inline-script', 'Content Security Policy'],
    ['/elsewhere', 'a request to another host: http://elsewhere.example/x.png'],
    ['/missing-part', '404 from GET'],
    ['/failing-script', 'on purpose'],
  ])('fails for %s', async (path, fault) => {
    const person = await open(fixture, null)
    await person.page.goto(url + path)
    expect(person.takeFaults().join('\n')).toContain(fault)
  })

  test.each([
    ['/faint', ['light: color-contrast', 'dark: color-contrast']],
    ['/faint-in-dark', ['dark: color-contrast']],
    ['/no-label', ['light: label']],
    ['/too-wide', ['360 px: scrolls']],
  ])('looking at %s tells of it', async (path, faults) => {
    const person = await open(fixture, null)
    await person.page.goto(url + path)
    const found = await lookFor(person, 'harness-fault')
    expect([...new Set(found.map((fault) => /^.*?: [\w-]+/.exec(fault)?.[0]))]).toEqual(faults)
  })

  test('a page that says no fails a test that did not await it', async () => {
    const person = await open(fixture, null)
    await person.visit('/apps/none/installations/new/none')
    expect(person.takeFaults().join('\n')).toContain('404 from GET')
    await person.visit('/apps/none/installations/new/none')
    expect(person.takeRefusal()).toBe(404)
  })

  test('a person without scripts has signed in all the same', async () => {
    const { page, visit } = await open(fixture, 'alice', { scripts: false })
    await visit('/login')
    await page.getByText('You are signed in as alice').waitFor()
  })
})
