// appward audit log: who did what and when as a person reads it, as JSON, and as an export that nobody takes for whole when it is not.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { changesByHand } from '../../src/cli/audit/changes-by-hand.ts'
import { schemas } from '../../src/cli/schemas.ts'
import { openTransport } from '../../src/client/transport.ts'
import type { AuditLog } from '../../src/generated/types.ts'
import { app, create, end, installation, mustSubmit, record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appward, appwardHere, temporaryFolder } from './cli.ts'

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
  const alice = await fixture.token('alice')
  fixture.turnClock(3 * 24 * 60 * 60 * 1_000)
  await mustSubmit(fixture.call, 'one', [create(app('ci', 'acme')), create(installation('ci', 'acme'))], { token: alice })
  await mustSubmit(fixture.call, 'one', [end(await record(fixture.call, 'App/ci'))], { token: alice })
})
afterAll(() => fixture.stop())

const env = (url = fixture.platform.url) => ({ APPWARD_URL: url, APPWARD_TOKEN: fixture.owner })
const log = (args: string[], options: { cwd?: string; url?: string } = {}) =>
  appwardHere(['audit', 'log', ...args], { env: env(options.url), ...(options.cwd === undefined ? {} : { cwd: options.cwd }) })

test('shows who did what, newest first, and since when entries are kept', async () => {
  const { status, stdout, stderr } = await log(['--space', 'acme', '--actor', 'alice'])
  expect([status, stderr]).toEqual([0, 'entries are kept for ever\n'])
  expect(stdout.replaceAll(/\(\d+\)/g, '(N)')).toMatchInlineSnapshot(`
    "TIME                  ACTOR  CREDENTIAL      ACTION     KEY                   REASONS
    2030-01-04 00:00 UTC  alice  token test (N)  uninstall  Installation/ci@acme  -
    2030-01-04 00:00 UTC  alice  token test (N)  delete     App/ci                delete
    2030-01-04 00:00 UTC  alice  token test (N)  install    Installation/ci@acme  -
    2030-01-04 00:00 UTC  alice  token test (N)  create     App/ci                -
    "
  `)
})

test('narrows by what the flags say, and says where there is nothing or more', async () => {
  expect((await log(['--action', 'create', '--app', 'ci'])).stdout.trim().split('\n')).toHaveLength(2)
  expect((await log(['--from', '2030-01-04', '--to', '2030-01-04', '--action', 'install'])).stdout).toContain('Installation/ci@acme')
  expect(await log(['--to', '2029-12-31'])).toMatchObject({ status: 0, stdout: '', stderr: expect.stringMatching(/^no entries\n/) })
  expect((await log(['--limit', '2'])).stdout.trim().split('\n')).toHaveLength(3)
})

test('prints JSON as its schema has it', async () => {
  const ajv = new Ajv2020({ strict: false, schemas: [...schemas.values()] })
  const { stdout } = await log(['--format', 'json', '--limit', '3'])
  const printed = JSON.parse(stdout) as AuditLog
  expect(ajv.validate('https://appward.dev/schemas/v1/audit-log.schema.json', printed), JSON.stringify(ajv.errors)).toBe(true)
  expect(printed).toMatchObject({ version: 1, target: fixture.platform.url, retention: { days: null, keptSince: null } })
  expect(printed.entries.map(({ id }) => id)).toEqual([...printed.entries.map(({ id }) => id)].sort((a, b) => b - a))
  expect(printed.entries).toHaveLength(3)
})

test('exports into a file that proves itself, and to stdout', async () => {
  const cwd = temporaryFolder()
  const { status, stdout, stderr } = await log(['--export', 'log.jsonl', '--space', 'acme'], { cwd })
  expect([status, stdout]).toEqual([0, ''])
  const bytes = readFileSync(join(cwd, 'log.jsonl'))
  const before = bytes.subarray(0, bytes.lastIndexOf('\n', bytes.length - 2) + 1)
  const digest = `sha256:${createHash('sha256').update(before).digest('hex')}`
  const lines = before.toString().trimEnd().split('\n')
  expect(stderr).toBe(`log.jsonl: ${lines.length} entries of ${fixture.platform.url}, ${digest}\n`)
  expect(lines.map((line) => JSON.parse(line).space)).toEqual(lines.map(() => 'acme'))
  expect(readdirSync(cwd)).toEqual(['log.jsonl'])
  expect((await log(['--export', '-', '--space', 'acme'])).stdout).toBe(bytes.toString())
})

