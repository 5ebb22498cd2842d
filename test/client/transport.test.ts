// The client's connection: what it repeats, what it follows, what it refuses to send.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { platformReader } from '../../src/client/platform-client.ts'
import { openTransport, type Transport } from '../../src/client/transport.ts'
import type { AppError } from '../../src/lib/app-error.ts'
import { openApiDocument } from '../../src/platform/openapi.ts'
import { allRoutes } from '../../src/platform/routes/all.ts'

type Asked = { method: string; url: string; key: string | undefined }

async function talk(listener: RequestListener, options: { readOnly?: boolean } = {}): Promise<{ transport: Transport; asked: Asked[] }> {
  const asked: Asked[] = []
  const server = createServer({ maxHeaderSize: 128 * 1024 }, (request, response) => {
    asked.push({ method: request.method ?? '', url: request.url ?? '', key: request.headers['idempotency-key'] as string | undefined })
    listener(request, response)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const transport = openTransport({ url, token: 'x', readOnly: options.readOnly ?? false, waits: [1, 1, 1] })
  onTestFinished(async () => {
    await transport.close()
    server.close()
  })
  return { transport, asked }
}

const json: RequestListener = (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"ok":true}')
const breaks: RequestListener = (_request, response) => void response.destroy()

test('a connection for planning refuses every request of the platform that writes, before anything is sent', async () => {
  const { transport, asked } = await talk(json, { readOnly: true })
  const { paths } = openApiDocument(allRoutes) as { paths: Record<string, Record<string, object>> }
  const writing = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => [method.toUpperCase(), path] as const),
  )
  const requests = writing.filter(([method]) => method !== 'GET')
  expect(requests.length).toBeGreaterThan(20)
  for (const [method, template] of requests) {
    const path = template.replaceAll(/\{\w+\}/g, 'x')
    for (const variant of [
      path,
      `${path}?dryRun=false`,
      `${path}?dryrun=true`,
      `${path}?dryRun=true&dryRun=false`,
      `${path}/?dryRun=true`,
      `/.${path}`,
    ]) {
      const sent = transport.send({ method: method as 'POST', path: variant, holds: [], body: {} })
      if (variant === '/api/v1/secret-checks') await sent
      else await expect(sent, `${method} ${variant}`).rejects.toThrow(/a planning client does not send/)
    }
  }
  expect(asked.filter(({ url }) => url !== '/api/v1/secret-checks')).toEqual([])
})

test('a connection for planning sends GET and the questions that write nothing', async () => {
  const { transport, asked } = await talk(json, { readOnly: true })
  await expect(transport.send({ method: 'POST', path: '/x', holds: [], body: {} })).rejects.toThrow(/does not send POST/)
  expect(await transport.send({ method: 'GET', path: '/x', holds: [] })).toEqual({ ok: true })
  const question = '/api/v1/changesets?dryRun=true'
  expect(await transport.send({ method: 'POST', path: question, holds: [], body: {} })).toEqual({ ok: true })
  await expect(transport.send({ method: 'DELETE', path: question, holds: [] })).rejects.toThrow(/does not send DELETE/)
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /x', `POST ${question}`])
})

test('a connection for planning sends the questions that are no GET, and nothing like them', async () => {
  const { transport, asked } = await talk(json, { readOnly: true })
  const request = { method: 'POST', path: '/api/v1/secret-checks', body: {}, holds: [] } as const
  expect(await transport.send(request)).toEqual({ ok: true })
  for (const other of [{ method: 'PUT' }, { path: '/api/v1/secret-checks/x' }, { path: '/api/v1/changesets' }] as const) {
    await expect(transport.send({ ...request, ...other })).rejects.toThrow(/a planning client does not send/)
  }
  expect(asked).toHaveLength(1)
})

test('very many secrets are asked about in several requests, in their order; none where the platform was asked too often', async () => {
  const { transport, asked } = await talk((request, response) => {
    let text = ''
    request.on('data', (chunk) => (text += chunk))
    request.on('end', () => {
      const { checks } = JSON.parse(text) as { checks: { app: string; secret: string }[] }
      if (checks.some(({ app }) => app === 'often')) {
        response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': '60' })
        response.end('{"code":"rate_limited","detail":"too often"}')
      } else {
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ items: checks.map(({ app, secret }) => ({ app, same: secret === app })) }))
      }
    })
  })
  const checks = Array.from({ length: 1_001 }, (_each, index) => ({ app: `a${index}`, secret: index % 2 === 0 ? `a${index}` : 'other' }))
  expect(await platformReader(transport).areSecrets(checks)).toEqual(checks.map((_check, index) => index % 2 === 0))
  expect(asked).toHaveLength(2)
  expect(await platformReader(transport).areSecrets([{ app: 'often', secret: 'x' }])).toBeNull()
})

test('what may be repeated is repeated a few times when the connection breaks; what may not is not', async () => {
  const { transport, asked } = await talk(breaks)
  await expect(transport.send({ method: 'GET', path: '/read', holds: [] })).rejects.toMatchObject({ code: 'unreachable' })
  await expect(
    transport.send({ method: 'POST', path: '/write', holds: [], body: {}, headers: { 'idempotency-key': 'k' } }),
  ).rejects.toMatchObject({
    code: 'unreachable',
  })
  await expect(transport.send({ method: 'POST', path: '/once', holds: [], body: {} })).rejects.toMatchObject({ code: 'unreachable' })
  const times = (url: string) => asked.filter((each) => each.url === url).length
  expect([times('/read'), times('/write'), times('/once')]).toEqual([4, 4, 1])
  expect(new Set(asked.filter(({ url }) => url === '/write').map(({ key }) => key))).toEqual(new Set(['k']))
})

