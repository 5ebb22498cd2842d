// Webhook secrets that come with changesets: sealed, never told, and what can be asked about them.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { alter, app, create, end, mustSubmit, record, submit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture

beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.stop())

const hook = { webhook: { active: true, url: 'https://ci.example.com/h' } }
const first = 'first-secret-5f0c'
const second = 'second-secret-91ab'

const withSecret = <T extends object>(change: T, secret: string) => ({ ...change, secret })
const ask = async (secret: string, slug = 'ci', token?: string) =>
  fixture.call('POST', '/api/v1/secret-checks', { body: { checks: [{ app: slug, secret }] }, ...(token === undefined ? {} : { token }) })
const isSame = async (secret: string) => (await ask(secret)).body.items[0].same

test('a secret is kept with a new app and with one that is there, and the record says that there is one', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('cd', 'acme')), withSecret(create(app('ci', 'acme', hook)), first)])
  expect(await record(fixture.call, 'App/ci')).toMatchObject({ webhookSecret: true, revision: 1 })
  expect(await record(fixture.call, 'App/cd')).toMatchObject({ webhookSecret: false })
  expect([await isSame(first), await isSame(second)]).toEqual([true, false])
  const ci = await record(fixture.call, 'App/ci')
  const answer = await mustSubmit(fixture.call, 'one', [withSecret(alter(ci, app('ci', 'acme', hook)), second)])
  expect(answer.body.changes).toMatchObject([{ action: 'update', revision: 2, digest: ci.digest }])
  expect([await isSame(first), await isSame(second)]).toEqual([false, true])
})

test('whoever does not administer the app hears neither that there is a secret nor which', async () => {
  await mustSubmit(fixture.call, 'one', [withSecret(create(app('ci', 'acme', { ...hook, visibility: 'public' })), first)])
  const bob = await fixture.token('bob')
  expect((await fixture.call('GET', '/api/v1/apps/ci', { token: bob })).body).toMatchObject({ key: 'App/ci', webhookSecret: false })
  expect((await ask(first, 'ci', bob)).body).toMatchObject({ code: 'not_admin' })
  const reader = await fixture.token('alice', { scopes: ['admin:org'], readOnly: true })
  expect((await ask(first, 'ci', reader)).body).toEqual({ items: [{ app: 'ci', same: true }] })
})

test('no secret is in an answer, the audit log, the logs or any file of the platform', async () => {
  const answer = await mustSubmit(fixture.call, 'one', [withSecret(create(app('ci', 'acme', hook)), first)])
  const asked = await ask(first)
  const faulty = await submit(fixture.call, 'one', [withSecret(create(app('ci', 'acme', hook)), first)])
  expect(faulty.status).toBe(409)
  const misshapen = await fixture.call('POST', '/api/v1/changesets', {
    body: { fleet: 'one', expectedHead: 1, changes: [{ action: 'create', secret: first, more: first }] },
    headers: { 'idempotency-key': 'm' },
  })
  expect(misshapen.status).toBe(422)
  const log = await fixture.call('GET', '/api/v1/audit-log')
  expect(log.body.items.map(({ action }: { action: string }) => action)).toContain('update-hook')
  const told = JSON.stringify([answer.body, asked.body, faulty.body, misshapen.body, log.body, await record(fixture.call, 'App/ci')])
  expect(told).not.toContain(first)
  expect(fixture.logged.join('\n')).not.toContain(first)
  for (const file of readdirSync(fixture.data)) expect(readFileSync(join(fixture.data, file)).includes(first), file).toBe(false)
})

test('a repeat is the same only with the same secret, and what is kept of it does not follow from the secret', async () => {
  const bodyOf = (secret: string) => ({
    fleet: 'one',
    expectedHead: null,
    changes: [withSecret(create(app('ci', 'acme', hook)), secret)],
  })
  const send = (secret: string) => fixture.call('POST', '/api/v1/changesets', { body: bodyOf(secret), headers: { 'idempotency-key': 'k' } })
  expect(await send(first)).toMatchObject({ status: 201 })
  expect(await send(first)).toMatchObject({ status: 200, body: { id: 1 } })
  expect(await send(second)).toMatchObject({ status: 422, body: { code: 'idempotency_key_reused' } })
  expect(await isSame(first)).toBe(true)
  const database = new DatabaseSync(join(fixture.data, 'appward.db'), { readOnly: true })
  const kept = JSON.stringify([database.prepare('select * from changesets').all(), database.prepare('select * from audit_log').all()])
  database.close()
  expect(kept).toContain('App/ci')
  for (const guess of [JSON.stringify(bodyOf(first)), first]) expect(kept).not.toContain(createHash('sha256').update(guess).digest('hex'))
})

test('a dry run keeps no secret', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', hook))])
  const change = withSecret(alter(await record(fixture.call, 'App/ci'), app('ci', 'acme', hook)), first)
  const body = { fleet: 'one', expectedHead: 1, changes: [change] }
  expect(await fixture.call('POST', '/api/v1/changesets?dryRun=true', { body })).toMatchObject({ status: 200 })
  expect(await record(fixture.call, 'App/ci')).toMatchObject({ webhookSecret: false, revision: 1 })
})

test('only an app that stays or comes takes a secret, and a whole one', async () => {
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme', hook))])
  const ci = await record(fixture.call, 'App/ci')
  const faults = [withSecret(end(ci), first), withSecret(alter(ci, app('ci', 'acme', hook)), 'half \ud800')]
  for (const change of faults) {
    expect((await submit(fixture.call, 'one', [change])).body).toMatchObject({ code: 'invalid_change' })
  }
})

test('asking ten times a minute is asking, more is guessing, whoever asks and however', async () => {
  await mustSubmit(fixture.call, 'one', [withSecret(create(app('ci', 'acme', hook)), first), create(app('cd', 'acme'))])
  const checks = Array.from({ length: 9 }, (_each, index) => ({ app: 'ci', secret: `guess ${index}` }))
  expect(await fixture.call('POST', '/api/v1/secret-checks', { body: { checks } })).toMatchObject({ status: 200 })
  expect(await isSame(first)).toBe(true)
  const refused = await ask(first, 'ci', await fixture.token('alice'))
  expect(refused).toMatchObject({ status: 429, body: { code: 'rate_limited' } })
  expect(refused.body.detail).toMatch(/secret of ci .*10 times within a minute/)
  expect(await ask(first, 'cd')).toMatchObject({ status: 200 })
  fixture.turnClock(60_000)
  expect(await isSame(first)).toBe(true)
})
