// A host of repositories over HTTP, by git's own backend, that counts what it is asked: `commands` are those of the protocol, by name.
import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'

export type GitHost = { url: string; asked: { requests: number; commands: Map<string, number> }; close: () => void }

export async function startGitHost(root: string): Promise<GitHost> {
  const asked = { requests: 0, commands: new Map<string, number>() }
  const server = createServer((request, response) => {
    asked.requests++
    backend(root, request, response, (name) => asked.commands.set(name, (asked.commands.get(name) ?? 0) + 1))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    asked,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function backend(root: string, request: IncomingMessage, response: ServerResponse, counted: (command: string) => void): void {
  const [path = '', query = ''] = (request.url ?? '').split('?')
  const { 'content-type': type = '', 'content-encoding': encoding = '', 'git-protocol': protocol = '' } = request.headers
  const env = {
    PATH: process.env.PATH,
    GIT_PROJECT_ROOT: root,
    GIT_HTTP_EXPORT_ALL: '1',
    REQUEST_METHOD: request.method,
    PATH_INFO: path,
    QUERY_STRING: query,
    CONTENT_TYPE: type,
    HTTP_CONTENT_ENCODING: String(encoding),
    GIT_PROTOCOL: String(protocol),
  }
  const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] })
  child.stdin.on('error', () => {})
  request.once('data', (chunk: Buffer) => {
    const command = /command=([\w-]+)/.exec(chunk.toString('latin1'))?.[1]
    if (command !== undefined) counted(command)
  })
  request.pipe(child.stdin)
  let head = Buffer.alloc(0)
  let begun = false
  child.stdout.on('data', (chunk: Buffer) => {
    if (begun) return void response.write(chunk)
    head = Buffer.concat([head, chunk])
    const end = head.indexOf('\r\n\r\n')
    if (end < 0) return
    begun = true
    for (const line of head.toString('latin1', 0, end).split('\r\n')) {
      const [name = '', value = ''] = line.split(': ', 2)
      if (name === 'Status') response.statusCode = Number.parseInt(value, 10)
      else response.setHeader(name, value)
    }
    response.write(head.subarray(end + 4))
  })
  child.on('close', () => response.end())
}

/** A repository of the host, and a working tree to push from. */
export type Origin = { name: string; push: (files: Readonly<Record<string, string>>) => string }

export function newOrigin(root: string, work: string, name: string): Origin {
  const [bare, tree] = [join(root, name), join(work, name)]
  const git = (folder: string, ...args: string[]) =>
    execFileSync('git', ['-c', 'gc.auto=0', '-c', 'user.name=Bench', '-c', 'user.email=bench@example.com', ...args], {
      cwd: folder,
      env: { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
    }).trim()
  for (const folder of [bare, tree]) mkdirSync(folder, { recursive: true })
  git(bare, 'init', '--quiet', '--bare', '--initial-branch=main')
  git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(tree, 'init', '--quiet', '--initial-branch=main')
  return {
    name,
    push: (files) => {
      for (const [path, content] of Object.entries(files)) {
        mkdirSync(dirname(join(tree, path)), { recursive: true })
        writeFileSync(join(tree, path), content)
      }
      git(tree, 'add', '--all')
      git(tree, 'commit', '--quiet', '--message', 'change')
      git(tree, 'push', '--quiet', bare, 'main')
      return git(tree, 'rev-parse', 'HEAD')
    },
  }
}
