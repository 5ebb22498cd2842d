// Whatever is wrong with the input or the platform: one clear message, the documented status, no stack trace.

import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { appward, type Ended, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, more = '') => `apiVersion: appward/v1
kind: App
metadata: { slug: ${slug}, space: owner }
spec: {${more}}
`

function expectOneMessage(ended: Ended, status: number, message: RegExp): void {
  expect(ended.stderr + ended.stdout).toMatch(message)
  expect(ended.stderr + ended.stdout).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(ended.status).toBe(status)
}

const files: [what: string, content: string | Buffer, message: RegExp][] = [
  ['an empty file', '', /app\.yaml:1:1\s+error\s+AW1\d\d/],
  ['a binary file', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]), /app\.yaml:1:5\s+error\s+AW1\d\d/],
  ['invalid UTF-8', Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a]), /app\.yaml:\d+:\d+\s+error\s+AW1\d\d.*UTF-8/],
  ['a YAML syntax error', 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: [ }\n', /app\.yaml:3:\d+\s+error\s+AW1\d\d/],
  ['duplicate keys', `${app('a')}spec: {}\n`, /app\.yaml:5:1\s+error\s+AW1\d\d/],
  ['a file over the limit', `# ${'x'.repeat(4 * 1024 * 1024)}\n${app('a')}`, /app\.yaml:1:1\s+error\s+AW1\d\d.*4 MiB/],
]

test.each(files)('%s is one diagnostic with a position, and plan stops before it asks the platform', async (_what, content, message) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': content })
  const validated = await appward(['validate', 'app.yaml'], { cwd: folder })
  expectOneMessage(validated, 1, message)
  expect(validated.stdout.match(/error\s+AW/g)).toHaveLength(1)
  const planned = await appward(['plan', 'app.yaml', '--url', 'http://127.0.0.1:1', '--token', 'x'], { cwd: folder })
  expectOneMessage(planned, 1, message)
  expect(planned.stdout).toBe('')
})

test('a path that is not there and a folder without manifests are said so', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'empty/readme.txt': 'no manifest' })
  expectOneMessage(await appward(['validate', 'nowhere'], { cwd: folder }), 1, /nowhere/)
  expectOneMessage(await appward(['validate', 'empty'], { cwd: folder }), 1, /no manifest/i)
})

async function fakePlatform(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const platforms: [what: string, listener: RequestListener, message: RegExp][] = [
  [
    'answers HTML',
    (_request, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Welcome</h1>'),
    /does not answer as an Appward platform: status 200, text\/html/,
  ],
  [
    'answers HTML with an error status',
    (_request, response) => response.writeHead(404, { 'content-type': 'text/html' }).end('<h1>Not found</h1>'),
    /does not answer as an Appward platform: status 404/,
  ],
  [
    'answers broken JSON',
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{"items": ['),
    /does not answer as an Appward platform/,
  ],
  [
    'closes the connection in the middle of its answer',
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }).write('{"items": [')
      setTimeout(() => response.destroy(), 20)
    },
    /cannot reach the platform at .*: the connection was closed in the middle of the answer/,
  ],
  [
    'is another service that speaks JSON',
    (_request, response) => response.writeHead(200, { 'content-type': 'application/json' }).end('{}'),
    /does not answer as an Appward platform: status 200/,
  ],
  ['is not ready', (_request, response) => response.writeHead(503).end(), /not ready: it answered 503/],
]

test.each(platforms)('a platform that %s', async (_what, listener, message) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': app('a') })
  const url = await fakePlatform(listener)
  expectOneMessage(await appward(['plan', '--url', url, '--token', 'x'], { cwd: folder }), 1, message)
})

test('a platform that is down', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': app('a') })
  const ended = await appward(['apply', '--yes', '--url', 'http://127.0.0.1:1', '--token', 'x'], { cwd: folder })
  expectOneMessage(ended, 1, /cannot reach the platform at http:\/\/127\.0\.0\.1:1: the connection was refused/)
})

test('a wrong token, and none', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': app('a') })
  const server = await startServer(join(folder, 'data'))
  const wrong = 'awp_0123456789012345678901234567890123'
  const refused = await appward(['plan'], { cwd: folder, env: server.env(wrong) })
  expectOneMessage(refused, 1, /does not accept this token/)
  expect(refused.stderr).not.toContain(wrong)
  expectOneMessage(await appward(['plan'], { cwd: folder, env: { APPWARD_URL: server.url } }), 1, /asks for a token/)
})

test('what is not there: the message says how to find what is', async () => {
  const server = await startServer(join(temporaryFolder(), 'data'))
  for (const args of [
    ['history', '7', '--fleet', 'none'],
    ['unfreeze', '--space', 'nowhere'],
    ['keys', 'list', 'nothing'],
  ])
    expect((await appward(args, { env: server.env() })).stderr).toMatch(/\(not_found\)\n {2}"appward get apps".*"appward whoami"/)
})

test('an apply whose answer is lost is not made twice', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': app('a') })
  const server = await startServer(join(folder, 'data'))
  let lost = 0
  // Passes everything on, but loses the first answer to a changeset on its way back.
  const url = await fakePlatform(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { host: _host, connection: _connection, ...headers } = request.headers
    const answer = await fetch(server.url + request.url, {
      method: request.method ?? 'GET',
      headers: headers as Record<string, string>,
      ...(chunks.length > 0 ? { body: Buffer.concat(chunks) } : {}),
    })
    const text = await answer.text()
    if (request.method === 'POST' && lost++ === 0) return void response.destroy()
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(text)
  })
  const applied = await appward(['apply', '--yes'], { cwd: folder, env: { APPWARD_URL: url, APPWARD_TOKEN: server.ownerToken } })
  expect(applied.stderr).toBe('')
  expect(applied.status).toBe(0)
  expect(lost).toBe(2)
  const log = await appward(['get', 'audit-log', '--format', 'json'], { env: server.env() })
  expect((JSON.parse(log.stdout) as { key: string }[]).filter((entry) => entry.key === 'App/a')).toHaveLength(1)
})

test('a person who interrupts gets status 130 and one line', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': app('a') })
  let interrupt = () => {}
  // Never answers; the question is what interrupts.
  const url = await fakePlatform(() => interrupt())
  const ended = await appward(['plan', '--url', url, '--token', 'x'], {
    cwd: folder,
    whenStarted: (child) => {
      interrupt = () => void child.kill('SIGINT')
    },
  })
  expect(ended.stderr).toMatch(/^appward: interrupted/)
  expect(ended).toMatchObject({ status: 130, stdout: '' })
})

test('whoever revokes the owner’s last token gets a new one by starting the platform again', async () => {
  const data = join(temporaryFolder(), 'data')
  const first = await startServer(data)
  expect(await appward(['tokens', 'revoke', '1'], { env: first.env() })).toMatchObject({ status: 0 })
  expect(await appward(['get', 'spaces'], { env: first.env() })).toMatchObject({ status: 1 })
  await first.stop()
  const second = await startServer(data)
  expect(second.ownerToken).not.toBe(first.ownerToken)
  expect(await appward(['get', 'spaces'], { env: second.env() })).toMatchObject({ status: 0 })
  await second.stop()
  expect((await startServer(data)).ownerToken).toBe(second.ownerToken)
})
