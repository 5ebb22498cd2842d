// appward controller status: what controllers say of their fleets; of one fleet all of it.
import { renderFleetStatus } from '../../../controller/render/fleet-status-text.ts'
import { readAll } from '../../client/platform-client.ts'
import type { ControllerStatus, FleetStatusReport, FleetStatusSummary } from '../../generated/types.ts'
import { ago } from '../../lib/ago.ts'
import { fleetState } from '../../lib/fleet-state.ts'
import { shownTime } from '../../lib/shown-time.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { type FormatFlag, formatOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveFleet, resolveTarget } from '../settings.ts'
import { textTable } from '../text-table.ts'
import { readFleetStatus } from './waiting-plan.ts'

/** Enough of a commit's name to find it by. */
const shownRevision = 12

export const statusCommand: Command = defineCommand<PlatformFlags & FormatFlag & { fleet?: string }>({
  name: 'status',
  summary: 'show what controllers say of their fleets; of one fleet, all of it',
  options: [
    ...platformOptions,
    { flags: '--fleet <fleet>', description: 'one fleet, with the plan that waits for approval' },
    formatOption,
  ],
  async run(context, { options }) {
    const target = resolveTarget(options, context.env, await findConfig(context.cwd))
    const isJson = options.format === 'json'
    if (options.fleet !== undefined) {
      const { fleet } = await resolveFleet(options.fleet, null)
      const status = await withTransport(context, target, 'read', (transport) => readFleetStatus(transport, fleet))
      const report: FleetStatusReport = { version: 1, target: target.url, status }
      context.print(isJson ? JSON.stringify(report, null, 2) : renderFleetStatus(status, target.url, context.colours))
      return exitStatus.done
    }
    const fleets = await withTransport(context, target, 'read', (transport) =>
      readAll<FleetStatusSummary>(transport, '/api/v1/controller/status'),
    )
    const all: ControllerStatus = { version: 1, target: target.url, fleets }
    context.print(
      isJson ? JSON.stringify(all, null, 2) : textTable(['FLEET', 'SPACE', 'STATE', 'SINCE', 'REVISION', 'HEARD'], fleets.map(rowOf)),
    )
    return exitStatus.done
  },
})

function rowOf(status: FleetStatusSummary): string[] {
  const { words, since } = fleetState(status)
  return [status.fleet, status.space, words, shownTime(since), status.revision?.slice(0, shownRevision) ?? '-', ago(status.age)]
}
