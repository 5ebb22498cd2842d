// Root may read and write everything, so a test of missing rights gives root's up for the moment.
import { chmodSync, chownSync } from 'node:fs'

/** The user that owns nothing, by convention. */
const nobody = 65_534

/** Calls `work` as a user without any right to `path`, whose mode it sets to `mode` meanwhile. */
export async function withoutRights<Result>(path: string, mode: number, work: () => Promise<Result>): Promise<Result> {
  const isRoot = process.geteuid?.() === 0
  chmodSync(path, mode)
  if (isRoot) {
    chownSync(path, nobody, nobody)
    process.seteuid?.(nobody)
  }
  try {
    return await work()
  } finally {
    if (isRoot) process.seteuid?.(0)
    chmodSync(path, 0o700)
  }
}
