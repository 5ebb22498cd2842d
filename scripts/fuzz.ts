// `npm run fuzz [-- RUNS]`: the fuzzes of the tests, each with that many inputs (100,000 unless told). A failure prints the seed to repeat it.
import { spawnSync } from 'node:child_process'

/** The files that fuzz texts; each asks test/fuzz-runs.ts how many. */
const files = ['test/manifest/properties.test.ts', 'test/manifest/rewrite/hostile-text.test.ts', 'test/convert/convert.test.ts']

const runs = process.argv[2] ?? '100000'
if (!/^[1-9]\d*$/.test(runs)) {
  process.stderr.write(`fuzz: "${runs}" is no number of runs\n`)
  process.exit(1)
}
const { status } = spawnSync('vitest', ['run', ...files, '--testTimeout=0', '--reporter=verbose'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_RUNS: runs },
  shell: process.platform === 'win32',
})
process.exitCode = status ?? 1
