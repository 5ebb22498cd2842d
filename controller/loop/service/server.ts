// What the controller serves: whether it lives and is ready, how its fleets are, metrics, and the webhook that tells of pushes.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import express, { type Express, type NextFunction, type Request, type Response } from 'express'
import type { ReplicaStatus } from '../../../src/generated/types.ts'
import { AppError, messageOf } from '../../../src/lib/app-error.ts'
import { maxPushBytes, type PushAnswer } from '../sources/read-push.ts'
import type { Metrics } from './metrics.ts'

export type Served = {
  metrics: Pick<Metrics, 'text' | 'contentType'>
  status: () => ReplicaStatus
  /** Why the controller cannot be of use now; null where it can. */
  notReady: () => string | null
  /** Null where no webhook is taken. */
  push: ((headers: Request['headers'], body: Uint8Array) => Promise<PushAnswer>) | null
  /** Hears of failures that a caller is told nothing about. */
  failed: (error: unknown) => void
}

export type Serving = { url: string; close(): Promise<void> }

/** Milliseconds that a request has from its first byte to its last. */
const patience = 20_000

/** @throws AppError 'input' where it cannot listen. */
export async function serve(host: string, port: number, served: Served): Promise<Serving> {
  const server = createServer(controllerApp(served))
  server.headersTimeout = patience
  server.requestTimeout = patience
  await listen(server, host, port)
  const { port: taken } = server.address() as AddressInfo
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

export function controllerApp(served: Served): Express {
  const app = express()
  app.disable('x-powered-by')
  app.disable('etag')
  app.set('query parser', false)
  app.use((_request, response, next) => {
    response.set({ 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
    next()
  })
  app.get('/healthz', (_request, response) => void response.json({ healthy: true }))
  app.get('/readyz', (_request, response) => {
    const reason = served.notReady()
    response.status(reason === null ? 200 : 503).json({ ready: reason === null, leader: served.status().leader, reason })
  })
  app.get('/status', (_request, response) => void response.json(served.status()))
  app.get('/metrics', async (_request, response) => {
    response.set('content-type', served.metrics.contentType).end(await served.metrics.text())
  })
  const { push } = served
  if (push !== null) {
    const raw = express.raw({ type: () => true, limit: maxPushBytes, inflate: false })
    app.post('/hooks/push', raw, async (request, response) => {
      const body: unknown = request.body
      await answerPush(response, await push(request.headers, body instanceof Uint8Array ? body : new Uint8Array()))
    })
  }
  app.use((_request, response) => problem(response, 404, 'There is nothing here.'))
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error)
    const { status } = error as { status?: unknown }
    if (typeof status === 'number' && status >= 400 && status < 500) return problem(response, status, messageOf(error))
    served.failed(error)
    problem(response, 500, 'The controller failed; its log says why.')
  })
  return app
}

async function answerPush(response: Response, answer: PushAnswer): Promise<void> {
  if (answer.kind === 'refused') return problem(response, answer.status, answer.reason)
  if (answer.kind === 'ping') return void response.json({ taken: 'ping' })
  if (answer.kind === 'ignored') return void response.status(202).json({ taken: 'nothing', reason: answer.reason })
  response.status(202).json({ taken: 'push' })
}

function problem(response: Response, status: number, detail: string): void {
  response.status(status).type('application/problem+json').send(JSON.stringify({ status, detail }))
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const message =
        error.code === 'EADDRINUSE' ? `port ${port} of ${host} is in use` : `cannot listen on ${host}:${port}: ${error.message}`
      reject(new AppError('input', message, { hint: 'Choose another with --host and --port; --port 0 takes a free one.', cause: error }))
    })
    server.listen(port, host, () => resolve())
  })
}
