// What receivers can do to the platform that posts to them: little, and not for long.
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { afterEach, expect, test } from 'vitest'
import { maxResponse, type WebhookPoster, webhookPoster } from '../../../src/platform/webhooks/post-webhook.ts'
import { certificateFor } from '../support/certificate.ts'
import { type Answers, type Receiver, startReceiver } from '../support/receiver.ts'

const open: { stop(): Promise<void> }[] = []
afterEach(async () => {
  for (const each of open.splice(0)) await each.stop()
})

async function receive(...options: Parameters<typeof startReceiver>): Promise<Receiver> {
  const receiver = await startReceiver(...options)
  open.push(receiver)
  return receiver
}

function poster(options: Partial<Parameters<typeof webhookPoster>[0]> = {}): WebhookPoster {
  const made = webhookPoster({ allowPrivate: true, timeout: 1_000, ...options })
  open.push({ stop: () => made.close() })
  return made
}

const message = { insecureSsl: false, headers: { 'X-GitHub-Event': 'ping' }, body: '{"zen":"x"}' }

test('is told the answer, with what opens things masked', async () => {
  const receiver = await receive((_request, response) => {
    response.writeHead(201, { 'x-one': ['a', 'b'], 'set-cookie': 'sid=quiet', authorization: 'quiet', 'x-api-key': 'quiet' }).end('taken\0')
  })
  const answer = await poster().post({ ...message, url: `${receiver.url}/hooks?a=b` })
  expect(answer).toMatchObject({ delivered: true, statusCode: 201, status: 'OK', response: { payload: 'taken\ufffd' } })
  expect(answer.response.headers).toMatchObject({ 'x-one': 'a, b', 'set-cookie': '********', authorization: '********' })
  expect(JSON.stringify(answer)).not.toContain('quiet')
  expect(answer.duration).toBeLessThan(1)
  expect(receiver.received).toMatchObject([{ path: '/hooks?a=b', body: message.body, headers: { 'x-github-event': 'ping' } }])
})

test('keeps connections for the next ones', async () => {
  const receiver = await receive()
  const { post } = poster()
  for (let index = 0; index < 20; index++) await post({ ...message, url: receiver.url })
  expect(receiver.received).toHaveLength(20)
  // One is not ready again at once.
  expect(receiver.connections).toBeLessThan(4)
})

test.each([301, 302, 303, 307, 308])('does not follow a %i', async (code) => {
  const other = await receive()
  const receiver = await receive((_request, response) => response.writeHead(code, { location: `${other.url}/latest/meta-data/` }).end())
  const answer = await poster().post({ ...message, url: receiver.url })
  expect(answer).toMatchObject({ delivered: false, statusCode: code, status: `Redirected (${code}); redirects are not followed` })
  expect(other.connections).toBe(0)
})

test.each([400, 404, 500, 503])('takes %i for a failure', async (code) => {
  const receiver = await receive((_request, response) => response.writeHead(code).end('no'))
  const answer = await poster().post({ ...message, url: receiver.url })
  expect(answer).toMatchObject({ delivered: false, statusCode: code, status: `Answered with status ${code}`, response: { payload: 'no' } })
})

test('reads no more than 64 kB of an endless answer, and cuts the connection', async () => {
  let cut = false
  const receiver = await receive((_request, response) => {
    response.on('close', () => {
      cut = true
    })
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(16_384)));
    }
    response.on('drain', more)
    more()
  })
  const answer = await poster().post({ ...message, url: receiver.url })
  expect([answer.statusCode, answer.response.payload?.length]).toEqual([200, maxResponse])
  await expect.poll(() => cut).toBe(true)
})

test('unpacks nothing', async () => {
  const bomb = gzipSync(Buffer.alloc(20_000_000))
  const receiver = await receive((_request, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb))
  const answer = await poster().post({ ...message, url: receiver.url })
  expect(answer.statusCode).toBe(200)
  expect(Buffer.byteLength(answer.response.payload ?? '')).toBeLessThan(bomb.length * 3 + 1)
})

