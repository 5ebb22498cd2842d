// Finding the caller of a request, as far as it shows only from inside.
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { authenticate } from '../../src/platform/authenticate.ts'
import { lastUseNotes } from '../../src/platform/last-use.ts'
import type { Store } from '../../src/platform/store/ports.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { hashTokenValue, mintTokenValue } from '../../src/platform/token-value.ts'

const folder = mkdtempSync(join(tmpdir(), 'appward-authenticate-'))
const value = mintTokenValue('token', randomBytes)
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
  const setLastUsed = fault === null ? store.writer.setLastUsed : () => Promise.reject(fault)
  const lines: string[] = []
  const noteLastUse = lastUseNotes({ setLastUsed }, (line) => lines.push(line))
  return { store: { ...store, reader }, now: () => new Date(), random: randomBytes, noteLastUse, lines }
}

test('a value whose checksum is wrong costs the store no question', async () => {
  const wrong = value.slice(0, -1) + (value.endsWith('0') ? '1' : '0')
  await expect(authenticate(services(null), `Bearer ${wrong}`)).rejects.toMatchObject({ body: { code: 'unauthorized' } })
  expect(asked).toBe(0)
  expect((await authenticate(services(null), `Bearer ${value}`)).login).toBe('owner')
  expect(asked).toBe(1)
})

test('a last use that cannot be noted is logged and fails no request', async () => {
  const broken = services(new Error('disk full'))
  expect((await authenticate(broken, `Bearer ${value}`)).login).toBe('owner')
  await Promise.resolve()
  expect(broken.lines).toEqual(['The last use of token 1 was not noted: Error: disk full'])
})
