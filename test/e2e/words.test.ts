// The words of the command line: what is known, what is an error, where settings come from.
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.ts'
import { appward, temporaryFolder, writeFiles } from './cli.ts'

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string }

test('--version prints the version alone', async () => {
  expect(await appward(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})

test('--help lists every command', async () => {
  const { status, stdout } = await appward(['--help'])
  expect(status).toBe(0)
  for (const { name, summary } of commands) expect(stdout).toMatch(new RegExp(`^  ${name} .*${summary.slice(0, 20)}`, 'm'))
})

test('a command and its row in the table say the same', async () => {
  for (const row of commands) {
    const { command } = await row.load()
    expect({ name: command.name, summary: command.summary }).toEqual({ name: row.name, summary: row.summary })
  }
})

const wrong: [args: string[], message: RegExp][] = [
  [[], /Usage: appward/],
  [['plna'], /unknown command 'plna'[\s\S]*plan/],
  [['plan', '--pruned'], /unknown option '--pruned'[\s\S]*--prune/],
  [['validate', '--format', 'yaml'], /--format takes text, json, markdown, github or junit, not "yaml"/],
  [['serve', '--port', '70000'], /--port takes a whole number from 0 to 65535/],
  [['serve', 'more'], /too many arguments/],
  [
    ['serve', '--public-url', 'apps.example.com'],
    /--public-url takes an address such as https:\/\/apps.example.com, not "apps.example.com"/,
  ],
  [['serve', '--public-url', 'https://apps.example.com/below'], /--public-url takes an address/],
  [['serve', '--public-url', 'https://user:word@apps.example.com'], /--public-url takes an address/],
  [['apply', '--allow', 'delet'], /unknown reason "delet"[\s\S]*delete/],
  [['apply', '--max-delete', 'many'], /--max-delete takes a share such as 30% or a number of resources such as 10, not "many"/],
  [['get', 'nothing'], /there is no "nothing" to get/],
  [['get', 'repositories'], /needs --space/],
  [['get', 'repositories', '--space', 'acme', '--app', 'a'], /takes no --app/],
  [['get', 'app', 'a', '--space', 'acme'], /takes no --space/],
  [['get', 'spaces', '--space', 'acme'], /takes no --space/],
  [['get', 'installation', 'dco', '--url', 'http://127.0.0.1:1'], /an installation is named APP@SPACE/],
  [['tokens', 'create', '--name', 'ci'], /--scope/],
  [['tokens', 'create', '--name', 'ci', '--scope', 'user', '--expires', 'soon'], /--expires takes a time/],
  [['plan', '--prune', '--url', 'http://127.0.0.1:1'], /--prune needs a fleet named/],
  [['destroy', '--yes', '--url', 'http://127.0.0.1:1'], /destroy needs a fleet named/],
  [['plan', '--fleet', 'Not A Fleet', '--url', 'http://127.0.0.1:1'], /is not a fleet's name/],
  [['plan', '--url', 'ftp://example.com'], /is not the address of a platform/],
  [['plan'], /no platform is given[\s\S]*appward login --url URL/],
  [['show'], /missing required argument 'file'\n\("appward show --help" tells what it takes\)/],
  [['keys', 'rotate'], /missing required argument 'slug'\n\("appward keys rotate --help" tells what it takes\)/],
  [['history', 'latest'], /a changeset has a number, not "latest"[\s\S]*"appward history" lists them/],
  [['freeze', '--reason', ' '], /--reason takes a text of one line/],
  [['freeze', '--reason', 'a\nb'], /--reason takes a text of one line/],
  [['spaces', 'set', 'acme', '--consent-from', 'all'], /--consent-from takes manifests or people, not "all"/],
]

test.each(wrong)('%j is an error with status 1', async (args, message) => {
  const ended = await appward(args, { cwd: temporaryFolder() })
  expect(ended.stderr).toMatch(message)
  expect(ended.stderr).not.toMatch(/^\s+at /m)
  expect(ended).toMatchObject({ status: 1, stdout: '' })
})

test('an environment setting that looks like ours and is not is an error', async () => {
  const ended = await appward(['validate'], { env: { APPWARD_TOKN: 'x' } })
  expect(ended.stderr).toMatch(/unknown environment setting APPWARD_TOKN/)
  expect(ended.status).toBe(1)
})

const manifest = 'apiVersion: appward/v1\nkind: App\nmetadata: { slug: a, space: owner }\nspec: {}\n'

test('a token goes only where its giver says: a config alone, or one that names another platform, is refused', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': manifest, 'appward.config.yaml': 'platform: http://127.0.0.1:9\n' })
  const alone = await appward(['plan'], { cwd: folder, env: { APPWARD_TOKEN: 'awp_x' } })
  expect(alone.stderr).toMatch(/a token is given, but not the platform it is for/)
  expect(alone.status).toBe(1)
  const other = await appward(['plan'], { cwd: folder, env: { APPWARD_TOKEN: 'awp_x', APPWARD_URL: 'http://127.0.0.1:1' } })
  expect(other.stderr).toMatch(/names the platform http:\/\/127\.0\.0\.1:9, but APPWARD_URL is/)
  expect(other.status).toBe(1)
  const flag = await appward(['plan', '--url', 'http://127.0.0.1:1', '--token', 'awp_x'], { cwd: folder })
  expect(flag.stderr).toMatch(/cannot reach the platform at http:\/\/127\.0\.0\.1:1/)
})

test('a config is found upward; an unknown setting or a path that leads out of its folder is an error', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'appward.config.yaml': 'manifests: [apps]\n',
    'apps/a.yaml': manifest,
    'deep/er/x.txt': '',
    'other.yaml': 'kind: Not ours\n',
  })
  const found = await appward(['validate'], { cwd: join(folder, 'deep', 'er') })
  expect(found.stdout).toMatch(/^1 resource in 1 file: no findings$/m)
  writeFiles(folder, { 'appward.config.yaml': 'plattform: x\n' })
  expect((await appward(['validate'], { cwd: folder })).stderr).toMatch(/unknown setting "plattform"/)
  writeFiles(folder, { 'appward.config.yaml': 'manifests: [../elsewhere]\n' })
  expect((await appward(['validate'], { cwd: folder })).stderr).toMatch(/outside the config's folder/)
})

