// Client id and secret as an HTTP Basic credential: worth what the app's live secrets are, and no more.

import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express from 'express'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { principalOf, reply } from '../../../src/platform/app-side/route.ts'
import { apiRouter } from '../../../src/platform/app-side/serve.ts'
import { clientIdOf } from '../../../src/platform/domain/client-id.ts'
import { openServices } from '../../../src/platform/services.ts'
import { apiRoot } from '../../../src/platform/shapes/urls.ts'
import type { Store } from '../../../src/platform/store/ports.ts'
import type { Authority } from '../../../src/platform/store/ports-app-side.ts'
import { openStore } from '../../../src/platform/store/sqlite.ts'
import { mintTokenValue } from '../../../src/platform/token-value.ts'
import { app, create, mustSubmit } from '../support/changes.ts'
import { conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'

let fixture: Fixture
let server: Server
let store: Store
let asked = 0
let ask: (authorization: string) => Promise<{ status: number; message: string; slug: string }>
const secrets: { id: number; clientId: string; value: string }[] = []

const basic = (user: string, password: string) => `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`

beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'bots', [create(app('bot', 'acme')), create(app('other', 'acme'))])
  for (const slug of ['bot', 'bot', 'other']) {
    const { body } = await fixture.call('POST', `/api/v1/apps/${slug}/secrets`)
    secrets.push({ id: body.secret.id, clientId: body.clientId, value: body.value })
  }
  // A route for clients of its own, over the same data.
  await fixture.platform.close()
  store = await openStore(fixture.data)
  const reader = {
    ...store.reader,
    authorize: (authority: Authority) => {
      asked++
      return store.reader.authorize(authority)
    },
    clientSecretId: (appId: number, hash: string, at: string) => {
      asked++
      return store.reader.clientSecretId(appId, hash, at)
    },
  }
  const now = () => new Date('2030-01-01T00:00:00Z')
  const { services } = await openServices({ ...store, reader }, { data: fixture.data, publicUrl: () => fixture.platform.url, now })
  const handle = async (call: Parameters<typeof principalOf>[0]) => reply({ slug: principalOf(call, 'client').app.slug })
  const route = { method: 'GET', path: '/as-client', access: { client: true }, body: null, handle } as const
  const router = apiRouter([route, { ...route, path: '/as-app', access: { app: true } }], services, () => {})
  server = createServer(express().use(apiRoot, router)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}${apiRoot}`
  ask = async (authorization) => {
    const answer = await fetch(`${url}/as-client`, { headers: { authorization } })
    const body = (await answer.json()) as { message: string; slug: string }
    return { status: answer.status, message: body.message, slug: body.slug }
  }
})
afterAll(async () => {
  server.close()
  // Closed once more where no test failed before.
  await store.close().catch(() => {})
  await fixture.stop()
})

test('every live secret of the app opens it, in any case of the scheme', async () => {
  const [first, second] = secrets
  for (const { clientId, value } of [first, second].filter((secret) => secret !== undefined)) {
    expect((await ask(basic(clientId, value))).slug).toBe('bot')
    expect((await ask(basic(clientId, value).replace('Basic', 'basic'))).slug).toBe('bot')
  }
})

test('whatever is wrong is answered alike', async () => {
  const [mine, , other] = secrets
  if (mine === undefined || other === undefined) throw new Error('no secrets')
  const wrong = [
    basic(other.clientId, mine.value),
    basic(clientIdOf(999_999), mine.value),
    basic('', mine.value),
    basic('bot', mine.value),
    basic(mine.clientId, ''),
    basic(mine.clientId, mintTokenValue('client-secret', randomBytes)),
    basic(mine.clientId, `${mine.value}0`),
    basic(mine.clientId, fixture.owner),
    basic(fixture.owner, ''),
    `Basic ${Buffer.from(mine.value).toString('base64')}`,
    'Basic',
    'Basic ###',
    `bearer ${mine.value}`,
  ]
  for (const authorization of wrong) expect(await ask(authorization), authorization).toEqual({ status: 401, message: 'Bad credentials' })
})

test('a secret whose checksum is wrong costs the store no question, an unknown client as many as a known one', async () => {
  const value = mintTokenValue('client-secret', randomBytes)
  const questions = async (authorization: string) => {
    const before = asked
    await ask(authorization)
    return asked - before
  }
  expect(await questions(basic(secrets[0]?.clientId ?? '', value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')))).toBe(0)
  expect(await questions(basic(secrets[0]?.clientId ?? '', value))).toBe(1)
  expect(await questions(basic('nobody', value))).toBe(1)
})

test.each(['token', 'installation', 'app-user'] as const)(
  'a value of kind %s costs the store no question where its checksum is wrong',
  async (kind) => {
    const value = mintTokenValue(kind, randomBytes)
    const before = asked
    await ask(`token ${value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')}`)
    expect(asked).toBe(before)
    await ask(`token ${value}`)
    expect(asked).toBe(before + 1)
  },
)

test('its use is noted, a deleted one ends at once, and no other route takes it', async () => {
  server.closeAllConnections()
  server.close()
  await store.close()
  await fixture.restart()
  const items = async () => (await fixture.call('GET', '/api/v1/apps/bot/secrets')).body.items
  expect((await items()).map(({ lastUsedAt }: { lastUsedAt: string | null }) => lastUsedAt)).toEqual(
    Array(2).fill('2030-01-01T00:00:00.000Z'),
  )
  const [mine] = secrets
  const client = conformingClient(fixture.platform.url, basic(mine?.clientId ?? '', mine?.value ?? ''))
  expect((await client('GET', '/app')).body.message).toBe('A JSON web token could not be decoded')
  expect((await client('GET', '/installation/repositories')).status).toBe(403)
  expect((await fixture.call('DELETE', `/api/v1/apps/bot/secrets/${mine?.id}`)).status).toBe(204)
  expect(await client('GET', '/app')).toMatchObject({ status: 401, body: { message: 'Bad credentials' } })
})
