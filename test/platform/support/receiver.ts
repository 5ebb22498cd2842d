// A webhook receiver on loopback that counts who comes, and answers as it is told.
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTlsServer, type ServerOptions } from 'node:https'
import type { AddressInfo } from 'node:net'

/** Header names in lower case. */
export type Received = { headers: Record<string, string>; body: string; path: string; at: number }

export type Receiver = {
  port: number
  /** Up to the path, without it. */
  url: string
  /** Connections that were made. */
  connections: number
  received: Received[]
  /** Once so many requests have arrived; fails after some seconds. */
  arrived(count: number): Promise<Received[]>
  /** Ends connections too. */
  stop(): Promise<void>
}

export type Answers = (request: IncomingMessage, response: ServerResponse, received: Received) => void

const ok: Answers = (_request, response) => response.end('ok')

/** `tls`: speaks https with this key and certificate. `port`: a free one where left out. */
export async function startReceiver(answer: Answers = ok, tls: ServerOptions | null = null, port = 0): Promise<Receiver> {
  const listener: RequestListener = async (request, response) => {
    try {
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk)
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]))
      const received = { headers, body: Buffer.concat(chunks).toString(), path: request.url ?? '', at: performance.now() }
      receiver.received.push(received)
      answer(request, response, received)
    } catch {
      response.destroy()
    }
  }
  const server = tls === null ? createServer(listener) : createTlsServer(tls, listener)
  const receiver: Receiver = {
    port: 0,
    url: '',
    connections: 0,
    received: [],
    arrived: async (count) => {
      const end = performance.now() + 15_000
      while (receiver.received.length < count) {
        if (performance.now() > end) throw new Error(`${receiver.received.length} of ${count} requests have arrived`)
        await new Promise((resolve) => setTimeout(resolve, 5))
      }
      return receiver.received
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  server.on('connection', () => {
    receiver.connections++
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  receiver.port = (server.address() as AddressInfo).port
  receiver.url = `${tls === null ? 'http' : 'https'}://127.0.0.1:${receiver.port}`
  return receiver
}
