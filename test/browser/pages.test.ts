// Every page is looked at once.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { clientIdOf } from '../../src/platform/domain/client-id.ts'
import { allPages } from '../../src/platform/pages/all.ts'
import { addDelivery } from '../platform/support/add-delivery.ts'
import { app, create, installation, mustSubmit, record } from '../platform/support/changes.ts'
import { conformingClient } from '../platform/support/conforming-client.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { callbackUrl } from '../platform/support/oauth-fixture.ts'
import { linkFor } from '../platform/support/people-fixture.ts'
import { pageExamples } from './page-examples.ts'
import { say } from './support/fleets.ts'
import { inBrowser } from './support/in-browser.ts'
import { look } from './support/look.ts'

let fixture: Fixture
let filled: Record<string, string>

beforeAll(async () => {
  fixture = await startFixture()
  const spec = {
    name: 'CI Insights',
    description: 'Build health for every change request.\nAsk it in a comment.',
    homepage: 'https://ci.example.com',
    visibility: 'public',
    authorization: { callbackUrls: [callbackUrl] },
    webhook: { active: true, url: 'https://ci.example.com/hooks' },
    market: { listed: true, category: 'code-quality' },
    permissions: { repository: { checks: 'write', contents: 'write' }, organization: { members: 'read' }, user: { emails: 'read' } },
    events: ['check_run', 'check_suite'],
  }
  await mustSubmit(fixture.call, 'acme-apps', [
    create(app('insights', 'acme', spec)),
    create(
      installation('insights', 'acme', {
        repositories: ['api', 'web'],
        permissions: { repository: { checks: 'write', contents: 'read' } },
      }),
    ),
    create(app('wished', 'acme', { ...spec, name: 'Merge Train', market: { listed: true, category: '' } })),
    create(app('own', 'alice')),
    create(installation('own', 'alice')),
  ])
  const wish = { app: 'wished', space: 'acme', repositories: ['api', 'web'] }
  const { body: request } = await fixture.call('POST', '/api/v1/installations', { token: await fixture.token('carol'), body: wish })
  await say(fixture)
  const idOf = async (key: string) => String((await record(fixture.call, key)).id)
  const { body: acme } = await conformingClient(fixture.platform.url, `token ${fixture.owner}`)('GET', '/orgs/acme')
  filled = {
    CLIENT: clientIdOf((await record(fixture.call, 'App/insights')).id),
    ACME: String(acme.id),
    REQUEST: String(request.id),
    ID: await idOf('Installation/insights@acme'),
    OWN: await idOf('Installation/own@alice'),
    DELIVERY: String(addDelivery(fixture, Number(await idOf('App/insights')), { response_payload: 'Thank you.' })),
    MYDELIVERY: String(addDelivery(fixture, Number(await idOf('App/own')), { status: 'timed out', status_code: 0 })),
    LINK: await linkFor(fixture, 'alice'),
  }
})
afterAll(() => fixture.stop())

test('every page has an example', () => {
  const shown = allPages.filter(({ method }) => method === 'GET').map(({ path }) => path)
  expect(Object.keys(pageExamples).toSorted()).toEqual(shown.toSorted())
})

const nameOf = (path: string) => path.replaceAll(/[{}]/g, '').split('/').filter(Boolean).join('-') || 'home'

/** Of a page for people and for organizations, the one of organizations is looked at in every way: there is more on it. */
const roundsOf = (path: string) => (Object.hasOwn(pageExamples, `/organizations/{org}${path}`) ? 'once' : 'all')

inBrowser('the page', (open) => {
  test.each(Object.entries(pageExamples))('%s has no fault, in light and dark, on wide and small screens', async (path, row) => {
    const person = await open(fixture, row.as)
    await person.visit(row.path.replaceAll(/\b(CLIENT|ACME|ID|OWN|LINK|REQUEST|DELIVERY|MYDELIVERY)\b/g, (word) => filled[word] ?? word))
    await look(person, nameOf(path), roundsOf(path))
  })
})
