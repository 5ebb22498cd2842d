// Pure code reads no clock, no chance, no environment and no network by globals, which no import rule sees.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const pure = [
  'src/manifest',
  'src/catalog',
  'src/platform/domain',
  'src/platform/shapes',
  'src/platform/payloads',
  'src/lib',
  'src/audit',
  'controller',
]
const shells = new Set(['src/manifest/find-files.ts', 'src/manifest/read-files.ts'])
const shellFolders = ['sources', 'service'].map((name) => join('controller', 'loop', name))
/** The files of these that may import from `node:`, and what: what computes and does no I/O. */
const allowedImports: Readonly<Record<string, string>> = { 'src/lib/digest.ts': 'node:crypto', 'src/lib/leads-out.ts': 'node:path' }

const impure: Readonly<Record<string, RegExp>> = {
  'Date.now': /\bDate\.now\b/,
  'new Date()': /\bnew Date(?!\w|\s*\(\s*[^)\s])/,
  'Math.random': /\bMath\.random\b/,
  'process.': /(?<![\w.$])process\./,
  'crypto.': /(?<![\w.$])crypto\./,
  'performance.': /(?<![\w.$])performance\./,
  'fetch(': /(?<![\w.$])fetch\(/,
  globalThis: /\bglobalThis\b/,
}

/** What of the table a source uses, comments aside. */
function faultsIn(source: string): string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '')
  return Object.entries(impure).flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []))
}

const files = pure
  .flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)))
  .filter(
    (file) =>
      file.endsWith('.ts') &&
      !file.includes('planted-violation') &&
      !shells.has(file) &&
      !shellFolders.some((folder) => file.startsWith(folder)),
  )

test.each(files)('%s is pure', (file) => {
  const source = readFileSync(file, 'utf8')
  expect(faultsIn(source)).toEqual([])
  const imported = [...source.matchAll(/from '(node:[^']+)'/g)].map(([, name]) => name)
  expect(imported.filter((name) => name !== allowedImports[file])).toEqual([])
})

describe('the search', () => {
  test.each([
    ['const at = Date.now()', 'Date.now'],
    ['const at = new Date()', 'new Date()'],
    ['const at = new Date( )', 'new Date()'],
    ['const at = new Date', 'new Date()'],
    ['const n = Math.random()', 'Math.random'],
    ['const { HOME } = process.env', 'process.'],
    ['const id = crypto.randomUUID()', 'crypto.'],
    ['const at = performance.now()', 'performance.'],
    ["await fetch('http://a.example') // as it is", 'fetch('],
    ['globalThis.fetch(url)', 'globalThis'],
  ])('finds in %s', (source, name) => expect(faultsIn(source)).toEqual([name]))

  test.each(['new Date(at)', '// the process. new Date()', '/* fetch( */', 'prefetch(x)', 'steps.process.x', 'new DateRange()'])(
    'lets %s pass',
    (source) => expect(faultsIn(source)).toEqual([]),
  )

  test('covers the pure folders', () => expect(files.length).toBeGreaterThan(60))
})
