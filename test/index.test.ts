// The library: what it exports, that the package leads there, and that the README's example of it does as it says.
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import * as library from '../src/index.ts'
import { temporaryFolder } from './e2e/cli.ts'

const entry = 'src/index.ts'
const manifest = (name: string) => `apiVersion: appward/v1\nkind: App\nmetadata: { slug: ${name}, space: acme }\nspec: {}\n`
const source = (text: string) => ({ file: 'apps/ci.yaml', text, named: true })

test('exports these functions and types, no others', () => {
  expect(Object.keys(library).sort()).toEqual(['convert', 'loadManifests', 'validate'])
  const types = [...readFileSync(entry, 'utf8').matchAll(/^export type \{ (.*) \}/gm)].flatMap(([, names = '']) => names.split(', '))
  expect(types.sort()).toEqual([
    'AppError',
    'AppErrorCode',
    'AppResource',
    'ConvertOptions',
    'Converted',
    'Desired',
    'Diagnostic',
    'FormName',
    'InstallationResource',
    'Loaded',
    'MovedFrom',
    'Note',
    'Position',
    'Report',
    'Resource',
    'SecretFrom',
    'Source',
  ])
})

test('the package leads to the entry as it is built, and to the schemas', () => {
  const built = entry.replace(/\.ts$/, '')
  const { exports, types } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(exports).toEqual({
    '.': { types: `./dist/${built}.d.ts`, default: `./dist/${built}.js` },
    './schemas/*': './dist/schemas/*',
  })
  expect(types).toBe(exports['.'].types)
})

test('the package holds what it needs when it is installed, and none of its tests', () => {
  const { files, bin, exports } = JSON.parse(readFileSync('package.json', 'utf8'))
  const held: string[] = files
  const needed: string[] = [bin.appward, exports['.'].default, 'dist/package.json', 'dist/schemas', 'examples']
  for (const path of needed) {
    expect(
      held.some((each) => path.replace('./', '') === each || path.replace('./', '').startsWith(`${each}/`)),
      path,
    ).toBe(true)
  }
  expect(held.filter((each) => /^(test|src|bench|scripts)/.test(each))).toEqual([])
})

describe('validate', () => {
  const isReport = new Ajv2020().compile(JSON.parse(readFileSync('schemas/v1/report.schema.json', 'utf8')))

  test('reports on texts, in the shape of the schema', () => {
    const report = library.validate([source(manifest('ci')), { file: 'other.yaml', text: 'kind: Service\n', named: false }])
    expect(report).toEqual({
      version: 1,
      summary: { files: 2, resources: 1, policies: 0, skipped: 1, errors: 0, warnings: 0 },
      diagnostics: [],
    })
    expect(isReport(report)).toBe(true)
  })

  test('collects what is wrong, and throws nothing', () => {
    const report = library.validate([source(manifest('Not_a_slug')), source('- [')])
    expect(report.summary).toMatchObject({ files: 2, resources: 0, errors: report.diagnostics.length })
    expect(new Set(report.diagnostics.map(({ file }) => file))).toEqual(new Set(['apps/ci.yaml']))
    expect(isReport(report)).toBe(true)
  })
})

test('the example of the README runs, and finds nothing wrong', () => {
  const [, example = ''] = /^```ts\n([\s\S]*?)^```$/m.exec(readFileSync('README.md', 'utf8')) ?? []
  expect(example).toContain("from 'appward'")
  const file = join(temporaryFolder(), 'example.ts')
  writeFileSync(file, example.replace("'appward'", `'${pathToFileURL(resolve(entry))}'`))
  const { status, stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'App App/ci 64\n', stderr: '' })
})
