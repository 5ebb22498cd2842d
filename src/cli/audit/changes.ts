// appward audit changes: what changed of who may do what since a revision or a day, in the manifests and by hand. Only looks.
import type { Transport } from '../../client/transport.ts'
import type { AuditChanges, SpanEnd } from '../../generated/types.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { formatOptionOf, type PlatformFlags, platformOptions } from '../options.ts'
import { findConfig, resolvePaths, resolveTarget } from '../settings.ts'

type Flags = PlatformFlags & { since: string; until?: string; offline?: boolean; format: 'text' | 'json' | 'markdown' }

export const changesCommand: Command = defineCommand<Flags>({
  name: 'changes',
  summary: 'show what changed of who may do what since a revision or a day',
  arguments: '[paths...]',
  options: [
    { flags: '--since <rev>', description: 'a commit, a branch or a tag, or a day: the last commit before it', required: true },
    { flags: '--until <rev>', description: 'up to this commit or day (default: the working tree, and now)' },
    ...platformOptions,
    { flags: '--offline', description: 'look at git alone; ask no platform' },
    formatOptionOf(['text', 'json', 'markdown']),
  ],
  async run(context, { args, options }) {
    const found = await findConfig(context.cwd)
    const target = options.offline ? null : resolveTarget(options, context.env, found)
    const paths = await resolvePaths(args, found)
    context.progress({ event: 'loading' })
    const { withTransport } = await import('../planning.ts')
    const work = (transport: Transport | null) => auditChanges(context, paths, options, transport)
    const changes = target === null ? await work(null) : await withTransport(context, target, 'read', work)
    for (const note of changes.notes) context.say(note)
    context.print(await rendered(changes, options.format, context))
    return exitStatus.done
  },
})

async function rendered(changes: AuditChanges, format: Flags['format'], { colours }: Context): Promise<string> {
  if (format === 'json') return JSON.stringify(changes, null, 2)
  if (format === 'text') return (await import('../../../controller/render/audit-changes-text.ts')).renderAuditChangesText(changes, colours)
  return (await import('../../../controller/render/audit-changes-markdown.ts')).renderAuditChangesMarkdown(changes)
}

async function auditChanges(context: Context, paths: readonly string[], flags: Flags, transport: Transport | null): Promise<AuditChanges> {
  const [{ changesInGit }, { summaryOf }] = await Promise.all([import('./changes-in-git.ts'), import('../../audit/access-summary.ts')])
  const { since, until, resources, notes } = await changesInGit(context, paths, flags)
  const hand = transport === null ? { changes: null, notes: [] } : await handIn(transport, since, until)
  return {
    version: 1,
    target: transport?.url ?? null,
    since,
    until,
    summary: summaryOf(resources, hand.changes ?? []),
    resources,
    byHand: hand.changes,
    notes: [...notes, ...hand.notes],
  }
}

async function handIn(transport: Transport, since: SpanEnd, until: SpanEnd) {
  const { changesByHand } = await import('./changes-by-hand.ts')
  return changesByHand(transport, since.at, until.at)
}
