// Probot as it is: registers by its manifest, is installed, hears of a pull request by a signed webhook, and writes a status back.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser, unescaped } from '../support/browser.ts'
import { record } from '../support/changes.ts'
import { conformingClient } from '../support/conforming-client.ts'
import { type Fixture, localReceivers, startFixture } from '../support/fixture.ts'
import { signedIn } from '../support/oauth-fixture.ts'

let fixture: Fixture
let folder: string
let probot: ChildProcess | null = null
let port: number
beforeAll(async () => {
  fixture = await startFixture(undefined, 'off', localReceivers)
  fixture.turnClock(Date.now() - Date.parse('2030-01-01T00:00:00Z'))
  folder = mkdtempSync(join(tmpdir(), 'appward-probot-'))
  port = await freePort()
})
afterAll(async () => {
  await stopProbot()
  await fixture.stop()
  rmSync(folder, { recursive: true, force: true })
})

async function freePort(): Promise<number> {
  const server = createServer().listen(0, 'localhost')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  return typeof address === 'object' ? (address?.port ?? 0) : 0
}

const program = `export default (app) => {
  app.on('pull_request.opened', async (context) => {
    const sha = context.payload.pull_request.head.sha
    await context.octokit.rest.repos.createCommitStatus(context.repo({ sha, state: 'success', context: 'probot' }))
  })
}
`

function writeApp(): void {
  const hook = { url: `http://localhost:${port}/api/github/webhooks` }
  const manifest = {
    name: 'Greeter',
    hook_attributes: hook,
    default_permissions: { pull_requests: 'read', statuses: 'write' },
    default_events: ['pull_request'],
  }
  const parcel = { name: 'greeter', version: '1.0.0', type: 'module', description: 'It greets.', homepage: 'https://greeter.example' }
  writeFileSync(join(folder, 'package.json'), JSON.stringify(parcel))
  writeFileSync(join(folder, 'app.yml'), JSON.stringify(manifest))
  writeFileSync(join(folder, 'app.js'), program)
}

/** Once it answers. */
async function startProbot(): Promise<void> {
  const bin = resolve('node_modules/probot/bin/probot.js')
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    PORT: String(port),
    GHE_HOST: new URL(fixture.platform.url).host,
    GHE_PROTOCOL: 'http',
    GH_ORG: 'acme',
    NO_SMEE_SETUP: 'true' as const,
    LOG_LEVEL: 'error' as const,
  }
  probot = spawn(process.execPath, [bin, 'run', './app.js'], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] })
  await expect
    .poll(
      () =>
        fetch(`http://localhost:${port}/probot`).then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 20_000 },
    )
    .toBe(200)
}

async function stopProbot(): Promise<void> {
  if (probot === null || probot.exitCode !== null) return
  const ended = once(probot, 'exit')
  probot.kill()
  await ended
}

/** By the button on Probot's own page. */
async function register(alice: Browser): Promise<void> {
  const page = await (await fetch(`http://localhost:${port}/probot`)).text()
  const action = unescaped(/<form action="([^"]+)"/.exec(page)?.[1] ?? '')
  const manifest = unescaped(/name="manifest" id="manifest" value='([^']+)'/.exec(page)?.[1] ?? '')
  expect(action).toBe(`${fixture.platform.url}/organizations/acme/settings/apps/new`)
  const taken = await openBrowser(fixture.platform.url).post(action, { manifest })
  const confirmed = await alice.submit(await alice.get(taken.location ?? ''), '/organizations/acme/settings/apps/new/manifest')
  const back = await fetch(confirmed.location ?? '', { redirect: 'manual' })
  expect(back.headers.get('location')).toBe(`${fixture.platform.url}/apps/greeter/installations/new`)
  expect(readFileSync(join(folder, '.env'), 'utf8')).toMatch(/APP_ID=\d+[\s\S]*WEBHOOK_SECRET=\w{40}/)
}

async function install(alice: Browser): Promise<void> {
  const path = '/apps/greeter/installations/new'
  const chooser = await alice.get(path)
  const link = unescaped(/href="([^"]+)">acme</.exec(chooser.text)?.[1] ?? '')
  await alice.submit(await alice.get(link), path, { repositories: 'all' })
  await record(fixture.call, 'Installation/greeter@acme')
}

test('Probot registers, is installed, hears of a pull request, and writes a status', { timeout: 60_000 }, async () => {
  writeApp()
  await startProbot()
  const alice = await signedIn(fixture, 'alice')
  await register(alice)
  await stopProbot()
  await startProbot()
  await install(alice)
  const call = conformingClient(fixture.platform.url, `token ${await fixture.token('alice')}`)
  const sha = 'b'.repeat(40)
  await call('POST', '/repos/acme/api/git/refs', { body: { ref: 'refs/heads/topic', sha } })
  const opened = await call('POST', '/repos/acme/api/pulls', { body: { title: 'Topic', head: 'topic', base: 'main' } })
  expect(opened.status).toBe(201)
  const statuses = async () => (await call('GET', `/repos/acme/api/commits/${sha}/statuses`)).body
  await expect
    .poll(statuses, { timeout: 10_000 })
    .toMatchObject([{ context: 'probot', state: 'success', creator: { login: 'greeter[bot]' } }])
})
