// `appward controller` as a person or CI calls it: one look at everything, its exit statuses, and what it says to wrong words.
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { gitRepository } from '../cli/git/git-repository.ts'
import { app, record } from '../platform/support/changes.ts'
import { type Fixture, startFixture } from '../platform/support/fixture.ts'
import { appwardHere, type Ended, temporaryFolder, writeFiles } from './cli.ts'

let fixture: Fixture
let cwd: string
beforeAll(async () => {
  fixture = await startFixture()
})
afterAll(() => fixture.stop())
beforeEach(() => {
  cwd = temporaryFolder()
})

const run = (args: string[], env: Record<string, string> = {}): Promise<Ended> =>
  appwardHere(['controller', ...args], {
    cwd,
    env: { PATH: process.env.PATH ?? '', APPWARD_URL: fixture.platform.url, APPWARD_TOKEN: fixture.owner, XDG_CACHE_HOME: cwd, ...env },
  })
const manifests = (...all: object[]) => ({ 'apps.yaml': all.map((manifest) => JSON.stringify(manifest)).join('\n---\n') })
const asking = (slug: string, level: string) => app(slug, 'acme', { permissions: { repository: { contents: level } } })

test('--once reconciles each fleet once: 0 when all are ready, 4 when gates hold them, 1 when something is wrong', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(asking('once', 'read')))
  const flags = ['--source', folder, '--branch', 'main', '--fleet', 'once', '--once']
  const first = await run(flags)
  expect([first.status, first.stderr]).toEqual([0, ''])
  expect(JSON.parse(first.stdout)).toMatchObject({ fleet: 'once', result: 'applied', changes: 1 })
  commit('Ann', 'two', manifests(asking('once', 'write')))
  const held = await run(flags)
  expect([held.status, JSON.parse(held.stdout).conditions]).toEqual([4, ['AwaitingApproval:RefusedByGates']])
  const allowed = { APPWARD_CONTROLLER_ALLOW: 'raise-permission, dangerous-permission:App/once' }
  expect((await run(flags, allowed)).status).toBe(0)
  expect((await record(fixture.call, 'App/once')).resource.spec).toMatchObject({ permissions: { repository: { contents: 'write' } } })
  commit('Ann', 'three', { 'apps.yaml': 'kind: [' })
  expect((await run(flags)).status).toBe(1)
})

test('a config may be named by the environment, and its fleets are all looked at', async () => {
  const { folder, commit } = gitRepository()
  commit('Ann', 'one', manifests(app('by-config', 'acme')))
  writeFiles(cwd, {
    'controller.yaml': `fleets:\n  - { name: by-config, source: { git: ${folder} } }\n  - { name: folder, source: { dir: manifests } }\n`,
    'manifests/apps.yaml': JSON.stringify(app('in-folder', 'acme')),
  })
  const { status, stdout } = await run(['--once'], { APPWARD_CONTROLLER_CONFIG: 'controller.yaml' })
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([status, lines.map(({ fleet, result }) => `${fleet} ${result}`).sort()]).toEqual([0, ['by-config applied', 'folder applied']])
})

describe('words that are off', () => {
  test.each([
    [[], 'nothing is said of what to keep in step'],
    [['--source', '.'], '--source needs the name of the fleet'],
    [['--config', 'controller.yaml', '--fleet', 'x'], '--fleet is about one fleet without a config'],
    [['--config', 'controller.yaml', '--source', '.'], '--source is about one fleet without a config'],
    [['--config', 'missing.yaml'], 'cannot read missing.yaml'],
    [['--source', '.', '--fleet', 'No Name'], 'fleets[0].name'],
    [['--source', '.', '--fleet', 'x', '--interval', 'soon'], 'interval'],
    [['--source', '.', '--fleet', 'x', '--on-drift', 'fight'], '--on-drift takes heal or report'],
    [['--source', '.', '--fleet', 'x', '--allow', 'everything'], 'unknown reason "everything"'],
    [['--source', '.', '--fleet', 'x', '--allow', 'override-admin'], 'override-admin is not for it'],
    [['--source', '.', '--fleet', 'x', '--branch', 'main'], 'branch'],
  ])('%j', async (args, message) => {
    const { status, stderr } = await run([...args, '--once'])
    expect([status, stderr]).toEqual([1, expect.stringContaining(message)])
  })

  test('without a token nothing is started', async () => {
    const { status, stderr } = await run(['--source', '.', '--fleet', 'x', '--once'], { APPWARD_TOKEN: '' })
    expect([status, stderr]).toEqual([1, expect.stringContaining('a controller needs one that may write')])
  })
})
