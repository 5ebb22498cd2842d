// Answers: JSON, problem details, and 304 to whoever has the answer already.
import type { Request, Response } from 'express'
import { sha256 } from '../lib/digest.ts'
import type { RequestProblem } from './problem.ts'
import type { Reply } from './routes/route.ts'

export function sendReply(request: Request, response: Response, reply: Reply): void {
  response.status(reply.status)
  // What a token may see is for its holder alone, and may be taken from it at any time.
  response.set({ 'cache-control': reply.etag === true ? 'private, no-cache' : 'no-store', ...reply.headers })
  if (reply.body === null) {
    response.end()
    return
  }
  const text = JSON.stringify(reply.body)
  const etag = reply.etag === true ? `"${sha256(text).slice(0, 32)}"` : null
  if (etag !== null) response.set('etag', etag)
  if (etag !== null && hasTag(request.get('if-none-match'), etag)) response.status(304).end()
  else response.type('application/json').end(request.method === 'HEAD' ? undefined : text)
}

/** Express's own check answers anew to `Cache-Control: no-cache`, which fetch sends along with every If-None-Match. */
function hasTag(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  return tags.includes(etag) || tags.includes('*')
}

export function sendProblem(response: Response, problem: RequestProblem): void {
  response.status(problem.body.status).set({ 'cache-control': 'no-store', ...problem.headers })
  response.type('application/problem+json').end(JSON.stringify(problem.body))
}
