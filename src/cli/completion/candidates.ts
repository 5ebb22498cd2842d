// What may stand at the end of an unfinished command line, by the table of commands.
import { isHigh, reasonTable } from '../../manifest/reasons.ts'
import type { Command, CommandGroup, Option } from '../command.ts'
import { debugSays } from '../options.ts'

/** `says` is for shells that show more than the word. */
export type Candidate = { word: string; says: string }

/** What only the platform knows, by what the table of commands calls it. */
export type LiveKind = 'slug' | 'login' | 'fleet' | 'key' | 'label'

export type Known = {
  /** Every command with its summary, loaded when it is looked into. */
  commands: readonly { name: string; summary: string; load: () => Promise<{ command: Command | CommandGroup }> }[]
  /** Names of a kind that live on the platform; empty where it cannot be asked. `words` are those of the line, for its settings. */
  live: (kind: LiveKind, words: readonly string[]) => Promise<string[]>
}

const everywhere: readonly Option[] = [
  { flags: '--help', description: 'display help for command' },
  { flags: '--debug', description: debugSays },
]

const ofTheProgram: readonly Option[] = [...everywhere, { flags: '--version', description: 'output the version number' }]

const liveKinds: Readonly<Record<string, LiveKind>> = {
  '<slug>': 'slug',
  '<login>': 'login',
  '<space>': 'login',
  '<fleet>': 'fleet',
  '<key>': 'key',
  '<label=value>': 'label',
}

const named = (words: readonly string[]): Candidate[] => words.map((word) => ({ word, says: '' }))

/**
 * Words that fit at the end of `line`, which ends at the cursor; those that begin as its last word does. None where a file may stand: the
 * shell knows these. Never throws for a line that is wrong.
 */
export async function candidatesFor(line: string, known: Known): Promise<Candidate[]> {
  const words = wordsOf(line)
  const last = words.pop() ?? ''
  // The first word is the program.
  const found = await possible(words.slice(1), last, known)
  const joined = /^(--[a-z-]+=)(.*)$/s.exec(last)
  const fitting = joined === null ? found : found.map((candidate) => ({ ...candidate, word: `${joined[1]}${candidate.word}` }))
  return fitting.filter(({ word }) => word.startsWith(last)).sort((a, b) => (a.word < b.word ? -1 : 1))
}

/** Words with their quotes taken off; after a space the last one is empty. */
function wordsOf(line: string): string[] {
  const words = [...line.matchAll(/(?:"([^"]*)"?|'([^']*)'?|([^\s"']+))/g)].map(
    ([, double, single, bare]) => double ?? single ?? bare ?? '',
  )
  return line === '' || /\s$/.test(line) ? [...words, ''] : words
}

async function possible(before: readonly string[], last: string, known: Known): Promise<Candidate[]> {
  const [name, ...rest] = before
  if (name === undefined && last.startsWith('-')) return flagsLeft(ofTheProgram, before)
  if (name === undefined) return known.commands.map((row) => ({ word: row.name, says: row.summary }))
  const row = known.commands.find((each) => each.name === name)
  if (row === undefined) return []
  const { command } = await row.load()
  if (!('commands' in command)) return inCommand(command, rest, last, before, known)
  const [inner, ...others] = rest
  const found = command.commands.find((each) => each.name === inner)
  if (found !== undefined) return inCommand(found, others, last, before, known)
  const own = command.own === undefined ? [] : await inCommand(command.own, rest, last, before, known)
  const names =
    inner === undefined && !last.startsWith('-') ? command.commands.map((each) => ({ word: each.name, says: each.summary })) : []
  return [...names, ...own]
}

async function inCommand(
  command: Command,
  rest: readonly string[],
  last: string,
  words: readonly string[],
  known: Known,
): Promise<Candidate[]> {
  const options = [...command.options, ...everywhere]
  const joined = /^(--[a-z-]+)=/.exec(last)?.[1]
  const asking = joined ?? (takesNext(options, rest.at(-1)) ? rest.at(-1) : undefined)
  if (asking !== undefined)
    return valuesOf(
      options.find((option) => isOption(option, asking)),
      words,
      known,
      joined === undefined ? last : last.slice(joined.length + 1),
    )
  if (last.startsWith('-')) return flagsLeft(options, rest)
  const place = argumentAt(command, placesTaken(options, rest))
  const choices = command.choices?.[place.replace(/[<>[\].]/g, '')]
  if (choices !== undefined) return named(choices)
  const kind = liveKinds[place]
  return kind === undefined ? [] : named(await known.live(kind, words))
}

/** `typed`: the beginning of the value. */
async function valuesOf(option: Option | undefined, words: readonly string[], known: Known, typed: string): Promise<Candidate[]> {
  if (option === undefined) return []
  if (option.choices !== undefined) return named(option.choices)
  const place = /[<[].*$/.exec(option.flags)?.[0] ?? ''
  if (place === '<reason[:key]>') return named(await allowable(typed, words, known))
  const kind = liveKinds[place]
  return kind === undefined ? [] : named(await known.live(kind, words))
}

/** Reasons; behind a reason and a colon, the resources that it may be allowed for. */
async function allowable(typed: string, words: readonly string[], known: Known): Promise<string[]> {
  const reasons = reasonTable.map(({ reason }) => reason).filter(isHigh)
  const chosen = reasons.find((reason) => typed.startsWith(`${reason}:`))
  return chosen === undefined ? reasons : (await known.live('key', words)).map((key) => `${chosen}:${key}`)
}

/** Those not given yet, and those that may be given again. */
function flagsLeft(options: readonly Option[], rest: readonly string[]): Candidate[] {
  return options
    .filter((option) => option.repeat === true || !rest.includes(longOf(option)))
    .map((option) => ({ word: longOf(option), says: option.description }))
}

function longOf({ flags }: Option): string {
  return /--[a-z-]+/.exec(flags)?.[0] ?? ''
}

/** Whether `word` is the long or the short form of an option. */
function isOption({ flags }: Option, word: string): boolean {
  return flags.split(/[ ,]+/).includes(word)
}

/** Whether the word after `word` is its value. */
function takesNext(options: readonly Option[], word: string | undefined): boolean {
  const option = options.find((each) => word !== undefined && isOption(each, word))
  return option !== undefined && option.attached !== true && option.flags.includes('<')
}

/** How many arguments stand there already. */
function placesTaken(options: readonly Option[], rest: readonly string[]): number {
  return rest.filter((word, index) => !word.startsWith('-') && !takesNext(options, rest[index - 1])).length
}

function argumentAt({ arguments: all = '' }: Command, index: number): string {
  const places = all.split(' ').filter((place) => place !== '')
  return places[index] ?? places.findLast((place) => place.includes('...')) ?? ''
}
