// What happens between the moment in which a caller is known and the moment of its write: the write asks again.
import { once } from 'node:events'
import { type ClientRequest, type IncomingMessage, request } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { app, create } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await startFixture()
})
afterEach(() => fixture.stop())

const tokens = '/api/v1/users/alice/tokens'
const changeset = JSON.stringify({ fleet: 'one', expectedHead: null, changes: [create(app('ci', 'acme'))] })
const newInstallation = JSON.stringify({ app: 'ci', space: 'acme', repositories: 'all' })
const newToken = JSON.stringify({ name: 'more', scopes: ['repo'], expiresAt: null })

/** Sends the head and all of the body but its end, and waits until the platform knows who asks. */
async function begin(path: string, token: string, body: string): Promise<ClientRequest> {
  const sent = request(fixture.platform.url + path, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'content-length': body.length,
      'idempotency-key': 'k',
    },
  })
  sent.write(body.slice(0, -1))
  // The use of a token is noted once the caller is known.
  await expect.poll(async () => (await fixture.call('GET', tokens)).body.items.at(-1).lastUsedAt).not.toBe(null)
  return sent
}

async function finish(sent: ClientRequest, body: string) {
  sent.end(body.slice(-1))
  const [response] = (await once(sent, 'response')) as [IncomingMessage]
  const text = (await response.toArray()).join('')
  return { status: response.statusCode, code: JSON.parse(text).code, headers: response.headers }
}

async function revoke(): Promise<void> {
  const { body } = await fixture.call('GET', tokens)
  expect((await fixture.call('DELETE', `${tokens}/${body.items.at(-1).id}`)).status).toBe(204)
}

async function nothingWritten(): Promise<void> {
  expect((await fixture.call('GET', '/api/v1/state?fleet=one')).body).toMatchObject({ head: null, items: [], next: null })
  const { body } = await fixture.call('GET', '/api/v1/audit-log?space=alice&limit=1000')
  expect(body.items.filter((entry: { actor: string }) => entry.actor === 'alice')).toEqual([])
}

describe.each([
  ['a changeset', '/api/v1/changesets', changeset],
  ['a new token', tokens, newToken],
  ['an installation', '/api/v1/installations', newInstallation],
])('%s', (_what, path, body) => {
  test('whose token is revoked before its body is complete writes nothing', async () => {
    const sent = await begin(path, await fixture.token('alice'), body)
    await revoke()
    const answer = await finish(sent, body)
    expect([answer.status, answer.code, answer.headers['www-authenticate']]).toEqual([401, 'unauthorized', 'Bearer realm="appward"'])
    await nothingWritten()
  })
})

test('a changeset whose token runs out before its body is complete writes nothing', async () => {
  const sent = await begin('/api/v1/changesets', await fixture.token('alice', { expiresAt: '2030-01-01T00:01:00Z' }), changeset)
  fixture.turnClock(60_000)
  expect(await finish(sent, changeset)).toMatchObject({ status: 401, code: 'unauthorized' })
  await nothingWritten()
})

test('the store makes and ends tokens for a live one only', async () => {
  await fixture.platform.close()
  const { reader, writer, close } = await openStore(fixture.data)
  const origin = (at: string) => ({ at, actor: 'owner', credential: 'test', address: null })
  const draft = { login: 'alice', name: 't', hash: 'h', scopes: [], readOnly: false, expiresAt: '2030-01-01T00:01:00Z' }
  const first = await writer.createToken(draft, 1, origin('2030-01-01T00:00:00Z'))
  const by = first.rejection === null ? first.token.id : 0
  const refused = { rejection: { code: 'unauthorized' } }
  expect(await writer.deleteToken('owner', 1, by, origin('2030-01-01T00:01:00Z'))).toMatchObject(refused)
  expect(await writer.createToken({ ...draft, hash: 'i' }, by, origin('2030-01-01T00:01:00Z'))).toMatchObject(refused)
  expect(await writer.deleteToken('alice', by, by, origin('2030-01-01T00:00:59Z'))).toEqual({ rejection: null, found: true })
  expect(await writer.deleteToken('owner', 1, by, origin('2030-01-01T00:00:59Z'))).toMatchObject(refused)
  const page = { limit: 10, after: null }
  expect([(await reader.tokens('owner', page)).items.length, (await reader.tokens('alice', page)).items.length]).toEqual([1, 0])
  await close()
  await fixture.restart()
})

test.each([
  ['a changeset', '/api/v1/changesets', changeset],
  ['an installation', '/api/v1/installations', newInstallation],
])('%s counts the roles that its caller has when it is complete', async (_what, path, body) => {
  const sent = await begin(path, await fixture.token('alice'), body)
  const database = new DatabaseSync(join(fixture.data, 'appward.db'))
  database.exec("delete from members where user = 'alice'")
  database.close()
  expect(await finish(sent, body)).toMatchObject({ status: 403, code: 'not_admin' })
  await nothingWritten()
})
