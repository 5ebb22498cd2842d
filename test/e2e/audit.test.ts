// An audit as the people meet it who answer for a space: manifests and platform held against policies, in every mode, with a baseline.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { findSchema } from '../../src/cli/schemas.ts'
import type { Audit, Unmanaged, Unused } from '../../src/generated/types.ts'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const seed = `users: [{ login: alice }, { login: bob }]
organizations:
  - { login: acme, members: [{ login: alice, role: admin }, { login: bob, role: member }] }
  - { login: widgets, members: [{ login: bob, role: admin }] }
repositories: [{ owner: acme, name: api }, { owner: acme, name: web }, { owner: widgets, name: site }]
`
const bot = `# The release bot.
apiVersion: appward/v1
kind: App
metadata: { slug: release-bot, space: acme }
spec:
  visibility: public
  permissions:
    repository:
      contents: write
      administration: write # for branch protection
`
const installed = `apiVersion: appward/v1
kind: Installation
metadata: { app: release-bot, space: acme }
spec: { repositories: all }
`
const policy = `apiVersion: appward/v1
kind: Policy
metadata: { name: baseline }
spec:
  rules:
    - name: no-administration-write
      message: Nothing here may change a repository's settings.
      hint: 'Ask for administration: read.'
      deny: { permissions: { repository: { administration: write } } }
    - name: owner-named
      severity: warning
      message: Somebody must answer for each app.
      require: { annotations: { owner: '*' } }
    - name: no-write-everywhere
      kind: Installation
      message: What may write is installed for repositories by name.
      cel: |
        installation.spec.repositories != 'all' ||
          !permissions.repository.exists(name, permissions.repository[name] == 'write')
`

async function world() {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': seed, 'apps/bot.yaml': bot, 'apps/installed.yaml': installed, 'policies/baseline.yaml': policy })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const here = (...args: string[]) => appwardHere(args, { cwd: folder, env: server.env() })
  const as =
    (token: string) =>
    (...args: string[]) =>
      appwardHere(args, { cwd: folder, env: server.env(token) })
  const tokenOf = async (user: string, ...more: string[]) =>
    (await here('tokens', 'create', '--name', 'test', '--user', user, '--scope', 'admin:org', '--scope', 'user', ...more)).stdout.trim()
  return { folder, server, here, as, tokenOf }
}

function audited({ stdout }: { stdout: string }): Audit {
  const report = JSON.parse(stdout) as Audit
  expect(validAudit(report), JSON.stringify(validAudit.errors)).toBe(true)
  return report
}

const ajv = new Ajv2020({ strict: false, schemas: ['api', 'common', 'catalog'].map((name) => findSchema(name) as object) })
const validAudit = ajv.compile(findSchema('audit') as object)
const validUnused = ajv.compile(findSchema('unused') as object)
const validUnmanaged = ajv.compile(findSchema('unmanaged') as object)

const shown = ({ findings }: Audit) => findings.map(({ rule, key, seen, file, line }) => `${rule} ${key} ${seen.join('+')} ${file}:${line}`)

