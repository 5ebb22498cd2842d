// appward apply: plans, asks, and sends the plan as one changeset.
import { waitingAfter } from '../../../controller/plan/consent-effects.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { adoptOption, applyThroughGates, type GateFlags, gateOptions, pruneOption } from '../gates.ts'
import { applyFormats, fleetOption, formatOptionOf, platformOptions } from '../options.ts'
import { applyCommand, type PlanFlags, planManifests } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { selectionOptions } from '../selecting.ts'
import { type WaitFlags, waitConsentOption, waitForPeople } from '../waiting.ts'

export const command: Command = defineCommand<PlanFlags & GateFlags & WaitFlags>({
  name: 'apply',
  summary: 'plan, ask, and make it so',
  arguments: '[paths...]',
  options: [
    ...platformOptions,
    fleetOption,
    pruneOption,
    adoptOption,
    ...selectionOptions,
    ...gateOptions,
    waitConsentOption,
    formatOptionOf(applyFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    const { plan, target, sources } = await planManifests(context, args, options)
    const applied = await applyThroughGates(context, plan, target, {
      flags: options,
      command: applyCommand(args, options),
      unlimited: false,
      sources,
    })
    if (options.waitConsent !== undefined) {
      await waitForPeople(context, target, waitingAfter(applied.plan, applied.result), options.waitConsent)
    }
    return exitStatus.done
  },
})
