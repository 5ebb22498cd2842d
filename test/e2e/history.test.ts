// History as a team reads it: who applied what, from which commit, and one changeset again as the plan that it was.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { History, PastChangeset } from '../../src/generated/types.ts'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const seed = `users: [{ login: alice }]
organizations: [{ login: acme, members: [{ login: alice, role: admin }] }]
repositories: [{ owner: acme, name: api }]
`
const app = (contents: string, more = '') => `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme }
spec: { description: ${contents}, permissions: { repository: { contents: ${contents} } }${more} }
---
apiVersion: appward/v1
kind: Installation
metadata: { app: ci, space: acme }
spec: { repositories: [api] }
`

async function world() {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': seed, 'manifests/ci.yaml': app('write') })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const run = (args: string[], env: Record<string, string> = {}) => appwardHere(args, { cwd: folder, env: { ...server.env(), ...env } })
  const apply = async (env: Record<string, string> = {}, ...args: string[]) => {
    const ended = await run(['apply', 'manifests', '--yes', '--allow', 'dangerous-permission', '--allow', 'delete', ...args], env)
    expect(ended, ended.stderr).toMatchObject({ status: 0 })
  }
  return { folder, run, apply, env: server.env() }
}

const ci = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SHA: 'c0ffee0123456789c0ffee0123456789c0ffee01',
  GITHUB_ACTOR: 'ann',
  GITHUB_SERVER_URL: 'https://code.example.com',
  GITHUB_REPOSITORY: 'acme/apps',
  GITHUB_RUN_ID: '77',
}
const gitlab = {
  GITLAB_CI: 'true',
  CI_COMMIT_SHA: 'b'.repeat(40),
  GITLAB_USER_LOGIN: 'ben',
  CI_JOB_URL: 'https://gitlab.example.com/jobs/9',
}

test('a consent of the past is shown without what only the moment could tell', async () => {
  const { folder, run, apply } = await world()
  const consenting = (contents: string) =>
    app('write').replace('[api] }', `[api], permissions: { repository: { contents: ${contents} } } }`)
  for (const level of ['write', 'read']) {
    writeFiles(folder, { 'manifests/ci.yaml': consenting(level) })
    await apply()
  }
  const { stdout } = await run(['history', '2'])
  expect(stdout).toMatch(/~ Installation\/ci@acme {2}\(consent\) +medium: lower-permission\n/)
  expect(stdout).not.toMatch(/reaches|of none/)
})

test('lists what was applied with who, author, commit and summary, and shows one changeset as the plan that it was', async () => {
  const { folder, run, apply, env } = await world()
  const none = await run(['history'])
  expect(none).toMatchObject({ status: 1, stderr: expect.stringContaining('There is no fleet default that you may see') })

  await apply(ci)
  writeFiles(folder, { 'manifests/ci.yaml': app('read') })
  await apply(gitlab)
  const list = await appward(['history'], { cwd: folder, env })
  expect(list).toMatchObject({ status: 0, stderr: '' })
  expect(list.stdout).toMatch(
    /^ID +WHEN +WHO +AUTHOR +COMMIT +CHANGES\n2 +\d{4}-\d\d-\d\d \d\d:\d\d UTC +owner +ben +b{12} +1 update\n1 .* owner +ann +c0ffee012345 +1 create, 1 install\n$/,
  )
  const json = JSON.parse((await run(['history', '--limit', '1', '--format', 'json'])).stdout) as History
  expect(valid('history', json)).toBe(true)
  expect(json.changesets).toMatchObject([
    { id: 2, source: { commit: 'b'.repeat(40), author: 'ben', url: 'https://gitlab.example.com/jobs/9' } },
  ])

  const first = await run(['history', '1'])
  expect(first.stdout).toMatch(
    /^changeset 1, applied by owner, .* UTC\ncommit c0ffee\w+ by ann · https:\/\/code\.example\.com\/acme\/apps\/actions\/runs\/77\nfleet default on http/,
  )
  expect(first.stdout).toMatch(/\+ App\/ci +high: dangerous-permission\n/)
  expect(first.stdout).toMatch(/\+ Installation\/ci@acme +low\n {4}grant\.repository +contents: write/)
  expect(first.stdout).not.toContain('To apply')
  const second = JSON.parse((await run(['history', '2', '--format', 'json'])).stdout) as PastChangeset
  expect(valid('past-changeset', second)).toBe(true)
  expect(second.plan.changes).toMatchObject([
    {
      action: 'update',
      key: 'App/ci',
      revision: 1,
      reasons: ['lower-permission'],
      fields: [
        { path: 'permissions.repository.contents', before: 'write', after: 'read' },
        { path: 'description', before: 'write', after: 'read' },
      ],
      consents: [
        {
          installation: 'Installation/ci@acme',
          effect: 'removed',
          by: null,
          permissions: [{ group: 'repository', permission: 'contents', from: 'write', to: 'read' }],
        },
      ],
    },
  ])

  // The end of an app is told with what it took along.
  const ended = await run(['destroy', '--fleet', 'default', '--yes'])
  expect(ended, ended.stderr).toMatchObject({ status: 0 })
  expect((await run(['history', '3'])).stdout).toMatch(/- App\/ci +high: delete\n/)
  expect(await run(['history', '99'])).toMatchObject({ status: 1, stderr: expect.stringContaining('has no changeset 99') })
  expect(await run(['history', 'x'])).toMatchObject({ status: 1, stderr: expect.stringContaining('a changeset has a number') })
})

test('without CI the commit is that of the git repository around', async () => {
  const { folder, run, apply } = await world()
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, env: { PATH: process.env.PATH, HOME: folder }, encoding: 'utf8' })
  git('init', '--quiet')
  git('add', 'manifests')
  git('-c', 'user.name=Ann Author', '-c', 'user.email=ann@example.com', 'commit', '--quiet', '-m', 'One')
  await apply({ PATH: process.env.PATH ?? '' })
  const { changesets } = JSON.parse((await run(['history', '--format', 'json'])).stdout) as History
  expect(changesets).toMatchObject([{ source: { commit: git('rev-parse', 'HEAD').trim(), author: 'Ann Author', url: null } }])
})

function valid(name: string, value: unknown): unknown {
  const ajv = new Ajv2020({ strict: false })
  for (const each of ['api/v1', 'v1/plan', 'v1/app', 'v1/installation', 'v1/common', 'v1/catalog', 'v1/config', `v1/${name}`]) {
    ajv.addSchema(JSON.parse(readFileSync(`schemas/${each}.schema.json`, 'utf8')))
  }
  return ajv.validate(`https://appward.dev/schemas/v1/${name}.schema.json`, value)
}

