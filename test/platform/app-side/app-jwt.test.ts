// JWTs of apps: who they name, how long they live, who signed them, and what is said of those that are none.
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { createAppAuth } from '@octokit/auth-app'
import { Octokit } from '@octokit/core'
import fc from 'fast-check'
import { CompactSign, SignJWT } from 'jose'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { apiFaults } from '../../../src/platform/domain/api-fault.ts'
import { clientIdOf } from '../../../src/platform/domain/client-id.ts'
import { appJwt } from '../support/app-jwt.ts'
import { app, create, mustSubmit } from '../support/changes.ts'
import { type ConformingClient, conformingClient } from '../support/conforming-client.ts'
import { type Fixture, startFixture } from '../support/fixture.ts'
import { type KeyedApp, keyedApp } from '../support/octokit-fixture.ts'

/** The platform's clock stands here. */
const now = Date.parse('2030-01-01T00:00:00Z') / 1000

let fixture: Fixture
let call: ConformingClient
let bot: KeyedApp
let other: KeyedApp

beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(fixture.call, 'bots', [create(app('bot', 'acme')), create(app('other', 'acme'))])
  bot = await keyedApp(fixture, 'bot')
  other = await keyedApp(fixture, 'other')
  call = conformingClient(fixture.platform.url, null)
})
afterAll(() => fixture.stop())

const ask = async (authorization: string) => {
  const { status, body } = await call('GET', '/app', { authorization })
  return { status, message: body.message, slug: body.slug }
}
const signed = (claims: Record<string, unknown>, by = bot) => appJwt(bot.id, by.pem, now * 1000, claims)
const refused = ({ status, message }: { status: number; message: string }) => ({ status, message, slug: undefined })

describe('the issuer', () => {
  test('is the id as a number or a text, or the client id', async () => {
    for (const iss of [bot.id, String(bot.id), clientIdOf(bot.id)]) expect((await ask(await signed({ iss }))).slug).toBe('bot')
  })

  test('that is no app is told so', async () => {
    for (const iss of [999_999, '999999', clientIdOf(999_999), 'bot', '', null, true, [bot.id], { id: bot.id }, `0${bot.id}`, -1, 0.5]) {
      expect(await ask(await signed({ iss })), JSON.stringify(iss)).toEqual(refused(apiFaults.unknownApp))
    }
  })

  test("is not another app's: its key is none of the first one's", async () => {
    expect(await ask(await signed({}, other))).toEqual(refused(apiFaults.jwtUndecodable))
    expect((await ask(await signed({ iss: other.id }, other))).slug).toBe('other')
  })
})

describe('the time', () => {
  test.each([
    ['ends in ten minutes and the skew', { exp: now + 660 }, null],
    ['ends later than that', { exp: now + 661 }, apiFaults.jwtTooLong],
    ['ended within the skew', { exp: now - 59 }, null],
    ['ended before it', { exp: now - 60 }, apiFaults.jwtExpired],
    ['has no end', { exp: undefined }, apiFaults.jwtExpired],
    ['ends at a text', { exp: String(now + 300) }, apiFaults.jwtExpired],
    ['was issued within the skew ahead', { iat: now + 60 }, null],
    ['was issued later', { iat: now + 61 }, apiFaults.jwtIssuedAt],
    ['was issued at no whole second', { iat: now - 0.5 }, apiFaults.jwtIssuedAt],
    ['was issued at no time', { iat: undefined }, apiFaults.jwtIssuedAt],
    ['was issued long ago', { iat: 1 }, null],
    ['begins later', { nbf: now + 120 }, apiFaults.jwtUndecodable],
  ] as const)('%s', async (_case, claims, fault) => {
    expect(await ask(await signed(claims))).toEqual(fault === null ? { status: 200, message: undefined, slug: 'bot' } : refused(fault))
  })

  test('and the skew are what they are for every claim', async () => {
    const seconds = fc.integer({ min: -2_000, max: 2_000 })
    await fc.assert(
      fc.asyncProperty(seconds, seconds, fc.boolean(), async (exp, iat, own) => {
        const { status } = await ask(await signed({ exp: now + exp, iat: now + iat }, own ? bot : other))
        expect(status).toBe(own && exp > -60 && exp <= 660 && iat <= 60 ? 200 : 401)
      }),
      { numRuns: 60 },
    )
  })
})

