// appward history: what a fleet has applied, by whom and from which commit; one changeset as the plan that it was.
import { pastPlan } from '../../../controller/plan/past-plan.ts'
import { renderPastChangeset, shownActions } from '../../../controller/render/history-text.ts'
import { readAll } from '../../client/platform-client.ts'
import type { Transport } from '../../client/transport.ts'
import type { ChangesetDetail, ChangesetSummary, History, PastChangeset } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { type Command, defineCommand } from '../command.ts'
import type { Context } from '../context.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, fleetOption, formatOption, type PlatformFlags, platformOptions, wholeNumber } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveFleet, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'

const usualLimit = 30
/** Enough of a commit's name to find it by. */
const shownCommit = 12

type Flags = PlatformFlags & FormatFlag & { fleet?: string; limit?: number }

export const command: Command = defineCommand<Flags>({
  name: 'history',
  summary: 'list what the fleet has applied; with an id, show one changeset as a plan',
  arguments: '[id]',
  options: [
    ...platformOptions,
    fleetOption,
    {
      flags: '--limit <n>',
      description: `at most so many (default: ${usualLimit})`,
      parse: (text) => wholeNumber('--limit', text, 1, 1_000_000),
    },
    formatOption,
  ],
  async run(context, { args: [id], options }) {
    if (id !== undefined && !/^[1-9]\d{0,14}$/.test(id))
      throw new AppError('usage', `a changeset has a number, not "${id}"`, { hint: '"appward history" lists them.' })
    if (id !== undefined && options.limit !== undefined) throw new AppError('usage', 'history with an id takes no --limit')
    const found = await findConfig(context.cwd)
    const { fleet } = await resolveFleet(options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const path = `/api/v1/fleets/${encodeURIComponent(fleet)}/changesets`
    await withTransport(context, target, 'read', (transport) =>
      id === undefined ? showList(context, transport, path, fleet, options) : showOne(context, transport, `${path}/${id}`, options),
    )
    return exitStatus.done
  },
})

async function showList(context: Context, transport: Transport, path: string, fleet: string, flags: Flags): Promise<void> {
  const limit = flags.limit ?? usualLimit
  const items = await readAll<ChangesetSummary>(transport, path, limit + 1)
  const changesets = items.slice(0, limit)
  if (flags.limit === undefined && items.length > limit) context.say(`the last ${limit} of more; --limit shows as many as you say`)
  if (flags.format === 'json') {
    const history: History = { version: 1, target: transport.url, fleet, changesets }
    return context.print(JSON.stringify(history, null, 2))
  }
  const rows = changesets.map((changeset) => {
    const { id, createdAt, actor, source } = changeset
    return [
      String(id),
      shownTime(createdAt),
      actor,
      source?.author ?? '-',
      source?.commit?.slice(0, shownCommit) ?? '-',
      shownActions(changeset) || 'none',
    ]
  })
  context.print(textTable(['ID', 'WHEN', 'WHO', 'AUTHOR', 'COMMIT', 'CHANGES'], rows))
}

async function showOne(context: Context, transport: Transport, path: string, flags: Flags): Promise<void> {
  const detail = (await transport.send({ method: 'GET', path, holds: ['id', 'changes', 'consequences'] })) as ChangesetDetail
  const { previous: _, changes: _changes, consequences: _consequences, ...changeset } = detail
  const past: PastChangeset = { version: 1, changeset, plan: pastPlan(detail, transport.url) }
  context.print(flags.format === 'json' ? JSON.stringify(past, null, 2) : renderPastChangeset(past, context.colours))
}
