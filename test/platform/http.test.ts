// HTTP itself: what cannot be read, what is not there, pages, conditional requests, headers, the end of a server.
import { connect } from 'node:net'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startPlatform } from '../../src/platform/server.ts'
import { alter, app, create, mustSubmit, record } from './support/changes.ts'
import { type Fixture, startFixture } from './support/fixture.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  await mustSubmit(
    fixture.call,
    'one',
    Array.from({ length: 25 }, (_, i) => create(app(`app-${String(i).padStart(2, '0')}`, 'acme'))),
  )
})
afterAll(() => fixture.stop())

const changesets = '/api/v1/changesets?dryRun=true'

describe('a request that is not well formed', () => {
  test.each([
    ['/api/v1/apps?colour=red', 400, 'bad_request'],
    ['/api/v1/apps?limit=0', 400, 'bad_request'],
    ['/api/v1/apps?limit=1001', 400, 'bad_request'],
    ['/api/v1/apps?limit=ten', 400, 'bad_request'],
    ['/api/v1/apps?limit=1&limit=2', 400, 'bad_request'],
    ['/api/v1/apps?space=', 400, 'bad_request'],
    ['/api/v1/apps?after=%00', 400, 'bad_request'],
    ['/api/v1/apps?after=!!', 400, 'bad_request'],
    ['/api/v1/audit-log?after=YWxpY2U', 400, 'bad_request'],
    ['/api/v1/users/alice/tokens?after=YWxpY2U', 400, 'bad_request'],
    ['/api/v1/apps/%E0%A4%A', 400, 'bad_request'],
    ['/api/v1/apps/a%00b', 404, 'not_found'],
    ['/api/v1/spaces/acme%27--', 404, 'not_found'],
    ['/api/v1/installations/__proto__/constructor', 404, 'not_found'],
    ['/api/v1/apps/', 404, 'not_found'],
    ['/api/v2/apps', 404, 'not_found'],
    ['/nowhere', 404, 'not_found'],
  ])('%s answers %d %s', async (path, status, code) => {
    const answer = await fixture.call('GET', path)
    expect([answer.status, answer.body.code]).toEqual([status, code])
    expect(answer.headers.get('content-type')).toBe('application/problem+json')
  })

  test('a wrong method hears which ones there are', async () => {
    const answer = await fixture.call('PUT', '/api/v1/apps/app-00')
    expect([answer.status, answer.body.code, answer.headers.get('allow')]).toEqual([405, 'method_not_allowed', 'GET, HEAD'])
    expect((await fixture.call('DELETE', '/api/v1/users/alice/tokens')).headers.get('allow')).toBe('GET, HEAD, POST')
  })

  test('a body is JSON, says so, and matches its schema', async () => {
    const post = async (raw: string, headers: Record<string, string> = {}) => {
      const { status, body } = await fixture.call('POST', changesets, { raw, headers })
      return [status, body.code]
    }
    expect(await post('{"fleet": ')).toEqual([400, 'bad_request'])
    expect(await post('{}', { 'content-type': 'text/plain' })).toEqual([415, 'unsupported_media_type'])
    expect(await post('{}', { 'content-type': 'application/json; charset=latin1' })).toEqual([415, 'unsupported_media_type'])
    expect(await post('{}', { 'content-encoding': 'br2' })).toEqual([415, 'unsupported_media_type'])
    expect(await post('[]')).toEqual([422, 'invalid_body'])
    expect(await post('"text"')).toEqual([400, 'bad_request'])
    const { body } = await fixture.call('POST', changesets, { body: { fleet: 'One', changes: [], extra: 1 } })
    expect(body.errors.map((item: { key: string; code: string }) => `${item.key} ${item.code}`).toSorted()).toEqual([
      '/ additionalProperties',
      '/ required',
      '/fleet pattern',
    ])
  })

  test.each(['gzip', 'deflate', 'br'])('a body that is not packed as it says (%s) is the caller’s fault', async (encoding) => {
    const answer = await fetch(`${fixture.platform.url}/api/v1/changesets`, {
      method: 'POST',
      headers: { authorization: `Bearer ${fixture.owner}`, 'content-type': 'application/json', 'content-encoding': encoding },
      body: 'xx',
    })
    expect({ status: answer.status, code: ((await answer.json()) as { code: string }).code }).toEqual({ status: 400, code: 'bad_request' })
  })

  test('a body has its limits, also where it is packed', async () => {
    const many = { fleet: 'big', expectedHead: null, changes: Array.from({ length: 20_001 }, () => create(app('x', 'acme'))) }
    const answer = await fixture.call('POST', changesets, { body: many })
    expect([answer.status, answer.body.code]).toEqual([413, 'too_large'])
    const response = await fetch(fixture.platform.url + changesets, {
      method: 'POST',
      headers: { authorization: `Bearer ${fixture.owner}`, 'content-type': 'application/json', 'content-encoding': 'gzip' },
      body: gzipSync(`"${'x'.repeat(65 * 1024 * 1024)}"`),
    })
    expect([response.status, ((await response.json()) as { code: string }).code]).toEqual([413, 'too_large'])
  })

  test('a resource of any shape is refused as data, never as a failure', async () => {
    const deep = `${'{"a":'.repeat(50)}1${'}'.repeat(50)}`
    const resources = ['{}', '{"kind":"App"}', '{"__proto__":{"kind":"App"}}', deep, '{"metadata":null,"spec":[]}', '{"kind":"\\u0000"}']
    for (const resource of resources) {
      const raw = `{"fleet":"odd","expectedHead":null,"changes":[{"action":"create","key":"App/odd","id":null,"revision":null,"from":null,"resource":${resource}}]}`
      const { status, body } = await fixture.call('POST', changesets, { raw })
      expect([status, body.code], resource.slice(0, 60)).toEqual([422, 'invalid_resource'])
    }
    const changes = [{ ...create(app('odd', 'acme')), key: 'App/o\0dd' }]
    expect((await fixture.call('POST', changesets, { body: { fleet: 'odd', expectedHead: null, changes } })).body.code).toBe(
      'invalid_change',
    )
    expect(fixture.logged).toEqual([])
  })
})

