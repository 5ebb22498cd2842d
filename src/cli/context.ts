// What a command may use of the outside world. Only main.ts and run.ts touch the process itself.
import { createColors } from 'picocolors'
import { AppError } from '../lib/app-error.ts'
import { maxFileBytes } from '../manifest/limits.ts'
import type { Step } from './progress.ts'
import { statusLine } from './status-line.ts'

export type Context = {
  cwd: string
  env: Readonly<Record<string, string | undefined>>
  /** Whether a person sits at the terminal and can answer a question. */
  interactive: boolean
  /** Whether what is printed goes to a terminal, where that person sees it. */
  printsToTerminal: boolean
  /** Ends when a person interrupts the program or its parent asks it to stop. */
  stop: AbortSignal
  now: () => Date
  colours: ReturnType<typeof createColors>
  /** Writes to stdout: the result. */
  print: (text: string) => void
  /** Writes to stdout what cannot be had again; fails where nobody can have read it. */
  deliver: (text: string) => Promise<void>
  /** Writes to stderr: talk. */
  say: (text: string) => void
  /** Is told what the command does now. */
  progress: (step: Step) => void
  /** Is told of each request, where `--debug` asks for it. */
  trace: ((text: string) => void) | null
  /** All of standard input; of more than a file may have, its beginning, which is already too large. */
  readStdin: () => Promise<Uint8Array>
  /** Asks a person for a line; only where `interactive`. `hidden`: what is typed is not shown. */
  ask: (question: string, options?: { hidden?: boolean }) => Promise<string>
}

/** The context of a real process. Colour only on a terminal, and never where NO_COLOR is set. */
export function processContext(process: NodeJS.Process, stop: AbortSignal): Context {
  const { env, stdin, stdout, stderr } = process
  const screen = { isTerminal: Boolean(stderr.isTTY), columns: stderr.columns || 80, write: (text: string) => void stderr.write(text) }
  const line = statusLine(screen, Date.now)
  return {
    cwd: process.cwd(),
    env,
    interactive: Boolean(stdin.isTTY && stderr.isTTY),
    printsToTerminal: Boolean(stdout.isTTY),
    stop,
    now: () => new Date(),
    colours: createColors(Boolean(stdout.isTTY) && !env.NO_COLOR),
    print: (text) => {
      // The result of what was at work: what follows begins anew.
      line.rest()
      stdout.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    deliver: (text) =>
      new Promise((resolve, reject) => {
        stdout.write(text.endsWith('\n') ? text : `${text}\n`, (error) => (error ? reject(error) : resolve()))
      }),
    say: (text) => {
      line.clear()
      stderr.write(text.endsWith('\n') ? text : `${text}\n`)
    },
    progress: line.progress,
    trace: null,
    readStdin: async () => {
      const chunks: Buffer[] = []
      let size = 0
      for await (const chunk of stdin) {
        chunks.push(chunk as Buffer)
        size += (chunk as Buffer).length
        if (size > maxFileBytes) break
      }
      return Buffer.concat(chunks)
    },
    ask: async (question, { hidden = false } = {}) => {
      const [{ createInterface }, { Writable }] = await Promise.all([import('node:readline/promises'), import('node:stream')])
      // What is typed is echoed into the output.
      const output = hidden ? new Writable({ write: (_chunk, _encoding, done) => done() }) : stderr
      const lines = createInterface({ input: stdin, output, terminal: true })
      line.rest()
      if (hidden) stderr.write(question)
      try {
        return await lines.question(question, { signal: stop })
      } catch (cause) {
        // Ctrl-C and Ctrl-D end the question before they reach anything else.
        throw new AppError('interrupted', 'interrupted; nothing was done', { cause })
      } finally {
        lines.close()
        if (hidden) stderr.write('\n')
      }
    },
  }
}
