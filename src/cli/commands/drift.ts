// appward drift: what others changed since the fleet's last changeset, and who they were. Writes nothing.
import { driftReport } from '../../../controller/plan/drift.ts'
import { renderDriftText } from '../../../controller/render/drift-text.ts'
import { platformReader } from '../../client/platform-client.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, fleetOption, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveFleet, resolveTarget } from '../settings.ts'

export const command: Command = defineCommand<PlatformFlags & FormatFlag & { fleet?: string }>({
  name: 'drift',
  summary: 'show what others changed since the last apply, and who',
  options: [...platformOptions, fleetOption, formatOption],
  async run(context, { options }) {
    const found = await findConfig(context.cwd)
    const { fleet } = await resolveFleet(options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const report = await withTransport(context, target, 'read', async (transport) => {
      const reader = platformReader(transport)
      return driftReport({ target: reader.target, fleet, actual: await reader.readState({ fleet, spaces: [], apps: [] }) })
    })
    context.print(options.format === 'json' ? JSON.stringify(report, null, 2) : renderDriftText(report, context.colours))
    return report.resources.length + report.lost.length > 0 ? exitStatus.changes : exitStatus.done
  },
})
