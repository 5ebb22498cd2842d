// Runs a program to its end, with everything that it starts in turn: nothing of it is left over when time is up or nobody waits any more.
import { type ChildProcess, spawn } from 'node:child_process'

export type RunOptions = {
  folder: string
  /** All of its environment. */
  env: Readonly<Record<string, string | undefined>>
  input?: string
  seconds: number
  /** The most that it may print. */
  maxBytes: number
  stop?: AbortSignal | undefined
}

/** `cut`: why it did not come to an end of its own. `stderr`: the end of what it said. */
export type RunEnd = { status: number | null; stdout: Buffer; stderr: string; cut: 'stop' | 'time' | 'bytes' | null }

/** The last bytes of stderr that are kept. */
const saidBytes = 64 * 1024

/** From being asked to end, so that it can clean up, to being ended. */
const graceMs = 2_000

/** Rejects with the system's error where the program cannot be started. No shell reads its arguments. */
export function runProcess(program: string, args: readonly string[], options: RunOptions): Promise<RunEnd> {
  const { folder, env, input = '', seconds, maxBytes, stop } = options
  if (stop?.aborted) return Promise.resolve({ status: null, stdout: Buffer.alloc(0), stderr: '', cut: 'stop' })
  return new Promise((resolve, reject) => {
    // A group of its own, so that what it starts can be ended with it.
    const child = spawn(program, args, { cwd: folder, env, detached: true, stdio: 'pipe', windowsHide: true })
    let cut: RunEnd['cut'] = null
    let killing: NodeJS.Timeout | undefined
    const end = (why: 'stop' | 'time' | 'bytes') => {
      if (cut !== null) return
      cut = why
      killGroup(child, 'SIGTERM')
      killing = setTimeout(() => killGroup(child, 'SIGKILL'), graceMs)
    }
    const stopped = () => end('stop')
    const timer = setTimeout(() => end('time'), seconds * 1_000)
    stop?.addEventListener('abort', stopped)
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []]
    let [printed, said] = [0, 0]
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.length
      if (printed > maxBytes) end('bytes')
      else stdout.push(chunk)
    })
    child.stderr.on('data', (chunk: Buffer) => {
      said += chunk.length
      stderr.push(chunk)
      while (said - (stderr[0]?.length ?? said) >= saidBytes) said -= stderr.shift()?.length ?? 0
    })
    const finish = () => {
      clearTimeout(timer)
      clearTimeout(killing)
      stop?.removeEventListener('abort', stopped)
    }
    child.on('error', (error) => {
      finish()
      reject(error)
    })
    child.on('close', (status) => {
      finish()
      // Something that it started may have closed its ends of the pipes, and go on.
      killGroup(child, 'SIGKILL')
      resolve({ status, stdout: Buffer.concat(stdout), stderr: Buffer.concat(stderr).toString('utf8'), cut })
    })
    // It may end without reading; the end tells.
    child.stdin.on('error', () => {})
    child.stdin.end(input)
  })
}

function killGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch (error) {
    // Gone already, or somebody else's by now.
    if (!['ESRCH', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
