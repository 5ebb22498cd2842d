// A conditional question on a bare connection.
import { getEventListeners } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { type AddressInfo, createServer as createPlainServer, type Server } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { bareAnswer } from '../../src/client/bare-answer.ts'

const servers: Server[] = []
afterEach(() => {
  for (const server of servers.splice(0)) server.close()
})

async function listening(server: Server): Promise<string> {
  servers.push(server)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const answering = (answer: (request: IncomingMessage, response: ServerResponse) => void) => listening(createServer(answer))
const saying = (text: string) => listening(createPlainServer((socket) => void socket.on('error', () => {}).end(text)))
const ask = (url: string, more: Partial<Parameters<typeof bareAnswer>[0]> = {}) =>
  bareAnswer({ url, token: 'the-token', path: '/api/v1/state?fleet=f', tag: '"t"', signal: undefined, ...more })

test('that nothing changed is understood, and the platform is asked as ever', async () => {
  const asked: IncomingMessage[] = []
  const url = await answering((request, response) => {
    asked.push(request)
    response.writeHead(304, { etag: '"t"' }).end()
  })
  expect(await ask(url)).toEqual({ status: 304, etag: '"t"', type: '', text: '' })
  expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual(['GET /api/v1/state?fleet=f'])
  expect(asked[0]?.headers).toMatchObject({ host: new URL(url).host, authorization: 'Bearer the-token', 'if-none-match': '"t"' })
})

test('a new state is taken as it comes, in however many pieces', async () => {
  const text = JSON.stringify({ items: ['ä'.repeat(300_000)] })
  const url = await answering((_request, response) => {
    response.writeHead(200, { etag: '"u"', 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) })
    response.write(text.slice(0, 10))
    setTimeout(() => response.end(text.slice(10)), 20)
  })
  expect(await ask(url)).toEqual({ status: 200, etag: '"u"', type: 'application/json', text })
})

test.each([
  ['a state of unknown length', 'HTTP/1.1 200 OK\r\n\r\n{}'],
  ['a state in chunks', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n'],
  ['half a state', 'HTTP/1.1 200 OK\r\ncontent-length: 3\r\n\r\n{}'],
  ['a state of two lengths', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
  ['another status that begins alike', 'HTTP/1.1 3040 Odd\r\n\r\n'],
  ['a redirect', 'HTTP/1.1 301 Moved\r\nlocation: /304\r\n\r\n'],
  ['half a head', 'HTTP/1.1 304 Not Modified\r\netag: "t"\r\n'],
  ['something behind the head', 'HTTP/1.1 304 Not Modified\r\n\r\nHTTP/1.1 200 OK\r\n\r\n'],
  ['a head without end', `HTTP/1.1 304 Not Modified\r\n${'x: y\r\n'.repeat(10_000)}`],
  ['nothing', ''],
])('the ordinary client is to ask where the answer is %s', async (_what, answer) => {
  expect(await ask(await saying(answer))).toBe(null)
})

test('it is to ask where nobody answers, or the asking was ended', async () => {
  const silent = await listening(createPlainServer((socket) => void socket.on('error', () => {})))
  expect(await ask(silent, { signal: AbortSignal.timeout(50) })).toBe(null)
  const gone = await saying('')
  for (const server of servers.splice(0)) server.close()
  expect(await ask(gone)).toBe(null)
})

test('nothing is sent that could begin another line, nor to an address of another kind', async () => {
  const asked: string[] = []
  const url = await answering((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(304).end()
  })
  expect(await ask(url, { tag: '"t"\r\nx: y' })).toBe(null)
  expect(await ask(url, { token: 'a\nb' })).toBe(null)
  expect(await ask(url, { path: '/a HTTP/1.1\r\n\r\n' })).toBe(null)
  expect(await ask(url.replace('http:', 'https:'))).toBe(null)
  expect(asked).toEqual([])
})

test('a signal that lasts keeps nothing of a question that is answered; one that was given before ends it', async () => {
  const url = await saying('HTTP/1.1 304 Not Modified\r\n\r\n')
  const { signal } = new AbortController()
  expect(await ask(url, { signal })).toMatchObject({ status: 304 })
  await new Promise((done) => setImmediate(done))
  expect(getEventListeners(signal, 'abort')).toEqual([])
  expect(await ask(url, { signal: AbortSignal.abort() })).toBe(null)
})
