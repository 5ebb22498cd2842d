// How an app is used, for its admins: users who authorized it, and how telling it went.
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDelivery } from './support/add-delivery.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { type OAuthClient, oauthApp, signedIn, userToken } from './support/oauth-fixture.ts'

const day = 24 * 60 * 60 * 1_000

let fixture: Fixture
let client: OAuthClient
beforeAll(async () => {
  fixture = await startFixture()
  client = await oauthApp(fixture, 'bot')
})
afterAll(() => fixture.stop())

const use = async () => (await fixture.call('GET', '/api/v1/apps/bot/use')).body

test('an app that nobody uses has none of it', async () => {
  expect(await use()).toEqual({
    app: 'App/bot',
    users: 0,
    deliveries: {
      since: '2029-12-25T00:00:00.000Z',
      attempts: 0,
      failed: 0,
      complete: true,
      waiting: 0,
      parked: 0,
      lastSuccessAt: null,
      lastFailure: null,
    },
  })
})

test('each user who authorized it counts once', async () => {
  const alice = await signedIn(fixture, 'alice')
  await userToken(alice, client)
  await userToken(alice, client)
  await userToken(await signedIn(fixture, 'bob'), client)
  expect(await use()).toMatchObject({ users: 2 })
})

test('attempts of seven days count, and the last failure is told with what went wrong', async () => {
  fixture.turnClock(20 * day)
  const at = (days: number) => new Date(fixture.now().getTime() - days * day).toISOString()
  addDelivery(fixture, client.id, { delivered_at: at(8) })
  addDelivery(fixture, client.id, { delivered_at: at(7) })
  addDelivery(fixture, client.id, { delivered_at: at(2), status: 'Bad Gateway', status_code: 502 })
  addDelivery(fixture, client.id, { delivered_at: at(1), status: 'no such host', status_code: 0 })
  addDelivery(fixture, client.id, { delivered_at: at(0), status: 'See Other', status_code: 303 })
  expect((await use()).deliveries).toMatchObject({
    since: at(7),
    attempts: 4,
    failed: 2,
    lastSuccessAt: at(0),
    lastFailure: { at: at(1), event: 'installation', action: 'created', status: 'no such host', statusCode: 0 },
  })
})

test('of very many attempts the last ones count, and it says so', async () => {
  addDelivery(fixture, client.id, { delivered_at: fixture.now().toISOString() })
  const database = new DatabaseSync(`${fixture.data}/appward.db`, { timeout: 5_000 })
  database.exec(`with recursive n (i) as (select 2 union all select i + 1 from n where i < 1000)
    insert into deliveries (app_id, event_id, guid, delivered_at, redelivery, duration, status, status_code, event, url)
    select app_id, event_id, guid, delivered_at, redelivery, duration, status, status_code, event, url
    from n, (select * from deliveries order by id desc limit 1)`)
  database.close()
  expect((await use()).deliveries).toMatchObject({ attempts: 1_000, failed: 0, complete: false, lastFailure: null })
})
