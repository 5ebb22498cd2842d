// What changed of who may do what: a story of commits and of hands, between revisions and days, told by `appward audit changes`.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AuditChanges } from '../../src/generated/types.ts'
import { gitRepository } from '../cli/git/git-repository.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const PATH = process.env.PATH ?? ''

const app = (slug: string, permissions: string, more = '', metadata = '') => `apiVersion: appward/v1
kind: App
metadata: { slug: ${slug}, space: acme${metadata} }
spec:
  permissions: { repository: { ${permissions} } }
${more}`
const installation = (slug: string, repositories: string, permissions = '') => `apiVersion: appward/v1
kind: Installation
metadata: { app: ${slug}, space: acme }
spec: { repositories: ${repositories}${permissions === '' ? '' : `, permissions: { repository: { ${permissions} } }`} }
`

const schema = (name: string) => JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8'))
const validate = new Ajv2020({
  strict: false,
  schemas: ['v1/plan', 'api/v1', 'v1/app', 'v1/installation', 'v1/common', 'v1/catalog'].map(schema),
}).compile(schema('v1/audit-changes'))

type Run = { args: string[]; cwd: string; env?: Record<string, string> }

const run = ({ args, cwd, env = {} }: Run) => appwardHere(['audit', 'changes', ...args], { cwd, env: { PATH, ...env } })

async function changes({ args, ...rest }: Run): Promise<AuditChanges> {
  const ended = await run({ args: [...args, '--format', 'json'], ...rest })
  expect(ended, ended.stderr).toMatchObject({ status: 0 })
  const told = JSON.parse(ended.stdout) as AuditChanges
  expect(validate(told), JSON.stringify(validate.errors)).toBe(true)
  return told
}

/** Key, what became of it, and each field with its direction and authors. */
function told({ resources }: AuditChanges) {
  return resources.map(({ key, what, fields, commits }) => [
    key,
    what,
    ...fields.map((field) => {
      const authors = field.commits.map((id) => commits.find((commit) => commit.id === id)?.author)
      return `${field.change.path} ${field.direction}${field.dangerous ? ' (dangerous)' : ''} ${authors.join(', ')}`.trimEnd()
    }),
  ])
}

/** Five days of commits by five people. */
function story() {
  const repository = gitRepository()
  const { commit, git } = repository
  commit('Ann', 'Begin', {
    'apps/a.yaml': app('alpha', 'contents: read, issues: write'),
    'apps/b.yaml': app('beta', 'contents: read'),
    'apps/c.yaml': `${app('gamma', 'contents: read')}---\n${installation('gamma', '[api, web]', 'contents: read')}`,
    'apps/notes.txt': 'nothing of ours',
    'k8s.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
  })
  git('tag', 'v1')
  commit('Ben', 'Let alpha administer', { 'apps/a.yaml': app('alpha', 'administration: write, contents: write, issues: write') })
  commit('Cem', 'Less issues, back to reading', { 'apps/a.yaml': app('alpha', 'administration: write, contents: read, issues: read') })
  git('mv', 'apps/b.yaml', 'apps/renamed.yaml')
  commit('Dee', 'Rename beta, widen gamma', {
    'apps/renamed.yaml': app('delta', 'contents: read', '', ', movedFrom: { slug: beta }'),
    'apps/c.yaml': `${app('gamma', 'contents: read', '  visibility: public\n')}---\n${installation('gamma', 'all', 'contents: read')}`,
  })
  rmSync(join(repository.folder, 'apps/a.yaml'))
  commit('Eve', 'Move alpha, add epsilon', {
    'apps/moved/alpha.yaml': app('alpha', 'administration: write, contents: read, issues: read'),
    'apps/epsilon.yaml': app('epsilon', 'contents: read'),
  })
  return repository
}

