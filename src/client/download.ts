// A large answer that is no JSON: its bytes go where they are wanted as they come.
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { AppError } from '../lib/app-error.ts'
import { poolOf } from './pool.ts'
import { problemError } from './problem-error.ts'
import { connectionError, parseJson, traced } from './transport.ts'

export type Download = {
  url: string
  token: string | null
  path: string
  signal: AbortSignal
  into: () => Writable
  /** As for a transport. */
  trace: ((text: string) => void) | null
}

/** The number of bytes. `into` is opened once the platform sends them. @throws AppError, also where the answer breaks off. */
export async function download(request: Download): Promise<number> {
  return traced(request, { method: 'GET', path: request.path }, () => fetchInto(request))
}

async function fetchInto({ url, token, path, signal, into }: Download): Promise<number> {
  const pool = poolOf(url, { connections: 1, connect: { timeout: 10_000 }, headersTimeout: 600_000, bodyTimeout: 60_000 })
  try {
    const headers = { accept: 'application/octet-stream', ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
    const answer = await pool.request({ method: 'GET', path, headers, signal }).catch((error) => {
      throw connectionError({ url, error, signal, method: 'GET', repeatable: true })
    })
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.statusCode !== 200 || !type.startsWith('application/octet-stream')) {
      const body = parseJson(await answer.body.text(), type)
      const retryAfter = String(answer.headers['retry-after'] ?? '')
      throw problemError({ url, status: answer.statusCode, type, body, hasToken: token !== null, repeatable: true, retryAfter })
    }
    const target = into()
    let failed: Error | null = null
    target.on('error', (error) => {
      failed = error
    })
    await pipeline(answer.body, target).catch((error) => {
      // A full disk is not the platform's fault.
      throw failed === error ? error : connectionError({ url, error, signal, method: 'GET', repeatable: true })
    })
    const bytes = Number(answer.headers['content-length'] ?? Number.NaN)
    if (!Number.isSafeInteger(bytes)) throw new AppError('protocol', `the platform at ${url} did not say how long its answer is`)
    return bytes
  } finally {
    await pool.destroy()
  }
}
