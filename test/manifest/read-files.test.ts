// Finding and reading manifest files: which ones, in which order, and one diagnostic for each that cannot be read.
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readManifestFiles } from '../../src/manifest/read-files.ts'
import { withoutRights } from '../without-rights.ts'
import { fileCases } from './file-cases.ts'

let folder = ''

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'appward-read-')))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const io = (stdin = '') => ({ cwd: folder, readStdin: async () => new TextEncoder().encode(stdin) })

function write(...files: string[]): void {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), `# ${file}\n`)
  }
}

async function filesOf(...paths: string[]): Promise<string[]> {
  const { sources } = await readManifestFiles(paths, io())
  return sources.map(({ file }) => file)
}

describe('a file that cannot be read gives one diagnostic', () => {
  test.each(fileCases.map((each) => [each.code, each.file, each] as const))('%s %s', async (code, file, each) => {
    each.arrange(folder)
    const { sources, diagnostics } = await readManifestFiles(each.paths ?? ['.'], io())
    expect(sources).toEqual([])
    expect(diagnostics).toEqual([
      expect.objectContaining({ code, file, line: each.line ?? 1, column: each.column ?? 1, severity: 'error' }),
    ])
    expect(diagnostics[0]?.hint).not.toBe('')
  })

  test('no right to read', async () => {
    write('a.yaml')
    chmodSync(folder, 0o755)
    const { diagnostics } = await withoutRights(join(folder, 'a.yaml'), 0, () => readManifestFiles(['.'], io()))
    expect(diagnostics).toEqual([expect.objectContaining({ code: 'AW101', file: 'a.yaml' })])
  })
})

test('a folder gives its YAML and JSON files, sorted; hidden ones, node_modules and the config are left alone', async () => {
  write('b.yaml', 'a/z.yml', 'a/b.json', 'a.yaml', 'README.md', '.hidden.yaml', '.github/ci.yaml', 'node_modules/x/y.json')
  write('appward.config.yaml', 'a/appward.config.yaml')
  expect(await filesOf('.')).toEqual(['a.yaml', 'a/b.json', 'a/z.yml', 'b.yaml'])
  expect(await filesOf('a')).toEqual(['a/b.json', 'a/z.yml'])
})

test('each file comes once, however many paths lead to it, and counts as named where one of them names it', async () => {
  write('apps/a.yaml', 'apps/b.yaml')
  symlinkSync('a.yaml', join(folder, 'apps/link.yaml'))
  const { sources } = await readManifestFiles(['apps', 'apps/b.yaml', './apps', 'apps/../apps'], io())
  expect(sources.map(({ file, named }) => [file, named])).toEqual([
    ['apps/a.yaml', false],
    ['apps/b.yaml', true],
  ])
})

test('links within the folder are followed, and a circle of them ends', async () => {
  write('apps/a.yaml', 'shared/b.yaml')
  symlinkSync('../shared', join(folder, 'apps/shared'))
  symlinkSync('..', join(folder, 'shared/up'))
  expect(await filesOf('.')).toHaveLength(2)
  const { diagnostics } = await readManifestFiles(['apps'], io())
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([['AW106', 'apps/shared']])
})

test('a file of any name is read when it is named; a byte order mark is taken off', async () => {
  writeFileSync(join(folder, 'manifest.txt'), '\ufeffkind: App\n')
  const { sources } = await readManifestFiles(['manifest.txt'], io())
  expect(sources).toEqual([{ file: 'manifest.txt', text: 'kind: App\n', named: true }])
})

test('- is standard input, with the same limits', async () => {
  expect((await readManifestFiles(['-', '-'], io('kind: App\n'))).sources).toEqual([{ file: '-', text: 'kind: App\n', named: true }])
  const { sources, diagnostics } = await readManifestFiles(['-'], io('x'.repeat(4 * 1024 * 1024 + 1)))
  expect(sources).toEqual([])
  expect(diagnostics).toEqual([expect.objectContaining({ code: 'AW103', file: '-' })])
})

test('one bad file does not keep the others from being read', async () => {
  write('a.yaml', 'c.yaml')
  writeFileSync(join(folder, 'b.yaml'), Buffer.from([0xff]))
  const { sources, diagnostics } = await readManifestFiles(['.', 'gone'], io())
  expect(sources.map(({ file }) => file)).toEqual(['a.yaml', 'c.yaml'])
  expect(diagnostics.map(({ code, file }) => [code, file])).toEqual([
    ['AW104', 'b.yaml'],
    ['AW101', 'gone'],
  ])
})
