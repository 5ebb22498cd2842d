// Policies that refuse plans, as a team and its security people meet them: in the repository, by flag, and kept on the platform.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const app = (slug: string, permissions: string, more = '') =>
  `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${slug}, space: acme }\nspec: { permissions: { repository: ${permissions} }${more} }\n`
const policy = (name: string, rule: string) =>
  `apiVersion: appward/v1\nkind: Policy\nmetadata: { name: ${name} }\nspec:\n  rules:\n    - { name: no-admin, message: No app changes settings., hint: Ask for read., ${rule} }\n`
const deny = 'deny: { permissions: { repository: { administration: write } } }'
const expression = "cel: \"permissions.repository.?administration.orValue('none') != 'write'\""

async function stage() {
  const folder = temporaryFolder()
  const work = join(folder, 'work')
  writeFiles(folder, {
    'seed.yml': 'organizations: [{ login: acme }]\n',
    'work/appward.config.yaml': 'fleet: acme-apps\nmanifests: [apps]\n',
  })
  writeFiles(work, {
    'apps/older.yaml': app('older', '{ administration: write }'),
    'apps/bot.yaml': app('bot', '{ administration: read }'),
  })
  const server = await startServer(join(folder, 'data'), ['serve', '--seed', join(folder, 'seed.yml')])
  const env: Record<string, string> = { ...server.env(), HOME: join(folder, 'home') }
  const run = (...args: string[]) => appwardHere(args, { cwd: work, env })
  const violations = async (...args: string[]) => JSON.parse((await run('plan', '--format=json', ...args)).stdout).violations
  const keep = async (method: 'PUT' | 'DELETE', name: string, body: object | null) => {
    const headers = { authorization: `Bearer ${env.APPWARD_TOKEN}`, 'content-type': 'application/json' }
    const answer = await fetch(`${env.APPWARD_URL}/api/v1/policies/${name}`, { method, headers, body: body && JSON.stringify(body) })
    expect(answer.ok, await answer.text()).toBe(true)
  }
  const allowed = ['--yes', '--allow', 'raise-permission', '--allow', 'dangerous-permission']
  expect(await run('apply', ...allowed)).toMatchObject({ status: 0 })
  return { work, run, violations, keep, allowed }
}

const kept = (rule: object) => ({
  apiVersion: 'appward/v1',
  kind: 'Policy',
  metadata: { name: 'kept' },
  spec: { rules: [{ name: 'no-admin', message: 'Kept where no change request reaches.', ...rule }] },
})
const denied = { deny: { permissions: { repository: { administration: 'write' } } } }

test('a rule among the manifests refuses the plan that would break it, and not what was broken before', async () => {
  const { work, run, violations, allowed } = await stage()
  writeFiles(work, {
    'apps/rules.yaml': policy('baseline', deny),
    'apps/older.yaml': app('older', '{ administration: write }', ', description: x'),
  })
  expect(await run('plan')).toMatchObject({ status: 0 })
  expect(await violations()).toBeUndefined()
  writeFiles(work, { 'apps/bot.yaml': app('bot', '{ administration: write }') })

  const planned = await run('plan')
  expect(planned.status).toBe(4)
  expect(planned.stdout).toContain(
    'refused AW505  App/bot: It breaks baseline/no-admin (spec.permissions.repository.administration): No app changes settings.\n    Ask for read.',
  )
  expect(planned.stdout).not.toContain('To apply')
  expect(await violations()).toMatchObject([{ rule: 'baseline/no-admin', origin: 'file', severity: 'error', key: 'App/bot' }])
  const refused = await run('apply', ...allowed)
  expect([refused.status, refused.stderr]).toEqual([4, expect.stringMatching(/refused by policy; nothing was done\n {2}AW505 App\/bot: /)])
  expect((await run('get', 'app', 'bot', '--format=json')).stdout).toContain('"administration": "read"')
  expect((await run('plan', '--format=github')).stdout).toMatch(/^::error .*title=AW505%3A App\/bot.*It breaks baseline\/no-admin/m)
  expect((await run('plan', '--format=junit')).stdout).toContain('<failure type="AW505" message="It breaks baseline/no-admin')
  expect((await run('plan', '--format=markdown')).stdout).toContain('refused AW505  App/bot')

  writeFiles(work, { 'apps/rules.yaml': policy('baseline', `severity: warning, ${deny}`) })
  const warned = await run('plan')
  expect([warned.status, warned.stdout]).toEqual([0, expect.stringContaining('warning AW301  App/bot: baseline/no-admin')])
  for (const [format, told] of [
    ['github', /^::warning .*title=AW301%3A App\/bot/m],
    ['markdown', /warning AW301 {2}App\/bot/],
    ['junit', /<system-out>warning AW301 baseline\/no-admin/],
  ] as const) {
    expect((await run('plan', `--format=${format}`)).stdout, format).toMatch(told)
  }
  expect(await run('apply', ...allowed)).toMatchObject({ status: 0 })
})

