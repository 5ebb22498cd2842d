// Repositories over smart HTTP as hosts of code serve them: git's own backend, behind a server with basic authentication.
import { spawn } from 'node:child_process'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'

export type GitServer = {
  url: string
  /** What was asked: method, path and what it was asked with. */
  asked: { path: string; authorization: string | undefined }[]
  /** Before anything is answered. */
  before: (path: string, response: ServerResponse) => Promise<void> | void
}

/** Serves every repository below `root`. `login`: `user:password`, where one is asked for. */
export async function gitServer(root: string, login: string | null = null): Promise<GitServer> {
  const server = createServer((request, response) => {
    void answer(request, response)
  })
  const state: GitServer = { url: '', asked: [], before: () => {} }
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const { authorization } = request.headers
    state.asked.push({ path: request.url ?? '', authorization })
    await state.before(request.url ?? '', response)
    if (response.writableEnded || response.destroyed) return
    if (login !== null && authorization !== `Basic ${Buffer.from(login).toString('base64')}`) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end('no entry')
      return
    }
    backend(root, request, response)
  }
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return state
}

function backend(root: string, request: IncomingMessage, response: ServerResponse): void {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const { 'content-type': type, 'content-encoding': encoding, 'git-protocol': protocol } = request.headers
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: type ?? '',
    HTTP_CONTENT_ENCODING: encoding === undefined ? '' : String(encoding),
    GIT_PROTOCOL: protocol === undefined ? '' : String(protocol),
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  request.pipe(child.stdin)
  child.stdin.on('error', () => {})
  let head = Buffer.alloc(0)
  let begun = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (begun) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    begun = true
    const headers = head
      .toString('latin1', 0, end)
      .split('\r\n')
      .map((line) => line.split(': ', 2) as [string, string])
    const status = headers.find(([name]) => name === 'Status')?.[1] ?? '200'
    response.writeHead(Number.parseInt(status, 10), Object.fromEntries(headers.filter(([name]) => name !== 'Status')))
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => response.end())
}
