// Secrets are where they were put and shown once, and nowhere else: every kind of them is planted, everything is run, everything is searched.
import type { ChildProcess } from 'node:child_process'
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppRecord, InstallationRecord } from '../../src/generated/types.ts'
import { appJwt } from '../platform/support/app-jwt.ts'
import { openBrowser } from '../platform/support/browser.ts'
import { appward, appwardHere, type Ended, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

/** What was seen: what it is called, and what is in it. */
type Seen = { where: string; bytes: Buffer }

/** `shows`: what its result is, and nothing else. `here`: within this process, which has no words of its own. */
type RunOptions = { env?: Record<string, string>; shows?: string; here?: boolean }

type Stage = {
  server: Server
  folder: string
  secrets: Map<string, Buffer>
  seen: Seen[]
  plant: (name: string, value: string | Buffer) => string
  run: (args: readonly string[], options?: RunOptions) => Promise<Ended>
  ask: (path: string, init?: RequestInit) => Promise<Response>
}

/** A secret as bytes, and as what it may be written as. */
function formsOf(secret: Buffer): Buffer[] {
  const texts = [secret.toString('base64').replace(/=+$/, ''), secret.toString('base64url'), secret.toString('hex')]
  return [secret, ...texts.map((text) => Buffer.from(text)), Buffer.from(encodeURIComponent(secret.toString('utf8')))]
}

/** Where a secret shows in what was seen: `name in where`. */
function leaks(secrets: ReadonlyMap<string, Buffer>, seen: readonly Seen[]): string[] {
  return [...secrets].flatMap(([name, secret]) => {
    const forms = formsOf(secret)
    return seen.filter(({ bytes }) => forms.some((form) => bytes.includes(form))).map(({ where }) => `${name} in ${where}`)
  })
}

/** All files below a folder but those that hold a secret because a person, or the first start, put it there. */
function filesIn(folder: string): Seen[] {
  const kept = /^(data\/(owner-token|master\.key)|keys\/.*|secrets\/.*|literal\/.*)$/
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => !kept.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => ({ where: `the file ${name}`, bytes: readFileSync(join(folder, name)) }))
}

/** Reads the words of a process as others on the machine see them, until it ends. */
function watch(child: ChildProcess, words: Set<string>): void {
  const look = (): void => {
    const file = `/proc/${child.pid}/cmdline`
    if (existsSync(file)) words.add(readFileSync(file, 'utf8'))
  }
  const timer = setInterval(look, 5)
  child.on('close', () => clearInterval(timer))
}

async function stage(): Promise<Stage> {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  const secrets = new Map<string, Buffer>()
  const seen: Seen[] = []
  const cwd = join(folder, 'tree')
  const home = join(folder, 'home')
  const plant = (name: string, value: string | Buffer) => {
    secrets.set(name, Buffer.from(value))
    return String(value)
  }
  plant("the owner's token", server.ownerToken)
  const masterKey = readFileSync(join(folder, 'data', 'master.key'), 'utf8').trim()
  plant('the master key', Buffer.from(masterKey, 'base64'))
  const fromEnv = plant('the webhook secret of a variable', 'canary-env-5d1f0c9a7b')
  const run: Stage['run'] = async (args, { env = {}, shows, here = false } = {}) => {
    const words = new Set<string>()
    const mine = {
      ...server.env(),
      HOME: home,
      XDG_CONFIG_HOME: join(home, 'config'),
      XDG_CACHE_HOME: join(home, 'cache'),
      A_WEBHOOK_SECRET: fromEnv,
    }
    const options = { cwd, env: { ...mine, ...env } }
    const ended = await (here ? appwardHere(args, options) : appward(args, { ...options, whenStarted: (child) => watch(child, words) }))
    const command = `appward ${args.join(' ')}`
    if (shows === undefined) seen.push({ where: `stdout of ${command}`, bytes: Buffer.from(ended.stdout) })
    else plant(shows, ended.stdout.trim())
    seen.push({ where: `stderr of ${command}`, bytes: Buffer.from(ended.stderr) })
    seen.push({ where: `the words of ${command}`, bytes: Buffer.from([...words].join('\n')) })
    return ended
  }
  const ask: Stage['ask'] = async (path, init = {}) => {
    const headers = { authorization: `Bearer ${server.ownerToken}`, ...init.headers }
    return fetch(`${server.url}${path}`, { ...init, headers })
  }
  return { server, folder, secrets, seen, plant, run, ask }
}

