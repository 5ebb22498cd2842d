// Who set it: a story of a repository and a platform, told by `appward blame` from git, from changesets, and from what people did by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Blame, BlamedField } from '../../src/generated/types.ts'
import { gitRepository } from '../cli/git/git-repository.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { signedIn } from '../platform/support/oauth-fixture.ts'
import { appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const { PATH } = process.env

let fixture: Fixture
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())

const ciApp = (slug: string, contents: string, more = '') => `apiVersion: appward/v1
kind: App
metadata: { slug: ${slug}, space: acme }
spec:
  visibility: public
  permissions:
    repository:
      checks: write
      contents: ${contents}
  events: [check_run]
  webhook: { active: true, url: https://ci.example.com/h }
${more}`
const installed = (slug: string, space: string, spec: string) => `apiVersion: appward/v1
kind: Installation
metadata: { app: ${slug}, space: ${space} }
spec:
  ${spec}
`

/** A repository, the platform as its environment, and a way to run commands there as the owner or with another token. */
function world() {
  const { folder, commit, git } = gitRepository()
  const run = (args: string[], env: Record<string, string> = {}) =>
    appwardHere(args, { cwd: folder, env: { PATH: PATH ?? '', APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner, ...env } })
  const apply = async (fleet: string, env: Record<string, string> = {}) => {
    const allow = ['dangerous-permission', 'raise-permission', 'rename', 'make-public'].flatMap((reason) => ['--allow', reason])
    const ended = await run(['apply', 'manifests', '--yes', '--fleet', fleet, ...allow], env)
    expect(ended, ended.stderr).toMatchObject({ status: 0 })
  }
  const blame = async (args: string[], env: Record<string, string> = {}) => {
    const ended = await run(['blame', ...args, '--format', 'json'], env)
    expect(ended, ended.stderr).toMatchObject({ status: 0 })
    const told = JSON.parse(ended.stdout) as Blame
    expect(validate(told), JSON.stringify(validate.errors)).toBe(true)
    return told
  }
  const one = async (...args: string[]) => (await blame(args)).fields[0] as BlamedField
  return { folder, commit, git, run, apply, blame, one }
}

const schema = (name: string) => JSON.parse(readFileSync(join('schemas', `${name}.schema.json`), 'utf8'))
const validate = new Ajv2020({
  strict: false,
  schemas: ['api/v1', 'v1/app', 'v1/installation', 'v1/common', 'v1/catalog'].map(schema),
}).compile(schema('v1/blame'))

const github = (commit: string) => ({
  GITHUB_ACTIONS: 'true',
  GITHUB_SHA: commit,
  GITHUB_ACTOR: 'ann',
  GITHUB_SERVER_URL: 'https://code.example.com',
  GITHUB_REPOSITORY: 'acme/apps',
  GITHUB_RUN_ID: '77',
})

/** alice chooses on the app's pages. */
async function byHand(slug: string, fields: Record<string, string | string[]>) {
  const alice = await signedIn(fixture, 'alice')
  const path = `/organizations/acme/settings/apps/${slug}/permissions`
  const chosen = { ...fields, by_hand: `${slug}-fleet` }
  const review = await alice.submit(await alice.get(path), path, chosen)
  const reviewed = /name="reviewed" value="([^"]*)"/.exec(review.text)?.[1] ?? ''
  const done = await alice.submit(review, path, { ...chosen, reviewed })
  expect(done.status, done.text).toBe(303)
}

