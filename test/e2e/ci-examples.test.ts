// The files of examples/ci, as init writes them, run as their hosts would run them: real steps in a real shell against a real platform,
// with the package installed from its tarball. Only what talks to the host about comments is a double that records.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addDouble, type JobRun, type Machine, newMachine, runGithubJob, runGitlabJob, type Values, withCheckout } from './ci-workflow.ts'
import { appwardHere, type Server, startServer, temporaryFolder, writeFiles } from './cli.ts'
import { packProgram } from './packed.ts'

const slow = { timeout: 600_000 }

let packing: string
let tarball: string
beforeAll(() => {
  packing = mkdtempSync(join(tmpdir(), 'appward-pack-'))
  tarball = packProgram(packing)
}, slow.timeout)
afterAll(() => rmSync(packing, { recursive: true, force: true }))

type World = { server: Server; repository: string; readToken: string; writeToken: string; slugs: () => Promise<string[]> }

/** A platform that has the space, a repository as init makes it, and the two tokens of its CI. */
async function newWorld(): Promise<World> {
  const repository = temporaryFolder()
  expect((await appwardHere(['init', '--space', 'acme'], { cwd: repository })).status).toBe(0)
  const seed = join(temporaryFolder(), 'seed.yml')
  writeFileSync(seed, 'users: [{ login: alice }]\norganizations: [{ login: acme, members: [{ login: alice, role: admin }] }]\n')
  const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', seed])
  const create = async (...flags: string[]) =>
    (
      await appwardHere(['tokens', 'create', '--name', `ci-${flags.length}`, '--scope', 'admin:org', ...flags], { env: server.env() })
    ).stdout.trim()
  const slugs = async () => {
    const { stdout } = await appwardHere(['get', 'apps', '--format', 'json'], { env: server.env() })
    return (JSON.parse(stdout) as { key: string }[]).map(({ key }) => key)
  }
  return { server, repository, readToken: await create('--read-only'), writeToken: await create(), slugs }
}

/** From the first job on it is installed; installing it again for each would only take time. */
function keepInstalled(machine: Machine): void {
  addDouble(machine, 'npm', join(machine.temp, 'npm'), ':')
}

/** The starter app asks for more. */
function raise(repository: string): void {
  const path = join(repository, 'apps/example-app.yaml')
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('checks: read', 'checks: write'))
}

type Call = { args: string[]; texts: string[] }

/** What a double was called with, and nothing more after. */
function callsOf(record: string): Call[] {
  const lines = existsSync(record) ? readFileSync(record, 'utf8').trim().split('\n') : []
  rmSync(record, { force: true })
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Call)
}

const sum = (run: JobRun | null) => ({ status: run?.status, output: run?.output })