test('claims of any kind are refused in order, and none of them is a failure of the platform', async () => {
  const claim = fc.jsonValue()
  await fc.assert(
    fc.asyncProperty(claim, claim, claim, fc.constantFrom('iss', 'exp', 'iat', 'all'), async (iss, exp, iat, which) => {
      const given = Object.entries({ iss, exp, iat }).filter(([name]) => which === 'all' || which === name)
      const claims = Object.fromEntries(given)
      const { status, message } = await ask(await signed(claims))
      const known = [apiFaults.unknownApp, apiFaults.jwtUndecodable, apiFaults.jwtExpired, apiFaults.jwtTooLong, apiFaults.jwtIssuedAt]
      if (status === 200) expect(String(claims.iss ?? bot.id), JSON.stringify(claims)).toBe(String(bot.id))
      else
        expect(
          known.map((fault) => [fault.status, fault.message]),
          JSON.stringify(claims),
        ).toContainEqual([status, message])
    }),
    { numRuns: 150 },
  )
  expect(fixture.logged).toEqual([])
})

describe('the signature', () => {
  const payload = { iat: now - 30, exp: now + 570 }
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test('is RS256 and nothing else', async () => {
    const claims = { ...payload, iss: String(bot.id) }
    const publicKey = createPublicKey(bot.pem)
    const secret = Buffer.from(publicKey.export({ type: 'spki', format: 'pem' }).toString())
    const privateKey = createPrivateKey(bot.pem)
    const tokens = {
      'HS256 with the public key': await new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).sign(secret),
      RS384: await new SignJWT(claims).setProtectedHeader({ alg: 'RS384' }).sign(privateKey),
      PS256: await new SignJWT(claims).setProtectedHeader({ alg: 'PS256' }).sign(privateKey),
      none: `${part({ alg: 'none' })}.${part(claims)}.`,
      'none with a signature': `${part({ alg: 'none' })}.${part(claims)}.AAAA`,
      'a header that lies': `${part({ alg: 'RS256' })}.${part(claims)}.AAAA`,
      'a list of claims': await new CompactSign(Buffer.from('[1]')).setProtectedHeader({ alg: 'RS256' }).sign(privateKey),
    }
    for (const [name, token] of Object.entries(tokens)) {
      expect(await ask(`Bearer ${token}`), name).toEqual(refused(apiFaults.jwtUndecodable))
    }
  })

  test('holds for these claims alone', async () => {
    const [header, , signature] = (await signed({})).split(' ')[1]?.split('.') ?? []
    const altered = part({ ...payload, iss: String(other.id) })
    expect(await ask(`bearer ${header}.${altered}.${signature}`)).toEqual(refused(apiFaults.jwtUndecodable))
  })

  test.each(['..', 'a.b.c', 'e30.e30.', '\u00e9.\u00e9.\u00e9', `${'A'.repeat(9_000)}.e30.e30`])(
    'of what is no JWT at all is refused: %j',
    async (token) => {
      const latin = Buffer.from(token, 'utf8').toString('latin1')
      expect(await ask(`bearer ${latin}`)).toEqual(refused(apiFaults.jwtUndecodable))
    },
  )

  test('is of any live key, and of a deleted one no more', async () => {
    const second = await keyedApp(fixture, 'bot')
    const [byFirst, bySecond] = [await signed({}), await signed({}, second)]
    expect([(await ask(byFirst)).slug, (await ask(bySecond)).slug]).toEqual(['bot', 'bot'])
    const keys = async () => (await fixture.call('GET', '/api/v1/apps/bot/keys')).body
    const uses = async () => (await keys()).items.map(({ lastUsedAt }: { lastUsedAt: string }) => lastUsedAt)
    // It is noted beside the answer, which does not wait for it.
    await expect.poll(uses).toEqual(Array(2).fill('2030-01-01T00:00:00.000Z'))
    const body = await keys()
    expect((await fixture.call('DELETE', `/api/v1/apps/bot/keys/${body.items[1].id}`)).status).toBe(204)
    expect(await ask(bySecond)).toEqual(refused(apiFaults.jwtUndecodable))
    expect((await ask(byFirst)).slug).toBe('bot')
  })
})

test("an app's JWT is worth nothing where installations are asked for", async () => {
  const { status, body } = await call('GET', '/installation/repositories', { authorization: await signed({}) })
  expect([status, body.message]).toEqual([403, apiFaults.integrationForbidden.message])
})

test.each([-2, 1])('the official client whose clock is %i hours off sets it by the Date header and gets in', async (hours) => {
  const platform = await startFixture()
  try {
    platform.turnClock(Date.now() + hours * 3_600_000 - now * 1000)
    await mustSubmit(platform.call, 'bots', [create(app('bot', 'acme'))])
    const { id, pem } = await keyedApp(platform, 'bot')
    const warnings: string[] = []
    const log = { debug: () => {}, info: () => {}, error: () => {}, warn: (line: string) => void warnings.push(line) }
    const baseUrl = `${platform.platform.url}/api/v3`
    const octokit = new Octokit({ authStrategy: createAppAuth, auth: { appId: id, privateKey: pem }, baseUrl, log })
    const { data } = await octokit.request('GET /app')
    expect([data?.slug, warnings.length]).toEqual(['bot', 2])
  } finally {
    await platform.stop()
  }
})
