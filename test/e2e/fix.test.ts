// validate --fix: files are mended in place and nothing else happens to them; what asks for more is only shown.
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const app = `# Ours
apiVersion: appward/v1
kind: App
metadata: { slug: ci, space: acme }
spec:
  visibilty: public   # who may install it
  webhook: { active: true, url: 'https://ci.example.com/hooks' }
  permissions:
    repository: { contents: read }
  events: [push, installation, merge_group]
`
const mended = app.replace('visibilty', 'visibility').replace('[push, installation, merge_group]', '[merge_group, push]')
const widened = mended.replace('{ contents: read }', '{ contents: read, merge_queues: read }')

function folderWith(files: Record<string, string | Buffer>): { folder: string; read: (name: string) => string } {
  const folder = temporaryFolder()
  writeFiles(folder, files)
  return { folder, read: (name) => readFileSync(join(folder, name), 'utf8') }
}

describe('validate --fix', () => {
  test('mends the file, says what it did, shows what asks for more, and tells what remains', async () => {
    const { folder, read } = folderWith({ 'apps/ci.yaml': app })
    const { status, stdout, stderr } = await appward(['validate', '--fix', 'apps'], { cwd: folder })
    expect(read('apps/ci.yaml')).toBe(mended)
    expect(stderr).toBe(
      'fixed apps/ci.yaml: spec.visibilty -> visibility\nfixed apps/ci.yaml: spec.events: installation taken off\nfixed apps/ci.yaml: spec.events put in order\n',
    )
    expect(stdout).toBe(`It would ask for more, so --fix=permissions alone does this:

--- a/apps/ci.yaml
+++ b/apps/ci.yaml
@@ -6,5 +6,5 @@
   visibility: public   # who may install it
   webhook: { active: true, url: 'https://ci.example.com/hooks' }
   permissions:
-    repository: { contents: read }
+    repository: { contents: read, merge_queues: read }
   events: [merge_group, push]

apps/ci.yaml:10:12  error AW216  The event "merge_group" needs the permission merge_queues: read.
    Ask for it under spec.permissions, or take the event off the list.

0 resources in 1 file: 1 error
`)
    expect(status).toBe(1)
  })

  test('--fix=permissions does that, too; a second time there is nothing to do', async () => {
    const { folder, read } = folderWith({ 'ci.yaml': app })
    expect(await appwardHere(['validate', '--fix=permissions'], { cwd: folder })).toMatchObject({
      status: 0,
      stdout: '1 resource in 1 file: no findings\n',
    })
    expect(read('ci.yaml')).toBe(widened)
    expect(await appwardHere(['validate', '--fix=permissions'], { cwd: folder })).toEqual({
      status: 0,
      stdout: '1 resource in 1 file: no findings\n',
      stderr: '',
    })
    expect(read('ci.yaml')).toBe(widened)
  })

  test('--dry-run shows the change, writes nothing, and exits with 2 when there is one', async () => {
    const { folder, read } = folderWith({ 'ci.yaml': app })
    const { status, stdout, stderr } = await appwardHere(['validate', '--fix', '--dry-run'], { cwd: folder })
    expect(stdout).toContain('-  visibilty: public   # who may install it\n+  visibility: public   # who may install it\n')
    expect({ status, stderr, text: read('ci.yaml') }).toEqual({ status: 2, stderr: '', text: app })
    writeFiles(folder, { 'ci.yaml': widened })
    expect((await appwardHere(['validate', '--fix', '--dry-run'], { cwd: folder })).status).toBe(0)
    writeFiles(folder, { 'ci.yaml': mended })
    expect((await appwardHere(['validate', '--fix', '--dry-run'], { cwd: folder })).status).toBe(1)
  })

  test('keeps byte order mark, line ends, mode and links; leaves no other file', async () => {
    const text = `\uFEFF${app.replaceAll('\n', '\r\n')}`
    const { folder, read } = folderWith({ 'real/ci.yaml': text })
    chmodSync(join(folder, 'real/ci.yaml'), 0o640)
    symlinkSync('real/ci.yaml', join(folder, 'link.yaml'))
    await appwardHere(['validate', '--fix', 'link.yaml'], { cwd: folder })
    expect(read('real/ci.yaml')).toBe(`\uFEFF${mended.replaceAll('\n', '\r\n')}`)
    expect(statSync(join(folder, 'real/ci.yaml')).mode & 0o777).toBe(0o640)
    expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true)
    expect(readdirSync(join(folder, 'real'))).toEqual(['ci.yaml'])
  })

  test('does not touch a file that it cannot read as YAML, nor those of other tools', async () => {
    const files = { 'broken.yaml': `${app}x: "`, 'k8s.yaml': 'apiVersion: apps/v1\nkind: Deployment\nspec: { visibilty: x }\n' }
    const { folder, read } = folderWith(files)
    expect((await appwardHere(['validate', '--fix'], { cwd: folder })).status).toBe(1)
    expect({ 'broken.yaml': read('broken.yaml'), 'k8s.yaml': read('k8s.yaml') }).toEqual(files)
  })

  test('--format json is the report of what remains, alone on stdout', async () => {
    const { folder } = folderWith({ 'ci.yaml': app })
    const { stdout } = await appwardHere(['validate', '--fix', '--format', 'json'], { cwd: folder })
    expect(JSON.parse(stdout).diagnostics.map(({ code }: { code: string }) => code)).toEqual(['AW216'])
  })

  test.each([
    [['--fix=everything'], '--fix= takes permissions, not "everything"'],
    [['--dry-run'], '--dry-run goes with --fix'],
    [['--fix', '-'], '--fix rewrites files; standard input is none'],
  ])('%j is an error', async (args, message) => {
    expect(await appwardHere(['validate', ...args], { cwd: temporaryFolder() })).toMatchObject({
      status: 1,
      stderr: expect.stringContaining(message),
    })
  })

  test('its help tells how the value is written', async () => {
    expect((await appwardHere(['validate', '--help'])).stdout).toContain('--fix [=permissions]')
  })
})
