// One platform over HTTP: sends JSON, takes JSON, turns every other answer into an AppError.
import { setTimeout as delay } from 'node:timers/promises'
import { AppError, messageOf } from '../lib/app-error.ts'
import { bareAnswer } from './bare-answer.ts'
import { type Pool, poolOf } from './pool.ts'
import { hintAfterBreak, problemError, RateLimitError } from './problem-error.ts'
import { isQuestion } from './questions.ts'

export type TransportOptions = {
  /** Scheme, host and port. */
  url: string
  token: string | null
  /** Refuse to send anything but questions: planning uses such a transport, so it cannot write by mistake. */
  readOnly: boolean
  /** Ends requests under way. */
  signal?: AbortSignal
  /** Is told of each request and what came of it; no secret is in it. */
  trace?: ((text: string) => void) | null
  /** Is told of each request whether an answer came that is none of a failure. */
  count?: ((succeeded: boolean) => void) | null
  /** Waits between tries, in milliseconds; tests pass shorter ones. */
  waits?: readonly number[]
}

export type Request = {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  headers?: Record<string, string>
  /** Fields that a platform's answer has; any other answer is not a platform's. */
  holds: readonly string[]
  /** Whether it follows a redirect already; one is followed, no chain of them. */
  redirected?: boolean
}

/** `body`: parsed; null for 204, and for 304 to a request with If-None-Match. */
export type Answer = { body: unknown; etag: string | null }

export type Transport = {
  readonly url: string
  /** A 2xx answer, or one that says that nothing changed. Throws AppError. */
  exchange(request: Request): Promise<Answer>
  /** The parsed body of a 2xx answer; null for 204. Throws AppError. */
  send(request: Request): Promise<unknown>
  close(): Promise<void>
}

const defaultWaits = [200, 1_000, 3_000]

/** A platform that takes no more requests is waited for so long at most, in seconds: no command sits there for the rest of an hour. */
const longestWait = 10
/** How often, for one request: with several connections another one may be quicker. */
const mostWaits = 20

/**
 * Opens a pool of connections to one platform. A request that may be repeated (a question, or one with an Idempotency-Key)
 * is tried again when the connection broke or a gateway answered 502, 503 or 504; a refused connection is not. Any request is tried
 * again that the platform did not take because of its limits, after the seconds that it says.
 */
export function openTransport(options: TransportOptions): Transport {
  let opened: Pool | null = null
  const pool = (): Pool => {
    opened ??= poolOf(options.url, { connections: 16, connect: { timeout: 10_000 }, headersTimeout: 120_000, bodyTimeout: 60_000 })
    return opened
  }
  const connection = {
    url: options.url,
    token: options.token,
    signal: options.signal,
    trace: options.trace ?? null,
    count: options.count ?? null,
  }
  const exchange = async (request: Request): Promise<Answer> => {
    if (options.readOnly && !isQuestion(request.method, request.path))
      throw new Error(`a planning client does not send ${request.method} ${request.path}`)
    const early = opened === null ? await earlyAnswer(connection, request) : null
    if (early !== null) return early
    for (const wait of isRepeatable(request) ? (options.waits ?? defaultWaits) : []) {
      try {
        return await patientAttempt(pool(), connection, request)
      } catch (error) {
        if (!(error instanceof AppError && error.retryable)) throw error
        await delay(wait * (0.5 + Math.random()), undefined, options.signal ? { signal: options.signal } : {})
      }
    }
    return patientAttempt(pool(), connection, request)
  }
  return {
    url: options.url,
    close: async () => opened?.destroy(),
    exchange,
    send: async (request) => (await exchange(request)).body,
  }
}

/** To a conditional question that comes before any other; null where the pool is to ask it. */
async function earlyAnswer(connection: Connection, { method, path, headers, holds }: Request): Promise<Answer | null> {
  const tag = headers?.['if-none-match']
  if (method !== 'GET' || tag === undefined) return null
  const { url, token, signal } = connection
  const told = tracing(connection, method, path)
  const answer = await bareAnswer({ url, token, path, tag, signal })
  if (answer === null) return null
  const body = answer.status === 304 ? null : parseJson(answer.text, answer.type)
  if (body !== null && !hasFields(body, holds)) return null
  told?.(null)
  return { body, etag: answer.etag }
}

/** Whether a request that is sent twice is done once. */
function isRepeatable({ method, path, headers }: Request): boolean {
  return isQuestion(method, path) || headers?.['idempotency-key'] !== undefined
}

/** As `attempt`, where the platform asks for a short wait only. */
async function patientAttempt(pool: Pool, connection: Connection, request: Request): Promise<Answer> {
  for (let waits = 0; ; waits++) {
    try {
      return await attempt(pool, connection, request)
    } catch (error) {
      const wait = error instanceof RateLimitError ? error.wait : null
      if (wait === null || wait > longestWait || waits === mostWaits) throw error
      const { signal } = connection
      await delay(wait * 1_000 + Math.random() * 200, undefined, signal ? { signal } : {})
    }
  }
}

