// A platform in a process of its own, to be killed and started again on the same data.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export type KillablePlatform = {
  data: string
  /** What serve-child.ts is started with beside the data. */
  args: string[]
  /** Another one after each start. */
  url: string
  owner: string
  alive: boolean
  /** At once, without a chance to finish anything. */
  kill(): Promise<void>
  start(): Promise<void>
  stop(): Promise<void>
}

export async function startKillablePlatform(): Promise<KillablePlatform> {
  const data = mkdtempSync(join(tmpdir(), 'appward-killed-'))
  let child: ChildProcess | null = null
  const platform: KillablePlatform = {
    data,
    args: [],
    url: '',
    owner: '',
    alive: false,
    kill: async () => {
      if (child === null) return
      const ended = once(child, 'exit')
      child.kill('SIGKILL')
      await ended
      child = null
      platform.alive = false
    },
    start: async () => {
      child = spawn(process.execPath, [fileURLToPath(import.meta.resolve('../platform/support/serve-child.ts')), data, ...platform.args], {
        stdio: ['ignore', 'pipe', 'inherit'],
      })
      if (child.stdout === null) throw new Error('no output')
      const [url] = (await once(child.stdout, 'data')) as [Buffer]
      platform.url = url.toString().trim()
      platform.owner = readFileSync(join(data, 'owner-token'), 'utf8').trim()
      platform.alive = true
    },
    stop: async () => {
      await platform.kill()
      rmSync(data, { recursive: true, force: true })
    },
  }
  await platform.start()
  return platform
}
