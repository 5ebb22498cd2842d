// How many inputs a fuzz makes. `npm run fuzz` asks for many more by the environment variable FUZZ_RUNS; nothing else reads it.

/** `usual`, or what FUZZ_RUNS asks for where that is more. */
export function fuzzRuns(usual: number): number {
  const asked = Number(process.env.FUZZ_RUNS ?? 0)
  if (!Number.isInteger(asked) || asked < 0) throw new Error(`FUZZ_RUNS is no number of runs: ${process.env.FUZZ_RUNS}`)
  return Math.max(usual, asked)
}
