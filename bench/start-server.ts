// Starts a process that says where it listens, as a platform does.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

export type Server = { url: string; process: ChildProcess; stop: () => Promise<void> }

/** `node execArgv... args...`. With a channel the process can be sent messages. */
export async function startServer(
  args: readonly string[],
  { execArgv = [], channel = false }: { execArgv?: readonly string[]; channel?: boolean } = {},
): Promise<Server> {
  const child = spawn(process.execPath, [...execArgv, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', ...(channel ? (['ipc'] as const) : [])],
    env: { PATH: process.env.PATH },
  })
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
