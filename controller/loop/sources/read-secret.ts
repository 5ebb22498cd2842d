// Secrets of the controller from where its config says they are: a variable, a file, or what a program prints. Read anew with each call, so that a
// new one counts at once.
import { closeSync, constants, fstatSync, openSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runProcess } from '../../../src/cli/run-process.ts'
import { AppError } from '../../../src/lib/app-error.ts'
import { visible } from '../../../src/lib/visible.ts'

/** One of them. A file is taken from the folder of the config; no shell reads the words of a command. */
export type SecretFrom = { env?: string; file?: string; command?: readonly string[] }

export type SecretWorld = { env: Readonly<Record<string, string | undefined>>; folder: string; stop?: AbortSignal }

const mostBytes = 16 * 1024
const commandSeconds = 30

/** One line of text. @throws AppError 'input' that says where it was looked for, and never what was found. */
export async function readSecret(from: SecretFrom, world: SecretWorld): Promise<string> {
  if (from.env !== undefined) return sound(fromVariable(from.env, world), `the variable ${from.env}`)
  if (from.file !== undefined) return sound(fromFile(resolve(world.folder, from.file)), `the file ${visible(from.file)}`)
  const [program = '', ...args] = from.command ?? []
  return sound(await fromCommand(program, args, world), `what ${visible(program)} prints`)
}

function fromVariable(name: string, { env }: SecretWorld): string {
  const value = Object.hasOwn(env, name) ? env[name] : undefined
  if (value === undefined || value === '') throw new AppError('input', `the variable ${name} is not set`)
  return value
}

/** Non-blocking: a pipe in its place would be waited for. */
function fromFile(file: string): string {
  try {
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK)
    try {
      const found = fstatSync(descriptor)
      if (!found.isFile() || found.size > mostBytes)
        throw new AppError('input', `${visible(file)} is no file of at most ${mostBytes} bytes`)
      return readFileSync(descriptor, 'utf8')
    } finally {
      closeSync(descriptor)
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('input', `the file ${visible(file)} cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown'})`, {
      cause,
    })
  }
}

/** What it says on stderr may hold anything, so it is not told. */
async function fromCommand(program: string, args: readonly string[], { env, folder, stop }: SecretWorld): Promise<string> {
  const options = { folder, env, seconds: commandSeconds, maxBytes: mostBytes, stop }
  const end = await runProcess(program, args, options).catch((cause) => {
    throw new AppError('input', `${visible(program)}, which knows a secret, cannot be run (${cause.code ?? 'unknown'})`, { cause })
  })
  if (end.cut === 'stop') throw new AppError('interrupted', 'interrupted while a secret was asked for; nothing was changed')
  if (end.cut === 'time')
    throw new AppError('input', `${visible(program)}, which knows a secret, took longer than ${commandSeconds} seconds`)
  if (end.status !== 0 || end.cut !== null) {
    throw new AppError('input', `${visible(program)}, which knows a secret, ended with ${end.status ?? 'a signal'}`, {
      hint: 'Run it by hand to see what it says.',
      retryable: true,
    })
  }
  return end.stdout.toString('utf8')
}

function sound(text: string, where: string): string {
  const secret = text.replace(/\r?\n$/, '')
  if (secret === '') throw new AppError('input', `${where} is empty`)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what no secret has
  if (/[\x00-\x1f\x7f\ufffd]/.test(secret))
    throw new AppError('input', `${where} is more than one line of text`, { hint: 'Give the secret alone.' })
  return secret
}
