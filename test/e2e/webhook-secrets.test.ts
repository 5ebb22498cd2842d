// Webhook secrets of manifests on the command line: read from where a person allows, compared, set, and never shown.

import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const secret = 'canary-of-a-webhook-77aa'
const app = (from: string) => `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: owner }
spec: { webhook: { active: true, url: "https://ci.example.com/h", secretFrom: ${from} } }
`

async function stage(from: string) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/ci.yaml': app(from) })
  const server = await startServer(join(folder, 'data'))
  const run = (args: string[], env: Record<string, string> = {}) =>
    appwardHere([...args, 'apps', '--fleet', 'main'], { cwd: folder, env: { ...server.env(), ...env } })
  return { folder, server, run, write: (text: string) => writeFiles(folder, { 'apps/ci.yaml': text }) }
}

test('a secret from a variable: planned, set, compared, changed, and in no output', async () => {
  const { folder, server, run } = await stage('{ env: CI_WEBHOOK_SECRET }')
  const env = { CI_WEBHOOK_SECRET: secret }
  const outputs: string[] = []
  const told = async (args: string[], values: Record<string, string>) => {
    const ended = await run(args, values)
    outputs.push(ended.stdout, ended.stderr)
    return ended
  }
  const unread = await told(['apply', '--yes'], {})
  expect(unread).toMatchObject({ status: 1 })
  expect(unread.stderr).toMatch(/a webhook secret cannot be read; nothing was sent\n +App\/ci: the variable CI_WEBHOOK_SECRET is not set/)
  expect((await told(['plan'], env)).stdout).toMatch(/\+ App\/ci[\s\S]*webhook\.secret +a new one/)
  expect(await told(['apply', '--yes', '--debug'], env)).toMatchObject({ status: 0 })
  expect((await told(['plan'], env)).stdout).toContain('No changes.')
  const without = await told(['plan', '--detailed-exitcode'], { CI_WEBHOOK_SECRET: '' })
  expect(without).toMatchObject({ status: 0 })
  expect(without.stdout).toMatch(/Webhook secrets that could not be compared here; apply needs them:\n +App\/ci/)
  expect(without.stderr).toBe('not compared: App/ci: the variable CI_WEBHOOK_SECRET is not set\n')
  const changed = { CI_WEBHOOK_SECRET: `${secret}-2` }
  expect((await told(['plan'], changed)).stdout).toMatch(/~ App\/ci +low\n +webhook\.secret +another one than the platform keeps/)
  expect(await told(['plan', '--format', 'json'], changed)).toMatchObject({ status: 0 })
  expect(await told(['apply', '--yes', '--format', 'json'], changed)).toMatchObject({ status: 0 })
  expect((await told(['plan'], changed)).stdout).toContain('No changes.')
  outputs.push(server.output())
  expect(outputs.join('\n')).not.toContain(secret)
  for (const file of readdirSync(join(folder, 'data'))) {
    expect(readFileSync(join(folder, 'data', file)).includes(secret), file).toBe(false)
  }
})

test('a dry run of the platform and the history know of a secret that alone changed', async () => {
  const { server, run, folder } = await stage('{ env: CI_WEBHOOK_SECRET }')
  expect(await run(['apply', '--yes'], { CI_WEBHOOK_SECRET: secret })).toMatchObject({ status: 0 })
  const changed = { CI_WEBHOOK_SECRET: `${secret}-2` }
  expect(await run(['plan', '--server-dry-run'], changed)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: expect.stringMatching(/another one than the platform keeps[\s\S]*Checked, nothing applied · fleet main: 1 to change\n/),
  })
  // Not kept by the dry run, and nothing to ask where it is not at hand.
  expect((await run(['plan'], changed)).stdout).toContain('another one than the platform keeps')
  expect(await run(['plan', '--server-dry-run'])).toMatchObject({ status: 0, stdout: expect.stringContaining('No changes.') })
  expect(await run(['apply', '--yes'], changed)).toMatchObject({ status: 0 })
  const past = (id: string) => appwardHere(['history', id, '--fleet', 'main'], { cwd: folder, env: server.env() })
  expect((await past('1')).stdout).toMatch(/\+ App\/ci[\s\S]* {4}webhook\.secret +a new one\n/)
  expect((await past('2')).stdout).toMatch(/~ App\/ci +low\n {4}webhook\.secret +another one/)
})

test('a platform that was asked too often: the plan says why the secrets were not compared', async () => {
  const { run } = await stage('{ env: CI_WEBHOOK_SECRET }')
  const env = { CI_WEBHOOK_SECRET: secret }
  expect(await run(['apply', '--yes'], env)).toMatchObject({ status: 0 })
  for (let asked = 0; asked < 10; asked++) expect((await run(['plan'], env)).stderr).toBe('')
  const { status, stdout, stderr } = await run(['plan'], env)
  expect([status, stderr]).toEqual([0, expect.stringMatching(/^not compared: the platform was asked .* too often; .* in a minute\n$/)])
  expect(stdout).toMatch(/could not be compared here; apply needs them:\n +App\/ci/)
})

test('a variable of a webhook secret may begin as settings of ours do', async () => {
  const { run } = await stage('{ env: APPWARD_BOT_WEBHOOK_SECRET }')
  expect(await run(['apply', '--yes'], { APPWARD_BOT_WEBHOOK_SECRET: secret })).toMatchObject({ status: 0 })
})

