// appward plan: shows what apply would change, and the words that would let it pass.
import { defaultMaxDelete, guard } from '../../../controller/plan/guard.ts'
import { renderPlanText } from '../../../controller/render/plan-text.ts'
import { hasErrors } from '../../lib/diagnostic.ts'
import { type Command, defineCommand } from '../command.ts'
import { exitStatus } from '../exit-status.ts'
import { pruneOption } from '../gates.ts'
import { type FormatFlag, fleetOption, formatOption, platformOptions } from '../options.ts'
import { applyCommand, type PlanFlags, planManifests } from '../planning.ts'

export const command: Command = defineCommand<PlanFlags & FormatFlag & { detailedExitcode?: boolean }>({
  name: 'plan',
  summary: 'show what apply would change',
  arguments: '[paths...]',
  options: [
    ...platformOptions,
    fleetOption,
    pruneOption,
    { flags: '--detailed-exitcode', description: 'exit with 2 when there are changes' },
    formatOption,
  ],
  async run(context, { args, options }) {
    const { plan } = await planManifests(context, args, options)
    const refusals = guard(plan, { allow: [], confirmed: false, maxDelete: defaultMaxDelete, destroy: false })
    if (options.format === 'json') context.print(JSON.stringify(plan, null, 2))
    else context.print(renderPlanText(plan, { colours: context.colours, refusals, command: applyCommand(args, options) }))
    if (hasErrors(plan.conflicts)) return exitStatus.failed
    return options.detailedExitcode && plan.changes.length > 0 ? exitStatus.changes : exitStatus.done
  },
})