describe('what never becomes a request', () => {
  /** Sends text as it is and gives back all that comes until the connection ends. */
  async function send(...parts: string[]): Promise<{ status: string; headers: string; body: { code: string; status: number } }> {
    const socket = connect(fixture.platform.port, '127.0.0.1')
    socket.on('error', () => {})
    for (const part of parts) socket.write(part)
    const answer = (await socket.toArray()).join('')
    const [head = '', body = ''] = answer.split('\r\n\r\n')
    const [status = '', ...headers] = head.split('\r\n')
    return { status, headers: headers.join('\n'), body: JSON.parse(body) }
  }

  const long = 'x'.repeat(200_000)
  test.each([
    ['a head that is too large', ['GET /healthz HTTP/1.1\r\nhost: a\r\n', `x-long: ${long}\r\n\r\n`], 431, 'head_too_large'],
    ['an address that is too long', [`GET /api/v1/state?app=${long}`, `${long.repeat(20)} HTTP/1.1\r\n\r\n`], 431, 'head_too_large'],
    ['another protocol', ['EHLO mail.example\r\n\r\n'], 400, 'bad_request'],
    ['two lengths', ['POST / HTTP/1.1\r\nhost: a\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\n'], 400, 'bad_request'],
  ])('%s is answered with a problem, and the connection ends', async (_what, parts, status, code) => {
    const answer = await send(...parts)
    expect(answer.status).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(answer.headers).toMatch(/^content-type: application\/problem\+json$/m)
    expect(answer.headers).toMatch(/^connection: close$/m)
    expect(answer.body).toMatchObject({ status, code })
  })

  test('a body that breaks off into nonsense is answered once', async () => {
    const head = `POST ${changesets} HTTP/1.1\r\nhost: a\r\nauthorization: Bearer ${fixture.owner}\r\ncontent-type: application/json\r\n`
    const answer = await send(`${head}transfer-encoding: chunked\r\n\r\n`, '1\r\n{\r\nnonsense\r\n')
    expect(answer.body).toMatchObject({ status: 400, code: 'bad_request' })
    expect(fixture.logged).toEqual([])
  })
})

describe('pages', () => {
  test('of any size hold every item once, in order', async () => {
    for (const limit of [1, 7, 25, 1000]) {
      const keys: string[] = []
      let after = ''
      do {
        const { body } = await fixture.call('GET', `/api/v1/apps?limit=${limit}${after}`)
        keys.push(...body.items.map((item: { key: string }) => item.key))
        after = body.next === null ? '' : `&after=${body.next}`
      } while (after !== '')
      expect(keys).toEqual(Array.from({ length: 25 }, (_, i) => `App/app-${String(i).padStart(2, '0')}`))
    }
  })

  test('of state go from apps to installations without a gap', async () => {
    const seen: string[] = []
    await mustSubmit(fixture.call, 'two', [create(app('zz', 'widgets')), { ...create(inWidgets('zz')) }])
    let after = ''
    do {
      const { body } = await fixture.call('GET', `/api/v1/state?fleet=two&limit=1${after}`)
      seen.push(...body.items.map((item: { key: string }) => item.key))
      after = body.next === null ? '' : `&after=${body.next}`
    } while (after !== '')
    expect(seen).toEqual(['App/zz', 'Installation/zz@widgets'])
  })
})

