// The formats for CI as a person or a runner gets them from the commands themselves.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appward, appwardHere, copyExamples, startServer, temporaryFolder, writeFiles } from './cli.ts'

const broken = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: owner }\nspec: { events: [psuh] }\n'

describe('validate', () => {
  test('as github annotates the line from the root of the checkout, wherever it runs, and adds to the summary of the step', async () => {
    const root = temporaryFolder()
    writeFiles(root, { 'fleet/apps/a.yaml': broken, summary: 'before\n' })
    const env = { GITHUB_WORKSPACE: root, GITHUB_STEP_SUMMARY: join(root, 'summary') }
    const ended = await appward(['validate', 'apps', '--format', 'github'], { cwd: join(root, 'fleet'), env })
    expect(ended.status).toBe(1)
    expect(ended.stdout).toMatch(/^::error file=fleet\/apps\/a\.yaml,line=4,col=\d+,title=AW\d+::.*psuh/m)
    expect(ended.stdout).toMatch(/^apps\/a\.yaml:4:\d+ {2}error AW/)
    expect(readFileSync(join(root, 'summary'), 'utf8')).toMatch(/^before\n<!-- appward validate -->\n### Manifests\n\n- \*\*error/)
  })

  test('on a runner speaks no command that a manifest holds, on stdout or stderr', async () => {
    const root = temporaryFolder()
    writeFiles(root, { 'a.yaml': broken.replace('psuh', '"##[error]x"'), 'b/::error::x.yaml': 'kind: [' })
    const env = { GITHUB_ACTIONS: 'true', APPWARD_URL: 'http://127.0.0.1:1' }
    for (const args of [['validate'], ['validate', '::error::y'], ['plan'], ['plan', '::error::y', '--progress', 'json']]) {
      const { stdout, stderr, status } = await appwardHere(args, { cwd: root, env })
      expect(status).toBe(1)
      expect(stdout + stderr).not.toMatch(/^\s*::|##\[/m)
    }
    expect((await appwardHere(['validate'], { cwd: root })).stdout).toContain('##[error]x')
  })

  test('leaves a summary alone that is full, and says so', async () => {
    const root = temporaryFolder()
    writeFiles(root, { 'a.yaml': broken, summary: 'x'.repeat(1024 * 1024 - 100) })
    const ended = await appwardHere(['validate', '--format', 'github'], { cwd: root, env: { GITHUB_STEP_SUMMARY: join(root, 'summary') } })
    expect(ended.stderr).toContain('the summary of this step is full')
    expect(readFileSync(join(root, 'summary'), 'utf8')).toHaveLength(1024 * 1024 - 100)
  })

  test('goes on where the summary cannot be written', async () => {
    const root = temporaryFolder()
    writeFiles(root, { 'a.yaml': broken.replace('psuh', 'push') })
    const ended = await appwardHere(['validate', '--format', 'github'], { cwd: root, env: { GITHUB_STEP_SUMMARY: root } })
    expect(ended.stderr).toContain('the summary of this step could not be written')
    expect(ended.stdout).toContain('::error ')
  })

  test('as junit and markdown tells of every file', async () => {
    const root = temporaryFolder()
    writeFiles(root, { 'a.yaml': broken, 'b.yaml': broken.replace('psuh', 'push').replace('slug: a', 'slug: b') })
    const junit = await appwardHere(['validate', '--format', 'junit'], { cwd: root })
    expect(junit.stdout).toMatch(/<testsuites name="appward validate" tests="2" failures="\d" errors="0">/)
    expect(junit.stdout).toContain('file="b.yaml"')
    const markdown = await appwardHere(['validate', '--format', 'markdown'], { cwd: root })
    expect(markdown.stdout).toMatch(/- \*\*error ` AW\d+ `\*\* ` a\.yaml:4:\d+ `/)
    expect([junit.status, markdown.status]).toEqual([1, 1])
  })
})

describe('plan and apply', () => {
  test('a change that raises what an app asks for, in every format', async () => {
    const examples = copyExamples()
    const server = await startServer(join(temporaryFolder(), 'data'), ['serve', '--seed', join(examples, 'seed.yaml')])
    const summary = join(temporaryFolder(), 'summary')
    const run = (...args: string[]) =>
      appwardHere(args, { cwd: examples, env: { ...server.env(), GITHUB_WORKSPACE: join(examples, '..'), GITHUB_STEP_SUMMARY: summary } })

    const first = await run('apply', '--yes', '--allow', 'dangerous-permission', '--format', 'github')
    expect(first).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^::notice title=Applied::Applied changeset \d+ · fleet examples: \d+ created(%0A.*)?$/m),
    })
    expect(readFileSync(summary, 'utf8')).toMatch(/### Plan for fleet ` examples `[\s\S]*Applied changeset/)
    writeFileSync(summary, '')

    const path = join(examples, 'acme/apps/release-drafter.yaml')
    writeFileSync(path, readFileSync(path, 'utf8').replace('pull_requests: read }', 'pull_requests: write }'))
    const github = await run('plan', '--format', 'github')
    expect(github.stdout).toMatch(
      /^::warning file=examples\/acme\/apps\/release-drafter\.yaml,line=\d+,col=\d+,title=~ App\/release-drafter \(high%3A raise-permission\)::permissions\.repository\.pull_requests {2}read -> write/m,
    )
    expect(github.stdout).toMatch(/^::notice title=Plan for fleet examples::1 to change · 1 high-risk · 4 wait for consent$/m)
    const markdown = await run('plan', '--format', 'markdown')
    expect(markdown.stdout).toMatch(/^<!-- appward plan examples -->\n### Plan for fleet ` examples ` on ` http:/)
    expect(readFileSync(summary, 'utf8')).toBe(`${markdown.stdout}\n`)
    const junit = await run('plan', '--format', 'junit')
    expect(junit.stdout).toMatch(
      /<testcase classname="App" name="update App\/release-drafter \(high: raise-permission\)" file="examples\/acme\/apps\/release-drafter\.yaml" line="\d+">\n *<failure type="AW501"/,
    )
    expect([github.status, markdown.status, junit.status]).toEqual([0, 0, 0])

    const refused = await run('apply', '--yes', '--format', 'markdown')
    expect(refused).toMatchObject({ status: 4, stdout: expect.stringContaining('To apply: appward apply --allow raise-permission') })
    expect((await run('apply', '--format', 'junit')).stderr).toContain('--format takes text, json, markdown or github, not "junit"')
  })
})
