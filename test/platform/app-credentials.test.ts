// What apps sign in with, by the registry API: keys and client secrets made, listed and ended by the admins of the app's space.
import { createHash, createPrivateKey, createPublicKey } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tokenKindOf } from '../../src/platform/token-value.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'
import { withStore } from './support/with-store.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const origin = { at: '2030-01-01T00:00:00.000Z', actor: 'test', credential: 'test', address: null }

let apps = 0

/** The path of a new app of acme. */
async function newApp(): Promise<string> {
  const slug = `app-${++apps}`
  await mustSubmit(fixture.call, `fleet-${apps}`, [create(app(slug, 'acme'))])
  return `/api/v1/apps/${slug}`
}

const make = async (path: string) => {
  const { status, body, headers } = await fixture.call('POST', path)
  expect([status, headers.get('cache-control')]).toEqual([201, 'no-store'])
  return body
}
const items = async (path: string) => (await fixture.call('GET', path)).body.items
const audit = async () => (await fixture.call('GET', '/api/v1/audit-log?limit=1000')).body.items

/** Everything that the platform keeps and says, beside the answer that showed the value. */
async function traces(): Promise<string> {
  const files = readdirSync(fixture.data).map((name) => readFileSync(join(fixture.data, name), 'latin1'))
  return [...files, ...fixture.logged, JSON.stringify(await audit())].join('\n')
}

test('a new app has neither key nor client secret', async () => {
  const path = await newApp()
  expect([await items(`${path}/keys`), await items(`${path}/secrets`)]).toEqual([[], []])
})

describe('a key', () => {
  test('is shown once as PKCS#1, and listed with its fingerprint alone', async () => {
    const path = await newApp()
    const { key, appId, clientId, pem } = await make(`${path}/keys`)
    expect(pem).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n/)
    const der = createPublicKey(createPrivateKey(pem)).export({ type: 'spki', format: 'der' })
    expect(key.fingerprint).toBe(createHash('sha256').update(der).digest('base64'))
    const record = (await fixture.call('GET', path)).body
    expect([record.id, record.clientId]).toEqual([appId, clientId])
    expect(await items(`${path}/keys`)).toEqual([key])
    expect(key).toEqual({
      id: key.id,
      fingerprint: key.fingerprint,
      createdAt: '2030-01-01T00:00:00.000Z',
      createdBy: 'owner',
      lastUsedAt: null,
      expiresAt: null,
    })
    const secretPart = pem.split('\n').slice(1, -2)
    const kept = await traces()
    expect(secretPart.some((line: string) => kept.includes(line))).toBe(false)
  })

  test('is in the audit log, made and deleted, by id and fingerprint', async () => {
    const path = await newApp()
    const [first] = [(await make(`${path}/keys`)).key, await make(`${path}/keys`)]
    expect((await fixture.call('DELETE', `${path}/keys/${first.id}`)).status).toBe(204)
    const facts = { id: first.id, fingerprint: first.fingerprint }
    const [deleted, , created] = await audit()
    expect(deleted).toMatchObject({
      action: 'delete-key',
      key: path.replace('/api/v1/apps/', 'App/'),
      space: 'acme',
      before: facts,
      after: null,
    })
    expect(created).toMatchObject({ action: 'create-key', actor: 'owner', before: null, after: facts })
  })

  test('that is the last one stays until there is another', async () => {
    const path = await newApp()
    const { key } = await make(`${path}/keys`)
    const refused = await fixture.call('DELETE', `${path}/keys/${key.id}`)
    expect([refused.status, refused.body.code]).toEqual([409, 'last_key'])
    expect(refused.body.detail).toContain('make a new key before')
    await make(`${path}/keys`)
    expect((await fixture.call('DELETE', `${path}/keys/${key.id}`)).status).toBe(204)
    expect(await items(`${path}/keys`)).toHaveLength(1)
  })

  test('is none of another app, and ids that are none are not found', async () => {
    const [mine, other] = [await newApp(), await newApp()]
    const { key } = await make(`${other}/keys`)
    await make(`${other}/keys`)
    for (const id of [key.id, 0, 999_999, 'x', '1.0', '9'.repeat(30)]) {
      const { status, body } = await fixture.call('DELETE', `${mine}/keys/${id}`)
      expect([status, body.code], String(id)).toEqual([404, 'not_found'])
    }
    expect(await items(`${other}/keys`)).toHaveLength(2)
  })

  test('is one of 25 at most', async () => {
    const path = await newApp()
    const id = (await fixture.call('GET', path)).body.id
    await withStore(fixture, async ({ writer }) => {
      for (let i = 0; i < 25; i++) {
        expect((await writer.createKey(id, { publicKey: 'none', fingerprint: `${path} ${i}` }, 1, origin)).rejection).toBe(null)
      }
    })
    const { status, body } = await fixture.call('POST', `${path}/keys`)
    expect([status, body.code]).toEqual([422, 'too_many_keys'])
    const page = (await fixture.call('GET', `${path}/keys?limit=20`)).body
    const rest = (await fixture.call('GET', `${path}/keys?limit=20&after=${page.next}`)).body
    expect([page.items.length, rest.items.length, rest.next]).toEqual([20, 5, null])
  })
})

