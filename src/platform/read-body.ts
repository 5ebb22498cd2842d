// Bodies of requests: read within limits. Small ones are parsed here; a changeset, which may be large, by the thread that writes.
import { createHash } from 'node:crypto'
import express, { type Request, type RequestHandler, type Response } from 'express'
import { type BodyLimits, type BodyName, changesetLimits, checkBody, checkCost, limitsOf, mebibyte } from './check-body.ts'
import { RequestProblem } from './problem.ts'
import type { ArrivedChangeset, Store } from './store/ports.ts'

/** `release`: to be called in the end, however it ends. */
export type Body = { value: unknown; digest: string; release?: () => void }

const digests = new WeakMap<object, string>()

const parsers = new Map<BodyLimits, RequestHandler>()

/** Parses bodies within limits; one parser for each that there are. */
function parserFor(limits: BodyLimits): RequestHandler {
  const known = parsers.get(limits)
  if (known !== undefined) return known
  const parser = express.json({
    limit: limits.bytes,
    verify: (request, _response, bytes, charset) => {
      try {
        // JSON has no other (RFC 8259, 8.1), and the count of values knows no other.
        if (charset !== 'utf-8') throw notUtf8()
        checkCost(bytes, limits)
      } catch (problem) {
        // What the parser reports it writes into the error that it caught; so the problem goes within another.
        throw new Error('refused', { cause: problem })
      }
      digests.set(request, createHash('sha256').update(bytes).digest('hex'))
    },
  })
  parsers.set(limits, parser)
  return parser
}
const collectLarge = express.raw({ limit: changesetLimits.bytes, type: 'application/json' })

/** No body, for a route that takes none. */
export const noBody: Body = { value: null, digest: '' }

/**
 * Of a changeset, the value is an `ArrivedChangeset`, which the store's writer keeps until it is submitted or released.
 * @throws RequestProblem for a body that cannot be read or is not as its schema says.
 */
export async function readBody(request: Request, response: Response, name: BodyName, store: Store): Promise<Body> {
  if (!request.is('application/json')) {
    throw new RequestProblem('unsupported_media_type', 'Send the body as `Content-Type: application/json`.')
  }
  if (name === 'Changeset') return readChangeset(request, response, store)
  const limits = limitsOf(name)
  await run(parserFor(limits), request, response, limits)
  return { value: checkBody(name, request.body as unknown), digest: digests.get(request) ?? '' }
}

async function readChangeset(request: Request, response: Response, { writer }: Store): Promise<Body> {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(request.headers['content-type'] ?? '')?.[1]
  if (charset !== undefined && charset.toLowerCase() !== 'utf-8') throw notUtf8()
  await run(collectLarge, request, response, changesetLimits)
  const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.from('{}')
  request.body = undefined
  const taken = await writer.takeChangeset(bytes)
  if (taken.rejection !== null) {
    const { code, detail, errors } = taken.rejection
    throw new RequestProblem(code, detail, { errors })
  }
  const value: ArrivedChangeset = { id: taken.id, changes: taken.changes }
  return { value, digest: taken.digest, release: () => void writer.dropChangeset(taken.id).catch(() => {}) }
}

function run(parse: RequestHandler, request: Request, response: Response, limits: BodyLimits): Promise<void> {
  return new Promise<void>((resolve, reject) =>
    parse(request, response, (error: unknown) => (error === undefined || error === null ? resolve() : reject(bodyProblem(error, limits)))),
  )
}

function notUtf8(): RequestProblem {
  return new RequestProblem('unsupported_media_type', 'Send the body as UTF-8.')
}

/** What the parser found, as a problem. Whatever it throws, the body is at fault; what unpacks bodies throws errors without a type. */
function bodyProblem(error: unknown, { bytes }: BodyLimits): RequestProblem {
  if (error instanceof Error && error.cause instanceof RequestProblem) return error.cause
  const type = error instanceof Error && 'type' in error && 'expose' in error ? error.type : undefined
  if (type === 'entity.too.large') return new RequestProblem('too_large', `A body has at most ${shownBytes(bytes)} here.`)
  if (type === 'entity.parse.failed') return new RequestProblem('bad_request', 'The body is not JSON.')
  if (type === 'encoding.unsupported' || type === 'charset.unsupported') {
    return new RequestProblem('unsupported_media_type', 'Send the body as UTF-8, plain or packed by gzip, deflate or br.')
  }
  return new RequestProblem('bad_request', 'The body was cut off, or cannot be read or unpacked.')
}

function shownBytes(bytes: number): string {
  return bytes < mebibyte ? `${bytes / 1024} KiB` : `${bytes / mebibyte} MiB`
}
