// Options that several commands share, and the parsers of their values.
import { AppError } from '../lib/app-error.ts'
import { longestRetention, shortestRetention } from '../platform/domain/audit-retention.ts'
import type { Option } from './command.ts'
import type { Context } from './context.ts'

/** What --debug does, which every command takes. */
export const debugSays = 'tell each request to a platform, without secrets, and where an error came from'

export type PlatformFlags = { url?: string; token?: string }

export const platformOptions: readonly Option[] = [
  { flags: '--url <url>', description: 'address of the platform (else APPWARD_URL, the config, or the only login)' },
  { flags: '--token <token>', description: 'token for --url (better: APPWARD_TOKEN or "appward login", which no process list shows)' },
]

export const fleetOption: Option = { flags: '--fleet <fleet>', description: 'the fleet (else the config’s, else "default")' }

export const yesOption: Option = { flags: '--yes', description: 'do not ask; needed where nobody sits at a terminal' }

export type FormatFlag = { format: 'text' | 'json' }

export const formatOption: Option = formatOptionOf(['text', 'json'])

/** How a plan, and what was found in manifests, can be printed. */
export const reviewFormats = ['text', 'json', 'markdown', 'github', 'junit'] as const
/** How what an apply does can be printed. */
export const applyFormats = ['text', 'json', 'markdown', 'github'] as const

export type ReviewFormat = (typeof reviewFormats)[number]
export type ApplyFormat = (typeof applyFormats)[number]

/** `--format` with other choices than text and json. */
export function formatOptionOf(formats: readonly string[]): Option {
  return {
    flags: '--format <format>',
    description: alternatives(formats),
    default: 'text',
    choices: formats,
  }
}

/** Options of commands that serve the built-in platform. */
export type ServeFlags = {
  port?: number
  host: string
  data: string
  seed?: string
  ownerTokenFile?: string
  rateLimits?: (typeof limitNames)[number]
  publicUrl?: string
  allowPrivateWebhooks?: boolean
  auditRetention?: number
}

/** The profiles of the catalog; listed here so that no command loads it for its help alone. A test compares them. */
export const limitNames = ['atomgit', 'github', 'off'] as const

export const dataOption: Option = { flags: '--data <dir>', description: 'folder of the database', default: '.appward' }

export const serveOptions: readonly Option[] = [
  {
    flags: '--port <n>',
    description: 'port to listen on; 0 picks a free one (default: 8787)',
    parse: (text) => wholeNumber('--port', text, 0, 65_535),
  },
  { flags: '--host <host>', description: 'address to listen on', default: '127.0.0.1' },
  dataOption,
  { flags: '--seed <file>', description: 'YAML file of users, organizations, members and repositories to make sure of' },
  { flags: '--owner-token-file <file>', description: 'where the first start writes the owner’s token (default: DATA/owner-token)' },
  {
    flags: '--rate-limits <profile>',
    description: `how many requests callers may send: ${limitNames.join(', ')} (default: atomgit; off for up)`,
    choices: limitNames,
  },
  {
    flags: '--public-url <url>',
    description: 'where others reach the platform, for the addresses in what it sends (default: where it listens)',
    parse: originOf,
  },
  {
    flags: '--allow-private-webhooks',
    description: 'send webhooks to this machine and its network too, over http too (default for up on loopback)',
  },
  {
    flags: '--audit-retention <age>',
    description: `remove entries of the audit log that are older, such as 400d; at least ${shortestRetention}d (default: kept for ever)`,
    parse: retentionOf,
  },
]

/** `text` if it is one of `choices`; else AppError 'usage'. */
export function oneOf<const Choice extends string>(flag: string, text: string, choices: readonly Choice[]): Choice {
  const choice = choices.find((each) => each === text)
  if (choice === undefined) throw new AppError('usage', `${flag} takes ${alternatives(choices)}, not "${text}"`)
  return choice
}

/** The address of a server, without a slash at the end; else AppError 'usage'. */
function originOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  const whole = url !== null && /^https?:$/.test(url.protocol) && [url.origin, `${url.origin}/`].includes(text.toLowerCase())
  if (!whole) throw new AppError('usage', `--public-url takes an address such as https://apps.example.com, not "${text}"`)
  return url.origin
}

/** Days; else AppError 'usage'. */
function retentionOf(text: string): number {
  const days = /^\d{1,6}d$/.test(text) ? Number.parseInt(text, 10) : 0
  if (days < shortestRetention || days > longestRetention) {
    throw new AppError('usage', `--audit-retention takes ${shortestRetention}d to ${longestRetention}d, such as 400d, not "${text}"`, {
      hint: 'What is removed is gone for good. Without the option entries are kept for ever.',
    })
  }
  return days
}

/** `text, json or markdown`. */
function alternatives(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`
}

/** A whole number within bounds; else AppError 'usage'. */
export function wholeNumber(flag: string, text: string, least: number, most: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < least || value > most) {
    throw new AppError('usage', `${flag} takes a whole number from ${least} to ${most}, not "${text}"`)
  }
  return value
}

const unitSeconds: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3_600, d: 86_400 }

/** A span of time such as `90m`, `12h` or `30d`, in seconds; else AppError 'usage'. */
export function seconds(flag: string, text: string): number {
  const match = /^(\d{1,6})([smhd])$/.exec(text)
  const value = match ? Number(match[1]) * (unitSeconds[match[2] ?? ''] ?? 0) : 0
  if (value === 0) throw new AppError('usage', `${flag} takes a time such as 90m, 12h or 30d, not "${text}"`)
  return value
}

/** The time so many seconds from now, as the API takes times. */
export function timeAfter({ now }: Pick<Context, 'now'>, seconds: number): string {
  return new Date(now().getTime() + seconds * 1_000).toISOString()
}