function inWidgets(slug: string) {
  return { apiVersion: 'appward/v1', kind: 'Installation', metadata: { app: slug, space: 'widgets' }, spec: { repositories: ['core'] } }
}

describe('state', () => {
  test('is what the fleet owns, what is in the spaces, and the apps named', async () => {
    await mustSubmit(fixture.call, 'three', [create(app('open', 'alice', { visibility: 'public' }))])
    const keys = async (query: string) => {
      const { body } = await fixture.call('GET', `/api/v1/state?limit=1000&${query}`)
      return body.items.map((item: { key: string }) => item.key)
    }
    expect(await keys('fleet=three')).toEqual(['App/open'])
    expect(await keys('fleet=none')).toEqual([])
    expect(await keys('fleet=three&space=widgets')).toEqual(['App/open', 'App/zz', 'Installation/zz@widgets'])
    expect(await keys('app=open&app=app-03&app=nope')).toEqual(['App/app-03', 'App/open'])
    expect(await keys('space=widgets&space=alice')).toEqual(['App/open', 'App/zz', 'Installation/zz@widgets'])
  })
})

test('installations of one app are not those of an app with a longer slug', async () => {
  const inAcme = (slug: string) => ({ ...inWidgets(slug), metadata: { app: slug, space: 'acme' }, spec: { repositories: 'all' } })
  await mustSubmit(
    fixture.call,
    'four',
    ['bot', 'bot-a', 'bo'].flatMap((slug) => [create(app(slug, 'acme')), create(inAcme(slug))]),
  )
  const { body } = await fixture.call('GET', '/api/v1/installations?app=bot')
  expect(body.items.map((item: { key: string }) => item.key)).toEqual(['Installation/bot@acme'])
})

test('an ETag saves the body until the resource changes', async () => {
  const path = '/api/v1/apps/app-00'
  const first = await fixture.call('GET', path)
  const etag = first.headers.get('etag') ?? ''
  const again = () => fixture.call('GET', path, { headers: { 'if-none-match': etag } })
  expect((await again()).status).toBe(304)
  await mustSubmit(fixture.call, 'one', [alter(await record(fixture.call, 'App/app-00'), app('app-00', 'acme', { name: 'Other' }))])
  const after = await again()
  expect(after.status).toBe(200)
  expect(after.headers.get('etag')).not.toBe(etag)
})

test('HEAD answers as GET without a body', async () => {
  const headers = { authorization: `Bearer ${fixture.owner}` }
  const response = await fetch(`${fixture.platform.url}/api/v1/apps/app-01`, { method: 'HEAD', headers })
  expect([response.status, await response.text()]).toEqual([200, ''])
})

test('answers are not kept by others, not sniffed, and do not say what made them', async () => {
  const { headers } = await fixture.call('GET', '/api/v1/caller')
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(headers.get('x-powered-by')).toBe(null)
})

test('the OpenAPI document is 3.1, and each of its schemas compiles', async () => {
  const { body } = await fixture.call('GET', '/api/v1/openapi.json', { token: null })
  expect(body.openapi).toBe('3.1.0')
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema(body, 'openapi')
  for (const name of Object.keys(body.components.schemas)) expect(ajv.getSchema(`openapi#/components/schemas/${name}`), name).toBeDefined()
  expect(JSON.stringify(body)).not.toMatch(/tsType|\.schema\.json/)
})

describe('a server', () => {
  const options = () => {
    const data = join(fixture.data, 'second')
    return { host: '127.0.0.1', ownerTokenFile: join(data, 'token'), data, seed: null }
  }

  test('says that its port is in use, or takes another where it may', async () => {
    const { port } = fixture.platform
    const taken = startPlatform({ ...options(), port, now: () => new Date() })
    await expect(taken).rejects.toMatchObject({ code: 'input', message: `Port ${port} of 127.0.0.1 is in use.` })
    const second = await startPlatform({ ...options(), port, anyPortIfTaken: true, now: () => new Date() })
    expect(second.port).not.toBe(port)
    await second.close()
  })

  test('ends though a client keeps its connection open, and twice is once', async () => {
    const second = await startPlatform({ ...options(), port: 0, now: () => new Date() })
    const idle = connect(second.port, '127.0.0.1')
    idle.on('error', () => {})
    await fetch(`${second.url}/healthz`)
    await Promise.all([second.close(), second.close()])
    idle.destroy()
    await expect(fetch(`${second.url}/healthz`)).rejects.toThrow()
  })
})
