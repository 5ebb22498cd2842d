// `--explain-risk` on a running platform: what a raise opens, in a plan, in a saved one, and where the plan itself was known already.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Applied, Plan } from '../../src/generated/types.ts'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const manifests = (level: string, repositories: string) => `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: owner }
spec: { permissions: { repository: { contents: ${level} } } }
---
apiVersion: appward/v1
kind: Installation
metadata: { app: ci, space: owner }
spec: { repositories: ${repositories}, permissions: { repository: { contents: ${level} } } }
`

test('a raise is told as what it opens, where and on how many repositories', async () => {
  const cwd = temporaryFolder()
  const seed = 'repositories:\n  - { owner: owner, name: api }\n  - { owner: owner, name: web }\n'
  writeFiles(cwd, {
    'appward.config.yaml': 'fleet: risk\nmanifests: [apps]\n',
    'apps/ci.yaml': manifests('read', 'all'),
    'seed.yaml': seed,
  })
  const server = await startServer(join(cwd, 'data'), ['serve', '--seed', join(cwd, 'seed.yaml')])
  const run = (...args: string[]) => appwardHere(args, { cwd, env: server.env() })

  const first = await run('apply', '--yes', '--explain-risk', '--format', 'json')
  expect(first, first.stderr).toMatchObject({ status: 0 })
  const { plan: created } = JSON.parse(first.stdout) as Applied
  expect(created.capabilities?.map(({ key, when, repositories }) => [key, when, repositories])).toEqual([
    ['Installation/ci@owner', 'applied', null],
  ])

  writeFiles(cwd, { 'apps/ci.yaml': manifests('write', 'all') })
  // The second time the plan without it is known: what is asked for then is found all the same.
  for (const _ of [1, 2]) expect(JSON.parse((await run('plan', '--format', 'json')).stdout)).not.toHaveProperty('capabilities')
  const { capabilities } = JSON.parse((await run('plan', '--explain-risk', '--format', 'json')).stdout) as Plan
  expect(capabilities).toMatchObject([
    { key: 'App/ci', when: 'applied', installations: ['Installation/ci@owner'], repositories: 2, permissions: [{ routes: [{}, {}] }] },
  ])
  for (const format of ['text', 'markdown', 'github', 'junit']) {
    const { stdout } = await run('plan', '--explain-risk', '--format', format)
    expect(stdout, format).toContain('at once on 2 repositories of owner')
    expect(stdout, format).toContain('POST /repos/{owner}/{repo}/git/refs')
    expect((await run('plan', '--format', format)).stdout, format).not.toContain('/git/refs')
  }

  await run('plan', '--out', 'plain.json')
  await run('plan', '--out', 'explained.json', '--explain-risk')
  expect((await run('show', 'plain.json')).stdout).not.toContain('/git/refs')
  // Whoever has the file alone knows what is opened, and not on how many repositories.
  expect((await run('show', 'plain.json', '--explain-risk')).stdout).toMatch(/at once on repositories of owner\n.*POST \/repos/)
  const shown = await run('show', 'explained.json')
  expect(shown.stdout).toContain('at once on 2 repositories of owner')
  expect(shown.stderr).not.toContain('ALTERED')
  const applied = await run(
    'apply',
    '--plan',
    'plain.json',
    '--yes',
    '--allow',
    'raise-permission',
    '--allow',
    'dangerous-permission',
    '--explain-risk',
  )
  expect(applied, applied.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining('at once on 2 repositories of owner') })
})
