// Keys and client secrets that end by themselves: until then they live beside their successors.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { appJwt } from './support/app-jwt.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const start = Date.parse('2030-01-01T00:00:00Z')
const hour = 3_600_000
const at = (time: number) => new Date(time).toISOString()
let now = start
let apps = 0

async function newApp(): Promise<string> {
  const slug = `app-${++apps}`
  await mustSubmit(fixture.call, `fleet-${apps}`, [create(app(slug, 'acme'))])
  return `/api/v1/apps/${slug}`
}
const make = async (path: string) => (await fixture.call('POST', path)).body
const put = (path: string, expiresAt: string | null) => fixture.call('PUT', `${path}/end`, { body: { expiresAt } })
const list = async (path: string) => (await fixture.call('GET', path)).body.items
function pass(milliseconds: number): void {
  now += milliseconds
  fixture.turnClock(milliseconds)
}

test('a key signs until its end, and not after it; its successor goes on', async () => {
  const path = await newApp()
  const [old, next] = [await make(`${path}/keys`), await make(`${path}/keys`)]
  const status = async ({ appId, pem }: { appId: number; pem: string }) =>
    (await fetch(`${fixture.platform.url}/api/v3/app`, { headers: { authorization: await appJwt(appId, pem, now) } })).status
  expect((await put(`${path}/keys/${old.key.id}`, at(now + hour))).status).toBe(204)
  pass(hour - 1_000)
  expect([await status(old), await status(next)]).toEqual([200, 200])
  pass(1_000)
  expect([await status(old), await status(next)]).toEqual([401, 200])
  expect((await list(`${path}/keys`)).map(({ expiresAt }: { expiresAt: string }) => expiresAt)).toEqual([at(now), null])
  // What has ended makes room.
  const third = await make(`${path}/keys`)
  expect((await list(`${path}/keys`)).map(({ id }: { id: number }) => id)).toEqual([next.key.id, third.key.id])
})

test('a client secret opens until its end, and not after it', async () => {
  const path = await newApp()
  const [old, next] = [await make(`${path}/secrets`), await make(`${path}/secrets`)]
  const status = async ({ clientId, value }: { clientId: string; value: string }) => {
    const authorization = `Basic ${Buffer.from(`${clientId}:${value}`).toString('base64')}`
    const body = JSON.stringify({ access_token: 'none' })
    return (
      await fetch(`${fixture.platform.url}/api/v3/applications/${clientId}/token`, { method: 'POST', headers: { authorization }, body })
    ).status
  }
  await put(`${path}/secrets/${old.secret.id}`, at(now + hour))
  expect([await status(old), await status(next)]).toEqual([404, 404])
  pass(hour)
  expect([await status(old), await status(next)]).toEqual([401, 404])
  expect((await list(`${path}/secrets`))[0].expiresAt).toBe(at(now))
})

test('one key lives longer than those that end; the last one that lives is not deleted', async () => {
  const path = await newApp()
  const old = (await make(`${path}/keys`)).key
  expect((await put(`${path}/keys/${old.id}`, at(now + hour))).body.code).toBe('last_key')
  const next = (await make(`${path}/keys`)).key
  expect((await put(`${path}/keys/${old.id}`, at(now + hour))).status).toBe(204)
  expect((await put(`${path}/keys/${next.id}`, at(now + hour))).body.code).toBe('last_key')
  expect((await fixture.call('DELETE', `${path}/keys/${next.id}`)).status).toBe(204)
  expect((await put(`${path}/keys/${old.id}`, null)).status).toBe(204)
  const third = (await make(`${path}/keys`)).key
  await put(`${path}/keys/${old.id}`, at(now + hour))
  pass(hour)
  expect((await fixture.call('DELETE', `${path}/keys/${third.id}`)).body.code).toBe('last_key')
  expect((await fixture.call('DELETE', `${path}/keys/${old.id}`)).status).toBe(204)
})

test('an end is a time to come, is logged, and is one of the app that the path names', async () => {
  const [path, other] = [await newApp(), await newApp()]
  const { secret } = await make(`${path}/secrets`)
  for (const time of [at(now), 'tomorrow', '2030-13-01T00:00:00Z']) {
    expect((await put(`${path}/secrets/${secret.id}`, time)).body, time).toMatchObject({ code: 'invalid_body', status: 422 })
  }
  expect((await put(`${other}/secrets/${secret.id}`, at(now + hour))).status).toBe(404)
  await put(`${path}/secrets/${secret.id}`, '2031-01-01T01:00:00+01:00')
  const [entry] = (await fixture.call('GET', '/api/v1/audit-log')).body.items
  const facts = { id: secret.id, lastEight: secret.lastEight }
  expect(entry).toMatchObject({
    action: 'expire-secret',
    before: { ...facts, expiresAt: null },
    after: { ...facts, expiresAt: at(Date.UTC(2031, 0)) },
  })
})
