// What a command is at, for who waits for it: as lines of JSON where --progress json asks for them.
import { stripVTControlCharacters } from 'node:util'
import type { ConditionalReader } from '../../controller/ports.ts'
import type { Progress } from '../generated/types.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'

/** What a command does now. */
export type Step = Omit<Progress, 'at'>

/** `run` reads it, before there is a command: `speaking`. */
export const progressOption: Option = {
  flags: '--progress <format>',
  description: 'json: tell on stderr what is done, one line of JSON each',
  choices: ['json'],
}

/** Milliseconds before a line that only counts: quick work has none. */
const betweenCounts = 1_000

/** The context that a command line asks for: with --progress json, everything on stderr is a line of JSON. */
export function speaking(context: Context, args: readonly string[]): Context {
  const asked = args.some((arg, index) => arg === '--progress=json' || (arg === '--progress' && args[index + 1] === 'json'))
  if (!asked) return context
  let counted = 0
  const progress = (step: Step) => {
    const at = context.now()
    if (step.done !== undefined && at.getTime() - counted < betweenCounts) return
    counted = at.getTime()
    context.say(JSON.stringify({ at: at.toISOString(), ...step } satisfies Progress))
  }
  return { ...context, progress, say: (text) => progress({ event: 'message', text: stripVTControlCharacters(text).trimEnd() }) }
}

/** A reader that says when it reads, and when what it read is planned with. `resources`: how many the manifests want. */
export function telling(reader: ConditionalReader, { progress }: Context, resources: number): ConditionalReader {
  return {
    ...reader,
    readState: async (query) => {
      progress({ event: 'reading', resources })
      const actual = await reader.readState(query)
      progress({ event: 'planning', resources: actual.records.length })
      return actual
    },
  }
}
