// The safety gates of apply and destroy, on a running platform: what they refuse, what lets a change pass, and the statuses.
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { AppRecord, Plan } from '../../src/generated/types.ts'
import { appward, appwardHere, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, spec = '{}', metadata = '') =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: owner${metadata} }\nspec: ${spec}\n`

type Stage = {
  server: Server
  manifests: string
  write: (files: Record<string, string>) => void
  run: (...args: string[]) => ReturnType<typeof appward>
  slugs: () => Promise<string[]>
}

async function stage(files: Record<string, string>): Promise<Stage> {
  const folder = temporaryFolder()
  const server = await startServer(join(folder, 'data'))
  const manifests = join(folder, 'manifests')
  const write = (more: Record<string, string>) => writeFiles(manifests, more)
  write({ 'appward.config.yaml': 'fleet: gates\nmanifests: [.]\n', ...files })
  const run = (...args: string[]) => appwardHere(args, { cwd: manifests, env: server.env() })
  const slugs = async () => {
    const { stdout } = await run('get', 'apps', '--format', 'json')
    return (JSON.parse(stdout) as AppRecord[]).map((record) => record.resource.metadata.slug)
  }
  return { server, manifests, write, run, slugs }
}

test('a raised permission is refused with the words that let it pass, and those words work', async () => {
  const { write, run } = await stage({ 'a.yaml': app('a', '{ permissions: { repository: { checks: read } } }') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0, stderr: '' })
  write({ 'a.yaml': app('a', '{ permissions: { repository: { checks: write } } }') })

  const planned = await run('plan')
  expect(planned.status).toBe(0)
  expect(planned.stdout).toContain('appward apply --allow raise-permission:App/a')
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ status: 2 })

  const refused = await run('apply', '--yes')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toContain('--allow raise-permission:App/a')
  const { stdout } = await run('get', 'app', 'a', '--format', 'json')
  expect((JSON.parse(stdout) as AppRecord).resource.spec.permissions.repository).toEqual({ checks: 'read' })

  expect(await run('apply', '--yes', '--allow', 'raise-permission:App/b')).toMatchObject({ status: 4 })
  expect(await run('apply', '--yes', '--allow', 'raise-permission:App/a')).toMatchObject({ status: 0 })
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ status: 0 })
})

test('without a terminal apply needs --yes; at one a person is asked, and names what is of high risk', async () => {
  const { server, write, run, slugs } = await stage({ 'a.yaml': app('a') })
  const silent = await run('apply')
  expect(silent.stderr).toMatch(/nobody can be asked here[\s\S]*--yes/)
  expect(silent.status).toBe(1)
  expect(await slugs()).toEqual([])

  write({ 'b.yaml': app('b', '{ permissions: { repository: { administration: write } } }') })
  const folder = temporaryFolder()
  writeFiles(folder, { 'b.yaml': app('b', '{ permissions: { repository: { administration: write } } }') })
  const asked = (answer: string | string[], ...args: string[]) => appwardHere(args, { cwd: folder, env: server.env(), answer })
  for (const answer of ['no', 'yes', 'App/a', '']) {
    const declined = await asked(answer, 'apply', '--fleet', 'asked')
    expect(declined.stderr).toMatch(/dangerous-permission: type App\/b to go on: \n[\s\S]*not confirmed; nothing was done/)
    expect(declined.status).toBe(1)
    expect(await slugs()).toEqual([])
  }
  expect(await asked('App/b', 'apply', '--fleet', 'asked')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['b'])
  expect(await asked('yes', 'destroy', '--fleet', 'asked')).toMatchObject({ status: 1 })
  expect(await asked('asked', 'destroy', '--fleet', 'asked')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual([])
})

test('at a terminal a few dangerous changes are named one by one, many as the fleet and their number, harmless ones by a yes', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  const { server, manifests, write, run, slugs } = await stage({ 'all.yaml': names.map((name) => app(name)).join('---\n') })
  const asked = (answer: string | string[], ...args: string[]) =>
    appwardHere(['apply', ...args], { cwd: manifests, env: server.env(), answer })
  const first = await asked('yes')
  expect(first.stderr).toMatch(/Apply this to fleet gates on http\S+\? Type yes: $/m)
  expect(first.status).toBe(0)
  write({ 'all.yaml': ['a', 'b', 'c', 'd'].map((name) => app(name)).join('---\n') })
  expect(await asked(['App/e', 'no'], '--prune')).toMatchObject({ status: 1 })
  expect(await slugs()).toEqual(names)
  const two = await asked(['App/e', 'App/f'], '--prune')
  expect(two.stderr).toMatch(/delete: type App\/e to go on \(1 of 2\): \ndelete: type App\/f to go on \(2 of 2\): /)
  expect(two.status).toBe(0)
  // What a flag names already is not asked for again.
  write({ 'all.yaml': ['a', 'b'].map((name) => app(name)).join('---\n') })
  expect(await asked(['App/d'], '--prune', '--allow', 'delete:App/c')).toMatchObject({ status: 0 })
  expect(await asked('yes', '--prune')).toMatchObject({ status: 0 })
  write({
    'all.yaml': names
      .map((name) => app(name, '{ visibility: public, permissions: { repository: { administration: write } } }'))
      .join('---\n'),
  })
  const many = await asked('yes')
  expect(many.stderr).toMatch(
    /6 changes of high risk \(.*dangerous-permission.*\)\. Type the fleet and their number \("gates 6"\) to go on: /,
  )
  expect(many.status).toBe(1)
  expect(await asked('gates 6')).toMatchObject({ status: 0 })
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ status: 0 })
})

test('what left the manifests stays until --prune, and deleting needs to be allowed', async () => {
  const { write, run, slugs } = await stage({ 'a.yaml': app('a'), 'b.yaml': app('b') })
  await run('apply', '--yes')
  write({ 'b.yaml': '# gone\n---\n' })
  const kept = await run('plan')
  expect(kept.stdout).toMatch(/--prune would delete:\n\s+App\/b/)
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['a', 'b'])
  expect(await run('apply', '--yes', '--prune')).toMatchObject({ status: 4 })
  expect(await run('apply', '--yes', '--prune', 'a.yaml')).toMatchObject({ status: 1 })
  expect(await run('apply', '--yes', '--prune', '--allow', 'delete')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['a'])
})

test('many deletions at once are refused until the share is given', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const { write, run, slugs } = await stage({ 'all.yaml': names.map((name) => app(name)).join('---\n') })
  await run('apply', '--yes')
  write({ 'all.yaml': ['a', 'b'].map((name) => app(name)).join('---\n') })
  const refused = await run('apply', '--yes', '--prune', '--allow', 'delete')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toMatch(/6 .*8[\s\S]*--max-delete/)
  expect(await slugs()).toHaveLength(8)
  const counted = await run('apply', '--yes', '--prune', '--allow', 'delete', '--max-delete', '5')
  expect(counted.stderr).toMatch(/more than 5\.[\s\S]*--max-delete 6/)
  expect(counted.status).toBe(4)
  expect(await slugs()).toHaveLength(8)
  expect(await run('apply', '--yes', '--prune', '--allow', 'delete', '--max-delete', '75%')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['a', 'b'])
})

test('preventDestroy holds without its file, against every flag, until it is lifted by a change of its own', async () => {
  const { write, run, slugs } = await stage({ 'a.yaml': app('a', '{ lifecycle: { preventDestroy: true } }'), 'b.yaml': app('b') })
  await run('apply', '--yes')
  write({ 'a.yaml': '# gone\n---\n' })
  const refused = await run('apply', '--yes', '--prune', '--allow', 'delete')
  expect(refused.status).toBe(4)
  expect(refused.stderr).toMatch(/App\/a[\s\S]*preventDestroy/)
  expect(await run('destroy', '--yes')).toMatchObject({ status: 4 })
  expect(await slugs()).toEqual(['a', 'b'])
  write({ 'a.yaml': app('a') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  const destroyed = await run('destroy', '--yes', '--format', 'json')
  expect(destroyed.status).toBe(0)
  expect((JSON.parse(destroyed.stdout) as { plan: Plan }).plan.summary.actions).toEqual({ delete: 2 })
  expect(await slugs()).toEqual([])
})

test('what another fleet owns is a conflict, and stays as it is', async () => {
  const { run } = await stage({ 'a.yaml': app('a', '{ description: first }') })
  await run('apply', '--yes')
  const ended = await run('apply', '--yes', '--fleet', 'other')
  expect(ended.status).toBe(1)
  expect(ended.stderr + ended.stdout).toMatch(/App\/a[\s\S]*fleet gates/)
})

test('an ignored field that does not fit the rest of the manifest is a conflict in the plan', async () => {
  const hook = 'webhook: { active: true, url: "https://a.example.com/h" }'
  const { write, run } = await stage({ 'a.yaml': app('a', `{ ${hook}, permissions: { repository: { issues: read } }, events: [issues] }`) })
  await run('apply', '--yes')
  write({ 'a.yaml': app('a', `{ ${hook}, lifecycle: { ignoreChanges: [events] } }`) })
  const planned = await run('plan')
  expect(planned.stdout).toMatch(/error AW415 +App\/a: .*The event "issues" needs/)
  expect(planned.status).toBe(1)
})

test('whoever is asked has seen the plan, also where the result is JSON or goes to a file', async () => {
  const { server } = await stage({})
  const folder = temporaryFolder()
  writeFiles(folder, { 'b.yaml': app('b', '{ permissions: { repository: { administration: write } } }') })
  for (const format of ['text', 'json']) {
    const declined = await appwardHere(['apply', '--format', format], { cwd: folder, env: server.env(), answer: 'no' })
    expect(declined.stderr).toMatch(/\+ App\/b +high: dangerous-permission/)
    expect(declined.status).toBe(1)
  }
})

test('--prune reads all manifests, wherever it is called, and takes no part of them', async () => {
  const { run, manifests, server } = await stage({ 'a.yaml': app('a'), 'sub/b.yaml': app('b') })
  writeFiles(manifests, { 'appward.config.yaml': 'fleet: gates\n' })
  await run('apply', '--yes')
  const below = await appwardHere(['plan', '--prune'], { cwd: join(manifests, 'sub'), env: server.env() })
  expect(below.stdout).toMatch(/^No changes\. 2 resources/m)
  expect(await run('plan', '--prune', 'sub/b.yaml')).toMatchObject({ status: 1, stdout: '' })
  expect(await run('plan', '--prune', 'sub')).toMatchObject({ status: 1, stdout: '' })
  const elsewhere = temporaryFolder()
  writeFiles(elsewhere, { 'all/a.yaml': app('a'), 'all/b.yaml': app('b') })
  const away = (...args: string[]) => appwardHere(['plan', '--prune', '--fleet', 'gates', ...args], { cwd: elsewhere, env: server.env() })
  expect(await away('all/a.yaml')).toMatchObject({ status: 1, stdout: '' })
  expect((await away('all')).stdout).toMatch(/^No changes\./m)
})

test('the words after "To apply:" are enough as they stand', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
  const { write, server, manifests, slugs } = await stage({ 'all.yaml': names.map((name) => app(name)).join('---\n') })
  const flags = ['--url', server.url, '--token', server.ownerToken]
  const bare = (...args: string[]) => appwardHere(args, { cwd: manifests })
  expect(await bare('apply', '--yes', ...flags)).toMatchObject({ status: 0 })
  write({ 'all.yaml': app('a') })
  const { stdout } = await bare('plan', '--prune', ...flags)
  const [, words = ''] = /^To apply: appward (.*)$/m.exec(stdout) ?? []
  expect(words).toContain('--max-delete')
  expect(words).not.toContain(server.ownerToken)
  // A token is not for pasting, and --yes is the person.
  const applied = await bare(...words.split(' '), '--token', server.ownerToken, '--yes')
  expect(applied, applied.stderr).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['a'])
})

test('an apply whose output nobody reads is finished all the same', async () => {
  const { server, manifests, slugs } = await stage({ 'a.yaml': app('a') })
  const ended = await appward(['apply', '--yes'], { cwd: manifests, env: server.env(), whenStarted: (child) => child.stdout?.destroy() })
  expect(ended).toMatchObject({ status: 0, stderr: '' })
  expect(await slugs()).toEqual(['a'])
})

test('a guard that only the platform sees refuses with the same status', async () => {
  const { run, server, slugs } = await stage({ 'a.yaml': app('a') })
  await run('apply', '--yes')
  const other = temporaryFolder()
  const installation = 'apiVersion: appward/v1\nkind: Installation\nmetadata: { app: a, space: owner }\n'
  writeFiles(other, { 'i.yaml': `${installation}spec: { repositories: all, lifecycle: { preventDestroy: true } }\n` })
  const installed = await appwardHere(['apply', '--yes', '--fleet', 'other'], { cwd: other, env: server.env() })
  expect(installed, installed.stderr).toMatchObject({ status: 0 })
  const refused = await run('destroy', '--yes')
  expect(refused.stderr).toMatch(/^appward: App\/a: Installation\/a@owner has .*\(prevent_destroy\)\n$/)
  expect(refused.status).toBe(4)
  expect(await slugs()).toEqual(['a'])
})

test('a guard in a space that the caller has no say in does not hold an app', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'seed.yaml': 'users: [{ login: alice }, { login: bob }]\n',
    'app/a.yaml': app('a', '{ visibility: public }').replace('owner', 'alice'),
  })
  const guarded = 'apiVersion: appward/v1\nkind: Installation\nmetadata: { app: a, space: bob }\n'
  writeFiles(folder, { 'bob/i.yaml': `${guarded}spec: { repositories: all, lifecycle: { preventDestroy: true } }\n` })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const as = async (login: string, ...args: string[]) => {
    const made = await appwardHere(['tokens', 'create', '--user', login, '--name', 'x', '--scope', 'user'], { env: server.env() })
    return appwardHere(args, { cwd: folder, env: server.env(made.stdout.trim()) })
  }
  expect(await as('alice', 'apply', 'app', '--yes', '--fleet', 'alices')).toMatchObject({ status: 0 })
  expect(await as('bob', 'apply', 'bob', '--yes', '--fleet', 'bobs')).toMatchObject({ status: 0 })
  expect(await as('alice', 'destroy', '--yes', '--fleet', 'alices')).toMatchObject({ status: 0 })
})

test('a slug that is taken anywhere on the platform is a conflict in the plan', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'seed.yaml': 'organizations: [{ login: acme }]\n', 'first/a.yaml': app('a') })
  writeFiles(folder, {
    'second/a.yaml': app('a').replace('owner', 'acme'),
    'third/b.yaml': app('b', '{}', ', movedFrom: { slug: a }').replace('owner', 'acme'),
  })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yaml')])
  const run = (...args: string[]) => appwardHere(args, { cwd: folder, env: server.env() })
  expect(await run('apply', 'first', '--yes', '--fleet', 'one')).toMatchObject({ status: 0 })
  for (const path of ['second', 'third']) {
    const planned = await run('plan', path, '--fleet', 'two')
    expect(planned.stdout).toMatch(/error AW401 +App\/[ab]: It belongs to the fleet one/)
    expect(planned.status).toBe(1)
  }
})

test('a slug may be used again after a rename, while movedFrom still stands', async () => {
  const { run, write, slugs } = await stage({ 'q.yaml': app('z1') })
  await run('apply', '--yes')
  write({ 'q.yaml': app('q1', '{}', ', movedFrom: { slug: z1 }') })
  expect(await run('apply', '--yes', '--allow', 'rename')).toMatchObject({ status: 0 })
  write({ 'z.yaml': app('z1', '{ description: another }') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  expect(await run('plan', '--detailed-exitcode')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['q1', 'z1'])
})

test('a freeze stops an apply with who, when and why, in a plan and again on the platform, and ends with unfreeze', async () => {
  const { server, write, run, slugs } = await stage({ 'a.yaml': app('a', '{ permissions: { repository: { checks: write } } }') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  expect(await run('freeze')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining("required option '--reason <text>' not specified"),
  })
  const frozen = await run('freeze', '--reason', 'keys on the loose', '--space', 'owner')
  expect(frozen).toMatchObject({ status: 0, stdout: '', stderr: 'the space owner is frozen; to end it: appward unfreeze --space owner\n' })
  expect((await run('get', 'freezes')).stdout).toMatch(/^SPACE +BY +SINCE +REASON\nowner +owner +20\S+Z +keys on the loose$/m)

  write({ 'b.yaml': app('b') })
  const planned = await run('plan')
  expect(planned.stdout).toMatch(
    /refused AW504 {2}The space owner is frozen by owner since 20\S+Z: keys on the loose\. It stops App\/b\.\n.*appward unfreeze --space owner$/m,
  )
  expect(planned.stdout).not.toContain('To apply')
  const refused = await run('apply', '--yes')
  expect(refused.stderr).toMatch(/refused by a safety gate; nothing was done[\s\S]*AW504/)
  expect(refused.status).toBe(4)
  // A plan that was made before the freeze meets the platform's own.
  const late = await fetch(`${server.url}/api/v1/changesets`, {
    method: 'POST',
    headers: { authorization: `Bearer ${server.ownerToken}`, 'content-type': 'application/json', 'idempotency-key': 'late' },
    body: JSON.stringify({
      fleet: 'gates',
      expectedHead: 1,
      changes: [
        {
          action: 'create',
          key: 'App/b',
          id: null,
          revision: null,
          from: null,
          resource: (JSON.parse((await run('plan', '--format', 'json')).stdout) as Plan).changes[0]?.after,
        },
      ],
    }),
  })
  expect([late.status, ((await late.json()) as { code: string }).code]).toEqual([409, 'frozen'])
  expect(await slugs()).toEqual(['a'])

  write({ 'b.yaml': '# later\n---\n', 'a.yaml': app('a', '{ permissions: { repository: { checks: read } } }') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  write({ 'b.yaml': app('b') })
  expect(await run('unfreeze', '--space', 'owner')).toMatchObject({ status: 0, stderr: 'the space owner is not frozen any more\n' })
  expect(await run('unfreeze', '--space', 'owner')).toMatchObject({ status: 1, stderr: expect.stringContaining('is not frozen') })
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  expect(await slugs()).toEqual(['a', 'b'])
})

test('a freeze of the platform is the site owner’s, and stops destroy too', async () => {
  const { server, run, slugs } = await stage({ 'a.yaml': app('a') })
  await run('apply', '--yes')
  expect(await run('freeze', '--reason', 'holidays', '--format', 'json')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('"space": null'),
  })
  const destroyed = await run('destroy', '--yes')
  expect(destroyed.stderr).toMatch(/AW504 The platform is frozen by owner since \S+: holidays\. It stops App\/a\./)
  expect(destroyed.status).toBe(4)
  expect(await run('freeze', '--reason', 'x', '--space', 'no/body')).toMatchObject({
    status: 1,
    stderr: expect.stringContaining('is no login'),
  })
  expect(await slugs()).toEqual(['a'])
  const made = await run('tokens', 'create', '--name', 'weak', '--scope', 'user')
  const weak = await appwardHere(['unfreeze'], { env: server.env(made.stdout.trim()) })
  expect(weak).toMatchObject({ status: 1, stderr: expect.stringContaining('insufficient_scope') })
  expect(await run('unfreeze')).toMatchObject({ status: 0 })
  expect(await run('destroy', '--yes')).toMatchObject({ status: 0 })
})

test('of very many refusals the first are told, what no --allow lifts before the rest', async () => {
  const all = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.yaml`, app(`many-${index}`)]))
  const { manifests, write, run } = await stage(all)
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  for (const file of Object.keys(all)) rmSync(join(manifests, file))
  write({ 'rest.yaml': app('rest') })
  const { status, stderr } = await run('apply', '--prune', '--yes')
  expect(status).toBe(4)
  expect(stderr).toMatch(/nothing was done\n {2}AW502 /)
  expect(stderr.match(/AW50\d /g)).toHaveLength(20)
  expect(stderr).toMatch(/\n {2}and 11 more\n$/)
})
