// The program as a user runs it: a process of its own, with a folder of its own.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import picocolors from 'picocolors'
import { onTestFinished } from 'vitest'
import type { Context } from '../../src/cli/context.ts'
import { runIn } from '../../src/cli/run.ts'

const { createColors } = picocolors
const main = resolve('src/cli/main.ts')

export type Ended = { status: number | null; stdout: string; stderr: string }

export type RunOptions = {
  cwd?: string
  env?: Record<string, string>
  input?: string | Buffer
  /** The input goes on: `whenStarted` gives it. */
  keepInputOpen?: boolean
  whenStarted?: (child: ChildProcess) => void
}

/** Runs `appward args...` to its end. The environment holds nothing of ours but what is given. */
export async function appward(args: readonly string[], options: RunOptions = {}): Promise<Ended> {
  const child = start(args, options)
  if (!options.keepInputOpen) child.stdin?.end(options.input ?? '')
  options.whenStarted?.(child)
  const [stdout, stderr] = [collect(child, 'stdout'), collect(child, 'stderr')]
  const status = await new Promise<number | null>((done) => child.on('close', done))
  return { status, stdout: stdout(), stderr: stderr() }
}

/**
 * Runs `appward args...` as `appward` does, but within this process, for tests of many commands. `answer` sits at the terminal,
 * where one is given; of several it gives one to each question, and after the last nothing; a function may do something before it answers.
 */
export async function appwardHere(
  args: readonly string[],
  options: Pick<RunOptions, 'cwd' | 'env'> & { answer?: string | readonly string[] | (() => Promise<string>); now?: () => Date } = {},
): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const answers = typeof options.answer === 'function' ? [] : [options.answer ?? []].flat()
  const line = (text: string) => (text.endsWith('\n') ? text : `${text}\n`)
  const context: Context = {
    cwd: options.cwd ?? process.cwd(),
    env: options.env ?? {},
    interactive: options.answer !== undefined,
    printsToTerminal: false,
    stop: new AbortController().signal,
    now: options.now ?? (() => new Date()),
    colours: createColors(false),
    print: (text) => {
      stdout += line(text)
    },
    deliver: async (text) => {
      stdout += line(text)
    },
    say: (text) => {
      stderr += line(text)
    },
    progress: () => {},
    trace: null,
    readStdin: async () => new Uint8Array(),
    ask: async (question) => {
      stderr += line(question)
      return typeof options.answer === 'function' ? options.answer() : (answers.shift() ?? '')
    },
  }
  const status = await runIn(context, args)
  return { status, stdout, stderr }
}

function start(args: readonly string[], { cwd, env }: RunOptions): ChildProcess {
  return spawn(process.execPath, [main, ...args], {
    cwd: cwd ?? process.cwd(),
    // No HOME: nothing is remembered from test to test, nor written where a person lives.
    env: { PATH: process.env.PATH, ...env },
    stdio: 'pipe',
  })
}

function collect(child: ChildProcess, stream: 'stdout' | 'stderr'): () => string {
  const chunks: Buffer[] = []
  child[stream]?.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

export type Server = {
  url: string
  ownerToken: string
  /** Environment of a client of this server, as the site owner or with another token. */
  env: (token?: string) => Record<string, string>
  output: () => string
  child: ChildProcess
  /** Asks it to stop, and waits for its exit status. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>
}

/** Starts `appward serve` (or `up`) on a free port and waits until it listens. Stopped when the test ends. */
export async function startServer(data: string, args: readonly string[] = ['serve'], cwd?: string): Promise<Server> {
  // What one user may send in a second is less than a test does.
  const limits = args.includes('--rate-limits') ? [] : ['--rate-limits', 'off']
  const child = start([...args, '--port', '0', '--data', data, ...limits], cwd === undefined ? {} : { cwd })
  const stdout = collect(child, 'stdout')
  const stderr = collect(child, 'stderr')
  const ended = new Promise<number | null>((done) => child.on('close', done))
  const url = await new Promise<string>((done, fail) => {
    child.stderr?.on('data', () => {
      const match = /^listening on (\S+)$/m.exec(stderr())
      if (match?.[1]) done(match[1])
    })
    void ended.then((status) => fail(new Error(`the server ended with ${status}: ${stderr()}`)))
  })
  const ownerToken = readFileSync(join(data, 'owner-token'), 'utf8').trim()
  const stop = (signal: NodeJS.Signals = 'SIGTERM') => {
    child.kill(signal)
    return ended
  }
  onTestFinished(async () => void (await stop('SIGKILL')))
  return {
    url,
    ownerToken,
    env: (token = ownerToken) => ({ APPWARD_URL: url, APPWARD_TOKEN: token }),
    output: () => stdout() + stderr(),
    child,
    stop,
  }
}

/** A temporary folder, removed when the test ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'appward-test-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes files (and the folders they need) into a folder. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), content)
  }
}

/** A copy of examples/ to edit. */
export function copyExamples(): string {
  const folder = temporaryFolder()
  cpSync('examples', join(folder, 'examples'), { recursive: true })
  return join(folder, 'examples')
}
