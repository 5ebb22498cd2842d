// Runs one process and tells what it took.
import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Milliseconds, megabytes, and requests sent over HTTP; what was said on stderr. */
export type Measured = { wallMs: number; cpuMs: number; peakMb: number; requests: number; talk?: string }

const meter = resolve('bench/meter.mjs')

/** Runs `node args...` in a folder and measures it as a whole; throws where its status is not among `statuses`. */
export async function measure(
  args: readonly string[],
  cwd: string,
  env: Record<string, string> = {},
  statuses: readonly number[] = [0],
): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'appward-meter-'))
  try {
    const file = join(folder, 'meter.json')
    const begin = performance.now()
    const child = spawn(process.execPath, ['--import', meter, ...args], {
      cwd,
      env: { PATH: process.env.PATH, ...env, METER_FILE: file },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    const errors: Buffer[] = []
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk))
    const status = await new Promise<number | null>((done) => child.on('close', done))
    const wallMs = performance.now() - begin
    if (status === null || !statuses.includes(status))
      throw new Error(`node ${args.join(' ')} ended with ${status}: ${Buffer.concat(errors)}`)
    return { wallMs, talk: Buffer.concat(errors).toString(), ...(JSON.parse(readFileSync(file, 'utf8')) as Omit<Measured, 'wallMs'>) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The run with the median wall time of several. */
export async function median(times: number, run: () => Promise<Measured>): Promise<Measured> {
  const runs: Measured[] = []
  for (let time = 0; time < times; time++) runs.push(await run())
  runs.sort((a, b) => a.wallMs - b.wallMs)
  const middle = runs[Math.floor(runs.length / 2)]
  if (!middle) throw new Error('nothing was run')
  return middle
}