test('GitHub Actions: a change request is planned in a comment, what is merged is applied as it was saved', slow, async () => {
  const world = await newWorld()
  const file = join(world.repository, '.github/workflows/appward.yaml')
  const start = newMachine(world.repository, { GITHUB_REPOSITORY: 'acme/apps' })
  const [record, comments] = [join(start.temp, 'gh'), join(start.temp, 'comments')]
  writeFileSync(comments, '')
  addDouble(start, 'gh', record, `case "$URL" in */issues/12/comments) cat '${comments}';; esac`)
  const run = (job: string, values: Values, machine: Machine) => runGithubJob(file, job, machine, { ...known, ...values })
  const known: Values = {
    'vars.APPWARD_URL': world.server.url,
    'vars.PACKAGE': tarball,
    'secrets.APPWARD_READ_TOKEN': world.readToken,
    'secrets.APPWARD_TOKEN': world.writeToken,
    'github.token': 'host-token',
    'inputs.allow': '',
  }
  const ours = 'github.event.pull_request.head.repo.full_name == github.repository'
  const request = { 'github.event_name': 'pull_request', 'github.event.pull_request.number': '12', [ours]: true }
  const push = { 'github.event_name': 'push' }

  const fork = run('check', { ...request, [ours]: false, "steps.plan.outcome == 'success'": false }, start)
  expect(fork).toMatchObject({ status: 0, steps: ['Install', 'Validate'] })
  keepInstalled(start)

  const check = run('check', request, start)
  expect(check?.status, check?.output).toBe(0)
  expect(check?.steps).toEqual(['Install', 'Validate', 'Plan', 'Comment'])
  expect(check?.output).toMatch(/^::notice title=Plan for fleet acme-apps::2 to create/m)
  expect(check?.summary).toContain('### Plan for fleet ` acme-apps `')
  const body = expect.stringMatching(/^body=<!-- appward plan acme-apps -->\n### Plan/)
  expect(callsOf(record).at(-1)?.texts).toEqual([
    'api',
    '--silent',
    '--method',
    'POST',
    'repos/acme/apps/issues/12/comments',
    '--field',
    body,
  ])
  writeFileSync(comments, '34\n56\n')
  expect(run('check', request, start)?.status).toBe(0)
  expect(callsOf(record).at(-1)?.texts.slice(2, 5)).toEqual(['--method', 'PATCH', 'repos/acme/apps/issues/comments/34'])
  expect([run('plan', request, start), await world.slugs()]).toEqual([null, []])

  expect(run('check', push, start)).toBeNull()
  expect(sum(run('plan', push, start))).toMatchObject({ status: 0 })
  expect(sum(run('apply', push, withCheckout(start, temporaryFolder())))).toMatchObject({
    status: 0,
    output: expect.stringContaining('2 created'),
  })
  expect(await world.slugs()).toEqual(['App/example-app'])

  raise(world.repository)
  const next = withCheckout(start, world.repository)
  const risky = run('check', request, next)
  expect(risky?.output).toMatch(
    /^::warning file=apps\/example-app\.yaml,line=\d+,col=\d+,title=~ App\/example-app \(high%3A raise-permission/m,
  )
  expect(callsOf(record).at(-1)?.texts.at(-1)).toContain('--allow raise-permission:App/example-app')
  expect(run('plan', push, next)?.status).toBe(0)
  expect(sum(run('apply', push, next))).toMatchObject({ status: 4, output: expect.stringContaining('nothing was done') })
  const allowed = { 'github.event_name': 'workflow_dispatch', 'inputs.allow': '--allow raise-permission:App/example-app' }
  expect(run('plan', allowed, next)?.status).toBe(0)
  expect(sum(run('apply', allowed, next))).toMatchObject({ status: 0, output: expect.stringContaining('changed') })
})

test('GitLab CI: the same', slow, async () => {
  const world = await newWorld()
  const file = join(world.repository, '.gitlab-ci.yml')
  const env = {
    APPWARD_URL: world.server.url,
    PACKAGE: tarball,
    PLAN_TOKEN: world.readToken,
    APPLY_TOKEN: world.writeToken,
    COMMENT_TOKEN: 'host-token',
    CI_API_V4_URL: 'https://gitlab.example.com/api/v4',
    CI_PROJECT_ID: '5',
    CI_MERGE_REQUEST_IID: '12',
  }
  const start = newMachine(world.repository, env)
  const [record, notes] = [join(start.temp, 'curl'), join(start.temp, 'notes')]
  writeFileSync(notes, '[]')
  addDouble(start, 'curl', record, `case "$URL" in */user) echo '{"id":9}';; *per_page=100) cat '${notes}';; esac`)
  const [ofRequest, ofOwnRequest, ofMain] = [
    '$CI_PIPELINE_SOURCE == "merge_request_event"',
    '$CI_PIPELINE_SOURCE == "merge_request_event" && $CI_MERGE_REQUEST_SOURCE_PROJECT_ID == $CI_PROJECT_ID',
    '$CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH',
  ]
  const request = { [ofRequest]: true, [ofOwnRequest]: true, [ofMain]: false }
  const main = { [ofRequest]: false, [ofOwnRequest]: false, [ofMain]: true }
  const run = (job: string, values: Values, machine: Machine) => runGitlabJob(file, job, machine, values)

  expect(run('comment', { ...request, [ofOwnRequest]: false }, start)).toBeNull()
  expect(sum(run('validate', request, start))).toMatchObject({ status: 0 })
  keepInstalled(start)
  expect(readFileSync(join(start.checkout, 'validate.xml'), 'utf8')).toContain('<testsuites name="appward validate" tests="1" failures="0"')

  const comment = run('comment', request, start)
  expect(comment?.status, comment?.output).toBe(0)
  const url = 'https://gitlab.example.com/api/v4/projects/5/merge_requests/12/notes'
  const calls = callsOf(record)
  expect(calls.at(-1)?.args.at(-1)).toBe(url)
  expect(calls.at(-1)?.texts).toContainEqual(expect.stringMatching(/^body<!-- appward plan acme-apps -->\n### Plan/))
  for (const { args, texts } of calls) {
    expect(args.join(' ')).not.toContain('host-token')
    expect(texts).toContain('header = "PRIVATE-TOKEN: host-token"\n')
  }
  const noteOf = (id: number, author: number) => ({ id, author: { id: author }, body: '<!-- appward plan acme-apps -->\n' })
  writeFileSync(notes, JSON.stringify([{ ...noteOf(1, 9), body: 'other' }, noteOf(2, 8), noteOf(3, 9)]))
  expect(run('comment', request, start)?.status).toBe(0)
  expect(callsOf(record).at(-1)?.args).toEqual(expect.arrayContaining(['--request', 'PUT', `${url}/3`]))
  expect([run('plan', request, start), run('apply', request, start), await world.slugs()]).toEqual([null, null, []])

  expect(run('comment', main, start)).toBeNull()
  expect(sum(run('plan', main, start))).toMatchObject({ status: 0 })
  expect(sum(run('apply', main, withCheckout(start, temporaryFolder())))).toMatchObject({
    status: 0,
    output: expect.stringContaining('2 created'),
  })
  expect(await world.slugs()).toEqual(['App/example-app'])

  raise(world.repository)
  const next = withCheckout(start, world.repository)
  expect(run('plan', main, next)?.status).toBe(0)
  expect(sum(run('apply', main, next))).toMatchObject({ status: 4, output: expect.stringContaining('nothing was done') })
  const allowed = { ...next, env: { ...env, ALLOW: '--allow raise-permission:App/example-app' } }
  expect(sum(run('apply', main, allowed))).toMatchObject({ status: 0, output: expect.stringContaining('changed') })
})

test('a manifest that is wrong stops both before anything else', slow, async () => {
  const repository = temporaryFolder()
  await appwardHere(['init'], { cwd: repository })
  writeFiles(repository, { 'apps/broken.yaml': 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: -, space: acme }\nspec: {}\n' })
  const machine = newMachine(repository, { PACKAGE: tarball, PLAN_TOKEN: '', APPLY_TOKEN: '' })
  const github = runGithubJob(join(repository, '.github/workflows/appward.yaml'), 'check', machine, {
    'github.event_name': 'pull_request',
    'vars.APPWARD_URL': 'http://127.0.0.1:1',
    'vars.PACKAGE': tarball,
  })
  expect(github).toMatchObject({
    status: 1,
    steps: ['Install', 'Validate'],
    output: expect.stringMatching(/^::error file=apps\/broken\.yaml,line=3/m),
  })
  const gitlab = runGitlabJob(join(repository, '.gitlab-ci.yml'), 'validate', machine, {
    '$CI_PIPELINE_SOURCE == "merge_request_event"': true,
  })
  expect(gitlab).toMatchObject({ status: 1, output: expect.stringContaining('apps/broken.yaml:3') })
  expect(readFileSync(join(machine.checkout, 'validate.xml'), 'utf8')).toContain('<failure type="AW')
})
