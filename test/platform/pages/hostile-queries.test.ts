// Queries of pages that nobody would write by accident: no page fails at them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { allPages } from '../../../src/platform/pages/all.ts'
import type { Browser } from '../support/browser.ts'
import { app, create, installation, mustSubmit, record } from '../support/changes.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let alice: Browser
let owner: Browser
let id: number

beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'shown', [create(app('shown', 'acme', { visibility: 'public' })), create(installation('shown', 'acme'))])
  id = (await record(fixture.call, 'Installation/shown@acme')).id
  alice = await signedIn(fixture, 'alice')
  owner = await signedIn(fixture, 'owner', fixture.owner)
})
afterAll(() => fixture.stop())

const parameters = [
  ...['done', 'after', 'before', 'status', 'page', 'search', 'category', 'space', 'actor', 'app', 'action', 'from', 'until'],
  ...['target_id', 'state', 'manifest', 'code', 'return_to', 'client_id', 'redirect_uri', 'login', 'name', 'events[]', 'contents'],
]
const values = ['__proto__', 'constructor', '%00', 'a%00b', '-1', '1e309', '9007199254740993', '%ff', '%E2%80%AE', 'x'.repeat(60_000)]
const paths = [...new Set(allPages.filter(({ method }) => method === 'GET').map(({ path }) => path))]

describe.each(paths)('%s', (path) => {
  test('takes whatever its query holds', async () => {
    const address = path.replace('{slug}', 'shown').replace('{fleet}', 'shown').replace('{org}', 'acme').replace('{id}', String(id))
    const queries = parameters.flatMap((name) => values.map((value) => `${name}=${value}`))
    const failed: string[] = []
    // Only the owner reads the log of any space.
    const browser = path === '/audit-log' ? owner : alice
    for (const query of queries) if ((await browser.get(`${address}?${query}`)).status >= 500) failed.push(query)
    expect(failed).toEqual([])
  })
})

test('a note of what was done is one of the page’s own, or none', async () => {
  for (const path of ['/settings/account', '/organizations/acme/settings', '/organizations/acme/settings/apps/shown']) {
    expect((await alice.get(`${path}?done=constructor`)).text).toBe((await alice.get(path)).text)
  }
})
