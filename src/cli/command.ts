// What a command is, as data: its words, its options, and the function that does it.
import type { Context } from './context.ts'
import type { ExitStatus } from './exit-status.ts'

/** One option. `flags` as commander reads them: `--port <n>`, `--yes`. */
export type Option = {
  flags: string
  description: string
  default?: unknown
  /** May be given several times; the values become a list. */
  repeat?: boolean
  /** The values it takes; with it goes the check that it is one of them. */
  choices?: readonly string[]
  /** Turns the text into the value; throws AppError 'usage' where it cannot. */
  parse?: (text: string) => unknown
  required?: boolean
  /** Its value is only ever written behind `=`; without one, `parse` is given the empty text. The next word is then no value of it. */
  attached?: boolean
}

export type Call<Options> = { args: string[]; options: Options }

export type Command<Options = Record<string, unknown>> = {
  name: string
  summary: string
  /** As commander reads it: `[paths...]`, `<what> [name]`. */
  arguments?: string
  /** What an argument may be, by its name, where that is a list known beforehand. */
  choices?: Readonly<Record<string, readonly string[]>>
  options: readonly Option[]
  run: (context: Context, call: Call<Options>) => Promise<ExitStatus>
}

/** A command that holds others. `own`: what it does itself where the first word names none of them; else it only holds them. */
export type CommandGroup = { name: string; summary: string; own?: Command; commands: readonly Command[] }

/** Lets a command name the type of its options; commander fills them in from the rows. */
export function defineCommand<Options>(command: Command<Options>): Command {
  return command as unknown as Command
}
