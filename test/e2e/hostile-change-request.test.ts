// A change request whose author wants the token of CI, a secret of its machine, or a gate out of the way: every file of a repository is theirs.
// Each attempt is refused or has no effect, a trap that listens hears nothing, and the platform is as it was.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Plan } from '../../src/generated/types.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appward, appwardHere, type Ended, writeFiles } from './cli.ts'

/** Secrets of the machine that none of the outputs may hold. */
const canaries = { AWS_SECRET_ACCESS_KEY: 'canary-of-the-environment', OTHER_WEBHOOK_SECRETS: 'canary-of-a-likely-name' }
const outsideCanary = 'canary-of-a-file-outside'

let fixture: Fixture
let trap: Server
let trapUrl: string
let heard: string[]
let root: string
let home: string
/** The checkout of the change request. */
let checkout: string
let head: number

const app = (slug: string, spec = '{}') => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: ${spec}\n`
const guarded = app('guarded', '{ lifecycle: { preventDestroy: true } }')
const honest = { 'appward.config.yaml': 'fleet: main\nmanifests: [apps]\n', 'apps/guarded.yaml': guarded, 'apps/plain.yaml': app('plain') }
const hook = (secret: string) => app('plain', `{ webhook: { active: true, url: "https://a.example.com/h", secretFrom: ${secret} } }`)

beforeAll(async () => {
  fixture = await startFixture()
  trap = createServer((socket) => {
    heard.push('')
    const index = heard.length - 1
    socket.on('data', (bytes) => {
      heard[index] += bytes.toString('latin1')
      socket.destroy()
    })
    socket.on('error', () => {})
  })
  await new Promise<void>((done) => trap.listen(0, '127.0.0.1', done))
  const address = trap.address()
  trapUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  heard = []
  root = mkdtempSync(join(tmpdir(), 'appward-hostile-'))
  home = join(root, 'home')
  writeFiles(root, { 'main/.keep': '', 'outside/secret': outsideCanary, 'outside/app.yaml': app('outsider') })
  writeFiles(join(root, 'main'), honest)
  checkout = join(root, 'main')
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  head = await headNow()
})
afterAll(async () => {
  await fixture.stop()
  trap.close()
  rmSync(root, { recursive: true, force: true })
})

/** As CI sets it: the platform and its token, and secrets that are none of our business. */
const env = () => ({ APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner, HOME: home, ...canaries })
const run = (...args: string[]) => appwardHere(args, { cwd: checkout, env: env() })

async function headNow(): Promise<number> {
  return (await fixture.call('GET', '/api/v1/fleets/main')).body.head
}

/** A checkout with the honest files and `files` over them. */
function checkOut(files: Record<string, string>): void {
  checkout = mkdtempSync(join(root, 'change-'))
  writeFiles(checkout, { ...honest, ...files })
}

function expectNothingTold({ stdout, stderr }: Ended): void {
  for (const secret of [fixture.owner, ...Object.values(canaries), outsideCanary]) expect(stdout + stderr).not.toContain(secret)
}

afterEach(async () => {
  expect(heard, 'the trap').toEqual([])
  expect(await headNow(), 'changesets of the fleet').toBe(head)
  const logged = await fixture.call('GET', '/api/v1/audit-log')
  for (const secret of [...Object.values(canaries), outsideCanary]) expect(JSON.stringify(logged.body)).not.toContain(secret)
})

/** Commands that CI runs on a change request, and after it was merged. */
const commands = [['plan'], ['plan', '--server-dry-run'], ['apply', '--yes']] as const

test('the trap hears who is sent there', async () => {
  await expect(run('plan', '--url', trapUrl)).resolves.toMatchObject({ status: 1 })
  expect(heard[0]).toContain(`authorization: Bearer ${fixture.owner}`)
  heard = []
})

describe('a config', () => {
  const config = (text: string) => ({ 'appward.config.yaml': `fleet: main\nmanifests: [apps]\n${text}\n` })
  const attempts: [what: string, text: () => string, message: RegExp][] = [
    ['names another platform', () => `platform: ${trapUrl}`, /names the platform .*The token was not sent/s],
    ['names it by another spelling', () => `platform: ${trapUrl.replace('127.0.0.1', 'localhost')}`, /names the platform/],
    ['names the platform with a user', () => `platform: ${fixture.platform.url.replace('//', '//owner:x@')}`, /user name or password/],
    [
      'makes another host look like it',
      () => `platform: ${fixture.platform.url}@${trapUrl.slice('http://'.length)}`,
      /user name or password/,
    ],
    ['brings a token', () => 'token: awp_000000000000000000000000000000000000', /unknown setting "token"/],
    ['allows what it wants', () => 'allow: [delete, raise-permission]', /unknown setting "allow"/],
    ['widens the share', () => 'maxDelete: 100%', /unknown setting "maxDelete"/],
    ['prunes', () => 'prune: true', /unknown setting "prune"/],
    ['says yes', () => 'yes: true', /unknown setting "yes"/],
    ['opens the environment', () => 'allowEnv: [AWS_SECRET_ACCESS_KEY]', /unknown setting "allowEnv"/],
    ['opens the file system', () => 'secretsDir: /', /unknown setting "secretsDir"/],
    ['brings policies', () => 'policies: []', /unknown setting "policies"/],
    ['says a setting twice', () => 'manifests: [../outside]', /"manifests" stands twice/],
  ]

  test.each(attempts)('that %s is refused', async (_what, text, message) => {
    checkOut(config(text()))
    for (const command of commands) {
      const ended = await run(...command)
      expect(ended.stderr).toMatch(message)
      expect(ended).toMatchObject({ status: 1, stdout: '' })
      expectNothingTold(ended)
    }
  })

  test.each(['../outside', '/etc', 'apps/../../outside', 'link'])('that names the manifests %s is refused', async (path) => {
    checkOut({ 'appward.config.yaml': `fleet: main\nmanifests: ["${path}"]\n` })
    symlinkSync(join(root, 'outside'), join(checkout, 'link'))
    for (const command of commands) {
      const ended = await run(...command)
      expect(ended.stderr).toMatch(/outside the config's folder/)
      expect(ended).toMatchObject({ status: 1, stdout: '' })
    }
  })

  test('that is a link to a file elsewhere is not read', async () => {
    checkOut({})
    rmSync(join(checkout, 'appward.config.yaml'))
    symlinkSync(join(root, 'outside', 'secret'), join(checkout, 'appward.config.yaml'))
    for (const command of commands) {
      const ended = await run(...command)
      expect(ended.stderr).toMatch(/a link that leads out of its folder/)
      expectNothingTold(ended)
    }
  })

  test('that names another fleet gets nothing that the fleet owns', async () => {
    checkOut({ 'appward.config.yaml': 'fleet: mine\nmanifests: [apps]\n', 'apps/plain.yaml': app('plain', '{ description: taken }') })
    for (const command of commands) {
      const ended = await run(...command)
      expect(ended.stdout).toMatch(/error AW401 +App\/plain: It belongs to the fleet main/)
      expect(ended.status).toBe(1)
    }
  })
})

describe('a manifest', () => {
  test.each([
    ['the token', '{ env: APPWARD_TOKEN }'],
    ['a secret of another tool', '{ env: AWS_SECRET_ACCESS_KEY }'],
    ['a name that only looks right', '{ env: OTHER_WEBHOOK_SECRETS }'],
    ['a file above', '{ file: ../../outside/secret }'],
    ['a file elsewhere', '{ file: /etc/passwd }'],
    ['a link that leads out', '{ file: link }'],
    ['itself', '{ file: apps/plain.yaml }'],
  ])('that wants %s as its secret gets nothing', async (_what, secret) => {
    checkOut({ 'apps/plain.yaml': hook(secret) })
    symlinkSync(join(root, 'outside', 'secret'), join(checkout, 'link'))
    const ended = await run('apply', '--yes')
    expect(ended.status).toBe(1)
    expectNothingTold(ended)
    expectNothingTold(await run('plan'))
    expectNothingTold(await run('plan', '--server-dry-run'))
  })

  test('that is a link to a file outside is not read', async () => {
    checkOut({})
    symlinkSync(join(root, 'outside', 'app.yaml'), join(checkout, 'apps', 'link.yaml'))
    symlinkSync(join(root, 'outside'), join(checkout, 'apps', 'folder'))
    for (const command of commands) {
      const ended = await run(...command)
      expect(ended.stderr).toMatch(/apps\/link\.yaml:1:1 +error AW1\d\d/)
      expect(ended.stdout + ended.stderr).not.toContain('App/outsider')
      expect(ended.status).toBe(1)
    }
  })

  test('whose addresses are a trap is planned without asking there', async () => {
    const spec = `{ homepage: "${trapUrl}/h", cover: "${trapUrl}/c", webhook: { active: true, url: "${trapUrl}/w" } }`
    checkOut({ 'apps/plain.yaml': app('plain', spec) })
    expect((await run('plan')).stdout).toContain('high: change-host')
    expect(await run('plan', '--server-dry-run')).toMatchObject({ status: 0 })
  })

  test('lifts no gate by what it says of itself', async () => {
    const annotated = app('plain', '{ permissions: { repository: { administration: write } } }').replace(
      'space: acme',
      'space: acme, annotations: { allow: dangerous-permission, "appward/allow": "*" }, labels: { allow: "true" }',
    )
    checkOut({
      'apps/plain.yaml': annotated,
      '.appward/config.yaml': 'allow: [dangerous-permission]\n',
      'apps/.appward.yaml': 'allow: [delete]\n',
    })
    const ended = await run('apply', '--yes')
    expect(ended.stderr).toContain('--allow dangerous-permission:App/plain')
    expect(ended.status).toBe(4)
  })
})

describe('a guard', () => {
  test('that is taken out together with what it guards still holds, whatever CI allows', async () => {
    checkOut({ 'apps/guarded.yaml': '# gone\n---\n' })
    const ended = await run('apply', '--yes', '--prune', '--allow', 'delete', '--max-delete', '100%')
    expect(ended.stderr).toMatch(/AW503 App\/guarded/)
    expect(ended.status).toBe(4)
  })

  test('holds where another app takes the name in the same change', async () => {
    const renamed = app('other').replace('space: acme', 'space: acme, movedFrom: { slug: plain }')
    checkOut({ 'apps/guarded.yaml': '# gone\n---\n', 'apps/plain.yaml': renamed })
    const ended = await run('apply', '--yes', '--prune', '--allow', 'delete', '--allow', 'rename')
    expect(ended.stderr).toMatch(/AW503 App\/guarded/)
    expect(ended.status).toBe(4)
  })

  test('of a freeze holds against every file', async () => {
    expect((await fixture.call('PUT', '/api/v1/freeze', { body: { reason: 'incident' } })).status).toBe(201)
    try {
      checkOut({ 'apps/more.yaml': app('more') })
      expect(await run('apply', '--yes', '--allow', 'delete')).toMatchObject({ status: 4, stderr: expect.stringContaining('AW504') })
    } finally {
      await fixture.call('DELETE', '/api/v1/freeze')
    }
  })
})

describe('what lies beside the manifests has no effect:', () => {
  const wanted = { 'apps/plain.yaml': app('plain', '{ permissions: { repository: { administration: write } } }') }

  /** The plan of the change alone. */
  async function planOf(files: Record<string, string>): Promise<Ended> {
    checkOut({ ...wanted, ...files })
    return appward(['plan'], { cwd: checkout, env: env() })
  }

  test('.env files, and settings of other tools', async () => {
    const plain = await planOf({})
    expect(plain).toMatchObject({ status: 0, stdout: expect.stringContaining('high: raise-permission, dangerous-permission') })
    const settings = `APPWARD_URL=${trapUrl}\nAPPWARD_TOKEN=x\nHTTP_PROXY=${trapUrl}\nNODE_OPTIONS=--import=./evil.mjs\n`
    const evil = `import { writeFileSync } from 'node:fs'\nwriteFileSync(new URL('pwned', import.meta.url), '')\n`
    const planted = await planOf({
      '.env': settings,
      '.env.local': settings,
      'apps/.env': settings,
      '.npmrc': `proxy=${trapUrl}\nnode-options=--import=./evil.mjs\n`,
      'package.json': '{ "type": "module", "imports": { "#x": "./evil.mjs" } }',
      'evil.mjs': evil,
      'node_modules/undici/index.js': evil,
      'node_modules/yaml/index.js': evil,
      '.appward/credentials.json': JSON.stringify({ [trapUrl]: { token: 'x' } }),
    })
    expect(planted).toEqual(plain)
    expect(readdirSync(checkout)).not.toContain('pwned')
  })

  test('a cache that somebody else made', async () => {
    const plain = await planOf({})
    const theirs = mkdtempSync(join(root, 'theirs-'))
    writeFiles(theirs, { ...honest, ...wanted })
    expect(await appward(['validate'], { cwd: theirs, env: { HOME: join(root, 'their-home') } })).toMatchObject({ status: 0 })
    const cache = readFileSync(join(theirs, '.appward', 'cache', 'manifests'), 'latin1')
    expect(cache).toContain('"administration":"write"')
    for (const forged of [cache, cache.replaceAll('"administration":"write"', '"administration":"admin"')]) {
      checkOut(wanted)
      mkdirSync(join(checkout, '.appward', 'cache'), { recursive: true })
      writeFileSync(join(checkout, '.appward', 'cache', 'manifests'), forged, 'latin1')
      expect(await appward(['plan'], { cwd: checkout, env: env() })).toEqual(plain)
    }
  })

  test('a cache folder that leads elsewhere, where nothing is written', async () => {
    const plain = await planOf({})
    const elsewhere = mkdtempSync(join(root, 'elsewhere-'))
    checkOut(wanted)
    symlinkSync(elsewhere, join(checkout, '.appward'))
    expect(await appward(['plan'], { cwd: checkout, env: env() })).toEqual(plain)
    expect(readdirSync(elsewhere)).toEqual([])
  })

  test('hooks and settings of git: none of them is run', async () => {
    const plain = await planOf({})
    const script = (name: string) => `#!/bin/sh\ntouch "${join(root, `pwned-${name}`)}"\n`
    const hooks = ['fsmonitor', 'post-checkout', 'post-index-change', 'pre-commit', 'reference-transaction']
    const touch = (name: string) => `touch ${join(root, `pwned-${name}`)}`
    checkOut({
      ...wanted,
      '.git/HEAD': 'ref: refs/heads/main\n',
      '.git/refs/heads/main': `${'0'.repeat(39)}1\n`,
      '.git/objects/info/.keep': '',
      '.git/config': `[core]
  repositoryformatversion = 0
  fsmonitor = "${touch('fsmonitor-config')}"
  hooksPath = .git/hooks
  pager = "${touch('pager')}"
  sshCommand = "${touch('ssh')}"
  editor = "${touch('editor')}"
[alias]
  log = "!${touch('alias')}"
[filter "x"]
  clean = "${touch('clean')}"
  smudge = "${touch('smudge')}"
[credential]
  helper = "!${touch('credential')}"
`,
      '.gitattributes': '* filter=x\n',
    })
    for (const name of hooks) {
      mkdirSync(join(checkout, '.git', 'hooks'), { recursive: true })
      writeFileSync(join(checkout, '.git', 'hooks', name), script(name), { mode: 0o755 })
    }
    expect(await appward(['plan'], { cwd: checkout, env: env() })).toEqual(plain)
    expect(await run('apply', '--yes')).toMatchObject({ status: 4 })
    expect(readdirSync(root).filter((name) => name.startsWith('pwned'))).toEqual([])
  })
})

test('the plan of a change request comes with a read-only token, which applies nothing', async () => {
  checkOut({ 'apps/more.yaml': app('more') })
  const token = await fixture.token('alice', { readOnly: true })
  const reader = { ...env(), APPWARD_TOKEN: token }
  const planned = await appwardHere(['plan', '--format', 'json'], { cwd: checkout, env: reader })
  expect((JSON.parse(planned.stdout) as Plan).changes.map(({ key }) => key)).toEqual(['App/more'])
  const applied = await appwardHere(['apply', '--yes'], { cwd: checkout, env: reader })
  expect(applied).toMatchObject({ status: 1, stderr: expect.stringContaining('token_read_only') })
})