test('tells of a changeset that it took a resource over, and that it set a webhook secret', async () => {
  const { folder, run } = await world()
  const hooked = `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme }
spec: { webhook: { active: true, url: "https://ci.example.com/h", secretFrom: { env: CI_WEBHOOK_SECRET } } }
`
  writeFiles(folder, { 'manifests/ci.yaml': hooked })
  const applied = async (secret: string, ...args: string[]) => {
    const ended = await run(['apply', 'manifests', '--yes', ...args], { CI_WEBHOOK_SECRET: secret })
    expect(ended, ended.stderr).toMatchObject({ status: 0 })
  }
  await applied('first-secret', '--fleet', 'one')
  await applied('second-secret', '--fleet', 'one')
  await applied('second-secret', '--fleet', 'two', '--adopt')
  const shown = async (id: string, fleet: string) => (await run(['history', id, '--fleet', fleet])).stdout
  expect(await shown('1', 'one')).toMatch(/\+ App\/ci +low\n[\s\S]* {4}webhook\.secret +a new one\n/)
  expect(await shown('2', 'one')).toMatch(/~ App\/ci +low\n {4}webhook\.secret +another one than the platform keeps\n\n/)
  expect(await shown('3', 'two')).toMatch(/~ App\/ci +low\n {4}owner +fleet one -> this fleet\n\n/)
  const json = JSON.parse((await run(['history', '3', '--fleet', 'two', '--format', 'json'])).stdout) as PastChangeset
  expect(valid('past-changeset', json)).toBe(true)
  expect(json.plan.changes).toMatchObject([{ action: 'update', adopts: { fleet: 'one' } }])
})
