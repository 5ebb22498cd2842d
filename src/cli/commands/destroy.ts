// appward destroy: deletes everything the fleet owns; what is guarded by preventDestroy stays, and stops it.
import { planFleet } from '../../../controller/reconcile.ts'
import { platformReader } from '../../client/platform-client.ts'
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { applyThroughGates } from '../gates.ts'
import { type FormatFlag, fleetOption, formatOption, type PlatformFlags, platformOptions, yesOption } from '../options.ts'
import { withTransport } from '../planning.ts'
import { progressOption, telling } from '../progress.ts'
import { findConfig, resolveFleet, resolveTarget } from '../settings.ts'

export const command: Command = defineCommand<PlatformFlags & FormatFlag & { fleet?: string; yes?: boolean }>({
  name: 'destroy',
  summary: 'delete everything the fleet owns',
  options: [...platformOptions, fleetOption, yesOption, formatOption, progressOption],
  async run(context, { options }) {
    const found = await findConfig(context.cwd)
    const { fleet, named } = await resolveFleet(options.fleet, found)
    if (!named) throw new AppError('usage', 'destroy needs a fleet named by --fleet or by the config')
    const target = resolveTarget(options, context.env, found)
    const plan = await withTransport(context, target, 'read', (transport) =>
      planFleet({ reader: telling(platformReader(transport), context, 0), fleet, desired: [], prune: true }),
    )
    await applyThroughGates(context, plan, target, {
      flags: options,
      command: 'appward destroy',
      unlimited: true,
    })
    return exitStatus.done
  },
})
