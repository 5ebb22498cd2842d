// Keys and client secrets on the command line: alone on stdout, this once, never lost without a word; and what the server does with its own key.
import { createPrivateKey } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import type { ClientSecret, CreatedClientSecret, CreatedKey, CreatedToken, Key } from '../../src/generated/types.ts'
import { appJwt } from '../platform/support/app-jwt.ts'
import { appward, appwardHere, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

const manifest = `apiVersion: appward/v1
kind: App
metadata: { slug: bot, space: owner }
spec: { webhook: { active: true, url: "https://bot.example.com/hooks" } }
`

/** A server with the app `bot` of the site owner. */
async function serverWithBot(): Promise<{ server: Server; folder: string }> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'bot.yaml': manifest })
  const server = await startServer(join(folder, 'data'))
  const applied = await appwardHere(['apply', 'bot.yaml', '--fleet', 'bots', '--yes'], { cwd: folder, env: server.env() })
  expect(applied).toMatchObject({ status: 0 })
  return { server, folder }
}

test('a key is the PEM and nothing else; JSON adds its ids; a JWT that it signs opens the API', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const { status, stdout, stderr } = await appward(['keys', 'create', 'bot'], { env })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^-----BEGIN RSA PRIVATE KEY-----\n[\w+/=\n]+\n-----END RSA PRIVATE KEY-----\n$/)
  expect(createPrivateKey(stdout).asymmetricKeyType).toBe('rsa')
  const shown = JSON.parse((await appwardHere(['get', 'app', 'bot', '--format', 'json'], { env })).stdout)
  const created = JSON.parse((await appwardHere(['keys', 'create', 'bot', '--format', 'json'], { env })).stdout) as CreatedKey
  expect(created).toMatchObject({ appId: shown.id, clientId: shown.clientId, key: { createdBy: 'owner', lastUsedAt: null } })
  const authorization = await appJwt(shown.id, stdout, Date.now())
  expect((await fetch(`${server.url}/api/v3/app`, { headers: { authorization } })).status).toBe(200)
  const listed = JSON.parse((await appwardHere(['keys', 'list', 'bot', '--format', 'json'], { env })).stdout) as Key[]
  expect(listed.map(({ lastUsedAt }) => lastUsedAt === null)).toEqual([false, true])
  const table = await appwardHere(['keys', 'list', 'App/bot'], { env })
  expect(table.stdout).toMatch(/^ID\s+FINGERPRINT\s+CREATED\s+BY\s+LAST USED\s+EXPIRES\n/)
  expect(table.stdout).toContain(created.key.fingerprint)
})

test('a client secret is the value and nothing else, and is listed by its end', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const { status, stdout, stderr } = await appward(['secrets', 'create', 'bot'], { env })
  expect([status, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(/^awc_\w{36}\n$/)
  const created = JSON.parse((await appwardHere(['secrets', 'create', 'bot', '--format', 'json'], { env })).stdout) as CreatedClientSecret
  expect(created.clientId).toMatch(/^Iv23\w{16}$/)
  const table = (await appwardHere(['secrets', 'list', 'bot'], { env })).stdout
  expect(table).toContain(`...${stdout.trim().slice(-8)}`)
  expect(table).not.toContain(stdout.trim())
  expect(await appwardHere(['secrets', 'delete', 'bot', String(created.secret.id)], { env })).toMatchObject({ status: 0, stdout: '' })
  const listed = JSON.parse((await appwardHere(['secrets', 'list', 'bot', '--format', 'json'], { env })).stdout) as ClientSecret[]
  expect(listed.map(({ lastEight }) => lastEight)).toEqual([stdout.trim().slice(-8)])
  expect(server.output()).not.toContain(stdout.trim())
})

test('faults are said, with what to do', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const none = await appwardHere(['keys', 'list', 'bot'], { env })
  expect([none.stdout, none.stderr]).toEqual(['', 'no keys; "appward keys create bot" makes one\n'])
  const created = JSON.parse((await appwardHere(['keys', 'create', 'bot', '--format', 'json'], { env })).stdout) as CreatedKey
  for (const [args, words] of [
    [['keys', 'create', 'nobody'], /no app nobody that you may see.*not_found/],
    [['keys', 'delete', 'bot', String(created.key.id)], /make a new key before.*last_key/],
    [['keys', 'delete', 'bot', '999'], /has no key 999/],
    [['keys', 'delete', 'bot', 'x'], /the id takes a whole number/],
    [['keys', 'rotate', 'bot'], /nobody can be asked here; nothing was done/],
    [['tokens', 'rotate', '999', '--yes'], /there is no token "999"/],
  ] as const) {
    const { status, stdout, stderr } = await appwardHere(args, { env })
    expect([status, stdout], args.join(' ')).toEqual([1, ''])
    expect(stderr).toMatch(words)
  }
  expect(JSON.parse((await appwardHere(['keys', 'list', 'bot', '--format', 'json'], { env })).stdout)).toHaveLength(1)
})

