// Finding the caller of a request, as far as it shows only from inside.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authenticator } from '../../src/platform/authenticate.ts'
import type { Store } from '../../src/platform/store/ports.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { hashTokenValue, mintTokenValue } from '../../src/platform/token-value.ts'

const folder = mkdtempSync(join(tmpdir(), 'appward-authenticate-'))
const value = mintTokenValue(randomBytes)
let store: Store
let asked = 0

beforeAll(async () => {
  store = await openStore(folder)
  const token = { login: 'owner', name: 't', hash: hashTokenValue(value), scopes: [], readOnly: false, expiresAt: null }
  await store.writer.createOwner(token, { at: 'now', actor: 'owner', credential: 'test', address: null })
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

/** The real store, with a count of the questions it is asked and, where wanted, a fault in noting the last use. */
function services(fault: Error | null) {
  const reader = {
    ...store.reader,
    callerByToken: (hash: string) => {
      asked++
      return store.reader.callerByToken(hash)
    },
  }
  const touchToken = fault === null ? store.writer.touchToken : () => Promise.reject(fault)
  return { store: { ...store, reader, writer: { ...store.writer, touchToken } }, now: () => new Date(), random: randomBytes }
}

test('a value whose checksum is wrong costs the store no question', async () => {
  const authenticate = authenticator(services(null), () => {})
  const wrong = value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')
  await expect(authenticate(`Bearer ${wrong}`)).rejects.toMatchObject({ body: { code: 'unauthorized' } })
  expect(asked).toBe(0)
  expect((await authenticate(`Bearer ${value}`)).login).toBe('owner')
  expect(asked).toBe(1)
})

test('a last use that cannot be noted is logged and fails no request', async () => {
  const lines: string[] = []
  const authenticate = authenticator(services(new Error('disk full')), (line) => lines.push(line))
  expect((await authenticate(`Bearer ${value}`)).login).toBe('owner')
  await Promise.resolve()
  expect(lines).toEqual(['The last use of token 1 was not noted: Error: disk full'])
})
