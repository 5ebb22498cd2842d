// appward import: a space made by hand becomes manifests, and the next plan has nothing to say about them.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { app, create, installation, mustSubmit } from '../platform/support/changes.ts'
import { startFixture } from '../platform/support/fixture.ts'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const hostile = 'A: b # "c"\n--- \u202e <script> & *x'

async function platform() {
  const fixture = await startFixture()
  onTestFinished(() => fixture.stop())
  await mustSubmit(fixture.call, 'old', [
    create(app('ci', 'acme', { visibility: 'public', description: 'shows checks', permissions: { repository: { checks: 'write' } } })),
    create(app('odd', 'acme', { name: 'on', description: 'yes' }, { annotations: { note: hostile, number: '0x1' } })),
    create(app('theirs', 'widgets', { visibility: 'public' })),
    create(installation('ci', 'acme', { repositories: ['web', 'api'] })),
    create(installation('theirs', 'acme', { permissions: {} })),
    create(installation('ci', 'widgets')),
  ])
  const cwd = temporaryFolder()
  const env = { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner }
  const run = (...args: string[]) => appward(args, { cwd, env })
  return { fixture, cwd, run, read: (path: string) => readFileSync(join(cwd, path), 'utf8') }
}

test('writes one short file for each app of the space, and one for each app from elsewhere', async () => {
  const { cwd, run, read } = await platform()
  const { status, stdout, stderr } = await run('import', '--space', 'acme')
  expect([status, stdout.split('\n').filter(Boolean).sort()]).toEqual([
    0,
    ['wrote apps/ci.yaml', 'wrote apps/installations/theirs.yaml', 'wrote apps/odd.yaml'],
  ])
  expect(stderr).toContain('some belong to other fleets: old')
  expect(readdirSync(join(cwd, 'apps')).sort()).toEqual(['ci.yaml', 'installations', 'odd.yaml'])
  expect(read('apps/ci.yaml')).toBe(`apiVersion: appward/v1
kind: App
metadata:
  slug: ci
  space: acme
spec:
  description: shows checks
  visibility: public
  permissions:
    repository:
      checks: write
---
apiVersion: appward/v1
kind: Installation
metadata:
  app: ci
  space: acme
spec:
  repositories:
    - api
    - web
`)
  expect((await run('validate', 'apps')).status).toBe(0)
  expect((await run('fmt', '--check', 'apps')).status).toBe(0)
  const plan = await run('plan', 'apps', '--fleet', 'old', '--format', 'json')
  expect(JSON.parse(plan.stdout)).toMatchObject({ changes: [], conflicts: [] })
})

test('overwrites nothing without --force, and then only what it writes', async () => {
  const { run, cwd, read } = await platform()
  writeFiles(cwd, { 'apps/ci.yaml': '# mine\n', 'apps/other.txt': 'kept' })
  const refused = await run('import', '--space', 'acme')
  expect([refused.status, refused.stderr]).toEqual([
    1,
    expect.stringMatching(/exist in .*apps; nothing was written\n {2}ci\.yaml\n {2}--force/),
  ])
  expect(readdirSync(join(cwd, 'apps')).sort()).toEqual(['ci.yaml', 'other.txt'])
  expect((await run('import', '--space', 'acme', '--force')).status).toBe(0)
  expect(read('apps/ci.yaml')).toContain('slug: ci')
  expect(read('apps/other.txt')).toBe('kept')
})

test('what has a manifest already is left where it is', async () => {
  const { run, cwd } = await platform()
  const manifest = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: odd, space: acme }\nspec: {}\n'
  writeFiles(cwd, { 'appward.config.yaml': 'manifests: [teams]\n', 'teams/a/apps.yaml': manifest })
  const { status, stderr, stdout } = await run('import', '--space', 'acme')
  expect(status, stderr).toBe(0)
  expect(stderr).toContain('App/odd has a manifest already, in teams/a/apps.yaml')
  expect(stdout).not.toContain('odd')
  expect((await run('validate')).status).toBe(0)
  const again = await run('import', '--space', 'acme')
  expect([again.status, again.stdout]).toEqual([0, ''])
  expect(again.stderr).toMatch(/nothing was written: everything has a manifest already\n$/)
})

