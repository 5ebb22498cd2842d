// A proxy between a client and a platform that does to each request what a network, a gateway or a crash can do to it.
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'

/** What a request meets on its way. `told`: whether the platform hears of it. */
const faultTable = {
  delay: { told: true },
  'cut before the request': { told: false },
  'cut in the request': { told: false },
  'cut after the request': { told: true },
  'half an answer': { told: true },
  'status 500': { told: false },
  'status 502': { told: false },
  'status 502 after the request': { told: true },
  'status 429': { told: false },
  'sent twice': { told: true },
} as const

export type Fault = keyof typeof faultTable
export const faults = Object.keys(faultTable) as Fault[]

/** Moments in the life of a request, in their order. */
export type Moment = 'asked' | 'arrived' | 'forwarding' | 'answered' | 'returned'
export const moments: readonly Moment[] = ['asked', 'arrived', 'forwarding', 'answered', 'returned']

export type Asked = { method: string; path: string }

export type FaultProxy = {
  readonly url: string
  /** Where requests go. */
  upstream: string
  /** What the next request meets; asked once for each. */
  fault: (asked: Asked) => Fault | null
  /** Called at each moment; the request waits for it. */
  at: (moment: Moment, asked: Asked) => Promise<void> | void
  readonly injected: Map<Fault, number>
  close(): Promise<void>
}

type Answer = { status: number; headers: IncomingMessage['headers']; body: Buffer }

/** Starts a proxy that passes everything on until it is told otherwise. */
export async function startFaultProxy(upstream: string): Promise<FaultProxy> {
  const server = createServer((incoming, response) => {
    // A cut connection ends the handling of its request and nothing else.
    handle(proxy, incoming, response).catch(() => incoming.socket.destroy())
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const proxy: FaultProxy = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    upstream,
    fault: () => null,
    at: () => {},
    injected: new Map(),
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
  return proxy
}

async function handle(proxy: FaultProxy, incoming: IncomingMessage, response: ServerResponse): Promise<void> {
  const asked = { method: incoming.method ?? '', path: incoming.url ?? '' }
  const fault = proxy.fault(asked)
  if (fault !== null) proxy.injected.set(fault, (proxy.injected.get(fault) ?? 0) + 1)
  await proxy.at('asked', asked)
  if (fault === 'cut before the request') return void incoming.socket.destroy()
  if (fault === 'cut in the request') {
    incoming.once('data', () => incoming.socket.destroy())
    return void incoming.once('end', () => incoming.socket.destroy())
  }
  const body = Buffer.concat(await incoming.toArray())
  await proxy.at('arrived', asked)
  if (fault !== null && !faultTable[fault].told) return own(response, Number(fault.slice(-3)))
  if (fault === 'delay') await delay(5)
  const sends = Promise.all([
    send(proxy.upstream, incoming, body),
    ...(fault === 'sent twice' ? [send(proxy.upstream, incoming, body)] : []),
  ])
  // Looked at below; it may fail before that.
  sends.catch(() => {})
  await proxy.at('forwarding', asked)
  const [answer] = await sends
  await proxy.at('answered', asked)
  if (answer === undefined || fault === 'cut after the request') return void incoming.socket.destroy()
  if (fault === 'status 502 after the request') return own(response, 502)
  response.writeHead(answer.status, answer.headers)
  if (fault === 'half an answer') {
    response.write(answer.body.subarray(0, answer.body.length / 2))
    await delay(2)
    return void incoming.socket.destroy()
  }
  response.end(answer.body)
  await proxy.at('returned', asked)
}

/** What a gateway says for itself: no problem document, as no gateway knows of those. */
function own(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html', ...(status === 429 ? { 'retry-after': '0' } : {}) })
  response.end('<html>The gateway has a bad day.</html>')
}

function send(upstream: string, incoming: IncomingMessage, body: Buffer): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { host: _host, connection: _connection, ...headers } = incoming.headers
    const outgoing = request(`${upstream}${incoming.url}`, { method: incoming.method ?? 'GET', headers, agent: false }, (answer) => {
      answer.toArray().then((chunks) => {
        const { 'transfer-encoding': _encoding, connection: _its, ...kept } = answer.headers
        const whole = Buffer.concat(chunks)
        resolve({ status: answer.statusCode ?? 0, headers: { ...kept, 'content-length': String(whole.length) }, body: whole })
      }, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}