test('what is no slug, no scope and no file is told before anything is sent', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  for (const slug of ['', 'Bot', '../bot', 'b%6ft']) {
    const { status, stderr } = await appwardHere(['keys', 'create', slug], { env })
    expect([status, stderr]).toEqual([1, expect.stringContaining(`"${slug}" is no slug of an app`)])
  }
  const scoped = (...scopes: string[]) =>
    appwardHere(['tokens', 'create', '--name', 'ci', '--format', 'json', ...scopes.flatMap((scope) => ['--scope', scope])], { env })
  expect((await scoped('admin:orgs')).stderr).toBe('appward: there is no scope "admin:orgs"\n  Did you mean "admin:org"?\n')
  expect((await scoped('user,repo')).stderr).toContain('delete_repo, ')
  expect((JSON.parse((await scoped('user', 'user')).stdout) as CreatedToken).token.scopes).toEqual(['user'])
  expect((await appwardHere(['backup', '-'], { env })).stderr).toContain('a backup goes to a file, not to stdout')
})

test('a rotation makes the new one first, and ends the others after a yes', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const ids = async (what: string) =>
    (JSON.parse((await appwardHere([what, 'list', 'bot', '--format', 'json'], { env })).stdout) as Key[]).map(({ id }) => id)
  await appwardHere(['keys', 'create', 'bot'], { env })
  const kept = await appwardHere(['keys', 'rotate', 'bot'], { env, answer: 'no' })
  expect(kept).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/^End key 1\?.*\nkey 1 not ended; to end later: "appward keys delete bot 1"\n$/),
  })
  expect(await ids('keys')).toEqual([1, 2])
  expect(await appwardHere(['keys', 'rotate', 'bot'], { env, answer: 'yes' })).toMatchObject({
    status: 0,
    stderr: expect.stringMatching(/\nkeys 1, 2 ended\n$/),
  })
  expect(await ids('keys')).toEqual([3])
  expect(await appwardHere(['secrets', 'rotate', 'bot', '--yes'], { env })).toMatchObject({ status: 0, stderr: '' })
  expect(await appwardHere(['secrets', 'rotate', 'bot', '--yes'], { env })).toMatchObject({ status: 0, stderr: 'client secret 1 ended\n' })
  expect(await ids('secrets')).toEqual([2])
})

test.each(['keys', 'secrets'])('%s that are rotated with --keep live on for a while, and their end is listed', async (what) => {
  const { server } = await serverWithBot()
  const env = server.env()
  const list = async () => JSON.parse((await appwardHere([what, 'list', 'bot', '--format', 'json'], { env })).stdout) as Key[]
  await appwardHere([what, 'create', 'bot'], { env })
  const before = Date.now()
  const rotated = await appwardHere([what, 'rotate', 'bot', '--keep', '24h'], { env })
  expect(rotated).toMatchObject({ status: 0, stderr: expect.stringMatching(/^(key|client secret) 1 will end at \S+\n$/) })
  const [old, next] = await list()
  const end = Date.parse(old?.expiresAt ?? '') - before
  expect([end >= 86_400_000, end < 86_460_000, next?.expiresAt]).toEqual([true, true, null])
  // What ends before is not kept for longer.
  expect((await appwardHere([what, 'rotate', 'bot', '--keep', '48h'], { env })).stderr).toMatch(/^(key|client secret) 2 will end at /)
  expect((await list()).map(({ expiresAt }) => expiresAt).slice(0, 1)).toEqual([old?.expiresAt])
  const table = (await appwardHere([what, 'list', 'bot'], { env })).stdout
  expect(
    table
      .split('\n')
      .map((line) => line.trim().split(/ {2,}/).at(-1))
      .slice(0, 4),
  ).toEqual(['EXPIRES', ...(await list()).map(({ expiresAt }) => expiresAt ?? 'never')])
})

test('a token is rotated into one like it, and the old one ends', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const args = ['tokens', 'create', '--name', 'ci', '--scope', 'user', '--read-only', '--expires', '30d', '--format', 'json']
  const old = JSON.parse((await appwardHere(args, { env })).stdout) as CreatedToken
  const rotated = await appwardHere(['tokens', 'rotate', String(old.token.id), '--yes', '--format', 'json'], { env })
  const made = JSON.parse(rotated.stdout) as CreatedToken
  expect(made.token).toMatchObject({ name: 'ci', scopes: ['user'], readOnly: true, expiresAt: old.token.expiresAt })
  expect(await appwardHere(['get', 'spaces'], { env: server.env(old.value) })).toMatchObject({ status: 1 })
  expect(await appwardHere(['get', 'spaces'], { env: server.env(made.value) })).toMatchObject({ status: 0 })
})

