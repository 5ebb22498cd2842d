// A request and its answer over undici, without streams: thousands of them a second make no more garbage than they need.
import type { IncomingHttpHeaders } from 'node:http'
import type { Agent, Dispatcher } from 'undici'

export type Exchanged = {
  statusCode: number
  headers: IncomingHttpHeaders
  /** The first of the body. */
  bytes: Buffer
}

export class TookTooLong extends Error {
  override readonly name = 'TookTooLong'
}

/**
 * `timeout`: milliseconds for all of it. Of the answer no more than `maxBytes` are read, then the connection is cut.
 * @throws TookTooLong, or what undici throws.
 */
export function exchange(
  agent: Agent,
  target: URL,
  { headers, body }: { headers: Readonly<Record<string, string>>; body: string },
  { timeout, maxBytes }: { timeout: number; maxBytes: number },
): Promise<Exchanged> {
  return new Promise((resolve, reject) => {
    let controller: Dispatcher.DispatchController | null = null
    let over = false
    let answer: Pick<Exchanged, 'statusCode' | 'headers'> = { statusCode: 0, headers: {} }
    let chunks: Buffer[] = []
    let size = 0
    const end = (settle: () => void) => {
      clearTimeout(late)
      over = true
      settle()
      chunks = []
    }
    const finish = () => end(() => resolve({ ...answer, bytes: Buffer.concat(chunks).subarray(0, maxBytes) }))
    const late = setTimeout(() => {
      const error = new TookTooLong()
      end(() => reject(error))
      controller?.abort(error)
    }, timeout)
    const options: Dispatcher.DispatchOptions = {
      origin: target.origin,
      path: target.pathname + target.search,
      method: 'POST',
      headers,
      body,
    }
    agent.dispatch(options, {
      onRequestStart: (given) => {
        controller = given
        // It waited for its connection for too long.
        if (over) given.abort(new TookTooLong())
      },
      onResponseStart: (_controller, statusCode, headers) => {
        // Others only announce one that is still to come.
        if (statusCode >= 200) answer = { statusCode, headers }
      },
      onResponseData: (given, chunk) => {
        if (over) return
        chunks.push(chunk)
        size += chunk.length
        if (size < maxBytes) return
        finish()
        given.abort(new Error('more than anybody reads'))
      },
      onResponseEnd: () => {
        if (!over) finish()
      },
      onResponseError: (_controller, error) => {
        if (!over) end(() => reject(error))
      },
    })
  })
}