test('a read-only token compares secrets', async () => {
  const { server, run } = await stage('{ env: CI_WEBHOOK_SECRET }')
  await run(['apply', '--yes'], { CI_WEBHOOK_SECRET: secret })
  const made = await appwardHere(['tokens', 'create', '--name', 'r', '--scope', 'user', '--read-only'], { env: server.env() })
  const planned = await run(['plan'], { APPWARD_TOKEN: made.stdout.trim(), CI_WEBHOOK_SECRET: 'another' })
  expect(planned).toMatchObject({ status: 0 })
  expect(planned.stdout).toContain('another one than the platform keeps')
})

test('another variable is read only where a person allows it', async () => {
  const { folder, run } = await stage('{ env: DEPLOY_TOKEN }')
  for (const command of ['validate', 'plan', 'apply']) {
    const args = command === 'validate' ? ['validate', 'apps'] : [command, 'apps', '--fleet', 'main']
    const ended = await appwardHere(args, { cwd: folder, env: { APPWARD_URL: 'http://127.0.0.1:1', DEPLOY_TOKEN: secret } })
    expect(ended).toMatchObject({ status: 1 })
    expect(ended.stdout + ended.stderr).toMatch(/apps\/ci\.yaml:4:\d+ .*AW242/)
  }
  const allowed = ['--allow-env', 'OTHER', '--allow-env', 'DEPLOY_TOKEN']
  expect(await appwardHere(['validate', 'apps', ...allowed], { cwd: folder })).toMatchObject({ status: 0 })
  expect(await run(['apply', '--yes', ...allowed], { DEPLOY_TOKEN: secret })).toMatchObject({ status: 0 })
  expect((await run(['plan', ...allowed], { DEPLOY_TOKEN: secret })).stdout).toContain('No changes.')
})

test.each([
  ['{ env: DEPLOY_TOKEN }', ['--allow-env', 'DEPLOY_TOKEN']],
  ['{ file: hooks/ci }', ['--secrets-dir', 'secrets']],
])('the command that a saved plan with the secret %s prints applies it', async (from, flags) => {
  const { folder, server, run } = await stage(from)
  writeFiles(folder, { 'secrets/hooks/ci': secret })
  const planned = await run(['plan', '--out', 'p.json', ...flags], { DEPLOY_TOKEN: secret })
  const command = `apply --plan p.json ${flags.join(' ')}`
  expect(planned.stdout).toContain(`To apply: appward ${command}\n`)
  const applied = await appwardHere([...command.split(' '), '--yes'], { cwd: folder, env: { ...server.env(), DEPLOY_TOKEN: secret } })
  expect(applied, applied.stderr).toMatchObject({ status: 0 })
})

test('a file is read only below the secrets directory, also where links lead', async () => {
  const { folder, run, write } = await stage('{ file: hooks/ci }')
  writeFiles(folder, { 'secrets/hooks/ci': `${secret}\n`, outside: secret, 'secrets/long': 'x'.repeat(5_000), 'secrets/two': 'a\r\n' })
  const refused = async (...args: string[]) => (await run(['apply', '--yes', ...args])).stderr
  const dir = ['--secrets-dir', 'secrets']
  expect(await refused()).toMatch(/it is in the file hooks\/ci; name its folder by --secrets-dir/)
  expect(await run(['apply', '--yes', ...dir])).toMatchObject({ status: 0 })
  // The end of the line is no part of the secret.
  writeFiles(folder, { 'secrets/hooks/ci': secret })
  expect((await run(['plan', ...dir])).stdout).toContain('No changes.')
  symlinkSync('../outside', join(folder, 'secrets/link'))
  symlinkSync('..', join(folder, 'secrets/up'))
  mkdirSync(join(folder, 'secrets/folder'))
  const cases = [
    ['link', /leads out of the secrets directory/],
    ['up/outside', /leads out of the secrets directory/],
    ['folder', /is no file of at most/],
    ['long', /is no file of at most/],
    ['none', /cannot be read below the secrets directory \(ENOENT\)/],
  ] as const
  for (const [name, words] of cases) {
    write(app(`{ file: ${name} }`))
    const stderr = await refused(...dir)
    expect(stderr, name).toMatch(words)
    expect(stderr, name).toContain('nothing was sent')
  }
  write(app('{ file: ../outside }'))
  expect(await refused(...dir)).toContain('AW243')
})

test('a platform that only the config names never gets a secret', async () => {
  const folder = temporaryFolder()
  const heard: string[] = []
  const record = { kind: 'App', key: 'App/ci', id: 1, revision: 1, digest: 'x', fleet: 'default', webhookSecret: true }
  const trap = createServer((request, response) => {
    request.on('data', (chunk) => void heard.push(String(chunk)))
    request.on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ head: 1, items: [record], next: null, spaces: [], freezes: [], lost: [] }))
    })
  }).listen(0, '127.0.0.1')
  onTestFinished(() => void trap.close())
  await new Promise((done) => trap.once('listening', done))
  writeFiles(folder, {
    'apps/ci.yaml': app('{ env: CI_WEBHOOK_SECRET }'),
    'appward.config.yaml': `platform: http://127.0.0.1:${(trap.address() as AddressInfo).port}\n`,
  })
  for (const args of [['plan'], ['apply', '--yes', '--allow', 'change-host']]) {
    await appwardHere([...args, 'apps'], { cwd: folder, env: { CI_WEBHOOK_SECRET: secret } })
  }
  const applied = await appwardHere(['apply', '--yes', 'apps'], { cwd: folder, env: { CI_WEBHOOK_SECRET: secret } })
  expect(applied).toMatchObject({ status: 1, stderr: expect.stringContaining('webhook secrets go only where a token is for') })
  expect(heard).toEqual([])
})
