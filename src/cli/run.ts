// Runs one command line: finds the command, reads its options, translates what goes wrong into a message and a status.
import { CommanderError, createCommand, type Command as Program, Option as ProgramOption } from 'commander'
import { unheard } from '../../controller/render/workflow-commands.ts'
import { AppError, messageOf } from '../lib/app-error.ts'
import { visibleLines } from '../lib/visible.ts'
import type { Command, CommandGroup } from './command.ts'
import { commands } from './commands.ts'
import { type Context, processContext } from './context.ts'
import { type ExitStatus, exitStatus, statusOf } from './exit-status.ts'
import { debugSays, oneOf } from './options.ts'
import { speaking } from './progress.ts'
import { refuseUnknownEnvironment } from './settings.ts'
import { version } from './version.ts'

/** Runs `args` (without the program's name) in a process; answers the exit status. */
export async function run(args: readonly string[], process: NodeJS.Process): Promise<number> {
  const stop = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort(signal))
  // A reader that has seen enough (`| head`) is no failure, and no reason to leave an apply half way.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') stop.abort(error)
  })
  return runIn(processContext(process, stop.signal), args)
}

/** Runs `args` with the world as `context` gives it; what goes wrong is said, and told by the exit status. */
export async function runIn(context: Context, args: readonly string[]): Promise<number> {
  const spoken = quietInActions(speaking(context, args))
  const speaker = args.includes('--debug') ? { ...spoken, trace: spoken.say } : spoken
  const status = await statusFrom(speaker, args)
  speaker.progress({ event: 'done', status })
  return status
}

/** What is said on a runner of GitHub Actions may hold texts of others, and must not act there. */
function quietInActions(context: Context): Context {
  if (context.env.GITHUB_ACTIONS !== 'true') return context
  return { ...context, say: (text) => context.say(unheard(text)) }
}

async function statusFrom(context: Context, args: readonly string[]): Promise<number> {
  try {
    refuseUnknownEnvironment(context.env)
    return await runCommand(context, args)
  } catch (error) {
    return reportError(error, context, args.includes('--debug'))
  }
}

async function runCommand(context: Context, args: readonly string[]): Promise<ExitStatus> {
  let status: ExitStatus = exitStatus.done
  let words = args
  const program = createCommand('appward')
    .description('Apps of a code-hosting platform as code: manifests, plan, apply.')
    .version(version, '-V, --version')
    .addHelpText('after', '\n"appward COMMAND --help" tells the options of a command.')
  configure(program, context)
  // Only the command that was asked for is loaded; the others are known by name and summary, where they may be listed.
  const wanted = args.find((arg) => !arg.startsWith('-'))
  const first = commands.filter(({ name }) => name === args[0])
  for (const row of first.length > 0 ? first : commands) {
    if (row.name !== wanted) program.addCommand(configure(createCommand(row.name).description(row.summary), context))
    else {
      const { command } = await row.load()
      words = withAttached(args, command)
      // Where a command does something itself, what stands behind the name of an inner one is that one's.
      if ('own' in command) program.enablePositionalOptions()
      program.addCommand(build(command, context, (result) => (status = result)))
    }
  }
  if (args.length === 0) program.help({ error: true })
  await program.parseAsync([...words], { from: 'user' })
  return status
}

/** Commander would take the word after an option with an optional value for its value. */
function withAttached(args: readonly string[], command: Command | CommandGroup): readonly string[] {
  if ('commands' in command) return args
  const flags = command.options.filter((option) => option.attached).map((option) => option.flags.split(' ')[0])
  return args.map((arg) => (flags.includes(arg) ? `${arg}=` : arg))
}

function build(command: Command | CommandGroup, context: Context, done: (status: ExitStatus) => void, group = ''): Program {
  const program = configure(createCommand(command.name).description(command.summary), context, `${group} ${command.name}`)
  if (!('commands' in command)) return withAction(program, command, context, done)
  for (const inner of command.commands) program.addCommand(build(inner, context, done, ` ${command.name}`))
  return command.own === undefined ? program : withAction(program.enablePositionalOptions(), command.own, context, done)
}

function withAction(program: Program, command: Command, context: Context, done: (status: ExitStatus) => void): Program {
  if (command.arguments) program.arguments(command.arguments)
  for (const row of command.options) {
    const option = new ProgramOption(row.flags, row.description)
    if (row.default !== undefined) option.default(row.default)
    if (row.required) option.makeOptionMandatory()
    const { choices } = row
    const chosen = choices && ((text: string): unknown => oneOf(option.long ?? '', text, choices))
    const parse = row.parse ?? chosen ?? ((text: string): unknown => text)
    if (row.repeat) option.argParser((text: string, before: unknown) => [...((before as unknown[] | undefined) ?? []), parse(text)])
    else if (row.parse ?? chosen) option.argParser(parse)
    program.addOption(option)
  }
  return program.action(async (...parameters: unknown[]) => {
    const values = parameters
      .slice(0, -2)
      .flat()
      .filter((value): value is string => typeof value === 'string')
    done(await command.run(context, { args: values, options: program.opts() }))
  })
}

/** Every command: errors are thrown instead of exiting, unknown words are errors that say what to do, output goes through the context. */
function configure(program: Program, context: Context, words = ''): Program {
  return program
    .exitOverride()
    .helpCommand(false)
    .allowExcessArguments(false)
    .showHelpAfterError(`("appward${words} --help" tells what it takes)`)
    .option('--debug', debugSays)
    .configureOutput({ writeOut: context.print, writeErr: context.say })
}

function reportError(error: unknown, context: Context, debug: boolean): number {
  // Commander has already said what it had to say.
  if (error instanceof CommanderError) return error.exitCode
  if (context.stop.aborted && !(error instanceof AppError)) {
    context.say('appward: interrupted')
    return exitStatus.interrupted
  }
  const known = error instanceof AppError
  context.say(`appward: ${visibleLines(messageOf(error))}`)
  if (known && error.hint) context.say(`  ${visibleLines(error.hint).replaceAll('\n', '\n  ')}`)
  if (!known && !debug) context.say('  This is a fault in appward itself; run the command with --debug and report what it prints.')
  if (debug)
    context.say(error instanceof Error ? `${error.stack}${error.cause ? `\ncaused by: ${stackOf(error.cause)}` : ''}` : String(error))
  return known ? statusOf(error.code) : exitStatus.failed
}

function stackOf(cause: unknown): string {
  return cause instanceof Error ? (cause.stack ?? cause.message) : String(cause)
}
