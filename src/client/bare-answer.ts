// A conditional question on a bare connection: any client for HTTP takes longer to load than all else that a small plan does.
// Only plain answers are understood, 304 and a 200 that says its length; whatever else comes of it, the ordinary client asks again.
import { connect } from 'node:net'

export type BareQuestion = {
  /** Scheme, host and port. */
  url: string
  token: string | null
  path: string
  tag: string
  signal: AbortSignal | undefined
}

export type BareAnswer = { status: 200 | 304; etag: string | null; type: string; text: string }

/** What may stand in a line of a request, so that nothing could begin another line. */
const word = /^[\x21-\x7e]+$/
const headEnd = '\r\n\r\n'
/** Lines of a status and of fields, with the end of each. */
const head = /^HTTP\/1\.1 (200|304) [^\r\n]*\r\n(?:[\w-]+:[^\r\n]*\r\n)*\r\n$/

const longestHead = 16_384
const longestBody = 16 * 1024 * 1024
/** Milliseconds without a sign of life. */
const longestSilence = 10_000

/** Null where there is no such answer, and for any address that is not plain http. Never rejects. */
export function bareAnswer({ url, token, path, tag, signal }: BareQuestion): Promise<BareAnswer | null> {
  const { protocol, hostname, host, port } = new URL(url)
  if (protocol !== 'http:' || ![path, tag, token ?? '-'].every((text) => word.test(text))) return Promise.resolve(null)
  const lines = [
    `GET ${path} HTTP/1.1`,
    `host: ${host}`,
    'accept: application/json',
    `if-none-match: ${tag}`,
    ...(token === null ? [] : [`authorization: Bearer ${token}`]),
    'connection: close',
  ]
  return new Promise((resolve) => {
    // An address of IPv6 stands in brackets.
    const socket = connect({ host: hostname.replace(/^\[(.*)\]$/, '$1'), port: Number(port || 80) })
    const chunks: Buffer[] = []
    let length = 0
    let whole: number | null = null
    const end = () => {
      // Given to the socket instead, a signal that lasts would keep it, and the answer, for as long.
      signal?.removeEventListener('abort', end)
      resolve(answerIn(Buffer.concat(chunks)))
      socket.destroy()
    }
    socket.setTimeout(longestSilence, end).on('error', end).on('close', end)
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk)
      length += chunk.length
      if (whole === null) {
        const so = Buffer.concat(chunks)
        if (so.includes(headEnd)) whole = bytesOf(so)
        else if (length > longestHead) whole = 0
      }
      if (whole !== null && length >= whole) end()
    })
    signal?.addEventListener('abort', end)
    if (signal?.aborted) return end()
    socket.write(`${lines.join('\r\n')}${headEnd}`)
  })
}

/** How long the whole answer is, by its head; 0 where the head is none that is understood. */
function bytesOf(bytes: Buffer): number {
  const start = bytes.indexOf(headEnd) + headEnd.length
  const text = bytes.toString('latin1', 0, start)
  const [, status] = head.exec(text) ?? []
  if (status === '304') return start
  const length = Number(field(text, 'content-length') ?? Number.NaN)
  const isPlain = status === '200' && field(text, 'transfer-encoding') === null && field(text, 'content-encoding') === null
  return isPlain && length <= longestBody ? start + length : 0
}

function answerIn(bytes: Buffer): BareAnswer | null {
  if (!bytes.includes(headEnd) || bytesOf(bytes) !== bytes.length) return null
  const start = bytes.indexOf(headEnd) + headEnd.length
  const text = bytes.toString('latin1', 0, start)
  const status = text.startsWith('HTTP/1.1 304') ? 304 : 200
  return { status, etag: field(text, 'etag'), type: field(text, 'content-type') ?? '', text: bytes.toString('utf8', start) }
}

/** The value of a field; null where it is missing. One that is there twice has no value that anything would take. */
function field(text: string, name: string): string | null {
  const values = [...text.matchAll(new RegExp(`^${name}:[ \\t]*(.*?)[ \\t]*$`, 'gim'))].map(([, value = '']) => value)
  return values.length === 0 ? null : values.join(', ')
}
