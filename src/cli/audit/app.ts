// appward audit app: everything about one app, on a page.
import { renderAppAuditText } from '../../../controller/render/app-audit-text.ts'
import { type AppFacts, appReport } from '../../audit/app-report.ts'
import { readAll } from '../../client/platform-client.ts'
import { ProblemError } from '../../client/problem-error.ts'
import type { Transport } from '../../client/transport.ts'
import type {
  AppRecord,
  AppUse,
  AuditEntry,
  Caller,
  ClientSecret,
  InstallationGrants,
  InstallationRecord,
  Key,
} from '../../generated/types.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { readLog } from './log.ts'

/** Entries of the audit log that are told. */
const shownChanges = 10

export const appCommand: Command = defineCommand<PlatformFlags & FormatFlag>({
  name: 'app',
  summary: 'show everything about one app: what it may do where, since when and how it is used, and who answers for it',
  arguments: '<slug>',
  options: [...platformOptions, formatOption],
  async run(context, { args: [slug = ''], options }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const at = context.now().toISOString()
    const facts = await withTransport(context, target, 'read', (transport) => readFacts(transport, slug.replace(/^App\//, ''), at))
    const report = appReport(facts)
    context.print(options.format === 'json' ? JSON.stringify(report, null, 2) : renderAppAuditText(report, context.colours))
    return exitStatus.done
  },
})

async function readFacts(transport: Transport, given: string, at: string): Promise<AppFacts> {
  const get = (path: string, holds: string[]) => transport.send({ method: 'GET', path, holds })
  const record = (await get(`/api/v1/apps/${encodeURIComponent(given)}`, ['resource', 'status'])) as AppRecord
  // It may have been renamed.
  const { slug, space } = record.resource.metadata
  const own = `/api/v1/apps/${encodeURIComponent(slug)}`
  const query = new URLSearchParams({ app: slug })
  const notes: string[] = []
  const [installations, grants, credentials, use, changes] = await Promise.all([
    readAll<InstallationRecord>(transport, `/api/v1/installations?${query}`),
    readAll<InstallationGrants>(transport, `/api/v1/permission-use?${query}`),
    unlessRefused(notes, 'Keys, client secrets and deliveries', async () => ({
      keys: await readAll<Key>(transport, `${own}/keys`),
      secrets: await readAll<ClientSecret>(transport, `${own}/secrets`),
    })),
    unlessRefused([], '', async () => (await get(`${own}/use`, ['users', 'deliveries'])) as AppUse),
    unlessRefused(notes, 'The last changes', () => readChanges(transport, slug, space)),
  ])
  return {
    target: transport.url,
    at,
    record,
    installations,
    grants,
    credentials,
    use: use === null ? null : { users: use.users, deliveries: use.deliveries },
    changes,
    notes,
  }
}

/** The site owner reads of all spaces, others of the app's own. */
async function readChanges(transport: Transport, slug: string, space: string): Promise<AuditEntry[]> {
  const { siteOwner } = (await transport.send({ method: 'GET', path: '/api/v1/caller', holds: ['siteOwner'] })) as Caller
  const query = new URLSearchParams(siteOwner ? { app: slug } : { app: slug, space })
  return (await readLog(transport, query, shownChanges)).entries
}

const refusals = new Set(['not_admin', 'insufficient_scope'])

/** null, and a note, where the token may not read it. */
async function unlessRefused<Result>(notes: string[], what: string, read: () => Promise<Result>): Promise<Result | null> {
  try {
    return await read()
  } catch (error) {
    if (!(error instanceof ProblemError && refusals.has(error.problem))) throw error
    notes.push(`${what} are not told to this token: ${error.message}`)
    return null
  }
}
