// Consent as a team meets it on the command line: what a plan says of it, what an apply leaves to people, and waiting for them.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Applied, InstallationRecord, Plan } from '../../src/generated/types.ts'
import { appward, appwardHere, type Ended, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

const seed = `users: [{ login: alice }, { login: bob }]
organizations:
  - { login: acme, members: [{ login: alice, role: admin }] }
  - { login: widgets, members: [{ login: bob, role: admin }] }
`
const app = (permissions: string) => `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme }
spec: { visibility: public, permissions: { repository: { ${permissions} } } }
`
const installed = (permissions: string) => `apiVersion: appward/v1
kind: Installation
metadata: { app: ci, space: acme }
spec: { repositories: all, permissions: { repository: { ${permissions} } } }
`

type Team = {
  server: Server
  folder: string
  alice: (...args: string[]) => Promise<Ended>
  env: Record<string, string>
  decide: (decision: 'accept' | 'refuse', space?: string) => Promise<void>
  grant: (space: string) => Promise<Record<string, string>>
}

/** acme's app, installed by its own manifest and by bob in widgets, all with contents: read. */
async function team(): Promise<Team> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': seed, 'm/ci.yaml': app('contents: read'), 'm/here.yaml': installed('contents: read') })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const tokenOf = async (user: string) => {
    const made = await appwardHere(
      ['tokens', 'create', '--name', 'test', '--user', user, '--scope', 'admin:org', '--scope', 'user', '--format', 'json'],
      { env: server.env() },
    )
    return (JSON.parse(made.stdout) as { value: string }).value
  }
  const [alice, bob] = [await tokenOf('alice'), await tokenOf('bob')]
  const call = async (token: string, method: string, path: string, body?: object): Promise<InstallationRecord> => {
    const response = await fetch(`${server.url}/api/v1/installations${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    expect(response.ok, `${path}: ${response.status}`).toBe(true)
    return (await response.json()) as InstallationRecord
  }
  const as = (token: string) => (args: string[]) => appwardHere(args, { cwd: folder, env: server.env(token) })
  expect(await as(alice)(['apply', 'm', '--yes'])).toMatchObject({ status: 0 })
  await call(bob, 'POST', '', { app: 'ci', space: 'widgets', repositories: 'all' })
  return {
    server,
    folder,
    env: server.env(alice),
    alice: (...args) => as(alice)(args),
    decide: async (decision, space = 'widgets') => {
      const token = space === 'acme' ? alice : bob
      const { status } = await call(token, 'GET', `/ci/${space}`)
      await call(token, 'POST', `/ci/${space}/consent`, { decision, digest: status.pending?.digest })
    },
    grant: async (space) => (await call(server.ownerToken, 'GET', `/ci/${space}`)).status.grant.repository,
  }
}

const allow = ['--allow', 'raise-permission', '--allow', 'dangerous-permission']

test('a raise is granted where the same plan consents, and waits where others have to; that is no failure', async () => {
  const { folder, alice, decide, grant } = await team()
  writeFiles(folder, { 'm/ci.yaml': app('contents: write'), 'm/here.yaml': installed('contents: write') })
  const plan = await alice('plan', 'm')
  expect(plan.stdout).toContain('consent                          acme: in this plan · widgets: waits for its admins\n')
  expect(plan.stdout).toContain('own consent                      this plan asks for more and consents to it by itself\n')
  expect(plan.stdout).toMatch(/Waits for consent:\n {4}Installation\/ci@widgets {2}contents: read -> write, for admins of widgets\n\n/)
  expect(plan.stdout).toContain('2 to change · 1 high-risk · 1 waits for consent\n')
  const { changes, waiting } = JSON.parse((await alice('plan', 'm', '--format', 'json')).stdout) as Plan
  expect(changes.map(({ impact }) => impact.widensOwnConsent)).toEqual([true, true])
  expect(waiting).toMatchObject([{ installation: 'Installation/ci@widgets', state: 'raised', page: null }])

  const apply = await alice('apply', 'm', '--yes', ...allow)
  expect(apply, apply.stderr).toMatchObject({ status: 0, stderr: '' })
  expect(apply.stdout).toMatch(/Applied changeset 2 .*: 2 changed\nWaits for consent:\n {4}Installation\/ci@widgets /)
  expect([await grant('acme'), await grant('widgets')]).toEqual([{ contents: 'write' }, { contents: 'read' }])

  // It is told of until it is answered.
  const again = await alice('plan', 'm')
  expect(again.stdout).toContain('contents: read -> write, for admins of widgets, asked before this plan\n')
  expect(again.stdout).toContain('No changes. 2 resources in the fleet.\n')
  await decide('accept')
  expect(await grant('widgets')).toEqual({ contents: 'write' })
  expect((await alice('plan', 'm')).stdout).not.toContain('for consent')
})

test('in a space that takes consent from people a manifest grants nothing; they accept on the page that plan and apply name', async () => {
  const { folder, alice, decide, grant, server } = await team()
  const set = await alice('spaces', 'set', 'acme', '--consent-from', 'people')
  expect(set).toMatchObject({ status: 0, stdout: 'acme takes consent from people\n' })
  expect((await alice('get', 'spaces')).stdout).toMatch(/^acme +organization +people /m)
  expect((await alice('spaces', 'set', 'widgets', '--consent-from', 'people')).stderr).toContain('not an admin of widgets')
  expect((await alice('spaces', 'set', 'acme', '--consent-from', 'robots')).stderr).toContain('takes manifests or people')
  writeFiles(folder, { 'm/ci.yaml': app('contents: write'), 'm/here.yaml': installed('contents: write') })
  expect((await alice('plan', 'm')).stdout).toContain('acme: waits for its admins · widgets: waits for its admins')
  const apply = await alice('apply', 'm', '--yes', ...allow)
  const [, page = ''] = new RegExp(`(${server.url}/organizations/acme/settings/installations/\\d+)`).exec(apply.stdout) ?? []
  expect((await fetch(page, { redirect: 'manual' })).status).toBe(303)
  expect(await grant('acme')).toEqual({ contents: 'read' })
  const again = await alice('plan', 'm', '--detailed-exitcode')
  expect(again.status).toBe(0)
  expect(again.stdout).toContain('for admins of acme, asked before this plan')
  expect(again.stdout).toContain('for admins of widgets, asked before this plan')
  await decide('accept', 'acme')
  expect(await grant('acme')).toEqual({ contents: 'write' })
  expect((await alice('plan', 'm')).stdout).not.toContain('for admins of acme')
})

test('a wider manifest accepts what waits, also what an admin refused', async () => {
  const { folder, alice, decide, grant } = await team()
  writeFiles(folder, { 'm/ci.yaml': app('contents: write') })
  expect(await alice('apply', 'm', '--yes', ...allow)).toMatchObject({ status: 0 })
  await decide('refuse', 'acme')
  expect((await alice('get', 'consents')).stdout).toMatch(/^ci +acme +refused +contents:write$/m)
  expect((await alice('plan', 'm')).stdout).toContain('contents: read -> write, for admins of acme, refused so far')
  writeFiles(folder, { 'm/here.yaml': installed('contents: write') })
  const wider = await alice('plan', 'm')
  expect(wider.stdout).toMatch(/^ +granted +in this plan$/m)
  expect(wider.stdout).toMatch(/^ +undoes +refusal by alice on /m)
  expect(wider.stdout).not.toContain('for admins of acme')
  expect(await alice('apply', 'm', '--yes', '--allow', 'override-admin')).toMatchObject({ status: 0 })
  expect(await grant('acme')).toEqual({ contents: 'write' })
  expect((await alice('plan', 'm')).stdout).toContain('No changes.')
  expect((await alice('get', 'consents', '--space', 'acme')).stderr).toContain('no consents')
})

test('a new installation that waits has its page once it is applied', async () => {
  const { folder, alice, server } = await team()
  await alice('spaces', 'set', 'acme', '--consent-from', 'people')
  const other = `${app('issues: read')}---\n${installed('issues: read')}`.replaceAll(/\bci\b/g, 'other')
  writeFiles(folder, { 'm/other.yaml': other })
  expect((await alice('plan', 'm')).stdout).not.toContain('/settings/installations/')
  const apply = await alice('apply', 'm', '--yes')
  expect(apply.stdout).toContain(`${server.url}/organizations/acme/settings/installations/`)
})

test('--wait-consent ends with 0 when people accept', async () => {
  const { folder, env, decide } = await team()
  writeFiles(folder, { 'm/ci.yaml': app('contents: write'), 'm/here.yaml': installed('contents: write') })
  const waiting = appward(['apply', 'm', '--yes', ...allow, '--wait-consent', '1m'], {
    cwd: folder,
    env,
    whenStarted: (child) => child.stderr?.once('data', () => void decide('accept')),
  })
  const { status, stderr } = await waiting
  expect(status, stderr).toBe(0)
  expect(stderr).toBe('waiting: 1 waits for consent\nnothing waits for consent any more\n')
})

test('--wait-consent ends with 5 when somebody refuses or time runs out, and says who is asked where', async () => {
  const { folder, alice, decide } = await team()
  writeFiles(folder, { 'm/ci.yaml': app('contents: write'), 'm/here.yaml': installed('contents: write') })
  const late = await alice('apply', 'm', '--yes', ...allow, '--wait-consent', '1s', '--format', 'json')
  expect(late.status).toBe(5)
  expect((JSON.parse(late.stdout) as Applied).result?.id).toBe(2)
  expect(late.stderr).toMatch(
    /Installation\/ci@widgets {2}contents: read -> write, for admins of widgets\n +http:\/\/\S+\/organizations\/widgets\//,
  )
  expect(late.stderr).toContain('the time to wait for consent is over: 1 waits for consent; what was applied stays')
  await decide('refuse')
  const refused = await alice('apply', 'm', '--yes', '--wait-consent', '1h')
  expect(refused.status).toBe(5)
  expect(refused.stderr).toContain('consent was refused: 1 waits for consent; what was applied stays')
})

test('Ctrl-C ends the waiting, and what was applied stays', async () => {
  const { folder, env, alice } = await team()
  writeFiles(folder, { 'm/ci.yaml': app('contents: write'), 'm/here.yaml': installed('contents: write') })
  const { status, stderr } = await appward(['apply', 'm', '--yes', ...allow, '--wait-consent', '1h'], {
    cwd: folder,
    env,
    whenStarted: (child) => child.stderr?.once('data', () => child.kill('SIGINT')),
  })
  expect(status).toBe(130)
  expect(stderr).toContain('interrupted while waiting for consent; what was applied stays')
  expect((await alice('plan', 'm')).stdout).toContain('No changes.')
})