test('a change request loosens nothing: not what a flag names, nor what the platform keeps', async () => {
  const { work, run, violations, keep } = await stage()
  writeFiles(work, { '../trusted/rules.yaml': policy('baseline', expression), 'apps/bot.yaml': app('bot', '{ administration: write }') })
  expect(await run('plan')).toMatchObject({ status: 0 })
  expect(await run('plan', '--policy', '../trusted')).toMatchObject({ status: 4 })
  expect(await run('plan', '--policy', '../elsewhere')).toMatchObject({ status: 1 })
  expect(await run('plan', '--policy', 'apps/bot.yaml')).toMatchObject({ status: 1, stderr: expect.stringContaining('holds no policy') })
  // Of the same name, and never broken.
  writeFiles(work, { 'apps/rules.yaml': policy('baseline', 'cel: "true"') })
  expect(await violations('--policy', '../trusted')).toMatchObject([{ rule: 'baseline/no-admin' }])

  await keep('PUT', 'kept', kept(denied))
  expect(await violations()).toMatchObject([{ rule: 'kept/no-admin', origin: 'platform' }])
  // Of the same name, and with an exception for everybody.
  const spares = 'exceptions: [{ slug: "*", owner: me, reason: because, until: 2999-01-01 }]'
  writeFiles(work, { 'apps/rules.yaml': policy('kept', `${spares}, ${deny}`) })
  expect(await run('plan')).toMatchObject({ status: 4 })
  await keep('DELETE', 'kept', null)
  expect(await run('plan')).toMatchObject({ status: 0 })
})

test('a plan that is known from the last run is held against the policies of now, and so is a saved one', async () => {
  const { work, run, violations, keep, allowed } = await stage()
  writeFiles(work, { 'apps/bot.yaml': app('bot', '{ administration: write }') })
  for (const _time of [1, 2]) expect(await violations()).toBeUndefined()
  expect(await run('plan', '--out', 'saved.json')).toMatchObject({ status: 0 })
  await keep('PUT', 'kept', kept(denied))
  expect(await violations()).toMatchObject([{ rule: 'kept/no-admin' }])

  const refused = await run('apply', '--plan', 'saved.json', ...allowed)
  expect([refused.status, refused.stderr]).toEqual([4, expect.stringContaining('AW505 App/bot: It breaks kept/no-admin')])
  await keep('DELETE', 'kept', null)
  writeFiles(work, { '../trusted/rules.yaml': policy('baseline', deny) })
  expect(await run('apply', '--plan', 'saved.json', '--policy', '../trusted', ...allowed)).toMatchObject({ status: 4 })
  expect(await run('apply', '--plan', 'saved.json', ...allowed)).toMatchObject({ status: 0 })
})

test('what a saved plan was found to break by its own manifests stays with it; what the platform has given up does not', async () => {
  const { work, run, keep, allowed } = await stage()
  writeFiles(work, { 'apps/bot.yaml': app('bot', '{ administration: write }'), 'apps/rules.yaml': policy('baseline', deny) })
  await keep('PUT', 'kept', kept(denied))
  expect(await run('plan', '--out', 'saved.json')).toMatchObject({ status: 4 })
  expect(JSON.parse(readFileSync(join(work, 'saved.json'), 'utf8')).plan.violations).toHaveLength(2)
  expect((await run('show', 'saved.json')).stdout).toContain('refused AW505  App/bot')
  rmSync(join(work, 'apps/rules.yaml'))
  await keep('DELETE', 'kept', null)
  const refused = await run('apply', '--plan', 'saved.json', ...allowed)
  expect(refused).toMatchObject({ status: 4, stderr: expect.stringContaining('baseline/no-admin') })
  expect(refused.stderr).not.toContain('kept/no-admin')
})