type Connection = { url: string; token: string | null; signal: AbortSignal | undefined } & Heard
type Heard = { trace: ((text: string) => void) | null; count: ((succeeded: boolean) => void) | null }

/** Longer addresses say no more. */
const longestTraced = 200

async function attempt(pool: Pool, connection: Connection, request: Request): Promise<Answer> {
  return traced(connection, request, () => bareAttempt(pool, connection, request))
}

type Traced = Pick<Connection, 'url' | 'trace'> & Partial<Pick<Connection, 'count'>>
type Told = Pick<Request, 'method' | 'path'>

/** Does `work`, which sends one request, and tells what became of it. */
export async function traced<Result>(connection: Traced, request: Told, work: () => Promise<Result>): Promise<Result> {
  const told = tracing(connection, request.method, request.path)
  try {
    const result = await work()
    told?.(null)
    return result
  } catch (error) {
    told?.(messageOf(error))
    throw error
  }
}

/** To be called with why a request that begins now has failed, null where it has not; itself null where nobody wants to hear of it. */
function tracing({ url, trace, count = null }: Traced, method: Request['method'], path: string): ((failure: string | null) => void) | null {
  if (trace === null) return count && ((failure) => count(failure === null))
  const start = performance.now()
  const shown = `${method} ${url}${path.length > longestTraced ? `${path.slice(0, longestTraced)}…` : path}`
  return (failure) => {
    count?.(failure === null)
    trace(`${shown}  ${failure ?? 'done'}, ${Math.round(performance.now() - start)} ms`)
  }
}

async function bareAttempt(pool: Pool, connection: Connection, request: Request): Promise<Answer> {
  const { url, token, signal } = connection
  let status: number
  let type: string
  let location: string
  let etag: string | null
  let retryAfter: string
  let text: string
  try {
    const answer = await pool.request({
      method: request.method,
      path: request.path,
      headers: {
        accept: 'application/json, application/problem+json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...request.headers,
      },
      body: request.body === undefined ? null : JSON.stringify(request.body),
      ...(signal ? { signal } : {}),
    })
    status = answer.statusCode
    type = String(answer.headers['content-type'] ?? '')
    location = String(answer.headers.location ?? '')
    retryAfter = String(answer.headers['retry-after'] ?? '')
    etag = typeof answer.headers.etag === 'string' ? answer.headers.etag : null
    text = await answer.body.text()
  } catch (error) {
    throw connectionError({ url, error, signal, method: request.method, repeatable: isRepeatable(request) })
  }
  if (status === 204 || (status === 304 && request.headers?.['if-none-match'] !== undefined)) return { body: null, etag }
  // A renamed app: the new place is on the same platform, so only a path is followed, and only when reading.
  if (status === 301 && request.method === 'GET' && /^\/[^/]/.test(location) && !request.redirected) {
    return attempt(pool, connection, { ...request, path: location, redirected: true })
  }
  const body = parseJson(text, type)
  if (status >= 200 && status < 300 && hasFields(body, request.holds)) return { body, etag }
  throw problemError({ url, status, type, body, hasToken: token !== null, repeatable: isRepeatable(request), retryAfter })
}

function hasFields(body: unknown, fields: readonly string[]): body is object {
  return typeof body === 'object' && body !== null && fields.every((field) => Object.hasOwn(body, field))
}

export function parseJson(text: string, type: string): unknown {
  if (!/[/+]json\b/.test(type)) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const reasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'the connection was refused',
  ENOTFOUND: 'its name is not known',
  EAI_AGAIN: 'its name could not be looked up',
  UND_ERR_CONNECT_TIMEOUT: 'it did not answer in time',
  UND_ERR_HEADERS_TIMEOUT: 'it did not answer in time',
  UND_ERR_BODY_TIMEOUT: 'its answer stopped half way',
  UND_ERR_SOCKET: 'the connection was closed in the middle of the answer',
  ECONNRESET: 'the connection was closed in the middle of the answer',
}

/** The connection stood and broke, or the answer did not come: the same request may do better. */
const broken = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE', 'UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])

type Broken = {
  url: string
  error: unknown
  signal: AbortSignal | undefined
  method: Request['method']
  /** Whether the request may be repeated without being done twice. */
  repeatable: boolean
}

export function connectionError({ url, error, signal, method, repeatable }: Broken): AppError {
  if (signal?.aborted)
    return new AppError('interrupted', 'interrupted while the platform was asked', {
      hint: method === 'GET' ? 'Nothing was changed.' : 'A change that was under way is there whole or not at all: look which.',
      cause: error,
    })
  const { code = '' } = error as { code?: string }
  return new AppError('unreachable', `cannot reach the platform at ${url}: ${reasons[code] ?? messageOf(error)}`, {
    hint: broken.has(code) ? hintAfterBreak(repeatable) : 'Check the address and that the platform runs ("appward serve" starts one here).',
    cause: error,
    retryable: broken.has(code),
  })
}
