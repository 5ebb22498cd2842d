// appward fmt, as a user runs it.
import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { appward, appwardHere, temporaryFolder, writeFiles } from './cli.ts'

const loose = 'kind: App # an app\napiVersion: appward/v1\nmetadata: {space: owner,   slug: ci}\nspec:\n    description: x\n    name: CI\n'
const canonical = 'apiVersion: appward/v1\nkind: App # an app\nmetadata: { slug: ci, space: owner }\nspec:\n  name: CI\n  description: x\n'
const faulty = 'apiVersion: appward/v1\nkind:   App\nmetadata: { slug: two, space: owner }\nspec: { nam: Two }\n'

test('rewrites what differs, lists it, and does nothing the second time', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, {
    'apps/ci.yaml': loose,
    'apps/other.yaml': 'kind:   Other\n',
    'same.yaml': canonical.replace('slug: ci', 'slug: two'),
  })
  chmodSync(join(folder, 'apps/ci.yaml'), 0o600)
  expect(await appwardHere(['fmt'], { cwd: folder })).toEqual({ status: 0, stdout: 'apps/ci.yaml\n', stderr: '' })
  expect(readFileSync(join(folder, 'apps/ci.yaml'), 'utf8')).toBe(canonical)
  expect(statSync(join(folder, 'apps/ci.yaml')).mode & 0o777).toBe(0o600)
  expect(readFileSync(join(folder, 'apps/other.yaml'), 'utf8')).toBe('kind:   Other\n')
  expect(readdirSync(join(folder, 'apps')).sort()).toEqual(['ci.yaml', 'other.yaml'])
  expect(await appwardHere(['fmt'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('--check lists what differs, writes nothing, and exits with 2', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'ci.yaml': loose })
  expect(await appwardHere(['fmt', '--check'], { cwd: folder })).toEqual({ status: 2, stdout: 'ci.yaml\n', stderr: '' })
  expect(readFileSync(join(folder, 'ci.yaml'), 'utf8')).toBe(loose)
  writeFiles(folder, { 'ci.yaml': canonical })
  expect(await appwardHere(['fmt', '--check'], { cwd: folder })).toEqual({ status: 0, stdout: '', stderr: '' })
})

test('a file with errors is told and left; the others are rewritten', async () => {
  const folder = temporaryFolder()
  writeFiles(folder, { 'a.yaml': faulty, 'ci.yaml': loose })
  const { status, stdout, stderr } = await appwardHere(['fmt'], { cwd: folder })
  expect({ status, stdout }).toEqual({ status: 1, stdout: 'ci.yaml\n' })
  expect(stderr).toMatch(/^a\.yaml:4:9 {2}error AW130[\s\S]*Files with errors are left as they are\.\n$/)
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(faulty)
})

test('a document that has no canonical form is named with its place; that is no failure', async () => {
  const folder = temporaryFolder()
  const anchored = loose.replace('name: CI', 'name: &n CI')
  writeFiles(folder, { 'a.yaml': anchored })
  for (const args of [['fmt'], ['fmt', '--check']]) {
    const { status, stdout, stderr } = await appwardHere(args, { cwd: folder })
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' })
    expect(stderr).toMatch(/^a\.yaml:6:14 {2}warning AW264 .* a value has an anchor or a tag\.\n.*\n$/)
  }
  expect(readFileSync(join(folder, 'a.yaml'), 'utf8')).toBe(anchored)
})

test('standard input can be checked, not rewritten', async () => {
  expect(await appward(['fmt', '--check', '-'], { input: loose })).toEqual({ status: 2, stdout: '-\n', stderr: '' })
  expect(await appward(['fmt', '-'], { input: loose })).toMatchObject({ status: 1, stdout: '' })
})
