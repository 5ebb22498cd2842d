// Drift as a team meets it: people change things by hand, `drift` says who, the plan says whose work it takes back, apply asks first.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { DriftReport, InstallationRecord, Plan } from '../../src/generated/types.ts'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const seed = `users: [{ login: alice }, { login: bob }]
organizations:
  - { login: acme, members: [{ login: alice, role: admin }, { login: bob, role: admin }] }
repositories: [{ owner: acme, name: api }, { owner: acme, name: web }]
`
const app = `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme }
spec: { permissions: { repository: { contents: read } } }
`
const installation = `apiVersion: appward/v1
kind: Installation
metadata: { app: ci, space: acme }
spec: { repositories: [api, web] }
`

async function world(files: Record<string, string>) {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': seed, ...files })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const here = (...args: string[]) => appwardHere(args, { cwd: folder, env: server.env() })
  const token = async (...args: string[]) => (await here('tokens', 'create', '--name', 'test', ...args)).stdout.trim()
  const bob = await token('--user', 'bob', '--scope', 'admin:org', '--scope', 'user')
  const byBob = async (method: string, path: string, body?: object) => {
    const headers = { authorization: `Bearer ${bob}`, 'content-type': 'application/json' }
    const answer = await fetch(`${server.url}/api/v1/${path}`, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) })
    expect(answer.ok, await answer.clone().text()).toBe(true)
  }
  return { folder, server, here, token, byBob }
}

test('what bob does by hand is drift, undone by the next apply only with leave, and gone after it', async () => {
  const { folder, server, here, token, byBob } = await world({ 'manifests/app.yaml': app, 'manifests/installation.yaml': installation })
  expect(await here('drift')).toMatchObject({ status: 0, stdout: expect.stringContaining('Fleet default has applied nothing yet.') })
  expect(await here('apply', 'manifests', '--yes')).toMatchObject({ status: 0 })
  expect(await here('drift')).toMatchObject({ status: 0, stdout: expect.stringContaining('No drift. 2 resources in the fleet') })

  // A read-only token is enough to look.
  await byBob('PATCH', 'installations/ci/acme', { repositories: ['api'] })
  await byBob('PUT', 'installations/ci/acme/suspended')
  const readOnly = await token('--user', 'alice', '--scope', 'admin:org', '--read-only')
  const shown = await appward(['drift'], { cwd: folder, env: server.env(readOnly) })
  expect(shown.stderr).toBe('')
  expect(shown.status).toBe(2)
  const when = String.raw`by bob, \d{4}-\d\d-\d\d \d\d:\d\d UTC`
  expect(shown.stdout).toMatch(
    new RegExp(String.raw`~ Installation/ci@acme\n {4}suspended +no -> yes\n +${when}\n {4}repositories +- web\n +${when}\n`),
  )
  const json = await here('drift', '--format', 'json')
  expect(json.status).toBe(2)
  const report = JSON.parse(json.stdout) as DriftReport
  expect(validate(report)).toBe(true)
  expect(report.resources).toMatchObject([{ key: 'Installation/ci@acme', fields: [{ by: 'bob' }, { by: 'bob' }] }])

  // The plan takes back what the manifest speaks of, and leaves the suspension to the admins.
  const plan = JSON.parse((await here('plan', 'manifests', '--format', 'json')).stdout) as Plan
  expect(plan.changes).toMatchObject([{ action: 'rescope', reasons: [], undoes: [{ path: 'repositories', by: 'bob' }] }])
  expect((await here('plan', 'manifests')).stdout).toMatch(/undoes +repositories, changed by bob on \d{4}-\d\d-\d\d\n/)

  // Where the manifest lifts it, that needs leave.
  writeFiles(folder, { 'manifests/installation.yaml': installation.replace('[api, web]', '[api, web], suspended: false') })
  const refused = await here('apply', 'manifests', '--yes')
  expect(refused.status).toBe(4)
  expect(refused.stdout).toContain('--allow override-admin:Installation/ci@acme')
  expect(await here('apply', 'manifests', '--yes', '--allow', 'override-admin')).toMatchObject({ status: 0 })
  expect(await here('drift')).toMatchObject({ status: 0 })

  // What bob uninstalls is gone, comes back only with leave, or is forgotten once no manifest holds it.
  await byBob('DELETE', 'installations/ci/acme')
  expect(await here('drift')).toMatchObject({
    status: 2,
    stdout: expect.stringMatching(/- Installation\/ci@acme\n {4}gone +uninstalled by bob, /),
  })
  const again = await here('plan', 'manifests')
  expect(again.stdout).toMatch(/\+ Installation\/ci@acme +high: override-admin/)
  expect(again.stdout).toMatch(/undoes +uninstalled by bob on /)
  expect(await here('apply', 'manifests', '--yes')).toMatchObject({ status: 4 })
  expect(await here('apply', 'manifests/app.yaml')).toMatchObject({ status: 0 })
  expect(await here('drift')).toMatchObject({ status: 2 })
  rmSync(join(folder, 'manifests/installation.yaml'))
  const without = await here('apply', 'manifests', '--prune', '--fleet', 'default')
  expect(without, without.stderr).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('apply stops telling of it:\n    Installation/ci@acme'),
  })
  expect(await here('drift')).toMatchObject({ status: 0 })

  // What the manifest takes over from bob is the fleet's own from then on.
  writeFiles(folder, { 'manifests/installation.yaml': installation })
  expect(await here('apply', 'manifests', '--yes')).toMatchObject({ status: 0 })
  await byBob('PATCH', 'installations/ci/acme', { repositories: ['api'] })
  expect(await here('drift')).toMatchObject({ status: 2 })
  writeFiles(folder, { 'manifests/installation.yaml': installation.replace('[api, web]', '[api]') })
  const taken = await here('apply', 'manifests')
  expect(taken, taken.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining('apply takes note:\n    Installation/ci@acme') })
  expect(taken.stderr).toMatch(/^the fleet took note: changeset \d+\n$/)
  expect(await here('drift')).toMatchObject({ status: 0 })
})

test('consenting to what bob refused needs leave, and his refusal is gone with it', async () => {
  const consenting = (level: string) => installation.replace('[api, web]', `all, permissions: { repository: { contents: ${level} } }`)
  const { folder, here, byBob } = await world({ 'manifests/app.yaml': app, 'manifests/installation.yaml': consenting('read') })
  const record = async () => JSON.parse((await here('get', 'installation', 'ci@acme', '--format', 'json')).stdout) as InstallationRecord
  expect(await here('apply', 'manifests', '--yes')).toMatchObject({ status: 0 })
  writeFiles(folder, { 'manifests/app.yaml': app.replace('contents: read', 'contents: write') })
  const raising = ['--allow', 'raise-permission', '--allow', 'dangerous-permission']
  expect(await here('apply', 'manifests', '--yes', ...raising)).toMatchObject({ status: 0 })
  await byBob('POST', 'installations/ci/acme/consent', { decision: 'refuse', digest: (await record()).status.pending?.digest })

  writeFiles(folder, { 'manifests/installation.yaml': consenting('write') })
  const refused = await here('apply', 'manifests', '--yes', ...raising)
  expect(refused.status).toBe(4)
  expect(refused.stdout).toMatch(/~ Installation\/ci@acme +\(consent\) +high: override-admin/)
  expect((await record()).status).toMatchObject({ grant: { repository: { contents: 'read' } }, pending: { state: 'refused' } })
  expect(await here('apply', 'manifests', '--yes', '--allow', 'override-admin:Installation/ci@acme')).toMatchObject({ status: 0 })
  expect((await record()).status).toMatchObject({ grant: { repository: { contents: 'write' } }, pending: null })
})

function validate(report: unknown): unknown {
  const ajv = new Ajv2020({ strict: false })
  for (const name of ['api/v1', 'v1/plan', 'v1/app', 'v1/installation', 'v1/common', 'v1/catalog', 'v1/config', 'v1/drift']) {
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8')))
  }
  return ajv.validate('https://appward.dev/schemas/v1/drift.schema.json', report)
}