test('"-" reads manifests from standard input', async () => {
  expect(await appward(['validate', '-'], { input: manifest })).toMatchObject({ status: 0, stdout: '1 resource in 1 file: no findings\n' })
  const broken = await appward(['validate', '-'], { input: manifest.replace('App', 'Ap') })
  expect(broken.stdout).toMatch(/^\S+:2:7\s+error\s+AW\d+/)
  expect(broken.status).toBe(1)
})

test('validate --format json is a report as its schema says', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': manifest.replace('spec: {}', 'spec: { events: [push, psuh] }') })
  const { status, stdout } = await appward(['validate', '--format', 'json'], { cwd: folder })
  const report = JSON.parse(stdout)
  const ajv = new Ajv2020({ schemas: [JSON.parse(readFileSync('schemas/v1/report.schema.json', 'utf8'))] })
  expect(ajv.validate('https://appward.dev/schemas/v1/report.schema.json', report), ajv.errorsText()).toBe(true)
  expect(report.summary).toEqual({ files: 1, resources: 0, policies: 0, skipped: 0, errors: report.diagnostics.length, warnings: 0 })
  expect(status).toBe(1)
})

test('an empty token is none, and one that cannot be sent is an error before anything is', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': manifest, 'appward.config.yaml': 'platform: http://127.0.0.1:1\n' })
  const empty = await appward(['plan'], { cwd: folder, env: { APPWARD_TOKEN: '' } })
  expect(empty.stderr).toMatch(/cannot reach the platform/)
  const torn = await appward(['plan'], { cwd: folder, env: { APPWARD_TOKEN: 'abc\ndef', APPWARD_URL: 'http://127.0.0.1:1' } })
  expect(torn.stderr).toMatch(/the token holds a character that no token has/)
  expect(torn.stderr).not.toContain('abc')
})

test('a hostile config is refused in one clean line', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': manifest, 'outside/x.yaml': manifest, 'tree/appward.config.yaml': 'fleet: "a\u001b[2J\n' })
  const torn = await appward(['validate'], { cwd: join(folder, 'tree') })
  expect(torn.stderr).toMatch(/appward\.config\.yaml:\d+:\d+: YAML syntax/)
  expect(torn.stderr).not.toContain('\u001b')
  writeFiles(folder, { 'tree/appward.config.yaml': Array.from({ length: 30_000 }, (_, index) => `k${index}: 1`).join('\n') })
  expect((await appward(['validate'], { cwd: join(folder, 'tree') })).stderr).toMatch(
    /appward\.config\.yaml:\d+:\d+: The document has more than/,
  )
  writeFiles(folder, { 'tree/appward.config.yaml': 'manifests: [link]\n' })
  symlinkSync('../outside', join(folder, 'tree', 'link'))
  expect((await appward(['validate'], { cwd: join(folder, 'tree') })).stderr).toMatch(/outside the config's folder/)
})

test('a folder that holds only the files of other tools holds no manifests', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'k8s/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\n' })
  for (const args of [
    ['validate', 'k8s'],
    ['validate', 'k8s', '--fix'],
  ]) {
    const ended = await appward(args, { cwd: folder })
    expect(ended.stdout).toMatch(/^k8s:1:1\s+error AW102/)
    expect(ended.status).toBe(1)
  }
})

test('a config that is a link out of its folder, or huge, is not read', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.yaml': manifest, secret: 'AWS_KEY=a: b: {\n', 'tree/app.yaml': manifest, 'big/app.yaml': manifest })
  symlinkSync('../secret', join(folder, 'tree', 'appward.config.yaml'))
  const linked = await appward(['validate'], { cwd: join(folder, 'tree') })
  expect(linked.stderr).toMatch(/leads out of its folder/)
  expect(linked.stderr).not.toContain('AWS_KEY')
  writeFiles(folder, { 'big/appward.config.yaml': Buffer.alloc(2 * 1024 * 1024, '#') })
  expect((await appward(['validate'], { cwd: join(folder, 'big') })).stderr).toMatch(/no file of at most 1 MiB/)
})