const slow: [what: string, answer: Answers][] = [
  ['never answers', () => {}],
  ['sends its head and then nothing', (_request, response) => void response.writeHead(200).write('x')],
  [
    'drips',
    (_request, response) => {
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
  [
    'promises again and again',
    (_request, response) => {
      const timer = setInterval(() => response.writeEarlyHints({ link: '</x>; rel=preload' }), 20)
      response.on('close', () => clearInterval(timer))
    },
  ],
]

test.each(slow)('waits for none that %s longer than its time', async (_what, answer) => {
  const receiver = await receive(answer)
  const given = await poster({ timeout: 200 }).post({ ...message, url: receiver.url })
  expect(given).toMatchObject({ delivered: false, statusCode: 0, status: 'The receiver took too long' })
  expect(given.duration).toBeGreaterThan(0.1)
  expect(given.duration).toBeLessThan(1)
})

test('waits no longer for a name server', async () => {
  const given = await poster({ timeout: 200, resolve: () => new Promise(() => {}) }).post({ ...message, url: 'http://slow.example.com/' })
  expect(given).toMatchObject({ statusCode: 0, status: 'The receiver took too long' })
})

test('takes no head larger than 16 kB', async () => {
  const receiver = await receive((_request, response) => {
    for (let index = 0; index < 100; index++) response.setHeader(`x-${index}`, 'y'.repeat(500))
    response.end()
  })
  expect(await poster().post({ ...message, url: receiver.url })).toMatchObject({ statusCode: 0, status: expect.stringContaining('head') })
})

test('takes what is no HTTP for a failure', async () => {
  const receiver = await receive((request) => request.socket.end('SSH-2.0-OpenSSH_9.2p1\r\n'))
  const answer = await poster().post({ ...message, url: receiver.url })
  expect(answer.status).toBe('The answer was not valid HTTP, or its head was too large')
  expect(JSON.stringify(answer)).not.toContain('SSH')
})

test('says the same of a closed port and of a connection that breaks', async () => {
  const closed = await startReceiver()
  await closed.stop()
  const breaking = await receive((request) => void request.socket.destroy())
  const answers = [await poster().post({ ...message, url: closed.url }), await poster().post({ ...message, url: breaking.url })]
  expect(answers.map(({ status }) => status)).toEqual(Array(2).fill('No connection to the receiver, or it broke off'))
})

test('looks at certificates', async () => {
  const [mine, others] = [certificateFor('localhost'), certificateFor('hooks.example.com')]
  setDefaultCACertificates([...getCACertificates('default'), mine.cert, others.cert])
  const [right, wrong, unknown, over] = await Promise.all([
    receive(undefined, mine),
    receive(undefined, others),
    receive(undefined, certificateFor('localhost')),
    receive(undefined, certificateFor('localhost', '20210101000000Z')),
  ])
  const { post } = poster()
  const at = ({ port }: Receiver) => ({ ...message, url: `https://localhost:${port}/` })
  expect((await post(at(right))).status).toBe('OK')
  for (const receiver of [wrong, unknown, over]) {
    expect(await post(at(receiver))).toMatchObject({ statusCode: 0, status: "The receiver's certificate was not accepted" })
    expect(receiver.received).toEqual([])
  }
  // Only where private receivers are allowed does an app choose not to ask; and what one agent took, the other still refuses.
  expect((await post({ ...at(unknown), insecureSsl: true })).status).toBe('OK')
  expect((await post(at(unknown))).statusCode).toBe(0)
})

test('asks no proxy of the environment', async () => {
  const [proxy, receiver] = [await receive(), await receive()]
  Object.assign(process.env, { HTTP_PROXY: proxy.url, http_proxy: proxy.url, NODE_USE_ENV_PROXY: '1' })
  try {
    expect((await poster().post({ ...message, url: receiver.url })).status).toBe('OK')
    expect(proxy.connections).toBe(0)
  } finally {
    for (const name of ['HTTP_PROXY', 'http_proxy', 'NODE_USE_ENV_PROXY']) delete process.env[name]
  }
})
