// Requests that never become one: a head that is too large, what is not HTTP, what does not arrive. Answered in the shape of all errors.
import type { Server, ServerResponse } from 'node:http'
import type { Duplex } from 'node:stream'
import { type ProblemCode, problemBody, problemTable } from './problem.ts'

type Fault = { code: ProblemCode; detail: string }

/** By the parser's code; anything else is not HTTP. */
const faults: Readonly<Record<string, Fault>> = {
  HPE_HEADER_OVERFLOW: { code: 'head_too_large', detail: 'The address and the headers together are too long; ask for less at once.' },
  HPE_CHUNK_EXTENSIONS_OVERFLOW: { code: 'too_large', detail: 'The chunks of the body have extensions that are too long.' },
  ERR_HTTP_REQUEST_TIMEOUT: { code: 'request_timeout', detail: 'The request did not arrive in time.' },
}
const notHttp: Fault = { code: 'bad_request', detail: 'This is not a request of HTTP/1.1.' }

/** How long a client may take to read the answer while what it still sends is thrown away, in milliseconds. */
const linger = 1_000

/** Answers what the server's parser refuses, and ends the connection. */
export function answerClientErrors(server: Server): void {
  const responses = new WeakMap<Duplex, ServerResponse>()
  const ending = new WeakSet<Duplex>()
  server.on('request', (request, response) => void responses.set(request.socket, response))
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    // The parser complains of every further piece as well.
    if (ending.has(socket)) return
    ending.add(socket)
    const response = responses.get(socket)
    const halfAnswered = response?.headersSent === true && !response.writableFinished
    if (!socket.writable || error.code === 'ECONNRESET' || halfAnswered) {
      socket.destroy()
      return
    }
    // Destroyed at once, a connection with unread data is reset, and the answer may be lost with it.
    socket.end(answerTo(faults[error.code ?? ''] ?? notHttp))
    setTimeout(() => socket.destroy(), linger).unref()
  })
}

function answerTo({ code, detail }: Fault): string {
  const { status, title } = problemTable[code]
  const body = JSON.stringify(problemBody(code, detail))
  return [
    `HTTP/1.1 ${status} ${title}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'cache-control: no-store',
    'x-content-type-options: nosniff',
    'connection: close',
    '',
    body,
  ].join('\r\n')
}
