// Everything that must hold before a change lands: types, lint and import rules, dead code, tests.
// Ends with a line `N passed, N failed`, in which each step before the tests counts as one.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const steps: [name: string, command: string[]][] = [
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['lint and import rules', ['biome', 'check', '.']],
  ['dead code', ['knip']],
]

let passed = 0
let failed = 0

function run(name: string, command: string[]): boolean {
  process.stdout.write(`\n== ${name}\n`)
  const [program = '', ...args] = command
  return spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0
}

for (const [name, command] of steps) {
  if (run(name, command)) passed++
  else failed++
}

const folder = mkdtempSync(join(tmpdir(), 'appward-check-'))
try {
  const report = join(folder, 'tests.json')
  const clean = run('tests', ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`])
  const counts = JSON.parse(readFileSync(report, 'utf8')) as { numPassedTests: number; numFailedTests: number }
  passed += counts.numPassedTests
  // A file that does not even load fails without a failed test in it.
  failed += clean ? counts.numFailedTests : Math.max(1, counts.numFailedTests)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