test('manifests that are there may name the environment that --allow-env allows', async () => {
  const { cwd, run } = await platform()
  writeFiles(cwd, {
    'apps/mine.yaml': `apiVersion: appward/v1
kind: App
metadata: { slug: mine, space: acme }
spec:
  webhook: { active: true, url: https://mine.example.com/hooks, secretFrom: { env: MINE } }
`,
  })
  expect(await run('import', '--space', 'acme')).toMatchObject({ status: 1, stderr: expect.stringContaining('AW242') })
  expect(await run('import', '--space', 'acme', '--allow-env', 'MINE')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('apps/ci.yaml'),
  })
})

test('--adopt takes over exactly what was written, and the next plan is empty', async () => {
  const { run, fixture } = await platform()
  const { status, stdout, stderr } = await run('import', '--space', 'acme', '--adopt', '--yes', '--fleet', 'ours')
  expect([status, stdout]).toEqual([
    0,
    expect.stringMatching(/owner {2}fleet old -> this fleet[\s\S]*4 to change[\s\S]*fleet ours: 4 changed/),
  ])
  expect(stderr).toContain('some belong to other fleets: old')
  expect(stderr).not.toContain('plan --adopt')
  const plan = JSON.parse((await run('plan', 'apps', '--fleet', 'ours', '--format', 'json')).stdout)
  expect(plan).toMatchObject({ changes: [], conflicts: [], summary: { owned: 4 } })
  // What is elsewhere stays whose it was.
  expect((await run('history', '2', '--fleet', 'ours')).stdout).toMatch(/~ App\/ci +low\n {4}owner {2}fleet old -> this fleet\n/)
  const elsewhere = (await fixture.call('GET', '/api/v1/state?fleet=old')).body as { items: { key: string }[] }
  expect(elsewhere.items.map(({ key }) => key)).toEqual(['App/theirs', 'Installation/ci@widgets'])
})

test('--adopt asks: without an answer nothing is written, and with a no nothing is taken over', async () => {
  const { run, fixture, cwd } = await platform()
  const refused = await run('import', '--space', 'acme', '--adopt', '--fleet', 'ours')
  expect([refused.status, refused.stderr]).toEqual([1, expect.stringMatching(/nothing was written\n {2}Give --yes/)])
  expect(readdirSync(cwd)).toEqual([])
  const env = { APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner }
  const args = ['import', '--space', 'acme', '--adopt', '--fleet', 'ours']
  const no = await appwardHere(args, { cwd, env, answer: 'no' })
  expect([no.status, no.stderr]).toEqual([1, expect.stringMatching(/not confirmed[\s\S]*The files stay written; "appward apply --adopt"/)])
  expect(readdirSync(join(cwd, 'apps')).length).toBe(3)
  const yes = await appwardHere([...args, '--force'], { cwd, env, answer: 'yes' })
  expect([yes.status, yes.stderr, yes.stdout]).toEqual([0, expect.any(String), expect.stringContaining('fleet ours: 4 changed')])
  // Owned already: there is nothing to ask.
  expect((await run(...args, '--force')).status).toBe(0)
})

test('--adopt in a frozen space is refused by the gate, as apply would be', async () => {
  const { run, fixture } = await platform()
  await fixture.call('PUT', '/api/v1/spaces/acme/freeze', { body: { reason: 'audit week' } })
  const { status, stderr } = await run('import', '--space', 'acme', '--adopt', '--yes', '--fleet', 'ours')
  expect([status, stderr]).toEqual([4, expect.stringContaining('AW504')])
  expect((await run('plan', 'apps', '--fleet', 'old', '--format', 'json')).stdout).toContain('"changes": []')
})

test('a space that is out of reach, empty, or no space is said so', async () => {
  const { run, cwd } = await platform()
  expect((await run('import', '--space', 'nowhere')).stderr).toMatch(/nowhere/)
  expect((await run('import')).stderr).toContain('--space')
  const empty = await run('import', '--space', 'bob')
  expect([empty.status, empty.stderr]).toEqual([0, expect.stringContaining('bob has nothing to import')])
  mkdirSync(join(cwd, 'apps'))
  writeFiles(cwd, { 'apps/broken.yaml': 'apiVersion: appward/v1\nkind: Ap\n' })
  expect((await run('import', '--space', 'acme')).status).toBe(1)
})
