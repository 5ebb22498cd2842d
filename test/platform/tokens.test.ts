// Tokens: the owner's first one, and those that users make, list and revoke.
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { AppError } from '../../src/lib/app-error.ts'
import { startPlatform } from '../../src/platform/server.ts'
import { tokenKindOf } from '../../src/platform/token-value.ts'
import { allScopes, type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const path = '/api/v1/users/alice/tokens'
const files = (folder: string) => readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'))

describe("the owner's token", () => {
  test('has all scopes, is in a file for its owner only, and the platform keeps its hash alone', async () => {
    const { platform, owner, data, call, logged } = fixture
    expect(statSync(platform.ownerTokenFile).mode & 0o777).toBe(0o600)
    expect(tokenKindOf(owner)).toBe('token')
    const { body } = await call('GET', '/api/v1/caller')
    expect(body).toMatchObject({ login: 'owner', siteOwner: true, token: { name: 'first start', scopes: allScopes.toSorted() } })
    expect(logged.join('\n')).not.toContain(owner)
    const holding = readdirSync(data).filter((name) => readFileSync(join(data, name), 'latin1').includes(owner))
    expect(holding).toEqual(['owner-token'])
  })

  test('is made once', async () => {
    const before = readFileSync(fixture.platform.ownerTokenFile, 'utf8')
    expect(fixture.platform.ownerTokenWritten).toBe(true)
    await fixture.restart()
    expect(fixture.platform.ownerTokenWritten).toBe(false)
    expect(readFileSync(fixture.platform.ownerTokenFile, 'utf8')).toBe(before)
    expect((await fixture.call('GET', '/api/v1/users/owner/tokens')).body.items).toHaveLength(1)
  })

  test('replaces a file with other rights, and makes the folder it is to lie in', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'appward-owner-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const options = { host: '127.0.0.1', port: 0, seed: null, now: () => new Date() }
    const loose = join(folder, 'loose')
    writeFileSync(loose, 'old')
    chmodSync(loose, 0o644)
    for (const [data, ownerTokenFile] of [
      ['a', loose],
      ['b', join(folder, 'deep', 'er', 'token')],
    ] as const) {
      await (await startPlatform({ ...options, data: join(folder, data), ownerTokenFile })).close()
      expect(statSync(ownerTokenFile).mode & 0o777).toBe(0o600)
      expect(tokenKindOf(readFileSync(ownerTokenFile, 'utf8').trim())).toBe('token')
    }
  })

  test('that cannot be written leaves no owner behind', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'appward-owner-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const options = { data: join(folder, 'data'), host: '127.0.0.1', port: 0, seed: null, now: () => new Date() }
    writeFileSync(join(folder, 'file'), '')
    const failed = startPlatform({ ...options, ownerTokenFile: join(folder, 'file', 'token') })
    await expect(failed).rejects.toThrow(AppError)
    const ownerTokenFile = join(folder, 'token')
    await (await startPlatform({ ...options, ownerTokenFile })).close()
    expect(tokenKindOf(readFileSync(ownerTokenFile, 'utf8').trim())).toBe('token')
  })
})

