// appward apply: plans, asks, and sends the plan as one changeset.
import { AppError } from '../../lib/app-error.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { applyThroughGates, type GateFlags, gateOptions, pruneOption } from '../gates.ts'
import type { Loaded } from '../manifests.ts'
import { fleetOption, formatOption, platformOptions } from '../options.ts'
import { applyCommand, type PlanFlags, planManifests } from '../planning.ts'

export const command: Command = defineCommand<PlanFlags & GateFlags>({
  name: 'apply',
  summary: 'plan, ask, and make it so',
  arguments: '[paths...]',
  options: [...platformOptions, fleetOption, pruneOption, ...gateOptions, formatOption],
  async run(context, { args, options }) {
    const { plan, loaded, target } = await planManifests(context, args, options)
    refuseSecrets(loaded)
    await applyThroughGates(context, plan, target, {
      flags: options,
      command: applyCommand(args, options),
      unlimited: false,
      question: { text: `Apply this to fleet ${plan.fleet} on ${plan.target}? Type yes: `, answer: 'yes' },
    })
    return exitStatus.done
  },
})

/** Better nothing than an app whose webhook goes unsigned against its manifest. */
function refuseSecrets(loaded: Loaded): void {
  const asking = loaded.resources.find((resource) => resource.hasSecret)
  if (!asking) return
  const { file, line, column } = asking.source
  throw new AppError(
    'input',
    `${file}:${line}:${column}: ${asking.key} has a webhook secret, which the platform cannot keep yet; nothing was sent`,
    {
      hint: 'Leave webhook.secretFrom out until it can.',
    },
  )
}
