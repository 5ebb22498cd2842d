// The package as somebody gets it: what it holds, that it works in an empty folder, and what it says to an old Node.
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { temporaryFolder } from './cli.ts'
import { cleanEnvironment, packProgram, type Ran, ran } from './packed.ts'

/** The files that a built file imports, itself included: in `from`, in `import()`, and as the URL of a worker or of a folder that it serves. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file) || !existsSync(file)) return found
  if (statSync(file).isDirectory()) {
    for (const name of readdirSync(file)) found.add(join(file, name))
    return found
  }
  found.add(file)
  const text = readFileSync(file, 'utf8').replaceAll(/^\s*(\/\/|\*).*$/gm, '')
  for (const [, , path = ''] of text.matchAll(/(from|import|new URL)\s*\(?\s*['"](\.{1,2}\/[^'"]+)['"]/g)) {
    importedBy(join(dirname(file), file.endsWith('.d.ts') ? path.replace(/\.(ts|js)$/, '.d.ts') : path), found)
  }
  return found
}

test('installed in an empty folder it works, holds what it needs and no more, and tells TypeScript its types', { timeout: 300_000 }, () => {
  const tarball = packProgram(temporaryFolder())
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  const home = cleanEnvironment({ npm_config_update_notifier: 'false' })
  const installed = ran(folder, ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--omit=dev', tarball], home)
  expect(installed, installed.stderr).toMatchObject({ status: 0 })
  const bin = join(folder, 'node_modules', '.bin', 'appward')
  const appward = (...args: string[]): Ran => ran(folder, [bin, ...args])

  expect(appward('--version')).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' })
  expect(appward('init', 'fleet')).toMatchObject({
    status: 0,
    stdout: expect.stringContaining('wrote fleet/.github/workflows/appward.yaml'),
  })
  expect(appward('validate', 'fleet')).toMatchObject({ status: 0, stdout: expect.stringContaining('no findings') })
  const up = appward('up', '--once', '--port', '0', '--data', 'data')
  expect(up, up.stderr).toMatchObject({ status: 0, stdout: expect.stringContaining('Planned again: no changes.') })

  const root = join(folder, 'node_modules', 'appward')
  const files = new Set(listed(tarball))
  holdsNoMoreThanNeeded(files, root)
  typesAreThere(folder, files, root)
  refusesOldNode(folder, root)
})

function listed(tarball: string): string[] {
  const { stdout } = ran(dirname(tarball), ['tar', '-tzf', tarball])
  return stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
}

function holdsNoMoreThanNeeded(files: ReadonlySet<string>, root: string): void {
  const tops = new Set([...files].map((path) => path.split('/')[0]))
  expect([...tops].sort()).toEqual(['CHANGELOG.md', 'README.md', 'dist', 'docs', 'examples', 'package.json'])
  expect(
    [...files].filter((path) => /\.(tsbuildinfo|map|tgz|pem)$|(^|\/)(test|node_modules|\.appward[^/]*)(\/|$)|(?<!\.d)\.ts$/.test(path)),
  ).toEqual([])
  const real = realpathSync(root)
  const code = new Set<string>()
  // Threads are started by address, so nothing imports them.
  const threads = ['dist/src/loading/parse-worker.js', 'dist/src/platform/store/writer-worker.js']
  for (const entry of ['dist/src/cli/main.js', 'dist/src/index.js', ...threads]) importedBy(join(real, entry), code)
  const needed = new Set([...code].map((file) => relative(real, file)))
  expect([...needed].filter((path) => !files.has(path))).toEqual([])
  // A module of types alone is an empty one, which nothing imports.
  const empty = (path: string) => /^(\/\/.*\n|export \{\};?\s*)*$/.test(readFileSync(join(real, path), 'utf8'))
  expect([...files].filter((path) => /^dist\/.*\.js$/.test(path) && !needed.has(path) && !empty(path))).toEqual([])
  const example = (path: string) =>
    path.startsWith('examples/') &&
    !/^examples\/(README\.md|[^.].*\.yaml|ci\/\.gitlab-ci\.yml|ci\/\.github\/workflows\/appward\.yaml|deploy\/systemd\/[\w-]+\.(service|timer))$/.test(
      path,
    )
  expect([...files].filter(example)).toEqual([])
}

function typesAreThere(folder: string, files: ReadonlySet<string>, root: string): void {
  const real = realpathSync(root)
  const declarations = new Set([...importedBy(join(real, 'dist/src/index.d.ts'))].map((file) => relative(real, file)))
  expect([...declarations].filter((path) => !files.has(path))).toEqual([])
  const library = /^dist\/src\/(index|library|catalog|convert|generated|lib|manifest)\b/
  expect([...files].filter((path) => path.endsWith('.d.ts') && !library.test(path))).toEqual([])
  mkdirSync(join(folder, 'consumer'))
  writeFileSync(
    join(folder, 'consumer', 'index.ts'),
    [
      "import { type AppResource, convert, type Diagnostic, type Loaded, loadManifests, type Report, validate } from 'appward'",
      "import schema from 'appward/schemas/v1/manifest.schema.json' with { type: 'json' }",
      "const loaded: Loaded = loadManifests([{ file: 'a.yaml', text: '', named: true }])",
      'const report: Report = validate([])',
      "const text: string | null = convert('', { from: 'auto', to: 'appward', space: 'acme' }).text",
      "export const found: [Diagnostic[], AppResource['kind'], string | null, string] = [[...loaded.diagnostics, ...report.diagnostics], 'App', text, schema.title]",
      '// @ts-expect-error a source has a text',
      'validate([{ file: 1 }])',
    ].join('\n'),
  )
  const compilerOptions = { noEmit: true, strict: true, module: 'nodenext', target: 'es2024', resolveJsonModule: true, types: [] }
  writeFileSync(join(folder, 'consumer', 'tsconfig.json'), JSON.stringify({ compilerOptions }))
  const checked = ran(join(folder, 'consumer'), [join(process.cwd(), 'node_modules/.bin/tsc'), '-p', '.'])
  expect(checked.stdout).toBe('')
  expect(checked.status).toBe(0)
}

function refusesOldNode(folder: string, root: string): void {
  expect(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).engines).toEqual({ node: '>=22.19.0' })
  const main = join(root, 'dist/src/cli/main.js')
  for (const [version, status] of [
    ['20.19.5', 1],
    ['22.18.0', 1],
    ['22.19.0', 0],
    ['24.0.0', 0],
  ] as const) {
    const old = join(folder, `node-${version}.mjs`)
    writeFileSync(old, `Object.defineProperty(process.versions, 'node', { value: '${version}' })`)
    const ended = ran(folder, [process.execPath, '--import', pathToFileURL(old).href, main, '--version'])
    expect(ended, version).toMatchObject({
      status,
      stderr: status === 0 ? '' : expect.stringContaining(`needs Node 22.19 or newer, and this is Node ${version}`),
    })
  }
  // Where the machine has an old one, it can read the entry at all.
  const others = (process.env.PATH ?? '')
    .split(':')
    .map((path) => join(path, 'node'))
    .filter(existsSync)
  for (const node of others) {
    const [major = 0] = ran(folder, [node, '-p', 'process.versions.node']).stdout.split('.').map(Number)
    if (major < 22)
      expect(ran(folder, [node, main, 'plan'])).toMatchObject({ status: 1, stderr: expect.stringContaining('needs Node 22.19') })
  }
}
