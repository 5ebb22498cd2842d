// CPU time that a process has used, and that of the processes which it has started and which have ended. From /proc, so on Linux alone.
import { readFileSync } from 'node:fs'

/** Of the clock that /proc counts by, which is the same on every Linux. */
const tickMs = 10

/** Milliseconds. */
export function processCpu(pid: number | undefined): { own: number; children: number } {
  // The name of the program, in parentheses, may hold anything.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  const [user = 0, system = 0, childUser = 0, childSystem = 0] = fields.slice(11, 15).map(Number)
  return { own: (user + system) * tickMs, children: (childUser + childSystem) * tickMs }
}
