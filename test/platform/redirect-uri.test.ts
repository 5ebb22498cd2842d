// Where a browser may be sent with a code: nowhere but to what the app's owner wrote down.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callbackFor, withQuery } from '../../src/platform/domain/redirect-uri.ts'
import { safeReturn } from '../../src/platform/domain/return-to.ts'
import { fuzzRuns } from '../fuzz-runs.ts'

const site = 'https://bot.example/callback?a=1'
const own = 'http://127.0.0.1/cb'
const registered = [site, own, 'http://[::1]:4000/cb', 'http://localhost/cb?b=2']

test('the first one is taken where none is named', () => {
  expect(callbackFor(registered, null)).toBe(site)
  expect(callbackFor([], null)).toBeNull()
})

test.each([
  site,
  own,
  'http://127.0.0.1:1/cb',
  'http://127.0.0.1:65535/cb',
  'http://[::1]/cb',
  'http://[::1]:9/cb',
  'http://localhost:3000/cb?b=2',
])('%s is one of them', (wanted) => expect(callbackFor(registered, wanted)).toBe(wanted))

test.each([
  '',
  'https://bot.example/callback',
  'https://bot.example/callback?a=1&b=2',
  'https://bot.example/callback?a=1#x',
  'https://bot.example:443/callback?a=1',
  'https://bot.example/Callback?a=1',
  'https://BOT.example/callback?a=1',
  'https://bot.example/callback/../callback?a=1',
  'https://bot.example.evil.example/callback?a=1',
  'https://bot.example@evil.example/callback?a=1',
  'https://bot.example:8443/callback?a=1',
  'https://127.0.0.1/cb',
  'http://127.0.0.1:0/cb',
  'http://127.0.0.1:65536/cb',
  'http://127.0.0.1:/cb',
  'http://127.0.0.1:80@evil.example/cb',
  'http://127.0.0.1:80\\@evil.example/cb',
  'http://127.0.0.1.evil.example/cb',
  'http://127.0.0.1:80.evil.example/cb',
  'http://127.1/cb',
  'http://127.0.0.2/cb',
  'http://0x7f000001/cb',
  'http://localhost/cb',
  'http://localhost:3000/cb?b=3',
  'http://localhost.evil.example/cb?b=2',
  'http://127.0.0.1:3000/cb/',
  'http://127.0.0.1:3000/cb?x',
  'http://127.0.0.1:3000/cb#x',
  ' http://127.0.0.1/cb',
  'http://127.0.0.1:3000/cb\n',
  'javascript:alert(1)',
])('%j is none of them', (wanted) => expect(callbackFor(registered, wanted)).toBeNull())

const pieces = [
  ...registered,
  ':3000',
  '@',
  '\\',
  '/',
  '?',
  '#',
  'evil.example',
  '127.0.0.1',
  '.',
  ':',
  '%2f',
  '\t',
  'http://',
  'https://',
  '//',
]

test('whatever is asked for, the browser goes to a host, a path and a query that are registered', () => {
  const hostile = fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 5 })), { maxLength: 6 })
    .map((parts) => parts.join(''))
  const near = fc.tuple(fc.constantFrom(...registered), fc.nat(60), fc.constantFrom(...pieces)).map(([url, at, piece]) => {
    return url.slice(0, at) + piece + url.slice(at)
  })
  fc.assert(
    fc.property(fc.oneof(hostile, near), (wanted) => {
      const target = callbackFor(registered, wanted)
      if (target === null) return
      const reached = new URL(target)
      const same = registered
        .map((url) => new URL(url))
        .filter((url) => url.hostname === reached.hostname && url.protocol === reached.protocol)
      expect(target).toBe(wanted)
      expect(reached.username + reached.password + reached.hash).toBe('')
      expect(same.map((url) => url.pathname + url.search)).toContain(reached.pathname + reached.search)
      if (reached.hostname === 'bot.example') expect(target).toBe(site)
    }),
    { numRuns: fuzzRuns(3000) },
  )
})

describe('more parameters', () => {
  test.each([
    ['https://a.example/x', 'https://a.example/x?code=1&state=a+b%26c'],
    ['https://a.example/x?', 'https://a.example/x?code=1&state=a+b%26c'],
    ['https://a.example/x?y=%20z', 'https://a.example/x?y=%20z&code=1&state=a+b%26c'],
    ['https://a.example/x#y?z', 'https://a.example/x?code=1&state=a+b%26c#y?z'],
  ])('leave %s as it is written', (address, expected) => {
    expect(withQuery(address, { code: '1', none: null, state: 'a b&c' })).toBe(expected)
  })

  test('that are none change nothing', () => expect(withQuery(site, { state: null })).toBe(site))
})

test('after signing in a person stays on the site', () => {
  expect(safeReturn('/apps/bot?x=1', '/login')).toBe('/apps/bot?x=1')
  for (const wanted of [
    null,
    '',
    'apps',
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    '/\t/evil.example',
    '/\n',
    '/ä',
    'javascript:x',
  ]) {
    expect(safeReturn(wanted, '/login'), String(wanted)).toBe('/login')
  }
  fc.assert(
    fc.property(fc.array(fc.constantFrom('/', '\\', '.', '..', '@', ':', 'evil.example', '%2f', '\t', '?', '#')), (parts) => {
      const target = new URL(safeReturn(parts.join(''), '/login'), 'https://home.example')
      expect(target.origin).toBe('https://home.example')
    }),
  )
})