const app = (slug: string, description: string, from: string) =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner }\nspec: { description: ${description}, webhook: { active: true, url: "https://${slug}.example.com/h", secretFrom: ${from} } }\n`

const manifests = (description: string) => ({
  'tree/apps.yaml': `${app('a', description, '{ env: A_WEBHOOK_SECRET }')}---\n${app('b', description, '{ file: b }')}---
apiVersion: appward/v1\nkind: Installation\nmetadata: { app: a, space: owner }\nspec: { repositories: all }\n`,
})

/** Keys for signing plans, and the file of a webhook secret. */
function writeKeys({ folder, plant }: Stage): void {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  const pem = String(privateKey.export({ type: 'pkcs8', format: 'pem' }))
  plant('the key that signs plans', pem.split('\n')[1] ?? '')
  plant('the seed of the key that signs plans', Buffer.from(privateKey.export({ format: 'jwk' }).d ?? '', 'base64url'))
  writeFiles(folder, {
    'keys/sign.pem': pem,
    'keys/sign.pub': publicKey.export({ type: 'spki', format: 'pem' }),
    'secrets/b': `${plant('the webhook secret of a file', 'canary-file-93b2e07f41')}\n`,
  })
}

/** A plan saved, shown, applied and applied again, and one that is stale by then. */
async function runPlans({ folder, run, plant }: Stage, token: string): Promise<void> {
  const env = { APPWARD_TOKEN: token }
  const secrets = ['--secrets-dir', '../secrets']
  const done = async (...args: string[]) => expect(await run(args, { env }), args.join(' ')).toMatchObject({ status: 0 })
  await done('validate')
  await done('plan', '--debug', ...secrets, '--out', 'p.json', '--sign-key', '../keys/sign.pem')
  await done('show', 'p.json', '--verify-key', '../keys/sign.pub')
  await done('show', 'p.json', '--format', 'json')
  await done('apply', '--plan', 'p.json', '--verify-key', '../keys/sign.pub', ...secrets, '--yes', '--debug')
  await done('apply', '--plan', 'p.json', ...secrets, '--yes', '--format', 'json')
  writeFiles(folder, manifests('second'))
  await done('plan', '--format', 'json', ...secrets)
  await done('apply', '--yes', '--format', 'json', ...secrets)
  expect(await run(['apply', '--plan', 'p.json', '--yes', '--debug', ...secrets], { env })).toMatchObject({ status: 4 })
  const changed = { ...env, A_WEBHOOK_SECRET: plant('the next webhook secret of a variable', 'canary-next-2e7c51b80d') }
  const asked = await run(['plan', '--server-dry-run', '--debug', ...secrets], { env: changed })
  expect(asked).toMatchObject({ status: 0, stdout: expect.stringContaining('Checked, nothing applied') })
}

/** Credentials of an app, made and used. */
async function useCredentials({ run, plant, ask }: Stage): Promise<void> {
  const made = await run(['keys', 'create', 'a'], { shows: 'the private key of an app' })
  const { d = '', p = '' } = createPrivateKey(made.stdout).export({ format: 'jwk' })
  plant('the exponent of the private key', Buffer.from(d, 'base64url'))
  plant('a prime of the private key', Buffer.from(p, 'base64url'))
  plant('a line of the private key', made.stdout.split('\n')[15] ?? '')
  await run(['secrets', 'create', 'a'], { shows: 'a client secret' })
  const { id } = (await (await ask('/api/v1/apps/a')).json()) as AppRecord
  const installation = (await (await ask('/api/v1/installations/a/owner')).json()) as InstallationRecord
  const authorization = await appJwt(id, made.stdout, Date.now())
  plant('a JWT of the app', authorization.slice('bearer '.length))
  const secret = plant('the webhook secret that the app set', 'canary-hook-c04e61d8a2')
  const patched = await ask('/api/v3/app/hook/config', { method: 'PATCH', headers: { authorization }, body: JSON.stringify({ secret }) })
  expect(patched.status).toBe(200)
  const issued = await ask(`/api/v3/app/installations/${installation.id}/access_tokens`, { method: 'POST', headers: { authorization } })
  plant('an installation token', ((await issued.json()) as { token: string }).token)
}

/** A person comes in by a link, sets a password, signs in with it and makes an access key. */
async function comeIn({ server, run, plant }: Stage): Promise<void> {
  const { stdout } = await run(['sign-in-link'], { shows: 'a one-time link' })
  const { pathname, search } = new URL(stdout.trim())
  plant('the code of a one-time link', search.replace('?code=', ''))
  const password = plant('a password', 'canary lamp orbit velvet 42')
  const browser = openBrowser(server.url)
  await browser.submit(await browser.get(pathname + search), '/login/link')
  const cookie = (name: string) => plant(name, (browser.cookie ?? '').replace('appward_session=', ''))
  cookie('the cookie of a session by a link')
  const set = { password, repeated: password }
  expect((await browser.submit(await browser.get('/settings/account'), '/settings/account/password', set)).status).toBe(303)
  expect((await browser.submit(await browser.get('/login'), '/login', { login: 'owner', password })).status).toBe(303)
  cookie('the cookie of a session by password')
  const form = { name: 'by hand', expires: '30', scope: 'user' }
  const made = await browser.submit(await browser.get('/settings/tokens'), '/settings/tokens', form)
  plant('an access key of the page', /<code id="value">([^<]+)</.exec(made.text)?.[1] ?? '')
}

/** What goes wrong, with everything that can be said about it. */
async function runErrors({ folder, run, plant }: Stage): Promise<void> {
  const env = { APPWARD_TOKEN: plant('a token that nobody knows', 'awp_canary0000000000000000000000000000000') }
  expect(await run(['plan', '--debug'], { env })).toMatchObject({ status: 1 })
  expect(await run(['apply', '--yes', '--debug'], { env: { APPWARD_URL: 'http://127.0.0.1:1' } })).toMatchObject({ status: 1 })
  const literal = plant('a webhook secret in a manifest', 'canary-literal-0a2b4c6d8e')
  const text = manifests('third')['tree/apps.yaml'].replace('active: true', `active: true, secret: ${literal}`)
  writeFiles(folder, { 'literal/apps.yaml': text })
  for (const command of ['validate', 'plan', 'fmt']) await run([command, '../literal', '--debug'], { here: true })
  expect(await run(['validate', '../literal', '--format', 'json'])).toMatchObject({ status: 1 })
}

/** Everything that only looks. */
async function lookAround({ seen, run, ask }: Stage): Promise<void> {
  const looks = [
    'get apps',
    'get app a',
    'get installations',
    'get spaces',
    'get fleets',
    'get audit-log',
    'keys list a',
    'secrets list a',
    'tokens list',
    'history',
    'history 1',
    'drift',
    'whoami',
  ]
  for (const words of looks) {
    await run(words.split(' '), { here: true })
    await run([...words.split(' '), '--format', 'json'], { here: true })
  }
  await run(['backup', 'state.bak'])
  for (const path of [
    'audit-log?limit=1000',
    'state?fleet=canary&space=owner',
    'apps/a',
    'installations/a/owner',
    'fleets/canary',
    'openapi.json',
  ]) {
    const answer = await ask(`/api/v1/${path}`)
    expect(answer.status, path).toBe(200)
    seen.push({ where: `the answer of ${path}`, bytes: Buffer.from(await answer.arrayBuffer()) })
  }
}

test('no output, error, process list, answer, log or file holds a secret', async () => {
  const here = await stage()
  const { server, folder, secrets, seen, run } = here
  writeFiles(folder, { 'tree/appward.config.yaml': 'fleet: canary\nmanifests: [apps.yaml]\n', ...manifests('first') })
  writeKeys(here)
  const made = await run(['tokens', 'create', '--name', 'ci', '--scope', 'user'], { shows: 'a personal access token' })
  await runPlans(here, made.stdout.trim())
  await useCredentials(here)
  await comeIn(here)
  await runErrors(here)
  await lookAround(here)
  // While it runs, the log of the database holds what was written last.
  const running = filesIn(folder)
  expect(running.map(({ where }) => where)).toEqual(
    expect.arrayContaining([expect.stringMatching(/-wal$/), 'the file tree/p.json', 'the file tree/state.bak']),
  )
  seen.push(...running, { where: 'the output of the server', bytes: Buffer.from(server.output()) })
  await server.stop()
  seen.push(...filesIn(folder))
  expect(seen.some(({ where, bytes }) => where.startsWith('the words of') && bytes.includes('--verify-key'))).toBe(
    existsSync('/proc/self/cmdline'),
  )
  expect(secrets.size).toBeGreaterThanOrEqual(15)
  for (const [name, secret] of secrets) expect(secret.length, name).toBeGreaterThan(15)
  expect(leaks(secrets, seen)).toEqual([])
  // The search itself: it finds what is there.
  const planted = [...secrets].map(([where, secret]) => ({ where, bytes: Buffer.from(`...${secret.toString('base64')}...`) }))
  expect(leaks(secrets, planted).length).toBeGreaterThanOrEqual(secrets.size)
}, 240_000)
