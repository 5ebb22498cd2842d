// What a look and a push cannot go below: bare git and bare HTTP against the same host and the same platform, one after the other.
import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { Pool } from 'undici'
import { processCpu } from './process-cpu.ts'

/** Milliseconds: of each call, and CPU time on average; null for git, whose processes are the host's too. */
export type Floor = { times: number[]; cpuMs: number | null }

/** Asks for the newest commit of a branch. */
export function listingFloor(times: number, address: string, folder: string): Promise<Floor> {
  const git = gitIn(folder)
  return timed(times, () => git('ls-remote', '--quiet', '--', address, 'refs/heads/main'))
}

/** The same, and the files of that commit into a copy that has nothing. */
export function fetchFloor(times: number, address: string, folder: string): Promise<Floor> {
  return timed(times, async (index) => {
    const git = gitIn(join(folder, `copy-${index}`))
    await git('init', '--quiet', '--bare')
    const id = (await git('ls-remote', '--quiet', '--', address, 'refs/heads/main')).slice(0, 40)
    await git('fetch', '--quiet', '--depth=1', '--no-tags', '--', address, id)
  })
}

/** A conditional question that is answered by 304. */
export async function questionFloor(times: number, { url, token, path }: { url: string; token: string; path: string }): Promise<Floor> {
  const pool = new Pool(url)
  const headers: Record<string, string> = { authorization: `Bearer ${token}`, 'user-agent': 'bench' }
  const ask = async () => {
    const { statusCode, headers: told, body } = await pool.request({ method: 'GET', path, headers })
    await body.dump()
    return { statusCode, etag: told.etag }
  }
  headers['if-none-match'] = String((await ask()).etag)
  const taken: number[] = []
  const before = processCpu(process.pid)
  for (let index = 0; index < times; index++) {
    const begin = performance.now()
    const { statusCode } = await ask()
    if (statusCode !== 304) throw new Error(`${path} answered ${statusCode}`)
    taken.push(performance.now() - begin)
  }
  const after = processCpu(process.pid)
  await pool.close()
  return { times: taken, cpuMs: (after.own - before.own) / times }
}

/** Not synchronous: the host of the repositories may live in this process. */
function gitIn(folder: string): (...args: string[]) => Promise<string> {
  mkdirSync(folder, { recursive: true })
  const env = { PATH: process.env.PATH, GIT_CONFIG_NOSYSTEM: '1', GIT_TERMINAL_PROMPT: '0' }
  return async (...args) => (await promisify(execFile)('git', args, { cwd: folder, env, encoding: 'utf8' })).stdout.trim()
}

async function timed(times: number, run: (index: number) => Promise<unknown>): Promise<Floor> {
  const taken: number[] = []
  for (let index = 0; index < times; index++) {
    const begin = performance.now()
    await run(index)
    taken.push(performance.now() - begin)
  }
  return { times: taken, cpuMs: null }
}
