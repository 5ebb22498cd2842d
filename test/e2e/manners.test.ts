// How a command behaves while it works: on a terminal of its own, interrupted, and asked what it does.
import { execFile, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type FaultProxy, startFaultProxy } from '../faults/fault-proxy.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appward, temporaryFolder, writeFiles } from './cli.ts'

let fixture: Fixture
let proxy: FaultProxy
beforeAll(async () => {
  fixture = await startFixture()
  proxy = await startFaultProxy(fixture.platform.url)
})
afterAll(async () => {
  await proxy.close()
  await fixture.stop()
})

const app = (slug: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: {}\n`
const env = () => ({ APPWARD_URL: proxy.url, APPWARD_TOKEN: fixture.owner })
const isThere = async (slug: string) => (await fixture.call('GET', `/api/v1/apps/${slug}`)).status === 200

function folderWith(slug: string): string {
  const cwd = temporaryFolder()
  writeFiles(cwd, { 'app.yaml': app(slug) })
  return cwd
}

test('interrupted while a changeset is under way, it waits for the answer and says that it was taken', async () => {
  let held = Promise.withResolvers<void>()
  const under = Promise.withResolvers<void>()
  proxy.at = async (moment, { method }) => {
    if (method !== 'POST' || moment !== 'answered') return
    under.resolve()
    await held.promise
  }
  const ended = appward(['apply', '.', '--yes', '--fleet', 'kept'], {
    cwd: folderWith('kept'),
    env: env(),
    whenStarted: (child) =>
      void under.promise.then(async () => {
        child.kill('SIGINT')
        const [said] = (await once(child.stderr ?? child, 'data')) as [Buffer]
        expect(said.toString()).toContain('its answer is waited for')
        held.resolve()
        held = Promise.withResolvers()
      }),
  })
  const { status, stderr, stdout } = await ended
  expect([status, stderr]).toEqual([0, expect.stringContaining('the changeset was taken as a whole')])
  expect(stdout).toContain('1 created')
  expect(await isThere('kept')).toBe(true)
})

test('interrupted before anything is sent, nothing was done, and it says so', async () => {
  const under = Promise.withResolvers<void>()
  proxy.at = async (moment, { method }) => {
    if (method !== 'GET' || moment !== 'arrived') return
    under.resolve()
    await delay(1_000)
  }
  const { status, stderr } = await appward(['apply', '.', '--yes', '--fleet', 'left'], {
    cwd: folderWith('left'),
    env: env(),
    whenStarted: (child) => void under.promise.then(() => child.kill('SIGINT')),
  })
  proxy.at = () => {}
  expect([status, stderr]).toEqual([130, expect.stringMatching(/interrupted[\s\S]*[Nn]othing was (done|changed)/)])
  expect(await isThere('left')).toBe(false)
})

test('a second interruption leaves at once', async () => {
  const under = Promise.withResolvers<void>()
  const held = Promise.withResolvers<void>()
  proxy.at = async (moment, { method }) => {
    if (method !== 'POST' || moment !== 'answered') return
    under.resolve()
    await held.promise
  }
  const { status } = await appward(['apply', '.', '--yes', '--fleet', 'twice'], {
    cwd: folderWith('twice'),
    env: env(),
    whenStarted: (child) =>
      void under.promise.then(async () => {
        child.kill('SIGINT')
        await once(child.stderr ?? child, 'data')
        child.kill('SIGINT')
      }),
  })
  held.resolve()
  proxy.at = () => {}
  expect(status).toBe(null)
})

test('--debug tells every request, and no secret', async () => {
  const { status, stderr } = await appward(['apply', '.', '--yes', '--fleet', 'traced', '--debug'], {
    cwd: folderWith('traced'),
    env: env(),
  })
  expect(status).toBe(0)
  expect(stderr).toMatch(/GET http:\/\/127\.0\.0\.1:\d+\/api\/v1\/state\?\S+ {2}done, \d+ ms/)
  expect(stderr).toMatch(/POST http:\/\/127\.0\.0\.1:\d+\/api\/v1\/changesets {2}done, \d+ ms/)
  expect(stderr).not.toContain(fixture.owner)
})

const erase = '\r\u001b[K'

const hasPython = spawnSync('python3', ['-c', 'import pty']).status === 0

/** What a terminal shows of a command, and its exit status. */
async function onTerminal(cwd: string, keys: readonly string[], words: readonly string[], seconds = 60): Promise<string> {
  const command = ['test/e2e/terminal.py', `${seconds}`, ...keys, '--', process.execPath, resolve('src/cli/main.ts'), ...words].map(
    (word, index) => (index === 0 ? resolve(word) : word),
  )
  const { stdout } = await promisify(execFile)('python3', command, { cwd, env: { ...env(), PATH: process.env.PATH, TERM: 'xterm' } })
  return stdout
}

test.skipIf(!hasPython)('on a terminal, work of more than a second shows what it is at, and takes it away', async () => {
  proxy.at = async (moment, { method }) => {
    if (method === 'GET' && moment === 'arrived') await delay(1_800)
  }
  const shown = await onTerminal(folderWith('slow'), [], ['plan', '.', '--fleet', 'slow'])
  proxy.at = () => {}
  expect(shown).toContain(`${erase}reading the platform  1 s`)
  expect(shown.slice(shown.lastIndexOf(erase))).toContain('fleet slow on')
  expect(shown).toMatch(/exit 0\s*$/)
})

test.skipIf(!hasPython)('on a terminal nothing is drawn over a question, however long the answer takes', async () => {
  const shown = await onTerminal(folderWith('pondered'), [], ['apply', '.', '--fleet', 'pondered'], 6)
  const question = shown.lastIndexOf('Type yes: ')
  expect(question).toBeGreaterThan(0)
  expect(shown.slice(question)).not.toMatch(/planning|reading|applying/)
})

test.skipIf(!hasPython)('on a terminal it asks, and Ctrl-C at the question does nothing', async () => {
  const shown = await onTerminal(folderWith('asked'), ['after Type yes: \\x03'], ['apply', '.', '--fleet', 'asked'])
  expect(shown).toContain('nothing was done')
  expect(shown).toMatch(/exit 130\s*$/)
  expect(await isThere('asked')).toBe(false)
  const typed = await onTerminal(folderWith('asked'), ['after Type yes: yes\\n'], ['apply', '.', '--fleet', 'asked'])
  expect(typed).toMatch(/exit 0\s*$/)
  expect(await isThere('asked')).toBe(true)
})
