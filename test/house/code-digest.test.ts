// What is remembered of manifests holds for the code that found it: nothing that decides what is found may be left out of the digest.
import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { decidingPaths, planningPaths } from '../../src/loading/code-digest.ts'
import { temporaryFolder } from '../e2e/cli.ts'

const folder = 'src/loading'
const deciding = decidingPaths.map((path) => join(folder, path))

/** Every file that a file imports, itself included, and the packages that they import. */
function imports(file: string, found = { files: new Set<string>(), packages: new Set<string>() }): typeof found {
  if (found.files.has(file)) return found
  found.files.add(file)
  for (const [, , name = ''] of readFileSync(file, 'utf8').matchAll(/^(import|export)\b[^'\n]*(?:\{[^}]*\})?[^'\n]*from '([^']+)'/gm)) {
    if (name.startsWith('.')) imports(join(dirname(file), name), found)
    else found.packages.add(name.split('/')[0] ?? '')
  }
  return found
}

const found = imports(join(folder, 'parse-text.ts'))

test('every file that parsing imports is in it, and every package has its exact version there', () => {
  expect(found.files.size).toBeGreaterThan(40)
  expect(found.files).toContain('schemas/catalog/events.json')
  expect([...found.files].filter((file) => !deciding.some((path) => !relative(path, file).startsWith('..')))).toEqual([])
  const versions: Record<string, string> = manifest.dependencies
  const packages = [...found.packages].filter((name) => !name.startsWith('node:'))
  expect(packages.sort()).toEqual(['ajv', 'fastest-levenshtein', 'yaml'])
  expect(packages.filter((name) => !/^\d+\.\d+\.\d+$/.test(versions[name] ?? ''))).toEqual([])
})

test('every file that making a plan imports is in what plans are remembered by', () => {
  const planning = [...decidingPaths, ...planningPaths].map((path) => join(folder, path))
  const { files } = imports('src/client/platform-client.ts', imports('controller/reconcile.ts'))
  expect(files).toContain('controller/plan/kinds.ts')
  expect([...files].filter((file) => !planning.some((path) => !relative(path, file).startsWith('..')))).toEqual([])
  expect(planning.filter((path) => !existsSync(path))).toEqual([])
})

test('it changes with each of them', () => {
  const copy = temporaryFolder()
  for (const path of deciding) cpSync(path, join(copy, path), { recursive: true })
  const digest = () => {
    const program = `import('./${folder}/code-digest.ts').then(({ codeDigest }) => console.log(codeDigest()))`
    return spawnSync(process.execPath, ['-e', program], { cwd: copy, encoding: 'utf8' }).stdout
  }
  const digests = [digest(), digest()]
  expect(digests[0]).toMatch(/^[\w-]{43}\n$/)
  expect(digests[1]).toBe(digests[0])
  for (const file of ['src/manifest/checks/urls.ts', 'src/generated/validators.ts', 'schemas/catalog/events.json', 'package.json']) {
    expect(existsSync(join(copy, file))).toBe(true)
    appendFileSync(join(copy, file), ' ')
    digests.push(digest())
  }
  expect(new Set(digests).size).toBe(5)
})