test('manifests, platform, and both: what breaks a rule stands at its line, and once where both have it', async () => {
  const { folder, here, as, tokenOf } = await world()
  const offline = await here('audit', 'apps', '--offline', '--policy', 'policies', '--format', 'json')
  expect([offline.stderr, offline.status]).toEqual(['', 3])
  expect(shown(audited(offline))).toEqual([
    'baseline/no-administration-write App/release-bot manifests apps/bot.yaml:10',
    'baseline/no-write-everywhere Installation/release-bot@acme manifests apps/installed.yaml:3',
    'baseline/owner-named App/release-bot manifests apps/bot.yaml:4',
  ])

  expect(await here('apply', 'apps', '--yes', '--allow', 'dangerous-permission')).toMatchObject({ status: 0 })
  const both = audited(await here('audit', 'apps', '--policy', 'policies', '--format', 'json'))
  expect(both.findings.map(({ seen }) => seen)).toEqual(Array(3).fill(['manifests', 'platform']))
  expect(both.summary).toMatchObject({ apps: 1, installations: 1, policies: 1, rules: 3, errors: 2, warnings: 1 })
  expect(both.scope).toEqual({ manifests: true, platform: true, spaces: ['acme'] })

  // Mended in git and not applied yet: the platform still has it.
  writeFileSync(join(folder, 'apps/bot.yaml'), bot.replace(/ {6}administration.*\n/, ''))
  expect(shown(audited(await here('audit', 'apps', '--policy', 'policies', '--format', 'json')))).toContain(
    'baseline/no-administration-write App/release-bot platform apps/bot.yaml:8',
  )
  const live = await as(await tokenOf('alice', '--read-only'))('audit', '--live', '--policy', 'policies', '--format', 'json')
  expect([live.stderr, live.status]).toEqual(['', 3])
  expect(audited(live)).toMatchObject({ scope: { manifests: false, platform: true, spaces: ['acme', 'alice'] }, summary: { apps: 1 } })
  expect(audited(live).findings.every(({ file }) => file === null)).toBe(true)

  // bob administers another space, in which nothing breaks a rule; of acme he is told nothing.
  const bob = as(await tokenOf('bob'))
  expect(audited(await bob('audit', '--live', '--policy', 'policies', '--format', 'json')).findings).toEqual([])
  const refused = await bob('audit', '--live', '--space', 'acme', '--policy', 'policies')
  expect(refused).toMatchObject({ status: 1, stdout: '' })
  expect(refused.stderr).toContain('bob does not administer acme')
})

test('a baseline makes known what there was: only what is new fails', async () => {
  const { folder, here } = await world()
  const audit = (...more: string[]) => here('audit', 'apps', '--offline', '--policy', 'policies', ...more)
  expect((await audit('--fail-on', 'never')).status).toBe(0)
  writeFileSync(join(folder, 'baseline.json'), (await audit('--format', 'json')).stdout)
  expect(await audit('--baseline', 'baseline.json')).toMatchObject({ status: 0, stderr: '' })
  writeFiles(folder, { 'apps/new.yaml': bot.replace('slug: release-bot', 'slug: other-bot').replace('contents: write', 'contents: read') })
  const found = audited(await audit('--baseline', 'baseline.json', '--format', 'json'))
  expect(found.summary).toMatchObject({ errors: 1, warnings: 1, known: 3 })
  expect((await audit('--baseline', 'baseline.json')).status).toBe(3)
  // Lines that moved are the same findings.
  writeFileSync(join(folder, 'apps/bot.yaml'), `# One line more.\n${bot}`)
  expect(audited(await audit('--baseline', 'baseline.json', '--format', 'json')).summary.known).toBe(3)
})

test('severities decide what fails', async () => {
  const { folder, here } = await world()
  writeFileSync(
    join(folder, 'policies/baseline.yaml'),
    policy
      .replaceAll('      message', '      severity: note\n      message')
      .replace('severity: warning\n      severity: note', 'severity: warning'),
  )
  const audit = (...more: string[]) => here('audit', 'apps', '--offline', '--policy', 'policies', ...more)
  expect((await audit()).status).toBe(0)
  expect((await audit('--fail-on', 'warning')).status).toBe(3)
  expect((await audit('--fail-on', 'note')).status).toBe(3)
})

const wrong: [why: string, args: string[], says: string][] = [
  ['both modes', ['--live', '--offline'], 'give one of them'],
  ['paths with --live', ['apps', '--live'], 'takes no paths'],
  ['an address with --offline', ['apps', '--offline', '--url', 'http://127.0.0.1:1'], 'takes no --url'],
  ['no policy', ['apps', '--offline'], 'there is no policy'],
  ['a policy that is not there', ['apps', '--offline', '--policy', 'nowhere'], 'nowhere'],
  ['a policy file without one', ['apps', '--offline', '--policy', 'apps/bot.yaml'], 'holds no policy'],
  ['a baseline that is none', ['apps', '--offline', '--policy', 'policies', '--baseline', 'apps/bot.yaml'], 'cannot read the baseline'],
  ['a severity that is none', ['apps', '--offline', '--fail-on', 'fatal'], '--fail-on takes'],
]

test.each(wrong)('%s is an error that says what to do', async (_why, args, says) => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/bot.yaml': bot, 'policies/baseline.yaml': policy })
  const ended = await appwardHere(['audit', ...args], { cwd: folder })
  expect(ended).toMatchObject({ status: 1, stdout: '' })
  expect(ended.stderr).toContain(says)
})

