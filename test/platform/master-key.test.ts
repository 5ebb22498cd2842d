// The master key: made once, for its owner only, changed whole or not at all, and never without the secrets that are under it.
import { randomBytes } from 'node:crypto'
import { chmodSync, copyFileSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { AppError } from '../../src/lib/app-error.ts'
import { type MasterKeyOptions, openSecrets } from '../../src/platform/master-key.ts'
import { hookPlace, secretBox } from '../../src/platform/secret-box.ts'
import { openStore } from '../../src/platform/store/sqlite.ts'
import { appJwt } from './support/app-jwt.ts'
import { app, create, mustSubmit } from './support/changes.ts'
import { conformingClient } from './support/conforming-client.ts'
import { startFixture } from './support/fixture.ts'
import { keyedApp } from './support/octokit-fixture.ts'

const secrets = ['the first quiet words', 'the second quiet words']

let folder: string
const file = () => join(folder, 'master.key')
const waiting = () => join(folder, 'master.key.new')
const given = () => randomBytes(32).toString('base64')

/** The data of a platform with two apps whose webhooks have secrets; it runs no more. */
beforeEach(async () => {
  const fixture = await startFixture()
  await mustSubmit(fixture.call, 'bots', [create(app('a', 'acme')), create(app('b', 'acme'))])
  for (const [index, slug] of ['a', 'b'].entries()) {
    const { id, pem } = await keyedApp(fixture, slug)
    const call = conformingClient(fixture.platform.url, await appJwt(id, pem, Date.parse('2030-01-01T00:00:00Z')))
    await call('PATCH', '/app/hook/config', { body: { secret: secrets[index] } })
  }
  await fixture.platform.close()
  folder = fixture.data
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Faulty = { setMasterKey?: Error }

/** One start: what the secrets are under the key that it takes. */
async function start(options: Partial<MasterKeyOptions> = {}, { setMasterKey }: Faulty = {}) {
  const store = await openStore(folder)
  try {
    const writer = setMasterKey === undefined ? store.writer : { ...store.writer, setMasterKey: () => Promise.reject(setMasterKey) }
    const all = { given: null, former: null, rotate: false, ...options }
    const { secrets: box, rotated } = await openSecrets({ store: { ...store, writer }, random: randomBytes }, folder, all)
    const sealed = await store.reader.sealedSecrets()
    return { rotated, keyId: box.keyId, texts: sealed.map(({ appId, secret }) => box.open(hookPlace(appId), secret.sealed)), sealed }
  } finally {
    await store.close()
  }
}

async function refusal(options: Partial<MasterKeyOptions> = {}): Promise<AppError> {
  const error = await start(options).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(AppError)
  return error as AppError
}

describe('the file', () => {
  test('is made at the first start, for its owner only, and taken again after', async () => {
    expect(statSync(file()).mode & 0o777).toBe(0o600)
    const before = readFileSync(file(), 'utf8')
    expect(Buffer.from(before, 'base64')).toHaveLength(32)
    expect(await start()).toMatchObject({ rotated: null, texts: secrets })
    expect(readFileSync(file(), 'utf8')).toBe(before)
  })

  test('that is missing ends the start while secrets are under it, and is made anew where there are none', async () => {
    renameSync(file(), `${file()}.away`)
    const error = await refusal()
    expect([error.code, error.message]).toEqual(['store', `${file()} is missing, and the webhook secrets are sealed under it.`])
    expect(existsSync(file())).toBe(false)
    renameSync(`${file()}.away`, file())
    expect((await start()).texts).toEqual(secrets)
    const empty = mkdtempSync(join(tmpdir(), 'appward-master-'))
    rmSync(folder, { recursive: true })
    folder = empty
    const { keyId } = await start()
    rmSync(file())
    expect((await start()).keyId).not.toBe(keyId)
  })

  test('that is open to others ends the start', async () => {
    for (const mode of [0o640, 0o604, 0o620]) {
      chmodSync(file(), mode)
      const error = await refusal()
      expect([error.code, error.message]).toEqual(['store', `${file()} is open to others: its mode is 0${mode.toString(8)}.`])
    }
    chmodSync(file(), 0o400)
    expect((await start()).texts).toEqual(secrets)
  })

  test('that holds another key, or none, ends the start; what it holds is not said', async () => {
    for (const text of [given(), 'words that are no key', '']) {
      writeFileSync(file(), text)
      const error = await refusal()
      expect(error.message).toMatch(/is not the key|holds no master key/)
      if (text !== '') expect(error.message + error.hint).not.toContain(text)
    }
  })
})

describe('a key from the environment', () => {
  test('in base64 or hexadecimal is taken in the place of the file', async () => {
    const key = given()
    expect(await start({ given: key, rotate: true })).toMatchObject({ rotated: 2, texts: secrets })
    expect(existsSync(file())).toBe(false)
    expect((await start({ given: Buffer.from(key, 'base64').toString('hex') })).texts).toEqual(secrets)
    expect((await start({ given: key, rotate: true })).rotated).toBe(0)
    expect((await refusal()).message).toContain('is missing')
  })

  test('that is another one ends the start, with how to change keys', async () => {
    const error = await refusal({ given: given() })
    expect([error.code, error.message]).toEqual(['store', 'APPWARD_MASTER_KEY is not the key that the webhook secrets are sealed under.'])
    expect(error.hint).toMatch(/APPWARD_OLD_MASTER_KEY.*--rotate-master-key/)
  })

  test('gives way to another with the old one beside it, and to a file', async () => {
    const [first, second] = [given(), given()]
    await start({ given: first, rotate: true })
    expect((await refusal({ given: second, rotate: true })).message).toContain('is not the key')
    expect(await start({ given: second, former: first, rotate: true })).toMatchObject({ rotated: 2, texts: secrets })
    expect(await start({ former: second, rotate: true })).toMatchObject({ rotated: 2, texts: secrets })
    expect((await start()).texts).toEqual(secrets)
  })

  test.each(['short', '', ' ', 'x'.repeat(44), randomBytes(31).toString('base64')])(
    'that is no key is refused without being repeated: %j',
    async (text) => {
      const error = await refusal({ given: text })
      expect([error.code, error.message]).toEqual(['usage', 'APPWARD_MASTER_KEY holds no master key'])
    },
  )
})

describe('a rotation', () => {
  test('seals every secret anew, under a key that then is the file', async () => {
    const before = await start()
    const after = await start({ rotate: true })
    expect([after.rotated, after.texts]).toEqual([2, secrets])
    expect(after.keyId).not.toBe(before.keyId)
    for (const [index, { secret }] of after.sealed.entries()) {
      expect(secret.sealed).not.toBe(before.sealed[index]?.secret.sealed)
      expect(secret.mac).not.toBe(before.sealed[index]?.secret.mac)
    }
    expect(existsSync(waiting())).toBe(false)
    expect(await start()).toMatchObject({ keyId: after.keyId, texts: secrets })
  })

  test('that meets an altered secret stops, and leaves all as it was', async () => {
    const { keyId, sealed } = await start()
    const store = await openStore(folder)
    const [first, second] = sealed
    if (first === undefined || second === undefined) throw new Error('no secrets')
    await store.writer.setMasterKey(keyId, [{ ...first, secret: second.secret }])
    await store.close()
    const error = await refusal({ rotate: true })
    expect([error.code, error.message]).toEqual(['store', `The webhook secret of app ${first.appId} cannot be opened: it was altered.`])
    await openStore(folder).then(async (again) => {
      expect(await again.reader.masterKeyId()).toBe(keyId)
      await again.close()
    })
  })

  test('that is cut off before its transaction leaves all as it was', async () => {
    const before = await start()
    await expect(start({ rotate: true }, { setMasterKey: new Error('cut off') })).rejects.toThrow('cut off')
    expect(existsSync(waiting())).toBe(true)
    expect(await start()).toMatchObject({ keyId: before.keyId, texts: secrets })
    expect(existsSync(waiting())).toBe(false)
  })

  test('that is cut off after its transaction is brought to its end by the next start', async () => {
    copyFileSync(file(), `${file()}.old`)
    const after = await start({ rotate: true })
    // As if the new key had never got its name.
    renameSync(file(), waiting())
    renameSync(`${file()}.old`, file())
    expect(await start()).toMatchObject({ keyId: after.keyId, texts: secrets, rotated: null })
    expect(existsSync(waiting())).toBe(false)
    expect((await start()).keyId).toBe(after.keyId)
  })
})

test('what is sealed opens as it was, never twice alike, and not when a bit is turned', () => {
  const box = secretBox(randomBytes(32), randomBytes)
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(), fc.nat(7), (text, at, bit) => {
      const { sealed } = box.seal('here', text)
      expect(box.open('here', sealed)).toBe(text)
      expect(box.seal('here', text).sealed).not.toBe(sealed)
      expect(() => box.open('there', sealed)).toThrow()
      const bytes = Buffer.from(sealed.slice(3), 'base64url')
      const index = at % bytes.length
      bytes[index] = (bytes[index] ?? 0) ^ (1 << bit)
      expect(() => box.open('here', `v1.${bytes.toString('base64url')}`)).toThrow()
    }),
  )
  for (const wrong of ['', 'v1.', 'v2.AAAA', 'v1.AAAA', `v1.${'A'.repeat(38)}`]) expect(() => box.open('here', wrong)).toThrow()
})
