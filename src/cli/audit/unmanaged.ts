// appward audit unmanaged: what is live and not in git.
import { bySpace, type Managed, unmanagedOf } from '../../audit/unmanaged.ts'
import type { Transport } from '../../client/transport.ts'
import type { ResourceRecord, Unmanaged } from '../../generated/types.ts'
import { AppError } from '../../lib/app-error.ts'
import { shownDate } from '../../lib/shown-time.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { loadSound } from '../manifests.ts'
import { type FormatFlag, fleetOption, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { findConfig, resolveFleet, resolvePaths, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { auditedSpaces, readApps, readInstallations, type Spaces } from './live.ts'
import { spacesOption } from './options.ts'

type Flags = PlatformFlags & FormatFlag & { space?: string[]; fleet?: string; live?: boolean }

export const unmanagedCommand: Command = defineCommand<Flags>({
  name: 'unmanaged',
  summary: 'list what is live and not in git',
  arguments: '[paths...]',
  options: [
    { flags: '--live', description: 'read no manifests: list what no fleet owns' },
    spacesOption,
    ...platformOptions,
    fleetOption,
    formatOption,
    progressOption,
  ],
  async run(context, { args, options }) {
    const { live = false, space = [] } = options
    if (live && args.length > 0) throw new AppError('usage', '--live reads no manifests, so it takes no paths')
    const found = await findConfig(context.cwd)
    const { fleet } = await resolveFleet(options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const desired = live ? null : (await loadSound(context, await resolvePaths(args, found), found)).desired()
    const managed: Managed = desired === null ? null : { keys: new Set(desired.map(({ key }) => key)), fleet }
    const resources = await withTransport(context, target, 'read', async (transport) => {
      const spaces = await auditedSpaces(transport, space)
      const unmanaged: Unmanaged['resources'] = []
      for await (const records of recordsIn(transport, spaces)) unmanaged.push(...unmanagedOf(records, managed))
      return unmanaged.sort(bySpace)
    })
    const report: Unmanaged = { version: 1, target: target.url, at: context.now().toISOString(), fleet: managed?.fleet ?? null, resources }
    context.print(options.format === 'json' ? JSON.stringify(report, null, 2) : textOf(report))
    return exitStatus.done
  },
})

async function* recordsIn(transport: Transport, spaces: Spaces): AsyncGenerator<ResourceRecord[]> {
  yield await readApps(transport, spaces)
  for await (const { installations } of readInstallations(transport, spaces, { withUses: false })) yield installations
}

const whyTexts: Readonly<Record<Unmanaged['resources'][number]['why'], string>> = {
  'no-manifest': 'in no manifest, and no fleet owns it',
  'not-adopted': 'in a manifest, but no fleet owns it yet: apply with --adopt',
  'left-over': 'the fleet owns it, but its manifest is gone: apply with --prune',
}

function textOf({ resources }: Unmanaged): string {
  if (resources.length === 0) return 'Everything that is live is in git.'
  const rows = resources.map(({ key, space, createdAt, why }) => [key, space, shownDate(createdAt), whyTexts[why]])
  const spaces = [...new Set(resources.filter(({ why }) => why === 'no-manifest').map(({ space }) => space))]
  const hint =
    spaces.length === 0 ? '' : `\n\nTo write manifests of them: ${spaces.map((space) => `appward import --space ${space}`).join(' · ')}`
  return `${textTable(['KEY', 'SPACE', 'SINCE', 'WHY'], rows)}\n\n${resources.length} live and not in git${hint}`
}