test('one redirect to another path is followed when reading; a circle and another host are not', async () => {
  const { transport, asked } = await talk((request, response) => {
    const to: Record<string, string> = {
      '/old': '/new',
      '/a': '/b',
      '/b': '/a',
      '/away': '//evil.example/x',
      '/far': 'http://evil.example/',
    }
    const location = to[request.url ?? '']
    if (location === undefined) json(request, response)
    else response.writeHead(301, { location }).end()
  })
  expect(await transport.send({ method: 'GET', path: '/old', holds: [] })).toEqual({ ok: true })
  for (const path of ['/a', '/away', '/far'])
    await expect(transport.send({ method: 'GET', path, holds: [] })).rejects.toMatchObject({ code: 'protocol' })
  expect(asked.map(({ url }) => url)).toEqual(['/old', '/new', '/a', '/b', '/away', '/far'])
})

test('a state that names very many apps is asked for without them first, then for those that are missing, each resource once', async () => {
  const record = (key: string) => ({ kind: 'App', key })
  const apps = Array.from({ length: 4_500 }, (_, index) => `${'app'.repeat(9)}-${index}`)
  const { transport, asked } = await talk((request, response) => {
    const query = new URL(request.url ?? '', 'http://x').searchParams
    const named = query.has('fleet') ? apps.slice(0, 1_000) : query.getAll('app')
    const items = [record('App/shared'), ...named.map((slug) => record(`App/${slug}`))]
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify({ head: query.has('fleet') ? 7 : null, items, next: null }))
  })
  const actual = await platformReader(transport).readState({ fleet: 'f', spaces: ['a'], apps })
  expect(actual.head).toBe(7)
  expect(actual.records.map(({ key }) => key).sort()).toEqual(['App/shared', ...apps.map((slug) => `App/${slug}`)].sort())
  expect(asked.map(({ url }) => new URL(url, 'http://x').searchParams.getAll('app').length)).toEqual([0, 2_000, 1_500])
  expect(Math.max(...asked.map(({ url }) => url.length))).toBeLessThan(128 * 1024)
})

test('pages of two states are never put together', async () => {
  let head = 1
  const { transport, asked } = await talk((request, response) => {
    const after = new URL(request.url ?? '', 'http://x').searchParams.get('after')
    // The fleet moves on once, between the two pages of the first reading.
    const answer = { head, items: [{ kind: 'App', key: `App/${after ?? 'first'}-${head}` }], next: after === null ? 'second' : null }
    if (asked.length === 1) head = 2
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  const actual = await platformReader(transport).readState({ fleet: 'f', spaces: [], apps: [] })
  expect(actual).toEqual({
    head: 2,
    records: [
      { kind: 'App', key: 'App/first-2' },
      { kind: 'App', key: 'App/second-2' },
    ],
  })
})

const limited =
  (seconds: string): RequestListener =>
  (_request, response) => {
    const body = { type: 'x', title: 'x', status: 429, detail: 'API rate limit exceeded.', code: 'rate_limited' }
    response.writeHead(429, { 'content-type': 'application/problem+json', 'retry-after': seconds }).end(JSON.stringify(body))
  }

test('a platform that takes no more requests is waited for, for whatever was sent: it did nothing', async () => {
  let refusals = 2
  const { transport, asked } = await talk((request, response) => (refusals-- > 0 ? limited('0') : json)(request, response))
  expect(await transport.send({ method: 'POST', path: '/x', holds: [], body: {} })).toEqual({ ok: true })
  expect(asked).toHaveLength(3)
})

test('a long wait is left to whoever runs the command, and told', async () => {
  const { transport, asked } = await talk(limited('3599'))
  await expect(transport.send({ method: 'GET', path: '/x', holds: [] })).rejects.toMatchObject({
    code: 'refused',
    message: expect.stringMatching(/takes no more requests for now: API rate limit exceeded\. \(rate_limited\)$/),
    hint: 'Run the same command again in 3599 seconds; nothing was changed.',
  })
  expect(asked).toHaveLength(1)
})

test('a gateway that says the same in its own way is waited for as well, until the date that it names', async () => {
  let refusals = 1
  const { transport, asked } = await talk((request, response) => {
    if (refusals-- <= 0) return json(request, response)
    const soon = new Date(Date.now() + 500).toUTCString()
    response.writeHead(429, { 'content-type': 'text/html', 'retry-after': soon }).end('<html>')
  })
  expect(await transport.send({ method: 'POST', path: '/x', holds: [], body: {} })).toEqual({ ok: true })
  expect(asked).toHaveLength(2)
})

test.each([
  ['the connection breaks', breaks],
  ['a gateway gives up', ((_request, response) => response.writeHead(504).end()) satisfies RequestListener],
])('where %s, only what is done once is said to be safe to repeat', async (_what, listener) => {
  const { transport } = await talk(listener)
  const hintOf = async (headers: Record<string, string>) => {
    const sent = transport.send({ method: 'POST', path: '/x', holds: [], body: {}, headers })
    const error = (await sent.catch((thrown: unknown) => thrown)) as AppError
    return error.hint
  }
  expect(await hintOf({ 'idempotency-key': 'k' })).toBe('Run the same command again; a change that was taken is not made twice.')
  expect(await hintOf({})).toBe('It may have been done or not: look at what is there before you run the command again.')
})