test('through a pipe, what comes is what was sent', async () => {
  const here = await log(['--export', '-'])
  const piped = await appward(['audit', 'log', '--export', '-'], { env: env() })
  expect([piped.status, piped.stdout]).toEqual([0, here.stdout])
})

test.each([
  [['--export', 'x', '--limit', '3'], 'it takes no --limit'],
  [['--export', 'x', '--format', 'json'], 'it takes no --format'],
  [['--export', '.'], '. is no file'],
  [['--export', 'none/x'], 'cannot write none/x'],
  [['--from', 'yesterday'], 'from is a day like 2030-01-31'],
  [['--space', 'nothing-there'], 'nothing-there'],
  [['--limit', '0'], '--limit takes a whole number'],
  [['--until', '2030-01-01'], "unknown option '--until'"],
])('%s is an error that says what is wrong', async (args, message) => {
  const cwd = temporaryFolder()
  expect(await log(args, { cwd })).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining(message) })
  expect(readdirSync(cwd)).toEqual([])
})

test('says since when entries are there where older ones were removed, and so does what reads of the past', async () => {
  const aged = await startFixture()
  onTestFinished(aged.stop)
  aged.turnClock(401 * 24 * 60 * 60 * 1_000)
  await aged.restart(undefined, 400)
  const env = () => ({ APPWARD_URL: aged.platform.url, APPWARD_TOKEN: aged.owner })
  await vi.waitFor(async () => {
    const { stdout, stderr } = await appwardHere(['audit', 'log'], { env: env() })
    expect(stdout).toMatch(/owner {2}audit retention {2}prune-audit-log {2}AuditLog/)
    expect(stderr).toBe('entries are kept for 400 days; all of them are there since 2030-01-02 00:00 UTC, older ones were removed by age\n')
  })
  const transport = openTransport({ url: aged.platform.url, token: aged.owner, readOnly: true })
  const now = aged.now().toISOString()
  const since = async (from: string) => (await changesByHand(transport, from, now)).notes
  expect(await since('2030-01-01T00:00:00.000Z')).toEqual([expect.stringContaining('from before 2030-01-02 00:00 UTC are not known')])
  expect(await since('2030-01-02T00:00:00.000Z')).toEqual([])
  await transport.close()
})

const entry = '{"id":1}\n'
const endLine = (count: number, of: string) =>
  `${JSON.stringify({ type: 'end', count, digest: `sha256:${createHash('sha256').update(of).digest('hex')}`, keptSince: null })}\n`

/** A platform whose exports are as `answer` makes them. */
async function exportsOf(answer: (response: ServerResponse) => void): Promise<string> {
  const server = createServer((_request, response) => {
    response.setHeader('content-type', 'application/x-ndjson')
    answer(response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test.each<[string, (response: ServerResponse) => void, RegExp]>([
  ['ends early', (response) => response.end(entry.repeat(3)), /3 entries came, and its last line is missing/],
  ['is empty', (response) => response.end(), /0 entries came, and its last line is missing/],
  ['ends in a line', (response) => response.end(`${entry}${endLine(1, entry).slice(0, -1)}`), /its last line is missing/],
  ['lost an entry', (response) => response.end(`${entry}${endLine(2, entry)}`), /1 entries came, and its last line tells of 2/],
  ['was altered', (response) => response.end(`{"id":2}\n${endLine(1, entry)}`), /its digest is another one/],
  ['goes on', (response) => response.end(`${endLine(0, '')}${entry}`), /its last line is missing/],
  [
    'breaks off',
    (response) => void response.write(entry.repeat(3), () => response.destroy()),
    /cannot reach the platform.*closed in the middle/,
  ],
  ['never ends a line', (response) => response.end('x'.repeat(17 * 1024 * 1024)), /a line has no end/],
])('an export that %s leaves no file, and the one of before', async (_what, answer, message) => {
  const cwd = temporaryFolder()
  const url = await exportsOf(answer)
  writeFileSync(join(cwd, 'old.jsonl'), 'of before')
  for (const name of ['new.jsonl', 'old.jsonl']) {
    const { status, stderr } = await log(['--export', name], { cwd, url })
    expect([status, stderr]).toEqual([1, expect.stringMatching(message)])
  }
  expect(readdirSync(cwd)).toEqual(['old.jsonl'])
  expect(readFileSync(join(cwd, 'old.jsonl'), 'utf8')).toBe('of before')
  const piped = await log(['--export', '-'], { url })
  expect(piped.status).toBe(1)
  expect(piped.stdout).not.toContain('"type":"end","count":1')
})