test('a scope that opens nothing is issued, and marked so', async () => {
  const { server } = await serverWithBot()
  const env = server.env()
  const created = await appwardHere(['tokens', 'create', '--name', 'odd', '--scope', 'workflow', '--scope', 'user'], { env })
  expect(created).toMatchObject({ status: 0, stderr: 'the scope workflow opens nothing on this platform\n' })
  const listed = await appwardHere(['tokens', 'list'], { env })
  expect(listed.stdout).toMatch(/^\d+\s+odd\s.*user \(workflow\)$/m)
  expect(listed.stderr).toBe('a scope in brackets opens nothing on this platform\n')
  expect((await appwardHere(['get', 'scopes'], { env })).stdout).toMatch(/^workflow\s+pipelines\s+nothing here$/m)
})

test.each([
  ['keys', ['keys', 'create', 'bot'], 'key'],
  ['secrets', ['secrets', 'create', 'bot', '--format', 'json'], 'client secret'],
  ['secrets that rotate', ['secrets', 'rotate', 'bot', '--yes'], 'client secret'],
  ['tokens', ['tokens', 'create', '--name', 'lost', '--scope', 'user'], 'token'],
])('%s that nobody could read are told of, and nothing is ended for them', async (_name, args, noun) => {
  const { server } = await serverWithBot()
  const env = server.env()
  await appwardHere(['secrets', 'create', 'bot'], { env })
  const { status, stderr } = await appward(args, { env, whenStarted: (child) => child.stdout?.destroy() })
  expect(status).toBe(1)
  expect(stderr).toMatch(new RegExp(`the ${noun} \\d+ was made, but its value could not be written`))
  expect(stderr).toMatch(
    /Nobody has it\. End it with "appward (keys|secrets) delete bot \d+|Nobody has it\. End it with "appward tokens revoke \d+/,
  )
  expect(stderr).not.toMatch(/awc_|awp_|BEGIN/)
  expect((await appwardHere(['secrets', 'list', 'bot'], { env })).stdout).toMatch(/^1 /m)
})

test('a connection that breaks before the answer says that something may have been made', async () => {
  const cut = createServer((request) => void request.socket.destroy()).listen(0, '127.0.0.1')
  onTestFinished(() => void cut.close())
  await once(cut, 'listening')
  const env = { APPWARD_URL: `http://127.0.0.1:${(cut.address() as AddressInfo).port}`, APPWARD_TOKEN: 'awp_none' }
  const { status, stdout, stderr } = await appwardHere(['keys', 'create', 'bot'], { env })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/A key may have been made all the same.*"appward keys list bot".*"appward keys delete bot ID"/)
})

test("an app's own change of its webhook shows in a plan", async () => {
  const { server, folder } = await serverWithBot()
  const env = server.env()
  const { appId, pem } = JSON.parse((await appwardHere(['keys', 'create', 'bot', '--format', 'json'], { env })).stdout) as CreatedKey
  const answer = await fetch(`${server.url}/api/v3/app/hook/config`, {
    method: 'PATCH',
    headers: { authorization: await appJwt(appId, pem, Date.now()) },
    body: JSON.stringify({ url: 'https://elsewhere.example.com/hooks' }),
  })
  expect(answer.status).toBe(200)
  const plan = await appwardHere(['plan', 'bot.yaml', '--fleet', 'bots'], { cwd: folder, env })
  expect(plan.stdout).toMatch(/webhook\.url\s+https:\/\/elsewhere\.example\.com\/hooks -> https:\/\/bot\.example\.com\/hooks/)
  const log = await appwardHere(['get', 'audit-log'], { env })
  expect(log.stdout).toMatch(/bot\[bot\]\s+key \(1\)\s+update\s+App\/bot/)
})

test('the master key is made by the first start, changed by a word, and never printed', async () => {
  const data = join(temporaryFolder(), 'data')
  const first = await startServer(data)
  const key = () => readFileSync(join(data, 'master.key'), 'utf8').trim()
  const before = key()
  expect(statSync(join(data, 'master.key')).mode & 0o777).toBe(0o600)
  await first.stop()
  const second = await startServer(data, ['serve', '--rotate-master-key'])
  expect(second.output()).toContain('a new master key is in force; 0 secrets are sealed under it')
  expect(key()).not.toBe(before)
  expect(existsSync(join(data, 'master.key.new'))).toBe(false)
  expect(first.output() + second.output()).not.toContain(before)
  expect(second.output()).not.toContain(key())
  await second.stop()
  const wrong = await appward(['serve', '--data', data, '--port', '0'], { env: { APPWARD_MASTER_KEY: 'words' } })
  expect(wrong).toMatchObject({ status: 1, stdout: '' })
  expect(wrong.stderr).toMatch(/APPWARD_MASTER_KEY holds no master key\n\s+A key is 32 bytes/)
})
