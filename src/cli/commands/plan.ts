// appward plan: shows what apply would change, and the words that would let it pass.
import { guard } from '../../../controller/plan/guard.ts'
import { defaultMaxDelete } from '../../../controller/plan/max-delete.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { adoptOption, pruneOption } from '../gates.ts'
import { fleetOption, formatOptionOf, platformOptions, type ReviewFormat, reviewFormats } from '../options.ts'
import { applyCommand, type PlanFlags, planManifests } from '../planning.ts'
import { progressOption } from '../progress.ts'
import { printPlan } from '../review.ts'

export const command: Command = defineCommand<PlanFlags & { format: ReviewFormat; detailedExitcode?: boolean }>({
  name: 'plan',
  summary: 'show what apply would change',
  arguments: '[paths...]',
  options: [
    ...platformOptions,
    fleetOption,
    pruneOption,
    adoptOption,
    { flags: '--detailed-exitcode', description: 'exit with 2 when there are changes' },
    formatOptionOf(reviewFormats),
    progressOption,
  ],
  async run(context, { args, options }) {
    const { plan, sources } = await planManifests(context, args, options)
    const refusals = guard(plan, { allow: [], confirmed: false, maxDelete: defaultMaxDelete, destroy: false })
    await printPlan(context, options.format, { plan, refusals, command: applyCommand(args, options), sources })
    if (hasErrors(plan.conflicts)) return exitStatus.failed
    return options.detailedExitcode && plan.changes.length > 0 ? exitStatus.changes : exitStatus.done
  },
})
