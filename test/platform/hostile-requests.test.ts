// Requests that are made to cost much: what they cost stays small, and others are served meanwhile.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
let token: string
beforeAll(async () => {
  fixture = await startFixture()
  token = await fixture.token('alice')
})
afterAll(() => fixture.stop())

const brackets = (depth: number) => '['.repeat(depth) + ']'.repeat(depth)

async function send(method: string, path: string, body: string | null, headers: Record<string, string> = {}) {
  const started = performance.now()
  const response = await fetch(fixture.platform.url + path, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': 'k', ...headers },
    body,
  })
  const text = await response.text()
  return { status: response.status, text, link: response.headers.get('link') ?? '', took: performance.now() - started }
}

describe('a body', () => {
  const status = `/api/v3/repos/acme/api/statuses/${'a'.repeat(40)}`

  test.each([
    ['that is nested deeply', `{"state":"success","x":${brackets(1_000_000)}}`, 400],
    ['of very many items', `{"state":"success","x":[${'1,'.repeat(1_000_000)}1]}`, 413],
    ['of very many fields', `{"state":"success"${',"a":1'.repeat(300_000)}}`, 413],
  ])('%s is refused before it is parsed, in both APIs', async (_name, body, expected) => {
    const answers = [await send('POST', status, body), await send('POST', '/api/v1/users/alice/tokens', body)]
    expect(answers.map((answer) => answer.status)).toEqual([expected, expected])
    for (const { took } of answers) expect(took).toBeLessThan(1_000)
  })

  test('whose parts that are kept are nested deeply is the fault of its sender', async () => {
    const changeset = await send('POST', '/api/v1/changesets?dryRun=true', `{"changes":${brackets(100_000)}}`)
    expect([changeset.status, fixture.logged]).toEqual([400, []])
  })

  test('as large as one may be passes', async () => {
    const body = JSON.stringify({ state: 'success', target_url: `https://ci.example/${'[{,'.repeat(600)}` })
    expect((await send('POST', status, body)).status).toBe(201)
  })

  test('in another encoding, in which values could hide, is refused', async () => {
    const headers = { 'content-type': 'application/json; charset=utf-16le' }
    for (const path of [status, '/api/v1/users/alice/tokens']) expect((await send('POST', path, '{}', headers)).status).toBe(415)
  })
})

describe('a head', () => {
  test('with a hundred thousand spaces in a list of tags holds nobody up', async () => {
    const { status, took } = await send('GET', '/api/v3/user', null, { 'if-none-match': `"a"${' '.repeat(100_000)}"b"` })
    expect(status).toBe(200)
    expect(took).toBeLessThan(1_000)
  })

  test('is answered by no head that clients cannot take: an address that links would repeat is too long', async () => {
    const path = (count: number) => `/api/v3/repos/acme/api/commits/main/statuses?per_page=1&${'a=b&'.repeat(count)}`
    expect((await send('GET', path(600), null)).status).toBe(200)
    expect((await send('GET', path(20_000), null)).status).toBe(414)
  })
})
