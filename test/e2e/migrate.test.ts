// appward migrate, and manifests of older versions in the other commands, as a user runs them.
import { chmodSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { replaceFile } from '../../src/cli/rewriting.ts'
import { withoutRights } from '../without-rights.ts'
import { appward, appwardHere, startServer, temporaryFolder, writeFiles } from './cli.ts'

const old = `apiVersion: appward/v1alpha1
kind: App
metadata: { slug: ci, space: owner }
spec:
  # Events go here.
  webhook_url: https://ci.example.com/hooks
  checks: write # for the report
  events: [check_run]
`
const current = `apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: owner }
spec:
  webhook:
    # Events go here.
    url: https://ci.example.com/hooks
    active: true
  permissions:
    repository:
      checks: write # for the report
  events: [check_run]
`

test('without --write it shows a diff, writes nothing, and exits with 2', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'apps/ci.yaml': old, 'apps/other.yaml': 'kind: Other\n' })
  const { status, stdout, stderr } = await appwardHere(['migrate'], { cwd: folder })
  expect(status).toBe(2)
  expect(stdout).toMatch(
    /^--- a\/apps\/ci\.yaml\n\+\+\+ b\/apps\/ci\.yaml\n@@ -1,8 \+1,12 @@\n-apiVersion: appward\/v1alpha1\n\+apiVersion: appward\/v1\n/,
  )
  expect(stderr).toBe('1 file to migrate; --write does it\n')
  expect(readFileSync(join(folder, 'apps/ci.yaml'), 'utf8')).toBe(old)
})

test('--write does it, keeps mode, mark and links, leaves nothing behind; the second time nothing is to do', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'real.yaml': `\ufeff${old}` })
  chmodSync(join(folder, 'real.yaml'), 0o640)
  symlinkSync('real.yaml', join(folder, 'link.yaml'))
  expect(await appwardHere(['migrate', '--write', 'link.yaml'], { cwd: folder })).toMatchObject({ status: 0, stderr: '1 file migrated\n' })
  expect(readFileSync(join(folder, 'real.yaml'), 'utf8')).toBe(`\ufeff${current}`)
  expect(statSync(join(folder, 'real.yaml')).mode & 0o777).toBe(0o640)
  expect(readdirSync(folder).sort()).toEqual(['link.yaml', 'real.yaml'])
  expect(await appwardHere(['migrate', 'real.yaml'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: 'nothing to migrate\n' })
})

test('a file with a document that cannot go over whole stays as it is; the others are written', async () => {
  const folder = temporaryFolder()
  const faulty = `${old}---\n${old.replace('slug: ci', 'slug: two').replace('spec:\n', 'spec:\n  webhook_secret: hunter2\n')}`
  writeFiles(folder, { 'a.yaml': faulty, 'b.yaml': old })
  const { status, stdout, stderr } = await appwardHere(['migrate', '--write'], { cwd: folder })
  expect(status).toBe(1)
  expect(stderr).toMatch(/^a\.yaml:14:3 {2}error AW241/)
  expect(stderr).toContain('secretFrom')
  expect(stderr).toMatch(/1 file migrated; 1 file cannot be migrated\n$/)
  expect(stdout + stderr).not.toContain('hunter2')
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(faulty)
  expect(readFileSync(join(folder, 'b.yaml'), 'utf8')).toBe(current)
})

test('a file that somebody changed meanwhile is not written', async () => {
  const folder = temporaryFolder()
  const path = join(folder, 'ci.yaml')
  writeFileSync(path, `${old}# changed\n`)
  const context = { cwd: folder } as Parameters<typeof replaceFile>[0]
  const writing = replaceFile(context, { source: { file: 'ci.yaml', text: old, named: true }, text: current })
  await expect(writing).rejects.toMatchObject({ code: 'conflict', message: 'ci.yaml was changed meanwhile; it is left as it is' })
  expect(readFileSync(path, 'utf8')).toBe(`${old}# changed\n`)
  expect(readdirSync(folder)).toEqual(['ci.yaml'])
})

test('a file that is read-only is not replaced', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'ci.yaml': old })
  chmodSync(folder, 0o777)
  const ended = await withoutRights(join(folder, 'ci.yaml'), 0o444, () => appwardHere(['migrate', '--write'], { cwd: folder }))
  expect(ended).toMatchObject({ status: 1, stderr: expect.stringMatching(/^appward: cannot write ci\.yaml: EACCES/) })
  expect(readFileSync(join(folder, 'ci.yaml'), 'utf8')).toBe(old)
  expect(readdirSync(folder)).toEqual(['ci.yaml'])
})

test('standard input is shown, not written', async () => {
  const shown = await appward(['migrate', '-'], { input: old })
  expect(shown.status).toBe(2)
  expect(shown.stdout).toContain('+    url: https://ci.example.com/hooks')
  const written = await appward(['migrate', '--write', '-'], { input: old })
  expect(written).toMatchObject({ status: 1, stdout: '' })
  expect(written.stderr).toContain('standard input is none')
})

test('a path that is not there is an error', async () => {
  const ended = await appwardHere(['migrate', 'nowhere.yaml'], { cwd: temporaryFolder() })
  expect(ended.status).toBe(1)
  expect(ended.stderr).toContain('AW101')
})

test('a tree of both versions is planned and applied like any other, and migrating it changes nothing', async () => {
  const folder = temporaryFolder()
  const server = await startServer(join(temporaryFolder(), 'data'))
  const installation = 'apiVersion: appward/v1\nkind: Installation\nmetadata: { app: ci, space: owner }\nspec: { repositories: all }\n'
  writeFiles(folder, { 'ci.yaml': old, 'more.yaml': `${installation}---\n${current.replace('slug: ci', 'slug: two')}` })
  const run = (...args: string[]) => appwardHere(args, { cwd: folder, env: server.env() })
  expect((await run('validate')).stdout).toBe('3 resources in 2 files: no findings\n')
  expect(await run('apply', '--yes')).toMatchObject({ status: 0 })
  expect((await run('plan', '--detailed-exitcode')).status).toBe(0)
  expect((await run('migrate', '--write')).status).toBe(0)
  expect((await run('plan', '--detailed-exitcode')).status).toBe(0)
})
