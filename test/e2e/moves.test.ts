// Renames, transfers and adoption as people meet them: manifests, plans, what apply did, and that nothing is left to do afterwards.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppRecord, InstallationRecord } from '../../src/generated/types.ts'
import { appwardHere, type Ended, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

const seed = `users: [{ login: alice }]
organizations:
  - { login: acme, members: [{ login: alice, role: admin }] }
  - { login: widgets }
repositories: [{ owner: acme, name: api }]
`

const app = (slug: string, { space = 'acme', movedFrom = '', spec = '{ visibility: public }' } = {}) =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: ${space}${movedFrom && `, movedFrom: ${movedFrom}`} }\nspec: ${spec}\n`
const installation = (slug: string, space = 'acme', spec = '{ repositories: all }') =>
  `apiVersion: appward/v1\nkind: Installation\nmetadata: { app: ${slug}, space: ${space} }\nspec: ${spec}\n`

type Run = (...args: string[]) => Promise<Ended>
type Team = {
  write: (...manifests: string[]) => void
  run: Run
  as: (token: string) => Run
  answering: (answer: () => Promise<string>) => Run
}

/** A platform, and folders of manifests by fleet. */
async function stage(): Promise<{ server: Server; team: (fleet: string) => Team; token: (login: string) => Promise<string> }> {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': seed })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const team = (fleet: string): Team => {
    const cwd = join(folder, fleet)
    writeFiles(cwd, { 'appward.config.yaml': `fleet: ${fleet}\nmanifests: [.]\n` })
    return {
      write: (...manifests) => writeFiles(cwd, { 'apps.yaml': manifests.join('---\n') }),
      run: (...args) => appwardHere(args, { cwd, env: server.env() }),
      as:
        (token) =>
        (...args) =>
          appwardHere(args, { cwd, env: server.env(token) }),
      answering:
        (answer) =>
        (...args) =>
          appwardHere(args, { cwd, env: server.env(), answer }),
    }
  }
  const token = async (login: string) => {
    const made = await appwardHere(['tokens', 'create', '--name', 'ci', '--user', login, '--scope', 'admin:org', '--scope', 'user'], {
      env: server.env(),
    })
    expect(made, made.stderr).toMatchObject({ status: 0 })
    return made.stdout.trim()
  }
  return { server, team, token }
}

async function record<Result = AppRecord>(run: Run, kind: 'app' | 'installation', name: string): Promise<Result> {
  const { stdout, stderr } = await run('get', kind, name, '--format', 'json')
  expect(stderr).toBe('')
  return JSON.parse(stdout) as Result
}

async function settled(run: Run, ...args: string[]): Promise<void> {
  const ended = await run('plan', '--detailed-exitcode', ...args)
  expect(ended, ended.stdout + ended.stderr).toMatchObject({ status: 0 })
  expect(ended.stdout).toMatch(/^No changes\./m)
}

test('two apps swap their slugs in one apply, and the manifests may keep movedFrom', async () => {
  const { write, run } = (await stage()).team('main')
  write(app('blue'), app('green'), installation('blue'), installation('green'))
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  const [blue, green] = [await record(run, 'app', 'blue'), await record(run, 'app', 'green')]

  const installations = [installation('blue'), installation('green', 'acme', '{ repositories: [api] }')]
  write(app('blue', { movedFrom: '{ slug: green }' }), app('green', { movedFrom: '{ slug: blue }' }), ...installations)
  const planned = await run('plan')
  expect(planned.stdout).toContain('> App/blue  (renamed from green)')
  expect(planned.stdout).toContain('> App/green  (renamed from blue)')
  expect(planned.stdout).toContain('1 to change, 2 to rename · 2 high-risk')
  expect(await run('apply', '--yes', '--allow', 'rename:App/blue', '--allow', 'rename:App/green')).toMatchObject({ status: 0 })
  expect(await record(run, 'app', 'green')).toMatchObject({ id: blue.id, formerSlug: 'blue' })
  expect(await record(run, 'app', 'blue')).toMatchObject({ id: green.id, formerSlug: 'green' })
  await settled(run)
  write(app('blue'), app('green'), ...installations)
  await settled(run)
})

test('a slug is handed on along a chain, and is free again for something new once the rename is done', async () => {
  const { write, run } = (await stage()).team('main')
  write(app('a'), app('c'))
  await run('apply', '--yes')
  const [a, c] = [await record(run, 'app', 'a'), await record(run, 'app', 'c')]
  const moved = [app('b', { movedFrom: '{ slug: a }' }), app('a', { movedFrom: '{ slug: c }' })]
  write(...moved)
  expect(await run('apply', '--yes', '--allow', 'rename')).toMatchObject({ status: 0 })
  expect([(await record(run, 'app', 'b')).id, (await record(run, 'app', 'a')).id]).toEqual([a.id, c.id])
  await settled(run)
  write(...moved, app('c'))
  const applied = await run('apply', '--yes')
  expect(applied.stdout).toContain('1 created')
  await settled(run)
  // The new one goes as it came: what was called so before does not keep it.
  write(...moved)
  expect((await run('plan', '--prune')).stdout).toContain('- App/c')
})

test('a transfer says from where to where, takes an admin of both spaces, and keeps the app', async () => {
  const { team, token } = await stage()
  const { write, run, as } = team('main')
  write(app('ci'), installation('ci'))
  await run('apply', '--yes')
  const ci = await record(run, 'app', 'ci')
  write(app('ci', { space: 'widgets' }))
  expect((await run('plan')).stdout).toMatch(/AW405 {2}App\/ci: .* lives in acme\.\n.*movedFrom: \{ space: acme \}/)

  write(app('build', { space: 'alice', movedFrom: '{ slug: ci, space: acme }' }), installation('build'))
  const alice = as(await token('alice'))
  const planned = await alice('plan')
  expect(planned.stdout).toMatch(/> App\/build {2}\(renamed from ci\) +high: transfer, rename\n +space +acme -> alice\n/)
  expect(planned.stdout).toContain('1 to transfer · 1 high-risk')
  const allow = ['--allow', 'transfer:App/build', '--allow', 'rename:App/build']
  const applied = await alice('apply', '--yes', ...allow)
  expect(applied, applied.stderr).toMatchObject({ status: 0 })
  expect(applied.stdout).toContain('1 transferred')
  expect(await record(run, 'app', 'build')).toMatchObject({ id: ci.id, resource: { metadata: { space: 'alice' } } })
  await settled(alice)

  // The site owner gives it to a space where alice has no say; neither may she take it back.
  write(app('build', { space: 'widgets', movedFrom: '{ space: alice }' }))
  expect(await run('apply', '--yes', '--allow', 'transfer')).toMatchObject({ status: 0 })
  const other = team('other')
  other.write(app('build', { space: 'acme', movedFrom: '{ space: widgets }' }))
  const refused = await other.as(await token('alice'))('apply', '--yes', '--adopt', '--allow', 'transfer')
  expect(refused.status).toBe(1)
  expect(refused.stderr).toContain('App/build: alice is not an admin of widgets')
})

test("another fleet's installation follows a renamed app, and that fleet hears what to write", async () => {
  const { team } = await stage()
  const [owner, guest] = [team('owner'), team('guest')]
  owner.write(app('ci'))
  await owner.run('apply', '--yes')
  guest.write(installation('ci', 'widgets'))
  await guest.run('apply', '--yes')
  const installed = await record<InstallationRecord>(guest.run, 'installation', 'ci@widgets')
  owner.write(app('build', { movedFrom: '{ slug: ci }' }))
  await owner.run('apply', '--yes', '--allow', 'rename')

  expect(await record<InstallationRecord>(guest.run, 'installation', 'build@widgets')).toMatchObject({ id: installed.id, fleet: 'guest' })
  const planned = await guest.run('plan')
  expect(planned.status).toBe(1)
  expect(planned.stdout).toMatch(
    /AW417 {2}Installation\/ci@widgets: The app App\/ci is App\/build by now.*\n +Set metadata\.app to build\./,
  )
  guest.write(installation('build', 'widgets'))
  await settled(guest.run)
})

test('--adopt takes over from another fleet, which is named, and nothing else of it', async () => {
  const { team } = await stage()
  const [old, next] = [team('old'), team('next')]
  old.write(app('ci'), app('cd'), installation('ci'))
  await old.run('apply', '--yes')
  const ci = await record(old.run, 'app', 'ci')

  next.write(app('ci'), installation('ci', 'acme', '{ repositories: [api] }'))
  const conflict = await next.run('apply', '--yes')
  expect(conflict.status).toBe(1)
  expect(conflict.stderr).toMatch(/App\/ci: It belongs to the fleet old, not to this one/)
  expect(conflict.stdout).toContain('take it over from old with --adopt')

  const planned = await next.run('plan', '--adopt')
  expect(planned.stdout).toMatch(/~ App\/ci +low\n +owner +fleet old -> this fleet\n/)
  expect(planned.stdout).toMatch(/owner +fleet old -> this fleet\n +repositories +all -> api\n/)
  expect(planned.stdout).toContain('2 to change\nTo apply: appward apply --adopt\n')
  expect(await next.run('apply', '--adopt', '--yes')).toMatchObject({ status: 0 })
  expect(await record(next.run, 'app', 'ci')).toMatchObject({ id: ci.id, fleet: 'next', digest: ci.digest })
  await settled(next.run)
  await settled(next.run, '--adopt')

  expect((await old.run('plan')).stdout).toContain('error AW401  App/ci: It belongs to the fleet next')
  old.write(app('cd'))
  await settled(old.run)
})

test('whoever comes later hears who was quicker: the fleet, and the resource', async () => {
  const { team, token } = await stage()
  const { write, run, as, answering } = team('main')
  write(app('ci'))
  await run('apply', '--yes')
  const alice = as(await token('alice'))

  write(app('ci', { spec: '{ visibility: public, name: CI }' }))
  const late = await answering(async () => {
    write(app('ci', { spec: '{ visibility: public, name: Build }' }))
    expect(await alice('apply', '--yes')).toMatchObject({ status: 0 })
    return 'yes'
  })('apply')
  expect(late.status).toBe(1)
  expect(late.stderr).toMatch(/Fleet main: alice wrote changeset 2 at \S+, the plan expects 1\. Make a new plan\. \(head_moved\)/)

  // A third fleet took the app over meanwhile: the head of this one is as it was.
  const other = team('other')
  write(app('ci', { spec: '{ visibility: public, name: CI }' }))
  const taken = await answering(async () => {
    other.write(app('ci', { spec: '{ visibility: public, name: Build }' }))
    expect(await other.as(await token('alice'))('apply', '--yes', '--adopt')).toMatchObject({ status: 0 })
    return 'yes'
  })('apply')
  expect(taken.status).toBe(1)
  expect(taken.stderr).toContain('App/ci: Fleet other owns it.')
  expect(taken.stderr).toMatch(/App\/ci: alice changed it at \S+ \(revision 3, the plan has 2\)/)
})
