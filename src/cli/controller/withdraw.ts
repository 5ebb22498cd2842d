// appward controller withdraw: takes an approval back.
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { fleetOption, type PlatformFlags, platformOptions } from '../options.ts'
import { withTransport } from '../planning.ts'
import { findConfig, resolveTarget } from '../settings.ts'
import { approvalsPath, whichPlan } from './waiting-plan.ts'

export const withdrawCommand: Command = defineCommand<PlatformFlags & { fleet?: string }>({
  name: 'withdraw',
  summary: 'take the approval of a plan back; what was applied by it stays',
  arguments: '<digest>',
  options: [...platformOptions, fleetOption],
  async run(context, { args: [given], options }) {
    const found = await findConfig(context.cwd)
    const { digest, fleet } = await whichPlan(given, options.fleet, found)
    const target = resolveTarget(options, context.env, found)
    const request = { method: 'DELETE', path: `${approvalsPath(fleet)}/${digest}`, holds: [] } as const
    await withTransport(context, target, 'write', (transport) => transport.send(request))
    context.say('the approval is taken back')
    return exitStatus.done
  },
})