test('the questions: what is unused and what falls with it, and what is live but not in git', async () => {
  const { folder, here, as, tokenOf, server } = await world()
  expect(await here('apply', 'apps', '--yes', '--allow', 'dangerous-permission')).toMatchObject({ status: 0 })
  const unused = await here('audit', 'unused', '--days', '1', '--format', 'json')
  const report = JSON.parse(unused.stdout) as Unused
  expect(validUnused(report), JSON.stringify(validUnused.errors)).toBe(true)
  // Given today: too young to tell.
  expect(report).toMatchObject({ unused: [], narrowings: [], summary: { grants: 2 } })
  expect(report.summary.young + report.summary.unobservable).toBe(2)

  const bob = as(await tokenOf('alice'))
  expect(JSON.parse((await bob('audit', 'unmanaged', 'apps', '--format', 'json')).stdout)).toMatchObject({ resources: [] })
  const headers = { authorization: `Bearer ${server.ownerToken}`, 'content-type': 'application/json' }
  const body = JSON.stringify({ app: 'release-bot', space: 'widgets', repositories: 'all' })
  const answer = await fetch(`${server.url}/api/v1/installations`, { method: 'POST', headers, body })
  expect(answer.status, await answer.clone().text()).toBe(201)
  const unmanaged = JSON.parse((await here('audit', 'unmanaged', 'apps', '--format', 'json')).stdout) as Unmanaged
  expect(validUnmanaged(unmanaged), JSON.stringify(validUnmanaged.errors)).toBe(true)
  expect(unmanaged.resources).toMatchObject([{ key: 'Installation/release-bot@widgets', why: 'no-manifest' }])
  const text = await here('audit', 'unmanaged', 'apps')
  expect(text.stdout).toContain('appward import --space widgets')
  expect(readFileSync(join(folder, 'apps/bot.yaml'), 'utf8')).toBe(bot)
})

const quiet = `# Builds.
apiVersion: appward/v1
kind: App
metadata: { slug: builder, space: acme }
spec:
  webhook: { active: true, url: https://builder.example.com/hooks }
  permissions:
    repository:
      checks: write # every run
      contents: read
      actions_variables: read
  events:
    - check_run
    - push # to build
---
apiVersion: appward/v1
kind: Installation
metadata: { app: builder, space: acme }
spec: { repositories: [api] }
`

test('--patch takes out what nobody used since long ago, with the events that fall, and leaves what cannot be told', async () => {
  const { folder, here, tokenOf, as } = await world()
  writeFiles(folder, { 'quiet/builder.yaml': quiet })
  expect(await here('apply', 'quiet', '--yes')).toMatchObject({ status: 0 })
  // As if it were there since long ago.
  const database = new DatabaseSync(join(folder, 'data', 'appward.db'))
  database.exec("update granted_levels set since = '2025-01-01T00:00:00.000Z'")
  database.close()
  const patch = (...more: string[]) => here('audit', 'unused', 'quiet', '--patch', ...more)
  const shown = await patch('--dry-run')
  expect([shown.stderr, shown.status]).toEqual(['', 2])
  expect(readFileSync(join(folder, 'quiet/builder.yaml'), 'utf8')).toBe(quiet)
  const readOnly = as(await tokenOf('alice', '--read-only'))
  const done = await readOnly('audit', 'unused', 'quiet', '--patch')
  expect([done.stderr, done.status]).toEqual(['', 0])
  expect(done.stdout).toContain('App/builder: without checks: write, contents: read; these events fall: check_run, push')
  expect(done.stdout).toContain('repository:actions_variables (1)')
  expect(readFileSync(join(folder, 'quiet/builder.yaml'), 'utf8')).toBe(
    quiet
      .replace('      checks: write # every run\n      contents: read\n', '      # every run\n')
      .replace('  events:\n    - check_run\n    - push # to build\n', '  events: []\n    # to build\n'),
  )
  expect(await here('validate', 'quiet')).toMatchObject({ status: 0 })
  // Nothing is left to take out.
  expect(await patch('--dry-run')).toMatchObject({ status: 0 })
})