test('a permission is told with its line, its commit, the changeset and the CI run that applied it', async () => {
  const { folder, commit, apply, run, one, git } = world()
  commit('Ann', 'Add it', { 'manifests/ci.yaml': ciApp('ci', 'read') })
  await apply('ci-fleet')
  const raised = commit('Ben', 'Let it write', { 'manifests/ci.yaml': ciApp('ci', 'write') })
  await apply('ci-fleet', github(raised))
  git('mv', 'manifests/ci.yaml', 'manifests/insights.yaml')
  commit('Cem', 'Rename the file', { 'manifests/other.yaml': installed('ci', 'acme', 'repositories: [api]') })
  await apply('ci-fleet')

  const contents = await one('ci', 'permissions.repository.contents', 'manifests')
  expect(contents).toMatchObject({
    path: 'permissions.repository.contents',
    differs: false,
    manifest: {
      value: 'write',
      state: 'committed',
      file: 'manifests/insights.yaml',
      line: 9,
      column: 7,
      commit: {
        id: raised,
        author: 'Ben',
        at: '2026-01-02T12:00:00.000Z',
        summary: 'Let it write',
        file: 'manifests/ci.yaml',
        line: 9,
        moved: true,
        first: false,
      },
    },
    platform: {
      value: 'write',
      by: 'changeset',
      actor: 'owner',
      at: '2030-01-01T00:00:00.000Z',
      address: '127.0.0.1',
      changeset: {
        fleet: 'ci-fleet',
        source: { commit: raised, author: 'ann', url: 'https://code.example.com/acme/apps/actions/runs/77' },
      },
    },
  })
  const checks = await one('ci', 'spec.permissions.repository.checks', 'manifests')
  expect(checks.manifest?.commit?.author).toBe('Ann')
  expect(checks.platform?.changeset?.id).toBeLessThan(contents.platform?.changeset?.id ?? 0)

  const shown = await run(['blame', 'ci', 'permissions.repository.contents'])
  expect(shown.stdout.split('\n')).toEqual([
    'App/ci  permissions.repository.contents',
    '',
    'manifest  write  manifests/insights.yaml:9:7',
    `          commit ${raised.slice(0, 12)} by Ben, 2026-01-02 12:00 UTC`,
    '          Let it write',
    '          was manifests/ci.yaml:9',
    'platform  write',
    expect.stringMatching(/^ {10}changeset \d+ of fleet ci-fleet, applied by owner, 2030-01-01 00:00 UTC$/),
    `          of commit ${raised.slice(0, 12)} by ann`,
    '          https://code.example.com/acme/apps/actions/runs/77',
    expect.stringMatching(/^ {10}from 127\.0\.0\.1, /),
    '',
  ])

  const table = await run(['blame', 'ci'])
  expect(table.stdout.split('\n').map((line) => line.split(/ {2,}/).slice(0, 4))).toEqual([
    ['FIELD', 'VALUE', 'COMMIT', 'AUTHOR'],
    ['visibility', 'public', expect.any(String), 'Ann'],
    ['permissions.repository.checks', 'write', expect.any(String), 'Ann'],
    ['permissions.repository.contents', 'write', raised.slice(0, 12), 'Ben'],
    ['events.check_run', 'yes', expect.any(String), 'Ann'],
    ['webhook.active', 'yes', expect.any(String), 'Ann'],
    ['webhook.url', 'https://ci.example.com/h', expect.any(String), 'Ann'],
    [''],
  ])
  // Git alone, from another folder, without a platform.
  const offline = await appwardHere(['blame', 'ci', 'visibility', 'insights.yaml', '--offline'], {
    cwd: join(folder, 'manifests'),
    env: { PATH: PATH ?? '' },
  })
  expect(offline.stdout).toMatch(
    /^App\/ci {2}visibility\n\nmanifest {2}public {2}insights\.yaml:5:3\n {10}commit [0-9a-f]{12} by Ann, .*\n {10}Add it\n {10}was manifests\/ci\.yaml:5\n$/,
  )
})

test('what was changed by hand is told with person, time and address, and that it differs', async () => {
  const { commit, apply, run, one, blame } = world()
  commit('Ann', 'Add it', { 'manifests/hand.yaml': ciApp('hand', 'read') })
  await apply('hand-fleet')
  fixture.turnClock(3_600_000)
  await byHand('hand', {
    'permissions.repository.checks': 'write',
    'permissions.repository.contents': 'write',
    'permissions.repository.issues': 'read',
    events: ['check_run', 'push'],
  })
  const byAlice = { by: 'hand', actor: 'alice', at: '2030-01-01T01:00:00.000Z', address: '127.0.0.1', changeset: null }
  expect(await one('hand', 'permissions.repository.contents')).toMatchObject({
    differs: true,
    manifest: { value: 'read', state: 'committed' },
    platform: { value: 'write', ...byAlice },
  })
  expect(await one('hand', 'events.push')).toMatchObject({
    differs: true,
    manifest: { value: null, state: 'absent', commit: null },
    platform: { value: true, ...byAlice },
  })
  expect(await one('hand', 'events.check_run')).toMatchObject({ differs: false, platform: { by: 'changeset' } })
  const shown = await run(['blame', 'hand', 'permissions.repository.issues'])
  expect(shown.stdout).toMatch(
    /\nplatform {2}read\n {10}by hand: alice, 2030-01-01 01:00 UTC\n {10}from 127\.0\.0\.1, .+\n\nManifest and platform differ\.\n$/,
  )
  const table = await run(['blame', 'hand', 'permissions'])
  expect(table.stdout).toMatch(
    /\npermissions\.repository\.contents +read +[0-9a-f]{12} +Ann .* +write +alice, 2030-01-01, by hand from 127\.0\.0\.1\n/,
  )

  // Without the scope for the log: drift and history tell, without addresses.
  const token = await fixture.token('alice', { scopes: ['admin:org', 'user'], readOnly: true })
  const told = await blame(['hand', 'permissions.repository'], { APPWARD_TOKEN: token })
  expect(told.notes).toEqual([expect.stringContaining('The audit log could not be read')])
  expect(told.fields.map(({ path, platform }) => [path.split('.').at(-1), platform?.by, platform?.actor, platform?.address])).toEqual([
    ['checks', 'changeset', 'owner', null],
    ['contents', 'hand', 'alice', null],
    ['issues', 'hand', 'alice', null],
  ])
})

