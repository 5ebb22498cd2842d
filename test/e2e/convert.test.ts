// appward convert as a user runs it: what goes where, and with which status.
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const url =
  'https://github.com/organizations/acme/settings/apps/new?name=CI&url=https://ci.example.com&webhook_active=true' +
  '&webhook_url=https://ci.example.com/hooks&events[]=push&contents=read'

const manifest = `{
  "name": "CI",
  "url": "https://ci.example.com",
  "redirect_url": "https://ci.example.com/made",
  "hook_attributes": { "url": "https://ci.example.com/hooks" },
  "public": true,
  "default_events": ["push"],
  "default_permissions": { "contents": "read" }
}
`

test('a URL as the argument becomes a manifest that validate finds right', async () => {
  const converted = await appward(['convert', url, '--to', 'appward'])
  expect(converted.status).toBe(0)
  expect(converted.stderr).toMatch(/^from a registration URL to an Appward manifest\n/)
  expect(converted.stderr).toMatch(/^assumed {2}public {9}false: /m)
  expect(parse(converted.stdout).metadata).toEqual({ slug: 'ci', space: 'acme' })
  const validated = await appward(['validate', '-'], { input: converted.stdout })
  expect(validated).toMatchObject({ status: 0, stdout: '1 resource in 1 file: no findings\n' })
})

test('standard input and a file are read alike, and the result alone is on stdout', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'app.json': manifest })
  const args = ['--to', 'appward', '--space', 'acme']
  const file = await appward(['convert', 'app.json', ...args], { cwd: folder })
  const input = await appward(['convert', '-', ...args], { input: manifest })
  expect(input).toEqual(file)
  expect(file.status).toBe(0)
  expect(file.stderr).toMatch(/^left out {2}redirect_url {2,}it belongs to the flow/m)
  expect(file.stdout).toMatch(/^apiVersion: appward\/v1\n/)
})

test('a result that would not validate is printed, with its faults placed in it, and the status is 1', async () => {
  const ended = await appward(['convert', '-', '--to', 'url'], { input: manifest.replace('"push"', '"push", "psuh"') })
  expect(ended.status).toBe(1)
  const [, line, column] = /^output:(\d+):(\d+) {2}error AW211 {2}There is no event "psuh"/m.exec(ended.stderr) ?? []
  const at = ended.stdout.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)
  expect(at).toMatch(/^events\[\]=psuh/)
})

const wrong: [what: string, args: string[], input: string | Buffer, message: RegExp][] = [
  ['no form to write', ['-'], manifest, /--to/],
  ['a form that is none', ['-', '--to', 'gitlab'], manifest, /--to takes appward, github-manifest, probot or url, not "gitlab"/],
  ['a space that is none', ['-', '--to', 'url', '--space', 'a/b'], manifest, /--space takes the login/],
  ['a base URL without a URL', ['-', '--to', 'probot', '--base-url', 'https://x.example'], manifest, /--base-url goes with --to url/],
  ['a base URL that is none', ['-', '--to', 'url', '--base-url', 'javascript:x'], manifest, /the base URL must be the plain address/],
  ['an empty input', ['-', '--to', 'url'], '', /- is empty/],
  ['what is no app definition', ['-', '--to', 'url'], 'name: CI\non: push\n', /- is no app definition/],
  ['broken JSON', ['-', '--to', 'url'], '{ "name": ', /^-:1:\d+ {2}error AW110/],
  ['a NUL byte', ['-', '--to', 'url'], Buffer.from('{ "name": "a\0" }'), /^-:1:13 {2}error AW105/],
  ['a file over the limit', ['-', '--to', 'url'], `${' '.repeat(4 * 1024 * 1024)}${manifest}`, /^-:1:1 {2}error AW103/],
  ['a file that is not there', ['nowhere.json', '--to', 'url'], '', /^nowhere\.json:1:1 {2}error AW101/],
  ['a folder', ['.', '--to', 'url'], '', /is a folder|holds no manifest/],
  ['a script', ['javascript:alert(1)', '--to', 'url'], '', /not one of a page that registers an app/],
]

test.each(wrong)('%s is one message with status 1', async (_what, args, input, message) => {
  const ended = await appward(['convert', ...args], { input, cwd: temporaryFolder() })
  expect(ended.stderr).toMatch(message)
  expect(ended.stderr).not.toMatch(/^\s+at .*:\d+:\d+\)?$/m)
  expect(ended).toMatchObject({ status: 1, stdout: '' })
})

test('a folder is none, not even one with a single file', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/app.json': manifest })
  for (const path of ['apps', 'apps/', '']) {
    const cwd = path === '' ? join(folder, 'apps') : folder
    const ended = await appwardHere(['convert', path, '--to', 'url'], { cwd })
    expect(ended).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('is a folder; convert takes one file') })
  }
})

test('of a file with several apps the slugs are told', async () => {
  const ended = await appwardHere(['convert', join('examples', 'alice', 'apps.yaml'), '--to', 'url'])
  expect(ended.stderr).toMatch(/holds 4 apps: coolify, wip, stale, auto-assign/)
  expect(ended).toMatchObject({ status: 1, stdout: '' })
})

test('each app of the examples goes into each form', async () => {
  for (const form of ['github-manifest', 'probot', 'url', 'appward']) {
    const ended = await appwardHere(['convert', 'examples/acme/apps/release-drafter.yaml', '--to', form])
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.stderr).not.toMatch(/error|undefined/)
  }
})
