// appward login, whoami and logout: where a token is kept, and that it goes to its own platform only.
import { chmodSync, existsSync, lstatSync, readFileSync, renameSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { beforeEach, expect, onTestFinished, test } from 'vitest'
import { appward, appwardHere, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

let folder: string
let server: Server
let home: Record<string, string>
let file: string

beforeEach(async () => {
  folder = temporaryFolder()
  server = await startServer(join(folder, 'data'))
  home = { XDG_CONFIG_HOME: join(folder, 'config') }
  file = join(folder, 'config', 'appward', 'credentials.json')
})

const run = (args: string[], env: Record<string, string> = {}, cwd = folder) => appwardHere(args, { cwd, env: { ...home, ...env } })
const login = (token = server.ownerToken) => appward(['login', '--url', server.url], { cwd: folder, env: home, input: `${token}\n` })

/** A platform that is none: it collects what is sent to it. */
async function trap(): Promise<{ url: string; heard: string[] }> {
  const heard: string[] = []
  const listening = createServer((request, response) => {
    heard.push(`${request.url} ${request.headers.authorization ?? ''}`)
    response.writeHead(404).end()
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void listening.close())
  await new Promise((done) => listening.once('listening', done))
  return { url: `http://127.0.0.1:${(listening.address() as AddressInfo).port}`, heard }
}

test('a token from stdin is kept for its user alone, used without a word, told by whoami, and forgotten', async () => {
  const kept = await login()
  expect(kept).toMatchObject({ status: 0, stdout: '' })
  expect(kept.stderr).toContain(`logged in to ${server.url} as owner`)
  expect(kept.stderr).not.toContain(server.ownerToken)
  expect([statSync(file).mode & 0o777, statSync(join(file, '..')).mode & 0o777]).toEqual([0o600, 0o700])
  expect(await run(['get', 'spaces'])).toMatchObject({ status: 0 })
  const who = await run(['whoami'])
  expect(who.stdout).toMatch(
    new RegExp(`^login +owner \\(site owner\\)\nplatform +${server.url}\ntoken .*read-write\n[\\s\\S]*\nfrom +login, in ${file}\n$`),
  )
  const json = JSON.parse((await run(['whoami', '--format', 'json'])).stdout)
  expect(json).toMatchObject({ platform: server.url, login: 'owner', token: { readOnly: false, expiresAt: null } })
  expect(who.stdout + JSON.stringify(json)).not.toContain(server.ownerToken)
  expect((await run(['logout'])).stderr).toMatch(/^logged out of http.*; the token lives on/)
  expect(readFileSync(file, 'utf8')).not.toContain(server.ownerToken)
  expect(await run(['whoami'])).toMatchObject({ status: 1 })
  expect((await run(['logout', '--url', server.url])).stderr).toBe(`there is no login for ${server.url}\n`)
})

test('a file that is kept elsewhere is changed there: what logout forgets stays behind no link', async () => {
  await login()
  const elsewhere = join(folder, 'kept-elsewhere.json')
  renameSync(file, elsewhere)
  symlinkSync(elsewhere, file)
  expect(await run(['whoami'])).toMatchObject({ status: 0 })
  expect(await run(['logout'])).toMatchObject({ status: 0 })
  expect(readFileSync(elsewhere, 'utf8')).not.toContain(server.ownerToken)
  expect([lstatSync(file).isSymbolicLink(), statSync(elsewhere).mode & 0o777]).toEqual([true, 0o600])
})

test('a token that the platform does not know is not kept; one comes from a file, none from an argument', async () => {
  const refused = await login('awp_nothing')
  expect(refused).toMatchObject({ status: 1 })
  expect(existsSync(file)).toBe(false)
  expect(await login('')).toMatchObject({ status: 1, stderr: expect.stringContaining('no token was given') })
  expect(await run(['login', '--url', server.url, '--token', server.ownerToken])).toMatchObject({ status: 1 })
  const fromFile = ['login', '--url', server.url, '--token-file', join('data', 'owner-token')]
  expect(await run(fromFile)).toMatchObject({ status: 0 })
  expect(existsSync(file)).toBe(true)
})

test('flags come before the environment, the environment before a login', async () => {
  await login()
  const made = await run(['tokens', 'create', '--name', 'other', '--scope', 'user', '--read-only'])
  const other = made.stdout.trim()
  const from = async (args: string[], env: Record<string, string>) => (await run(['whoami', ...args], env)).stdout.split('\n').slice(2)
  expect((await from([], server.env(other))).join()).toMatch(/other .*read-only.*from +APPWARD_TOKEN/)
  expect((await from(['--url', server.url, '--token', server.ownerToken], server.env(other))).join()).toMatch(/read-write.*from +--token/)
  // CI sets a token to nothing where it hands none out.
  expect((await from([], server.env(''))).join()).toMatch(/from +login/)
})

test('a login is for its own platform: a config that names another is refused, and nothing is sent there', async () => {
  await login()
  const { url, heard } = await trap()
  writeFiles(folder, { 'evil/appward.config.yaml': `platform: ${url}\n`, 'good/appward.config.yaml': `platform: ${server.url}\n` })
  const refused = await run(['whoami'], {}, join(folder, 'evil'))
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toContain('Nothing was sent.')
  expect(await run(['whoami', '--url', url])).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no token for') })
  expect(await run(['get', 'spaces', '--url', url])).toMatchObject({ status: 1 })
  expect(heard).toEqual(['/api/v1/spaces?limit=1000 '])
  expect(await run(['whoami'], {}, join(folder, 'good'))).toMatchObject({ status: 0 })
})

test('with several logins a platform is chosen, by a person or by the config', async () => {
  await login()
  const kept = JSON.parse(readFileSync(file, 'utf8'))
  kept.platforms['https://apps.acme.example'] = { login: 'me', token: 'awp_other', since: '' }
  writeFileSync(file, JSON.stringify(kept))
  const unclear = await run(['get', 'spaces'])
  expect(unclear).toMatchObject({ status: 1 })
  expect(unclear.stderr).toContain(`There are logins for ${server.url}, https://apps.acme.example: choose by --url`)
  expect((await run(['logout'])).stderr).toContain('Choose by --url.')
  expect(await run(['whoami', '--url', server.url])).toMatchObject({ status: 0 })
  expect(await run(['logout', '--url', 'https://apps.acme.example'])).toMatchObject({ status: 0 })
  expect(await run(['whoami'])).toMatchObject({ status: 0 })
})

test.skipIf(process.platform === 'win32')('a file that others may read is not used, nor one that is damaged', async () => {
  await login()
  chmodSync(file, 0o640)
  const refused = await run(['whoami'])
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toMatch(/others may read it; it is not used\n.*chmod 600/)
  expect(await run(['whoami'], server.env())).toMatchObject({ status: 0 })
  chmodSync(file, 0o600)
  for (const text of ['', '{', '{"version":2,"platforms":{}}', '{"version":1,"platforms":{"x":{"token":1}}}']) {
    writeFileSync(file, text)
    expect((await run(['whoami'])).stderr, text).toContain('is damaged')
  }
})

test('without a home there is no place for a login, and everything else works', async () => {
  const ended = await appward(['login', '--url', server.url], { input: server.ownerToken })
  expect(ended).toMatchObject({ status: 1, stderr: expect.stringContaining('there is no place to keep a login') })
  expect(await appwardHere(['whoami'], { env: server.env() })).toMatchObject({ status: 0 })
})
