// The thread that writes, seen from the one that serves: nobody waits for a long changeset but other writers, and nothing is lost in between.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { AppError } from '../../src/lib/app-error.ts'
import { masterKeySize, secretBox } from '../../src/platform/secret-box.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { receivedError, sentError } from '../../src/platform/store/thread-protocol.ts'
import { startServer, temporaryFolder, writeFiles } from '../e2e/cli.ts'
import { app, create } from './support/changes.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'appward-writer-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const origin = { at: '2030-01-01T00:00:00Z', actor: 'owner', credential: 'test', address: null }
const owner = { login: 'owner', name: 'first', hash: 'h', scopes: ['user' as const], readOnly: false, expiresAt: null }

test('others read while a changeset of thousands is parsed, checked and written', { timeout: 120_000 }, async () => {
  const data = temporaryFolder()
  writeFiles(data, { 'seed.yml': 'organizations: [{ login: acme }]\n' })
  const server = await startServer(join(data, 'data'), ['serve', '--seed', join(data, 'seed.yml')])
  const headers = { authorization: `Bearer ${server.ownerToken}`, 'content-type': 'application/json', 'idempotency-key': 'one' }
  const changes = Array.from({ length: 8_000 }, (_, index) => create(app(`app-${index}`, 'acme', { description: 'x'.repeat(300) })))
  const body = JSON.stringify({ fleet: 'f', expectedHead: null, changes })
  let running = true
  const begin = performance.now()
  const answer = fetch(`${server.url}/api/v1/changesets`, { method: 'POST', headers, body }).finally(() => {
    running = false
  })
  const waits: number[] = []
  while (running) {
    const asked = performance.now()
    const { status } = await fetch(`${server.url}/api/v1/spaces/acme`, { headers: { authorization: headers.authorization } })
    expect(status).toBe(200)
    waits.push(performance.now() - asked)
    await delay(2)
  }
  const whole = performance.now() - begin
  const applied = await answer
  expect([applied.status, ((await applied.json()) as { changes: unknown[] }).changes.length]).toEqual([201, 8_000])
  expect(waits.length).toBeGreaterThan(10)
  // Where all of it is done on one thread, one read waits for nearly the whole.
  expect(Math.max(...waits)).toBeLessThan(whole / 2)
})

test('what was asked before the store closes is done, and what is asked afterwards is refused', async () => {
  const data = join(folder, 'closing')
  const store = await openStore(data)
  await store.writer.createOwner(owner, origin)
  const writes = Array.from({ length: 200 }, (_, index) =>
    store.writer.createToken({ ...owner, name: `${index}`, hash: `h${index}` }, 1, origin),
  )
  await store.close()
  expect((await Promise.all(writes)).filter(({ rejection }) => rejection === null)).toHaveLength(200)
  await expect(store.writer.setLastUsed('token', 1, origin.at)).rejects.toMatchObject({ code: 'store', message: 'The store is closed.' })
  const again = await openStore(data)
  expect((await again.reader.tokens('owner', { limit: 1_000, after: null })).items).toHaveLength(201)
  await again.close()
})

test('two stores in one process write side by side', async () => {
  const stores = await Promise.all([openStore(join(folder, 'one')), openStore(join(folder, 'two'))])
  await Promise.all(stores.map(({ writer }, index) => writer.createOwner({ ...owner, name: `${index}` }, origin)))
  const names = await Promise.all(stores.map(({ reader }) => reader.tokens('owner', { limit: 9, after: null })))
  expect(names.map(({ items }) => items.map(({ name }) => name))).toEqual([['0'], ['1']])
  await Promise.all(stores.map((store) => store.close()))
})

const sealing = secretBox(randomBytes(masterKeySize), randomBytes).keys

test('an error comes over with what the program knows of it', async () => {
  const cause = Object.assign(new Error('disk I/O error'), { errcode: 10 })
  const error = new AppError('store', 'The disk failed.', { hint: 'Look after it.', retryable: true, cause })
  const received = receivedError(structuredClone(sentError(error)))
  expect(received).toBeInstanceOf(AppError)
  expect(received).toMatchObject({
    code: 'store',
    message: 'The disk failed.',
    hint: 'Look after it.',
    retryable: true,
    cause: { errcode: 10 },
  })
  expect(received.stack).toBe(error.stack)
  const fault = receivedError(structuredClone(sentError(new TypeError('x is no function'))))
  expect([fault instanceof AppError, fault.message, fault.cause]).toEqual([false, 'x is no function', undefined])
  const store = await openStore(join(folder, 'errors'))
  await expect(store.writer.seed({ members: [] } as never, origin)).resolves.toBeUndefined()
  await expect(store.writer.createOwner({ ...owner, name: 'a\0b' }, origin)).rejects.toMatchObject({ name: 'AppError', code: 'store' })
  await expect(
    store.writer.submit({ arrived: 7, by: 1, origin, dryRun: false, idempotencyKey: 'k', bodyDigest: '', sealing }),
  ).rejects.toThrow('not arrived')
  await store.close()
})

test('a changeset that arrived is submitted once, and one that nobody wants is let go of', async () => {
  const store = await openStore(join(folder, 'arrived'))
  const body = Buffer.from(JSON.stringify({ fleet: 'f', expectedHead: null, changes: [create(app('a', 'acme'))] }))
  const taken = await store.writer.takeChangeset(body)
  if (taken.rejection !== null) throw new Error(taken.rejection.detail)
  expect(taken).toMatchObject({ changes: 1, digest: expect.stringMatching(/^[0-9a-f]{64}$/) })
  await store.writer.dropChangeset(taken.id)
  const submission = { arrived: taken.id, by: 1, origin, dryRun: true, idempotencyKey: null, bodyDigest: taken.digest, sealing }
  await expect(store.writer.submit(submission)).rejects.toThrow('not arrived')
  for (const [text, code] of [
    ['[', 'bad_request'],
    ['5', 'bad_request'],
    ['', 'invalid_body'],
    ['{"fleet":1}', 'invalid_body'],
    ['['.repeat(70), 'bad_request'],
  ] as const) {
    expect([text, (await store.writer.takeChangeset(Buffer.from(text))).rejection?.code]).toEqual([text, code])
  }
  await store.close()
})