test('a renamed app is followed to the changesets that it had under its old name', async () => {
  const { commit, apply, one } = world()
  commit('Ann', 'Add it', { 'manifests/a.yaml': `${ciApp('older', 'read')}---\n${installed('older', 'acme', 'repositories: [api]')}` })
  await apply('moving')
  const first = (await one('older', 'permissions.repository.checks')).platform?.changeset?.id
  const moved = ciApp('newer', 'read').replace('slug: newer,', 'slug: newer, movedFrom: { slug: older },')
  commit('Ben', 'Rename it', { 'manifests/a.yaml': `${moved}---\n${installed('newer', 'acme', 'repositories: [api]')}` })
  await apply('moving')
  // Another app takes the old name; its doings are not the renamed one's.
  const { run } = world()
  expect(await one('newer', 'permissions.repository.checks')).toMatchObject({ platform: { changeset: { id: first } } })
  expect(await one('newer@acme', 'permissions.repository.checks')).toMatchObject({ platform: { changeset: { id: first } } })
  expect((await run(['blame', 'older', 'visibility'])).stdout).toContain('App/newer  visibility\n')
})

describe('an installation', () => {
  test('is told by what it has been given: by its consent, its app, or a person', async () => {
    const { commit, apply, one } = world()
    const consents = (contents: string) =>
      installed('inst', 'acme', `repositories: all\n  permissions: { repository: { checks: write, contents: ${contents} } }`)
    commit('Ann', 'Add it', {
      'manifests/app.yaml': ciApp('inst', 'read'),
      'manifests/widgets.yaml': installed('inst', 'widgets', 'repositories: [core]'),
    })
    commit('Ben', 'Consent', { 'manifests/acme.yaml': consents('write') })
    await apply('inst-fleet')
    const by = async (...args: string[]) => {
      const { manifest, platform } = await one(...args)
      return [manifest?.value, manifest?.key, manifest?.commit?.author, platform?.value, platform?.by, platform?.actor]
    }
    expect(await by('inst@acme', 'permissions.repository.checks')).toEqual([
      'write',
      'Installation/inst@acme',
      'Ben',
      'write',
      'changeset',
      'owner',
    ])
    // The app asks for less than the space would give.
    expect(await by('inst@acme', 'permissions.repository.contents')).toEqual(['read', 'App/inst', 'Ann', 'read', 'changeset', 'owner'])
    expect(await by('inst@widgets', 'permissions.repository.contents')).toEqual(['read', 'App/inst', 'Ann', 'read', 'changeset', 'owner'])
    expect(await by('inst@widgets', 'repositories.core')).toEqual([true, 'Installation/inst@widgets', 'Ann', true, 'changeset', 'owner'])

    commit('Cem', 'Raise', { 'manifests/app.yaml': ciApp('inst', 'write') })
    await apply('inst-fleet')
    expect(await by('inst@acme', 'permissions.repository.contents')).toEqual([
      'write',
      'Installation/inst@acme',
      'Ben',
      'write',
      'changeset',
      'owner',
    ])
    // There people decide; until they do, what was given stays.
    expect(await by('inst@widgets', 'permissions.repository.contents')).toEqual(['write', 'App/inst', 'Cem', 'read', 'changeset', 'owner'])
    const bob = await fixture.token('bob')
    const waiting = await fixture.call('GET', '/api/v1/consents?app=inst', { token: bob })
    const { digest } = waiting.body.items[0].pending
    const path = '/api/v1/installations/inst/widgets/consent'
    expect((await fixture.call('POST', path, { token: bob, body: { decision: 'accept', digest } })).status).toBeLessThan(300)
    expect(await by('inst@widgets', 'permissions.repository.contents')).toEqual(['write', 'App/inst', 'Cem', 'write', 'hand', 'bob'])
  })
})

