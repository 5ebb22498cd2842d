// Starts a process that says where it listens, as a platform does.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export type Server = { url: string; process: ChildProcess; stop: () => Promise<void> }

export type ServerOptions = {
  execArgv?: readonly string[]
  channel?: boolean
  env?: Readonly<Record<string, string>>
  /** Is given each line of stdout. */
  heard?: ((line: string) => void) | null
}

/** `node execArgv... args...`. With a channel the process can be sent messages. */
export async function startServer(
  args: readonly string[],
  { execArgv = [], channel = false, env = {}, heard = null }: ServerOptions = {},
): Promise<Server> {
  const child = spawn(process.execPath, [...execArgv, ...args], {
    stdio: ['ignore', heard === null ? 'ignore' : 'pipe', 'pipe', ...(channel ? (['ipc'] as const) : [])],
    env: { PATH: process.env.PATH, ...env },
  })
  if (heard !== null && child.stdout !== null) createInterface({ input: child.stdout }).on('line', heard)
  const url = await new Promise<string>((done, fail) => {
    let talk = ''
    child.stderr?.on('data', (chunk: Buffer) => {
      talk += chunk
      const match = /^listening on (\S+)$/m.exec(talk)
      if (match?.[1]) done(match[1])
    })
    child.on('close', () => fail(new Error(talk)))
  })
  const stop = async () => {
    const closed = once(child, 'close')
    child.kill('SIGTERM')
    await closed
  }
  return { url, process: child, stop }
}