describe('between two revisions', () => {
  test('each resource is told with what was raised and lowered, and whose commits it was; the dangerous come first', async () => {
    const { folder, git } = story()
    const since = await changes({ args: ['--since', 'v1', '--offline'], cwd: folder })
    expect(told(since)).toEqual([
      ['App/alpha', 'changed', 'permissions.repository.administration raised (dangerous) Ben', 'permissions.repository.issues lowered Cem'],
      ['App/epsilon', 'new', 'permissions.repository.contents raised Eve'],
      ['App/gamma', 'changed', 'visibility raised Dee'],
      ['Installation/gamma@acme', 'changed', 'repositories raised Dee'],
      ['App/delta', 'changed', 'slug changed Dee'],
    ])
    expect(since.resources[4]).toMatchObject({ from: 'App/beta', file: 'apps/renamed.yaml' })
    expect(since).toMatchObject({
      target: null,
      since: { asked: 'v1', commit: git('rev-parse', 'v1'), at: '2026-01-01T12:00:00.000Z' },
      until: { asked: null, commit: null },
      summary: { raised: 3, lowered: 0, changed: 1, new: 1, gone: 0, dangerous: 1, byHand: 0 },
      byHand: null,
      notes: [],
    })

    const back = await changes({ args: ['--since', 'HEAD', '--until', 'v1', '--offline'], cwd: join(folder, 'apps') })
    expect(back.resources.map(({ key, what, file }) => [key, what, file])).toEqual([
      ['App/alpha', 'changed', 'a.yaml'],
      ['App/beta', 'new', 'b.yaml'],
      ['App/delta', 'gone', 'renamed.yaml'],
      ['App/epsilon', 'gone', 'epsilon.yaml'],
      ['App/gamma', 'changed', 'c.yaml'],
      ['Installation/gamma@acme', 'changed', 'c.yaml'],
    ])
    expect(git('status', '--porcelain')).toBe('')
  })

  test('what came with a merge is the work of the branch; nothing that the repository names is run', async () => {
    const { folder, git, commit } = gitRepository()
    commit('Ann', 'Begin', { 'a.yaml': app('alpha', 'contents: read'), 'b.yaml': app('beta', 'contents: read') })
    git('tag', 'v1')
    git('checkout', '--quiet', '-b', 'work')
    commit('Ben', 'Raise', { 'a.yaml': app('alpha', 'contents: write'), 'odd "näme".yaml': app('odd', 'contents: read') })
    git('checkout', '--quiet', 'main')
    commit('Cem', 'Elsewhere', { 'b.yaml': app('beta', 'contents: read, issues: read') })
    git('merge', '--quiet', '--no-edit', 'work')
    writeFiles(folder, { '.gitattributes': '*.yaml filter=evil diff=evil\n' })
    for (const name of ['filter.evil.clean', 'diff.evil.textconv', 'diff.evil.command', 'diff.external', 'core.fsmonitor', 'core.pager']) {
      git('config', name, `touch ${folder}/ran; cat`)
    }
    for (const [name, value] of [
      ['log.showSignature', 'true'],
      ['diff.renames', 'copies'],
      ['log.follow', 'true'],
      ['log.date', 'relative'],
      ['core.quotePath', 'true'],
    ] as const) {
      git('config', name, value)
    }
    const { stdout, stderr } = await run({ args: ['--since', 'v1', '--offline', '.'], cwd: folder })
    expect(stderr).toBe('')
    const parts = stdout.split('\n\n').map((part) => part.replaceAll(/\s+/g, ' '))
    expect(parts[1]).toMatch(/^~ App\/alpha dangerous, raised .* by [0-9a-f]{12} Ben, .* Raise$/)
    expect(parts[2]).toMatch(/^~ App\/beta raised .* Cem, /)
    expect(parts[3]).toMatch(/^\+ App\/odd raised .* in odd "näme"\.yaml:3 by [0-9a-f]{12} Ben, /)
    expect(existsSync(join(folder, 'ran'))).toBe(false)
  })

  test('a day is the last commit before it; before the first one everything is new', async () => {
    const { folder, git } = story()
    const days = await changes({ args: ['--since', '2026-01-03', '--until', '2026-01-04T00:00:00Z', '--offline'], cwd: folder })
    expect(days.since).toEqual({
      asked: '2026-01-03',
      commit: git('rev-parse', 'HEAD~3'),
      at: '2026-01-03T00:00:00.000Z',
    })
    expect(told(days)).toEqual([
      ['App/alpha', 'changed', 'permissions.repository.contents lowered Cem', 'permissions.repository.issues lowered Cem'],
    ])
    const all = await changes({ args: ['--since', '2025-12-31', '--until', 'v1', '--offline'], cwd: folder })
    expect(all).toMatchObject({ since: { commit: null }, summary: { new: 4, raised: 0 } })
    expect(all.notes).toEqual(['There is no commit before 2025-12-31: every manifest counts as new.'])
    expect(all.resources[0]).toMatchObject({ key: 'App/alpha', what: 'new', commits: [{ author: 'Ann' }] })
  })

  test('paths narrow it; what is not committed is told so; manifests with errors are named and left out', async () => {
    const { folder } = story()
    writeFiles(folder, { 'apps/epsilon.yaml': app('epsilon', 'contents: write'), 'apps/bad.yaml': app('bad', 'contents: sometimes') })
    const told = await changes({ args: ['--since', 'HEAD', '--offline', 'apps'], cwd: folder })
    expect(told.resources).toMatchObject([
      { key: 'App/epsilon', uncommitted: true, commits: [], fields: [{ direction: 'raised', change: { before: 'read', after: 'write' } }] },
    ])
    expect(told.notes).toEqual(['Manifests with errors, at one end or the other, are left out: apps/bad.yaml.'])
    expect((await changes({ args: ['--since', 'v1', '--offline', 'apps/c.yaml'], cwd: folder })).resources.map(({ key }) => key)).toEqual([
      'App/gamma',
      'Installation/gamma@acme',
    ])
    const gone = await changes({ args: ['--since', 'v1', '--until', 'HEAD', '--offline', 'apps/a.yaml'], cwd: folder })
    expect(gone.resources).toMatchObject([{ key: 'App/alpha', what: 'gone', file: 'apps/a.yaml', commits: [{ author: 'Eve' }] }])
  })

  test('a person reads it, and a comment takes it', async () => {
    const { folder, git } = story()
    const id = (revision: string) => git('rev-parse', revision).slice(0, 12)
    const { stdout } = await run({ args: ['--since', 'v1', '--offline', 'apps/moved', 'apps/a.yaml'], cwd: folder })
    expect(stdout.split('\n')).toEqual([
      `since v1 (${id('v1')}, 2026-01-01) until now`,
      '',
      '~ App/alpha  dangerous, raised, lowered',
      '    permissions.repository.administration  none -> write (dangerous)',
      '    permissions.repository.issues          write -> read',
      '    in                                     apps/moved/alpha.yaml:3',
      `    by                                     ${id('HEAD~2')} Cem, 2026-01-03 12:00 UTC  Less issues, back to reading`,
      `                                           ${id('HEAD~3')} Ben, 2026-01-02 12:00 UTC  Let alpha administer`,
      '',
      '1 raised · 1 dangerous level',
      '',
    ])
    const markdown = await run({ args: ['--since', 'v1', '--offline', '--format', 'markdown'], cwd: folder })
    expect(markdown.stdout).toMatch(/^### Who may do what: changes\n\n```text\nsince v1 /)
    expect(markdown.stdout).toContain('<details open><summary><code>App/alpha</code> <b>dangerous, raised, lowered</b></summary>')
    expect((await run({ args: ['--since', 'HEAD', '--offline'], cwd: folder })).stdout).toContain('\nNothing changed of who may do what.\n')
  })
})

describe('by hand', () => {
  let fixture: Fixture
  beforeAll(async () => {
    fixture = await startFixture()
  })
  afterAll(() => fixture.stop())

  test('what the log has in that time without a changeset is told with person, time and address; others may not read it', async () => {
    const { folder, commit } = gitRepository()
    commit('Ann', 'Begin', { 'a.yaml': `${app('byhand', 'contents: read')}---\n${installation('byhand', '[api]')}` })
    const env = (token: string) => ({ APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: token })
    const applied = await appwardHere(['apply', '.', '--yes'], { cwd: folder, env: { PATH, ...env(fixture.owner) } })
    expect(applied, applied.stderr).toMatchObject({ status: 0 })
    fixture.turnClock(86_400_000)
    const alice = await fixture.token('alice')
    const path = '/api/v1/installations/byhand/acme'
    expect((await fixture.call('PATCH', path, { token: alice, body: { repositories: 'all' } })).status).toBe(200)
    expect((await fixture.call('PUT', `${path}/suspended`, { token: alice })).status).toBeLessThan(300)
    fixture.turnClock(86_400_000)
    const span = ['--since', '2026-06-01', '--until', '2030-01-04']
    for (const token of [fixture.owner, alice]) {
      const { byHand, summary, resources } = await changes({ args: span, cwd: folder, env: env(token) })
      expect(resources).toEqual([])
      expect(summary).toMatchObject({ byHand: 2 })
      expect(byHand).toMatchObject([
        { key: 'Installation/byhand@acme', actor: 'alice', action: 'suspend', at: '2030-01-02T00:00:00.000Z', address: '127.0.0.1' },
        { actor: 'alice', action: 'rescope', fields: [{ direction: 'raised', change: { path: 'repositories', after: 'all' } }] },
      ])
    }
    expect((await changes({ args: ['--since', '2030-01-03', '--until', '2030-01-04'], cwd: folder, env: env(alice) })).byHand).toEqual([])
    const { stdout } = await run({ args: span, cwd: folder, env: env(alice) })
    expect(stdout).toMatch(
      /! Installation\/byhand@acme {2}raised\n {4}repositories +.*all\n {4}by +alice, 2030-01-02 00:00 UTC, from 127\.0\.0\.1, token .* \(rescope\)\n/,
    )

    const poor = await fixture.token('alice', { scopes: ['admin:org'], readOnly: true })
    const told = await changes({ args: span, cwd: folder, env: env(poor) })
    expect(told).toMatchObject({ byHand: null, notes: [expect.stringContaining('Changes by hand are not known')] })
  })
})

describe('it says what is wrong', () => {
  test.each([
    [['--since', 'nope'], '--since: there is no commit "nope" in this repository'],
    [['--since', '--help'], '--since: there is no commit "--help" in this repository'],
    [['--since', 'v1', '--until', 'x\u001b[2J'], '--until: there is no commit "x\\u{1b}[2J" in this repository'],
    [['--since', 'a\u0000b'], '--since: there is no commit "a\\u{0}b" in this repository'],
    [['--since', '2026-13-40'], '--since: there is no day "2026-13-40"'],
    [['--since', 'v1', '/'], '/ is outside of the repository at '],
    [['--since', 'v1', '-'], 'standard input has no history'],
    [[], "required option '--since <rev>' not specified"],
  ])('%j', async (args, message) => {
    const { folder, commit, git } = gitRepository()
    commit('Ann', 'Begin', { 'a.yaml': app('alpha', 'contents: read') })
    git('tag', 'v1')
    const ended = await run({ args: [...args, '--offline'], cwd: folder })
    expect(ended).toMatchObject({ status: 1, stdout: '' })
    expect(ended.stderr).toContain(message)
  })

  test('outside of a repository, before the first commit, and in a shallow clone', async () => {
    const bare = temporaryFolder()
    expect((await run({ args: ['--since', 'v1', '--offline'], cwd: bare })).stderr).toContain(`${bare} is in no git repository`)
    expect((await run({ args: ['--since', 'v1', '--offline'], cwd: gitRepository().folder })).stderr).toContain('nothing is committed')
    const { folder, git } = story()
    const clone = temporaryFolder()
    git('clone', '--quiet', '--depth=2', `file://${folder}`, clone)
    const cut = await run({ args: ['--since', 'v1', '--offline'], cwd: clone })
    expect(cut.stderr).toContain('It is a shallow clone; "git fetch --unshallow" brings the rest of the history.')
    const last = await changes({ args: ['--since', 'HEAD~1', '--offline'], cwd: clone })
    expect(last.resources.map(({ key }) => key)).toEqual(['App/epsilon'])
    expect(last.notes).toEqual(['This is a shallow clone: commits may be missing. "git fetch --unshallow" brings the rest.'])
  })
})