describe('it says what it cannot tell', () => {
  test('of lines that are not committed, of folders without git, of manifests without a platform', async () => {
    const { commit, folder, one, run } = world()
    commit('Ann', 'Add it', { 'manifests/new.yaml': ciApp('new', 'read') })
    writeFiles(folder, { 'manifests/new.yaml': ciApp('new', 'write') })
    expect(await one('new', 'permissions.repository.contents')).toMatchObject({
      differs: null,
      manifest: { value: 'write', state: 'uncommitted', commit: null },
      platform: null,
    })
    expect((await run(['blame', 'new', 'visibility'])).stdout).toContain('\nplatform  is not there\n')
    const bare = temporaryFolder()
    writeFiles(bare, { 'new.yaml': ciApp('new', 'read') })
    const told = await appwardHere(['blame', 'new', '--offline'], { cwd: bare, env: { PATH: PATH ?? '' } })
    expect(told.stderr).toBe(
      `new.yaml: no commit is known, since ${bare} is in no git repository. Run it in a clone of the repository that holds the manifests.\n`,
    )
    expect(told.stdout).toMatch(/\nvisibility +public +unknown +- +- +new\.yaml:5\n/)
  })

  test.each([
    [['ci', 'permissions.contents'], 'an app has no field "permissions.contents"', 'Did you mean "permissions.repository.contents"?'],
    [['ci', 'permissions.repository.contnts'], 'an app has no field', 'Did you mean "permissions.repository.contents"?'],
    [['ci', 'permissions.repository.members'], 'an app has no field', 'Did you mean "permissions.organization.members"?'],
    [['ci', 'events.pushes'], 'an app has no field', 'Did you mean "events.push"?'],
    [['ci', 'webhok.url'], 'an app has no field', 'Did you mean "webhook.url"?'],
    [['ci@acme', 'webhook.url'], 'an installation has no field "webhook.url"', 'Fields are named as in a manifest'],
    [['ci', 'x\u0000y'], 'an app has no field "x\\u{0}y"', 'Fields are named as in a manifest'],
    [['@acme'], '"@acme" names no app and no installation', 'An app is named SLUG'],
    [['a@b@c'], 'names no app and no installation', 'SLUG@SPACE'],
    [['not-there', '--offline'], 'there is no App/not-there in these manifests', 'Name the folder of its manifest'],
  ])('of %j: an error that helps', async (args, message, hint) => {
    const ended = await world().run(['blame', ...args, ...(args.includes('--offline') ? ['.'] : [])])
    expect(ended).toMatchObject({ status: 1, stdout: '' })
    expect(ended.stderr).toContain(message)
    expect(ended.stderr).toContain(hint)
  })

  test('of an app that is nowhere, or that the caller may not see, alike', async () => {
    const { commit, run, apply } = world()
    commit('Ann', 'Add it', { 'manifests/a.yaml': ciApp('hidden-one', 'read').replace('public', 'private') })
    await apply('hiding')
    const elsewhere = world()
    const bob = { APPWARD_TOKEN: await fixture.token('bob') }
    const answers = await Promise.all(['hidden-one', 'nowhere-one'].map((slug) => elsewhere.run(['blame', slug, 'visibility'], bob)))
    expect(answers.map(({ stderr }) => stderr.replaceAll(/hidden|nowhere/g, 'X'))).toEqual(
      Array(2).fill(answers[0]?.stderr.replaceAll('hidden', 'X')),
    )
    expect((await run(['blame', 'hiden-one', 'visibility'])).stderr).toContain('Did you mean "hidden-one"?')
  })

  test('of texts that would act on a terminal', async () => {
    const { commit, run } = world()
    commit('Eve\u001b[31m', '\u001b]0;owned\u0007', { 'manifests/evil.yaml': ciApp('evil', 'read') })
    const { stdout } = await run(['blame', 'evil', 'visibility', '--offline'])
    expect(stdout).toContain('by Eve\\u{1b}[31m')
    expect(stdout).toContain('\\u{1b}]0;owned\\u{7}')
  })
})
