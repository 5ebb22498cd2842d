// A controller in another process as a test handles it: its log as it comes, and the blows that it gets.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { ChildSettings } from './controller-child.ts'

/** `at`: when it was heard, by the clock of this process. */
export type Line = {
  at: number
  msg: string
  level?: string
  result?: string
  revision?: string
  head?: number
  term?: number
  conditions?: string[]
}

export type ControllerProcess = {
  child: ChildProcess
  lines: Line[]
  /** Once it has loaded everything. */
  loaded: Promise<void>
  begin: () => void
  signal: (signal: NodeJS.Signals) => void
  kill: () => Promise<void>
}

/** A hundred processes compile the same once. */
const compiled = join(tmpdir(), 'appward-test-compiled')

export function startControllerProcess(settings: ChildSettings): ControllerProcess {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('./controller-child.ts')), JSON.stringify(settings)], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: compiled },
  })
  const lines: Line[] = []
  const loaded = Promise.withResolvers<void>()
  createInterface({ input: child.stdout }).on('line', (text) => {
    const line = { ...(JSON.parse(text) as Line), at: performance.now() }
    lines.push(line)
    if (line.msg === 'loaded') loaded.resolve()
  })
  // It may be dead by then.
  child.stdin.on('error', () => {})
  const ended = once(child, 'exit')
  return {
    child,
    lines,
    loaded: loaded.promise,
    begin: () => void child.stdin.write('go\n'),
    signal: (signal) => void child.kill(signal),
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}

/** Whether a line says that the platform is as this revision wants it. */
export function isDone(revision: string): (line: Line) => boolean {
  return (line) => line.revision === revision && line.result !== 'failed' && (line.conditions ?? []).includes('Ready:UpToDate')
}

/** The first line of any of them that fits; fails after `limit` milliseconds. */
export async function heard(processes: () => readonly ControllerProcess[], fits: (line: Line) => boolean, limit = 20_000): Promise<Line> {
  const end = performance.now() + limit
  for (;;) {
    for (const { lines } of processes()) {
      const found = lines.find(fits)
      if (found !== undefined) return found
    }
    if (performance.now() > end) {
      const last = processes().map(({ lines }) => lines.slice(-5))
      throw new Error(`nothing such was logged; the last of each: ${JSON.stringify(last, null, 1)}`)
    }
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
