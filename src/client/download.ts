// Large answers that are no JSON: their bytes go where they are wanted as they come.
import type { Readable } from 'node:stream'
import { AppError } from '../lib/app-error.ts'
import { poolOf } from './pool.ts'
import { problemError } from './problem-error.ts'
import { connectionError, parseJson, traced } from './transport.ts'

export type Asked = {
  url: string
  token: string | null
  path: string
  signal: AbortSignal
  /** As for a transport. */
  trace: ((text: string) => void) | null
}

type Headers = Readonly<Record<string, string | string[] | undefined>>

/** Does something with bytes, and is done before it gets the next ones. */
export type Write = (bytes: Uint8Array) => Promise<void>

/** The number of bytes. @throws AppError, also where the answer breaks off; or what `write` throws. */
export async function download(request: Asked & { write: Write }): Promise<number> {
  return streamed(request, 'application/octet-stream', async (body, headers) => {
    const said = Number(headers['content-length'] ?? Number.NaN)
    if (!Number.isSafeInteger(said)) throw new AppError('protocol', `the platform at ${request.url} did not say how long its answer is`)
    let came = 0
    await pourInto(body, request, async (bytes) => {
      came += bytes.length
      await request.write(bytes)
    })
    if (came !== said) throw new AppError('protocol', `the answer broke off: ${came} of ${said} bytes came`, { hint: 'Run it again.' })
    return came
  })
}

/** Writes what comes; what goes wrong with that is not taken for the platform's fault. */
export async function pourInto(body: Readable, { url, signal }: Asked, write: Write): Promise<void> {
  const failed: unknown[] = []
  try {
    for await (const chunk of body) {
      await write(chunk as Uint8Array).catch((error: unknown) => {
        failed.push(error)
        throw error
      })
    }
  } catch (error) {
    throw failed.includes(error) ? error : connectionError({ url, error, signal, method: 'GET', repeatable: true })
  }
}

/** Hands the body of an answer of this type to `take`. @throws AppError for any other answer. */
export async function streamed<Result>(
  request: Asked,
  accept: string,
  take: (body: Readable, headers: Headers) => Promise<Result>,
): Promise<Result> {
  return traced(request, { method: 'GET', path: request.path }, () => fetchInto(request, accept, take))
}

async function fetchInto<Result>(
  { url, token, path, signal }: Asked,
  accept: string,
  take: (body: Readable, headers: Headers) => Promise<Result>,
): Promise<Result> {
  const pool = poolOf(url, { connections: 1, connect: { timeout: 10_000 }, headersTimeout: 600_000, bodyTimeout: 60_000 })
  try {
    const headers = { accept, ...(token === null ? {} : { authorization: `Bearer ${token}` }) }
    const answer = await pool.request({ method: 'GET', path, headers, signal }).catch((error) => {
      throw connectionError({ url, error, signal, method: 'GET', repeatable: true })
    })
    const type = String(answer.headers['content-type'] ?? '')
    if (answer.statusCode !== 200 || !type.startsWith(accept)) {
      const body = parseJson(await answer.body.text(), type)
      const retryAfter = String(answer.headers['retry-after'] ?? '')
      throw problemError({ url, status: answer.statusCode, type, body, hasToken: token !== null, repeatable: true, retryAfter })
    }
    return await take(answer.body, answer.headers)
  } finally {
    await pool.destroy()
  }
}
