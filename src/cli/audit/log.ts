// appward audit log: who did what, and when; as a list, or all of it into a file that proves itself whole.
import { exportAuditLog } from '../../client/audit-export.ts'
import type { Transport } from '../../client/transport.ts'
import type { AuditEntry, AuditExportEnd, AuditLog, AuditPage, AuditRetention } from '../../generated/types.ts'
import { AppError, messageOf } from '../../lib/app-error.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget, type Target } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { keepWhole } from '../whole-file.ts'

const usualLimit = 100
/** Entries in one answer; the platform's most. */
const pageSize = 1_000

const filters = ['space', 'actor', 'app', 'action', 'from', 'to'] as const
type Flags = PlatformFlags & FormatFlag & Partial<Record<(typeof filters)[number], string>> & { limit?: number; export?: string }

export const logCommand: Command = defineCommand<Flags>({
  name: 'log',
  summary: 'list what was done, by whom and when; --export writes all of it as lines of JSON',
  options: [
    ...platformOptions,
    { flags: '--space <login>', description: 'only what concerns this space (needed but for the site owner)' },
    { flags: '--actor <login>', description: 'only what this login did' },
    { flags: '--app <slug>', description: 'only what concerns this app and its installations' },
    { flags: '--action <action>', description: 'only this action, such as update or create-token' },
    { flags: '--from <time>', description: 'from this day (2026-11-01, in UTC) or time on' },
    { flags: '--to <time>', description: 'up to this day or time, which belongs to it' },
    {
      flags: '--limit <n>',
      description: `the newest so many (default: ${usualLimit})`,
      parse: (text) => wholeNumber('--limit', text, 1, 1_000_000),
    },
    formatOption,
    { flags: '--export <file>', description: 'write all of them, oldest first, as lines of JSON with a digest; - is stdout' },
  ],
  async run(context, { options }) {
    const { export: file, limit, format } = options
    if (file !== undefined && limit !== undefined) throw new AppError('usage', '--export writes all that fits; it takes no --limit')
    if (file !== undefined && format !== 'text') throw new AppError('usage', '--export writes lines of JSON; it takes no --format')
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const query = queryOf(options)
    if (file !== undefined) await exportInto(context, target, query, file)
    else await withTransport(context, target, 'read', (transport) => showLog(context, transport, query, options))
    return exitStatus.done
  },
})

function queryOf(flags: Flags): URLSearchParams {
  const query = new URLSearchParams()
  for (const name of filters) if (flags[name] !== undefined) query.set(name, flags[name])
  return query
}

async function showLog(context: Context, transport: Transport, query: URLSearchParams, flags: Flags): Promise<void> {
  const limit = flags.limit ?? usualLimit
  const { entries, retention, more } = await readLog(transport, query, limit)
  if (flags.limit === undefined && more) context.say(`the last ${limit} of more; --limit shows as many as you say, --export all of them`)
  if (flags.format === 'json') {
    const log: AuditLog = { version: 1, target: transport.url, retention, entries }
    return context.print(JSON.stringify(log, null, 2))
  }
  if (entries.length === 0) context.say('no entries')
  else context.print(textTable(['TIME', 'ACTOR', 'CREDENTIAL', 'ACTION', 'KEY', 'REASONS'], entries.map(rowOf)))
  context.say(retentionText(retention))
}

type Found = { entries: AuditEntry[]; retention: AuditRetention; more: boolean }

/** At most so many, newest first. `more`: whether there are others. */
export async function readLog(transport: Transport, query: URLSearchParams, limit: number): Promise<Found> {
  const entries: AuditEntry[] = []
  for (let after: string | null = null; ; ) {
    const asked = new URLSearchParams(query)
    asked.set('limit', String(Math.min(pageSize, limit - entries.length)))
    if (after !== null) asked.set('after', after)
    const path = `/api/v1/audit-log?${asked}`
    const page = (await transport.send({ method: 'GET', path, holds: ['items', 'next', 'retention'] })) as AuditPage
    entries.push(...page.items)
    after = page.next ?? null
    if (after === null || entries.length >= limit) return { entries, retention: page.retention, more: after !== null }
  }
}

function rowOf({ at, actor, credential, action, key, reasons }: AuditEntry): string[] {
  return [shownTime(at), actor, credential, action, key, reasons.length === 0 ? '-' : reasons.join(', ')]
}

/** How long entries are kept, and since when they are there. */
function retentionText({ days, keptSince }: AuditRetention): string {
  const kept = days === null ? 'entries are kept for ever' : `entries are kept for ${days} days`
  return keptSince === null ? kept : `${kept}; all of them are there since ${shownTime(keptSince)}, older ones were removed by age`
}

async function exportInto(context: Context, target: Target, query: URLSearchParams, name: string): Promise<void> {
  const asked = {
    ...target,
    path: `/api/v1/audit-log/export${query.size === 0 ? '' : `?${query}`}`,
    signal: context.stop,
    trace: context.trace,
  }
  const end =
    name === '-'
      ? await exportAuditLog({ ...asked, write: (lines) => deliver(context, lines) })
      : await keepWhole(context, name, (write) => exportAuditLog({ ...asked, write }))
  context.say(endText(name, end, target.url))
}

async function deliver(context: Context, lines: Uint8Array): Promise<void> {
  try {
    await context.deliver(Buffer.from(lines).toString())
  } catch (cause) {
    throw new AppError('input', `cannot write the export: ${messageOf(cause)}`, { hint: 'What was written is not whole.', cause })
  }
}

function endText(name: string, { count, digest, keptSince }: AuditExportEnd, url: string): string {
  const since = keptSince === null ? '' : `\nolder entries than of ${shownTime(keptSince)} had been removed by age`
  return `${name === '-' ? 'stdout' : name}: ${count === 1 ? '1 entry' : `${count} entries`} of ${url}, ${digest}${since}`
}
