// Starts the built-in platform: store, owner, seed, then the server.
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Seed } from '../generated/types.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import { buildApp } from './app.ts'
import { checkRetention, startRetention } from './audit-retention.ts'
import { answerClientErrors } from './client-error.ts'
import { ensureOwner, platformOrigin } from './owner-token.ts'
import { openServices, type ServicesOptions } from './services.ts'
import { openStore } from './store/sqlite.ts'
import { startDeliveries } from './webhooks/deliveries.ts'
import type { Resolve } from './webhooks/receiver-agent.ts'

/** The folder of the state is made where it is missing. */
export type PlatformOptions = Omit<ServicesOptions, 'publicUrl'> & {
  /** Where the platform is reached, without a slash at the end; null: where it listens. */
  publicUrl?: string | null
  /** Where webhooks may lead. Only tests name the others: how names are resolved, and the milliseconds that a receiver has. */
  webhooks?: { allowPrivate: boolean; resolve?: Resolve; timeout?: number }
  host: string
  /** 0 takes a free one. */
  port: number
  /** Take a free port where `port` is in use. */
  anyPortIfTaken?: boolean
  /** Where the first start writes the owner's token. */
  ownerTokenFile: string
  /** Already read and checked; null for none. */
  seed: Seed | null
}

export type Platform = {
  url: string
  port: number
  ownerTokenFile: string
  /** Whether this start wrote that file; otherwise whatever is there, if anything, is from before. */
  ownerTokenWritten: boolean
  /** How many secrets this start sealed anew under a new master key; null where it changed no key. */
  secretsRotated: number | null
  /** Lets running requests finish, for some seconds at most, then closes the database. */
  close(): Promise<void>
}

/** Bytes; a state of some thousand apps that live elsewhere is asked for in one address. */
const maxHeaderSize = 128 * 1024

/** How long `close` waits for running requests, in milliseconds. */
const closeWait = 5_000

/** @throws AppError 'store' (the data cannot be used), 'usage' (a retention that is too short), 'input' (seed, token file, address), before anything is served. */
export async function startPlatform(options: PlatformOptions): Promise<Platform> {
  const { data, ownerTokenFile, seed, now, webhooks = { allowPrivate: false }, log = () => {} } = options
  checkRetention(options.auditRetention ?? null)
  const store = await openStore(data)
  let publicUrl = options.publicUrl ?? ''
  try {
    const { services, rotated } = await openServices(store, { ...options, publicUrl: () => publicUrl })
    const ownerTokenWritten = await ensureOwner(services, ownerTokenFile)
    if (seed !== null) await store.writer.seed(seed, platformOrigin(now(), 'seed'))
    const server = createServer({ maxHeaderSize }, buildApp(services, log))
    answerClientErrors(server)
    server.headersTimeout = 20_000
    server.requestTimeout = 120_000
    server.keepAliveTimeout = 30_000
    const stop = stopper(server)
    await listen(server, options)
    const { port } = server.address() as AddressInfo
    const url = `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`
    publicUrl ||= url
    const deliveries = startDeliveries(services, webhooks, log)
    const retention = startRetention({ writer: store.writer, now, days: services.auditRetention, log })
    let closing: Promise<void> | null = null
    const close = (): Promise<void> =>
      (closing ??= Promise.all([stop(), deliveries.stop(), retention.stop()])
        .then(services.uses.flush)
        .then(() => store.close()))
    return { url, port, ownerTokenFile, ownerTokenWritten, secretsRotated: rotated, close }
  } catch (error) {
    await store.close()
    throw error
  }
}

async function listen(server: Server, { host, port, anyPortIfTaken = false }: PlatformOptions): Promise<void> {
  try {
    await listenOn(server, host, port)
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
    if (taken && anyPortIfTaken) return listenOn(server, host, 0)
    throw new AppError('input', taken ? `Port ${port} of ${host} is in use.` : `Cannot listen on ${host}:${port}: ${messageOf(error)}`, {
      hint: 'Choose another with --host and --port; --port 0 takes a free one.',
      cause: error,
    })
  }
}

function listenOn(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}

/** Ends connections once no request runs on any of them, or when the wait is over. */
function stopper(server: Server): () => Promise<void> {
  let running = 0
  let stopping = false
  const endIfDone = () => {
    if (stopping && running === 0) server.closeAllConnections()
  }
  server.on('request', (_request, response) => {
    running++
    response.on('close', () => {
      running--
      endIfDone()
    })
  })
  return () =>
    new Promise((resolve) => {
      const late = setTimeout(() => server.closeAllConnections(), closeWait)
      server.close(() => {
        clearTimeout(late)
        resolve()
      })
      stopping = true
      endIfDone()
    })
}
