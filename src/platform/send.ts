// Answers: JSON, problem details, and 304 to whoever has the answer already.
import { createReadStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { Request, Response } from 'express'
import { JsonText } from '../lib/json-text.ts'
import { etagOf, namesTag } from './etag.ts'
import type { RequestProblem } from './problem.ts'
import { giveBack } from './rate-limits/spend.ts'
import type { Reply, Services } from './routes/route.ts'

export async function sendReply({ limiter }: Services, request: Request, response: Response, reply: Reply): Promise<void> {
  response.status(reply.status)
  // What a token may see is for its holder alone, and may be taken from it at any time.
  response.set({ 'cache-control': reply.etag === undefined ? 'no-store' : 'private, no-cache', ...reply.headers })
  if (reply.file !== undefined) {
    await sendFile(request, response, reply.file)
    return
  }
  if (reply.stream !== undefined) {
    await sendStream(request, response, reply.stream)
    return
  }
  if (reply.body === null) {
    if (typeof reply.etag === 'string') response.set('etag', reply.etag)
    if (reply.status === 304) await giveBack(limiter, response)
    response.end()
    return
  }
  const text = reply.body instanceof JsonText ? reply.body.text : JSON.stringify(reply.body)
  const etag = reply.etag === true ? etagOf(text) : (reply.etag ?? null)
  if (etag !== null) response.set('etag', etag)
  if (etag !== null && namesTag(request.get('if-none-match') ?? '', etag)) {
    await giveBack(limiter, response)
    response.status(304).end()
  } else response.type('application/json').end(request.method === 'HEAD' ? undefined : text)
}

/** A caller that goes away in the middle is no failure of ours. */
async function sendFile(request: Request, response: Response, { file, size, remove }: NonNullable<Reply['file']>): Promise<void> {
  try {
    response.set({ 'content-type': 'application/octet-stream', 'content-length': String(size) })
    if (request.method === 'HEAD') response.end()
    else await pipeline(createReadStream(file), response)
  } catch (error) {
    if (!response.headersSent) throw error
    response.destroy()
  } finally {
    remove()
  }
}

/** What fails on the way breaks the answer off, so that nobody takes it for whole. */
async function sendStream(request: Request, response: Response, { type, chunks }: NonNullable<Reply['stream']>): Promise<void> {
  if (request.method === 'HEAD') {
    response.set('content-type', type).end()
    return
  }
  // What fails before anything is sent is told like any failure.
  const first = await chunks.next()
  response.set('content-type', type)
  await pipeline(following(first, chunks), response).catch((error: NodeJS.ErrnoException) => {
    // A caller that goes away is no failure of ours.
    if (error.code !== 'ERR_STREAM_PREMATURE_CLOSE') throw error
  })
}

async function* following(first: IteratorResult<string>, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (first.done !== true) yield first.value
  yield* rest
}

export function sendProblem(response: Response, problem: RequestProblem): void {
  response.status(problem.body.status).set({ 'cache-control': 'no-store', ...problem.headers })
  response.type('application/problem+json').end(JSON.stringify(problem.body))
}