describe('a token of a user', () => {
  test('is shown once, kept as a hash, and works until it is revoked', async () => {
    const made = await fixture.call('POST', path, { body: { name: 'ci', scopes: ['user', 'repo'] } })
    expect(made.headers.get('cache-control')).toBe('no-store')
    const { token, value } = made.body
    expect(token).toMatchObject({ name: 'ci', scopes: ['repo', 'user'], readOnly: false, expiresAt: null, lastUsedAt: null })
    const listed = await fixture.call('GET', path)
    expect(JSON.stringify(listed.body)).not.toContain(value)
    expect(files(fixture.data).join()).not.toContain(value)
    expect((await fixture.call('GET', '/api/v1/caller', { token: value })).body).toMatchObject({ login: 'alice', siteOwner: false })
    expect((await fixture.call('DELETE', `${path}/${token.id}`, { token: value })).status).toBe(204)
    expect((await fixture.call('GET', '/api/v1/caller', { token: value })).status).toBe(401)
    expect((await fixture.call('DELETE', `${path}/${token.id}`)).status).toBe(404)
  })

  test('says who it belongs to, with the roles', async () => {
    const { body } = await fixture.call('GET', '/api/v1/caller', { token: await fixture.token('carol') })
    expect(body.spaces).toEqual([
      { login: 'carol', type: 'user', role: 'admin' },
      { login: 'acme', type: 'organization', role: 'member' },
    ])
  })

  test('ends at its time', async () => {
    const value = await fixture.token('alice', { expiresAt: '2030-01-01T01:00:00+00:00' })
    fixture.turnClock(60 * 60_000 - 1)
    expect((await fixture.call('GET', '/api/v1/caller', { token: value })).status).toBe(200)
    fixture.turnClock(1)
    expect((await fixture.call('GET', '/api/v1/caller', { token: value })).status).toBe(401)
  })

  test('notes its last use, once a minute at most', async () => {
    const value = await fixture.token('bob')
    const lastUse = async () => (await fixture.call('GET', '/api/v1/users/bob/tokens')).body.items.at(-1).lastUsedAt
    const use = () => fixture.call('GET', '/api/v1/caller', { token: value })
    expect(await lastUse()).toBe(null)
    await use()
    // It is noted beside the answer, which does not wait for it.
    await expect.poll(lastUse).not.toBe(null)
    const first = await lastUse()
    fixture.turnClock(59_000)
    await use()
    expect(await lastUse()).toBe(first)
    fixture.turnClock(1_000)
    await use()
    await expect.poll(async () => Date.parse(await lastUse()) - Date.parse(first)).toBe(60_000)
  })

  test('needs a name, known scopes and a time to come', async () => {
    const good = { name: 'ci', scopes: ['repo'] }
    const cases: [object, string][] = [
      [{ ...good, name: '' }, '/name'],
      [{ ...good, name: 'a\0b' }, '/name'],
      [{ ...good, name: 'a\ud800b' }, '/name'],
      [{ ...good, scopes: [] }, '/scopes'],
      [{ ...good, scopes: ['everything'] }, '/scopes/0'],
      [{ ...good, expiresAt: 'tomorrow' }, '/expiresAt'],
      [{ ...good, expiresAt: '2020-01-01T00:00:00Z' }, '/expiresAt'],
      [{ ...good, expiresAt: '2030-02-31' }, '/expiresAt'],
      [{ ...good, expiresAt: '2031-02-29T12:00:00Z' }, '/expiresAt'],
      [{ ...good, expiresAt: '2030-13-01' }, '/expiresAt'],
      [{ ...good, expiresAt: '2030-05-31T24:00:00Z' }, '/expiresAt'],
      [{ ...good, expiresAt: '2030-05-31T12:00:00' }, '/expiresAt'],
      [{ ...good, colour: 'red' }, '/'],
    ]
    for (const [body, key] of cases) {
      const answer = await fixture.call('POST', path, { body })
      expect([answer.status, answer.body.code, answer.body.errors[0].key], JSON.stringify(body)).toEqual([422, 'invalid_body', key])
    }
  })

  test('takes a date, and a time in any offset, and shows it in UTC', async () => {
    const expiry = async (expiresAt: string) =>
      (await fixture.call('POST', path, { body: { name: 'ci', scopes: ['repo'], expiresAt } })).body.token.expiresAt
    expect(await expiry('2032-02-29')).toBe('2032-02-29T00:00:00.000Z')
    expect(await expiry('2031-12-31T23:30:00.5-01:00')).toBe('2032-01-01T00:30:00.500Z')
    expect(await expiry('2031-12-31T23:30Z')).toBe('2031-12-31T23:30:00.000Z')
  })

  test('is for users that exist', async () => {
    const body = { name: 'ci', scopes: ['repo'] }
    for (const login of ['nobody', 'acme']) {
      expect((await fixture.call('POST', `/api/v1/users/${login}/tokens`, { body })).status).toBe(404)
    }
  })
})