describe('a client secret', () => {
  test('is shown once; its hash and last eight characters are kept', async () => {
    const path = await newApp()
    const { secret, value, clientId, appId } = await make(`${path}/secrets`)
    expect([tokenKindOf(value), value.slice(0, 4)]).toEqual(['client-secret', 'awc_'])
    const record = (await fixture.call('GET', path)).body
    expect([record.id, record.clientId]).toEqual([appId, clientId])
    expect(secret).toMatchObject({ lastEight: value.slice(-8), createdBy: 'owner', lastUsedAt: null })
    expect(await items(`${path}/secrets`)).toEqual([secret])
    expect(await traces()).not.toContain(value)
    expect(await traces()).not.toContain(value.slice(4, -8))
  })

  test('lives beside others, so that they rotate, and each is ended alone', async () => {
    const path = await newApp()
    const made = [await make(`${path}/secrets`), await make(`${path}/secrets`), await make(`${path}/secrets`)]
    const ids = made.map(({ secret }) => secret.id)
    expect((await items(`${path}/secrets`)).map(({ id }: { id: number }) => id)).toEqual(ids)
    expect((await fixture.call('DELETE', `${path}/secrets/${ids[1]}`)).status).toBe(204)
    expect((await fixture.call('DELETE', `${path}/secrets/${ids[1]}`)).body.code).toBe('not_found')
    expect((await items(`${path}/secrets`)).map(({ id }: { id: number }) => id)).toEqual([ids[0], ids[2]])
    const [deleted] = await audit()
    expect(deleted).toMatchObject({ action: 'delete-secret', before: { id: ids[1], lastEight: made[1]?.value.slice(-8) }, after: null })
  })
})

test('what an app signs in with ends with it', async () => {
  const path = await newApp()
  await make(`${path}/keys`)
  await make(`${path}/secrets`)
  const fleet = path.replace('/api/v1/apps/app-', 'fleet-')
  const record = (await fixture.call('GET', path)).body
  const ended = { action: 'delete', key: record.key, id: record.id, revision: record.revision, from: null, resource: null }
  await mustSubmit(fixture.call, fleet, [ended])
  expect((await fixture.call('GET', `${path}/keys`)).status).toBe(404)
  await withStore(fixture, async ({ reader }) => {
    expect([await reader.appKeys(record.id, origin.at), (await reader.clientSecrets(record.id, { limit: 1, after: null })).items]).toEqual([
      [],
      [],
    ])
  })
})

test('a role that is lost while a key is made counts', async () => {
  const path = await newApp()
  const id = (await fixture.call('GET', path)).body.id
  await fixture.token('carol')
  const { body } = await fixture.call('GET', '/api/v1/users/carol/tokens')
  const by = body.items.at(-1).id
  const outcomes = await withStore(fixture, async ({ writer }) => [
    await writer.createKey(id, { publicKey: 'none', fingerprint: 'none' }, by, origin),
    await writer.createClientSecret(id, { hash: 'none', lastEight: 'none' }, by, origin),
    await writer.deleteKey(id, 1, by, origin),
    await writer.deleteClientSecret(id, 1, by, origin),
    await writer.createClientSecret(999_999, { hash: 'none', lastEight: 'none' }, by, origin),
  ])
  expect(outcomes.map(({ rejection }) => rejection?.code)).toEqual([...Array(4).fill('not_admin'), 'not_found'])
})
