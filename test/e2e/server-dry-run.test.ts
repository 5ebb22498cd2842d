// plan --server-dry-run: the platform runs the changes and takes them back, and says what applying would answer.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Applied, AuditEntry } from '../../src/generated/types.ts'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, spec = '{}') => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner }\nspec: ${spec}\n`

async function stage(files: Record<string, string>) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': 'organizations: [{ login: acme }]\n' })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const manifests = join(folder, 'manifests')
  const write = (more: Record<string, string>) => writeFiles(manifests, more)
  write(files)
  const env: Record<string, string> = { ...server.env() }
  const run = (...args: string[]) => appwardHere(args, { cwd: manifests, env })
  return { run, write, env }
}

test('what the platform would take is said, and nothing is written', async () => {
  const { run } = await stage({ 'a.yaml': app('a') })
  const asked = await run('plan', '--server-dry-run', '--detailed-exitcode')
  expect(asked.stdout).toMatch(/^\+ App\/a[\s\S]*^Checked, nothing applied · fleet default: 1 to create$/m)
  expect(asked).toMatchObject({ status: 2, stderr: '' })
  const json = JSON.parse((await run('plan', '--server-dry-run', '--format', 'json')).stdout) as Applied
  expect(json).toMatchObject({
    version: 1,
    plan: { changes: [{ key: 'App/a' }] },
    result: { id: null, dryRun: true, changes: [{ id: null }] },
  })
  const entries = JSON.parse((await run('get', 'audit-log', '--format', 'json')).stdout) as AuditEntry[]
  expect(entries.filter(({ key }) => key === 'App/a')).toEqual([])
  expect((await run('get', 'apps')).stderr).toBe('no apps\n')
  await run('apply', '--yes')
  expect(await run('plan', '--server-dry-run')).toMatchObject({
    status: 0,
    stdout: expect.stringMatching(/^No changes\. 1 resource in the fleet\.$/m),
  })
})

test('what only the platform sees is named, and the status is that of a failure', async () => {
  // The name of an app must not be another account's login: no plan knows all accounts.
  const { run } = await stage({ 'a.yaml': app('a'), 'c.yaml': app('c', '{ name: Acme }') })
  expect(await run('plan')).toMatchObject({ status: 0 })
  const asked = await run('plan', '--server-dry-run')
  expect(asked.stdout).toContain('+ App/c')
  expect(asked.stderr).toMatch(/^appward: App\/c: The name Acme is the login of another account\. Nothing was changed\. \(name_taken\)\n$/)
  expect(asked.status).toBe(1)
})

test('conflicts of the plan itself are told without asking', async () => {
  const { run, write } = await stage({ 'a.yaml': app('a') })
  await run('apply', '--yes', '--fleet', 'first')
  write({ 'a.yaml': app('a', '{ description: x }') })
  const asked = await run('plan', '--server-dry-run', '--format', 'json')
  expect(JSON.parse(asked.stdout)).toMatchObject({ plan: { conflicts: [{ code: 'AW401' }] }, result: null })
  expect(asked.status).toBe(1)
})

test('a webhook secret that would be set is no obstacle, whether it is at hand or not, and is not sent', async () => {
  const hooked = (slug: string) =>
    app(slug, '{ webhook: { active: true, url: "https://ci.example.com/h", secretFrom: { env: CI_WEBHOOK_SECRET } } }')
  const { run, write, env } = await stage({ 'a.yaml': hooked('a') })
  env.CI_WEBHOOK_SECRET = 'first-secret'
  await run('apply', '--yes')
  env.CI_WEBHOOK_SECRET = 'second-secret'
  const other = await run('plan', '--server-dry-run')
  expect(other).toMatchObject({ status: 0, stderr: '' })
  expect(other.stdout).toMatch(/webhook\.secret +another one[\s\S]*^Checked, nothing applied · fleet default: 1 to change$/m)
  delete env.CI_WEBHOOK_SECRET
  write({ 'b.yaml': hooked('b') })
  expect((await run('plan', '--server-dry-run')).stdout).toMatch(/^Checked, nothing applied · fleet default: 1 to create$/m)
  env.CI_WEBHOOK_SECRET = 'first-secret'
  expect((await run('plan', '--only', 'App/a')).stdout).toContain('No changes.')
})
